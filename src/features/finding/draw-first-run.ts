import type { Words } from "../../words/words";
import { addSaid } from "../../actions/find-people";
import { drawHint } from "../../obsidian/ui/draw-hint";
import { drawSentence } from "../../obsidian/ui/draw-sentence";
import { textButton } from "../../obsidian/ui/text-button";
import { textLink } from "../../obsidian/ui/text-link";
import { vaultText } from "../../obsidian/ui/vault-text";
import type { VaultWords } from "../../notes/vault-words";

/** What one can begin with. */
export interface FirstSteps {
	readonly words: Words;
	/** What looks as if people were kept there; undefined until it has been looked for. */
	readonly suggestions: readonly VaultWords[] | undefined;
	/** How many of them look sure. */
	readonly sure: number;
	readonly sampleFolder: string;
	readonly addPerson: () => void;
	readonly addSample: () => void;
	/** Adds all who look sure. */
	readonly addSure: () => void;
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

/** What looks as if people were kept there, all of it one press away, and a choice; and how Kith tells a person's note from others. */
function drawFinder(parentEl: HTMLElement, suggestions: readonly VaultWords[], { words, sure, addSure, findPeople }: FirstSteps): void {
	const text = words.screens.firstRun;
	const findEl = parentEl.createDiv("kith-first-run");
	findEl.createDiv({ cls: "kith-first-run-title", text: text.findTitle });
	for (const label of suggestions) vaultText(findEl.createDiv("kith-first-run-row"), () => words.veil.quote(label));
	if (sure > 0) textButton(findEl, addSaid(sure, words), "mod-cta", addSure);
	if (suggestions.length > 0) textButton(findEl, text.choose, sure > 0 ? "" : "mod-cta", findPeople);
	else drawHint(findEl, text.findNothing);
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
