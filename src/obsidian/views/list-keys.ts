import type { EntryActions } from "./entry-actions";
import type { WindowedList } from "./windowed-list";

const ways = { ArrowDown: [1, "row"], ArrowUp: [-1, "row"], PageDown: [1, "page"], PageUp: [-1, "page"], End: [1, "end"], Home: [-1, "end"] } as const;

/** What the keys of a list work on; a search stands above the list in the sidebar. */
export interface KeyedList {
	readonly list: WindowedList;
	readonly actions: Pick<EntryActions, "open" | "log" | "snooze" | "menu">;
	readonly searchEl?: HTMLElement;
}

/** The keys of a list of people, wherever it stands: they walk the rows, and act on the one that holds the focus. */
export function listenForKeys(paneEl: HTMLElement, keyed: KeyedList): void {
	paneEl.addEventListener("keydown", (event) => {
		if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
		const rowEl = keyed.list.focusedEl();
		const acts = rowEl ? walk(keyed, event) || actOn(rowEl, keyed, event) : event.target === keyed.searchEl && leaveSearch(keyed, event);
		if (acts) event.preventDefault();
	});
	// The key for menus speaks to the row, a pointer to what is in it.
	paneEl.addEventListener("contextmenu", (event) => {
		const rowEl = keyed.list.focusedEl();
		const path = rowEl && rowEl === event.target ? pathIn(rowEl) : undefined;
		if (!rowEl || path === undefined) return;
		event.preventDefault();
		keyed.actions.menu(path, rowEl);
	});
}

/** From the search, the arrows and Enter lead into the list. */
function leaveSearch({ list }: KeyedList, { key }: KeyboardEvent): boolean {
	const leaves = key === "ArrowDown" || key === "ArrowUp" || key === "Enter";
	if (leaves) list.enter();
	return leaves;
}

function walk({ list, searchEl }: KeyedList, { key }: KeyboardEvent): boolean {
	if (!(key in ways)) return false;
	const [by, far] = ways[key as keyof typeof ways];
	if (!list.move(by, far) && by < 0) searchEl?.focus();
	return true;
}

function actOn(rowEl: HTMLElement, { actions, searchEl }: KeyedList, event: KeyboardEvent): boolean {
	const path = pathIn(rowEl);
	if (event.target !== rowEl && event.key === "Enter") return false;
	if (path === undefined) return event.key === "Enter" && press(rowEl.querySelector("button"));
	const does: Readonly<Record<string, () => void>> = {
		Enter: () => { actions.open(path, event); },
		l: () => { actions.log([path]); },
		s: () => { actions.snooze(path, rowEl); },
		...(searchEl ? { Escape: () => { searchEl.focus(); } } : {}),
	};
	const act = does[event.key.length === 1 ? event.key.toLowerCase() : event.key];
	act?.();
	return act !== undefined;
}

/** A row that is no person's does what its one button does. */
function press(buttonEl: HTMLElement | null): boolean {
	buttonEl?.click();
	return buttonEl !== null;
}

function pathIn(rowEl: HTMLElement): string | undefined {
	return rowEl.querySelector<HTMLElement>(".kith-entry")?.dataset["path"];
}
