import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What Kith draws: views, dialogs, menus, notices, live blocks. What is around them is the app's, as are all rows of its settings. */
const surfaces = ["[data-type^=kith-] .view-content", ".modal:not(.mod-settings)", ".menu", ".notice", ".kith-block"];

/** What is pressed, filled in or looked at by itself: its label beside the pointer tells of it and of nothing around it. */
const alone = "button, a, input, select, textarea, progress, [role=button], [role=link], [role=img], [role=checkbox], [role=tab], .clickable-icon, .search-input-clear-button";

/**
 * What axe-core finds wrong with what Kith shows on a page just now, a line each: the rule, the element, and what to do.
 * All its rules but those about a page as a whole (the order of headings is one: those of the note come first), which is the app's, as are
 * the cross in a search box and the colours of a main button.
 */
export async function accessibilityViolations(page: Page): Promise<readonly string[]> {
	if (!await page.evaluate<boolean>("'axe' in window")) await page.evaluate(source);
	return page.evaluate(async ([selectors, onlyThese]) => {
		const { axe: checker } = window as unknown as { readonly axe: typeof axe };
		const shown = selectors.filter((selector) => document.querySelector(selector));
		if (shown.length === 0) return [];
		// The app shows a label beside the pointer wherever that rests in what has one: a group is named by a text instead.
		const labelled = shown.flatMap((selector) => [...document.querySelectorAll(`:is(${selector}) [aria-label], :is(${selector})[aria-label]`)])
			.filter((el) => !el.matches(onlyThese))
			.map((el) => `label-on-group: ${el.outerHTML.slice(0, 200)}`);
		// A colour on its way to another is neither. The cursor of an editor blinks for ever.
		const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
		await Promise.allSettled(ending.map(({ finished }) => finished));
		const { violations } = await checker.run({ include: shown, exclude: [".search-input-clear-button"] }, { resultTypes: ["violations"], rules: { "heading-order": { enabled: false } } });
		return labelled.concat(violations.flatMap(({ id, nodes }) => nodes
			.filter(({ target }) => id !== "color-contrast" || !document.querySelector(String(target[0]))?.matches(".mod-cta"))
			.map(({ target, html, failureSummary }) => `${id}: ${target.join(" ")} ${html.slice(0, 200)} ${failureSummary?.replace(/\s+/g, " ") ?? ""}`)));
	}, [surfaces, alone] as const);
}
