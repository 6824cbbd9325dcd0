import { masked } from "../../notes/amounts";
import { sumsBehind } from "../../notes/lines/spoken";
import type { Source } from "../../notes/note";
import type { Words } from "../../words/words";
import type { NotesOnScreen } from "./notes-on-screen";
import { onPress } from "./on-press";
import { vaultText } from "./vault-text";
import type { VaultWords } from "../../notes/vault-words";
import { drawContent } from "./drawn";
import { tell } from "./tell";

/** What showing a sum of money takes. */
export interface SumTools {
	readonly words: Words;
	readonly notes: Pick<NotesOnScreen, "wordsAt">;
}

/**
 * Draws words read from a line. A sum of money in them is out of sight until it is pressed; only then is it read from the line.
 * `veiled` stands for them under the veil, where something says more than that they are hidden.
 */
export function saidText(
	parentEl: HTMLElement,
	text: VaultWords,
	source: Source | null,
	tools: SumTools,
	{ cls = "", veiled }: { readonly cls?: string; readonly veiled?: string | undefined } = {},
): HTMLElement {
	const el = vaultText(parentEl, "", cls);
	return drawContent(el, () => {
		el.setText(tools.words.veil.quote(text, veiled));
		const parts = el.getText().split(masked);
		if (source === null || parts.length === 1) return;
		el.empty();
		parts.forEach((part, at) => {
			if (at > 0) drawSum(el, async () => sumsBehind(text, await tools.notes.wordsAt(source))[at - 1], tools.words);
			el.appendText(part);
		});
	});
}

function drawSum(parentEl: HTMLElement, read: () => Promise<string | undefined>, { giving, capture }: Words): void {
	const sumEl = parentEl.createEl("button", { cls: "kith-sum", attr: { type: "button" } });
	const show = (sum: string | undefined): void => {
		sumEl.setText(sum ?? masked);
		sumEl.setAttribute("aria-label", sum === undefined ? giving.showSum : giving.hideSum(sum));
		sumEl.setAttribute("aria-pressed", String(sum !== undefined));
	};
	show(undefined);
	onPress(sumEl, () => {
		if (sumEl.getText() !== masked) show(undefined);
		else void read().then((sum) => {
			show(sum);
			if (sum === undefined) tell(capture.changed);
		});
	});
}
