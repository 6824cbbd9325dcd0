import { setIcon } from "obsidian";
import type { ListFilter } from "../../reconnect/reconnect-list";
import type { Words } from "../../words/words";

/** What the first run offers; the shell knows how to do it. */
export interface FirstRun {
	/** Places that look as if people were kept there, most notes first. */
	suggestions(): readonly { readonly label: string; use(): void }[];
	addPerson(): void;
	openSettings(): void;
	readonly sampleFolder: string;
	addSample(): void;
}

/** Why a list shows nobody. */
export interface EmptyState {
	readonly words: Words;
	readonly firstRun: FirstRun;
	readonly loading: { readonly done: number; readonly total: number } | undefined;
	readonly empty: boolean;
	readonly filter: ListFilter;
	readonly people: number;
	/** Who is due next, and on which day. */
	readonly next: { readonly name: string; readonly on: string } | undefined;
	clearFilters(): void;
}

/** Says why there is nobody to show and what to do next; empties itself where there is somebody. */
export function drawEmptyState(parentEl: HTMLElement, state: EmptyState): void {
	const key = stateKey(state);
	if (parentEl.dataset["state"] === key) return;
	parentEl.dataset["state"] = key;
	parentEl.empty();
	const { words } = state;
	if (state.loading && state.people === 0) drawLoading(parentEl, state);
	else if (state.people === 0) drawFirstRun(parentEl, state);
	else if (!state.empty) return;
	else if (state.filter.query !== "") drawSentence(parentEl, "search", words.reconnect.nothingFound(state.filter.query), words.reconnect.nothingFoundHint);
	else if (state.filter.circle !== null || state.filter.group !== null) {
		drawSentence(parentEl, "filter", words.reconnect.nobodyInFilter);
		button(parentEl, words.reconnect.clearFilters, () => { state.clearFilters(); });
	} else drawSentence(parentEl, "coffee", words.reconnect.nobodyDue, state.next && words.reconnect.nobodyDueHint(state.next.name, state.next.on));
}

function stateKey(state: EmptyState): string {
	if (state.people === 0) return state.loading ? `loading ${String(state.loading.done)}` : `first-run ${state.firstRun.suggestions().map(({ label }) => label).join("\n")}`;
	return state.empty ? JSON.stringify([state.filter, state.next]) : "none";
}

function drawLoading(parentEl: HTMLElement, { words, loading }: EmptyState): void {
	const known = loading !== undefined && loading.total > 0;
	drawSentence(parentEl, "loader", known ? words.reconnect.loadingProgress(loading.done, loading.total) : words.reconnect.loading);
	if (known) parentEl.createEl("progress", { attr: { max: String(loading.total), value: String(loading.done) } });
}

function drawFirstRun(parentEl: HTMLElement, { words, firstRun }: EmptyState): void {
	const text = words.screens.firstRun;
	drawSentence(parentEl, "users-round", text.hello, text.explain);
	parentEl.createEl("p", { cls: "kith-empty-hint", text: text.privacy });
	const findEl = parentEl.createDiv("kith-first-run");
	findEl.createDiv({ cls: "kith-first-run-title", text: text.findTitle });
	const suggestions = firstRun.suggestions();
	for (const suggestion of suggestions) {
		const rowEl = findEl.createDiv("kith-first-run-row");
		rowEl.createSpan({ text: suggestion.label, attr: { dir: "auto" } });
		button(rowEl, text.use, () => { suggestion.use(); }, `${text.use}: ${suggestion.label}`);
	}
	if (suggestions.length === 0) findEl.createEl("p", { cls: "kith-empty-hint", text: text.findNothing });
	findEl.createEl("p", { cls: "kith-empty-hint", text: words.reconnect.nobodyYetHint });
	offer(parentEl, text.addPerson, text.addPersonDesc, () => { firstRun.addPerson(); });
	offer(parentEl, text.sample, text.sampleDesc(firstRun.sampleFolder), () => { firstRun.addSample(); });
	const settingsEl = parentEl.createEl("a", { cls: "kith-empty-link", text: text.settings, attr: { href: "#" } });
	settingsEl.addEventListener("click", (event) => {
		event.preventDefault();
		firstRun.openSettings();
	});
}

function offer(parentEl: HTMLElement, label: string, hint: string, onClick: () => void): void {
	const offerEl = parentEl.createDiv("kith-first-run");
	offerEl.createEl("p", { cls: "kith-empty-hint", text: hint });
	button(offerEl, label, onClick);
}

function drawSentence(parentEl: HTMLElement, icon: string, sentence: string, hint?: string): void {
	setIcon(parentEl.createDiv({ cls: "kith-empty-icon", attr: { "aria-hidden": "true" } }), icon);
	parentEl.createEl("p", { cls: "kith-empty-title", text: sentence });
	if (hint !== undefined) parentEl.createEl("p", { cls: "kith-empty-hint", text: hint });
}

function button(parentEl: HTMLElement, text: string, onClick: () => void, label = text): void {
	parentEl.createEl("button", { text, attr: { type: "button", "aria-label": label } }).addEventListener("click", onClick);
}
