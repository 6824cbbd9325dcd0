import { labelledFields } from "../notes/log-fields";

/** A part of a line between commas and the like: `start` is at its first word, `end` before the sign that ends it. */
export interface Clause {
	readonly start: number;
	readonly end: number;
	/** The words, without blanks around them. */
	readonly text: string;
}

const ends = "[\\n，,。；;！!？?]|[:：](?=\\s*(?:(?:he|she|they|must|need|should|gotta|gonna|owe|promised)\\b|[他她要得]|答应|承诺|记得|回头|下次))|…+|\\.(?=\\s|$)|\\s[–—-]+(?=\\s)";
/** In Chinese a blank may stand for a comma. */
const blanks = "( +)(?=(?:[他她我]|说|答应|承诺|约|下回|下+个?[周月]|明天|后天|月底|周[一二三四五六日]前?|要我|让我|请我|还|记得|回头|改天|得|尾款|推荐|介绍|帮))";
/** So may a picture, before what one is to do. */
const pictures =
	"[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F\\u200D]+\\s*(?=(?:I|he|she|they|we|owe|must|need|should|send|sent|promised|thanked|thanks|thx|will|remember|don['’]t forget)\\b|[他她我欠谢]|说|答应|承诺|记得|回头|改天|下次)";
const joins =
	"\\s+(?:and|then|but|so|&|\\+)(?=\\s+(?:I\\s+|also\\s+)*(?:\\w+ (?:here )?said (?:yes|ok|sure|fine)|promised|thanked|gave|sent|introduced|told|said|owe|agreed|offered|asked|helped|need|should|must|will|have to|fixed|recommended|lent|brought|arranged|scheduled|he|she|they|\uE000+ (?:will|is|promised|offered|to)|\uE000+['’]ll|I['’](?:ll|m)|we['’](?:ll|re)|well (?:do|have|meet|get|go|see|catch))\\b)|\\s+(?=(?:I\\s+(?:promised|thanked|gave|sent|owe)|gonna)\\b)";
/** `和老王打电话 承诺：…`, `老王：承诺：…`: a label begins a clause with no comma before it. */
const labels = labelledFields.flatMap((field) => field.labels).join("|");
const beforeLabel = `[\\s:：]+(?=(?:承诺|答应|待办|感谢|谢谢|问|欠回|求|promised?|todo|thanks|gave|owed?|asked|${labels})\\s*[:：])`;
/** And wherever whole clauses stand on both sides of it. */
const anyBlank = "( +)(?=[\\p{Script=Han}\uE000\uFFFC])";
/** `打赌输了欠她一杯奶茶`: no sign at all stands before it. */
const owing = "(?=欠(?:[他她]|\uE000+)[一两三几半\\d])";
const sign = new RegExp(`${owing}|${ends}|${beforeLabel}|${blanks}|${joins}|${pictures}|${anyBlank}`, "giu");

/** Takes a line apart at its commas, semicolons, ends of sentences and line breaks; not inside brackets and links. */
export function clausesOf(text: string): readonly Clause[] {
	const closed = [...text.matchAll(/\[\[[^[\]]*\]\]|\([^()]*\)|（[^（）]*）/g)].map((match) => [
		match.index,
		match.index + match[0].length,
	] as const);
	const clauses: Clause[] = [];
	let start = 0;
	for (const match of text.matchAll(sign)) {
		if (
			match.index < start
			|| !endsHere(text, match)
			|| (match[1] !== undefined && !beforeBlank.test(text.slice(start, match.index)))
			|| (match[2] !== undefined && !isBetweenClauses(text, start, match))
			|| closed.some(([from, to]) => match.index >= from && match.index < to)
		) {
			continue;
		}
		clauses.push(clauseOf(text, start, match.index));
		// A word that joins two clauses goes with the second, and out with it.
		start = /^[\s\p{L}]+$/u.test(match[0]) ? match.index : match.index + match[0].length;
	}
	clauses.push(clauseOf(text, start, text.length));
	return clauses.filter((clause) => clause.text !== "");
}

/** A clause of Chinese words, and no name, date or word that leads to what follows. */
const clauseBefore = /(?:^|[\s，,。；;！!？?])[^\s，。:：()（）]*[\p{Script=Han}\uE000\uFFFC][^\s，。:：()（）]{2,}(?<![和跟与同给向找约陪在去到是从把被让叫请的、])$/u;
const clauseAfter = /^\p{Script=Han}{2}/u;

function isBetweenClauses(text: string, start: number, { index, 0: { length } }: RegExpExecArray): boolean {
	const after = index + length;
	if (/^\d +[年月日号天点个]/u.test(text.slice(index - 1, after + 1))) return false;
	return clauseAfter.test(text.slice(after, after + 2)) && clauseBefore.test(text.slice(Math.max(start, index - 24), index));
}

/** Whether a sign, or none before what is owed, ends a clause. */
function endsHere(text: string, { index, 0: { length } }: RegExpExecArray): boolean {
	if (/^\s+gonna\b/i.test(text.slice(index)) && hisToDo.test(text.slice(0, index))) return false;
	if (/[:：]/.test(text.charAt(index)) && !underName.test(text.slice(0, index))) return false;
	return length === 0 ? /[了输]/.test(text.charAt(index - 1)) : !isNumber(text, index) && !isShortened(text, index);
}

/** `Phone with Tom: must find the number`; but what is said by Tom he says of himself. */
const underName = /^(?!.*\bfrom\b).*\uE000+[^，,。；;：:\uE000]{0,20}$/isu;
/** `he's gonna`. */
const hisToDo = /(?:\b(?:I|s?hes?|theyre|they|we|it|am|is|are|w\w+|not|and|but|so)|['’]\p{L}+)$/iu;
const beforeBlank = /\p{Script=Han}\S*$|[\p{So}\uFE0F]$/u;

function clauseOf(text: string, start: number, end: number): Clause {
	const words = text.slice(start, end).trimStart();
	return { start: end - words.length, end, text: words.trimEnd() };
}

/** `by Nov. 30`, `Dr. Lee`: a full stop that ends no sentence. */
function isShortened(text: string, at: number): boolean {
	return text[at] === "." && shortened.test(text.slice(Math.max(0, at - 6), at + 6));
}

const shortened =
	/\b(?:(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.\s+\d|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.,?\s+(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|(?:dr|mrs?|ms|prof|ch|fig|sec|no|vol|pp?|approx|vs|ca|tel|conf|dept|st)\.\s+[a-z\d\uE000])/i;

/** `1,000`. */
function isNumber(text: string, at: number): boolean {
	return text[at] === "," && /\d/.test(text[at - 1] ?? "") && /\d/.test(text[at + 1] ?? "");
}
