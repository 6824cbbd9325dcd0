import { simplified } from "../notes/simplified";
import { type HappeningPatterns, happeningPatterns } from "./happened-patterns";

/**
 * Whether two were in touch by what a line says: they were; it came to nothing (`没联系上@`, `@ cancelled`); it is meant or to come (`need to call @`);
 * a day for it was agreed on (`约了 @ 下周三吃饭`), or it is of former days or news of them (`ten years ago I met @`, `@ got married`), which is a
 * contact for who logs it, and none in a diary; or one was apart from them, and read, heard or thought of them (`Read @'s paper`, `有人提到@`).
 */
export type Happening = "happened" | "not-happened" | "to-come" | "arranged" | "aside" | "apart";

/** Where clauses end; `1,000` and `18:30` are one. */
const clauseEnd = /[。！!？?；;\n]+|\.(?=\s|$)|→|[-=]>|[，…()（）]+|[,:：](?!\d)|\s[—–-]+(?=\s)|—+|\s(?:but|though|although)(?=\s)|但是?|可是|可惜|结果(?=[他她没@])|\sand(?=\s(?:then\s|just\s)?(?:called|rang|phoned|texted|messaged|e-?mailed|wrote|sent|pinged|visited|brought)\s(?:to\s)?(?:him|her|them)\b)|[就便后](?=[给跟和找][他她])/giu;
/** `@, @ and @`: one list of names, and no clauses. */
const list = /(?:[@＠]\s*(?:[、&]|和|跟|与|,?\s*\band\b|[,，](?=\s*[@＠]\s*(?:[,，、&。.]|and\b|和|$)))\s*)+[@＠]/giu;
const emphasis = /\*{1,3}|__|==/g;
/** How many clauses after the one that names a person may still speak of that contact. */
const mostAfter = 4;
/** What stands further from a name, in characters, says nothing of it. */
const mostAround = 120;

/**
 * Reads whether there was a contact with the person whose name, given as `@`, stands at a place in a line; other people are `@` there, too. Without a name (`at` is -1) the line is of one person from its beginning.
 * What is said of somebody else, and of other things after a contact, is left aside: `lunch with @, didn't get to the museum`. Labels are what the line stands under: a heading, an item.
 */
export function happened(told: string, at = told.indexOf("@"), labels: readonly string[] = []): Happening {
	const patterns = happeningPatterns();
	const near = told.slice(Math.max(0, at - mostAround), Math.max(0, at) + mostAround);
	return labelled(labels, patterns) ?? happenedIn(near, Math.min(at, mostAround));
}

function labelled(labels: readonly string[], { planLabel, offLabel, apartLabel }: HappeningPatterns): Happening | undefined {
	if (labels.some((label) => planLabel.test(label))) return "to-come";
	if (labels.some((label) => offLabel.test(label))) return "not-happened";
	return labels.some((label) => apartLabel.test(label)) ? "apart" : undefined;
}

function happenedIn(told: string, at: number): Happening {
	const patterns = happeningPatterns();
	const line = simplified(told).replace(/[’‘]/g, "'").replace(patterns.otherWords, (word) => "·".repeat(word.length));
	if (!patterns.hint.test(line)) return "happened";
	const marked = at < 0 ? line : `${line.slice(0, at).replaceAll("@", "＠")}@${line.slice(at + 1).replaceAll("@", "＠")}`;
	return readClauses(clausesAround(marked.replace(emphasis, "").replace(list, (names) => (names.includes("@") ? "@" : "＠").repeat(names.length))), patterns);
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
	return said === "happened" || said === "arranged" || said === "aside";
}

interface Clauses {
	/** What begins the sentence and ends in a colon, also of others (`absent: ＠, @`). */
	readonly labels: readonly string[];
	readonly before: readonly string[];
	readonly own: string;
	/** Whether a question mark ends the clause that names the person. */
	readonly isAsked: boolean;
	readonly after: readonly string[];
}

/** The clauses of a line that may speak of the contact: of the same sentence before it, and after it, as far as nobody else is named. */
function clausesAround(line: string): Clauses {
	const all = clausesIn(line);
	const own = Math.max(0, all.findIndex(({ text }) => text.includes("@")));
	const sentence = lastWithout(all.slice(0, own), ({ end }) => /[。！!？?；;\n.]/.test(end));
	const after = all.slice(own + 1, own + 1 + mostAfter).map(({ text }) => text);
	const other = after.findIndex((text) => text.includes("＠"));
	return {
		labels: sentence.filter(({ end }) => /[:：]/.test(end)).map(({ text }) => text),
		before: lastWithout(sentence, ({ text }) => text.includes("＠")).map(({ text }) => text),
		own: all[own]?.text ?? "",
		isAsked: /[?？]/.test(all[own]?.end ?? ""),
		after: other < 0 ? after : after.slice(0, other),
	};
}

interface Clause {
	readonly text: string;
	/** What ends it. */
	readonly end: string;
}

function clausesIn(line: string): readonly Clause[] {
	const clauses: Clause[] = [];
	let at = 0;
	for (const { 0: end, index } of line.matchAll(clauseEnd)) {
		clauses.push({ text: line.slice(at, index).trim(), end });
		at = index + end.length;
	}
	clauses.push({ text: line.slice(at).trim(), end: "" });
	return clauses;
}

/** The last clauses, as far back as none of them is such a one. */
function lastWithout(clauses: readonly Clause[], isSuch: (clause: Clause) => boolean): readonly Clause[] {
	let first = clauses.length;
	for (let clause = clauses[first - 1]; clause && !isSuch(clause); clause = clauses[first - 1]) first--;
	return clauses.slice(first);
}

function readClauses({ labels, before, own, isAsked, after }: Clauses, patterns: HappeningPatterns): Happening {
	const label = labelled(labels, patterns);
	if (label) return label;
	let state = isAsked && labels.length === 0 && !patterns.tells.test(own) ? "to-come" : readOwn(own, patterns) ?? first(before, patterns);
	for (const clause of after) {
		if (patterns.undone.test(clause)) state = "not-happened";
		else if (state !== undefined && patterns.afterAll.test(clause)) state = "happened";
		else state ??= readOwn(clause, patterns);
	}
	return state ?? "happened";
}

/** A clause that names a person and says nothing else of it tells of a contact; a name alone says nothing yet. */
function readOwn(clause: string, patterns: HappeningPatterns): Happening | undefined {
	return readClause(clause, patterns) ?? (/[\p{L}\p{N}]/u.test(clause) ? "happened" : undefined);
}

function first(clauses: readonly string[], patterns: HappeningPatterns): Happening | undefined {
	for (const clause of clauses) {
		const said = readClause(clause, patterns);
		if (said) return said;
	}
	return undefined;
}

function readClause(clause: string, { missed, undone, aside, apart, ahead, arranged }: HappeningPatterns): Happening | undefined {
	if (missed.test(clause) || undone.test(clause)) return "not-happened";
	if (arranged.test(clause)) return "arranged";
	if (ahead.test(clause)) return "to-come";
	if (aside.test(clause)) return "aside";
	return apart.test(clause) ? "apart" : undefined;
}
