import { type ChangingPeople, Following } from "../people/index/following";
import type { Person } from "../people/person/person";
import type { Introduction } from "./introduction";
import { type IntroductionNames, introductionsOf } from "./introductions-of";

/** What introductions are known from. */
export interface IntroductionSources extends IntroductionNames {
	readonly people: ChangingPeople;
}

/** Every introduction that the notes tell of. Follows one person at the cost of their log; who is meant is found when somebody asks. */
export class KnownIntroductions {
	readonly #sources: IntroductionSources;
	/** Paths of the notes that tell of any. */
	readonly #telling = new Set<string>();
	readonly #following: Following;

	constructor(sources: IntroductionSources) {
		this.#sources = sources;
		this.#following = new Following(sources.people, {
			fill: (people) => {
				this.#telling.clear();
				for (const person of people) this.#enter(person);
			},
			follow: (changes) => {
				for (const { before, now } of changes) {
					if (before) this.#telling.delete(before.path);
					if (now) this.#enter(now);
				}
			},
		});
	}

	/**
	 * By the path of the note, then in its order; the private ones, too. A line without a box refers to the one that has them, where there
	 * is one of the same two.
	 */
	all(): readonly Introduction[] {
		this.#following.catchUp();
		const found = [...this.#telling].sort().flatMap((path) => {
			const person = this.#sources.personOf(path);
			return person ? introductionsOf(person, this.#sources) : [];
		});
		const kept = new Set(found.filter(isKept).map(pairOf));
		return found.filter((one) => isKept(one) || !kept.has(pairOf(one)));
	}

	/** Those in which somebody is one of the two. */
	of(path: string): readonly Introduction[] {
		return this.all().filter(({ parties }) => parties.some((party) => party.path === path));
	}

	/** The introduction of two people, in whatever state. */
	between(a: string, b: string): Introduction | undefined {
		return this.of(a).find(({ parties }) => parties.some(({ path }) => path === b));
	}

	/** The one that stands at a line now. */
	at(path: string, line: number): Introduction | undefined {
		return this.of(path).find((one) => one.path === path && one.line === line);
	}

	#enter({ path, interactions }: Person): void {
		if (interactions.some(({ introduction }) => introduction !== undefined)) this.#telling.add(path);
	}
}

function isKept({ parties, state }: Introduction): boolean {
	return state === "made" || parties.some(({ box }) => box !== undefined);
}

function pairOf({ parties }: Introduction): string {
	return parties.map(({ path, name }) => path ?? name).sort().join("\n");
}
