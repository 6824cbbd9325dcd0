import { addDays, type CivilDate } from "../calendar/civil-date";
import { simplified } from "../notes/simplified";
import type { CapturedPromise } from "./capture";
import type { ClauseMeaning } from "./clause-meaning";
import type { InTouch } from "./in-touch";
import type { NameSpan } from "./name-spans";
import { dayToCome } from "./plans";
import { readPromiseDue } from "../commitments/promise-due";
import { type Company, promisedTo } from "./promised-to";
import type { Reading } from "./read-clauses";

type WeekStart = "monday" | "sunday";

/** `答应发他们幻灯片`. */
const everybody = /他们|她们|大家|各位|每个?人|所有人|\b(?:them|everyone|everybody|all of them|each)\b/iu;

export function promisesIn(
	clauses: readonly Reading[],
	company: Company,
	weekStart: WeekStart,
	today: CivilDate,
): readonly CapturedPromise[] {
	const thanks = clauses.some(({ meaning }) => meaning?.kind === "thanks");
	return clauses.flatMap((clause, index) => {
		const { meaning, text: own } = clause;
		if (meaning?.kind !== "promise" || (thanks && onlyThanks.test(simplified(meaning.text)))) return [];
		const next = clauses[index + 1];
		const { text, dueOn } = dueOf(meaning.text, weekStart, today);
		const to = promisedTo(clause, company);
		return [{
			text: text === "" ? meaning.text : text,
			by: meaning.by,
			dueOn: dueOn
				?? laterDue(next, weekStart, today)
				?? dueOf(own, weekStart, today).dueOn
				?? dayAfter(own, clauses.slice(0, index), weekStart, today),
			toAll: company.people.length > 1 && meaning.by === "me" && everybody.test(simplified(meaning.text)),
			...(to === undefined ? {} : { to }),
		}];
	});
}

/** `the board meets on the 8th, ping him the day after`. */
function dayAfter(text: string, before: readonly Reading[], weekStart: WeekStart, today: CivilDate): CivilDate | null {
	const isAfter = /\b(?:the day after|the next day)\b|第二天|次日|隔天/i.test(text);
	if (!isAfter && !/\b(?:that day|on the day)\b|[那当](?:[几两])?天/i.test(text)) return null;
	const on = before.map((clause) => dayToCome(clause.text, weekStart, today)).filter((day) => day?.precision === "day").at(-1);
	return on ? addDays(on.to, isAfter ? 1 : 0) : null;
}

/** To thank for what is kept as help received is no promise beside it. */
const onlyThanks = /^(?:(?:打个?电话|好好|当面|回信|写信|发微信|再|去)*(?:谢谢|谢|感谢|道谢|致谢)|(?:send|write|give) (?:him |her |them |an? )*thank|thank\b)/iu;

/** The day in a clause that only says by when. */
function laterDue(clause: Reading | undefined, weekStart: WeekStart, today: CivilDate): CivilDate | null {
	return clause?.due === true ? readPromiseDue(clause.text, weekStart, today).dueOn : null;
}

/** `下周要联系老王`: what is to be done without the word that says so. */
function dueOf(words: string, weekStart: WeekStart, today: CivilDate): ReturnType<typeof readPromiseDue> {
	// The reason for what one owes is no day: `a beer after today`.
	const owed = words.replace(/\s+after (?:today|yesterday|last night)$/i, "");
	if (owed !== words) return { text: owed, dueOn: null };
	const { text, dueOn } = readPromiseDue(words, weekStart, today);
	return { text: dueOn === null ? text : text.replace(/^(?:要|得|该|会|记得|就|再)+(?=\p{Script=Han}{2})/u, ""), dueOn };
}

function says(meaning: ClauseMeaning | undefined, ...kinds: readonly ClauseMeaning["kind"][]): boolean {
	return meaning !== undefined && kinds.includes(meaning.kind);
}

/** `想约老王吃饭`: not yet what one is to do. */
const wish = /^[^\p{L}]*(?:(?:一直|好|很|真|也|还)*想(?!办法)|(?:i(?:['’]d| would) (?:like|love)|i (?:wish|hope)|would like|hope|wish)\b)/iu;
/** The same after one read or thought of somebody. */
const idle = /^(?:(?:i|and|really|maybe)\s+)*(?:should|ought|might|could)\b|^(?:应该|该|想)/iu;

/** What is to be done by a day is meant. */
export function inEarnest(
	clauses: readonly Reading[],
	happening: InTouch["happening"],
	weekStart: WeekStart,
	today: CivilDate,
): readonly Reading[] {
	return happening === "apart"
		? clauses.filter(({ text }) => !idle.test(simplified(text)) || readPromiseDue(text, weekStart, today).dueOn !== null)
		: clauses;
}

/** What is to come by a line that begins with their name, or the day and their name, is theirs to do. */
export function meantByMe(happening: InTouch["happening"], names: readonly NameSpan[], text: string): InTouch["happening"] {
	const isFirst = ({ start }: NameSpan): boolean => start === 0 || (start < mostTime && onlyTime.test(text.slice(0, start)));
	return happening === "to-come" && names.some(isFirst) ? undefined : happening;
}
const mostTime = 12;
const onlyTime = /^(?:下+个?(?:周|月|星期|礼拜)[一二三四五六日天末]?|[明后]天|月底|年底|\d{1,2}[月日号.]+)+$/u;

/** What is to be done where there was no contact: the reply that is owed, and what a line intends without the words of a promise. */
export function meantIn(
	clauses: readonly Reading[],
	happening: InTouch["happening"],
	text: string,
	weekStart: WeekStart,
	today: CivilDate,
): readonly CapturedPromise[] {
	if (happening === undefined) return [];
	const said = clauses.flatMap((clause, index) =>
		(clause.meaning?.kind === "owes" ? [{ words: clause.text, later: laterDue(clauses[index + 1], weekStart, today) }] : []),
	);
	const isMeant = happening === "to-come"
		&& !wish.test(simplified(text))
		&& clauses.every(({ meaning, plan }) => plan === undefined && !says(meaning, "promise", "owes", "thanks"));
	return [...said, ...(isMeant ? [{ words: text, later: null }] : [])].map(({ words, later }) => {
		const { text: what, dueOn } = dueOf(words, weekStart, today);
		return { text: what, dueOn: dueOn ?? later, by: "me", toAll: false };
	});
}
