import { asPattern } from "../notes/as-pattern";
import { chineseWishes, formulas, wishWords } from "./greeting-formulas";
import type { SlotName } from "./opener";
import { stopWords } from "./stop-words";

/** Why a draft is not sent as it is, and what would make it one's own. */
export interface GreetingRefusal {
	readonly reason: "empty" | "formula" | "nothing-personal";
	/** The words that could have gone to anybody; empty where there are none. */
	readonly formula: string;
	/** What to add, the best first. */
	readonly add: readonly SlotName[];
}

const word = /\p{Script=Han}|[^\s\p{P}\p{S}\p{Script=Han}]+/gu;
const add: readonly SlotName[] = ["theirs", "shared", "question"];
/** A Chinese character says half as much as a word. */
const characterWeight = 0.5;
/** Beside a formula this much must be said that is not one. */
const enough = 2;

/** Refuses a draft that could have gone to anybody; undefined where it says something of the person. `names` are theirs. */
export function guardGreeting(draft: string, names: readonly string[] = []): GreetingRefusal | undefined {
	const text = draft.normalize("NFKC").replace(/[‘’]/gu, "'").toLowerCase().replace(/\s+/gu, " ").trim();
	if (!/[\p{L}\p{N}]/u.test(text)) return { reason: "empty", formula: "", add };
	let rest = without(text, names);
	let formula = "";
	for (const pattern of formulas) {
		rest = rest.replace(pattern, (found) => {
			if (formula === "") formula = found;
			return " ";
		});
	}
	const said = substance(rest.replace(chineseWishes, " "));
	if (said >= enough || (formula === "" && said >= characterWeight * 2)) return undefined;
	return { reason: formula === "" ? "nothing-personal" : "formula", formula: formula.trim(), add };
}

function without(text: string, names: readonly string[]): string {
	return names
		.map((name) => name.normalize("NFKC").toLowerCase().trim())
		.filter((name) => name !== "")
		.sort((a, b) => b.length - a.length)
		.reduce((rest, name) => (/^\p{Script=Han}+$/u.test(name) ? rest.split(name).join(" ") : rest.replace(new RegExp(`(^|[^\\p{L}])${asPattern(name)}(?!\\p{L})`, "gu"), "$1 ")), text);
}

function substance(text: string): number {
	let sum = 0;
	for (const [one] of text.matchAll(word)) {
		if (/\p{Script=Han}/u.test(one)) sum += characterWeight;
		else if (!stopWords.has(one) && !wishWords.has(one) && /\p{L}{2}|\d/u.test(one)) sum += 1;
	}
	return sum;
}
