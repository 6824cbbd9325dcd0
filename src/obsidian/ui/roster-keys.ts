import type { RosterStatus } from "../../interactions/roster/roster-status";

const statusKeys: Readonly<Record<string, RosterStatus>> = { a: "asked", y: "yes", n: "no", o: "to-ask" };

/** What a key does with a line of a roster. */
export interface RosterKeys {
	readonly set: (status: RosterStatus) => void;
	/** Undefined where there is nobody to write to. */
	readonly write: (() => void) | undefined;
}

/** Lets keys say how it stands with the line that has the focus, and write. */
export function onRosterKeys(rowEl: HTMLElement, { set, write }: RosterKeys): void {
	rowEl.setAttribute("tabindex", "0");
	rowEl.addEventListener("keydown", (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
		const key = event.key.toLowerCase();
		const status = statusKeys[key];
		if (status) set(status);
		else if (key === "w" && write) write();
		else return;
		event.preventDefault();
	});
}

/** Lets the arrows go from one line to the next. */
export function onArrows(rows: readonly HTMLElement[]): void {
	for (const [at, rowEl] of rows.entries()) {
		rowEl.addEventListener("keydown", ({ key }) => {
			if (key === "ArrowDown") rows[at + 1]?.focus();
			else if (key === "ArrowUp") rows[at - 1]?.focus();
		});
	}
}
