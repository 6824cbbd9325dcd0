import type { CivilDate } from "../../calendar/civil-date";
import type { EntryText, ShownPoint } from "../../reconnect/entry-text";
import type { ListEntry, ListSection } from "../../reconnect/list-sections";
import type { ReconnectList } from "../../reconnect/reconnect-list";
import { drawEntry } from "./draw-entry";
import type { DrawingTools } from "./draw-entry";
import type { Row } from "./rows";

/** How many talking points a row shows. */
const pointsShown = 2;
const fullHeight = 132;
const briefHeight = 78;

/** The height in pixels to reckon with for a row of a section. */
export function estimateOf({ withPoints }: Pick<ListSection, "withPoints">): number {
	return withPoints ? fullHeight : briefHeight;
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

/** States that the title of a section tells of all in it. */
const toldBy: Partial<Readonly<Record<ListSection["id"], string>>> = { drifting: "drifting", "old-friends": "old-friend", snoozed: "snoozed", paused: "paused" };

/** A person of a section. The words are looked up only when the row comes into sight, once for a drawing, and it is drawn again only when they differ. */
export class EntryRow implements Row {
	readonly groupId: ListSection["id"];
	readonly estimate: number;
	/** Where the row last stood among those of its section. */
	lastPlace = 0;
	readonly #withPoints: boolean;
	readonly #sources: RowSources;
	readonly #today: CivilDate;
	#text: EntryText | undefined;
	#points: readonly ShownPoint[] = none;
	#version = "";

	constructor({ id, withPoints }: Pick<ListSection, "id" | "withPoints">, readonly entry: ListEntry, sources: RowSources, today: CivilDate) {
		this.#sources = sources;
		this.#today = today;
		this.groupId = id;
		this.#withPoints = withPoints;
		this.estimate = estimateOf({ withPoints });
	}

	get key(): string {
		return keyOf(this.groupId, this.entry);
	}

	version(): string {
		const { list } = this.#sources;
		const text = list.text(this.entry, this.#today);
		const points = this.#withPoints ? list.points(text.path, this.#today, pointsShown) : none;
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
