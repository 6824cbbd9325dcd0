import type { AnyWindow } from "./any-window";
import { defineOn } from "./define-on";

type AttributeValue = string | number | boolean | null;

const shownDisplay = new WeakMap<Element, string>();

function setAttribute(el: Element, name: string, value: AttributeValue): void {
	if (value === null) el.removeAttribute(name);
	else el.setAttribute(name, String(value));
}

function isDisplayed(el: HTMLElement): boolean {
	if (!el.isConnected) return false;
	for (let at: HTMLElement | null = el; at; at = at.parentElement) if (el.win.getComputedStyle(at).display === "none") return false;
	return true;
}

function innerSize(el: HTMLElement, client: number, sides: readonly [string, string]): number {
	const style = el.win.getComputedStyle(el);
	return client - sides.reduce((sum, side) => sum + (Number.parseFloat(style.getPropertyValue(side)) || 0), 0);
}

const classWords = (classes: readonly string[]): string[] => classes.flatMap((entry) => entry.split(" ")).filter((word) => word !== "");

function installOnElement(win: AnyWindow): void {
	defineOn(win.Element.prototype, {
		getText(): string { return this.textContent; },
		setText(value: string | DocumentFragment): void {
			if (typeof value === "string") this.textContent = value;
			else this.replaceChildren(value);
		},
		addClass(...classes: string[]): void { this.classList.add(...classWords(classes)); },
		addClasses(classes: string[]): void { this.classList.add(...classWords(classes)); },
		removeClass(...classes: string[]): void { this.classList.remove(...classWords(classes)); },
		removeClasses(classes: string[]): void { this.classList.remove(...classWords(classes)); },
		toggleClass(classes: string | string[], value: boolean): void { for (const word of classWords([classes].flat())) this.classList.toggle(word, value); },
		hasClass(cls: string): boolean { return this.classList.contains(cls); },
		setAttr(name: string, value: AttributeValue): void { setAttribute(this, name, value); },
		setAttrs(values: Record<string, AttributeValue>): void { for (const [name, value] of Object.entries(values)) setAttribute(this, name, value); },
		getAttr(name: string): string | null { return this.getAttribute(name); },
		matchParent(selector: string, lastParent?: Element): Element | null {
			for (let at: Element | null = this.parentElement; at; at = at.parentElement) {
				if (at.matches(selector)) return at;
				if (at === lastParent) return null;
			}
			return null;
		},
		getCssPropertyValue(property: string, pseudo?: string): string { return this.win.getComputedStyle(this, pseudo).getPropertyValue(property).trim(); },
		isActiveElement(): boolean { return this.doc.activeElement === this; },
		find(selector: string): Element | null { return this.querySelector(selector); },
		findAll(selector: string): Element[] { return [...this.querySelectorAll(selector)]; },
		findAllSelf(selector: string): Element[] { return [...(this.matches(selector) ? [this] : []), ...this.querySelectorAll(selector)]; },
	});
	defineOn(win.DocumentFragment.prototype, {
		find(selector: string): Element | null { return this.querySelector(selector); },
		findAll(selector: string): Element[] { return [...this.querySelectorAll(selector)]; },
	});
}

const styling: ThisType<HTMLElement | SVGElement> & object = {
	setCssStyles(styles: Partial<CSSStyleDeclaration>): void { Object.assign(this.style, styles); },
	setCssProps(props: Record<string, string>): void { for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value); },
};

/** What Obsidian adds to elements: classes, attributes, look-up, showing and hiding. */
export function installElementExtensions(win: AnyWindow): void {
	installOnElement(win);
	defineOn(win.SVGElement.prototype, styling);
	defineOn(win.HTMLElement.prototype, styling);
	defineOn(win.HTMLElement.prototype, {
		show(): void {
			this.style.display = shownDisplay.get(this) ?? "";
			shownDisplay.delete(this);
		},
		hide(): void {
			if (this.style.display === "none") return;
			shownDisplay.set(this, this.style.display);
			this.style.display = "none";
		},
		toggle(show: boolean): void {
			if (show) this.show();
			else this.hide();
		},
		toggleVisibility(visible: boolean): void { this.style.visibility = visible ? "" : "hidden"; },
		isShown(): boolean { return isDisplayed(this); },
		get innerWidth(): number { return innerSize(this, this.clientWidth, ["padding-left", "padding-right"]); },
		get innerHeight(): number { return innerSize(this, this.clientHeight, ["padding-top", "padding-bottom"]); },
	});
}
