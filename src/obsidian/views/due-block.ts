import { MarkdownRenderChild, parseYaml } from "obsidian";
import type { HoverParent, HoverPopover } from "obsidian";
import type { CivilDate } from "../../calendar/civil-date";
import { readBlockOptions } from "../../reconnect/block-options";
import type { BlockOptions } from "../../reconnect/block-options";
import type { ReconnectList } from "../../reconnect/reconnect-list";
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
	/** A sentence on everything in the options that could not be read. */
	readonly #problems: readonly string[];
	readonly #isReadable: boolean;
	readonly #ports: DueBlockPorts;
	#drawn: string | undefined;

	constructor(containerEl: HTMLElement, source: string, ports: DueBlockPorts) {
		super(containerEl);
		this.#ports = ports;
		const words = ports.words.reconnect;
		const parsed = parse(source);
		const { options, problems } = readBlockOptions(parsed?.value ?? null);
		this.#options = options;
		this.#isReadable = parsed !== undefined;
		this.#problems = parsed ? problems.map(({ option, value }) => (value === undefined ? words.blockOptionUnknown(option) : words.blockOptionWrong(option, value))) : [words.blockUnreadable];
	}

	override onload(): void {
		this.containerEl.addClass("kith-block");
		drawWhileSeen(this, this.containerEl, (callback) => this.#ports.subscribe(callback), () => { this.#draw(); });
	}

	/** Draws only when what is to be seen differs from what is there. */
	#draw(): void {
		const { list, words, actions } = this.#ports;
		const today = this.#ports.today();
		const isReady = this.#ports.ready();
		const entries = isReady ? list.block(this.#options, today) : [];
		const rows = entries.map((entry) => ({ text: list.text(entry, today), points: list.points(entry.person.path, today, this.#options.talkingPoints) }));
		const unknown = isReady && list.size() > 0 ? list.unknownNames(this.#options) : [];
		const signature = JSON.stringify([isReady, unknown, rows]);
		if (signature === this.#drawn) return;
		this.#drawn = signature;
		this.containerEl.empty();
		this.#drawProblems();
		for (const name of unknown) this.#sentence(name, true);
		if (rows.length > 0) this.#drawTitle(rows.length);
		else if (unknown.length === 0) this.#sentence(isReady ? this.#nobody() : words.reconnect.loading);
		const listEl = rows.length > 0 ? this.containerEl.createDiv({ attr: { role: "list" } }) : this.containerEl;
		for (const { text, points } of rows) drawEntry(listEl.createDiv({ cls: "kith-block-row", attr: { role: "listitem" } }), text, points, { words, actions, hoverParent: this });
	}

	#drawTitle(count: number): void {
		const words = this.#ports.words.reconnect;
		const titleEl = this.containerEl.createDiv("kith-block-title");
		titleEl.createSpan({ text: { due: words.dueTitle, dates: words.datesAhead, promises: words.promises, all: words.allDue }[this.#options.show] });
		titleEl.createSpan({ text: String(count) });
	}

	#drawProblems(): void {
		for (const problem of this.#problems) this.#sentence(problem, true);
		if (this.#isReadable && this.#problems.length > 0) this.#sentence(this.#ports.words.reconnect.blockOptions);
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

/** Undefined where the text is no YAML. */
function parse(source: string): { readonly value: unknown } | undefined {
	try {
		return { value: parseYaml(source) };
	} catch {
		return undefined;
	}
}
