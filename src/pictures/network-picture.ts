import type { CivilDate } from "../calendar/civil-date";
import { GroupPeople } from "../groups/group-people";
import { membersOf } from "../groups/members";
import { openTerms } from "../people/person/is-open";
import type { Person } from "../people/person/person";
import { termName } from "../people/person/term-name";
import { layOut } from "./lay-out";
import { type Network, type NetworkSources, networkOf, type Tie } from "./network";
import type { Point } from "./point";
import { whoOf } from "../reconnect/who-of";
import type { Words } from "../words/words";
import { named, readable } from "./circles-picture";
import type { Mark, MarkLine, NoPicture, Picture, PictureTable } from "./picture";
import { colorOf, linkOf, type PicturePorts } from "./picture-ports";

/** Where the people of a network stood when it was drawn last: the same network is not laid out again. */
export interface KeptLayout {
	key: string;
	places: readonly Point[];
}

/** Who is joined with whom, and where that would come apart. `told` hears how much of the layout is done. */
export function* networkPicture(
	ports: PicturePorts,
	kept: KeptLayout,
	told: (share: number) => void,
	today: CivilDate,
): Generator<undefined, Picture | NoPicture> {
	const { words: { pictures: text } } = ports;
	const sources = sourcesOf(ports);
	yield undefined;
	const network = yield* networkOf(sources, today);
	yield undefined;
	if (network.people.length === 0) {
		return { kind: "network", none: { icon: "waypoints", title: text.noNetwork, hint: text.noNetworkHint } };
	}
	const pairs = network.ties.map(({ between }) => between);
	const key = `${String(network.people.length)} ${pairs.join(" ")}`;
	if (kept.key !== key) {
		kept.places = yield* layOut(network.people.length, pairs, told);
		kept.key = key;
	}
	return pictureOf(network, kept.places, ports);
}

/** Members of groups by their notes, and by what people say of themselves. */
function sourcesOf({ known, groups, introductions, isPrivate, resolveLink }: PicturePorts): NetworkSources {
	const people = known.people();
	const groupPeople = new GroupPeople();
	for (const person of people) groupPeople.replace(undefined, person);
	const noted = groups().filter((group) => !group.private);
	const names = new Set(noted.flatMap(({ name, aliases }) => [name, ...aliases]));
	const unnoted = new Set(people.flatMap((person) => openTerms(person, "groups").map(termName)).filter((name) => !names.has(name)));
	return {
		people, introductions: introductions(), isPrivate,
		groups: [
			...noted.map((group) => ({
				name: group.name,
				members: membersOf(group, { groupPeople, personOf: known.personOf, resolveLink }).people.map(({ path }) => path),
			})),
			...[...unnoted].map((name) => ({ name, members: [...groupPeople.of({ name, aliases: [] })] })),
		],
	};
}

const markSize = 4.5;
const margin = 24;
const least = { width: 220, height: 190 };

function pictureOf(network: Network, places: readonly Point[], ports: PicturePorts): Picture {
	const { words, words: { pictures: text } } = ports;
	const { people, ties, bridges, apart } = network;
	const counts = new Uint32Array(people.length);
	for (const { between } of ties) for (const one of between) counts[one] = (counts[one] ?? 0) + 1;
	const isMarkedBridge = (tie: number): boolean => (bridges.ties.get(tie) ?? 0) > 1;
	const marks = people.map((person, at): Mark => {
		const parts = bridges.people.get(at);
		const about = [text.joined(counts[at] ?? 0), ...(parts === undefined ? [] : [text.joins(parts)])].join(text.comma);
		const { x, y } = places[at] ?? { x: 0, y: 0 };
		return {
			x, y, shape: parts === undefined ? "circle" : "target", size: markSize, about, cls: colorOf(person, ports),
			people: [linkOf(person, words)], label: () => text.said(whoOf(person, words), about),
		};
	});
	const lines = ties.map(({ between: [from, to], talks, introduced, groups }, at): MarkLine => ({
		from, to, cls: isMarkedBridge(at) ? "is-bridge" : talks + groups.length + (introduced ? 1 : 0) > 2 ? "is-strong" : "",
	}));
	const box = boxOf(places);
	const fontSize = readable(markSize * 1.6, box[2]);
	return {
		kind: "network", box, fontSize,
		said: text.network(people.length, ties.length, lines.filter(({ cls }) => cls === "is-bridge").length),
		backdrops: [], lines, marks: namedByWeight({ marks, people, counts, fontSize }, ports),
		legend: [{ shape: "bar", cls: "is-bridge", text: text.legendBridge }, { shape: "target", cls: "", text: text.legendJoint }],
		hints: apart > 0 ? [text.apart(apart)] : [], tables: tablesOf(network, counts, words),
	};
}

/** Names where there is room; those who join parts, and then those who are joined with most, come first. */
function namedByWeight(
	{ marks, people, counts, fontSize }: {
		readonly marks: readonly Mark[]; readonly people: readonly Person[]; readonly counts: Uint32Array; readonly fontSize: number;
	},
	ports: PicturePorts,
): readonly Mark[] {
	const weightOf = (at: number): number => (counts[at] ?? 0) + (marks[at]?.shape === "target" ? 1000 : 0);
	const order = [...marks.keys()].sort((one, other) => weightOf(other) - weightOf(one) || one - other);
	const done = named(order.flatMap((at) => marks[at] ?? []), order.flatMap((at) => people[at] ?? []), fontSize, ports);
	const back = new Map(order.map((at, place) => [at, done[place]]));
	return marks.map((mark, at) => back.get(at) ?? mark);
}

function boxOf(places: readonly Point[]): Picture["box"] {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const { x, y } of places) {
		[left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
	}
	// A network of few is not blown up to fill the pane.
	const [moreX, moreY] = [Math.max(0, least.width - right + left) / 2 + margin, Math.max(0, least.height - bottom + top) / 2 + margin];
	return [left - moreX, top - moreY, right - left + 2 * moreX, bottom - top + 2 * moreY];
}

function tablesOf({ people, ties, bridges }: Network, counts: Uint32Array, words: Words): readonly PictureTable[] {
	const { pictures: text, pictures: { columns } } = words;
	const links = people.map((person) => linkOf(person, words));
	const joins = (at: number): string => {
		const parts = bridges.people.get(at);
		return parts === undefined ? "" : text.joins(parts);
	};
	return [
		{
			of: "mark", caption: text.people, head: [columns.person, columns.count, columns.joins],
			rows: links.map((link, at) => [[link], String(counts[at] ?? 0), joins(at)]),
		},
		{
			of: "line", caption: text.ties, head: [columns.one, columns.other, columns.through, columns.bridge],
			rows: ties.map((tie, at) => {
				const apart = bridges.ties.get(at) ?? 0;
				const both = tie.between.map((one) => { const link = links[one]; return link ? [link] : []; });
				return [both[0] ?? [], both[1] ?? [], () => through(tie, words), apart > 1 ? text.bridge(apart) : ""];
			}),
		},
	];
}

function through({ talks, introduced, groups }: Tie, { pictures: text, veil, discreet }: Words): string {
	return [
		...(talks > 0 ? [text.talks(talks)] : []),
		...(introduced ? [text.introduced] : []),
		...groups.map((name) => veil.quote(name, discreet.group)),
	].join(text.comma);
}
