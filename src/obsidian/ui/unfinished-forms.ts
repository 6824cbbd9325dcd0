import type { FormModal } from "./form-modal";

/** Keeps what was typed in a form and not written, until the form is asked for again. */
export class UnfinishedForms {
	/** The form of each kind that was opened last. */
	readonly #forms = new Map<string, FormModal>();

	/** Opens a new form, or the former one of its kind where something was typed there and not written. */
	open(kind: readonly string[], make: () => FormModal): void {
		const key = kind.join("\n");
		const former = this.#forms.get(key);
		// One that is open still may be writing: the next stands over it.
		if (former?.isUnfinished === true && !former.containerEl.isConnected) former.open();
		else this.#forms.set(key, make());
	}
}
