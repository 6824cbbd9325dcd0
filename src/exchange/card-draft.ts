import type { Card, CardMeaning } from "./card";
import { type DateOrder, readFileDate } from "./file-date";

type Growing<T> = T extends readonly (infer Item)[] ? Item[] : T;

/** A card that is still being read. */
export type CardDraft = { -readonly [Key in keyof Card]: Growing<Card[Key]> };

/** A card of which nothing is known yet. */
export function emptyCard(place: number): CardDraft {
	return {
		place,
		kind: "person",
		name: "",
		otherNames: [],
		organization: "",
		uid: null,
		values: [],
		dates: [],
		related: [],
		members: [],
		note: "",
		leftOut: [],
		problems: [],
	};
}

/** Adds a value that says something and is not there yet. */
export function addValue(card: CardDraft, meaning: CardMeaning, written: string): void {
	const text = oneLine(written);
	if (text !== "" && !card.values.some((value) => value.meaning === meaning && value.text === text)) card.values.push({ meaning, text });
}

/** Adds a name that the person has besides. */
export function addOtherName(card: CardDraft, written: string): void {
	const name = oneLine(written);
	if (name !== "" && !card.otherNames.includes(name)) card.otherNames.push(name);
}

/** Adds a day of the property of that meaning, or says that it is none. */
export function addDateValue(card: CardDraft, meaning: CardMeaning, written: string, order?: DateOrder): void {
	const date = readDateInto(card, meaning, written, { isYearly: meaning === "birthday", order });
	if (date !== undefined) addValue(card, meaning, date);
}

/** Adds what is mostly a day, and may be said in words (`met`: at university). */
export function addDateOrText(card: CardDraft, meaning: CardMeaning, written: string, order?: DateOrder): void {
	const read = readFileDate(oneLine(written), false, order);
	addValue(card, meaning, read && "text" in read ? read.text : written);
}

/** Adds a day that comes round every year. */
export function addDate(card: CardDraft, label: string, written: string, order?: DateOrder): void {
	const text = readDateInto(card, labelOf(label), written, { isYearly: true, order });
	if (text !== undefined) card.dates.push({ label: labelOf(label), text });
}

interface DateManner {
	/** Whether it comes round every year. */
	readonly isYearly: boolean;
	readonly order: DateOrder | undefined;
}

function readDateInto(card: CardDraft, label: string, written: string, { isYearly, order }: DateManner): string | undefined {
	const read = readFileDate(oneLine(written), isYearly, order);
	if (read === undefined) return undefined;
	if ("text" in read) return read.text;
	card.problems.push({ kind: read.problem, label, text: shortened(oneLine(written)) });
	return undefined;
}

const labelMarks = /^_\$!<(.*)>!\$_$/;
const colons = /[:：]+/g;
/** Labels that programs give by themselves are written in small letters, whichever wrote them. */
const usual = /^(?:Anniversary|Birthday|Other|Spouse|Partner|Child|Children|Mother|Father|Parent|Brother|Sister|Friend|Manager|Assistant|Relative)$/;

/** The label of a date or relation; in one line of a table it stands before a colon, and so has none. */
export function labelOf(written: string): string {
	const label = oneLine(oneLine(written).replace(labelMarks, "$1").replace(colons, " "));
	return usual.test(label) ? label.toLowerCase() : label;
}

export function addRelation(card: CardDraft, label: string, written: string, uid?: string): void {
	const name = oneLine(written);
	if (name !== "") card.related.push({ label: labelOf(label), name, ...(uid === undefined ? {} : { uid }) });
}

/** Adds a paragraph to the note. */
export function addNote(card: CardDraft, written: string): void {
	const text = severalLines(written);
	if (text !== "") card.note = card.note === "" ? text : `${card.note}\n\n${text}`;
}

/** Tells that something was seen and not taken. */
export function leaveOut(card: CardDraft, what: string, written = ""): void {
	const text = shortened(oneLine(written));
	const told = oneLine(text === "" ? what : `${what}: ${text}`);
	if (!card.leftOut.includes(told)) card.leftOut.push(told);
}

/** The finished card: a name is no other name of its own, and who has none is a problem. */
export function finished(card: CardDraft): Card {
	card.otherNames = card.otherNames.filter((name) => name !== card.name);
	if (card.name === "") card.problems.push({ kind: "no-name" });
	return card;
}

const lineBreaks = /\r\n|[\r\u0085\u2028\u2029]/g;
/** Signs that steer a machine and say nothing, halves of signs, and what turns the direction of other text over. */
const nothing = /(?!\s)\p{Cc}|\p{Cs}|[\uFEFF\u202A-\u202E]/gu;
const blanks = /[\s\u200B]+/g;

/** A text of several lines. */
export function severalLines(text: string): string {
	return text.replace(lineBreaks, "\n").replace(nothing, "").trim();
}

/** A text as one line. */
export function oneLine(text: string): string {
	return text.replace(nothing, "").replace(blanks, " ").trim();
}

const longestQuotation = 80;

/** A text of the file, short enough to be quoted in a sentence. */
export function shortened(text: string): string {
	const characters = Array.from(text.slice(0, 2 * longestQuotation + 2));
	return characters.length > longestQuotation ? `${characters.slice(0, longestQuotation - 1).join("")}…` : text;
}
