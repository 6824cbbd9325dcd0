import type { DateInterval } from "../../calendar/date-interval";
import { type Ending, type EndingLine, endingToldIn, endingToldOf } from "../../interactions/ending-lines";
import type { Person, SilenceTold } from "./person";

/** The names by which a note may speak of its person: the whole ones, and the first word of one in Latin letters. */
export function namesToldBy({ name, aliases }: Pick<Person, "name" | "aliases">): readonly string[] {
	return [name, ...aliases, name.split(" ")[0] ?? ""];
}

/**
 * That they have died or want no contact: by a boundary, by a line without a day, or by one with a day after which there was no talk. In
 * the log, where others die too, a death is theirs only by name; so it is in other notes.
 */
export function silenceToldOf(
	person: Pick<Person, "path" | "name" | "aliases" | "boundaries" | "contacts" | "interactions">,
	endings: readonly EndingLine[],
): SilenceTold | undefined {
	const { path, boundaries, contacts, interactions } = person;
	if (endings.length + boundaries.length === 0) return undefined;
	const names = namesToldBy(person);
	const around = endings.map(({ text }) => text).join("\n");
	const saidIn = (text: string): Ending | undefined => endingToldIn(text, names, around);
	if (boundaries.some((one) => saidIn(one) === "no-contact")) return { ending: "no-contact", source: { path, line: null } };
	const inLog = (said: string): boolean => interactions.some((one) =>
		one.text.includes(said) || [one.text, ...one.items.map(({ text }) => text)].some((text) => text !== "" && said.includes(text)));
	const own = endings.filter((one) => one.path !== undefined || !inLog(one.text));
	const told = [
		...own.map((one) => ({ ...one, ending: one.path === undefined ? saidIn(one.text) : endingToldOf(one.text, names) })),
		...interactions.flatMap((one) => [one.text, ...one.items.map(({ text }) => text)].map((text) => {
			const ending = saidIn(text);
			return { ...one, path: undefined, ending: ending === "died" && !names.some((name) => text.includes(name)) ? undefined : ending };
		})),
	].filter(({ ending }) => ending);
	const latest = told.find(({ when }) => !when) ?? told.sort((a, b) => compareEnds(b.when, a.when))[0];
	if (!latest?.ending) return undefined;
	const { ending, when, line, path: elsewhere } = latest;
	// A memorial in a diary is no talk.
	const talks = elsewhere !== undefined && ending === "no-contact" ? contacts : interactions;
	if (when && talks.some((one) => one.oneToOne && compareEnds(one.when, when) > 0)) return undefined;
	return { ending, source: latest.private ? undefined : { path: elsewhere ?? path, line } };
}

function compareEnds(a: DateInterval | undefined, b: DateInterval | undefined): number {
	const [one, other] = [a?.to ?? "", b?.to ?? ""];
	return one < other ? -1 : Number(one > other);
}
