/**
 * Unfolds the filters for whoever comes to the search, on a phone. They fold again with a press elsewhere, once it is over: would they fold
 * where the focus leaves, the list moved under the finger, and the press was lost.
 */
export function foldFilters(paneEl: HTMLElement, headEl: HTMLElement): void {
	headEl.addEventListener("focusin", () => { headEl.addClass("is-unfolded"); });
	const follow = (event: Event): void => { headEl.toggleClass("is-unfolded", event.composedPath().includes(headEl)); };
	paneEl.addEventListener("click", follow, { capture: true });
}
