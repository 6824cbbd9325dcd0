import type { Circle } from "../cadence/circle";
import type { CivilDate } from "../calendar/civil-date";
import { sortingProgress } from "../circles/sorting";
import type { Group } from "../groups/group";
import { offersPosts } from "../groups/group-effects";
import { type SharedByMembers, sharedByMembers } from "../groups/members";
import type { RosterLine } from "../interactions/roster/read-roster";
import { withoutAmounts } from "../notes/amounts";
import type { Source } from "../notes/note";
import type { Person } from "../people/person/person";
import { circleLabel, lastInWords } from "../reconnect/entry-words";
import { shownCircle } from "../reconnect/shown-properties";
import type { Known } from "../talking-points/known";
import { postsOn } from "../talking-points/notes-to-share";
import { type ToldOverCap, toldOverCap } from "../reconnect/over-cap-words";
import type { GroupState } from "../notes/kinds/group-state";
import type { Progress } from "../actions/sitting-acts";
import type { KnownGroups } from "../groups/known-groups";
import type { ReconnectList } from "../reconnect/reconnect-list";
import type { KithSettings } from "../settings/setting-table";
import type { Words } from "../words/words";
import { keyOfName, type NameOfGroup, type NamesSitting } from "../actions/names-sitting";
import type { VaultWords } from "../notes/vault-words";

/** Somebody in a group, as the pane lists them. */
export interface ShownMember {
	readonly path: string;
	readonly name: VaultWords;
	/** Asked for those that are drawn: of a large group a few. */
	last(): string;
}

/** Somebody on the roster of moving. */
export interface ShownMoving extends Pick<RosterLine, "line" | "name" | "status" | "to"> {
	/** Their note, where they have one. */
	readonly person: string | null;
	readonly on: string;
}

/** A note that could be posted in a group. */
export interface ShownPost extends Pick<ShownMember, "path" | "name"> {
	readonly shared: VaultWords;
	readonly when: string;
	readonly source: Source;
}

/** A group as the pane shows it: plain data, in words. */
export interface ShownGroup {
	readonly path: string;
	readonly name: VaultWords;
	readonly state: GroupState;
	readonly about: VaultWords;
	readonly topics: readonly VaultWords[];
	/** `id` is null for those in none. */
	readonly circles: readonly { readonly id: string | null; readonly label: string; readonly members: readonly ShownMember[] }[];
	/** Names without a note, in the order in which they are decided; with why they matter, where that was said. */
	readonly names: readonly (NameOfGroup & { readonly why: VaultWords | undefined })[];
	/** How many of all members are decided. */
	readonly progress: Progress;
	/** What was decided so far in this sitting. */
	readonly said: NamesSitting["said"];
	/** That the circle which a name came to holds too many, whom to move, and the place of the circle to move them to. */
	readonly over: Pick<ToldOverCap, "sentence" | "veiled" | "button"> & { readonly path: string; readonly to: number } | undefined;
	/** The circles that a name may be put into, in the order of their keys. */
	readonly choices: readonly Circle[];
	readonly struck: number;
	readonly moving: readonly ShownMoving[];
	readonly shared: readonly VaultWords[];
	/** What could be posted there. */
	readonly posts: readonly ShownPost[];
	readonly decisions: readonly { readonly text: VaultWords; readonly when: string; readonly line: number }[];
	readonly boundaries: readonly VaultWords[];
}

/** What it is put together from. */
export interface GroupSources {
	readonly words: Words;
	readonly settings: { readonly current: Pick<KithSettings, "circles"> };
	readonly known: Known;
	readonly list: Pick<ReconnectList, "standing">;
}

/** The groups, and how far one has come with the names of each. */
export interface GroupsSorted {
	readonly groups: Pick<KnownGroups, "membersOf">;
	readonly sittings: { of(group: Group): NamesSitting };
	readonly resolve: (link: string, from: string) => string | undefined;
	readonly bearersOf: (name: VaultWords) => readonly Person[];
}

const mostShared = 8;
const mostPosts = 5;
const mostDecisions = 5;

/** What the pane shows of a group. */
export function shownGroup(
	kith: GroupSources,
	{ groups, sittings, resolve, bearersOf }: GroupsSorted,
	group: Group,
	today: CivilDate,
): ShownGroup {
	const { words, settings: { current: { circles } } } = kith;
	const { people, names, struck } = groups.membersOf(group, bearersOf);
	const sitting = sittings.of(group);
	const { decided, total } = sortingProgress(people);
	const say = (on: CivilDate): string => words.when.day(on, today);
	const shared = sharedByMembers(people, group);
	return {
		path: group.path, name: group.name, state: group.state, about: aboutOf(kith, group, today), topics: group.topics,
		circles: byCircle(kith, people, today),
		names: sitting.sitting.inOrder(names).map(({ line, name, remark }) => ({
			line, name, remark, why: sitting.whys.get(keyOfName({ name, remark })),
		})),
		progress: { decided: decided + struck.length, total: total + names.length + struck.length },
		said: sitting.said,
		over: overOf(sitting, kith, today),
		choices: circles,
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
		shared: shared.slice(0, mostShared).map(({ text, people: paths }) => words.groups.sharedBy(text, paths.length)),
		posts: offersPosts(group) ? postsFor(kith, group, shared, today) : [],
		decisions: group.decisions
			.filter(({ private: hidden }) => !hidden)
			.slice(0, mostDecisions)
			.map(({ text, on, line }) => ({ text: withoutAmounts(text), line, when: say(on) })),
		boundaries: group.boundaries.map(withoutAmounts),
	};
}

/** What was written since the last line of the log, on what the group is about or, where it does not say, on what its members share. */
function postsFor(
	{ known, words }: Pick<GroupSources, "known" | "words">,
	{ topics, lastLogOn }: Group,
	shared: readonly SharedByMembers[],
	today: CivilDate,
): readonly ShownPost[] {
	const common = shared.flatMap(({ kind, text }) => (kind === "topic" ? [text] : [])).slice(0, mostShared);
	const posts = postsOn(topics.length > 0 ? topics : common, lastLogOn, known, mostPosts, today);
	return posts.map(({ note, shared: touched, on, source }) => ({
		...note, source, shared: words.talkingPoints.topics(touched), when: words.when.day(on, today),
	}));
}

function overOf({ came }: NamesSitting, { known, settings, words }: GroupSources, today: CivilDate): ShownGroup["over"] {
	const { circles } = settings.current;
	const over = came && toldOverCap(came, { people: known.people(), circles, words }, today);
	return over && {
		sentence: over.sentence, veiled: over.veiled, button: over.button, path: over.person.path,
		to: circles.findIndex(({ id }) => id === over.to) + 1,
	};
}

function aboutOf(
	{ words: { groups: text, when } }: Pick<GroupSources, "words">,
	{ platform, since, size, lastLogOn }: Group,
	today: CivilDate,
): VaultWords {
	return text.about([
		...(platform === null ? [] : [platform]),
		...(since ? [text.since(when.interval(since, today))] : []),
		...(size === null ? [] : [text.size(size)]),
		...(lastLogOn ? [text.lastLog(when.day(lastLogOn, today))] : []),
	]);
}

/** The circles in the order of the settings, then those in none; within one, whom one talked to last. */
function byCircle({ words, settings, list }: GroupSources, people: readonly Person[], today: CivilDate): ShownGroup["circles"] {
	const { circles } = settings.current;
	interface Placed { readonly member: ShownMember; readonly since: string }
	const parts = new Map<string | null, Placed[]>();
	const partOf = (id: string | null): Placed[] => {
		const part = parts.get(id) ?? [];
		parts.set(id, part);
		return part;
	};
	for (const person of people) {
		const id = shownCircle(person);
		const standing = list.standing(person, today);
		const member = { path: person.path, name: person.name, last: () => lastInWords(standing, words, today) };
		partOf(id).push({ member, since: standing.lastInteraction?.when.to ?? "" });
	}
	const order = [...circles.map((circle) => circle.id), null];
	const placeOf = (id: string | null): number => (order.includes(id) ? order.indexOf(id) : order.length);
	return [...parts].sort(([a], [b]) => placeOf(a) - placeOf(b)).map(([id, members]) => ({
		id,
		label: id === null ? words.groups.noCircle : circleLabel(id, circles, words),
		members: members.sort((a, b) => (a.since > b.since ? -1 : a.since < b.since ? 1 : 0)).map(({ member }) => member),
	}));
}
