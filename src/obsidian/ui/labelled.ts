/** Makes an element the field that the label and the hint beside it are for. */
export function labelled<T extends HTMLElement>(el: T, name: string): T {
	el.id = `kith-field-${name}`;
	el.setAttribute("data-field", name);
	const fieldEl = el.closest(".kith-field");
	// The first of a field with several has the label; the others say what they are by themselves.
	fieldEl?.querySelector("label:not([for])")?.setAttribute("for", el.id);
	const hintEl = fieldEl?.querySelector(".kith-field-hint");
	if (hintEl) {
		hintEl.id = `${el.id}-hint`;
		el.setAttribute("aria-describedby", hintEl.id);
	}
	return el;
}
