import type { AnyWindow } from "./any-window";
import { defineOn } from "./define-on";

type ElementInfo = DomElementInfo | string | undefined;
type Made<T> = ((el: T) => void) | undefined;

const svgNamespace = "http://www.w3.org/2000/svg";

function addClasses(el: Element, cls: string | string[] | undefined): void {
	if (cls !== undefined) el.addClasses([cls].flat());
}

function place(el: Element, parent: Node | undefined, prepend: boolean | undefined): void {
	if (!parent) return;
	if (prepend) parent.insertBefore(el, parent.firstChild);
	else parent.appendChild(el);
}

const plainAttributes = ["type", "value", "placeholder", "href", "title"] as const;

function fill(el: HTMLElement, info: DomElementInfo): void {
	addClasses(el, info.cls);
	if (info.text !== undefined) el.setText(info.text);
	if (info.attr) el.setAttrs(info.attr);
	for (const name of plainAttributes) {
		const value = info[name];
		if (value === undefined) continue;
		if (name === "value" && "value" in el) el.value = value;
		else el.setAttribute(name, value);
	}
}

function makeElement<K extends keyof HTMLElementTagNameMap>(tag: K, given: ElementInfo, made: Made<HTMLElementTagNameMap[K]>, owner: Node): HTMLElementTagNameMap[K] {
	const info: DomElementInfo = typeof given === "string" ? { cls: given } : (given ?? {});
	const el = owner.doc.createElement(tag);
	fill(el, info);
	made?.(el);
	place(el, info.parent ?? (owner.nodeType === 9 ? undefined : owner), info.prepend);
	return el;
}

function makeSvg<K extends keyof SVGElementTagNameMap>(tag: K, given: SvgElementInfo | string | undefined, made: Made<SVGElementTagNameMap[K]>, owner: Node): SVGElementTagNameMap[K] {
	const info: SvgElementInfo = typeof given === "string" ? { cls: given } : (given ?? {});
	const el = owner.doc.createElementNS(svgNamespace, tag);
	addClasses(el, info.cls);
	if (info.attr) el.setAttrs(info.attr);
	made?.(el);
	place(el, info.parent ?? (owner.nodeType === 9 ? undefined : owner), info.prepend);
	return el;
}

/** `createEl`, `createDiv`, `createSpan`, `createSvg` and `createFragment`, on nodes and as globals. */
export function installCreateElements(win: AnyWindow): void {
	defineOn(win.Node.prototype, {
		createEl<K extends keyof HTMLElementTagNameMap>(tag: K, info?: ElementInfo, made?: Made<HTMLElementTagNameMap[K]>) { return makeElement(tag, info, made, this); },
		createDiv(info?: ElementInfo, made?: Made<HTMLDivElement>) { return makeElement("div", info, made, this); },
		createSpan(info?: ElementInfo, made?: Made<HTMLSpanElement>) { return makeElement("span", info, made, this); },
		createSvg<K extends keyof SVGElementTagNameMap>(tag: K, info?: SvgElementInfo | string, made?: Made<SVGElementTagNameMap[K]>) { return makeSvg(tag, info, made, this); },
	});
	defineOn(win, {
		createEl: <K extends keyof HTMLElementTagNameMap>(tag: K, info?: ElementInfo, made?: Made<HTMLElementTagNameMap[K]>) => makeElement(tag, info, made, win.document),
		createDiv: (info?: ElementInfo, made?: Made<HTMLDivElement>) => makeElement("div", info, made, win.document),
		createSpan: (info?: ElementInfo, made?: Made<HTMLSpanElement>) => makeElement("span", info, made, win.document),
		createSvg: <K extends keyof SVGElementTagNameMap>(tag: K, info?: SvgElementInfo | string, made?: Made<SVGElementTagNameMap[K]>) => makeSvg(tag, info, made, win.document),
		createFragment(made?: (fragment: DocumentFragment) => void): DocumentFragment {
			const fragment = win.document.createDocumentFragment();
			made?.(fragment);
			return fragment;
		},
	});
}
