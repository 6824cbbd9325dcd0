/** How many were asked and how many replied, as far as a line says; `name` is what it says besides. */
export interface ArmCounts {
	readonly name: string;
	readonly asked: number | undefined;
	readonly replied: number | undefined;
	/** What stands where a number should and is none. */
	readonly unread: string | undefined;
}

/** A field in brackets: `(sent:: 300)`, `[回复:: 30]`. */
const field = /[[(（]\s*([\p{L} ]{1,12}?)\s*(?:::|：：)\s*([^[\]()（）]*)[\])）]/gu;
const fieldNames: Readonly<Record<"asked" | "replied", readonly string[]>> = {
	asked: ["sent", "asked", "n", "发", "发出", "发了", "问", "问了", "已发", "已问"],
	replied: ["replied", "replies", "answered", "回", "回复", "回了", "答复", "已回"],
};

const figure = "\\b(\\d{1,3}(?:[,，]\\d{3})+|\\d{1,9}(?:\\.\\d+)?)(?![\\d%])";
const begin = "(?:^|[^\\p{L}])";
const people = "\\s*(?:个|位|名)?\\s*(?:人|people|persons?)?\\s*";
const askedWords = "(?:were\\s+)?(?:asked|sent|messaged|contacted|invited)";
const repliedWords = "(?:have\\s+)?(?:replied|repl(?:y|ies)|answer(?:ed|s)?|responded|wrote back|回|答复|答了|回应|回应了)";

/** Both at once, and which comes first. */
const pairs: readonly (readonly [pattern: RegExp, repliedFirst: boolean])[] = [
	[new RegExp(`${figure}${people}(?:of|out of|/|／)\\s*${figure}`, "iu"), true],
	[new RegExp(`${figure}${people}(?:里|中|当中|里面)[,，]?\\s*(?:有|只有)?\\s*${figure}`, "u"), false],
	[new RegExp(`${figure}${people}(?:回复?|答复)了?\\s*${figure}`, "u"), false],
];

/** One of them: before what says which it is, or behind. */
const singles: Readonly<Record<"asked" | "replied", readonly RegExp[]>> = {
	asked: [
		new RegExp(`${figure}${people}${askedWords}`, "iu"),
		new RegExp(`${begin}(?:asked|sent(?:\\s+to)?|发|发出|发给|发了|问|问了|共)\\s*[:：]?\\s*${figure}`, "iu"),
		new RegExp(`${figure}\\s*(?:个|位|名)?\\s*人(?!\\s*(?:回|答))`, "u"),
	],
	replied: [
		new RegExp(`${figure}${people}${repliedWords}`, "iu"),
		new RegExp(`${begin}(?:replied|replies|answered|回|回复|回复了|回了|答复)\\s*[:：]?\\s*${figure}`, "iu"),
	],
};

/** Something that looks as if numbers were meant. */
const meantNumbers = /[:：—–]\s*(.*\d.*)$/u;
const around = /^[\s:：,，;；、|—–-]+|[\s:：,，;；、|—–-]+$/gu;

/** Of a longer line the rest is no name and no number. */
const longest = 500;

/** Reads the line of an arm, in words or with fields in brackets. Total. */
export function readArmCounts(line: string): ArmCounts {
	const text = line.slice(0, longest);
	const found = Array.from(text.matchAll(field)).flatMap(([written, name = "", value = ""]) => {
		const key = name.toLowerCase();
		const kind = fieldNames.asked.includes(key) ? "asked" : fieldNames.replied.includes(key) ? "replied" : undefined;
		return kind ? [{ written, kind, value: value.trim(), count: readCount(value) }] : [];
	});
	if (found.length === 0) return readPhrases(text);
	const countOf = (wanted: "asked" | "replied"): number | undefined => found.find(({ kind }) => kind === wanted)?.count;
	return {
		name: tidy(found.reduce((rest, { written }) => rest.replace(written, " "), text)),
		asked: countOf("asked"), replied: countOf("replied"),
		unread: found.find((each) => each.count === undefined)?.value,
	};
}

const count = new RegExp(`^(?:约|大约|about|ca\\.?|~|≈)?\\s*${figure}\\s*(?:个|位|名)?\\s*(?:人|people)?\\s*(?:左右|多|\\+)?$`, "iu");

function readCount(value: string): number | undefined {
	return numberOf(count.exec(value.trim())?.[1]);
}

function numberOf(figures: string | undefined): number | undefined {
	const number = Number(figures?.replace(comma, ""));
	return Number.isInteger(number) ? number : undefined;
}

const comma = /[,，]/g;

function readPhrases(text: string): ArmCounts {
	for (const [pattern, repliedFirst] of pairs) {
		const match = pattern.exec(text);
		if (!match) continue;
		const [one, other] = [numberOf(match[1]), numberOf(match[2])];
		const name = nameBeside(text, match.index, match.index + match[0].length);
		return { name, ...(repliedFirst ? { asked: other, replied: one } : { asked: one, replied: other }), unread: undefined };
	}
	const [asked, replied] = [firstOf(singles.asked, text), firstOf(singles.replied, text)];
	const found = [asked, replied].filter((match) => match !== undefined);
	if (found.length === 0) return { name: tidy(text), asked: undefined, replied: undefined, unread: meantNumbers.exec(text)?.[1] };
	const from = Math.min(...found.map(({ index }) => index));
	const to = Math.max(...found.map((match) => match.index + match[0].length));
	return { name: nameBeside(text, from, to), asked: numberOf(asked?.[1]), replied: numberOf(replied?.[1]), unread: undefined };
}

function firstOf(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
	for (const pattern of patterns) {
		const match = pattern.exec(text);
		if (match) return match;
	}
	return undefined;
}

/** The name stands before the numbers; else behind them; where there is none, the line is its own name. */
function nameBeside(text: string, from: number, to: number): string {
	return [text.slice(0, from), text.slice(to), text].map(tidy).find((part) => part !== "") ?? "";
}

function tidy(text: string): string {
	return text.replace(around, "").replace(/\s{2,}/g, " ");
}
