import { MarkdownRenderChild, parseYaml } from "obsidian";
import type { HoverParent, HoverPopover } from "obsidian";
import type { CivilDate } from "../../calendar/civil-date";
import { nextBirthday } from "../../people/person/next-birthday";
import type { Person } from "../../people/person/person";
import { readBlockOptions } from "../../reconnect/block-options";
import type { BlockOptions } from "../../reconnect/block-options";
import type { EntryText, ShownPoint } from "../../reconnect/entry-text";
import { type PromiseDay, promisesByDay } from "../../reconnect/promises-by-day";
import type { ReconnectList } from "../../reconnect/reconnect-list";
import { openPromises } from "../../talking-points/promises";
import type { TalkingContext } from "../../talking-points/subject";
import type { Words } from "../../words/words";
import { drawEntry, type DrawingTools } from "./draw-entry";
import { drawPromises } from "./draw-promises";
import { drawWhileSeen } from "./draw-while-seen";
import type { EntryActions } from "./entry-actions";

/** What a block needs of the rest of Kith. */
export interface DueBlockPorts extends TalkingContext {
	readonly list: ReconnectList;
	readonly actions: EntryActions;
	readonly words: Words;
	settings(): { readonly compactRows: boolean };
	today(): CivilDate;
	ready(): boolean;
	subscribe(callback: () => void): () => void;
}

/** What a block shows: people, each under a day of theirs where it shows days, or promises. */
interface Shown {
	readonly rows: readonly { readonly day: string | null; readonly text: EntryText; readonly points: readonly ShownPoint[] }[];
	readonly days: readonly PromiseDay[];
}

const nothing: Shown = { rows: [], days: [] };

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
		const isReady = this.#ports.ready();
		const shown = isReady ? this.#shown(this.#ports.today()) : nothing;
		const unknown = isReady && list.size() > 0 ? list.unknownNames(this.#options) : [];
		this.containerEl.toggleClass("is-compact", this.#ports.settings().compactRows);
		const signature = JSON.stringify([isReady, unknown, shown]);
		if (signature === this.#drawn) return;
		this.#drawn = signature;
		this.containerEl.empty();
		this.#drawProblems();
		for (const name of unknown) this.#sentence(name, true);
		const count = shown.rows.length + shown.days.reduce((sum, { lines }) => sum + lines.length, 0);
		if (count > 0) this.#drawTitle(count);
		else if (unknown.length === 0) this.#sentence(isReady ? this.#nobody() : words.reconnect.loading);
		const tools = { words, actions, hoverParent: this };
		drawPromises(this.containerEl, shown.days, tools);
		if (shown.rows.length > 0) drawRows(this.containerEl.createDiv({ attr: { role: "list" } }), shown, tools);
	}

	#shown(today: CivilDate): Shown {
		const { list, words } = this.#ports;
		const { show, limit, talkingPoints } = this.#options;
		if (show === "promises") {
			const people = list.block({ ...this.#options, limit: undefined }, today).map(({ person }) => person);
			return { ...nothing, days: promisesByDay(people, (person) => openPromises(person, this.#ports), limit, words, today) };
		}
		// Under its day a date needs no talking point that tells it again.
		const more = show === "dates" && talkingPoints > 0 ? 1 : 0;
		const rows = list.block(this.#options, today).map((entry) => {
			const points = list.points(entry.person.path, today, talkingPoints + more);
			return { day: show === "dates" ? dayOf(entry.person, words, today) : null, text: list.text(entry, today), points: more === 0 ? points : points.filter(({ kind }) => kind !== "date").slice(0, talkingPoints) };
		});
		return { ...nothing, rows };
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

function drawRows(listEl: HTMLElement, { rows }: Shown, tools: DrawingTools): void {
	for (const { day, text, points } of rows) {
		const rowEl = listEl.createDiv({ cls: "kith-block-row", attr: { role: "listitem" } });
		if (day !== null) {
			rowEl.addClass("mod-dated");
			rowEl.createDiv({ cls: "kith-date-day", text: day });
		}
		drawEntry(rowEl, text, points, tools);
	}
}

/** The day of somebody's next date. */
function dayOf(person: Person, { when }: Words, today: CivilDate): string | null {
	const next = nextBirthday(person, today);
	return next ? when.day(next.on, today) : null;
}

/** Undefined where the text is no YAML. */
function parse(source: string): { readonly value: unknown } | undefined {
	try {
		return { value: parseYaml(source) };
	} catch {
		return undefined;
	}
}
