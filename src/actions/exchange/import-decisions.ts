import type { ImportRow, ImportStatus } from "../../exchange/importing/plan-import";
import type { ImportPlan } from "./importing";

/** Takes or leaves; theirs; mine. */
const keys = /^[ tm]$/i;

/** What the user decides of the people of a file. */
export class ImportDecisions {
	/** How often each was decided. */
	readonly #turns = new Map<ImportRow, number>();
	readonly #plan: ImportPlan;
	readonly #changed: () => void;

	constructor(plan: ImportPlan, changed: () => void) {
		this.#plan = plan;
		this.#changed = changed;
	}

	/** Another number whenever something of the row was decided. */
	turnOf(row: ImportRow): number {
		return this.#turns.get(row) ?? 0;
	}

	/** The places of the rows of a status, or of all. */
	placesOf(status: ImportStatus | undefined): readonly number[] {
		return this.#plan.rows.flatMap((row, place) => (status === undefined || row.status === status ? [place] : []));
	}

	/** Takes or leaves all of a status; where they differ, what is taken is theirs. */
	decideAll(status: ImportStatus, isTaken: boolean): void {
		const { choices, rows } = this.#plan;
		const decided = rows.filter((row) => row.status === status);
		for (const row of decided) {
			if (row.status === "differs") choices.takeTheirs(row, isTaken);
			else choices.take(row, isTaken);
		}
		this.decided(decided);
	}

	/** What a key does to a row; false where it does nothing. */
	press(row: ImportRow | undefined, pressed: string): boolean {
		const { choices } = this.#plan;
		if (!row || !keys.test(pressed)) return false;
		if (pressed === " ") choices.take(row, choices.targetOf(row) === "none");
		else choices.takeTheirs(row, pressed.toLowerCase() === "t");
		this.decided([row]);
		return true;
	}

	/** Something of these rows was decided. */
	decided(rows: readonly ImportRow[]): void {
		for (const row of rows) this.#turns.set(row, this.turnOf(row) + 1);
		this.#changed();
	}
}

const statuses: readonly ImportStatus[] = ["new", "adds", "differs", "question", "same", "skipped"];
/** Kinds of rows of which all can be decided at once. */
const decidable = ["new", "adds", "differs", "question"] as const;

/** How many rows there are in all, under undefined, and of each status that some have. */
export function countsOf({ rows }: Pick<ImportPlan, "rows">): readonly (readonly [status: ImportStatus | undefined, count: number])[] {
	const counts = statuses.map((status) => [status, rows.filter((row) => row.status === status).length] as const);
	return [[undefined, rows.length], ...counts.filter(([, count]) => count > 0)];
}

/** The status as one of which all can be decided at once. */
export function asDecidable(status: ImportStatus | undefined): (typeof decidable)[number] | undefined {
	return decidable.find((each) => each === status);
}

/** How many of a file have a photograph, which is left out. */
export function countPhotos({ rows }: Pick<ImportPlan, "rows">): number {
	return rows.filter(({ card }) => card.leftOut.some((what) => what.startsWith("photo"))).length;
}
