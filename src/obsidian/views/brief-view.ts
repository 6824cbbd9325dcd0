import { ItemView } from "obsidian";
import type { HoverParent, HoverPopover, WorkspaceLeaf } from "obsidian";
import { briefMarkdown } from "../../brief/brief-markdown";
import type { Brief } from "../../brief/brief";
import type { CivilDate } from "../../calendar/civil-date";
import type { Person } from "../../people/person/person";
import type { Standing } from "../../people/person/standing";
import type { Reader } from "../../talking-points/people-for";
import type { TalkingPoint } from "../../talking-points/talking-point";
import type { Words } from "../../words/words";
import type { BriefActions } from "./brief-actions";
import { briefParts, shownNotes } from "../../brief/brief-parts";
import { copyBrief } from "./copy-text";
import { drawBrief, type ShownBrief } from "./draw-brief";
import { drawHint } from "./draw-hint";
import { drawReaders, shownReader, type ShownReaders } from "./draw-readers";
import { drawWhileSeen, type DrawnWhileSeen } from "./draw-while-seen";
import { keepPlace } from "./keep-place";
import { sourceName } from "./source-link";

export const briefViewType = "kith-brief";

/** What the pane needs of the rest of Kith. */
export interface BriefViewPorts {
	readonly words: Words;
	readonly actions: BriefActions;
	today(): CivilDate;
	/** False until the first reading of the notes is complete. */
	ready(): boolean;
	/** Path of the note that is being read or written; null where there is none. */
	activePath(): string | null;
	/** What to know of the person whose note this is; undefined where it is no person's. */
	briefOf(path: string, today: CivilDate): Brief | undefined;
	/** The notes worth sending to a person, the best first. */
	notesFor(path: string, limit: number, today: CivilDate): readonly Extract<TalkingPoint, { kind: "share-note" }>[];
	/** Who would like a note, the first to think of first. */
	readersOf(path: string, today: CivilDate): readonly Reader[];
	standing(person: Person, today: CivilDate): Standing;
	/** Calls back whenever the active note, or something that a brief shows, may have changed; returns how to stop. */
	subscribeBeside(callback: () => void): () => void;
}

/** Hints where there is nothing to show, a brief beside a person, and who would like it beside any other note. */
type Shown = { readonly hints: readonly string[] } | { readonly brief: ShownBrief } | { readonly readers: ShownReaders };

const notesShown = 5;
const readersAtOnce = 12;

/** The pane beside a note: what to know of its person before a talk; beside any other note, who would like it. */
export class BriefView extends ItemView implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	override navigation = false;
	#drawn: string | undefined;
	#drawnPath: string | null = null;
	#drawing: DrawnWhileSeen | undefined;
	#readersShown = readersAtOnce;
	readonly #ports: BriefViewPorts;

	constructor(leaf: WorkspaceLeaf, ports: BriefViewPorts) {
		super(leaf);
		this.#ports = ports;
	}

	override getViewType(): string {
		return briefViewType;
	}

	override getDisplayText(): string {
		return this.#ports.words.reconnect.brief;
	}

	override getIcon(): string {
		return "book-user";
	}

	override onResize(): void {
		this.#drawing?.catchUp();
	}

	protected override onOpen(): Promise<void> {
		this.contentEl.addClass("kith-brief");
		this.#drawing = drawWhileSeen(this, this.contentEl, (callback) => this.#ports.subscribeBeside(callback), () => { this.#draw(); });
		return Promise.resolve();
	}

	/** Draws only when what is to be seen differs from what is there. */
	#draw(): void {
		const path = this.#ports.activePath();
		const isSameNote = path === this.#drawnPath;
		if (!isSameNote) this.#readersShown = readersAtOnce;
		const shown = this.#shown(path, this.#ports.today());
		const signature = JSON.stringify(shown);
		if (signature === this.#drawn) return;
		this.#drawn = signature;
		this.#drawnPath = path;
		const redraw = (): void => {
			this.contentEl.empty();
			this.#fill(shown);
		};
		if (isSameNote) keepPlace(this.contentEl, redraw);
		else {
			redraw();
			this.contentEl.scrollTop = 0;
		}
	}

	#shown(path: string | null, today: CivilDate): Shown {
		const ports = this.#ports;
		const { words } = ports;
		if (!ports.ready()) return { hints: [words.reconnect.loading] };
		if (path === null) return { hints: [words.screens.brief.none, words.screens.whoWouldLike.open] };
		const brief = ports.briefOf(path, today);
		if (brief) {
			const parts = briefParts(brief, words, today);
			// A brief without parts is that of a private note, to which nothing is matched either.
			const notes = parts.length === 0 ? [] : ports.notesFor(path, notesShown, today);
			return { brief: { ...brief.person, parts, notes: shownNotes(notes, words, today) } };
		}
		const readers = ports.readersOf(path, today);
		const seen = readers.slice(0, this.#readersShown).map((reader) => shownReader(reader, ports.standing(reader.person, today), path, words, today));
		return { readers: { path, name: sourceName({ path }), readers: seen, more: readers.length - seen.length } };
	}

	#fill(shown: Shown): void {
		const { words, actions } = this.#ports;
		const tools = { words, actions, hoverParent: this };
		if ("hints" in shown) for (const hint of shown.hints) drawHint(this.contentEl, hint);
		else if ("brief" in shown) drawBrief(this.contentEl, shown.brief, { ...tools, copy: () => { this.#copy(shown.brief.path); } });
		else drawReaders(this.contentEl, shown.readers, { ...tools, showMore: () => { this.#showMore(); } });
	}

	#showMore(): void {
		this.#readersShown += readersAtOnce;
		this.#draw();
	}

	#copy(path: string): void {
		const { words } = this.#ports;
		const today = this.#ports.today();
		const brief = this.#ports.briefOf(path, today);
		if (brief) void copyBrief(this.contentEl.win, briefMarkdown(brief, words, today), words);
	}
}
