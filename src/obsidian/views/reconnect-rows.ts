import type { CivilDate } from "../../calendar/civil-date";
import type { ListEntry, ListSection } from "../../reconnect/list-sections";
import type { Words } from "../../words/words";
import { EntryRow, estimateOf, keyOf, type RowSources } from "./entry-row";
import type { Row, Rows } from "./rows";
import { type RowGroup, SectionRows } from "./section-rows";
import { textButton } from "./text-button";

const titleHeight = 34;
const restHeight = 52;

/** The sections of the list as rows: a title, then a row a person. Rows are made when they come into sight, and kept for as long as their entry lasts. */
export class ReconnectRows {
	/** By id of the section. */
	readonly #made = new Map<ListSection["id"], WeakMap<ListEntry, EntryRow>>();
	readonly #titles = new Map<ListSection["id"], TitleRow>();
	#sections: readonly ListSection[] | undefined;
	#rows: Rows = new SectionRows([]);
	readonly #sources: RowSources;
	readonly #showEveryone: () => void;

	constructor(sources: RowSources, showEveryone: () => void = () => undefined) {
		this.#sources = sources;
		this.#showEveryone = showEveryone;
	}

	/** The same rows for the same sections; so many people more are in none of them. */
	of(sections: readonly ListSection[], today: CivilDate, unlisted: number): Rows {
		if (sections === this.#sections) return this.#rows;
		const groups = sections.filter(({ entries, standsEmpty }) => entries.length > 0 || standsEmpty).map((section) => this.group(section, today, this.#titleOf(section)));
		if (unlisted > 0) groups.push({ id: "rest", head: new RestRow(unlisted, this.#sources.tools.words, this.#showEveryone), entries: [], estimate: 0 });
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
	group(section: ListSection, today: CivilDate, head?: Row): RowGroup {
		const { id, entries } = section;
		let made = this.#made.get(id);
		if (!made) this.#made.set(id, (made = new WeakMap()));
		const rows = made;
		return {
			id, head, entries, estimate: estimateOf(section),
			rowOf: (entry) => {
				let row = rows.get(entry);
				if (!row) rows.set(entry, (row = new EntryRow(section, entry, this.#sources, today)));
				return row;
			},
		};
	}

	#titleOf(section: ListSection): TitleRow {
		let title = this.#titles.get(section.id);
		if (!title) this.#titles.set(section.id, (title = new TitleRow(section.id)));
		title.section = section;
		return title;
	}
}

/** The title of a section, and what there is to say of it. */
class TitleRow implements Row {
	readonly key: string;
	readonly estimate = titleHeight;
	readonly isHeading = true;
	/** As it now is. */
	section: ListSection | undefined;

	constructor(id: ListSection["id"]) {
		this.key = `title:${id}`;
	}

	version(): string {
		return this.#said().join("\n");
	}

	draw(rowEl: HTMLElement): void {
		rowEl.addClass("mod-title");
		const [title, hint] = this.#said();
		const titleEl = rowEl.createDiv({ cls: "kith-section", attr: { role: "heading", "aria-level": "3" } });
		titleEl.createSpan({ cls: "kith-section-title", text: title });
		titleEl.createSpan({ cls: "kith-section-hint", text: hint });
	}

	#said(): [title: string, hint: string] {
		const { title = "", hint = null, entries = [] } = this.section ?? {};
		return [title, hint ?? String(entries.length)];
	}
}

/** The last line of a list that leaves people out: how many, and a way to them. */
class RestRow implements Row {
	readonly key = "rest";
	readonly estimate = restHeight;
	readonly #said: string;
	readonly #words: Words["reconnect"];
	readonly #showEveryone: () => void;

	constructor(count: number, { reconnect }: Words, showEveryone: () => void) {
		this.#said = reconnect.notDue(count);
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
