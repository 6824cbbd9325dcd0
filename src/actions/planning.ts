import { addDays } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";
import { notRefused } from "../notes/refusal";
import type { Person } from "../people/person/person";
import { nameList } from "../reconnect/name-list";
import type { Drawn } from "../veil/drawn";
import type { WriteReceipt } from "../writing/note-writer";
import type { ActionPorts } from "./action-ports";
import { type AskedDay, dayOnly } from "./asked-day";
import type { MenuGroup, MenuItem } from "./menu-group";
import { toldWhyNot, written } from "./telling";

/** What planning, snoozing and pausing need. */
export type PlanningPorts = Pick<ActionPorts, "words" | "telling" | "writes"> & { readonly clock: Pick<ActionPorts["clock"], "today"> };

/** What is asked about people, and what it does to them. */
interface DayOfPeople extends Pick<AskedDay, "title" | "usual"> {
	readonly isSet: (person: Person) => boolean;
	/** Whether it may be today. */
	readonly orToday: boolean;
	/** The words of the button that takes the day away. */
	readonly clear: string;
	readonly write: (paths: readonly string[], on: DateInterval | null) => Promise<WriteReceipt>;
	readonly done: (names: string, day: string | null) => string;
}

/** People by name, or how many they are. */
function namesOf({ words }: Pick<PlanningPorts, "words">, people: readonly Person[]): string {
	return words.veil.people(people.length, nameList(people, words.logging));
}

/** When to be in touch: a plan with people. */
export function planOf(ports: PlanningPorts, people: readonly Person[]): AskedDay {
	const { words: { logging: words }, writes } = ports;
	return askedOf(ports, people, {
		title: () => words.planTitle(namesOf(ports, people)), usual: words.planUsual, isSet: ({ nextContact }) => nextContact !== undefined,
		orToday: true,
		clear: words.planClear,
		write: (paths, on) => writes.plan(paths, on),
		done: (names, day) => (day === null ? words.planGone(names) : words.planned(names, day)),
	});
}

/** Until when people are snoozed. */
export function snoozeUntil(ports: PlanningPorts, people: readonly Person[]): AskedDay {
	const { words: { logging: words, reconnect }, writes } = ports;
	return askedOf(ports, people, {
		title: () => words.snoozeTitle(namesOf(ports, people)),
		usual: words.snoozeUsual, isSet: (person) => person.snoozeUntil !== undefined,
		orToday: false,
		clear: reconnect.wakeUp,
		write: (paths, on) => writes.snooze(paths, on && on.from),
		done: (names, day) => (day === null ? words.resumed(names) : words.snoozedUntil(names, day)),
	});
}

function askedOf(
	ports: PlanningPorts,
	people: readonly Person[],
	{ title, usual, isSet, orToday, clear, write, done }: DayOfPeople,
): AskedDay {
	const { words, writes, clock } = ports;
	const paths = people.map(({ path }) => path);
	const today = clock.today();
	const say = (date: DateInterval): string => words.when.interval(date, today);
	const save = (date: DateInterval | null, rest = ""): Promise<Drawn | undefined> =>
		written(ports, () => write(paths, date), (_, refused) => () =>
			[done(namesOf({ words }, notRefused(people, refused)), date && say(date)), dayOnly(rest, words)].join(" ").trim(),
		);
	return {
		title, usual, say, save, read: (typed) => writes.dayAhead(typed, today, orToday),
		clear: people.some(isSet) ? { label: clear, save: () => save(null) } : undefined,
	};
}

/** For how long people can be snoozed; `ask` asks for a day. */
export function snoozes(ports: PlanningPorts, people: readonly Person[], ask: (day: AskedDay) => void): readonly MenuItem[] {
	const words = ports.words.reconnect;
	const lengths = [
		[words.snoozeFor.week, 7],
		[words.snoozeFor.fortnight, 14],
		[words.snoozeFor.month, 30],
		[words.snoozeFor.quarter, 91],
	] as const;
	const isAnySnoozed = people.some((person) => person.snoozeUntil);
	return [
		...lengths.map(([title, days]) => ({ title, act: () => { snooze(ports, people, days); } })),
		{ title: words.snoozeUntil, icon: "calendar-clock", act: () => { if (people.length > 0) ask(snoozeUntil(ports, people)); } },
		...(isAnySnoozed ? [{ title: words.wakeUp, icon: "alarm-clock-off", act: (): void => { snooze(ports, people, null); } }] : []),
	];
}

/** Snoozes for so many days; null ends a snooze. */
function snooze(ports: PlanningPorts, people: readonly Person[], days: number | null): void {
	const { words, telling, writes, clock } = ports;
	const today = clock.today();
	const until = days === null ? null : addDays(today, days);
	const said = (names: string): string =>
		(until === null ? words.logging.resumed(names) : words.logging.snoozedUntil(names, words.when.day(until, today)));
	void toldWhyNot(telling, written(ports, () => writes.snooze(people.map(({ path }) => path), until), (_, refused) =>
		() => said(namesOf(ports, notRefused(people, refused))),
	));
}

/** The line that pauses people, or ends that where all are paused. */
export function pauseItem(ports: PlanningPorts, people: readonly Person[]): MenuGroup {
	const { words, telling, writes } = ports;
	const isPaused = people.every((person) => person.paused);
	const pause = (): void => {
		const said = words.logging[isPaused ? "resumed" : "paused"];
		void toldWhyNot(telling, written(ports, () => writes.pause(people.map(({ path }) => path), !isPaused), (_, refused) =>
			() => said(namesOf(ports, notRefused(people, refused))),
		));
	};
	return {
		icon: isPaused ? "play" : "pause",
		section: "rest",
		items: [{ title: isPaused ? words.reconnect.unpause : words.reconnect.pause, act: pause }],
	};
}
