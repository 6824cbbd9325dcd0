import type { CivilDate } from "../../calendar/civil-date";
import type { ListEntry, ListSection, ReconnectList } from "../../reconnect/reconnect-list";
import { drawEntry } from "./draw-entry";
import type { DrawingTools } from "./draw-entry";
import type { Row } from "./windowed-list";

/** How many talking points a row shows. */
const pointsShown = 2;
const titleHeight = 34;
const fullHeight = 132;
const briefHeight = 78;

/** The sections of the list as rows: a title, then a row a person. */
export function rowsOf(sections: readonly ListSection[], list: ReconnectList, tools: DrawingTools, today: CivilDate): readonly Row[] {
	const rows: Row[] = [];
	for (const section of sections) {
		if (section.entries.length === 0) continue;
		rows.push(new TitleRow(section));
		for (const entry of section.entries) rows.push(new EntryRow(section, entry, list, tools, today));
	}
	return rows;
}

class TitleRow implements Row {
	readonly key: string;
	readonly version: string;
	readonly estimate = titleHeight;

	constructor(private readonly section: ListSection) {
		this.key = `title:${section.id}`;
		this.version = `${section.title}\n${section.hint ?? ""}\n${String(section.entries.length)}`;
	}

	draw(rowEl: HTMLElement): void {
		rowEl.addClass("mod-title");
		const titleEl = rowEl.createDiv({ cls: "kith-section", attr: { role: "heading", "aria-level": "3" } });
		titleEl.createSpan({ cls: "kith-section-title", text: this.section.title });
		titleEl.createSpan({ cls: "kith-section-hint", text: this.section.hint ?? String(this.section.entries.length) });
	}
}

/** A row computes its words only when it comes into sight, and is drawn again only when they differ. */
export class EntryRow implements Row {
	readonly key: string;
	readonly estimate: number;
	private signature: string | undefined;

	constructor(private readonly section: ListSection, private readonly entry: ListEntry, private readonly list: ReconnectList, private readonly tools: DrawingTools, private readonly today: CivilDate) {
		this.key = `${section.id}:${entry.person.path}`;
		this.estimate = section.withPoints ? fullHeight : briefHeight;
	}

	get version(): string {
		this.signature ??= JSON.stringify([this.list.text(this.entry, this.today), this.points()]);
		return this.signature;
	}

	draw(rowEl: HTMLElement): void {
		drawEntry(rowEl, this.list.text(this.entry, this.today), this.points(), this.tools);
	}

	private points(): ReturnType<ReconnectList["points"]> {
		return this.section.withPoints ? this.list.points(this.entry.person.path, this.today, pointsShown) : [];
	}
}
