import type { Drawn } from "../../veil/drawn";

/** What may be out of every document for a while, such as a block of a note that is scrolled away. */
const apart = new Set<Element>();

/** What draws an element anew: its content, under "", and its attributes. An element that is let go takes them with it. */
const drawings = new WeakMap<Node, Map<string, () => void>>();

/** Makes something the text of an element that holds nothing else. */
export function drawText<T extends Element>(el: T, drawn: Drawn): T {
	return drawAnew(el, "", typeof drawn === "string" ? drawn : (): void => { el.setText(drawn()); });
}

/** The same of an attribute. */
export function drawAttr<T extends Element>(el: T, name: string, drawn: Drawn): T {
	return drawAnew(el, name, typeof drawn === "string" ? drawn : (): void => { el.setAttribute(name, drawn()); });
}

/** Fills an element, now and whenever the veil falls or rises. */
export function drawContent<T extends Element>(el: T, fill: () => void): T {
	return drawAnew(el, "", fill);
}

function drawAnew<T extends Element>(el: T, name: string, drawing: string | (() => void)): T {
	const drawn = drawings.get(el);
	if (typeof drawing === "string") {
		drawn?.delete(name);
		if (name === "") el.setText(drawing);
		else el.setAttribute(name, drawing);
		return el;
	}
	drawing();
	if (drawn) drawn.set(name, drawing);
	else drawings.set(el, new Map<string, () => void>().set(name, drawing));
	return el;
}

/** Draws again what is kept of all that is in some part of a document, and of that part itself. */
export function drawVeiled(root: ParentNode): void {
	const kept: Iterable<() => void>[] = [];
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
	for (let at: Node | null = root; at; at = walker.nextNode()) {
		const drawing = drawings.get(at);
		if (drawing) kept.push(drawing.values());
	}
	for (const drawing of kept) for (const draw of drawing) draw();
}

/** Sees to it that an element is drawn again wherever it is; returns how to stop. */
export function keepDrawn(el: Element): () => void {
	apart.add(el);
	return () => { apart.delete(el); };
}

/** Draws again all that is kept, in these documents and apart from them. */
export function drawAllVeiled(documents: Iterable<Document>): void {
	for (const root of [...documents, ...apart]) drawVeiled(root);
}
