import { expect } from "vitest";

/** What hands do on the page: find, type, press, read. */

/** The one element at a place; fails where there is none. */
export function at(selector: string, parentEl: ParentNode = document): HTMLElement {
	const el = parentEl.querySelector<HTMLElement>(selector);
	if (!el) throw new Error(`Nothing at ${selector}.`);
	return el;
}

export function type(fieldEl: HTMLElement, text: string): void {
	if (!(fieldEl instanceof HTMLInputElement || fieldEl instanceof HTMLTextAreaElement)) throw new Error("Nothing to type into.");
	fieldEl.value = text;
	fieldEl.dispatchEvent(new Event("input", { bubbles: true }));
}

export function pressKey(el: HTMLElement, key: string): void {
	el.focus();
	el.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
}

/** Opens the menu of an element and answers its lines. */
export function openMenu(el: HTMLElement): readonly HTMLElement[] {
	el.dispatchEvent(new MouseEvent("contextmenu", { bubbles: true, cancelable: true }));
	return [...document.querySelectorAll<HTMLElement>(".menu .menu-item")];
}

/** Picks a line of the menu of an element. */
export function pick(el: HTMLElement, title: string): void {
	const line = openMenu(el).find((each) => each.textContent === title);
	if (!line) throw new Error(`The menu has no “${title}”.`);
	line.click();
}

/** Waits for a notice that says this, and answers it. */
export async function notice(sentence: string): Promise<HTMLElement> {
	const found = (): HTMLElement | undefined => [...document.querySelectorAll<HTMLElement>(".notice")].filter((el) => el.textContent.includes(sentence)).at(-1);
	await expect.poll(() => [...document.querySelectorAll(".notice")].map((el) => el.textContent).join("\n")).toContain(sentence);
	const el = found();
	if (!el) throw new Error("The notice has gone.");
	return el;
}

/** Keeps the addresses that the system is asked to open from now on, and opens none. */
export function visits(): string[] {
	const visited: string[] = [];
	Object.defineProperty(window, "open", { configurable: true, value: (address: string) => {
		visited.push(address);
		return null;
	} });
	return visited;
}
