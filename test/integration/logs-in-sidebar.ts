import type { App } from "obsidian";
import { expect } from "vitest";
import { at, pick, pressKey, type } from "./hands";

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

	/** Brings a person into sight by a search and answers their row. */
	find(path: string, search: string): HTMLElement {
		type(at("input[type=search]", this.el), search);
		return at(`.kith-row[data-key="found:${path}"]`, this.el);
	}

	/** Logs, and does not wait for the dialog to close: the next may be opened over it. */
	log(path: string, { search, by, date, text }: LogByHand): void {
		const rowEl = this.find(path, search);
		if (by === "key") pressKey(rowEl, "l");
		else pick(at(".kith-entry", rowEl), "Log interaction");
		const dialogs = [...document.querySelectorAll<HTMLElement>(".kith-log-modal")];
		this.mostAtOnce = Math.max(this.mostAtOnce, dialogs.length);
		const dialogEl = dialogs.at(-1);
		if (!dialogEl) throw new Error("No dialog opened.");
		type(at("[data-field=text]", dialogEl), text);
		type(at("[data-field=date]", dialogEl), date);
		at("button.mod-cta", dialogEl).click();
	}

	/** Waits until every dialog has closed by itself, as it does once it has written. */
	async settled(): Promise<void> {
		await expect.poll(() => [...document.querySelectorAll(".kith-log-modal")].map((el) => el.querySelector("[role=alert]")?.textContent), { timeout: 20_000 }).toEqual([]);
	}
}
