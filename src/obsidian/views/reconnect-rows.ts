import type { CivilDate } from "../../calendar/civil-date";
import type { ListEntry, ListSection, ReconnectList } from "../../reconnect/reconnect-list";
import type { Words } from "../../words/words";
import { drawEntry } from "./draw-entry";
import type { DrawingTools } from "./draw-entry";
import { textButton } from "./text-button";
import type { Row } from "./windowed-list";

/** How many talking points a row shows. */
const pointsShown = 2;
const titleHeight = 34;
const fullHeight = 132;
const briefHeight = 78;
const restHeight = 52;
/** So many people in a row may change at once without all rows below them being made anew. */
const lookedAhead = 8;

/** States that the title of a section tells of all in it. */
const toldBy: Partial<Readonly<Record<ListSection["id"], string>>> = { drifting: "drifting", "old-friends": "old-friend", snoozed: "snoozed", paused: "paused" };

/** The sections of the list as rows: a title, then a row a person. Rows are kept from one drawing to the next, for in a list of thousands to make them anew is most of the work. */
export class ReconnectRows {
	/** By id of the section. */
	#kept = new Map<string, readonly EntryRow[]>();
	#sections: readonly ListSection[] | undefined;
	#today: CivilDate | undefined;
	#rows: readonly Row[] = [];
	readonly #list: ReconnectList;
	readonly #tools: DrawingTools;

	readonly #showEveryone: () => void;

	constructor(list: ReconnectList, tools: DrawingTools, showEveryone: () => void) {
		this.#list = list;
		this.#tools = tools;
		this.#showEveryone = showEveryone;
	}

	/** The same array for the same sections on the same day; so many people more are in none of them. */
	of(sections: readonly ListSection[], today: CivilDate, unlisted: number): readonly Row[] {
		if (sections === this.#sections && today === this.#today) return this.#rows;
		const before = today === this.#today ? this.#kept : new Map<string, readonly EntryRow[]>();
		const rows: Row[] = [];
		this.#kept = new Map();
		for (const section of sections) {
			if (section.entries.length === 0 && !section.standsEmpty) continue;
			const entryRows = this.#rowsOf(section, before.get(section.id) ?? [], today);
			this.#kept.set(section.id, entryRows);
			rows.push(titleRow(section));
			for (const row of entryRows) rows.push(row);
		}
		if (unlisted > 0) rows.push(new RestRow(unlisted, this.#tools.words, this.#showEveryone));
		this.#sections = sections;
		this.#today = today;
		this.#rows = rows;
		return rows;
	}

	/** Key of the first person of a section. */
	firstOf(id: ListSection["id"]): string | undefined {
		return this.#kept.get(id)?.[0]?.key;
	}

	/** An entry is a new object where the person or what is said of them has changed; nearly all others stand where they stood, or a few places on. */
	#rowsOf(section: ListSection, before: readonly EntryRow[], today: CivilDate): readonly EntryRow[] {
		let next = 0;
		return section.entries.map((entry) => {
			let at = next;
			while (at < next + lookedAhead && before[at]?.entry !== entry) at++;
			const known = at < next + lookedAhead ? before[at] : undefined;
			if (known) next = at + 1;
			return known ?? new EntryRow(section, entry, this.#list, this.#tools, today);
		});
	}
}

function titleRow({ id, title, hint, entries }: ListSection): Row {
	const shown = hint ?? String(entries.length);
	return {
		key: `title:${id}`,
		version: `${title}\n${shown}`,
		estimate: titleHeight,
		isHeading: true,
		draw: (rowEl) => {
			rowEl.addClass("mod-title");
			const titleEl = rowEl.createDiv({ cls: "kith-section", attr: { role: "heading", "aria-level": "3" } });
			titleEl.createSpan({ cls: "kith-section-title", text: title });
			titleEl.createSpan({ cls: "kith-section-hint", text: shown });
		},
	};
}

/** The last line of a list that leaves people out: how many, and a way to them. */
class RestRow implements Row {
	readonly key = "rest";
	readonly estimate = restHeight;
	readonly version: string;
	readonly #words: Words["reconnect"];
	readonly #showEveryone: () => void;

	constructor(count: number, { reconnect }: Words, showEveryone: () => void) {
		this.version = reconnect.notDue(count);
		this.#words = reconnect;
		this.#showEveryone = showEveryone;
	}

	draw(rowEl: HTMLElement): void {
		const restEl = rowEl.createDiv("kith-rest");
		restEl.createSpan({ text: this.version });
		textButton(restEl, this.#words.showEveryone, "", this.#showEveryone);
	}
}

/** A row computes its words only when it comes into sight, and is drawn again only when they differ. */
export class EntryRow implements Row {
	readonly estimate: number;
	readonly #withPoints: boolean;
	readonly #sectionId: ListSection["id"];
	#ownKey: string | undefined;
	readonly #list: ReconnectList;
	readonly #tools: DrawingTools;
	readonly #today: CivilDate;

	constructor(section: ListSection, readonly entry: ListEntry, list: ReconnectList, tools: DrawingTools, today: CivilDate) {
		this.#list = list;
		this.#tools = tools;
		this.#today = today;
		this.#sectionId = section.id;
		this.#withPoints = section.withPoints;
		this.estimate = section.withPoints ? fullHeight : briefHeight;
	}

	get key(): string {
		return (this.#ownKey ??= `${this.#sectionId}:${this.entry.person.path}`);
	}

	get version(): string {
		return JSON.stringify([this.#list.text(this.entry, this.#today), this.#points()]);
	}

	draw(rowEl: HTMLElement): void {
		const text = this.#list.text(this.entry, this.#today);
		drawEntry(rowEl, toldBy[this.#sectionId] === text.state ? { ...text, stateLabel: "" } : text, this.#points(), this.#tools);
	}

	#points(): ReturnType<ReconnectList["points"]> {
		return this.#withPoints ? this.#list.points(this.entry.person.path, this.#today, pointsShown) : [];
	}
}
