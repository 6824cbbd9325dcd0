import type { CivilDate } from "../../calendar/civil-date";
import type { ListEntry, ListSection } from "../../reconnect/list-sections";
import type { Words } from "../../words/words";
import { EntryRow, estimateOf, keyOf, type RowSources } from "./entry-row";
import type { ListRows, Row } from "../../obsidian/ui/row";
import { noRows } from "../../rows/rows";
import { type RowGroup, SectionRows } from "../../rows/section-rows";
import { textButton } from "../../obsidian/ui/text-button";
import { type ListActs, TitleRow } from "./title-row";

const restHeight = 52;

type EntryGroup = RowGroup<ListEntry, Row, EntryRow>;

/** How a list is shown, whatever it shows: another object where it is shown otherwise. */
export interface ListLook {
	readonly isCompact: boolean;
	/** The sections that show their title only. */
	readonly folded: ReadonlySet<string>;
}

/** How a list is shown at first. */
export const plainLook: ListLook = { isCompact: false, folded: new Set() };

/**
 * The sections of the list as rows: a title, then a row per person. Rows are made when they come into sight, and kept as long as their
 * entry.
 */
export class ReconnectRows {
	/** By id of the section. */
	readonly #made = new Map<ListSection["id"], WeakMap<ListEntry, EntryRow>>();
	readonly #titles = new Map<ListSection["id"], TitleRow>();
	#sections: readonly ListSection[] | undefined;
	#look = plainLook;
	#rows: ListRows = noRows;
	readonly #sources: RowSources;
	readonly #acts: ListActs | undefined;

	constructor(sources: RowSources, acts?: ListActs) {
		this.#sources = sources;
		this.#acts = acts;
	}

	/** How the list is shown from now on. */
	set look(look: ListLook) {
		if (look === this.#look) return;
		this.#look = look;
		this.#sections = undefined;
	}

	/** The same rows for the same sections in the same look; so many people more are in none of them, and so many of those have no date. */
	of(sections: readonly ListSection[], today: CivilDate, unlisted: number, undated: number): ListRows {
		if (sections === this.#sections) return this.#rows;
		const groups: EntryGroup[] = sections
			.filter(({ entries, standsEmpty }) => entries.length > 0 || standsEmpty)
			.map((section) => this.group(section, today, this.#titleOf(section)));
		if (unlisted > 0 && this.#acts) {
			groups.push({
				id: "rest",
				head: new RestRow([unlisted - undated, undated], this.#sources.tools.words, this.#acts.showEveryone),
				entries: [],
				estimate: 0,
			});
		}
		this.#sections = sections;
		return (this.#rows = new SectionRows(groups));
	}

	/** Key of the first person of a section. */
	firstOf(id: ListSection["id"]): string | undefined {
		const section = this.#sections?.find((one) => one.id === id);
		const [first] = section?.entries ?? [];
		return first && keyOf(id, first);
	}

	/** A section as rows, with or without a title. */
	group(section: ListSection, today: CivilDate, head?: Row): EntryGroup {
		const { id } = section;
		const entries = this.#look.folded.has(id) ? [] : section.entries;
		const estimate = (): number => estimateOf(section.points, this.#look.isCompact);
		let made = this.#made.get(id);
		if (!made) this.#made.set(id, (made = new WeakMap()));
		const rows = made;
		return {
			id, head, entries, estimate: estimate(),
			rowOf: (entry) => {
				let row = rows.get(entry);
				if (!row) rows.set(entry, (row = new EntryRow(section, entry, estimate, this.#sources, today)));
				return row;
			},
		};
	}

	#titleOf(section: ListSection): TitleRow {
		let title = this.#titles.get(section.id);
		if (!title) this.#titles.set(section.id, (title = new TitleRow(section.id, this.#acts)));
		title.show(section, this.#look.folded.has(section.id));
		return title;
	}
}

/** The last line of a list that leaves people out: how many, and a way to them. */
class RestRow implements Row {
	readonly key = "rest";
	readonly estimate = restHeight;
	readonly #said: string;
	readonly #words: Words["reconnect"];
	readonly #showEveryone: () => void;

	constructor(counts: readonly [later: number, undated: number], { reconnect }: Words, showEveryone: () => void) {
		this.#said = reconnect.notDue(...counts);
		this.#words = reconnect;
		this.#showEveryone = showEveryone;
	}

	version(): string {
		return this.#said;
	}

	draw(rowEl: HTMLElement): void {
		const restEl = rowEl.createDiv("kith-rest");
		restEl.createSpan({ text: this.#said });
		textButton(restEl, this.#words.showEveryone, "", this.#showEveryone);
	}
}
