import type { Locator, Page } from "playwright-core";

/** The dialog in which an interaction is logged, filled in by keys. */
export class LogDialog {
	readonly el: Locator;

	constructor(private readonly page: Page) {
		this.el = page.locator(".modal.kith-log-modal");
	}

	field(name: "people" | "date" | "channel" | "text"): Locator {
		return this.el.locator(`[data-field=${name}]`);
	}

	/** The people chosen so far. */
	get chips(): Locator {
		return this.el.locator(".kith-chip span");
	}

	/** Types a name, or part of one, and takes the first that is offered. */
	async addPerson(typed: string, offered: string): Promise<void> {
		await this.field("people").pressSequentially(typed);
		await this.page.locator(".suggestion-container .suggestion-item.is-selected").filter({ hasText: offered }).waitFor();
		await this.page.keyboard.press("Enter");
		await this.chips.filter({ hasText: offered }).waitFor();
	}

	/** Fills in what is given and presses the button. */
	async save(entry: { readonly text?: string; readonly date?: string; readonly channel?: string }): Promise<void> {
		for (const name of ["text", "date", "channel"] as const) {
			const value = entry[name];
			if (value !== undefined) await this.field(name).fill(value);
		}
		await this.el.locator(".mod-cta").click();
	}

	/** Saves, and waits until the dialog has gone. */
	async saveAndClose(entry: { readonly text?: string; readonly date?: string; readonly channel?: string }): Promise<void> {
		await this.save(entry);
		await this.el.waitFor({ state: "detached" });
	}
}
