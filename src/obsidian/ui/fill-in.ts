import type { VaultWords } from "../../notes/vault-words";
import type { Words } from "../../words/words";
import { drawContent } from "./drawn";

type Field = HTMLInputElement | HTMLTextAreaElement;
type VeilWords = Pick<Words, "veil" | "discreet">;

/** What puts words of the vault into a field that is under the veil. */
const fills = new WeakMap<Field, (words: VaultWords) => void>();

/**
 * Puts what a note says into a field to go on from. While the veil is down the field is empty and says so: `value` is still what it is, and
 * is saved unless one types over it.
 */
export function fillIn<T extends Field>(fieldEl: T, text: VaultWords, words: VeilWords): T {
	underVeil(fieldEl, words);
	fills.get(fieldEl)?.(text);
	return fieldEl;
}

/**
 * Empties a field whenever the veil falls, of what was put into it and what was typed; only what it began with may be seen. The words are
 * kept apart, where neither the page nor a screen reader comes upon them: whoever reads `value` gets them, until other words are typed.
 */
export function underVeil<T extends Field>(fieldEl: T, { veil, discreet }: VeilWords): T {
	if (fills.has(fieldEl)) return fieldEl;
	// What every field has of the page, whatever ours says.
	const page = Reflect.getPrototypeOf(fieldEl) ?? fieldEl;
	const seen = (): string => Reflect.get(page, "value", fieldEl) as string;
	const { placeholder } = fieldEl;
	const plain = seen();
	let apart = "";
	const set = (text: string, kept: string): void => {
		Reflect.set(page, "value", text, fieldEl);
		apart = kept;
		fieldEl.placeholder = kept === "" ? placeholder : discreet.kept;
	};
	const turn = (): void => {
		const text = seen();
		if (veil.isDown && text !== "" && text !== plain) set("", text);
		else if (!veil.isDown && apart !== "") set(text === "" ? apart : text, "");
	};
	Object.defineProperty(fieldEl, "value", {
		configurable: true,
		get: () => seen() || apart,
		set: (text: string) => { set(text, ""); },
	});
	fills.set(fieldEl, (text) => {
		if (veil.isDown) set("", text);
		else set(text, "");
	});
	return drawContent(fieldEl, turn);
}
