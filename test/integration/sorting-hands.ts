import { at } from "./hands";

/** What hands do where people are sorted, and what they see. */

export const pathOf = (name: string): string => `People/${name}.md`;

export const rows = (): readonly string[] => [...document.querySelectorAll<HTMLElement>(".kith-window .kith-row")].sort((a, b) => Number(a.getAttribute("aria-posinset")) - Number(b.getAttribute("aria-posinset"))).map((el) => el.querySelector(".kith-name")?.textContent ?? "");
export const row = (name: string): HTMLElement => at(`.kith-row:has([data-path="${pathOf(name)}"])`);
export const count = (): string => document.querySelector(".kith-sitting-count")?.textContent ?? "";
export const offered = (): string => document.querySelector(".kith-offered")?.textContent ?? "";
/** Presses a key where the focus is. */
export const key = (pressed: string): void => { (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", { key: pressed, bubbles: true, cancelable: true })); };
