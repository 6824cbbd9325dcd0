import type { App } from "obsidian";
import { expect } from "vitest";

/** How an interaction is logged by hand. */
export interface LogByHand {
	/** What is typed into the search, so that the row is in sight. */
	readonly search: string;
	readonly by: "key" | "menu";
	readonly date: string;
	readonly text: string;
}

/** The Reconnect sidebar of an open app, and its dialog, as hands use them: search, a key or the menu of a row, the fields, the button. */
export class LogsInSidebar {
	/** How many dialogs were open one over the other, each still writing. */
	mostAtOnce = 0;

	private constructor(private readonly el: HTMLElement) {}

	static async open({ workspace }: App): Promise<LogsInSidebar> {
		const leaf = await workspace.ensureSideLeaf("kith-reconnect", "right", { active: true, reveal: true });
		return new LogsInSidebar(leaf.view.containerEl);
	}

	/** Logs, and does not wait for the dialog to close: the next may be opened over it. */
	log(path: string, { search, by, date, text }: LogByHand): void {
		type(one(this.el, "input[type=search]"), search);
		const rowEl = one(this.el, `.kith-row[data-key="found:${path}"]`);
		if (by === "key") {
			rowEl.focus();
			rowEl.dispatchEvent(new KeyboardEvent("keydown", { key: "l", bubbles: true, cancelable: true }));
		} else {
			one(rowEl, ".kith-entry").dispatchEvent(new MouseEvent("contextmenu", { bubbles: true, cancelable: true }));
			const items = [...document.querySelectorAll<HTMLElement>(".menu .menu-item")];
			const item = items.find((each) => each.textContent === "Log interaction");
			if (!item) throw new Error("The menu offers no log.");
			item.click();
		}
		const dialogs = [...document.querySelectorAll<HTMLElement>(".kith-log-modal")];
		this.mostAtOnce = Math.max(this.mostAtOnce, dialogs.length);
		const dialogEl = dialogs.at(-1);
		if (!dialogEl) throw new Error("No dialog opened.");
		type(one(dialogEl, "[data-field=text]"), text);
		type(one(dialogEl, "[data-field=date]"), date);
		one(dialogEl, "button.mod-cta").click();
	}

	/** Waits until every dialog has closed by itself, as it does once it has written. */
	async settled(): Promise<void> {
		await expect.poll(() => [...document.querySelectorAll(".kith-log-modal")].map((el) => el.querySelector("[role=alert]")?.textContent), { timeout: 20_000 }).toEqual([]);
	}
}

function one(parentEl: HTMLElement, selector: string): HTMLElement {
	const el = parentEl.querySelector<HTMLElement>(selector);
	if (!el) throw new Error(`Nothing at ${selector}.`);
	return el;
}

function type(fieldEl: HTMLElement, text: string): void {
	if (!(fieldEl instanceof HTMLInputElement || fieldEl instanceof HTMLTextAreaElement)) throw new Error("Nothing to type into.");
	fieldEl.value = text;
	fieldEl.dispatchEvent(new Event("input", { bubbles: true }));
}
