import type { CivilDate } from "../civil-date";
import { hangsOnToday } from "./phrase-match";
import { type FoundDate, readDatePhrase } from "./read-date-phrase";

const withYear = /(?:^|\D)([12]\d{3}|['’]\d\d)(?!\d)/;

/** The first year that is written in a text, `'25` too. */
export function yearWrittenIn(text: string): string | undefined {
	return withYear.exec(text)?.[1]?.replace(/^\D/, "20");
}

/** The date in words that a text begins with (`2025年国庆`, `week of 7 Dec 2026`): with its year, such words say the same on any day. */
export function readPhraseOfYear(text: string): FoundDate | undefined {
	const year = yearWrittenIn(text);
	const found = year === undefined ? undefined : readDatePhrase(text, `${year}-01-01` as CivilDate);
	return found?.start === 0 && !hangsOnToday.test(text.slice(0, found.end).replace(/年[前后]|[前后]$/u, "")) ? found : undefined;
}
