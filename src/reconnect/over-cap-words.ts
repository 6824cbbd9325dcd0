import { overCap } from "../circles/over-cap";
import type { Circle } from "../cadence/circle";
import type { CivilDate } from "../calendar/civil-date";
import type { Person } from "../people/person/person";
import type { Words } from "../words/words";
import { circleLabel } from "./entry-words";
import type { VaultWords } from "../notes/vault-words";

/** That a circle holds more than it is meant to, in one sentence, and the one thing to do about it. */
export interface ToldOverCap {
	readonly sentence: VaultWords;
	/** The same without the name. */
	readonly veiled: string;
	readonly button: string;
	readonly person: Person;
	/** Id of the circle that they would go to. */
	readonly to: string;
}

/** What is told of a circle that somebody has just come to; undefined where there is room, or nobody to move. */
export function toldOverCap(
	{ circle: id, paths }: { readonly circle: string; readonly paths: readonly string[] },
	{ people, circles, words }: { readonly people: readonly Person[]; readonly circles: readonly Circle[]; readonly words: Words },
	today: CivilDate,
): ToldOverCap | undefined {
	const came = new Set(paths);
	const added = new Set(people.flatMap((person) => (came.has(person.path) && person.circle === id ? [person.path] : [])));
	const over = overCap(id, people, circles, added, today);
	if (!over?.move) return undefined;
	const { count, circle: { cap }, move: { person, to } } = over;
	const say = (name: string): string => words.sorting.over(circleLabel(id, circles, words), count, cap, name);
	return {
		person, to,
		sentence: say(person.name),
		veiled: say(words.discreet.somebody),
		button: words.sorting.moveTo(circleLabel(to, circles, words)),
	};
}
