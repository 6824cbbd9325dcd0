import { type Tagged, Wording } from "../wording/wording";
import { withoutNaming } from "./called";
import { contactRules } from "./contact-rules";
import { touchWords } from "./touch-rules";

/**
 * Whether two were in touch by what a line says: they were; it came to nothing (`没联系上@`, `@ cancelled`); it is meant or to come
 * (`need to call @`); a day for it was agreed on (`约了 @ 下周三吃饭`); it is of former days (`ten years ago I met @`) or news of them
 * (`@ got married`), which a log may hold of a contact, and a diary of none; it only tells of
 * them, with no word of a contact (`@ has a dog`); or one was apart from them, and read, heard or thought of them (`Read @'s paper`,
 * `有人提到@`).
 */
export type Happening = "happened" | "told" | "not-happened" | "to-come" | "arranged" | "news" | "aside" | "apart";

const wording = new Wording(() => contactRules, () => ({ words: touchWords, phrases: {} }));

/** What a clause says of a contact, by the rule that holds first. */
const kinds: readonly (readonly [keyof typeof contactRules, Happening])[] = [
	["missed", "not-happened"], ["undone", "not-happened"], ["arranged", "arranged"], ["coming", "to-come"], ["ahead", "to-come"], ["newsOf", "news"], ["aside", "aside"], ["apart", "apart"],
];
/** The same of what stands before it (`todo: …`), or over it. */
const labelKinds: readonly (readonly [keyof typeof contactRules, Happening])[] = [["planLabel", "to-come"], ["offLabel", "not-happened"], ["apartLabel", "apart"]];

/** What the next clause makes of one that by itself would tell of a contact. */
const turns: readonly (readonly [of: keyof typeof contactRules, by: keyof typeof contactRules, Happening])[] = [
	["news", "seen", "apart"], ["news", "told", "apart"], ["glimpse", "kept", "apart"], ["appointment", "clock", "to-come"],
	["errand", "forgot", "not-happened"], ["vowed", "waiting", "apart"], ["calling", "listening", "apart"], ["ordered", "delivery", "apart"], ["sentBy", "unthanked", "apart"], ["theirDay", "unsaid", "apart"], ["lent", "notBack", "apart"],
];

const clockOf = /[(（](?:[她他我](?:那边|这边|那里|那儿)|(?:her|his|their|my) (?:time|end))[)）]|\([^()]{1,12}\)(?= that\b)/g;
/** How many clauses after the one that names a person may still speak of that contact. */
const mostAfter = 4;
/** What stands further from a name, in characters, says nothing of it. */
const mostAround = 120;

/** Who has no note and met the person: `Dan bumped into @`. */
const doer = /^([^\p{L}@]*)(?!(?:We|They|Just|Then|Also|Later|Soon|Once|Never|Almost|Tonight|\p{L}*(?:ly|day|ing)) )([A-Z]\p{Ll}+)(?= (?:is |was |has |just )?(?:bumped into|ran into|met|saw|spoke|talked|ha(?:d|s|ving) [a-z ]{3,20}with|called|texted) )/u;

/**
 * Reads whether there was a contact with the person whose name, given as `@`, stands at a place in a line; other people are `@` there, too.
 * Without a name (`at` is -1) the line is of one person from its beginning. What is said of somebody else, and of other things after a
 * contact, is left aside: `lunch with @, didn't get to the museum`.
 */
export function happened(told: string, at = told.indexOf("@")): Happening {
	if (told.slice(0, Math.max(0, at)).split("~~").length % 2 === 0) return "not-happened";
	const near = told.slice(Math.max(0, at - mostAround), Math.max(0, at) + mostAround).replace(doer, (_, before: string, name: string) => before + "＠".padEnd(name.length));
	const place = Math.min(at, mostAround);
	return readClauses(clausesAround(marked(wording.tagged(withApostrophe(near, place)), place)));
}

/** The same by what a line stands under, a heading or an item, whatever the line says; undefined where that leaves it to the line. */
export function happenedUnder(labels: readonly string[]): Happening | undefined {
	return labelled(labels.map((one) => wording.tagged(one).tags));
}

/**
 * Whether the text of a log line is of a contact, there or about to be written. A channel says that they were, and the text may take it
 * back (`(call) no answer`); a day agreed on was agreed on in touch.
 */
export function isInTouch(channel: string | null, text: string): boolean {
	const said = happened(channel === null ? text : `${channel}, ${text}`, -1);
	return isLogged(said);
}

/** Whether what a line says is a contact where it is logged, which gives it a day of its own. */
export function isLogged(said: Happening | undefined): boolean {
	return said === "happened" || said === "told" || said === "arranged" || isAside(said);
}

/** Whether it is of former days, or news. */
export function isAside(said: Happening | undefined): boolean {
	return said === "news" || said === "aside";
}

/** Whether what a line tells of the person at a place in it is an occasion to come, and not what is to be done. */
export function isComing(told: string, at: number): boolean {
	return clausesIn(marked(wording.tagged(withApostrophe(told, at)), at)).some(({ tags }) => tags.includes("@") && holds("coming", tags));
}

/** Whether a text begins with what is to be done. */
export function isOrder(text: string): boolean {
	return holds("order", wording.tagged(text).tags);
}

/** `@s mother`, as it is typed in haste; and without what only says by whose clock it was. */
function withApostrophe(told: string, at: number): string {
	const near = withoutNaming(told).replace(clockOf, (found) => "~".padEnd(found.length, "~"));
	return at >= 0 && near.startsWith("s ", at + 1) ? `${near.slice(0, at + 1)}'${near.slice(at + 1)}` : near;
}

function labelled(labels: readonly string[]): Happening | undefined {
	for (const [rule, said] of labelKinds) if (labels.some((label) => wording.holds(rule, label))) return said;
	return undefined;
}

/** The words of a line in which all other names are `＠`, and a list of names is one. */
function marked({ tags, starts }: Tagged, at: number): string {
	const own = starts.indexOf(at);
	const others = tags.replaceAll("@", "＠");
	return oneOfEach(own < 0 ? others : `${others.slice(0, own)}@${others.slice(own + 1)}`);
}

function oneOfEach(line: string): string {
	if (!line.includes("＠")) return line;
	return wording.split("list", line).map((part, place) => (place % 2 === 0 ? part : part.includes("@") ? "@" : "＠")).join("");
}

interface Clauses {
	/** What begins the sentence and ends in a colon, also of others (`absent: ＠, @`). */
	readonly labels: readonly string[];
	readonly before: readonly string[];
	readonly own: string;
	/** Whether a question mark ends the clause that names the person. */
	readonly isAsked: boolean;
	readonly after: readonly string[];
	/** How many of those after it are of the same sentence. */
	readonly near: number;
	/** The clause right after it, whoever is named there. */
	readonly next: string;
	/** The sentence before, where nobody else is named there. */
	readonly lead: readonly string[];
	/** Whether it is only a name behind a sentence: `Drove past the house, light on. @`. */
	readonly isTag: boolean;
}

/** The clauses of a line that may speak of the contact: of the same sentence before it, and after it, as far as nobody else is named. */
function clausesAround(line: string): Clauses {
	const all = clausesIn(line);
	const own = Math.max(0, all.findIndex(({ tags }) => tags.includes("@")));
	const sentence = lastWithout(all.slice(0, own), endsSentence);
	const earlier = all.slice(0, own - sentence.length);
	const after = all.slice(own + 1, own + 1 + mostAfter).map(({ tags }) => tags);
	const other = after.findIndex((tags) => tags.includes("＠"));
	const end = all.slice(own, own + 1 + mostAfter).findIndex(endsSentence);
	return {
		labels: sentence.filter(({ end }) => end.includes(":")).map(({ tags }) => tags),
		before: lastWithout(sentence, ({ tags }) => tags.includes("＠")).map(({ tags }) => tags),
		own: all[own]?.tags ?? "",
		isAsked: all[own]?.end.includes("?") === true,
		after: other < 0 ? after : after.slice(0, other),
		near: end < 0 ? mostAfter : end,
		next: after[0] ?? "",
		lead: lastWithout([...lastWithout(earlier.slice(0, -1), endsSentence), ...earlier.slice(-1)], ({ tags }) => tags.includes("＠"))
			.map(({ tags }) => tags),
		isTag: own > 0 && sentence.length === 0 && all[own]?.tags === "@" && all.slice(own + 1).every(({ tags }) => tags === ""),
	};
}

function endsSentence({ end }: Clause): boolean {
	return /[;?]/.test(end);
}

interface Clause {
	readonly tags: string;
	/** What ends it. */
	readonly end: string;
}

function clausesIn(line: string): readonly Clause[] {
	const clauses: Clause[] = [];
	const parts = wording.split("clauseEnd", line);
	for (let at = 0; at < parts.length; at += 2) clauses.push({ tags: parts[at] ?? "", end: parts[at + 1] ?? "" });
	return clauses;
}

/** The last clauses, as far back as none of them is such a one. */
function lastWithout(clauses: readonly Clause[], isSuch: (clause: Clause) => boolean): readonly Clause[] {
	let first = clauses.length;
	for (let clause = clauses[first - 1]; clause && !isSuch(clause); clause = clauses[first - 1]) first--;
	return clauses.slice(first);
}

function readClauses(clauses: Clauses): Happening {
	const said = labelOf(clauses) ?? readContact(clauses);
	return said === "happened" && (clauses.isTag ? isLabelOf(clauses.lead) : isOfThemAlone(clauses)) ? "told" : said;
}

/** What stands before it, or that they are mourned, decides first. */
function labelOf({ labels, own, after }: Clauses): Happening | undefined {
	return labels.length > 0 ? labelled(labels) : isMourned(own, after) ? "apart" : undefined;
}

function readContact({ labels, before, own, isAsked, after, next }: Clauses): Happening {
	const isQuestion = isAsked && labels.length === 0 && !holds("tells", own);
	const said = isQuestion ? "to-come" : isCalledOff(own, before) ? "not-happened" : readOwn(own) ?? first(before);
	const turn = turns.find(([of, by]) => (said === "happened" || isAside(said)) && holds(of, own) && holds(by, next));
	return answering(own, after, said).reduce(withNext, turn?.[2] ?? said) ?? "happened";
}

/**
 * Whether a line only tells of somebody: in no clause of the sentence is there a word of meeting, telling, giving, or of me, nor is there
 * one in what comes after it, and what comes before it is no occasion.
 */
function isOfThemAlone({ before, own, after, near, next, lead }: Clauses): boolean {
	return (holds("alone", own) || (own === "@" && near > 0 && next.includes("⏩") && !holds("ofThem", next)))
		&& ![...before, own, ...after.slice(0, near), ...(near === 0 ? [] : [next])].some((clause) => holds("touch", clause) && !holds("toDo", clause))
		&& !after.slice(near).some(isOfTwo)
		&& !lead.some((clause) => holds("setting", clause));
}

/** Whether a sentence that ends in a name says of nothing that was done with them. A word or two are what was done: `Climbing. @`. */
function isLabelOf(sentence: readonly string[]): boolean {
	return sentence.join("").length > mostOfActivity && !sentence.some((clause) => isOfTwo(clause) || holds("setting", clause));
}

const mostOfActivity = 3;

function isOfTwo(clause: string): boolean {
	return holds("ofTwo", clause) && !holds("negated", clause);
}

/** Whether a text that stands over or under a line makes that one of a contact: a heading `Calls`, an item `told me at lunch`. */
export function isOfContact(text: string): boolean {
	return clausesIn(wording.tagged(text).tags).some(({ tags }) => isOfTwo(tags) || holds("setting", tags) || holds("people", tags));
}

/** The clauses that may say that it came about: where nothing was heard, one more message to them does not; nor that they saw me too. */
function answering(own: string, after: readonly string[], said: Happening | undefined): readonly string[] {
	if (said !== "apart") return after;
	const isSilent = holds("silent", own);
	return after.filter((clause) => !holds("seenToo", clause) && !(isSilent && holds("sent", clause)));
}

/** `老顾走了，追悼会25号`: gone, and not only away. */
function isMourned(own: string, after: readonly string[]): boolean {
	return holds("gone", own) && after.some((clause) => holds("mourned", clause));
}

/** Whether nothing came of what a clause before names, because of what befell the person. */
function isCalledOff(own: string, before: readonly string[]): boolean {
	return before.length > 0 && holds("ill", own) && holds("off", before.at(-1) ?? "");
}

/** What a line says with one more clause: that nothing came of it, or that it came about after all. */
function withNext(said: Happening | undefined, clause: string): Happening | undefined {
	if (holds("undone", clause)) return "not-happened";
	if (said === undefined) return readOwn(clause);
	return holds("afterAll", clause) ? "happened" : said;
}

/** A clause that names a person and says nothing else of it tells of a contact; a name alone says nothing yet. */
function readOwn(clause: string): Happening | undefined {
	return readClause(clause) ?? (/[^@＠&、#>]/.test(clause) ? "happened" : undefined);
}

function first(clauses: readonly string[]): Happening | undefined {
	for (const clause of clauses) {
		const said = readClause(clause);
		if (said) return said;
	}
	return undefined;
}

function readClause(clause: string): Happening | undefined {
	for (const [rule, said] of kinds) if (holds(rule, clause)) return said;
	return undefined;
}

function holds(rule: keyof typeof contactRules, clause: string): boolean {
	return wording.holds(rule, clause);
}
