import type { ImportRow, ImportStatus } from "../../exchange/importing/plan-import";
import type { ListRows, Row } from "../../obsidian/ui/row";
import { NamedRows } from "../../rows/named-rows";
import type { Words } from "../../words/words";
import { drawImportRow } from "./draw-import-row";
import type { ImportPlan } from "./importing";

const rowHeight = 62;

/** The people of a file as rows of a windowed list, and what the user decides of them. */
export class ImportRows {
	/** How often each was decided: a row is drawn again only then. */
	readonly #turns = new Map<ImportRow, number>();
	readonly #rows: readonly Row[];
	readonly #plan: ImportPlan;
	readonly #changed: () => void;

	constructor(plan: ImportPlan, words: Words, changed: () => void) {
		this.#plan = plan;
		this.#changed = changed;
		this.#rows = plan.rows.map((row, place) => ({
			key: String(place),
			estimate: rowHeight,
			version: () => this.#turns.get(row) ?? 0,
			draw: (rowEl) => { drawImportRow(rowEl, row, { words, choices: plan.choices, decided: () => { this.#decided([row]); } }); },
		}));
	}

	/** The rows of a status, or all. */
	of(status: ImportStatus | undefined): ListRows {
		const names = this.#plan.rows.flatMap((row, place) => (status === undefined || row.status === status ? [String(place)] : []));
		return new NamedRows({ names, prefix: "", estimate: rowHeight, rowOf: (name) => this.#rows[Number(name)] });
	}

	/** Takes or leaves all of these; where they differ, what is taken is theirs. */
	decide(rows: readonly ImportRow[], isTaken: boolean): void {
		const { choices } = this.#plan;
		for (const row of rows) {
			if (row.status === "differs") choices.takeTheirs(row, isTaken);
			else choices.take(row, isTaken);
		}
		this.#decided(rows);
	}

	/** What a key does to a row; false where it does nothing. */
	press(key: string, pressed: string): boolean {
		const row = this.#plan.rows[Number(key)];
		const { choices } = this.#plan;
		if (!row || !keys.test(pressed)) return false;
		if (pressed === " ") choices.take(row, choices.targetOf(row) === "none");
		else choices.takeTheirs(row, pressed.toLowerCase() === "t");
		this.#decided([row]);
		return true;
	}

	#decided(rows: readonly ImportRow[]): void {
		for (const row of rows) this.#turns.set(row, (this.#turns.get(row) ?? 0) + 1);
		this.#changed();
	}
}

/** Takes or leaves; theirs; mine. */
const keys = /^[ tm]$/i;
