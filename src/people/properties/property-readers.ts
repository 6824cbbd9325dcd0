import { noCircle } from "../../cadence/circle";
import type { DateInterval } from "../../calendar/date-interval";
import { isOneToOneChannel } from "../../interactions/channel";
import { onlyItem } from "../../calendar/read-date";
import { readImportantDate } from "../../calendar/read-important-date";
import { twoReadings } from "../../calendar/written-date";
import { shownText, textOf, textsOf } from "../../notes/yaml/property-values";
import { readPropertyDate, type Written } from "./property-date";
import { privateNames } from "./private-names";
import type { DetailMeaning, Term } from "../person/person";
import type { PropertyContext, PropertyReader } from "./property-reader";

/** A date; or, under `interactions` and `events`, the list of dated records that some plugins keep. */
export const readLastContact: PropertyReader = (value, _into, as) => {
	const list = as.key === "interactions" || as.key === "events";
	const when = list ? undefined : dateOf(value, as) ?? readPropertyDate(onlyItem(value), written(as, "past"));
	if (when) as.contact("date" in when ? when.date : when, "property", !("date" in when) || when.channel === undefined || isOneToOneChannel(when.channel));
	else if (list) readContactList(value, as);
	return when || list ? undefined : notADate(value, "not-a-date");
};

function readContactList(value: unknown, as: PropertyContext): void {
	if (!Array.isArray(value)) return;
	for (const item of value as unknown[]) {
		if (typeof item !== "object" || item === null || !("date" in item)) continue;
		const when = dateOf(item.date, as);
		const channel = textOf("type" in item ? item.type : "channel" in item ? item.channel : undefined);
		if (when) as.contact(when, "list", channel === undefined || isOneToOneChannel(channel));
	}
}

/** What is wrong with a value that was to be a date: it may mean two, or none. */
function notADate<Code>(value: unknown, code: Code): Code | "two-dates" {
	return twoReadings(textOf(onlyItem(value)) ?? "").length > 0 ? "two-dates" : code;
}

/** A date, also where it stands alone in a list. */
function dateOf(value: unknown, { memo }: PropertyContext): DateInterval | undefined {
	const found = memo.date(value);
	if (found || !Array.isArray(value)) return found;
	const texts = textsOf(value);
	return texts.length === 1 ? memo.date(texts[0]) : undefined;
}

/** When a value was written at the latest; undefined where that is not known. */
function written({ writtenOn }: PropertyContext, lean: Written["lean"]): Written | undefined {
	return writtenOn === undefined ? undefined : { on: writtenOn, lean };
}

/** The id or a name of a circle, or that there is to be none; under another plugin's key only a circle known here. */
export const readCircle: PropertyReader = (value, _into, as) => {
	for (const text of textsOf(value)) {
		const circle = as.circles.get(shownText(text).toLowerCase());
		if (!circle || (circle === noCircle && (as.key === "category" || as.key === "prm-tier"))) continue;
		as.circle = circle;
		return undefined;
	}
	return "no-such-circle";
};

/** How often, in either language, a range, or a number of days; the number of a tier is its id. */
export const readWrittenCadence: PropertyReader = (value, _into, as) => {
	as.cadence = as.key === "prm-tier" && /^\d+$/.test(textOf(value) ?? "") ? undefined : as.memo.writtenCadence(onlyItem(value));
	return as.cadence ? undefined : "not-a-cadence";
};

const trustWords: ReadonlyMap<string, number> = new Map([["高", 5], ["中", 3], ["低", 1], ["high", 5], ["medium", 3], ["low", 1]]);

/** 1–5; `closeness` counts to 10 and is halved; high, medium and low in words. */
export const readTrust: PropertyReader = (value, into, as) => {
	const text = textOf(value) ?? "";
	const number = trustWords.get(text.toLowerCase()) ?? (/^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN);
	const outOfTen = as.key === "closeness";
	if (!(number >= 1 && number <= (outOfTen ? 10 : 5)) || (!outOfTen && !Number.isInteger(number))) return "not-a-trust";
	into.trust = outOfTen ? Math.max(1, Math.round(number / 2)) : number;
	return undefined;
};

/** `7/8`, of which neither can be the month for certain: a birthday that could be read is none of these. */
const yearlessTwo = /^(?:0?[1-9]|1[0-2])([-/.])(?:0?[1-9]|1[0-2])$/;

/** The day that comes round every year. A month is all that some know, and has no such day; a year alone is no birthday. */
export const readBirthday: PropertyReader = (value, into, as) => {
	into.birthday = readImportantDate(value);
	return into.birthday || dateOf(value, as)?.precision === "month" ? undefined : yearlessTwo.test(textOf(onlyItem(value)) ?? "") ? "two-dates" : notADate(value, "not-a-birthday");
};

function dateInto(property: "snoozeUntil" | "nextContact"): PropertyReader {
	return (value, into, as) => {
		into[property] = dateOf(value, as) ?? readPropertyDate(onlyItem(value), written(as, "future"))?.date;
		return into[property] ? undefined : notADate(value, "not-a-date");
	};
}

export const readSnoozeUntil = dateInto("snoozeUntil");
export const readNextContact = dateInto("nextContact");

const yes: ReadonlySet<string> = new Set(["true", "yes", "on", "1", "是", "对"]);
const no: ReadonlySet<string> = new Set(["false", "no", "off", "0", "否", "不"]);

/** `contact: no` says the same: of whatever else is written there, nothing. That one is not paused holds against what the text says. */
export const readPaused: PropertyReader = (value, into, as) => {
	const text = (textOf(value) ?? "").toLowerCase();
	if (as.key === "contact") {
		into.paused ||= no.has(text) || text === "never" || text === "none";
		if (yes.has(text)) into.silence = null;
		return undefined;
	}
	if (!yes.has(text) && !no.has(text)) return "not-yes-or-no";
	into.paused ||= yes.has(text);
	if (no.has(text)) into.silence = null;
	return undefined;
};

/** Whoever has died is never due, whatever the day is written as. */
export const readDied: PropertyReader = (value, into, as) => {
	into.died = !no.has((textOf(value) ?? "").toLowerCase()) && (dateOf(value, as) ?? true);
	into.paused ||= into.died !== false;
	return undefined;
};

type TermList = "topics" | "groups" | "eras" | "projects";

/** Adds terms to a list; the same text twice is one term. */
function termsInto(list: TermList, isTakenApart = false): PropertyReader {
	return (value, into, as) => {
		const terms = into[list].slice();
		const texts = isTakenApart && typeof value === "string" && !value.includes("[[") ? partsOf([value], commas) : textsOf(value);
		for (const text of texts) {
			const term = as.term(text);
			if (!hasText(terms, term.text)) terms.push(term);
		}
		// A list that grew has room to spare; its copy has none.
		into[list] = terms.slice();
		return texts.length === 0 ? "not-text" : undefined;
	};
}

function partsOf(texts: readonly string[], between: RegExp): readonly string[] {
	return texts.flatMap((text) => text.split(between)).map((text) => text.trim()).filter((text) => text !== "");
}

const commas = /[,，、;；]/;

function hasText(terms: readonly Term[], text: string): boolean {
	for (const term of terms) if (term.text === text) return true;
	return false;
}

/** Topics written as one text are taken apart at commas, unless the text is a link; in a list each item is one topic. */
export const readTopics = termsInto("topics", true);
export const readGroups = termsInto("groups");
export const readEras = termsInto("eras");
export const readProjects = termsInto("projects");

type TextProperty = "channel" | "met" | "why" | "pinyin" | "wechat";

/** One text; a list is joined as a sentence would be. */
function textInto(property: TextProperty): PropertyReader {
	return (value, into) => {
		const texts = textsOf(value);
		const text = texts.length === 1 ? shownText(texts[0] ?? "") : texts.map(shownText).join(", ");
		if (text === "") return "not-text";
		into[property] = text;
		return undefined;
	};
}

export const readChannel = textInto("channel");
export const readMet = textInto("met");
export const readWhy = textInto("why");
export const readPinyin = textInto("pinyin");
export const readWechat = textInto("wechat");

/** Some keep coordinates under these keys: no city. */
export const readCity: PropertyReader = (value, into) => {
	const texts = textsOf(value).map(shownText).filter((text) => /\p{L}/u.test(text));
	if (texts.length === 0) return "not-text";
	into.city = texts.join(", ");
	return undefined;
};

export const readMetThrough: PropertyReader = (value, into, as) => {
	const text = textsOf(value)[0];
	if (text === undefined) return "not-text";
	into.metThrough = as.term(text);
	return undefined;
};

/** A note or a text; under a key of another plugin, which may mean anything, only a link. */
export const readCameThrough: PropertyReader = (value, into, as) => {
	const [text] = textsOf(value);
	if (text === undefined) return "not-text";
	const term = as.term(text);
	if (as.isOwnKey) into.cameThrough = term;
	else if (term.link === undefined) return "not-text";
	else into.cameThrough = Object.assign(term, { ifThere: true as const });
	return undefined;
};

export const readBoundaries: PropertyReader = (value, into) => {
	const texts = Array.isArray(value) ? textsOf(value) : partsOf(textsOf(value), commas);
	if (texts.length === 0) return "not-text";
	into.boundaries = texts;
	return undefined;
};

const listed: ReadonlySet<DetailMeaning> = new Set(["email", "phone", "languages"]);

/** Phone numbers, addresses and the like, one detail a text. A `title` that spells the name is no job. */
export function detailsInto(meaning: DetailMeaning): PropertyReader {
	const between = listed.has(meaning) ? commas : undefined;
	return (value, into, as) => {
		const texts = textsOf(value).map(shownText);
		const said = between ? partsOf(texts, between) : texts;
		if (said.length === 0 || (as.key === "title" && said.some((text) => spells(text, into.name)))) return "not-text";
		const details = into.details.slice();
		for (const text of said) {
			if (!details.some((one) => one.meaning === meaning && one.text === text)) details.push({ meaning, text });
		}
		into.details = details.slice();
		return undefined;
	};
}

/** One zone, which can be read. */
export const readTimezone: PropertyReader = (value, into, as) => {
	const [text = ""] = textsOf(value).map(shownText);
	if (!as.memo.isTimeZone(text)) return "not-a-zone";
	into.details = [...into.details, { meaning: "timezone", text }];
	return undefined;
};

const noLetters = /[^\p{L}\p{N}]+/gu;

function spells(title: string, name: string): boolean {
	const letters = (text: string): string => text.toLowerCase().replace(noLetters, "");
	return letters(title).includes(letters(name)) || letters(name).includes(letters(title));
}

/** Names of properties, by key or by meaning; a key that is not in the table stays as it is. */
export const readPrivate: PropertyReader = (value, into, as) => {
	const names = privateNames(value, as.meanings);
	if (names.size === 0) return "not-text";
	into.privateProperties = names;
	return undefined;
};
