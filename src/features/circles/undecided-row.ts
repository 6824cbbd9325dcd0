import { type ShownUndecided, shownUndecided } from "../../beside/shown-undecided";
import type { CivilDate } from "../../calendar/civil-date";
import type { SideListTools } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { drawIcon } from "../../obsidian/ui/draw-icon";
import { stepsDrawn } from "../../obsidian/ui/draw-steps";
import type { Step } from "../../reconnect/sorting-steps";
import { iconButton } from "../../obsidian/ui/icon-button";
import { personLink } from "../../obsidian/ui/person-link";
import type { Row } from "../../obsidian/ui/row";
import { saidText } from "../../obsidian/ui/said-text";
import { gap, placeOf, sourceLink } from "../../obsidian/ui/source-link";
import { vaultText } from "../../obsidian/ui/vault-text";
import type { Person } from "../../people/person/person";
import { drawAttr } from "../../obsidian/ui/drawn";

/** What rows of people to be sorted are made from. */
export interface UndecidedRowSources {
	readonly kith: Pick<Kith, "words" | "known" | "list" | "clock">;
	readonly tools: SideListTools;
	readonly steps: () => readonly Step[];
	readonly press: (key: string, path: string) => void;
}

export const undecidedPrefix = "undecided ";
/** Height in pixels to reckon with. */
export const undecidedHeight = 112;

/** Somebody to be sorted: what is known of them, and a button for each thing that may be decided. */
export class UndecidedRow implements Row {
	readonly key: string;
	readonly estimate = undecidedHeight;
	#made: { readonly of: Person; readonly today: CivilDate; readonly shown: ShownUndecided } | undefined;
	readonly #sources: UndecidedRowSources;

	constructor(readonly path: string, sources: UndecidedRowSources) {
		this.key = `${undecidedPrefix}${path}`;
		this.#sources = sources;
	}

	version(): string {
		const { tools: { selection }, steps } = this.#sources;
		return JSON.stringify([selection.has(this.path), this.#shown(), steps()]);
	}

	draw(rowEl: HTMLElement): void {
		const shown = this.#shown();
		const { path } = this;
		const { tools, steps, press } = this.#sources;
		const { selection, words, actions } = tools;
		if (!shown) return;
		rowEl.toggleClass("is-selected", selection.has(path));
		const entryEl = rowEl.createDiv("kith-entry kith-undecided");
		drawAttr(entryEl, "data-path", () => words.veil.mark(path));
		const who = (): string => words.veil.who(shown.name);
		const { apart } = shown;
		const menu = (at: MouseEvent | HTMLElement): void => {
			const title = selection.has(path) ? words.reconnect.unselect : words.reconnect.select;
			actions.menu(selection.around(path), at, { select: { title, act: () => { selection.toggle(path); } }, points: [] });
		};
		const headEl = entryEl.createDiv("kith-entry-head");
		const whoEl = headEl.createDiv("kith-who");
		if (selection.has(path)) {
			const attr = { role: "img", "aria-label": words.reconnect.isSelected };
			drawIcon(whoEl.createSpan({ cls: "kith-selected-mark", attr }), "check");
		}
		personLink(whoEl, { path, name: who }, tools);
		if (apart !== null) vaultText(whoEl, () => words.veil.quote(apart, ""), "kith-apart");
		const more = (): string => words.logging.colon(words.reconnect.more, who());
		iconButton(headEl.createDiv("kith-buttons"), { icon: "more-horizontal", label: more, cls: "kith-more" }, menu);
		drawKnown(entryEl, path, shown, tools);
		stepsDrawn(steps(), words)(entryEl, who, (key) => { press(key, path); });
		entryEl.addEventListener("contextmenu", (event) => {
			event.preventDefault();
			menu(event);
		});
	}

	#shown(): ShownUndecided | undefined {
		const { kith } = this.#sources;
		const person = kith.known.personOf(this.path);
		const today = kith.clock.today();
		if (person && (this.#made?.of !== person || this.#made.today !== today)) {
			this.#made = { of: person, today, shown: shownUndecided(person, kith, today) };
		}
		return person && this.#made?.shown;
	}
}

function drawKnown(entryEl: HTMLElement, path: string, { about, last, memory, why }: ShownUndecided, tools: SideListTools): void {
	const { words } = tools;
	const { veil } = words;
	if (about !== "") vaultText(entryEl.createDiv("kith-last"), () => veil.quote(about));
	if (last.source) sourceLink(entryEl.createDiv("kith-last"), last.text, last.source, tools, "kith-why");
	if (memory) {
		const memoryEl = entryEl.createDiv("kith-memory");
		saidText(memoryEl, memory.text, memory.source, tools);
		if (memory.when !== "") memoryEl.createSpan({ cls: "kith-aside", text: `${gap}${memory.when}` });
		memoryEl.appendText(gap);
		sourceLink(memoryEl, placeOf(memory.source, path, words), memory.source, tools);
	}
	if (why !== null) vaultText(entryEl.createDiv("kith-memory"), () => veil.quote(why), "kith-matters");
	if (about === "" && !last.source && !memory && why === null) {
		entryEl.createDiv({ cls: "kith-last", text: words.sorting.onlyName });
	}
}
