import { asPattern } from "../notes/as-pattern";
import { spoken } from "../notes/spoken";
import { chineseWishes, formulas, wishWords } from "./greeting-formulas";
import type { SlotName } from "./opener";
import { functionWords, stopWords } from "./stop-words";

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
	const text = folded(draft);
	if (!/[\p{L}\p{N}]/u.test(text)) return { reason: "empty", formula: "", add };
	const { formula, rest } = withoutFormulas(without(text, names));
	const said = substance(rest, stopWords);
	if (said >= enough || (formula === "" && said >= characterWeight * 2)) return undefined;
	return { reason: formula === "" ? "nothing-personal" : "formula", formula: formula.trim(), add };
}

/** What a log says of how a greeting went. */
const logged = /\b(?:said|sent|wished|exchanged)\b|微信|短信|收到|[祝给向对跟和][他她]|[发送道互条]/gu;
/** How a thing of theirs is: a formula among strangers, a question in the notes of a friend. */
const ofTheirs = /(?:身体|工作|生活)(?:都|还|过得)?(?:怎|如何|咋|好[吗不])/u;

/** Whether what a note says is a formula greeting and nothing besides: that is no thread of anybody's. */
export function isMereGreeting(text: string, { name, aliases }: { readonly name: string; readonly aliases: readonly string[] }): boolean {
	const said = folded(spoken(text));
	if (ofTheirs.test(said)) return false;
	const names = [name, ...aliases].flatMap((one) => [one, ...one.split(/\s+/u)]).flatMap((one) => (/^\p{Script=Han}{3}$/u.test(one) ? [one, one.slice(1)] : [one]));
	const { formula, rest } = withoutFormulas(without(said, names));
	return formula !== "" && substance(rest.replace(logged, " "), functionWords) === 0;
}

function folded(text: string): string {
	return text.normalize("NFKC").replace(/[‘’]/gu, "'").toLowerCase().replace(/\s+/gu, " ").trim();
}

/** The first formula in a text, and what is left of it without any. */
function withoutFormulas(text: string): { readonly formula: string; readonly rest: string } {
	let formula = "";
	let rest = text;
	for (const pattern of formulas) {
		rest = rest.replace(pattern, (found) => {
			if (formula === "") formula = found;
			return " ";
		});
	}
	return { formula, rest };
}

function without(text: string, names: readonly string[]): string {
	return names
		.map((name) => name.normalize("NFKC").toLowerCase().trim())
		.filter((name) => name !== "")
		.sort((a, b) => b.length - a.length)
		.reduce((rest, name) => (/^\p{Script=Han}+$/u.test(name) ? rest.split(name).join(" ") : rest.replace(new RegExp(`(^|[^\\p{L}])${asPattern(name)}(?!\\p{L})`, "gu"), "$1 ")), text);
}

function substance(text: string, empty: ReadonlySet<string>): number {
	let sum = 0;
	for (const [one] of text.replace(chineseWishes, " ").matchAll(word)) {
		if (/\p{Script=Han}/u.test(one)) sum += characterWeight;
		else if (!empty.has(one) && !wishWords.has(one) && /\p{L}{2}|\d/u.test(one)) sum += 1;
	}
	return sum;
}
