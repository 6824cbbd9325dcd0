import { ItemView, Platform, SearchComponent } from "obsidian";
import type { HoverParent, HoverPopover, ViewStateResult, WorkspaceLeaf } from "obsidian";
import type { CivilDate } from "../../calendar/civil-date";
import { isNarrow, isQuiet, type ListFilter, type ListSection } from "../../reconnect/list-sections";
import type { Contributions, Drawing, OpenSideList } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { drawSelect } from "../../obsidian/ui/draw-select";
import type { Choice } from "../../actions/cadence-choices";
import { drawWhileSeen, type DrawnWhileSeen } from "../../obsidian/ui/draw-while-seen";
import { ChosenList } from "./chosen-list";
import { drawEmptyState } from "./empty-state";
import { drawOffers } from "./draw-offers";
import { foldFilters } from "./fold-filters";
import { listenForKeys } from "./list-keys";
import { onFilesDropped } from "../../obsidian/ui/on-files-dropped";
import { PointsInTime } from "../../reconnect/points-in-time";
import { type ListLook, plainLook, ReconnectRows } from "./reconnect-rows";
import { drawSelectionBar } from "./selection-bar";
import { Selection } from "../../reconnect/selection";
import { titleKey } from "./title-row";
import { WindowedList } from "../../obsidian/ui/windowed-list";
import { drawText } from "../../obsidian/ui/drawn";
import { isNew } from "../../obsidian/ui/is-new";
import { underVeil } from "../../obsidian/ui/fill-in";
import { drawSwitches } from "./draw-switches";

export const reconnectViewType = "kith-reconnect";

/** Under which the device keeps which sections are folded. */
const foldedKey = "kith-folded";

/** What the sidebar needs of the rest of Kith. */
export interface ReconnectViewPorts
	extends Pick<Kith, "list" | "words" | "settings" | "clock" | "screens" | "talk" | "idle" | "notes" | "points" | "writer"> {
	readonly others: Contributions;
}

/** The Reconnect sidebar: whom to get back in touch with, why, and what to say. */
export class ReconnectView extends ItemView implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	override navigation = false;
	#filter: ListFilter = { query: "", circle: null, group: null };
	#choices: readonly unknown[] = [];
	readonly #selects = new Map<"circle" | "group", HTMLSelectElement>();
	#look: ListLook;
	#drawing: DrawnWhileSeen | undefined;
	readonly #headEl = this.contentEl.createDiv("kith-head");
	readonly #searchEl = this.#headEl.createDiv("kith-search-line");
	readonly #search = new SearchComponent(this.#searchEl);
	readonly #showSwitches: () => void;
	readonly #filtersEl = this.#headEl.createDiv("kith-filters");
	readonly #saidEl = this.#headEl.createDiv({ cls: "kith-unseen", attr: { role: "status" } });
	readonly #offerEl = this.contentEl.createDiv("kith-offer");
	readonly #listHeadEl = this.contentEl.createDiv("kith-list-head");
	readonly #emptyEl = this.contentEl.createDiv("kith-empty");
	readonly #scrollEl = this.contentEl.createDiv("kith-scroll");
	readonly #window = new WindowedList(this.#scrollEl, (key) => this.#ports.words.veil.mark(key));
	readonly #keysEl = this.#scrollEl.createDiv("kith-keys");
	readonly #barEl = this.contentEl.createDiv("kith-selection");
	readonly #selection = new Selection(() => { this.#draw(); }, () => this.#ports.writer.recent()[0]);
	readonly #rows: ReconnectRows;
	readonly #sideLists: ChosenList;
	readonly #ports: ReconnectViewPorts;

	constructor(leaf: WorkspaceLeaf, ports: ReconnectViewPorts) {
		super(leaf);
		this.#ports = ports;
		this.#showSwitches = drawSwitches(this.#searchEl, ports.others.switches);
		const { list, talk, idle, words, notes, points: pointActions, others: { actions } } = ports;
		const folded: unknown = this.app.loadLocalStorage(foldedKey);
		this.#look = { ...plainLook, folded: new Set(Array.isArray(folded) ? folded.map(String) : []) };
		const points = new PointsInTime({ ...talk, list, inIdleTime: (steps) => idle.run(steps) }, () => { this.#drawing?.draw(); });
		const tools = { words, notes, actions, points: pointActions, hoverParent: this, selection: this.#selection };
		this.#sideLists = new ChosenList(ports.others.sideLists, { ...tools, redraw: () => { this.#drawing?.draw(); } });
		this.#rows = new ReconnectRows({
			list: { text: (entry, today) => list.text(entry, today), points: (path, today, limit) => points.of(path, today, limit) },
			tools,
		}, { showEveryone: () => { this.#showEveryone(); }, fold: (id) => { this.#fold(id); } });
	}

	override getViewType(): string {
		return reconnectViewType;
	}

	override getDisplayText(): string {
		return this.#ports.words.reconnect.title;
	}

	override getIcon(): string {
		return "users-round";
	}

	/** Begins with the first of all rows, whatever was looked for before. */
	begin(): void {
		this.#showAll({});
		this.#window.enter(true);
	}

	override getState(): Record<string, unknown> {
		return { circle: this.#filter.circle, group: this.#filter.group };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		if (typeof state === "object" && state !== null) {
			const text = (key: string): string | null => {
				const value = (state as Record<string, unknown>)[key];
				return typeof value === "string" ? value : null;
			};
			const [circle, group] = [text("circle"), text("group")];
			// Most panes open with the whole list, which is drawn by now.
			if (circle !== this.#filter.circle || group !== this.#filter.group) this.#showAll({ circle, group });
		}
		await super.setState(state, result);
	}

	protected override onOpen(): Promise<void> {
		const words = this.#ports.words.reconnect;
		this.contentEl.addClass("kith-reconnect", "kith-pane");
		// The app gives the focus to the first thing that takes it: on a phone not to the search box, which would raise the keyboard.
		if (Platform.isMobile) this.contentEl.tabIndex = 0;
		this.#search.setPlaceholder(words.searchPlaceholder).onChange((query) => { this.#narrow({ query }); });
		this.#search.inputEl.setAttribute("aria-label", words.searchLabel);
		underVeil(this.#search.inputEl, this.#ports.words);
		listenForKeys(this.contentEl, {
			list: this.#window,
			actions: this.#ports.others.actions,
			words: this.#ports.words,
			searchEl: this.#search.inputEl,
			selection: this.#selection,
			fold: (id) => { this.#fold(id); },
			sideList: () => this.#sideLists.at(this.#filter.circle),
		});
		const { takeFiles } = this.#ports.others;
		if (takeFiles) onFilesDropped(this.contentEl, takeFiles);
		foldFilters(this.contentEl, this.#headEl);
		this.register(() => { this.#window.close(); });
		this.#drawing = drawWhileSeen(this, this.contentEl, (callback) => this.#ports.screens.subscribe(callback), () => { this.#draw(); });
		return Promise.resolve();
	}

	override onResize(): void {
		this.#drawing?.catchUp();
	}

	/** Draws what has changed; asked for by every change of the index, the settings and the day. */
	#draw(): void {
		const { list, words, clock, others: { actions } } = this.#ports;
		const today = clock.today();
		this.#selection.keep((path) => list.has(path));
		const sideList = list.size() > 0 ? this.#sideLists.at(this.#filter.circle) : undefined;
		this.#headEl.toggle(list.size() > 0);
		this.#drawFilters();
		const chosen = { circle: this.#filter.circle, group: words.veil.mark(this.#filter.group ?? "") };
		for (const [which, selectEl] of this.#selects) selectEl.value = chosen[which] ?? "";
		this.#filtersEl.toggleClass("is-set", isNarrow(this.#filter));
		this.#drawOffers();
		this.#showSwitches();
		this.#followSettings();
		if (sideList) this.#drawSideList(sideList, today);
		else this.#drawOwnList(today);
		this.#drawAgain(this.#listHeadEl, sideList?.head);
		this.#explainKeys(sideList?.keyboardHelp ?? words.reconnect.keyboardHelp);
		drawSelectionBar(this.#barEl, this.#selection, { words, actions });
	}

	/** The list of a feature, in place of the sidebar's own. */
	#drawSideList(sideList: OpenSideList, today: CivilDate): void {
		const rows = sideList.rows(this.#filter, today);
		this.#window.setRows(rows);
		this.#keysEl.toggle(rows.length > 0);
		this.#drawAgain(this.#emptyEl, rows.length === 0 && !this.#ports.screens.loading() ? sideList.empty : undefined);
		const focus = sideList.takeFocus();
		if (focus !== undefined) this.#window.focus(focus);
	}

	#drawAgain(el: HTMLElement, drawing: Drawing | undefined): void {
		if (!isNew(el, drawing?.key() ?? "")) return;
		el.empty();
		drawing?.draw(el);
	}

	#explainKeys(help: string): void {
		if (this.#keysEl.textContent === help) return;
		this.#keysEl.setText(help);
		this.#search.inputEl.setAttribute("aria-description", help);
	}

	#drawOwnList(today: CivilDate): void {
		const { list, words, screens, others: { actions, firstRun } } = this.#ports;
		const sections = list.sections(this.#filter, today);
		this.#window.setRows(this.#rows.of(sections, today, list.unlisted(this.#filter, today), list.undated(today)));
		this.#sayFound(sections);
		drawEmptyState(this.#emptyEl, {
			words, actions, firstRun, loading: screens.loading(), isQuiet: isQuiet(sections), filter: this.#filter,
			people: list.size(), next: () => list.next(today), isUndated: () => list.isUndated(today),
			clearFilters: () => { this.#clearFilters(); },
		});
	}

	/** How far a long reading has come; else what the features offer. */
	#drawOffers(): void {
		const { words, screens, list, others } = this.#ports;
		const loading = screens.loading();
		const offers = loading !== undefined || list.size() === 0 ? [] : others.offers();
		const isTold = loading !== undefined && loading.total > 0 && list.size() > 0;
		drawOffers(this.#offerEl, offers, isTold ? words.reconnect.loadingProgress(loading.done, loading.total) : "", words.groups.more);
	}

	/** Says aloud what a search has found. */
	#sayFound(sections: readonly ListSection[]): void {
		const found = sections.find(({ id }) => id === "found");
		const { reconnect, veil } = this.#ports.words;
		const { query } = this.#filter;
		const said = (): string => (found?.entries.length === 0 ? reconnect.nothingFound(veil.quote(query)) : found?.hint ?? "");
		if (this.#saidEl.textContent !== said()) drawText(this.#saidEl, said);
		this.#keysEl.toggle(sections.some(({ entries }) => entries.length > 0));
	}

	#followSettings(): void {
		const isCompact = this.#ports.settings.current.compactRows;
		if (isCompact !== this.#look.isCompact) {
			this.#look = { ...this.#look, isCompact };
			this.contentEl.toggleClass("is-compact", isCompact);
		}
		this.#rows.look = this.#look;
	}

	/** Folds a section or unfolds it, and remembers it on this device. The keyboard stays with its title, or goes on with its first row. */
	#fold(id: ListSection["id"]): void {
		const folded = new Set(this.#look.folded);
		const isUnfolded = folded.delete(id);
		if (!isUnfolded) folded.add(id);
		const hadFocus = this.#window.focusedKey() !== undefined;
		this.#look = { ...this.#look, folded };
		this.app.saveLocalStorage(foldedKey, [...folded]);
		this.#draw();
		if (hadFocus) this.#window.focus((isUnfolded ? this.#rows.firstOf(id) : undefined) ?? titleKey(id));
	}

	/** Until the view closes. The keyboard goes on with the first of those who were left out. */
	#showEveryone(): void {
		if (this.#look.folded.has("everyone")) this.#fold("everyone");
		this.#narrow({ everyone: true });
		const first = this.#rows.firstOf("everyone");
		if (first !== undefined) this.#window.focus(first);
	}

	#narrow(change: Partial<ListFilter>): void {
		this.#filter = { ...this.#filter, ...change };
		this.#draw();
	}

	/** Whatever was looked for. */
	#showAll(change: Partial<ListFilter>): void {
		this.#search.setValue("");
		this.#narrow({ query: "", ...change });
	}

	#clearFilters(): void {
		this.#choices = [];
		this.#showAll({ circle: null, group: null });
		this.app.workspace.requestSaveLayout();
	}

	/** Two drop-downs, drawn again only when their choices change. */
	#drawFilters(): void {
		const { list, words, others: { sideLists } } = this.#ports;
		const circles = [...list.circles(), ...sideLists.map(({ id, title }) => ({ id, label: title }))];
		const groups = list.groups();
		const choices = [...circles.map(({ id, label }) => `${id}\n${label}`), groups];
		if (choices.length === this.#choices.length && choices.every((choice, index) => choice === this.#choices[index])) return;
		this.#choices = choices;
		this.#filtersEl.empty();
		if (circles.length > 1 || sideLists.length > 0) {
			this.#drawFilter(words.reconnect.filterCircle, words.reconnect.allCircles, circles, "circle");
		}
		if (groups.length > 0) {
			this.#drawFilter(
				words.reconnect.filterGroup,
				words.reconnect.allGroups,
				groups.map((group) => ({ id: () => words.veil.mark(group), label: () => words.veil.quote(group, words.discreet.group) })),
				"group",
			);
		}
	}

	#drawFilter(label: string, all: string, choices: readonly Choice[], which: "circle" | "group"): void {
		const selectEl = drawSelect(this.#filtersEl, "kith-filter", { "aria-label": label, "data-filter": which }, [
			{ id: "", label: all },
			...choices,
		]);
		this.#selects.set(which, selectEl);
		selectEl.addEventListener("change", () => {
			this.#narrow({ [which]: selectEl.value === "" ? null : this.#ports.words.veil.keyOf(selectEl.value) });
			this.app.workspace.requestSaveLayout();
		});
	}
}
