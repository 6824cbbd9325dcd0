import type { ListFilter } from "../../reconnect/list-sections";
import type { Words } from "../../words/words";
import { textButton } from "../../obsidian/ui/text-button";
import type { AnyAction, Drawing } from "../../obsidian/feature";
import { drawSentence } from "../../obsidian/ui/draw-sentence";
import type { VaultWords } from "../../notes/vault-words";
import { isNew } from "../../obsidian/ui/is-new";

/** Why a list shows nobody. */
export interface EmptyState {
	readonly words: Words;
	readonly firstRun: Drawing | undefined;
	readonly actions: AnyAction;
	readonly loading: { readonly done: number; readonly total: number } | undefined;
	/** Whether the list calls for nobody. */
	readonly isQuiet: boolean;
	readonly filter: ListFilter;
	readonly people: number;
	/** Who is due next, and on which day. */
	readonly next: () => { readonly name: VaultWords; readonly on: string } | undefined;
	/** Whether no contact with anybody is known. */
	readonly isUndated: () => boolean;
	clearFilters(): void;
}

/** Says why there is nobody to show and what to do next; empties itself where there is somebody. */
export function drawEmptyState(parentEl: HTMLElement, state: EmptyState): void {
	if (!isNew(parentEl, stateKey(state))) return;
	parentEl.empty();
	if (state.loading && state.people === 0) drawLoading(parentEl, state);
	else if (state.people === 0) state.firstRun?.draw(parentEl);
	else if (state.isQuiet) drawQuiet(parentEl, state);
}

function drawQuiet(parentEl: HTMLElement, state: EmptyState): void {
	const { words } = state;
	if (state.filter.query !== "") {
		const { query } = state.filter;
		drawSentence(parentEl, "search", () => words.reconnect.nothingFound(words.veil.quote(query)), words.reconnect.nothingFoundHint);
	} else if (state.filter.circle !== null || state.filter.group !== null) {
		const headEl = drawSentence(parentEl, "list-filter", words.reconnect.nobodyInFilter);
		textButton(headEl, words.reconnect.clearFilters, "", () => { state.clearFilters(); });
	} else {
		drawNobodyDue(parentEl, state);
	}
}

function drawNobodyDue(parentEl: HTMLElement, { words: { reconnect, veil }, actions, next, isUndated }: EmptyState): void {
	const first = next();
	if (!first && isUndated()) {
		const headEl = drawSentence(parentEl, "calendar", reconnect.undated, reconnect.undatedHint);
		textButton(headEl, reconnect.log, "mod-cta", () => { actions.run("log", []); });
	} else {
		drawSentence(
			parentEl,
			"coffee",
			reconnect.nobodyDue,
			first ? () => reconnect.nobodyDueHint(veil.who(first.name), first.on) : reconnect.nobodyDueYet,
		);
	}
}

function stateKey(state: EmptyState): VaultWords {
	if (state.people === 0) return state.loading ? `loading ${String(state.loading.done)}` : `first-run ${state.firstRun?.key() ?? ""}`;
	return state.isQuiet ? JSON.stringify([state.filter, state.next(), state.isUndated()]) : "";
}

function drawLoading(parentEl: HTMLElement, { words, loading }: EmptyState): void {
	const known = loading !== undefined && loading.total > 0;
	const headEl = drawSentence(
		parentEl,
		"loader",
		known ? words.reconnect.loadingProgress(loading.done, loading.total) : words.reconnect.loading,
	);
	if (known) headEl.createEl("progress", { attr: { max: String(loading.total), value: String(loading.done) } });
}
