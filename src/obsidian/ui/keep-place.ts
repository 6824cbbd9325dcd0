/**
 * Redraws an element and leaves the reader where they were: scrolled as far down, with the focus on the control of the same name or what
 * bears the same `data-place`. What the drawing itself gives the focus to is brought into sight.
 */
export function keepPlace(scrollEl: HTMLElement, draw: () => void): void {
	const { scrollTop } = scrollEl;
	const active = scrollEl.doc.activeElement;
	const focused = active !== null && scrollEl.contains(active) ? nameOf(active) : undefined;
	draw();
	scrollEl.scrollTop = scrollTop;
	const given = scrollEl.doc.activeElement;
	if (given !== null && scrollEl.contains(given)) given.scrollIntoView({ block: "nearest" });
	if (focused === undefined) return;
	const again = Array.from(scrollEl.querySelectorAll<HTMLElement>("a, button, [data-place]")).find((el) => nameOf(el) === focused);
	again?.focus({ preventScroll: true });
}

function nameOf(el: Element): string {
	const place = el.getAttribute("data-place");
	if (place !== null) return `at ${place}`;
	return `${el.tagName} ${el.getAttribute("aria-label") ?? ""} ${el.getAttribute("title") ?? ""} ${el.textContent}`;
}
