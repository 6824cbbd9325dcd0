import type { PromiseDay, PromiseLine } from "../../reconnect/promises-by-day";
import type { DrawTools } from "../../obsidian/feature";
import { personLink } from "../../obsidian/ui/person-link";
import { promiseCheck } from "../../obsidian/ui/promise-check";
import { saidText } from "../../obsidian/ui/said-text";
import { gap, placeOf, sourceLink } from "../../obsidian/ui/source-link";

/** Draws promises day by day, a line each, with whom it was given and where it stands. */
export function drawPromises(parentEl: HTMLElement, days: readonly PromiseDay[], tools: DrawTools): void {
	for (const { title, lines } of days) {
		parentEl.createDiv({ cls: "kith-block-day", text: title, attr: { role: "heading", "aria-level": "4" } });
		const listEl = parentEl.createEl("ul", { cls: "kith-promises" });
		for (const line of lines) drawPromise(listEl.createEl("li", { cls: "kith-promise" }), line, tools);
	}
}

function drawPromise(lineEl: HTMLElement, { promise, text, people }: PromiseLine, tools: DrawTools): void {
	promiseCheck(lineEl, promise, tools);
	const textEl = lineEl.createDiv("kith-promise-text");
	const { veil, discreet } = tools.words;
	saidText(textEl, text, promise.source, tools, { veiled: discreet.points["promise"] });
	for (const person of people) {
		textEl.appendText(gap);
		personLink(textEl, { path: person.path, name: () => veil.who(person.name) }, tools);
	}
	textEl.appendText(gap);
	// In the note of the one it was given to, the line is enough.
	const [only, ...others] = people;
	sourceLink(textEl, placeOf(promise.source, only && others.length === 0 ? only.path : "", tools.words), promise.source, tools);
}
