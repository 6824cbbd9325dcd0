let named = 0;

/** Names an element by the text of another; not by a label, which the app would show beside the pointer wherever that rests in it. */
export function nameBy(el: Element, textEl: Element): void {
	textEl.id = `kith-name-${String(++named)}`;
	el.setAttribute("aria-labelledby", textEl.id);
}

/** Makes an element a group, whose name is only read aloud where nothing on screen says it. */
export function nameGroup(el: Element, name: string | Element): void {
	el.setAttribute("role", "group");
	nameBy(el, typeof name === "string" ? el.createSpan({ text: name, attr: { hidden: "" } }) : name);
}
