import type { CivilDate } from "../calendar/civil-date";
import type { Person } from "../people/person";
import { standingOf } from "../people/standing";
import type { Standing } from "../people/standing";
import { dueList } from "../ranking/due-list";
import type { Rankable, RankedEntry, RankingOptions } from "../ranking/rankable";

/** Everybody as ranked on a day. */
export interface Ranking {
	readonly people: readonly Person[];
	readonly options: RankingOptions;
	readonly today: CivilDate;
	readonly subjects: readonly Rankable[];
	/** Everybody who is due, and of those the ones for this week. */
	readonly due: readonly RankedEntry[];
	readonly week: readonly RankedEntry[];
	readonly budgetLeft: number;
	/** The old friend of this week. */
	readonly offer: Rankable | undefined;
	readonly drifting: readonly RankedEntry[];
	readonly snoozed: readonly RankedEntry[];
	readonly paused: readonly RankedEntry[];
	/** Why a person is due; undefined for those who are not. */
	readonly entryOf: (person: Person) => RankedEntry | undefined;
}

/** The ranking, worked out again only when the people, the options or the day are others, and then only for the people who are. */
export class KeptRanking {
	readonly #subjects = new WeakMap<Person, Rankable & { readonly today: CivilDate }>();
	#kept: Ranking | undefined;

	/** How things stand with a person: the same object for as long as the person and the day are the same. */
	subject(person: Person, today: CivilDate): Rankable {
		const kept = this.#subjects.get(person);
		if (kept?.today === today) return kept;
		const subject = { person, today, standing: standingOf(person, today) };
		this.#subjects.set(person, subject);
		return subject;
	}

	of(people: readonly Person[], options: RankingOptions, today: CivilDate): Ranking {
		if (this.#kept?.people === people && this.#kept.options === options && this.#kept.today === today) return this.#kept;
		const subjects = this.#subjectsOf(people, today);
		const { all: due, ...list } = dueList(subjects, options, today);
		const entryOf = entryFinder(due);
		const inState = (state: Rankable["standing"]["state"]): readonly RankedEntry[] => subjects.filter(({ person, standing }) => standing.state === state && !entryOf(person)).map(withoutReasons);
		this.#kept = { ...list, people, options, today, subjects, due, snoozed: inState("snoozed"), paused: inState("paused"), entryOf };
		return this.#kept;
	}

	/** Nearly everybody stands where they stood: a look at the list of before is cheaper than one into a table. */
	#subjectsOf(people: readonly Person[], today: CivilDate): readonly Rankable[] {
		const before = this.#kept?.today === today ? this.#kept.subjects : [];
		return people.map((person, index) => {
			const known = before[index];
			return known?.person === person ? known : this.subject(person, today);
		});
	}
}

const silent = new WeakMap<Standing, RankedEntry>();

/** Somebody of whom nothing is to be said today: the same object for as long as they stand as they do. */
export function withoutReasons({ person, standing }: Rankable): RankedEntry {
	let entry = silent.get(standing);
	if (entry?.person !== person) silent.set(standing, (entry = { person, standing, reasons: [] }));
	return entry;
}

/** Finds the entry of a person; the table is made when it is first asked for. */
function entryFinder(due: readonly RankedEntry[]): (person: Person) => RankedEntry | undefined {
	let entries: ReadonlyMap<Person, RankedEntry> | undefined;
	return (person) => {
		entries ??= new Map(due.map((entry) => [entry.person, entry]));
		return entries.get(person);
	};
}
