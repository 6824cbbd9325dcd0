import { type CivilDate, daysBetween } from "../calendar/civil-date";
import { isTold } from "../interactions/logs/open-items";
import { simplified } from "../notes/simplified";
import { spoken } from "../notes/lines/spoken";
import type { Person } from "../people/person/person";
import { namesAnother } from "./addressing";
import { type Dated, datedRemarks, newestFirst } from "./dated-remarks";
import { namesIn } from "./names-of";
import { isIn, type MessageLanguage, stillOfThem } from "./sayable";

const freshDays = 183;
/** In whatever language it is told, nobody chats past that. */
const grave =
	/\b(?:chemo\w*|tumou?r|lymphoma|cancer|hospital|stroke|surgery|divorc\w*|laid off|fired|broke up)\b|化疗|肿瘤|癌|住院|手术|重病|离婚|分手|裁员|失业/iu;

/** Whether a line tells of an illness or another blow. */
export function isGrave(text: string): boolean {
	return grave.test(simplified(text));
}

/** Told within so many days, nobody knows yet how it went. */
const worryDays = 60;
const ill = /\b(?:in hospital|pneumonia|infection|stroke|chemo\w*)\b|住院(?![医部总])|化疗|肺炎|中风/iu;
const notOfTheirs = /\bmy m|我[爸妈]|\b(?:out of|better)\b|出院/iu;

/** Whether the newest line, of late, tells of an illness of theirs or near to them. */
export function isWorrying(person: Person, today: CivilDate): boolean {
	const newest = newestOf(person, today);
	const text = simplified(newest?.text ?? "");
	return newest !== undefined && daysBetween(newest.when.to, today) <= worryDays && ill.test(text) && !notOfTheirs.test(text);
}

const quarrel = /\b(?:we|I) fell out|blocked me|owe h(?:er|im) an apology|(?:我们|[跟和]我).{0,6}(?:吵|闹翻)|[吵闹]翻|翻脸|绝交|撕破脸|谁[都也]?没有?再找(?:过)?谁|把我[^，。]{0,4}(?:删|拉黑|屏蔽)|道歉/iu;

/** Whether notes tell that the two fell out, and of no two talks since: how to begin then is for nobody else to say. */
export function isEstranged({ interactions, remarks, contacts }: Person, today: CivilDate): boolean {
	return [...interactions, ...remarks].some(({ when, text }) =>
		when !== undefined && when.from <= today && quarrel.test(text)
		&& contacts.filter((one) => one.oneToOne && one.when.to > when.to).length < 2,
	);
}

function newestOf(person: Person, today: CivilDate): Dated | undefined {
	return newestFirst([...person.interactions.filter((one) => isTold(one, today)), ...datedRemarks(person, today)])[0];
}

/**
 * The newest line of the log, or of their note with a day to it, where it tells news of theirs in this language (or what is grave, in any)
 * and is not old: a question about just any topic would pass over it. Undefined where there is none.
 */
export function latestNews(person: Person, language: MessageLanguage, today: CivilDate): string | undefined {
	const newest = newestOf(person, today);
	if (!newest || newest.private || daysBetween(newest.when.to, today) > freshDays) return undefined;
	const text = spoken(newest.text);
	const isOfThem = stillOfThem(text) !== undefined || namesAnother(text) || text.search(namesIn(person)) >= 0;
	return isGrave(text) || (isOfThem && isIn(text, language)) ? text : undefined;
}
