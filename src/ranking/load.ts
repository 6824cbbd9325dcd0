import type { Circle } from "../cadence/circle";
import type { Person } from "../people/person/person";
import type { Rankable } from "./rankable";

/** How much the cadences ask for, beside how much there is to be. */
export interface Load {
	/** People a week, to one decimal. */
	readonly perWeek: number;
	/** People a week that are meant. */
	readonly budget: number;
	/** What would bring the two in line; undefined where they are. */
	readonly relief: Relief | undefined;
}

/** A circle seen less often, or, where no circle alone can do it, more people a week. */
export type Relief =
	| { readonly kind: "circle"; readonly id: string; readonly days: number; readonly from: number }
	| { readonly kind: "budget"; readonly people: number };

const daysAWeek = 7;
/** Cadences are thought of in steps of so many days. */
const stepDays = 10;
/** A circle that would be seen more rarely than this is no circle any more. */
const mostDays = 365;

/** What a circle asks for by its own cadence. */
interface CircleShare {
	readonly id: string;
	readonly days: number;
	/** People a week. */
	asked: number;
}

/** What the cadences of these people ask for. */
export function loadOf(people: Iterable<Rankable>, circles: readonly Circle[], budget: number): Load {
	let asked = 0;
	const shares = new Map<string, CircleShare>();
	for (const subject of people) {
		if (!isKept(subject)) continue;
		const { circle, cadence: { days, origin } } = subject.person;
		asked += daysAWeek / days;
		if (circle === null || origin !== "circle") continue;
		const share = shares.get(circle) ?? { id: circle, days, asked: 0 };
		share.asked += daysAWeek / days;
		shares.set(circle, share);
	}
	const perWeek = Math.round(asked * 10) / 10;
	const most = [...shares.values()].filter(({ id }) => circles.some((circle) => circle.id === id)).sort((a, b) => b.asked - a.asked)[0];
	return { perWeek, budget, relief: perWeek <= budget ? undefined : reliefOf(asked, budget, most) };
}

/** The circle that asks for most, seen so rarely that all fits; where that is too rarely, more people a week. */
function reliefOf(asked: number, budget: number, most: CircleShare | undefined): Relief {
	const room = most === undefined ? 0 : budget - (asked - most.asked);
	const days = most === undefined || room <= 0 ? Infinity : upTo((most.days * most.asked) / room);
	return most === undefined || days > mostDays
		? { kind: "budget", people: Math.ceil(Math.round(asked * 10) / 10) }
		: { kind: "circle", id: most.id, days, from: most.days };
}

/** Whether somebody is to be kept in touch with: not left in peace, not an old friend, and met before or meant to be. */
function isKept({ person, standing: { state } }: Rankable): boolean {
	return person.cadence.days > 0
		&& state !== "paused"
		&& state !== "old-friend"
		&& (state !== "never" || isMeant(person));
}

function isMeant({ cadence, circle }: Person): boolean {
	return cadence.origin === "written" || circle !== null;
}

function upTo(days: number): number {
	return Math.ceil(days / stepDays) * stepDays;
}
