/** Redraws an element and leaves the reader where they were: scrolled as far down, with the focus on the control of the same name. */
export function keepPlace(scrollEl: HTMLElement, draw: () => void): void {
	const { scrollTop } = scrollEl;
	const active = scrollEl.doc.activeElement;
	const focused = active !== null && scrollEl.contains(active) ? nameOf(active) : undefined;
	draw();
	scrollEl.scrollTop = scrollTop;
	if (focused === undefined) return;
	const again = Array.from(scrollEl.querySelectorAll<HTMLElement>("a, button")).find((el) => nameOf(el) === focused);
	again?.focus({ preventScroll: true });
}

function nameOf(el: Element): string {
	return `${el.tagName} ${el.getAttribute("aria-label") ?? ""} ${el.getAttribute("title") ?? ""} ${el.textContent}`;
}
