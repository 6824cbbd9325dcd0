/** What of a page's head gives it its look. */
const styling = "style, link[rel=stylesheet]";

function copyOf(el: Element, doc: Document): Element {
	const copy = doc.importNode(el, true);
	// An address in the page is read from where the page is; the other window has no address.
	if ("href" in el && typeof el.href === "string") copy.setAttribute("href", el.href);
	return copy;
}

/** Gives a document the styles of another, and keeps them the same; answers the way to stop. */
export function mirrorHead(from: Document, to: Document): () => void {
	const copies = new Map<Element, Element>();
	const follow = (): void => {
		const now = [...from.head.querySelectorAll(styling)];
		for (const [el, copy] of copies) {
			if (now.includes(el)) continue;
			copy.remove();
			copies.delete(el);
		}
		for (const el of now) {
			const copy = copies.get(el) ?? copyOf(el, to);
			copies.set(el, copy);
			if (el.textContent !== copy.textContent) copy.textContent = el.textContent;
			if (!copy.isConnected) to.head.append(copy);
		}
	};
	follow();
	const observer = new MutationObserver(follow);
	observer.observe(from.head, { childList: true, subtree: true, characterData: true });
	return () => { observer.disconnect(); };
}
