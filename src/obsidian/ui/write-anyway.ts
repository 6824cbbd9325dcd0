import type { Words } from "../../words/words";
import type { VaultWords } from "../../notes/vault-words";
import type { Drawn } from "../../veil/drawn";

/** Holds a write back once for what there is to think of: it is said first, and the button then says that it writes anyway. */
export class WriteAnyway {
	#seen: VaultWords = "";
	readonly #buttonEl: HTMLElement;
	readonly #usual: string;
	readonly #words: Words;

	constructor(buttonEl: HTMLElement, words: Words) {
		this.#buttonEl = buttonEl;
		this.#usual = buttonEl.getText();
		this.#words = words;
	}

	/** What to say before anything is written; undefined where nothing is, or it stands there already. */
	hold(warnings: readonly VaultWords[]): Drawn | undefined {
		const warning = warnings.join(" ");
		const isSeen = warning === this.#seen;
		this.show(warning);
		const { veil, discreet } = this.#words;
		return warning === "" || isSeen ? undefined : () => veil.quote(warning, discreet.warned);
	}

	/** A warning stands on screen, or none does. */
	show(warning: VaultWords): void {
		this.#seen = warning;
		this.#buttonEl.setText(warning === "" ? this.#usual : this.#words.giving.writeAnyway);
	}
}
