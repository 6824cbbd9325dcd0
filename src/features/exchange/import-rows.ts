import { ImportDecisions } from "../../actions/exchange/import-decisions";
import type { ImportPlan } from "../../actions/exchange/importing";
import type { ImportStatus } from "../../exchange/importing/plan-import";
import type { ListRows, Row } from "../../obsidian/ui/row";
import { NamedRows } from "../../rows/named-rows";
import type { Words } from "../../words/words";
import { drawImportRow } from "./draw-import-row";

const rowHeight = 62;

/** The people of a file as rows of a windowed list: a row is drawn again only when something of it was decided. */
export class ImportRows {
	readonly decisions: ImportDecisions;
	readonly #rows: readonly Row[];
	readonly #plan: ImportPlan;

	constructor(plan: ImportPlan, words: Words, changed: () => void) {
		const decisions = new ImportDecisions(plan, changed);
		this.#plan = plan;
		this.decisions = decisions;
		this.#rows = plan.rows.map((row, place) => ({
			key: String(place),
			estimate: rowHeight,
			version: () => decisions.turnOf(row),
			draw: (rowEl) => {
				drawImportRow(rowEl, row, { words, choices: plan.choices, decided: () => { decisions.decided([row]); } });
			},
		}));
	}

	/** The rows of a status, or all. */
	of(status: ImportStatus | undefined): ListRows {
		const names = this.decisions.placesOf(status).map(String);
		return new NamedRows({ names, prefix: "", estimate: rowHeight, rowOf: (name) => this.#rows[Number(name)] });
	}

	/** What a key does to the row of a key; false where it does nothing. */
	press(key: string, pressed: string): boolean {
		return this.decisions.press(this.#plan.rows[Number(key)], pressed);
	}
}
