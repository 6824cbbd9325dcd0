import { BasesView } from "obsidian";
import type { HoverParent, HoverPopover, QueryController } from "obsidian";
import type { CivilDate } from "../../calendar/civil-date";
import type { ReconnectList } from "../../reconnect/reconnect-list";
import type { Words } from "../../words/words";
import type { EntryActions } from "../views/entry-actions";
import { listenForKeys } from "../views/list-keys";
import { EntryRow } from "../views/reconnect-rows";
import { WindowedList } from "../views/windowed-list";

export const reconnectBasesViewType = "kith-reconnect";

/** What the view needs of the rest of Kith. */
export interface BasesViewPorts {
	readonly list: ReconnectList;
	readonly actions: EntryActions;
	readonly words: Words;
	today(): CivilDate;
	subscribe(callback: () => void): () => void;
}

/** A layout of Bases: the person notes of the base, ranked and drawn as in the sidebar. */
export class ReconnectBasesView extends BasesView implements HoverParent {
	readonly type = reconnectBasesViewType;
	hoverPopover: HoverPopover | null = null;
	readonly #window: WindowedList;
	readonly #emptyEl: HTMLElement;
	readonly #ports: BasesViewPorts;

	constructor(controller: QueryController, containerEl: HTMLElement, ports: BasesViewPorts) {
		super(controller);
		this.#ports = ports;
		// The container is the app's, and may serve another layout next.
		const paneEl = containerEl.createDiv("kith-reconnect kith-pane kith-base");
		this.#emptyEl = paneEl.createDiv("kith-empty");
		const scrollEl = paneEl.createDiv("kith-scroll");
		this.#window = new WindowedList(scrollEl);
		scrollEl.createDiv({ cls: "kith-keys", text: ports.words.reconnect.keyboardHelp });
		listenForKeys(paneEl, { list: this.#window, actions: ports.actions });
		this.register(() => { paneEl.remove(); });
	}

	override onload(): void {
		this.register(this.#ports.subscribe(() => { this.#draw(); }));
		this.register(() => { this.#window.close(); });
	}

	override onDataUpdated(): void {
		this.#draw();
	}

	#draw(): void {
		const { list, words, actions } = this.#ports;
		const today = this.#ports.today();
		const paths = new Set(this.data.groupedData.flatMap((group) => group.entries.map((entry) => entry.file.path)));
		const entries = list.among(paths, today);
		this.#emptyEl.setText(entries.length === 0 ? words.screens.bases.empty : "");
		const section = { id: "found", title: words.screens.bases.name, hint: null, withPoints: true, entries, standsEmpty: false } as const;
		const tools = { words, actions, hoverParent: this };
		this.#window.setRows(entries.map((entry) => new EntryRow(section, entry, list, tools, today)));
	}
}
