import { BasesView } from "obsidian";
import type { HoverParent, HoverPopover, QueryController } from "obsidian";
import type { CivilDate } from "../../calendar/civil-date";
import type { DrawTools } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import type { ListEntry } from "../../reconnect/list-sections";
import { drawWhileSeen, type DrawnWhileSeen } from "../../obsidian/ui/draw-while-seen";
import { listenForKeys } from "./list-keys";
import { type ListLook, plainLook, ReconnectRows } from "./reconnect-rows";
import type { ListRows } from "../../obsidian/ui/row";
import { SectionRows } from "../../rows/section-rows";
import { WindowedList } from "../../obsidian/ui/windowed-list";

export const reconnectBasesViewType = "kith-reconnect";

/** What the view needs of the rest of Kith. */
export type BasesViewPorts = Pick<Kith, "list" | "settings" | "clock" | "screens"> & Omit<DrawTools, "hoverParent">;

/** A layout of Bases: the person notes of the base, ranked and drawn as in the sidebar. */
export class ReconnectBasesView extends BasesView implements HoverParent {
	readonly type = reconnectBasesViewType;
	hoverPopover: HoverPopover | null = null;
	readonly #window: WindowedList;
	readonly #paneEl: HTMLElement;
	readonly #emptyEl: HTMLElement;
	readonly #rows: ReconnectRows;
	/** Notes that the base shows; undefined until it says. */
	#paths: ReadonlySet<string> | undefined;
	#look = plainLook;
	#shown: { readonly entries: readonly ListEntry[]; readonly look: ListLook; readonly rows: ListRows } | undefined;
	#drawing: DrawnWhileSeen | undefined;
	readonly #ports: BasesViewPorts;

	constructor(controller: QueryController, containerEl: HTMLElement, ports: BasesViewPorts) {
		super(controller);
		this.#ports = ports;
		// The container is the app's, and may serve another layout next.
		const paneEl = containerEl.createDiv("kith-reconnect kith-pane kith-base");
		this.#emptyEl = paneEl.createDiv("kith-empty");
		const scrollEl = paneEl.createDiv("kith-scroll");
		this.#window = new WindowedList(scrollEl, (key) => ports.words.veil.mark(key));
		scrollEl.createDiv({ cls: "kith-keys", text: ports.words.reconnect.keyboardHelp });
		listenForKeys(paneEl, { list: this.#window, actions: ports.actions, words: ports.words });
		this.#paneEl = paneEl;
		this.#rows = new ReconnectRows({ list: ports.list, tools: { ...ports, hoverParent: this } });
		this.register(() => { paneEl.remove(); });
	}

	override onload(): void {
		this.register(() => { this.#window.close(); });
		this.#drawing = drawWhileSeen(this, this.#paneEl, (callback) => this.#ports.screens.subscribe(callback), () => { this.#draw(); });
	}

	override onDataUpdated(): void {
		this.#paths = new Set(this.data.groupedData.flatMap((group) => group.entries.map((entry) => entry.file.path)));
		this.#drawing?.draw();
	}

	#draw(): void {
		if (!this.#paths) return;
		const { list, words } = this.#ports;
		const today = this.#ports.clock.today();
		const entries = list.among(this.#paths, today);
		this.#emptyEl.setText(entries.length === 0 ? words.screens.bases.empty : "");
		this.#window.setRows(this.#rowsOf(entries, today));
	}

	/** The same rows for the same entries in the same look. */
	#rowsOf(entries: readonly ListEntry[], today: CivilDate): ListRows {
		const isCompact = this.#ports.settings.current.compactRows;
		this.#paneEl.toggleClass("is-compact", isCompact);
		if (isCompact !== this.#look.isCompact) this.#rows.look = this.#look = { ...this.#look, isCompact };
		if (this.#shown?.entries !== entries || this.#shown.look !== this.#look) {
			const section = {
				id: "found",
				title: this.#ports.words.screens.bases.name,
				hint: null,
				points: 2,
				entries,
				standsEmpty: false,
			} as const;
			this.#shown = { entries, look: this.#look, rows: new SectionRows([this.#rows.group(section, today)]) };
		}
		return this.#shown.rows;
	}
}
