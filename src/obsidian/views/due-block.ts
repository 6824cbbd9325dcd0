import { MarkdownRenderChild, parseYaml } from "obsidian";
import type { HoverParent, HoverPopover } from "obsidian";
import type { CivilDate } from "../../calendar/civil-date";
import { readBlockOptions } from "../../reconnect/block-options";
import type { BlockOptions, BlockProblem } from "../../reconnect/block-options";
import type { ListEntry, ReconnectList } from "../../reconnect/reconnect-list";
import type { Words } from "../../words/words";
import { drawEntry } from "./draw-entry";
import { drawWhileSeen } from "./draw-while-seen";
import type { EntryActions } from "./entry-actions";

/** What a block needs of the rest of Kith. */
export interface DueBlockPorts {
	readonly list: ReconnectList;
	readonly actions: EntryActions;
	readonly words: Words;
	today(): CivilDate;
	ready(): boolean;
	subscribe(callback: () => void): () => void;
}

/** A ```reconnect block in a note: the people who are due, kept current for as long as the block is in the document. */
export class DueBlock extends MarkdownRenderChild implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	readonly #options: BlockOptions;
	readonly #problems: readonly BlockProblem[];
	readonly #unreadable: boolean;
	#drawn: string | undefined;
	readonly #ports: DueBlockPorts;

	constructor(containerEl: HTMLElement, source: string, ports: DueBlockPorts) {
		super(containerEl);
		this.#ports = ports;
		const parsed = parse(source);
		this.#unreadable = parsed === unreadable;
		({ options: this.#options, problems: this.#problems } = readBlockOptions(this.#unreadable ? null : parsed));
	}

	override onload(): void {
		this.containerEl.addClass("kith-block");
		drawWhileSeen(this, this.containerEl, this.#ports, () => { this.#draw(); });
	}

	/** Draws only when what is to be seen differs from what is there. */
	#draw(): void {
		const { list, words } = this.#ports;
		const today = this.#ports.today();
		const entries = this.#ports.ready() ? list.block(this.#options, today) : [];
		const rows = entries.map((entry) => ({ entry, text: list.text(entry, today), points: list.points(entry.person.path, today, this.#options.talkingPoints) }));
		const unknown = this.#ports.ready() && list.size() > 0 ? list.unknownNames(this.#options) : [];
		const signature = JSON.stringify([this.#ports.ready(), unknown, rows.map(({ text, points }) => [text, points])]);
		if (signature === this.#drawn) return;
		this.#drawn = signature;
		this.containerEl.empty();
		this.#drawProblems();
		for (const sentence of unknown) this.#sentence(sentence, true);
		if (!this.#ports.ready()) this.#sentence(words.reconnect.loading);
		else if (rows.length === 0) {
			if (unknown.length === 0) this.#sentence(this.#nobody());
		} else {
			this.#drawTitle(entries);
			for (const { text, points } of rows) drawEntry(this.containerEl, text, points, { words, actions: this.#ports.actions, hoverParent: this });
		}
	}

	#drawTitle(entries: readonly ListEntry[]): void {
		const words = this.#ports.words.reconnect;
		const title = { due: words.title, dates: words.datesAhead, promises: words.promises, all: words.allDue }[this.#options.show];
		const titleEl = this.containerEl.createDiv("kith-block-title");
		titleEl.createSpan({ text: title });
		titleEl.createSpan({ text: String(entries.length) });
	}

	#drawProblems(): void {
		const words = this.#ports.words.reconnect;
		if (this.#unreadable) this.#sentence(words.blockUnreadable, true);
		for (const { option, value } of this.#problems) this.#sentence(value === undefined ? words.blockOptionUnknown(option) : words.blockOptionWrong(option, value), true);
		if (this.#problems.length > 0) this.#sentence(words.blockOptions);
	}

	#nobody(): string {
		const words = this.#ports.words.reconnect;
		if (this.#ports.list.size() === 0) return words.nobodyYet;
		return { due: words.blockEmpty, all: words.blockEmpty, dates: words.noDates, promises: words.noPromises }[this.#options.show];
	}

	#sentence(text: string, isProblem = false): void {
		this.containerEl.createDiv({ cls: isProblem ? "kith-block-sentence mod-problem" : "kith-block-sentence", text });
	}
}

const unreadable = Symbol("unreadable");

function parse(source: string): unknown {
	try {
		return parseYaml(source) as unknown;
	} catch {
		return unreadable;
	}
}
