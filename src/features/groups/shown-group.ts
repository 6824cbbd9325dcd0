import type { CivilDate } from "../../calendar/civil-date";
import type { Group } from "../../groups/group";
import { sharedByMembers } from "../../groups/members";
import type { RosterLine } from "../../interactions/roster/read-roster";
import type { Kith } from "../../obsidian/kith";
import type { Person } from "../../people/person/person";
import { circleLabel, lastInWords } from "../../reconnect/entry-words";
import { shownCircle } from "../../reconnect/shown-properties";
import type { GroupState } from "../../notes/kinds/group-state";
import type { GroupActions } from "./group-actions";

/** Somebody in a group, as the pane lists them. */
export interface ShownMember {
	readonly path: string;
	readonly name: string;
	readonly last: string;
}

/** Somebody on the roster of moving. */
export interface ShownMoving extends Pick<RosterLine, "line" | "name" | "status" | "to"> {
	/** Their note, where they have one. */
	readonly person: string | null;
	readonly on: string;
}

/** A group as the pane shows it: plain data, in words. */
export interface ShownGroup {
	readonly path: string;
	readonly name: string;
	readonly state: GroupState;
	readonly about: string;
	readonly topics: readonly string[];
	readonly circles: readonly { readonly label: string; readonly members: readonly ShownMember[] }[];
	readonly names: readonly Pick<RosterLine, "line" | "name" | "remark">[];
	/** The circles that a name may be put into, in the order of their keys. */
	readonly choices: readonly { readonly id: string; readonly label: string }[];
	readonly struck: number;
	readonly moving: readonly ShownMoving[];
	readonly shared: readonly string[];
	readonly decisions: readonly { readonly text: string; readonly when: string; readonly line: number }[];
	readonly boundaries: readonly string[];
}

const mostShared = 8;
const mostDecisions = 5;

/** What the pane shows of a group. */
export function shownGroup(kith: Kith, { groups, resolve }: GroupActions, group: Group, today: CivilDate): ShownGroup {
	const { words, settings: { current: { circles } } } = kith;
	const { people, names, struck } = groups.membersOf(group);
	const say = (on: CivilDate): string => words.when.day(on, today);
	return {
		path: group.path, name: group.name, state: group.state, about: aboutOf(kith, group, today), topics: group.topics,
		circles: byCircle(kith, people, today),
		names: names.map(({ line, name, remark }) => ({ line, name, remark })),
		choices: circles.map(({ id }) => ({ id, label: circleLabel(id, circles, words) })),
		struck: struck.length,
		moving: group.moving
			.filter(({ private: hidden }) => !hidden)
			.map(({ line, name, status, to, link, on }) => ({
				line,
				name,
				status,
				to,
				on: on ? say(on) : "",
				person: (link === undefined ? undefined : resolve(link, group.path)) ?? null,
			})),
		shared: sharedByMembers(people, group)
			.slice(0, mostShared)
			.map(({ text, people: paths }) => words.groups.sharedBy(text, paths.length)),
		decisions: group.decisions
			.filter(({ private: hidden }) => !hidden)
			.slice(0, mostDecisions)
			.map(({ text, on, line }) => ({ text, line, when: say(on) })),
		boundaries: group.boundaries,
	};
}

function aboutOf(
	{ words: { groups: text, when } }: Pick<Kith, "words">,
	{ platform, since, size, lastLogOn }: Group,
	today: CivilDate,
): string {
	return text.about([
		...(platform === null ? [] : [platform]),
		...(since ? [text.since(when.interval(since, today))] : []),
		...(size === null ? [] : [text.size(size)]),
		...(lastLogOn ? [text.lastLog(when.day(lastLogOn, today))] : []),
	]);
}

/** The circles in the order of the settings, then those in none; within one, whom one talked to last. */
function byCircle({ words, settings, list }: Kith, people: readonly Person[], today: CivilDate): ShownGroup["circles"] {
	const { circles } = settings.current;
	const order = [...circles.map(({ id }) => id), null];
	const placeOf = (person: Person): number => {
		const place = order.indexOf(shownCircle(person));
		return place < 0 ? order.length : place;
	};
	const parts = new Map<string, { readonly member: ShownMember; readonly since: string }[]>();
	for (const person of [...people].sort((a, b) => placeOf(a) - placeOf(b))) {
		const id = shownCircle(person);
		const label = id === null ? words.groups.noCircle : circleLabel(id, circles, words);
		const standing = list.standing(person, today);
		const member = { path: person.path, name: person.name, last: lastInWords(standing, words, today) };
		parts.set(label, [...(parts.get(label) ?? []), { member, since: standing.lastInteraction?.when.to ?? "" }]);
	}
	return [...parts].map(([label, members]) => ({
		label,
		members: members.sort((a, b) => b.since.localeCompare(a.since)).map(({ member }) => member),
	}));
}
