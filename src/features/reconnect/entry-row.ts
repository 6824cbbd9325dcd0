import type { CivilDate } from "../../calendar/civil-date";
import type { EntryText, ShownPoint } from "../../reconnect/entry-text";
import type { ListEntry, ListSection } from "../../reconnect/list-sections";
import type { ReconnectList } from "../../reconnect/reconnect-list";
import { drawEntry } from "./draw-entry";
import type { DrawingTools } from "./draw-entry";
import type { Row } from "../../obsidian/ui/row";
import type { PlacedEntryRow } from "../../rows/section-rows";

/** Heights in pixels: of a row without talking points, and of a point more. */
const rowHeight = { roomy: 78, compact: 52 };
const pointHeight = 27;

/** The height in pixels to reckon with for a row of a section. */
export function estimateOf(points: number, isCompact: boolean): number {
	return isCompact ? rowHeight.compact + pointHeight * Math.min(points, 1) : rowHeight.roomy + pointHeight * points;
}

/** Names the row of a person in a section. */
export function keyOf(id: ListSection["id"], { person }: ListEntry): string {
	return `${id}:${person.path}`;
}

/** What rows of people are made from. */
export interface RowSources {
	readonly list: Pick<ReconnectList, "text" | "points">;
	readonly tools: DrawingTools;
}

/** States that the title of a section expresses for everybody in it. */
const toldBy: Partial<Readonly<Record<ListSection["id"], string>>> = {
	drifting: "drifting",
	"old-friends": "old-friend",
	snoozed: "snoozed",
	paused: "paused",
};

/**
 * A person of a section. The words are looked up only when the row comes into sight, once per drawing, and it is drawn again only when they
 * differ.
 */
export class EntryRow implements Row, PlacedEntryRow<ListEntry> {
	readonly groupId: ListSection["id"];
	lastPlace = 0;
	readonly #pointsShown: number;
	readonly #estimate: () => number;
	readonly #sources: RowSources;
	readonly #today: CivilDate;
	#text: EntryText | undefined;
	#points: readonly ShownPoint[] = none;
	#version = "";

	constructor(
		{ id, points }: Pick<ListSection, "id" | "points">,
		readonly entry: ListEntry,
		estimate: () => number,
		sources: RowSources,
		today: CivilDate,
	) {
		this.#sources = sources;
		this.#today = today;
		this.groupId = id;
		this.#pointsShown = points;
		this.#estimate = estimate;
	}

	get estimate(): number {
		return this.#estimate();
	}

	get key(): string {
		return keyOf(this.groupId, this.entry);
	}

	version(): string {
		const { list } = this.#sources;
		const text = list.text(this.entry, this.#today);
		const points = this.#pointsShown > 0 ? list.points(text.path, this.#today, this.#pointsShown) : none;
		if (text !== this.#text || !areTheSame(points, this.#points)) {
			this.#version = JSON.stringify([text, points]);
			this.#text = text;
			this.#points = points;
		}
		return this.#sources.tools.selection?.has(text.path) === true ? `selected ${this.#version}` : this.#version;
	}

	draw(rowEl: HTMLElement): void {
		rowEl.toggleClass("is-selected", this.#sources.tools.selection?.has(this.entry.person.path) === true);
		const text = this.#text ?? this.#sources.list.text(this.entry, this.#today);
		drawEntry(rowEl, toldBy[this.groupId] === text.state ? { ...text, stateLabel: "" } : text, this.#points, this.#sources.tools);
	}
}

const none: readonly ShownPoint[] = [];

function areTheSame(points: readonly ShownPoint[], others: readonly ShownPoint[]): boolean {
	return points.length === others.length && points.every((point, index) => point === others[index]);
}
