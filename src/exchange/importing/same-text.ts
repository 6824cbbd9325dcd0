import { readDate } from "../../calendar/read-date";
import { readImportantDate } from "../../calendar/read-important-date";
import { nameKey } from "../../people/names/name-key";
import type { CardMeaning } from "../card";
import { profileOf, samePhone } from "./identity";

/** Whether what a note says of a meaning says what a card says, in whatever spelling, or more. */
export type SaysAlready = (mine: string, theirs: string) => boolean;

const protocol = /^(?:[a-z]+:\/\/)?(?:www\.)?/i;
const endOfAddress = /\/+$/;

function sameAddress(mine: string, theirs: string, meaning: CardMeaning): boolean {
	const [one, other] = [mine, theirs].map((text) =>
		profileOf(meaning, text) ?? text.trim().toLowerCase().replace(protocol, "").replace(endOfAddress, ""));
	return one === other;
}

function sameBirthday(mine: string, theirs: string): boolean {
	const [one, other] = [readImportantDate(mine), readImportantDate(theirs)];
	if (!one || !other) return mine.trim() === theirs.trim();
	return one.calendar === other.calendar
		&& one.month === other.month
		&& one.day === other.day
		&& (other.year === undefined || one.year === other.year);
}

function sameDate(mine: string, theirs: string): boolean {
	const [one, other] = [readDate(mine), readDate(theirs)];
	return one && other ? one.from === other.from && one.to === other.to : mine.trim() === theirs.trim();
}

/** A later contact is known: nothing goes back. */
function notEarlier(mine: string, theirs: string): boolean {
	const [one, other] = [readDate(mine), readDate(theirs)];
	return one && other ? one.to >= other.to : mine.trim() === theirs.trim();
}

function says(mine: string, theirs: string): boolean {
	return nameKey(mine).includes(nameKey(theirs));
}

const comparisons: Readonly<Partial<Record<CardMeaning, SaysAlready>>> = {
	phone: samePhone, birthday: sameBirthday, nextContact: sameDate, lastContact: notEarlier, met: says, city: says, wechat: says,
};

/** How values of a meaning are compared. */
export function comparisonOf(meaning: CardMeaning): SaysAlready {
	const own = comparisons[meaning];
	if (own) return (mine, theirs) => mine.trim() === theirs.trim() || own(mine, theirs);
	const isAddress = ["email", "telegram", "linkedin", "github", "website", "booking"].includes(meaning);
	return isAddress ? (mine, theirs) => sameAddress(mine, theirs, meaning) : (mine, theirs) => nameKey(mine) === nameKey(theirs);
}
