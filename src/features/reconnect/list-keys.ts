import type { AnyAction, OpenSideList } from "../../obsidian/feature";
import type { ListSection } from "../../reconnect/list-sections";
import type { Words } from "../../words/words";
import { selectItem } from "./draw-entry";
import type { Selection } from "../../reconnect/selection";
import { sectionTitled } from "./title-row";
import type { WindowedList } from "../../obsidian/ui/windowed-list";

const ways = {
	ArrowDown: [1, "row"],
	ArrowUp: [-1, "row"],
	PageDown: [1, "page"],
	PageUp: [-1, "page"],
	End: [1, "end"],
	Home: [-1, "end"],
} as const;

/** What the keys of a list work on; a search stands above the list in the sidebar. */
export interface KeyedList {
	readonly list: WindowedList;
	readonly actions: AnyAction;
	readonly words: Words;
	/** Whom one has chosen, where the list can select: the keys then act on all of them. */
	readonly selection?: Selection;
	readonly searchEl?: HTMLElement;
	/** Folds a section or unfolds it, where sections can be. */
	readonly fold?: (id: ListSection["id"]) => void;
	/** The list of a feature, while one is shown: its keys go before all others. */
	readonly sideList?: () => Pick<OpenSideList, "onKey"> | undefined;
}

/** The keys of a list of people, wherever it stands: they walk the rows, and act on the one that holds the focus. */
export function listenForKeys(paneEl: HTMLElement, keyed: KeyedList): void {
	paneEl.addEventListener("keydown", (event) => {
		if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
		const rowEl = keyed.list.focusedEl();
		const acts = rowEl
			? walk(keyed, event, pathIn(rowEl, keyed)) || fold(rowEl, keyed, event) || actOn(rowEl, keyed, event)
			: event.target === keyed.searchEl && leaveSearch(keyed, event);
		if (acts) event.preventDefault();
	});
	// The key for menus speaks to the row, a pointer to what is in it.
	paneEl.addEventListener("contextmenu", (event) => {
		const rowEl = keyed.list.focusedEl();
		const path = rowEl && rowEl === event.target ? pathIn(rowEl, keyed) : undefined;
		if (!rowEl || path === undefined) return;
		event.preventDefault();
		keyed.actions.menu(keyed.selection?.around(path) ?? [path], rowEl, { select: selectItem(path, keyed), points: [] });
	});
}

/** From the search, the arrows and Enter lead into the list. */
function leaveSearch({ list }: KeyedList, { key }: KeyboardEvent): boolean {
	const leaves = key === "ArrowDown" || key === "ArrowUp" || key === "Enter";
	if (leaves) list.enter();
	return leaves;
}

/** Walks on from somebody; with Shift, row by row, both are selected. */
function walk(keyed: KeyedList, { key, shiftKey }: KeyboardEvent, from: string | undefined): boolean {
	if (!(key in ways)) return false;
	const { list, searchEl, selection } = keyed;
	const [by, far] = ways[key as keyof typeof ways];
	const isMoved = list.move(by, far);
	if (!isMoved && by < 0) searchEl?.focus();
	const rowEl = isMoved && shiftKey && far === "row" ? list.focusedEl() : undefined;
	const to = rowEl && pathIn(rowEl, keyed);
	if (from !== undefined && to !== undefined) selection?.extend(from, to);
	return true;
}

/** Left folds the section of a row, Right unfolds one that is folded: as a tree of files does. */
function fold(rowEl: HTMLElement, keyed: KeyedList, { key }: KeyboardEvent): boolean {
	const rowKey = keyed.words.veil.keyOf(rowEl.dataset["key"] ?? "");
	const titled = sectionTitled(rowKey);
	const isFolding = key === "ArrowLeft" && titled === undefined && rowKey.includes(":") && !rowKey.startsWith("found:");
	if (!keyed.fold || keyed.sideList?.() || (!isFolding && !(key === "ArrowRight" && titled !== undefined))) return false;
	keyed.fold(titled ?? (rowKey.slice(0, rowKey.indexOf(":")) as ListSection["id"]));
	return true;
}

/** Whom a key acts on: those that are chosen, else the one whose row holds the focus. */
function chosenWith(path: string, { selection }: KeyedList): readonly string[] {
	return selection && selection.paths.length > 0 ? selection.toActOn() : [path];
}

/** The list of a feature is gone through one by one: what its keys do is for the row in the focus, unless that is among the chosen. */
function ownOf(key: string, path: string, { selection, sideList }: KeyedList): { readonly goesOn: boolean; act(): void } | undefined {
	const chosen = selection?.has(path) === true ? selection.paths : [path];
	const own = sideList?.()?.onKey(key, chosen);
	return own && { goesOn: own.goesOn, act: () => {
		selection?.around(path);
		own.act();
	} };
}

function actOn(rowEl: HTMLElement, keyed: KeyedList, event: KeyboardEvent): boolean {
	const path = pathIn(rowEl, keyed);
	// These press what they are on.
	if (event.target !== rowEl && (event.key === "Enter" || event.key === " ")) return false;
	if (path === undefined) return event.key === "Enter" && press(rowEl.querySelector("button"));
	const act = actionOf(event, rowEl, path, keyed);
	act?.();
	return act !== undefined;
}

/** What a key does with a person, and with all who are chosen. */
function actionOf(event: KeyboardEvent, rowEl: HTMLElement, path: string, keyed: KeyedList): (() => void) | undefined {
	const { actions, searchEl, selection } = keyed;
	const { key } = event;
	if (key === " ") return selection && (() => { selection.toggle(path); });
	if (key === "Escape") {
		return selection && selection.paths.length > 0 ? () => { selection.clear(); } : searchEl && (() => { searchEl.focus(); });
	}
	const own = ownOf(key, path, keyed);
	const action = actions.ofKey(key);
	if (!own && !action) return undefined;
	return () => {
		const chosen = own ? [path] : chosenWith(path, keyed);
		if ((own ?? action)?.goesOn === true) goOn(keyed, chosen);
		if (own) own.act();
		else if (action) actions.run(action.id, action.single === true ? [path] : chosen, { at: rowEl, event });
	};
}

/** One person after another is seen to: the keyboard goes on with the next, unless it was for those who are chosen. */
function goOn({ list, selection }: KeyedList, [first = ""]: readonly string[]): void {
	if (selection?.has(first) === true) selection.clear();
	else list.move(1, "row");
}

/** A row that is no person's does what its one button does. */
function press(buttonEl: HTMLElement | null): boolean {
	buttonEl?.click();
	return buttonEl !== null;
}

function pathIn(rowEl: HTMLElement, { words }: Pick<KeyedList, "words">): string | undefined {
	const mark = rowEl.querySelector<HTMLElement>(".kith-entry")?.dataset["path"];
	return mark === undefined ? undefined : words.veil.keyOf(mark);
}
