import type { DateInterval } from "../calendar/date-interval";
import { readDate } from "../calendar/read-date";
import { kindIn } from "../giving/value-kinds";
import { openItems } from "../interactions/logs/open-items";
import type { ItemFieldKind } from "../notes/log-fields";
import type { Person } from "../people/person/person";
import { isWithin } from "./contacts-in";
import type { Review } from "./review";
import type { ReviewPeriod } from "./review-period";

type Span = Pick<ReviewPeriod, "from" | "to">;

/** How often thanks were said, and for how much help they were not by the end of the period. */
export function thanksIn(people: readonly Person[], period: Span): Review["thanks"] {
	const open = people.map((person) => ({ person, count: openItems(person.interactions, "thanks", period.to).length }));
	return {
		said: people.reduce((sum, person) => sum + thankedIn(person, period), 0),
		open: open.reduce((sum, { count }) => sum + count, 0),
		owedTo: open.flatMap(({ person, count }) => (count > 0 ? [person] : [])),
	};
}

/** What I gave in the period, by kind. */
export function gaveIn(people: readonly Person[], kinds: readonly string[], period: Span): Review["gave"] {
	const all = people.flatMap((person) => itemsOf(person, "gave")
		.filter(({ when }) => isWithin(when, period))
		.map(({ text }) => ({ person, kind: kindIn(text, kinds) ?? null })));
	return [...kinds, null].flatMap((kind) => {
		const given = all.filter((one) => one.kind === kind);
		return given.length === 0 ? [] : [{ kind, count: given.length, people: [...new Set(given.map(({ person }) => person))] }];
	});
}

/** `thanked:: 2026-11-29` says when; else it was when they were in touch. */
function thankedIn(person: Person, period: Span): number {
	return itemsOf(person, "thanked").filter(({ text, when }) => isWithin(readDate(text) ?? when, period)).length;
}

interface Told {
	readonly text: string;
	readonly when: DateInterval;
}

function itemsOf({ interactions }: Person, kind: ItemFieldKind): readonly Told[] {
	return interactions.flatMap(({ when, items, private: hidden }) =>
		items.flatMap((item) => (item.kind === kind && !hidden && !item.private ? [{ text: item.text, when }] : [])));
}
