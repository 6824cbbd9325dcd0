import { noCircle } from "../cadence/circle";
import { readImportantDate } from "../calendar/read-important-date";
import type { Meaning } from "../people/properties/property-table";
import { circleLabel } from "../reconnect/entry-words";
import type { Drawn } from "../veil/drawn";
import type { Words } from "../words/words";
import { cadenceProblem, type Choice } from "./cadence-choices";

/** What can be set of people, each as the note writes it. */
export type SetMeaning = Extract<Meaning, "circle" | "cadence" | "birthday" | "topics" | "channel">;

/** What a note says of each, or what was filled in. */
export type Sheet = Readonly<Record<SetMeaning, string>>;

/** What is to be written: an empty text takes a property away. */
export type PropertyChanges = ReadonlyMap<SetMeaning, string>;

/** Stands for "as each note has it" where several are set at once. */
const unchanged = "=";

/** What stands there before anything is filled in; of several nothing is shown, and what is filled in holds for all. */
export function beginning(now: Sheet | undefined): Sheet {
	return now ?? { circle: unchanged, cadence: unchanged, birthday: "", topics: "", channel: "" };
}

/** The choice that leaves things as they are, where several are set at once. */
export function keepsAsIs(now: Sheet | undefined, { logging }: Words): readonly Choice[] {
	return now ? [] : [{ id: unchanged, label: logging.setUnchanged }];
}

/** The circles to choose from; one that the note names and the settings do not know stays a choice. */
export function circlesToSet(before: Sheet, keep: readonly Choice[], circles: readonly Choice[], words: Words): readonly Choice[] {
	const { circle: id } = before;
	const isChoice = ["", unchanged, noCircle.id].includes(id) || circles.some((circle) => circle.id === id);
	return [
		...keep,
		{ id: "", label: words.reconnect.noCircle },
		{ id: noCircle.id, label: circleLabel(noCircle.id, [], words) },
		...(isChoice ? [] : [{ id, label: circleLabel(id, [], words) }]),
		...circles,
	];
}

/** Only what was changed. */
export function changesIn(after: Sheet, before: Sheet): PropertyChanges {
	const meanings = Object.keys(after) as SetMeaning[];
	return new Map(meanings.filter((meaning) => after[meaning] !== before[meaning]).map((meaning) => [meaning, after[meaning]]));
}

/** What is wrong with what was filled in, as the sentence that the row would show. */
export function problemIn(after: Sheet, before: Sheet, words: Words): Drawn | undefined {
	const { cadence, birthday } = after;
	const wrongCadence = cadence === before.cadence ? undefined : cadenceProblem(cadence, words);
	if (wrongCadence !== undefined || birthday === before.birthday || birthday === "" || readImportantDate(birthday)) return wrongCadence;
	const problem = words.people.problem({ property: words.settings.propertyNames.birthday, value: birthday, code: "not-a-birthday" });
	return () => words.veil.quote(problem, words.discreet.problem);
}
