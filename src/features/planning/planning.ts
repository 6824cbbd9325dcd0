import { Menu } from "obsidian";
import { addDays } from "../../calendar/civil-date";
import type { DateInterval } from "../../calendar/date-interval";
import type { Feature, FeatureMaker } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { command } from "../../obsidian/ui/command";
import { dayOnly, openDay } from "../../obsidian/ui/day-form";
import { addItem, type MenuGroup, type MenuItem, showMenu } from "../../obsidian/ui/show-menu";
import { toldWhyNot, written } from "../../obsidian/ui/tell";
import type { Person } from "../../people/person/person";
import { nameList } from "../../reconnect/name-list";
import type { WriteReceipt } from "../../writing/note-writer";
import type { Drawn } from "../../obsidian/ui/drawn";

const planIcon = "calendar-plus";
const snoozeIcon = "alarm-clock";

type Ports = Pick<Kith, "app" | "words" | "writes" | "clock">;

/** When to be in touch again: a plan, a snooze, a pause. */
export const planning: FeatureMaker = (kith): Feature => {
	const { words, known, notes } = kith;
	return {
		actions: [
			{
				id: "plan",
				title: words.reconnect.plan,
				icon: planIcon,
				key: "p",
				section: "do",
				on: ["bar"],
				act: (people) => { plan(kith, people); },
			},
			{ id: "snooze", title: words.reconnect.snooze, icon: snoozeIcon, key: "s", on: ["roomy-row", "bar"], act: (people, { at }) => {
				const menu = new Menu();
				for (const { title, icon, act } of snoozes(kith, people)) addItem(menu, title, icon ?? snoozeIcon, "rest", act);
				if (at) showMenu(menu, at);
			} },
		],
		menu: (people) => [
			{ title: words.reconnect.snoozeMany, icon: snoozeIcon, section: "rest", items: snoozes(kith, people) },
			pauseItem(kith, people),
		],
		commands: [command(words, "plan-person", planIcon, { checkCallback: (checking) => {
			const person = known.personOf(notes.activePath() ?? "");
			if (person && !checking) plan(kith, [person]);
			return person !== undefined;
		} })],
	};
};

/** A day that is asked for, and what becomes of it. */
interface AskedDay {
	readonly title: () => string;
	readonly usual: readonly string[];
	readonly isSet: (person: Person) => boolean;
	/** The words of the button that takes the day away. */
	readonly clear: string;
	readonly write: (paths: readonly string[], on: DateInterval | null) => Promise<WriteReceipt>;
	readonly done: (names: string, day: string | null) => string;
}

/** People by name, or how many they are. */
function namesOf({ words }: Pick<Ports, "words">, people: readonly Person[]): string {
	return words.veil.people(people.length, nameList(people, words.logging));
}

/** Asks for when: a plan with people. */
function plan(ports: Ports, people: readonly Person[]): void {
	const { words: { logging: words }, writes } = ports;
	askDay(ports, people, {
		title: () => words.planTitle(namesOf(ports, people)), usual: words.planUsual, isSet: ({ nextContact }) => nextContact !== undefined,
		clear: words.planClear,
		write: (paths, on) => writes.plan(paths, on),
		done: (names, day) => (day === null ? words.planGone(names) : words.planned(names, day)),
	});
}

/** Asks until when people are snoozed. */
function snoozeUntil(ports: Ports, people: readonly Person[]): void {
	const { words: { logging: words, reconnect }, writes } = ports;
	askDay(ports, people, {
		title: () => words.snoozeTitle(namesOf(ports, people)),
		usual: words.snoozeUsual, isSet: (person) => person.snoozeUntil !== undefined,
		clear: reconnect.wakeUp,
		write: (paths, on) => writes.snooze(paths, on && on.from),
		done: (names, day) => (day === null ? words.resumed(names) : words.snoozedUntil(names, day)),
	});
}

function askDay(
	{ app, words, writes, clock }: Ports,
	people: readonly Person[],
	{ title, usual, isSet, clear, write, done }: AskedDay,
): void {
	if (people.length === 0) return;
	const paths = people.map(({ path }) => path);
	const today = clock.today();
	const say = (date: DateInterval): string => words.when.interval(date, today);
	const save = (date: DateInterval | null, rest = ""): Promise<Drawn | undefined> =>
		written(words, () => write(paths, date), () => () =>
			[done(namesOf({ words }, people), date && say(date)), dayOnly(rest, words)].join(" ").trim(),
		);
	openDay(app, {
		words, title, usual, say, save, read: (typed) => writes.dayAhead(typed, today),
		clear: people.some(isSet) ? { label: clear, save: () => save(null) } : undefined,
	});
}

function snoozes(ports: Ports, people: readonly Person[]): readonly MenuItem[] {
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
		{ title: words.snoozeUntil, icon: "calendar-clock", act: () => { snoozeUntil(ports, people); } },
		...(isAnySnoozed ? [{ title: words.wakeUp, icon: "alarm-clock-off", act: (): void => { snooze(ports, people, null); } }] : []),
	];
}

/** Snoozes for so many days; null ends a snooze. */
function snooze({ words, writes, clock }: Ports, people: readonly Person[], days: number | null): void {
	const names = (): string => namesOf({ words }, people);
	const today = clock.today();
	const until = days === null ? null : addDays(today, days);
	const said = (): string =>
		(until === null ? words.logging.resumed(names()) : words.logging.snoozedUntil(names(), words.when.day(until, today)));
	void toldWhyNot(written(words, () => writes.snooze(people.map(({ path }) => path), until), () => said));
}

function pauseItem({ words, writes }: Ports, people: readonly Person[]): MenuGroup {
	const isPaused = people.every((person) => person.paused);
	const pause = (): void => {
		const names = (): string => namesOf({ words }, people);
		const said = (): string => (isPaused ? words.logging.resumed(names()) : words.logging.paused(names()));
		void toldWhyNot(written(words, () => writes.pause(people.map(({ path }) => path), !isPaused), () => said));
	};
	return {
		icon: isPaused ? "play" : "pause",
		section: "rest",
		items: [{ title: isPaused ? words.reconnect.unpause : words.reconnect.pause, act: pause }],
	};
}
