import type { VaultWords } from "../../notes/vault-words";

const keys = new WeakMap<Element, string>();

/** Whether what an element shows is known by another key than before; the key is remembered. What is empty has the key "". */
export function isNew(el: Element, key: VaultWords): boolean {
	const before = keys.get(el) ?? "";
	keys.set(el, key);
	return before !== key;
}
