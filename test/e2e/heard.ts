import type { Locator, Page } from "playwright-core";

/** Writes down, from now on, whatever is put into a part of the page that is read aloud when it changes: `take` answers it and begins anew. */
export class Heard {
	constructor(private readonly page: Page) {}

	async listen(): Promise<void> {
		await this.page.evaluate(() => {
			const heard: string[] = [];
			const live = "[role=status], [role=alert], [aria-live]";
			new MutationObserver((changes) => {
				const elOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);
				const around = (node: Node): Element | null | undefined => elOf(node)?.closest(live);
				const within = (node: Node): Element[] => (node instanceof Element ? Array.from(node.querySelectorAll(live)) : []);
				const regions = new Set(changes.flatMap(({ target, addedNodes }) => {
					const added = Array.from(addedNodes);
					return [...[target, ...added].map(around), ...added.flatMap(within)];
				}));
				for (const region of regions) {
					const said = (region?.textContent ?? "").replace(/\s+/g, " ").trim();
					if (said !== "" && heard.at(-1) !== said) heard.push(said);
				}
			}).observe(document.body, { subtree: true, childList: true, characterData: true });
			Object.assign(window, { kithHeard: heard });
		});
	}

	async take(): Promise<readonly string[]> {
		return this.page.evaluate(() => (window as unknown as { readonly kithHeard: string[] }).kithHeard.splice(0));
	}
}

/** What has the focus, as a screen reader calls it: the role, the name, and what is said beside it. */
export async function focused(page: Page): Promise<string> {
	return (await page.locator(":focus").ariaSnapshot()).trim();
}

/** A part of the page as a screen reader walks it, a line each. */
export async function walked(part: Locator): Promise<string> {
	return part.ariaSnapshot();
}
