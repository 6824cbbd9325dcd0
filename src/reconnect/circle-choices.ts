import type { Circle } from "../cadence/circle";
import { readCadence } from "../cadence/read-cadence";
import type { CivilDate } from "../calendar/civil-date";
import type { Person } from "../people/person/person";
import type { Standing } from "../people/person/standing";
import type { Words } from "../words/words";
import { circleLabel, lastInWords } from "./entry-words";
import { shownCircle } from "./shown-properties";

/** A circle to choose. */
export interface CircleChoice {
	readonly id: string;
	readonly label: string;
	/** As the settings write it. */
	readonly cadence: string;
	/** What to say, as it is to be seen now, where it holds as many as it is meant to; empty where there is room. */
	full(): string;
}

/** What the choices are told from. */
export interface CircleSources {
	readonly circles: readonly Circle[];
	readonly words: Words;
	readonly people: () => readonly Person[];
	readonly standing: (person: Person, today: CivilDate) => Standing;
}

/** The circles to choose from, in the order of the settings. */
export function circleChoices(sources: CircleSources, today: CivilDate): readonly CircleChoice[] {
	return sources.circles.map((circle) => {
		const label = circleLabel(circle.id, sources.circles, sources.words);
		return {
			id: circle.id,
			label: withCadence(label, circle, sources.words),
			cadence: circle.cadence,
			full: () => fullness(sources, circle, label, today),
		};
	});
}

/** The circles by name, with how often one means to be in touch with those in them. */
export function namedCircles(circles: readonly Circle[], words: Words): readonly Pick<CircleChoice, "id" | "label">[] {
	return circles.map((circle) => ({ id: circle.id, label: withCadence(circleLabel(circle.id, circles, words), circle, words) }));
}

function withCadence(label: string, { cadence }: Circle, { logging }: Words): string {
	return cadence.trim() === "" ? label : `${label} · ${cadenceInWords(cadence, logging)}`;
}

/** A cadence in the words of the choices, where it is one of them, or in whole months. */
export function cadenceInWords(cadence: string, { cadences, cadenceMonths }: Words["logging"]): string {
	const days = readCadence(cadence)?.days ?? NaN;
	return cadences.find(({ value }) => readCadence(value)?.days === days)?.label
		?? (days % daysOfMonth === 0 ? cadenceMonths(days / daysOfMonth) : cadence);
}

const daysOfMonth = 30;

/** Who has been silent longest in a circle that is full. */
function fullness({ words, people, standing }: CircleSources, { id, cap }: Circle, label: string, today: CivilDate): string {
	const members = people().filter((person) => shownCircle(person) === id);
	const sinceOf = (person: Person): string => standing(person, today).lastInteraction?.when.to ?? "";
	const silent = cap > 0 && members.length >= cap ? [...members].sort((a, b) => sinceOf(a).localeCompare(sinceOf(b)))[0] : undefined;
	if (!silent) return "";
	const last = lastInWords(standing(silent, today), words, today);
	return words.logging.circleFull(label, members.length, cap, words.veil.who(silent.name), last);
}
