import { noCircle } from "../cadence/circle";
import type { CivilDate } from "../calendar/civil-date";
import type { Person } from "../people/person/person";
import type { StandingState } from "../people/person/standing";
import { rounded } from "./point";
import { placeLabels } from "./place-labels";
import { ringsOf, spacingOf } from "./rings";
import { circleLabel, lastInWords } from "../reconnect/entry-words";
import { shownCircle } from "../reconnect/shown-properties";
import { whoOf } from "../reconnect/who-of";
import type { Backdrop, Mark, NoPicture, Picture } from "./picture";
import { colorOf, linkOf, nameBelow, type PicturePorts } from "./picture-ports";
import { circlePath, type Shape } from "./shape-path";

type Look = "on-track" | "due" | "drifting" | "never" | "old-friend" | "quiet";

/** How a state looks, whatever the colour. */
const looks: Readonly<Record<Look, { readonly shape: Shape; readonly isHollow: boolean }>> = {
	"on-track": { shape: "circle", isHollow: false },
	due: { shape: "diamond", isHollow: false },
	drifting: { shape: "triangle", isHollow: false },
	"old-friend": { shape: "square", isHollow: false },
	never: { shape: "square", isHollow: true },
	quiet: { shape: "circle", isHollow: true },
};

function lookOf(state: StandingState): Look {
	return state === "snoozed" || state === "paused" ? "quiet" : state;
}

interface RingOfPeople {
	readonly label: string;
	readonly people: readonly Person[];
}

/** Everybody around oneself, a ring a circle; whose time it is has another shape. A step a hundred people. */
export function* circlesPicture(ports: PicturePorts, today: CivilDate): Generator<undefined, Picture | NoPicture> {
	const { words, list, known } = ports;
	const { pictures: text } = words;
	const people = known.people();
	if (people.length === 0) {
		return { kind: "circles", none: { icon: "users-round", title: text.nobody, hint: text.nobodyHint } };
	}
	const circles = circlesOf(ports, people);
	const rings = ringsOf(circles.map(({ people: members }) => members.length));
	const size = spacingOf(people.length) / 5;
	const marks: Mark[] = [];
	const rows: Picture["tables"][number]["rows"][number][] = [];
	const shown: Person[] = [];
	let due = 0;
	for (const [at, { label, people: members }] of circles.entries()) {
		for (const [place, person] of members.entries()) {
			if (marks.length % 100 === 99) yield undefined;
			const { x, y } = rings[at]?.places[place] ?? { x: 0, y: 0 };
			const standing = list.standing(person, today);
			const { shape, isHollow } = looks[lookOf(standing.state)];
			const state = person.died ? words.people.died : words.people.state[standing.state];
			const about = `${label}${text.comma}${state}`;
			due += standing.state === "due" ? 1 : 0;
			shown.push(person);
			marks.push({
				x, y, shape, size, about, people: [linkOf(person, words)], label: () => text.said(whoOf(person, words), about),
				cls: `${colorOf(person, ports)}${isHollow ? " is-hollow" : ""}`,
			});
			rows.push([[linkOf(person, words)], label, state, lastInWords(standing, words, today)]);
		}
	}
	const outer = (rings.at(-1)?.outer ?? 0) + 2;
	const fontSize = readable(size * 1.35, 2 * outer);
	const { columns } = text;
	return {
		kind: "circles", box: [-outer, -outer, 2 * outer, 2 * outer], fontSize, lines: [], hints: [],
		said: text.circles(people.length, due),
		backdrops: backdropsOf(circles, rings, fontSize, ports),
		marks: named(marks, shown, fontSize, ports),
		legend: (Object.keys(looks) as Look[]).map((look) => {
			const { shape, isHollow } = looks[look];
			const { state } = words.people;
			const quiet = `${state.snoozed}${text.comma}${state.paused}`;
			return { shape, cls: isHollow ? "is-hollow" : "", text: look === "quiet" ? quiet : state[look] };
		}),
		tables: [{ of: "mark", caption: text.people, head: [columns.person, columns.circle, columns.state, columns.last], rows }],
	};
}

/** A size of names that can be read in a picture of that width, where all of it is in sight. */
export function readable(size: number, width: number): number {
	return rounded(Math.max(size, width / 80));
}

/** Names where there is room for them; the inner circles come first. */
export function named(marks: readonly Mark[], people: readonly Person[], fontSize: number, { words }: PicturePorts): readonly Mark[] {
	const wishes = marks.map(({ x, y, size }, at) => ({ x, y, radius: size * 1.3, text: people[at]?.name ?? "" }));
	const placed = placeLabels(wishes, fontSize);
	return marks.map((mark, at) => {
		const person = people[at];
		return person && placed.has(at) ? { ...mark, name: nameBelow(person, words) } : mark;
	});
}

/** The circles of the settings from the inside out, then those undecided, then those decided to be in none; empty ones are left out. */
function circlesOf({ settings, words }: PicturePorts, people: readonly Person[]): readonly RingOfPeople[] {
	const { circles } = settings.current;
	const byId = new Map<string | null, Person[]>();
	for (const person of people) {
		const id = shownCircle(person);
		const members = byId.get(id);
		if (members) members.push(person);
		else byId.set(id, [person]);
	}
	return [...circles.map(({ id }) => id), null, noCircle.id].flatMap((id) => {
		const members = byId.get(id);
		return members ? [{ label: id === null ? words.pictures.noCircle : circleLabel(id, circles, words), people: members }] : [];
	});
}

function backdropsOf(
	circles: readonly RingOfPeople[],
	rings: ReturnType<typeof ringsOf>,
	fontSize: number,
	{ words: { pictures: text } }: PicturePorts,
): readonly Backdrop[] {
	const outside = [...rings.entries()].reverse().map(([at, { outer }]): Backdrop =>
		({ d: circlePath(outer), cls: `kith-ring${at % 2 === 0 ? " is-even" : ""}` }));
	const labels = rings.map(({ outer }, at): Backdrop => {
		const { label = "", people = [] } = circles[at] ?? {};
		return { text: text.ring(label, people.length), x: 0, y: -outer + fontSize, cls: "kith-ring-name" };
	});
	return [...outside, { text: text.me, x: 0, y: 3, cls: "kith-ring-name" }, ...labels];
}
