import type { CivilDate } from "../calendar/civil-date";
import { allSteps } from "../notes/steps";
import type { Follower } from "../people/index/following";
import type { Person } from "../people/person/person";
import type { PersonChange } from "../people/person/person-change";
import { standingOf } from "../people/person/standing";
import { GroupLinks } from "./group-links";
import { oldFriendOffer } from "./old-friend-offer";
import { type Chooser, dueEntry, type Placed, type PlacedChange, PlacedList } from "./placed";
import { comparePaths, compareRanked, compareSilence } from "./rank-order";
import type { RankedEntry, RankingOptions, SaidEntry } from "./rankable";
import { isAway, saidOf } from "./said-of";
import { signals } from "./signals";
import { isWeakTie, WeekBudget } from "./week-budget";

/** Who is due on a day, in order, and what is left of the week. */
export interface DueList {
	/** Everybody who is due or has a reason that cannot wait. */
	readonly all: readonly RankedEntry[];
	/** Of those, the ones for this week: who cannot wait, and whom the budget has room for. */
	readonly week: readonly RankedEntry[];
	/** The two apart. */
	readonly waiting: readonly RankedEntry[];
	readonly chosen: readonly RankedEntry[];
	/** And the others. */
	readonly later: readonly RankedEntry[];
	/** Those who drift without being due, the longest silent by their own rhythm first: beside the week, never in it. */
	readonly drifting: readonly RankedEntry[];
	readonly budgetLeft: number;
	/** The old friend of this week, beside the list. */
	readonly offer: RankedEntry | undefined;
	/** Whether one is away, so that nothing but what cannot wait is on the list. */
	readonly isAway: boolean;
}

const nothing: RankedEntry["reasons"] = Object.freeze([]);

/**
 * Everybody as ranked on one day under the same options. A change costs as much as the person who has changed, and a place in each list
 * that they stand on: lists are kept in order, and what counts everybody is kept as a count.
 */
export class RankedDay implements Follower {
	readonly #subjects: WeakMap<Person, RankedEntry>;
	/** What was said about whom, reused as long as they stand as they do. */
	readonly #said: WeakMap<RankedEntry, Placed>;
	readonly #placed = new Map<string, Placed>();
	#links = new GroupLinks();
	#week: WeekBudget;
	readonly #due = new PlacedList(dueEntry, compareRanked);
	readonly #waiting = new PlacedList((placed) => (placed.said?.cannotWait === true ? dueEntry(placed) : undefined), compareRanked);
	readonly #patient = new PlacedList(patientEntry, compareRanked);
	/** Of the patient ones the weak ties, but for those never met. */
	readonly #weakTies = new PlacedList(
		(placed) => (isWeakTie(placed) && placed.standing.state !== "never" ? patientEntry(placed) : undefined),
		compareRanked,
	);
	readonly #drifting = new PlacedList(driftingEntry, compareSilence);
	readonly #oldFriends = new PlacedList(
		(placed) => (placed.standing.state === "old-friend" && !dueEntry(placed) ? placed.silent : undefined),
		comparePaths,
	);
	readonly #lists = [this.#due, this.#waiting, this.#patient, this.#weakTies, this.#drifting, this.#oldFriends];

	/** `before`: the same day under other options; what is the same under these is not worked out again. */
	constructor(readonly options: RankingOptions, readonly today: CivilDate, before?: RankedDay) {
		this.#week = new WeekBudget(options.weekStart, today);
		this.#subjects = before ? before.#subjects : new WeakMap();
		this.#said = before && saysTheSame(before.options, options) ? before.#said : new WeakMap();
	}

	/** How things stand with a person, and nothing said of it yet: the same object for as long as the person is the same. */
	subject(person: Person): RankedEntry {
		let subject = this.#subjects.get(person);
		if (!subject) this.#subjects.set(person, (subject = { person, standing: standingOf(person, this.today), reasons: nothing }));
		return subject;
	}

	/** A person as placed; undefined for those who are not among the people. */
	of(path: string): Placed | undefined {
		return this.#placed.get(path);
	}

	/** A list besides, from now on kept like the others. */
	keep(choose: Chooser, compare: (a: RankedEntry, b: RankedEntry) => number): PlacedList {
		const list = new PlacedList(choose, compare);
		list.fill(this.#placed.values());
		this.#lists.push(list);
		return list;
	}

	/** Starts over with these people. */
	fill(people: readonly Person[]): void {
		allSteps(this.filling(people));
	}

	/** The same in small steps: for idle time in a vault of thousands. */
	*filling(people: readonly Person[]): Generator<undefined> {
		this.#placed.clear();
		this.#links = new GroupLinks();
		this.#week = new WeekBudget(this.options.weekStart, this.today);
		for (const person of people) {
			const subject = this.subject(person);
			this.#links.replace(undefined, subject);
			this.#week.count(subject, 1);
			yield undefined;
		}
		for (const person of people) {
			this.#placed.set(person.path, this.#place(this.subject(person), this.#links));
			yield undefined;
		}
		// Those who are due come in their order, so that none but the first list has to find it.
		const everybody = [...this.#placed.values()];
		this.#due.fill(everybody);
		yield undefined;
		const inOrder = [
			...this.#due.entries.flatMap(({ person }) => this.#placed.get(person.path) ?? []),
			...everybody.filter((placed) => !dueEntry(placed)),
		];
		for (const list of this.#lists) {
			if (list !== this.#due) list.fill(inOrder);
			yield undefined;
		}
	}

	follow(changes: readonly PersonChange[]): void {
		const changed = new Map(changes.map(({ before, now }) => [(now ?? before)?.path ?? "", now && this.subject(now)]));
		const relinked = new Set<string>();
		for (const [path, now] of changed) {
			const before = this.#placed.get(path);
			this.#week.count(before, -1);
			this.#week.count(now, 1);
			for (const other of this.#links.replace(before, now)) relinked.add(other);
		}
		const placings = [...changed].map(([path, now]) => this.#replace(path, now));
		for (const path of relinked) {
			const other = changed.has(path) ? undefined : this.#placed.get(path);
			if (other) placings.push(this.#replace(path, this.subject(other.person)));
		}
		for (const list of this.#lists) list.follow(placings);
	}

	#replace(path: string, subject: RankedEntry | undefined): PlacedChange {
		const before = this.#placed.get(path);
		const now = subject && this.#place(subject, this.#links);
		if (now) this.#placed.set(path, now);
		else this.#placed.delete(path);
		return { before, now };
	}

	/** The lists as they now stand. */
	list(): DueList {
		const budgetLeft = this.#week.left(this.options.weeklyBudget);
		const chosen = this.#chosen(budgetLeft);
		const away = isAway(this.options, this.today);
		return {
			all: this.#due.entries,
			week: [...this.#waiting.entries, ...chosen].sort(compareRanked),
			waiting: this.#waiting.entries,
			chosen,
			later: this.#patient.without(chosen),
			drifting: this.#drifting.entries,
			budgetLeft,
			offer: away ? undefined : oldFriendOffer(this.#oldFriends.entries, this.options.weekStart, this.today),
			isAway: away,
		};
	}

	/** Whom the budget has room for, at least one weak tie a week among them. */
	#chosen(count: number): readonly RankedEntry[] {
		const chosen = this.#patient.entries.slice(0, count);
		// A week of one is for whoever comes first, and nobody never met takes the place of who is due.
		if (chosen.length > 0 && this.options.weeklyBudget > 1 && !this.#week.weakTieSeen && !chosen.some(isWeakTie)) {
			const weakTie = this.#weakTies.entries.slice(0, 1);
			chosen.splice(chosen.length - weakTie.length, weakTie.length, ...weakTie);
		}
		return chosen;
	}

	#place(subject: RankedEntry, links: GroupLinks): Placed {
		const onlyLink = this.options.signals["only-link"] === false ? undefined : links.of(subject, this.options.quietGroups);
		const known = this.#said.get(subject);
		if (known && known.onlyLink === onlyLink) return known;
		const { person, standing } = subject;
		const placed = { person, standing, silent: subject, onlyLink, said: saidOf(subject, onlyLink, this.options, this.today) };
		this.#said.set(subject, placed);
		return placed;
	}
}

/** Whether options are of the same value; a setting of something else makes a new object of them. */
export function areAlike(a: RankingOptions, b: RankingOptions): boolean {
	return a === b || (a.weeklyBudget === b.weeklyBudget && a.weekStart === b.weekStart && saysTheSame(a, b));
}

function saysTheSame(a: RankingOptions, b: RankingOptions): boolean {
	return a.leadDays === b.leadDays
		&& (a.awayUntil ?? null) === (b.awayUntil ?? null)
		&& a.quietGroups === b.quietGroups
		&& signals.every(([kind]) => (a.signals[kind] === false) === (b.signals[kind] === false));
}

function patientEntry(placed: Placed): SaidEntry | undefined {
	return placed.said?.cannotWait === true ? undefined : dueEntry(placed);
}

function driftingEntry({ said, standing }: Placed): SaidEntry | undefined {
	return said && !said.isDue && standing.state === "drifting" ? said : undefined;
}
