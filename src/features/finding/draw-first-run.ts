import type { Words } from "../../words/words";
import { drawHint } from "../../obsidian/ui/draw-hint";
import { drawSentence } from "../../obsidian/ui/draw-sentence";
import { textButton } from "../../obsidian/ui/text-button";
import { textLink } from "../../obsidian/ui/text-link";
import { vaultText } from "../../obsidian/ui/vault-text";
import type { Suggestion } from "../../finding/people-finder";
import { drawAttr } from "../../obsidian/ui/drawn";

/** What one can begin with. */
export interface FirstSteps {
	readonly words: Words;
	/** Undefined until it has been looked for. */
	readonly suggestions: readonly Suggestion[] | undefined;
	readonly sampleFolder: string;
	readonly addPerson: () => void;
	readonly addSample: () => void;
	readonly findPeople: () => void;
	readonly openSettings: () => void;
}

/** Says what Kith is, and what to begin with, where there is nobody yet. */
export function drawFirstRun(parentEl: HTMLElement, steps: FirstSteps): void {
	const { words, suggestions, sampleFolder } = steps;
	const text = words.screens.firstRun;
	const headEl = drawSentence(parentEl, "users-round", text.hello, text.explain);
	drawHint(headEl, text.privacy);
	const isFound = suggestions !== undefined && suggestions.length > 0;
	if (isFound) drawFinder(parentEl, suggestions, steps);
	offer(parentEl, { title: text.addPerson, hint: text.addPersonDesc, isFirst: !isFound }, () => { steps.addPerson(); });
	offer(parentEl, { title: text.sample, hint: text.sampleDesc(sampleFolder), isFirst: false }, () => { steps.addSample(); });
	if (suggestions && !isFound) drawFinder(parentEl, suggestions, steps);
	textLink(parentEl, { cls: "kith-empty-link", text: text.settings }, () => { steps.openSettings(); });
}

/** What looks as if people were kept there, and how Kith tells a person's note from others. */
function drawFinder(parentEl: HTMLElement, suggestions: readonly Suggestion[], { words, findPeople }: FirstSteps): void {
	const text = words.screens.firstRun;
	const findEl = parentEl.createDiv("kith-first-run");
	findEl.createDiv({ cls: "kith-first-run-title", text: text.findTitle });
	for (const [index, suggestion] of suggestions.entries()) {
		const rowEl = findEl.createDiv("kith-first-run-row");
		const { label } = suggestion;
		const said = (): string => words.veil.quote(label);
		vaultText(rowEl, said);
		const button = suggestion.button ?? text.use;
		const buttonEl = textButton(rowEl, button, index === 0 ? "mod-cta" : "", () => { suggestion.use(); });
		drawAttr(buttonEl, "aria-label", () => words.logging.colon(button, said()));
	}
	if (suggestions.length > 1) textButton(findEl, text.chooseSeveral, "kith-choose-several", () => { findPeople(); });
	if (suggestions.length === 0) drawHint(findEl, text.findNothing);
	drawHint(findEl, words.reconnect.nobodyYetHint);
}

function offer(
	parentEl: HTMLElement,
	{ title, hint, isFirst }: { readonly title: string; readonly hint: string; readonly isFirst: boolean },
	onClick: () => void,
): void {
	const offerEl = parentEl.createDiv("kith-first-run");
	drawHint(offerEl, hint);
	textButton(offerEl, title, isFirst ? "mod-cta" : "", onClick);
}
