import type { CivilDate } from "../calendar/civil-date";
import { compareIntervals, type DateInterval } from "../calendar/date-interval";
import { heldSince } from "../interactions/day-told";
import { lifeSubjects, speaksOf, subjectsOf, type LifeSubject } from "../interactions/life-subjects";
import { isMoneyField } from "../notes/amounts";
import { isMoneyKind } from "../notes/log-fields";
import type { Source } from "../notes/note";
import { isSaid } from "../notes/lines/spoken";
import { openTerms } from "../people/person/is-open";
import type { Person } from "../people/person/person";
import { type HistoryContext, isOpenLine, namesOne, toldElsewhere, withName } from "./told-elsewhere";

/** Something known of a person, and since when, where the note says so. */
export interface Fact {
	readonly text: string;
	readonly when?: DateInterval;
	readonly source: Source;
}

/**
 * What the log and the rest of the note tell of a person, newest first, undated last: plain lines nested in the log, and remarks. Nothing
 * private.
 */
export function factsOf(person: Person, today: CivilDate): readonly Fact[] {
	return linesOf(person, today, false).filter((line) => line.isFact).sort(byAge).map(factOf);
}

/** What the newest public line on a subject says, in their note or in the history that other notes tell. */
export function knownOf(person: Person, subject: LifeSubject, context: HistoryContext, today: CivilDate): Fact | undefined {
	const known = [...linesOf(person, today, false), ...historyOf(person, context, today).filter((line) => isOpenLine(line, context))]
		.filter((line) => isAbout(line, subject))
		.sort(byAge)[0];
	return known && factOf(known);
}

/** What is not known yet. Something known in private is known: it is not asked for again, and not shown. */
export function unknownOf(person: Person, context: HistoryContext, today: CivilDate): readonly LifeSubject[] {
	const lines = [...linesOf(person, today, true), ...historyOf(person, context, today)];
	const rest = [...person.topics.map((term) => term.text), person.why ?? "", person.met ?? ""];
	return lifeSubjects.filter((subject) =>
		!lines.some((line) => isAbout(line, subject))
			&& !(subject === "hobbies" || subject === "family" ? rest : []).some((text) => speaksOf(text, subject)),
	);
}

/**
 * Whether nothing is known about a person: no contact, nothing in the log or beside it, nothing in their properties. A question out of
 * nowhere could go to anybody.
 */
export function isUnknown(person: Person): boolean {
	const {
		contacts, interactions, remarks, commitments, topics, eras, projects, groups, boundaries, birthday, met, metThrough, why,
	} = person;
	return [contacts, interactions, remarks, commitments, topics, eras, projects, groups, boundaries].every((list) => list.length === 0)
		&& !birthday
		&& met === null
		&& !metThrough
		&& why === null;
}

/** A topic that tells a hobby, where it may be shown. */
export function hobbyTopicOf(person: Person): string | undefined {
	return openTerms(person, "topics").find((term) => speaksOf(term.text, "hobbies"))?.text;
}

/** A line of the note. */
interface SaidLine extends Omit<Fact, "when"> {
	readonly when: DateInterval | undefined;
	readonly isFact: boolean;
	/** What it is about, where that was read with it. */
	readonly about: readonly LifeSubject[] | undefined;
}

function linesOf(person: Person, today: CivilDate, alsoPrivate: boolean): readonly SaidLine[] {
	// What was given or lent tells of a day, and nothing of the person.
	const isShown = (one: { readonly private: boolean; readonly text: string }): boolean =>
		(alsoPrivate || !one.private) && isSaid(one.text) && !isMoneyField(one.text);
	const source = (line: number): Source => ({ path: person.path, line });
	return [
		...person.interactions.filter((one) => one.when.from <= today && (alsoPrivate || !one.private)).flatMap((one) =>
			[{ ...one, kind: "head" }, ...one.items]
				.filter((one) => isShown(one) && !isMoneyKind(one.kind))
				.map(({ text, line, kind }) => ({
					text,
					when: one.when,
					source: source(line),
					isFact: kind === "note" && !isBareField(text),
					about: undefined,
				}))),
		// A year to come tells of a goal, not since when it is known.
		...person.remarks
			.filter(isShown)
			.map(({ text, line, when, about, toAsk, bars, heed }) => ({
				text,
				when: when && when.from <= today ? heldSince(text, when, today) : undefined,
				source: source(line),
				isFact: !toAsk && !bars && !heed && !isBareField(text),
				about,
			})),
	];
}

const fieldName = /^[[(]?[*_]*(\p{L}[\p{L}\p{N} _-]{0,30})[*_]*\s*(?:::|：：)/u;

/** Whether a line is a field that files something (`intro:: …`, `topics:: …`); one whose name is of their life (`hobby::`) tells a fact. */
function isBareField(text: string): boolean {
	const [, name] = fieldName.exec(text) ?? [];
	return name !== undefined && subjectsOf(name).length === 0;
}

const mostHistory = 80;

/** The dated lines elsewhere that name this person and nobody else. */
function historyOf(person: Person, context: HistoryContext, today: CivilDate): readonly SaidLine[] {
	return toldElsewhere(person, context, today, mostHistory)
		.filter(({ text }) => namesOne(text))
		.map((line) => ({ ...line, text: withName(line.text, person.name), isFact: false, about: undefined }));
}

function isAbout({ text, about }: SaidLine, subject: LifeSubject): boolean {
	return about ? about.includes(subject) : speaksOf(text, subject);
}

function byAge(a: SaidLine, b: SaidLine): number {
	return a.when && b.when ? compareIntervals(b.when, a.when) : Number(a.when === undefined) - Number(b.when === undefined);
}

function factOf({ text, when, source }: SaidLine): Fact {
	return { text, source, ...(when && { when }) };
}
