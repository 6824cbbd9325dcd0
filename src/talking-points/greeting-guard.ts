import { spoken } from "../notes/lines/spoken";
import { chineseWishes, formulas, wishWords } from "./greeting-formulas";
import type { SlotName } from "./opener";
import { functionWords, stopWords } from "../topics/stop-words";

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

/** Who is near to them is asked after by name: 米粒最近怎么样. */
const ofAnother =
	/(?:^|[\s\p{P}])(?:[你您]家?的?)?(?!兄弟|哥们|姐妹|宝|亲|家)(\p{Script=Han}{2,4}?)最近怎么样/u;

/** When and what the two did together is of them alone: 上次一起吃火锅还是去年5月. */
const ofUs = /(?:一起\p{Script=Han}{1,5}|通话|见面)(?:[,，]很开心|还是(?:去年|\d))/u;

/** Refuses a draft that could have gone to anybody; undefined where it says something of the person. `names` are theirs. */
export function guardGreeting(draft: string, names: readonly string[] = []): GreetingRefusal | undefined {
	const text = folded(draft);
	if (!/[\p{L}\p{N}]/u.test(text)) return { reason: "empty", formula: "", add };
	const toThem = without(text, partsOf(names));
	if (ofUs.test(toThem)) return undefined;
	if (substance(withoutFormulas(ofAnother.exec(toThem)?.[1] ?? "").rest, stopWords) >= 1) return undefined;
	const { formula, rest } = withoutFormulas(toThem);
	const said = substance(rest, stopWords);
	if (said >= enough || (formula === "" && said >= characterWeight * 2)) return undefined;
	return { reason: formula === "" ? "nothing-personal" : "formula", formula: formula.trim(), add };
}

/** Somebody by their names. */
interface Named {
	readonly name: string;
	readonly aliases: readonly string[];
}

/** A person never changes, and is asked for with each line of their log. */
const readNames = new WeakMap<Named, readonly string[]>();

/** What a person may be called in a greeting: a name, a part of one, a Chinese name of three characters without the family name. */
function partsOf(names: readonly string[]): readonly string[] {
	return comparable(
		names.flatMap((one) => [one, ...one.split(/\s+/u)]).flatMap((one) => (threeHan.test(one) ? [one, one.slice(1)] : [one])),
	);
}

function namesOf(person: Named): readonly string[] {
	let names = readNames.get(person);
	if (!names) {
		readNames.set(person, (names = partsOf([person.name, ...person.aliases])));
	}
	return names;
}

const threeHan = /^\p{Script=Han}{3}$/u;
const onlyHan = /^\p{Script=Han}+$/u;
const letter = /^\p{L}/u;
const lastLetter = /\p{L}$/u;

/** What a log says about how a greeting went. */
const logged = /\b(?:said|sent|wished|exchanged)\b|微信|短信|收到|[祝给向对跟和][他她]|[发送道互条]/gu;
/** How a thing of theirs is: a formula among strangers, a question in the notes of a friend. */
const ofTheirs = /(?:身体|工作|生活)(?:都|还|过得)?(?:怎|如何|咋|好[吗不])/u;

/** What two did is no invitation in a note: 一起吃火锅. */
const done = /^(?:[和跟与]\S{1,6}?)?一起[吃喝看逛去玩爬]/u;

/** Whether what a note says is a formula greeting and nothing besides: that is no thread of anybody's. */
export function isMereGreeting(text: string, person: Named): boolean {
	const said = folded(spoken(text));
	if (ofTheirs.test(said) || done.test(said)) return false;
	const { formula, rest } = withoutFormulas(without(said, namesOf(person)));
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

/** Names as they may stand in a folded text, the longest first. */
function comparable(names: readonly string[]): readonly string[] {
	return [...new Set(names.map((name) => name.normalize("NFKC").toLowerCase().trim()).filter((name) => name !== ""))].sort((a, b) =>
		b.length - a.length,
	);
}

function without(text: string, names: readonly string[]): string {
	let rest = text;
	for (const name of names) if (rest.includes(name)) rest = onlyHan.test(name) ? rest.split(name).join(" ") : withoutWord(rest, name);
	return rest;
}

/** A text without a name, where that is no part of a longer word. */
function withoutWord(text: string, name: string): string {
	let rest = "";
	let from = 0;
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
		const end = at + name.length;
		if (at < from || lastLetter.test(text.slice(Math.max(0, at - 2), at)) || letter.test(text.slice(end, end + 2))) continue;
		rest += `${text.slice(from, at)} `;
		from = end;
	}
	return rest + text.slice(from);
}

function substance(text: string, empty: ReadonlySet<string>): number {
	let sum = 0;
	for (const [one] of text.replace(chineseWishes, " ").matchAll(word)) {
		if (/\p{Script=Han}/u.test(one)) sum += characterWeight;
		else if (!empty.has(one) && !wishWords.has(one) && /\p{L}{2}|\d/u.test(one)) sum += 1;
	}
	return sum;
}
