import type { App } from "obsidian";
import type { Words } from "../../words/words";
import { drawInput, FormModal, type Save } from "./form-modal";
import type { VaultWords } from "../../notes/vault-words";
import { drawAttr } from "./drawn";
import { fillIn } from "./fill-in";

/** Asks for one line of why somebody matters; `now` is what is said so far. */
export function openWhy(
	app: App,
	words: Words,
	{ name, now }: { readonly name: VaultWords; readonly now: VaultWords },
	save: (why: string) => ReturnType<Save>,
): void {
	const { sorting: say, logging, veil } = words;
	const title = (): string => say.whyTitle(veil.who(name));
	const form: FormModal = new FormModal({ app, words }, title, () => save(whyEl.value.trim()));
	const whyEl = drawInput(form.drawField(undefined, say.whyHint), "why");
	drawAttr(whyEl, "aria-label", title);
	fillIn(whyEl, now, words);
	form.end(logging.cancel, logging.setSave);
	form.openAt(whyEl);
}
