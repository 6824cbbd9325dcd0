import { placeIn } from "../people/index/place-in";
import type { RankedEntry } from "../ranking/rankable";
import type { Words } from "../words/words";
import { byName, type Ranking } from "./kept-ranking";
import { isInGroup, shownCircle } from "./shown-properties";

/** A person on a list, with how things stand and why they are there. */
export type ListEntry = RankedEntry;

/** What narrows the list. */
export interface ListFilter {
	readonly query: string;
	/** Id of a circle, or of a list of a feature in its place. */
	readonly circle: string | null;
	readonly group: string | null;
	/** Whether those follow who are in no section else. */
	readonly everyone?: boolean;
}

/** A part of the list under a title of its own. */
export interface ListSection {
	readonly id:
		| "cannot-wait" | "this-week" | "also-due" | "drifting" | "old-friends" | "snoozed" | "paused" | "in-memory" | "everyone" | "found";
	readonly title: string;
	readonly hint: string | null;
	/** How many talking points a row shows. */
	readonly points: number;
	readonly entries: readonly ListEntry[];
	/** Whether the title says something over nobody too. */
	readonly standsEmpty: boolean;
}

type More = Partial<Pick<ListSection, "hint" | "points" | "standsEmpty">>;

function section(id: ListSection["id"], title: string, entries: readonly ListEntry[], more: More = {}): ListSection {
	return { id, title, entries, hint: null, points: 0, standsEmpty: false, ...more };
}

/** What a search has found. */
export function foundSection(found: readonly ListEntry[], filter: ListFilter, { reconnect }: Words): ListSection {
	const entries = narrowed(found, filter);
	return section("found", reconnect.everyone, entries, { hint: reconnect.found(entries.length) });
}

/** This week and what follows. */
export function listSections(filter: ListFilter, ranking: Ranking, { reconnect, brief }: Words): readonly ListSection[] {
	const { budgetLeft, offer } = ranking;
	const isNarrowed = isNarrow(filter);
	const of = (entries: readonly ListEntry[]): readonly ListEntry[] => narrowed(entries, filter);
	const dead = of(ranking.side("dead"));
	const hint = budgetLeft > 0 ? reconnect.thisWeekHint(budgetLeft) : reconnect.budgetUsed;
	const sections = [
		section("cannot-wait", reconnect.cannotWait, of(ranking.waiting), { points: 1 }),
		section("this-week", reconnect.thisWeek, of(ranking.chosen), {
			hint,
			points: 2,
			standsEmpty: !isNarrowed && !ranking.isAway && ranking.all.length > 0,
		}),
		section("old-friends", reconnect.oldFriends, of(offer ? [offer] : []), { points: 1 }),
		section("also-due", reconnect.alsoDue, of(ranking.later), { points: 1 }),
		section("drifting", reconnect.drifting, of(ranking.drifting), { points: 1 }),
		section("snoozed", reconnect.snoozed, of(ranking.side("snoozed"))),
		section("paused", reconnect.paused, of(ranking.side("paused"))),
		...(dead.length > 0 ? [section("in-memory", brief.died, dead)] : []),
	];
	// Whoever looks for a circle or a group wants all of it; and where nobody is due, people are still there.
	if (!isNarrowed && filter.everyone !== true && !isQuiet(sections)) return sections;
	const title = sections.every(({ entries }) => entries.length === 0) ? reconnect.everyone : reconnect.everyoneElse;
	return [...sections, section("everyone", title, of(restOf(ranking)))];
}

/** Those on no list, by name; the old friend of the week stands in a section already. */
function restOf(ranking: Ranking): readonly RankedEntry[] {
	const { offer } = ranking;
	const rest = ranking.side("rest");
	if (!offer) return rest;
	const at = placeIn(rest, (other) => byName(other, offer) < 0);
	return [...rest.slice(0, at), ...rest.slice(at + 1)];
}

/** Whether a filter leaves somebody out whatever is searched for. */
export function isNarrow({ circle, group }: Pick<ListFilter, "circle" | "group">): boolean {
	return circle !== null || group !== null;
}

/** Those of a circle and of a group. */
export function narrowed(entries: readonly ListEntry[], filter: Pick<ListFilter, "circle" | "group">): readonly ListEntry[] {
	const { circle, group } = filter;
	if (!isNarrow(filter)) return entries;
	return entries.filter(({ person }) =>
		(circle === null || shownCircle(person) === circle) && (group === null || isInGroup(person, group)),
	);
}

const quiet: ReadonlySet<ListSection["id"]> = new Set(["snoozed", "paused", "in-memory", "everyone"]);

/** Whether a list calls for nobody: who is snoozed or paused, or has died, does not count. */
export function isQuiet(sections: readonly ListSection[]): boolean {
	return sections.every(({ id, entries }) => entries.length === 0 || quiet.has(id));
}
