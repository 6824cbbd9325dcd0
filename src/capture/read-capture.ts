import type { CivilDate } from "../calendar/civil-date";
import { dayInterval, type DateInterval } from "../calendar/date-interval";
import { readDatePhrase, readTimePhrase } from "../calendar/read-date-phrase";
import { isOneToOneChannel } from "../interactions/channel";
import { isChannelWord } from "../interactions/channel-word";
import { nameKey } from "../people/name-key";
import type { Capture, CapturedPromise, CaptureProblem, NameLookup } from "./capture";
import { channelIn, channelNamedIn } from "./channel-phrases";
import { clauseReader, type ClauseMeaning } from "./clause-meaning";
import { clausesOf, type Clause } from "./clauses";
import { dateRanges } from "./date-ranges";
import { dayOfContact } from "./day-of-contact";
import { knownNames, type NameSpan } from "./name-spans";
import { readPromiseDue } from "./promise-due";
import { unknownNames } from "./unknown-names";
import { unreadTimes } from "./unread-times";
import { cover, covered, without, type TextRange } from "./without-ranges";

/** Where a day of the week leads. */
interface CaptureOptions {
	readonly weekStart: "monday" | "sunday";
}

interface Reading extends Clause {
	readonly meaning: ClauseMeaning | undefined;
	/** Only a date by which the promise before it is due. */
	readonly due: boolean;
}

/**
 * Reads one line in plain words, Chinese or English: `上周五和老王、Sam 喝咖啡，聊了他的副业；答应发他教程`. Date, channel and people are looked
 * for where the line says that one met, before it tells what was said there: a date or a name in a story is not when and with whom it was told.
 */
export function readCapture(written: string, lookup: NameLookup, { weekStart }: CaptureOptions, today: CivilDate): Capture {
	// A line break ends what is said, as a comma does; then it becomes a blank, of the same length, for all is written as one line.
	const typed = written.replace(/\s*[\r\n]\s*/g, "\n").trim();
	const text = typed.replaceAll("\n", " ");
	const known = knownNames(typed, lookup);
	const clauses = readClauses(typed, known, weekStart, today);
	const plain = covered(typed, clauses.filter(standsAlone));
	const head = headOf(plain);
	const unknown = unknownNames(withoutDates(head, weekStart, today), known);
	const bare = covered(head, [...known, ...unknown]);
	const date = dayOfContact(covered(plain, [...known, ...unknown]), bare, [...known, ...unknown], weekStart, today);
	const bracket = channelInBrackets(plain);
	const on: DateInterval = date?.interval ?? dayInterval(today);
	const named = peopleIn(head, plain, known, unknown);
	return {
		on,
		people: named.map(({ name, paths }) => ({ path: paths.length === 1 ? (paths[0] ?? null) : null, name })),
		channel: bracket?.channel ?? channelIn(bare) ?? channelNamedIn(plain),
		text: remainingText(text, date ? dateRanges(text, date) : [], [...(bracket ? [bracket] : []), ...clauses.filter(standsAlone)]),
		threads: saidIn(clauses, "thread"),
		thanks: saidIn(clauses, "thanks"),
		gave: saidIn(clauses, "gave"),
		promises: promisesIn(clauses, weekStart, today),
		problems: [...problemsOf(text, on, named, today), ...unreadTimes(text, date, clauses.flatMap(({ meaning }) => (meaning?.kind === "promise" ? [meaning.text] : [])), weekStart, today)],
	};
}

function readClauses(text: string, known: readonly NameSpan[], weekStart: CaptureOptions["weekStart"], today: CivilDate): readonly Reading[] {
	const meaningOf = clauseReader(known.map(({ start, end }) => text.slice(start, end)));
	let promised = false;
	const clauses = clausesOf(text);
	const readings = clauses.flatMap((clause) => {
		const parts = datedStart(clause, weekStart, today);
		const late = parts && meaningOf(parts.rest.text);
		if (parts && late) {
			promised = late.kind === "promise";
			return [{ ...parts.date, meaning: undefined, due: false }, { ...parts.rest, meaning: late, due: false }];
		}
		const meaning = meaningOf(clause.text);
		const due = promised && meaning === undefined && readPromiseDue(clause.text, weekStart, today).text === "";
		promised = meaning?.kind === "promise";
		return [{ ...clause, meaning, due }];
	});
	return clauses.length > 1 ? readings.map((reading) => withMark(reading, text)) : readings;
}

/** What is taken out of the text takes its mark along; a thread is the question that was written. */
function withMark(reading: Reading, text: string): Reading {
	const mark = standsAlone(reading) ? (/^[?？!！]+/.exec(text.slice(reading.end))?.[0] ?? "") : "";
	const { meaning } = reading;
	const asked = meaning?.kind === "thread" ? { ...meaning, text: meaning.text + mark } : meaning;
	return { ...reading, end: reading.end + mark.length, meaning: asked };
}

/** `昨天答应老王…` says when, and then what: two parts, where the clause begins with a day that has come. */
function datedStart(clause: Clause, weekStart: CaptureOptions["weekStart"], today: CivilDate): { readonly date: Clause; readonly rest: Clause } | undefined {
	const date = readDatePhrase(clause.text, today, weekStart, "past");
	if (date?.start !== 0 || date.interval.from > today) return undefined;
	const start = clause.start + date.end;
	return {
		date: { start: clause.start, end: start, text: clause.text.slice(0, date.end) },
		rest: { start, end: clause.end, text: clause.text.slice(date.end).trim() },
	};
}

/** Whether a clause is written as an item of its own, and so is not part of the text. */
function standsAlone({ meaning, due }: Reading): boolean {
	return due || meaning?.kind === "promise" || (meaning !== undefined && meaning.labelled);
}

/** What was said begins here. */
const story = /聊(?!天)|谈|讨论|说|讲|告诉|问|提到|提起|得知|听说|他|她|\b(?:talked about|about(?!\s+(?:an?|\d+|one|two|three|four|five|six|half|the)\s[\w\s]{0,16}\bago\b)|discussed|said|told|mentioned|that|he|she|they|his|her|their|heard|learned|learnt|asked)\b/giu;

/** `with Sam and his wife`: who was there, and no story yet. */
const alsoThere = /(?:\b(?:and|with|met|saw)|[和跟与、])\s*$/i;

function headOf(plain: string): string {
	for (const { index: start } of plain.matchAll(story)) {
		if (!alsoThere.test(plain.slice(Math.max(0, start - 8), start))) return covered(plain, [{ start, end: plain.length }]);
	}
	return plain;
}

/** `Friday` follows `with Sam and` as a name would. */
function withoutDates(text: string, weekStart: CaptureOptions["weekStart"], today: CivilDate): string {
	const date = readTimePhrase(text, today, weekStart, "past");
	return date ? covered(text, [date]) : text;
}

/** Those named where one met; else those after `和` or `with` in the story; else the first that is named at all, and who stands with that name. */
function peopleIn(head: string, plain: string, known: readonly NameSpan[], unknown: readonly NameSpan[]): readonly NameSpan[] {
	const open = (text: string): readonly NameSpan[] => known.filter((span) => text[span.start] !== cover);
	const there = [...open(head), ...unknown].sort((a, b) => a.start - b.start);
	const story = open(plain);
	const joined = listed(story, plain, (span) => /(?:和|跟|与|\b(?:with|to))\s*$/iu.test(plain.slice(0, span.start)));
	const first = (spans: readonly NameSpan[]): readonly NameSpan[] => listed(spans, plain, (span) => span === spans[0]);
	const spans = [there, joined, first(story), first(known)].find((each) => each.length > 0) ?? [];
	return spans.filter((span, index) => spans.findIndex((other) => sameAs(other, span)) === index);
}

/** The names that begin a list of names, and those that go on with it. */
function listed(spans: readonly NameSpan[], text: string, begins: (span: NameSpan) => boolean): readonly NameSpan[] {
	const found: NameSpan[] = [];
	for (const span of spans) {
		const before = found.at(-1);
		if (begins(span) || (before && /^\s*(?:[、,，&]|和|跟|与|及|and\b)\s*(?:and\b)?\s*$/iu.test(text.slice(before.end, span.start)))) found.push(span);
	}
	return found;
}

function sameAs(a: NameSpan, b: NameSpan): boolean {
	return a.paths.length === 1 && b.paths.length === 1 ? a.paths[0] === b.paths[0] : nameKey(a.name) === nameKey(b.name);
}

/** `(coffee)` as a log has it. */
function channelInBrackets(plain: string): (TextRange & { readonly channel: string }) | undefined {
	for (const match of plain.matchAll(/[(（]\s*([^()（）]{1,24}?)\s*[)）]/g)) {
		const channel = match[1] ?? "";
		if (isChannelWord(channel) || !isOneToOneChannel(channel)) return { channel, start: match.index, end: match.index + match[0].length };
	}
	return undefined;
}

/** A line that is nothing but a promise keeps its words, or the log would not say what it was about. */
function remainingText(text: string, date: readonly TextRange[], items: readonly TextRange[]): string {
	return [without(text, [...date, ...items]), without(text, date)].find((rest) => /[\p{L}\p{N}]/u.test(rest)) ?? text;
}

function saidIn(clauses: readonly Reading[], kind: "thread" | "thanks" | "gave"): readonly string[] {
	return clauses.flatMap(({ meaning }) => (meaning?.kind === kind ? [meaning.text] : []));
}

function promisesIn(clauses: readonly Reading[], weekStart: CaptureOptions["weekStart"], today: CivilDate): readonly CapturedPromise[] {
	return clauses.flatMap(({ meaning }, index) => {
		if (meaning?.kind !== "promise") return [];
		const next = clauses[index + 1];
		const { text, dueOn } = readPromiseDue(meaning.text, weekStart, today);
		const later = next?.due === true ? readPromiseDue(next.text, weekStart, today).dueOn : null;
		return [{ text: text === "" ? meaning.text : text, by: meaning.by, dueOn: dueOn ?? later }];
	});
}

function problemsOf(text: string, on: DateInterval, named: readonly NameSpan[], today: CivilDate): readonly CaptureProblem[] {
	if (text === "") return [{ code: "empty" }];
	return [
		...(on.from > today ? [{ code: "future-date" as const, day: on.text }] : []),
		...(named.length === 0 ? [{ code: "nobody" as const }] : []),
		...named.filter(({ paths }) => paths.length > 1).map(({ name, paths }) => ({ code: "ambiguous-name" as const, name, paths })),
	];
}
