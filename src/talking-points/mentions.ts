import { addDays, type CivilDate } from "../calendar/civil-date";
import { compareIntervals } from "../calendar/date-interval";
import { tellsOfDeath } from "./grief";
import { isArchivedGroupNote } from "./group-notes";
import { isMereGreeting } from "./greeting-guard";
import { linkedName } from "../topics/note-topics";
import { isPrivateText } from "../notes/lines/private-lines";
import type { Mention } from "../people/person/mention";
import type { Subject, TalkingContext, TalkingPointSource } from "./subject";
import type { TalkingPoint } from "./talking-point";
import { anyLink, bareLine, boxOf, withName } from "./told-elsewhere";

/** In Chinese characters, or half as many words. */
const leastSaid = 8;
const mostPoints = 4;
/** A line of longer ago is no longer on one's mind. */
const freshDays = 730;

/**
 * Lines of mine that name them, in notes that are nobody's own: they came to mind. People enjoy hearing that out of the blue (Liu et al.
 * 2023).
 */
export const mentions: TalkingPointSource = (subject, context, today) => {
	const oldest = addDays(today, -freshDays);
	const fresh = context
		.mentionsOf(subject.person.path)
		.map((mention) => ({ mention, on: dayOf(mention, context) }))
		.filter(({ on }) => on === undefined || (on >= oldest && on <= today))
		.sort((a, b) =>
			((a.on ?? "") < (b.on ?? "") ? 1
				: (a.on ?? "") > (b.on ?? "") ? -1
				: (a.mention.source.line ?? 0) - (b.mention.source.line ?? 0)),
		);
	// Somebody may be named a thousand times: only as many lines are looked into as it takes.
	const points: TalkingPoint[] = [];
	for (const { mention, on } of fresh) {
		if (points.length === mostPoints) break;
		if (!isToSay(mention, subject, context) || isArchivedGroupNote(mention.source.path, context)) continue;
		const text = wordsOf(mention);
		const { path } = mention.source;
		points.push({
			kind: "mention",
			text,
			note: { path, name: context.topicIndex.note(path)?.name ?? linkedName(path) },
			on,
			source: mention.source,
			lastUsedOn: subject.usage.lastUsedOn(text, on),
		});
	}
	return points;
};

function isToSay(mention: Mention, subject: Subject, context: TalkingContext): boolean {
	const { person, usage } = subject;
	const { path, line } = mention.source;
	if (isOfLastTalk(mention, subject)) return false;
	if (path === person.path || context.personOf(path) !== undefined || usage.wasShared(path) || context.topicIndex.isPrivate(path, line)) {
		return false;
	}
	return mention.text === undefined
		|| (!isPrivateText(mention.text)
			&& (hasMoreThanLinks(wordsOf(mention)) || tellsOfDeath(withName(wordsOf(mention), person.name)))
			&& !isMereGreeting(wordsOf(mention), person)
			&& !isOverview(mention)
			&& boxOf(mention.text) !== " ");
}

/** What was written down of the last talk is that talk, and no thought of them since. */
function isOfLastTalk({ source, when }: Mention, { lastTalk, lastNote }: Subject): boolean {
	return source.path === lastNote || (lastTalk !== undefined && when !== undefined && compareIntervals(when, lastTalk) === 0);
}

function wordsOf(mention: Mention): string {
	return bareLine(mention.text ?? "");
}

function dayOf(mention: Mention, context: TalkingContext): CivilDate | undefined {
	if (mention.when !== undefined) return mention.when.to;
	const note = context.topicIndex.note(mention.source.path);
	return note && context.dayOf(note.modifiedAt);
}

/** Outside a day's note, a line that names several is a page about the vault (a home page, an index), not a thought of one of them. */
function isOverview(mention: Mention): boolean {
	return mention.when === undefined && (wordsOf(mention).match(anyLink)?.length ?? 0) > 2;
}

/** A list of names, or a name with a word on it, says nothing that one could pick up. */
function hasMoreThanLinks(text: string): boolean {
	const links = text.match(anyLink)?.length ?? 0;
	const rest = text.replace(anyLink, "");
	const said = (rest.match(/\p{Script=Han}/gu)?.length ?? 0) + 2 * (rest.match(/[^\s\p{P}\p{S}\p{Script=Han}]{2,}/gu)?.length ?? 0);
	return said >= Math.max(leastSaid, 4 * links);
}
