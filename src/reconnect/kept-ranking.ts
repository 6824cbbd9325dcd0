import type { CivilDate } from "../calendar/civil-date";
import { isMineToKeep } from "../commitments/commitment";
import { type ChangingPeople, Following } from "../people/index/following";
import { nextBirthday } from "../people/person/next-birthday";
import type { Person } from "../people/person/person";
import { type Chooser, dueEntry, entryOf, type Placed, type PlacedList } from "../ranking/placed";
import { comparePaths } from "../ranking/rank-order";
import type { Rankable, RankedEntry, RankingOptions } from "../ranking/rankable";
import { areAlike, type DueList, RankedDay } from "../ranking/ranked-day";
import { compareNames } from "../search/compare-names";
import { ByDay } from "./by-day";

/** What a ranking is made from. */
export interface RankingSources extends ChangingPeople {
	settings(): RankingOptions;
	today(): CivilDate;
	/** Whether many changes are being worked in ahead, which those who show something are told about. */
	isWorkingAhead?(): boolean;
}

/** A list besides those of who is due: kept from the first time that it is asked for. */
export type SideList = "snoozed" | "paused" | "dead" | "rest" | "undated" | "not-due" | "dated" | "upcoming" | "promises" | "dates";

/** Everybody as ranked on a day; the same object for as long as nobody has changed. */
export interface Ranking extends DueList {
	/** A person as shown where everybody is: with reasons only where they are due. */
	readonly entryOf: (person: Person) => RankedEntry;
	side(list: SideList): readonly RankedEntry[];
}

/** The ranking of each day that is kept. */
export class KeptRanking {
	readonly #sources: RankingSources;
	readonly #days: ByDay<DayLists>;

	constructor(sources: RankingSources) {
		this.#sources = sources;
		this.#days = new ByDay(() => sources.today());
	}

	of(day: CivilDate): Ranking {
		return this.#dayOf(day).ranking();
	}

	/**
	 * For whoever is told as soon as there is more to show: while thousands of changes are worked in ahead, the ranking is the one before
	 * them.
	 */
	shown(day: CivilDate): Ranking {
		const kept = this.#dayOf(day);
		return (this.#sources.isWorkingAhead?.() === true && kept.isFarBehind && kept.made) || kept.ranking();
	}

	/** How things stand with a person: the same object for as long as the person and the day are the same. */
	subject(person: Person, day: CivilDate): Rankable {
		return this.#dayOf(day).ranked.subject(person);
	}

	/** Works out ahead, step by step, what the lists of a day need; until it is done, they are answered as they would be without it. */
	*prepare(day: CivilDate): Generator<undefined> {
		for (let kept = this.#dayOf(day); kept.isFarBehind; ) {
			const filled = yield* kept.anew();
			// Settings that have changed meanwhile begin it anew.
			const now = this.#dayOf(day);
			if (now === kept) {
				this.#days.set(day, filled);
				break;
			}
			kept = now;
		}
		this.shown(day);
	}

	#dayOf(day: CivilDate): DayLists {
		const options = this.#sources.settings();
		const kept = this.#days.get(day);
		if (kept && areAlike(kept.ranked.options, options)) return kept;
		return this.#days.set(day, new DayLists(this.#sources, new RankedDay(options, day, kept?.ranked)));
	}
}

/** The lists of one day under the same options. */
class DayLists {
	readonly #people: ChangingPeople;
	readonly #following: Following;
	readonly #sides = new Map<SideList, PlacedList>();
	#ranking: Ranking | undefined;

	constructor(people: ChangingPeople, readonly ranked: RankedDay, filled?: ConstructorParameters<typeof Following>[2]) {
		this.#people = people;
		this.#following = new Following(people, ranked, filled);
	}

	get isFarBehind(): boolean {
		return this.#following.isFarBehind;
	}

	/** The same lists, filled from the beginning in small steps. */
	*anew(): Generator<undefined, DayLists> {
		const filled = { people: this.#people.people(), revision: this.#people.revision() };
		const { options, today } = this.ranked;
		const lists = new DayLists(this.#people, new RankedDay(options, today, this.ranked), filled);
		yield* lists.ranked.filling(filled.people);
		for (const side of this.#sides.keys()) {
			lists.#side(side);
			yield undefined;
		}
		lists.#ranking = lists.#asRanked();
		return lists;
	}

	/** The ranking as it was last asked for. */
	get made(): Ranking | undefined {
		return this.#ranking;
	}

	ranking(): Ranking {
		if (this.#following.catchUp() || !this.#ranking) this.#ranking = this.#asRanked();
		return this.#ranking;
	}

	#asRanked(): Ranking {
		return {
			...this.ranked.list(),
			entryOf: (person) => {
				const placed = this.ranked.of(person.path);
				return placed ? entryOf(placed) : this.ranked.subject(person);
			},
			side: (list) => this.#side(list).entries,
		};
	}

	#side(name: SideList): PlacedList {
		let list = this.#sides.get(name);
		if (!list) this.#sides.set(name, (list = this.ranked.keep(...sideLists[name](this.ranked))));
		return list;
	}
}

type Order = (a: RankedEntry, b: RankedEntry) => number;

const sideLists: Readonly<Record<SideList, (day: RankedDay) => readonly [Chooser, Order]>> = {
	snoozed: () => [where((placed) => placed.standing.state === "snoozed" && !dueEntry(placed)), comparePaths],
	paused: () => [where(({ standing, person }) => standing.state === "paused" && !person.died), comparePaths],
	dead: () => [where(({ person }) => person.died !== false), comparePaths],
	dated: () => [where(({ standing }) => standing.lastInteraction !== null), comparePaths],
	rest: () => [where((placed) => !dueEntry(placed) && !isListed(placed)), byName],
	undated: () => [where((placed) => !dueEntry(placed) && !isListed(placed) && isUndated(placed)), comparePaths],
	"not-due": () => [where((placed) => !dueEntry(placed)), byName],
	upcoming: ({ today }) => [
		where(({ standing }) => standing.dueOn !== null && standing.dueOn > today && standing.state !== "paused"),
		byDueDay,
	],
	promises: () => [(placed) => (placed.person.commitments.some(isMineToKeep) ? entryOf(placed) : undefined), comparePaths],
	dates: ({ options: { leadDays }, today }) => [
		(placed) => (daysToDate(placed, today) <= leadDays ? entryOf(placed) : undefined),
		(a, b) => daysToDate(a, today) - daysToDate(b, today) || comparePaths(a, b),
	],
};

function where(fits: (placed: Placed) => boolean): Chooser {
	return (placed) => (fits(placed) ? placed.silent : undefined);
}

/** Whether somebody who is not due stands on a list all the same. */
function isListed({ standing: { state }, said }: Placed): boolean {
	return state === "snoozed" || state === "paused" || (state === "drifting" && said !== undefined);
}

/** Whether nothing says when the two were or will be in touch. */
function isUndated({ standing: { lastInteraction }, person }: Placed): boolean {
	return lastInteraction === null && person.nextContact === undefined;
}

/** In the order of names. */
export function byName(a: RankedEntry, b: RankedEntry): number {
	return compareNames(a.person, b.person) || comparePaths(a, b);
}

function byDueDay(a: RankedEntry, b: RankedEntry): number {
	const [first, second] = [a.standing.dueOn ?? "", b.standing.dueOn ?? ""];
	return first === second ? comparePaths(a, b) : first < second ? -1 : 1;
}

function daysToDate({ person }: Rankable, today: CivilDate): number {
	return nextBirthday(person, today)?.daysLeft ?? Infinity;
}
