import type { CivilDate } from "../calendar/civil-date";
import { sumsIn } from "../notes/amounts";
import { simplified } from "../notes/simplified";
import type { CapturedPromise } from "./capture";
import { withPeople } from "./clause-meaning";
import { person } from "./clause-wording";
import { readPromiseDue } from "../commitments/promise-due";
import type { Reading } from "./read-clauses";
import type { TextRange } from "./without-ranges";

/** Money that a clause tells of: the field that it makes, and who is to pay it back. */
export interface CapturedMoney {
	readonly clause: Reading;
	readonly kind: "loans" | "redPackets";
	/** Its direction and its sum: `借出 5000 元`. */
	readonly text: string;
	readonly back: { readonly by: "me" | "them"; readonly sum: string; readonly chinese: boolean } | undefined;
}

const who = `(?:${person}+|[他她]们?|对方|\\b(?:him|her|them|he|she|they)\\b)`;
const packet = "(?:红包|压岁钱|礼金|份子钱?|\\bred (?:packet|envelope)|\\blucky money|\\bhong ?bao)";

/** How a direction is told, in the order in which they are tried, and written: in English and in Chinese. */
const directions = [
	{
		kind: "loans", by: "me", words: ["borrowed", "借入"],
		told: [`[向跟找问从管]${who}(?:那儿?里?|手里)?借`, `${who}[又还也]?(?:把.*)?借(?:给)?了?给?[我咱]`, `\\bborrowed\\b.*\\b(?:from|off) ${who}`, `${who}\\s+(?:lent|loaned)\\s+(?:me|us)\\b`],
	},
	{
		kind: "loans", by: "them", words: ["lent", "借出"],
		told: [`[给向]${who}(?:转|打|汇)(?:了|过去)`, `(?:转|打|汇)(?:了)?给了?${who}`, `借(?:给|出给?)了?${who}`, `借了?[^${person}]*给了?${who}`, `${who}[^我]{0,4}[向跟找问从管][我咱]们?借`, `\\b(?:lent|loaned)\\s+${who}`, `\\b(?:lent|loaned)\\b.*\\bto ${who}`, `${who}\\s+borrowed\\b.*\\bfrom (?:me|us)\\b`],
	},
	{
		kind: "redPackets", by: undefined, words: ["received", "收"],
		told: [`[收拿领]到?了?${who}.*${packet}`, `${who}[^我]*[给发包塞送封]给?了?[我咱].*${packet}`, `\\b(?:got|received)\\b.*${packet}.*\\bfrom ${who}`, `${who}\\s+(?:gave|sent)\\s+(?:me|us)\\b.*${packet}`],
	},
	{
		kind: "redPackets", by: undefined, words: ["gave", "给"],
		told: [`[给向]${who}.*[发包塞送转封随].*${packet}`, `[发包塞送封][给了]+${who}.*${packet}`, `[随凑]了?.{0,4}(?:份子|礼)`, `给${who}随礼`, `\\b(?:gave|sent)\\s+${who}.*${packet}`],
	},
] as const;

/** What has not come about: `想跟老王借`, `didn't lend`. */
const notSo = /[没未想]|不(?!少|过)|打算|拒绝|[^需重主]要|^要|别|\b(?:not|never|didn['’]t|refused|asked|wants?|wanted|would|could|might|may|should|to (?:borrow|lend))\b/iu;
/** A sum without a word for money: it ends what is said, and is no count of anything. */
const bareSum = /(?<![\d.,:/-])(?:\d[\d,.]*\d|[一二两三四五六七八九]+[百千万][〇零一二两三四五六七八九十百千]*)(?=\s*(?:$|[，,。；;！!]|去|应急|周转|过年|的?(?:红包|压岁钱|礼金|份子)|(?:to|for|until|till|back|last|this|on|in|from|yesterday|today)\b))/iu;

const anySum = /\d[\d.,]*/u;

let made: readonly (readonly [RegExp, (typeof directions)[number]])[] | undefined;

/** The money that the clauses of a line tell of, where a sum is named. */
export function moneyIn(clauses: readonly Reading[], text: string, names: readonly TextRange[]): readonly CapturedMoney[] {
	made ??= directions.map((one) => [new RegExp(one.told.join("|"), "iu"), one] as const);
	const people = withPeople(text, names);
	return clauses.flatMap((clause, index) => {
		const { meaning } = clause;
		if (meaning?.kind !== "loans" && transfer.test(clause.text) && !clauses.slice(index + 1).some(({ text: next }) => willPayBack.test(simplified(next)))) return [];
		const next = clauses[index + 1];
		const said = people.slice(clause.start, clause.end);
		if (next && eitherWay.test(said) && theyPayBack.test(simplified(next.text))) return moneyOf(clause, said.replace(eitherWay, `借给${person}`));
		return meaning?.kind === "loans" || meaning?.kind === "redPackets"
			? moneyOf(clause, simplified(meaning.text), meaning.text)
			: moneyOf(clause, said);
	});
}

/** The money in what a clause says; `field` is what stands after a label that names it. */
/** `他月底还`: without it what was handed over is no loan. */
const willPayBack = /^(?:他|她|对方)?.{0,6}还(?!有|是|要|没|在|能|行|好|可|想|会)/u;
const transfer = /(?:转|打|汇)(?:了|过去|给)/u;

/** `小吴借了我3000`: who lent it, only what follows can say. */
const eitherWay = new RegExp(`${person}+[又还也]?借了?[我咱]`, "u");
const theyPayBack = /^(?:他|她)?(?:说好?|讲好?|答应|保证|承诺).{0,8}(?<![归交])还(?!有|是|没|在|能|行|可|想)/u;

function moneyOf(clause: Reading, said: string, field?: string): readonly CapturedMoney[] {
	const sum = sumsIn(clause.text)[0] ?? (field === undefined ? bareSum : anySum).exec(said)?.[0];
	const found = sum === undefined || notSo.test(said) ? undefined : directionOf(said, field !== undefined);
	if (sum === undefined || !found) return [];
	const chinese = /\p{Script=Han}/u.test(said);
	return [{
		clause, kind: found.kind,
		text: field ?? `${found.words[chinese ? 1 : 0]} ${sum}`,
		back: found.by && { by: found.by, sum, chinese },
	}];
}

/** A field says its direction by its first word, a sentence by how it tells it. */
function directionOf(said: string, labelled: boolean): (typeof directions)[number] | undefined {
	if (!labelled) return made?.find(([pattern]) => pattern.test(said))?.[1];
	return directions.find(({ words }) => words.some((word) => said.toLowerCase().startsWith(word)));
}

/** A promise that says no more than that it is paid back. */
const paysBack = /^(?:会|再|要|就|得|一定|答应|说好?|讲好?|承诺|保证|过)*(?:归?还(?![有是要没在能])|偿还).{0,6}$|^.{0,16}\b(?:back|repay|return)\b.{0,20}$/iu;
/** A clause, or the rest of one, that says when. */
const whenBack = /还(?!有|是|要|没|在|能)|\b(?:back|repays?|returns?|until|till|due)\b/iu;

/** The promises of a line, and what is to be paid back among them: once, by whoever has it, on the day that the line names. */
export function withPaybacks(
	promises: readonly CapturedPromise[],
	money: readonly CapturedMoney[],
	clauses: readonly Reading[],
	weekStart: "monday" | "sunday",
	today: CivilDate,
): readonly CapturedPromise[] {
	const loans = money.filter(({ back }) => back !== undefined);
	if (loans.length === 0) return promises;
	const said = promises.filter(({ text }) => paysBack.test(simplified(text)));
	const named = clauses
		.filter(({ text }) => whenBack.test(simplified(text)))
		.flatMap(({ text }) => readPromiseDue(text, weekStart, today).dueOn ?? []);
	const dueOn = said.flatMap((one) => one.dueOn ?? [])[0] ?? named[0] ?? null;
	return [
		...promises.filter((one) => !said.includes(one)),
		...loans.flatMap(({ back }) => (back ? [{
			text: `${back.chinese ? "还" : "pay back"} ${back.sum}`, by: back.by, dueOn, toAll: false,
		}] : [])),
	];
}

/** Money that comes back is nothing to thank for. */
const paidBack = /\b(?:paid|sent|gave|transferred|wired) (?:me|us)\b.*\bback\b|还(?:给|了)*[我咱]/iu;

/** What each paid of a bill is no gift. */
const share = /(?<![a-z])aa(?![a-z])|[平均分]摊|各付各|\b(?:my|our) (?:share|half|part) of the (?:bill|cost|rent|meal|taxi|petrol|present|tab|fare|tickets?)\b|\bsplit (?:the|our) (?:bill|cost)|\bwent halves\b/iu;

/** What the clauses say of a kind. What is lent, or given as money, is told by a field of its own and is nothing else; help it may be. */
export function saidIn(clauses: readonly Reading[], money: readonly CapturedMoney[], kind: string): readonly string[] {
	const isMoney = new Set(money.map(({ clause }) => clause));
	const isPaidBack = (clause: Reading): boolean => kind === "thanks" && paidBack.test(simplified(clause.text)) && sumsIn(clause.text).length > 0;
	return [
		...clauses.flatMap((clause, index) => {
			const { meaning } = clause;
			const isLent = kind === "thanks" && money.some((one) => one.clause === clause && one.back?.by === "them");
			return meaning?.kind !== kind || isLent || isPaidBack(clause) || (kind === "gave" && share.test(`${clause.text} ${clauses[index + 1]?.text ?? ""}`)) || (isMoney.has(clause) && kind !== "thanks") ? [] : [meaning.text];
		}),
		...money.flatMap((one) => (one.kind === kind ? [one.text] : [])),
	];
}
