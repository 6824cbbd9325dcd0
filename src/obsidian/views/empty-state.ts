import { setIcon } from "obsidian";
import type { ListFilter } from "../../reconnect/list-sections";
import type { Words } from "../../words/words";
import { drawHint } from "./draw-hint";
import { textButton } from "./text-button";
import { textLink } from "./text-link";
import { vaultText } from "./vault-text";

/** Something that looks as if people were kept there, and its use. */
interface Suggestion {
	readonly label: string;
	/** What the button says; "use" unless told. */
	readonly button?: string;
	use(): void;
}

/** What the first run offers; the shell knows how to do it. */
export interface FirstRun {
	readonly finder: { suggestions(): readonly Suggestion[] | undefined };
	readonly sample: { readonly folder: string; add(): unknown };
	readonly dialogs: { addPerson(): void; log(): void; findPeople(): void };
	openSettings(): void;
}

/** Why a list shows nobody. */
export interface EmptyState {
	readonly words: Words;
	readonly firstRun: FirstRun;
	readonly loading: { readonly done: number; readonly total: number } | undefined;
	/** Whether the list calls for nobody. */
	readonly isQuiet: boolean;
	readonly filter: ListFilter;
	readonly people: number;
	/** Who is due next, and on which day. */
	readonly next: () => { readonly name: string; readonly on: string } | undefined;
	/** Whether no contact with anybody is known. */
	readonly isUndated: () => boolean;
	clearFilters(): void;
}

/** Says why there is nobody to show and what to do next; empties itself where there is somebody. */
export function drawEmptyState(parentEl: HTMLElement, state: EmptyState): void {
	const key = stateKey(state);
	if (parentEl.dataset["state"] === key) return;
	parentEl.dataset["state"] = key;
	parentEl.empty();
	if (state.loading && state.people === 0) drawLoading(parentEl, state);
	else if (state.people === 0) drawFirstRun(parentEl, state);
	else if (state.isQuiet) drawQuiet(parentEl, state);
}

function drawQuiet(parentEl: HTMLElement, state: EmptyState): void {
	const { words } = state;
	if (state.filter.query !== "") drawSentence(parentEl, "search", words.reconnect.nothingFound(state.filter.query), words.reconnect.nothingFoundHint);
	else if (state.filter.circle !== null || state.filter.group !== null) {
		const headEl = drawSentence(parentEl, "list-filter", words.reconnect.nobodyInFilter);
		textButton(headEl, words.reconnect.clearFilters, "", () => { state.clearFilters(); });
	} else drawNobodyDue(parentEl, state);
}

function drawNobodyDue(parentEl: HTMLElement, { words: { reconnect }, firstRun, next, isUndated }: EmptyState): void {
	const first = next();
	if (!first && isUndated()) {
		const headEl = drawSentence(parentEl, "calendar", reconnect.undated, reconnect.undatedHint);
		textButton(headEl, reconnect.log, "mod-cta", () => { firstRun.dialogs.log(); });
	} else drawSentence(parentEl, "coffee", reconnect.nobodyDue, first ? reconnect.nobodyDueHint(first.name, first.on) : reconnect.nobodyDueYet);
}

function stateKey(state: EmptyState): string {
	if (state.people === 0) return state.loading ? `loading ${String(state.loading.done)}` : `first-run ${state.firstRun.finder.suggestions()?.map(({ label }) => label).join("\n") ?? "…"}`;
	return state.isQuiet ? JSON.stringify([state.filter, state.next(), state.isUndated()]) : "";
}

function drawLoading(parentEl: HTMLElement, { words, loading }: EmptyState): void {
	const known = loading !== undefined && loading.total > 0;
	const headEl = drawSentence(parentEl, "loader", known ? words.reconnect.loadingProgress(loading.done, loading.total) : words.reconnect.loading);
	if (known) headEl.createEl("progress", { attr: { max: String(loading.total), value: String(loading.done) } });
}

function drawFirstRun(parentEl: HTMLElement, { words, firstRun }: EmptyState): void {
	const text = words.screens.firstRun;
	const suggestions = firstRun.finder.suggestions();
	const headEl = drawSentence(parentEl, "users-round", text.hello, text.explain);
	drawHint(headEl, text.privacy);
	const isFound = suggestions !== undefined && suggestions.length > 0;
	if (isFound) drawFinder(parentEl, words, suggestions, firstRun);
	offer(parentEl, { title: text.addPerson, hint: text.addPersonDesc, isFirst: !isFound }, () => { firstRun.dialogs.addPerson(); });
	offer(parentEl, { title: text.sample, hint: text.sampleDesc(firstRun.sample.folder), isFirst: false }, () => { firstRun.sample.add(); });
	if (suggestions && !isFound) drawFinder(parentEl, words, suggestions, firstRun);
	textLink(parentEl, { cls: "kith-empty-link", text: text.settings }, () => { firstRun.openSettings(); });
}

/** What looks as if people were kept there, and how Kith tells a person's note from others. */
function drawFinder(parentEl: HTMLElement, words: Words, suggestions: readonly Suggestion[], { dialogs }: FirstRun): void {
	const text = words.screens.firstRun;
	const findEl = parentEl.createDiv("kith-first-run");
	findEl.createDiv({ cls: "kith-first-run-title", text: text.findTitle });
	for (const [index, suggestion] of suggestions.entries()) {
		const rowEl = findEl.createDiv("kith-first-run-row");
		vaultText(rowEl, suggestion.label);
		const button = suggestion.button ?? text.use;
		textButton(rowEl, button, index === 0 ? "mod-cta" : "", () => { suggestion.use(); }).setAttribute("aria-label", `${button}: ${suggestion.label}`);
	}
	if (suggestions.length > 1) textButton(findEl, text.chooseSeveral, "kith-choose-several", () => { dialogs.findPeople(); });
	if (suggestions.length === 0) drawHint(findEl, text.findNothing);
	drawHint(findEl, words.reconnect.nobodyYetHint);
}

function offer(parentEl: HTMLElement, { title, hint, isFirst }: { readonly title: string; readonly hint: string; readonly isFirst: boolean }, onClick: () => void): void {
	const offerEl = parentEl.createDiv("kith-first-run");
	drawHint(offerEl, hint);
	textButton(offerEl, title, isFirst ? "mod-cta" : "", onClick);
}

/** An icon, a sentence and what to do next; answers where more of it goes. */
function drawSentence(parentEl: HTMLElement, icon: string, sentence: string, hint?: string): HTMLElement {
	const headEl = parentEl.createDiv("kith-empty-head");
	setIcon(headEl.createDiv({ cls: "kith-empty-icon", attr: { "aria-hidden": "true" } }), icon);
	headEl.createEl("p", { cls: "kith-empty-title", text: sentence });
	if (hint !== undefined) drawHint(headEl, hint);
	return headEl;
}
