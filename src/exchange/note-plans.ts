import { type CivilDate, partsOf } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";
import { monthPeriod } from "../calendar/period";
import { type FoundDate, readDatePhrase } from "../calendar/phrases/read-date-phrase";
import { readDate } from "../calendar/read-date";
import type { CardMeaning } from "./card";
import { type CardDraft, oneLine, shortened } from "./card-draft";
import { inFigures } from "./file-date";

/** A comma before a year belongs to the date. */
const clauseEnd = /[，。；;\n!！]|,(?!\s*\d{4}\b)|\.(?=\s|$)/;
const lastWords =
	/(?:末次|上次|最近(?:一次)?|最后(?:一次)?)(?:联系|见面|沟通|聊天?|通话|拜访|碰面|吃饭)(?:时间|日期|[于在是])*[\s:：]*|\blast\s+(?:contact(?:ed)?|spoke(?:n)?(?:\s+(?:to|with))?|talked(?:\s+(?:to|with))?|seen|saw|met|chat(?:ted)?|call(?:ed)?|touch|catch-?up)\b(?:\s+(?:date|was|on|in|at))*[\s:：–-]*/i;
const nextWords =
	/跟进|回访|下次(?:联系|见面|沟通)|再(?:次)?(?:联[系络]|约|聊)|\bfollow[\s-]?up\b|\bcheck\s+(?:back\s+)?in\b|\breconnect\b|\breach\s+out\b|\bnext\s+(?:contact|call|chat|touch|meeting)\b|\bget\s+(?:back\s+)?in\s+touch\b/i;
/** It has been done, or is not to be. */
const notNext = /已(?:经)?(?:跟进|回访)|(?:不|别|无需|不必|不用|不要)再?(?:跟进|回访|联系)|跟进(?:了|过|完)|\b(?:no|not|don'?t|never)\b/i;
/** Words that count from the day that they are said on. */
const fromThen = /^(?:in|after)\b|\blater$|后$/i;

/** Nothing that is taken counts from it. */
const anyDay = "2001-01-01" as CivilDate;
/** A list of a thousand plans is no note about somebody. */
const mostClauses = 8;

/** Reads what the notes of one file tell of the last contact and of the next one. They mostly use the same few phrases, each read once. */
export class NotePlans {
	readonly #phrases = new Map<string, FoundDate | undefined>();

	/**
	 * Adds both to a card (`末次联系：2024年二季度，6个月后跟进`), unless the file has fields for them. The next one may be counted from the
	 * last; what is counted from a today that nobody knows is left in the note.
	 */
	addTo(card: CardDraft): void {
		const hasNext = nextWords.test(card.note);
		if (!hasNext && !lastWords.test(card.note)) return;
		const clauses = card.note.split(clauseEnd);
		const last = known(card, "lastContact") ?? firstOf(clauses, lastWords, (clause) => this.#lastContact(clause));
		if (last) addFound(card, "lastContact", last);
		if (!hasNext || known(card, "nextContact")) return;
		const next = firstOf(clauses, nextWords, (clause) => this.#nextContact(clause, last?.date));
		if (next) addFound(card, "nextContact", next);
	}

	#lastContact(clause: string): DateInterval | undefined {
		const words = lastWords.exec(clause);
		const rest = words ? clause.slice(words.index + words[0].length) : "";
		const date = readDate(rest);
		if (date) return date;
		const found = this.#phrase(rest, anyDay);
		return found?.start === 0 ? readDate(found.interval.text) : undefined;
	}

	#nextContact(clause: string, last: DateInterval | undefined): DateInterval | undefined {
		if (notNext.test(clause) || lastWords.test(clause)) return undefined;
		const found = this.#phrase(clause, last?.to ?? anyDay)?.interval;
		const date = readDate(found?.text);
		if (date || !found) return date;
		return last && fromThen.test(found.text) ? noMoreExact(found, last) : undefined;
	}

	#phrase(text: string, from: CivilDate): FoundDate | undefined {
		const key = `${from}${text}`;
		if (!this.#phrases.has(key)) this.#phrases.set(key, readDatePhrase(text, from, "monday", "future"));
		return this.#phrases.get(key);
	}
}

interface FoundPlan {
	readonly date: DateInterval;
	/** The clause that says so; undefined where the card has a field for it. */
	readonly from?: string;
}

function known(card: CardDraft, meaning: CardMeaning): FoundPlan | undefined {
	const text = card.values.find((value) => value.meaning === meaning)?.text;
	const date = text === undefined ? undefined : readDate(text);
	return date && { date };
}

/** The first date that one of the clauses says, among those that have the words for it. */
function firstOf(clauses: readonly string[], words: RegExp, read: (clause: string) => DateInterval | undefined): FoundPlan | undefined {
	let tried = 0;
	for (const clause of clauses) {
		if (!words.test(clause)) continue;
		if (++tried > mostClauses) break;
		const date = read(clause);
		if (date) return { date, from: shortened(oneLine(clause)) };
	}
	return undefined;
}

function addFound(card: CardDraft, meaning: CardMeaning, { date, from }: FoundPlan): void {
	if (from !== undefined) card.values.push({ meaning, text: inFigures(date), from });
}

/** From a quarter on, three weeks are no more exact than a month. */
function noMoreExact(date: DateInterval, from: DateInterval): DateInterval {
	const { year, month } = partsOf(date.from);
	const isExact = from.precision === "day" || date.precision !== "day";
	return isExact ? date : { ...date, ...monthPeriod(year, month) };
}
