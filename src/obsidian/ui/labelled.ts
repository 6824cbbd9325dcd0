/** Makes an element the field that the label and the hint beside it are for. */
export function labelled<T extends HTMLElement>(el: T, name: string): T {
	el.id = `kith-field-${name}`;
	el.setAttribute("data-field", name);
	const fieldEl = el.closest(".kith-field");
	fieldEl?.querySelector("label")?.setAttribute("for", el.id);
	const hintEl = fieldEl?.querySelector(".kith-field-hint");
	if (hintEl) {
		hintEl.id = `${el.id}-hint`;
		el.setAttribute("aria-describedby", hintEl.id);
	}
	return el;
}
