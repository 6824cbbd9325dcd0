import { isAllowed } from "../channels/allowed";
import { reachOf } from "../channels/reach";
import type { ReachChannel } from "../channels/reach-channel";
import { isTextOnly } from "../channels/text-only";
import { compareIntervals } from "../calendar/date-interval";
import type { CivilDate } from "../calendar/civil-date";
import type { Interaction } from "../interactions/interaction";
import type { Person } from "../people/person/person";
import type { TalkingPointSource } from "./subject";
import type { RicherManner } from "./talking-point";

/** So many times in writing alone, one after the other. */
const inARow = 4;
/** By what one may ring somebody, or agree on when to. */
const rings: ReadonlySet<ReachChannel> = new Set(["phone", "wechat", "telegram", "booking"]);

/**
 * Where one has only written for a while: to hear or to see each other, as far as they have and allow it. Voice makes people feel closer
 * than text, and it is less awkward than they expect (Kumar & Epley 2021).
 */
export const richerChannel: TalkingPointSource = ({ person }, _context, today) => {
	const newest = onlyWritten(person, today)?.[0];
	const ways = newest ? waysWith(person) : [];
	if (!newest || ways.length === 0) return [];
	return [{ kind: "richer-channel", text: "", ways, on: newest.when.to, source: { path: person.path, line: newest.private ? null : newest.line } }];
};

function waysWith(person: Person): readonly RicherManner[] {
	const canCall = isAllowed(person, "call") && reachOf(person).some(({ channel }) => rings.has(channel));
	return [...(canCall ? ["call" as const] : []), ...(isAllowed(person, "meeting") ? ["meeting" as const] : [])];
}

/** The newest interactions, where all of them were in writing; undefined where one was not, or may not have been. */
function onlyWritten({ interactions, contacts, path }: Person, today: CivilDate): readonly Interaction[] | undefined {
	const written = interactions
		.filter((one) => one.oneToOne && one.happened && one.when.from <= today)
		.sort((a, b) => compareIntervals(b.when, a.when))
		.slice(0, inARow);
	const oldest = written[inARow - 1];
	if (!oldest || !written.every(isWritten)) return undefined;
	// What other notes tell of another day since then may have been more.
	const told = new Set(written.map(({ when }) => when.text));
	const isOther = contacts.some((contact) =>
		contact.oneToOne && contact.when.from <= today && contact.when.to >= oldest.when.from
			&& !(contact.origin === "log" && contact.source.path === path) && !told.has(contact.when.text));
	return isOther ? undefined : written;
}

/** A message of theirs says nothing of its channel: it was written. What is private is not told of, and counts all the same. */
function isWritten({ channel, incoming }: Interaction): boolean {
	return channel === null ? incoming : isTextOnly(channel);
}
