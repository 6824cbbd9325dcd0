import type { Circle } from "../cadence/circle";
import { reachOf } from "../channels/reach";
import type { CivilDate } from "../calendar/civil-date";
import { isToGiveFirst } from "../giving/give-first";
import { isOpen } from "../people/person/is-open";
import type { Person } from "../people/person/person";
import type { Standing, StandingState } from "../people/person/standing";
import type { RankedEntry } from "../ranking/rankable";
import type { Reason } from "../ranking/reason";
import type { Words } from "../words/words";
import type { EntryText, ShownPromise } from "./entry-text";
import { shownCircle } from "./shown-properties";

/** States that the rest of a row does not tell. */
const toldStates: ReadonlySet<StandingState> = new Set(["drifting", "old-friend", "snoozed", "paused"]);

/** Whether the phrase for a reason names a group; all others are made of days and numbers. */
const namesGroup: Readonly<Record<Reason["kind"], boolean>> = {
	"only-link": true, overdue: false, planned: false, promise: false, "owed-reply": false, date: false, "good-news": false,
	drifting: false, never: false,
};

/** The name of a circle on screen: as set, else as the language has it, else its id. */
export function circleLabel(id: string, circles: readonly Circle[], words: Words): string {
	const written = circles.find((circle) => circle.id === id)?.name ?? "";
	const names: Readonly<Record<string, string>> = words.reconnect.circleNames;
	return written !== "" ? written : (names[id] ?? id);
}

/** The reason does not say what was promised: of another note, whose words may be private, nothing is told here. */
function promiseOf(reason: Reason, path: string): ShownPromise | null {
	return reason.kind === "promise" && reason.source.path === path ? { text: reason.text, source: reason.source } : null;
}

/** When the last interaction was. */
export function lastInWords({ lastInteraction: last }: Standing, { reconnect, when }: Words, today: CivilDate): string {
	return last ? reconnect.lastInteraction(when.interval(last.when, today), when.ago(last.when, today)) : reconnect.noInteraction;
}

/** What lies ahead: the end of a snooze, or a plan that has not begun, which is no reason yet. */
function aheadOf(person: Person, state: StandingState, { reconnect, when }: Words, today: CivilDate): string {
	const { snoozeUntil, nextContact, died } = person;
	if (died) return "";
	const until = state === "snoozed" && snoozeUntil && isOpen(person, "snoozeUntil")
		? reconnect.until(when.interval(snoozeUntil, today))
		: "";
	const plan = nextContact && nextContact.from > today && isOpen(person, "nextContact")
		? reconnect.plannedFor(when.interval(nextContact, today))
		: "";
	return [until, plan].filter(Boolean).join(" · ");
}

/** How things stand, and where that is told where it is no property. */
function stateIn(
	{ died, silence }: Person,
	{ state }: Standing,
	{ people }: Words,
): Pick<EntryText, "state" | "stateLabel" | "stateSource"> {
	if (died) return { state: "died", stateLabel: people.died, stateSource: null };
	if (silence) return { state: "ended", stateLabel: people.ended[silence.ending], stateSource: silence.source ?? null };
	return { state, stateLabel: toldStates.has(state) ? people.state[state] : "", stateSource: null };
}

/** An entry in words. */
export function entryText(
	{ person, standing, reasons }: RankedEntry,
	circles: readonly Circle[],
	words: Words,
	today: CivilDate,
): Omit<EntryText, "apart"> {
	const circle = shownCircle(person);
	return {
		path: person.path,
		name: person.name,
		circle: circle === null ? null : circleLabel(circle, circles, words),
		...stateIn(person, standing, words),
		ahead: aheadOf(person, standing.state, words, today),
		reasons: reasons.map((reason) => ({
			kind: reason.kind,
			phrase: words.reasons.phrase(reason, today),
			veiled: namesGroup[reason.kind] ? words.discreet.onlyLink : words.reasons.phrase(reason, today),
			promise: promiseOf(reason, person.path),
			source: "source" in reason ? reason.source : null,
		})),
		// That there was no contact yet is the reason already, where it is one.
		last: {
			text: reasons.some(({ kind }) => kind === "never") ? "" : lastInWords(standing, words, today),
			source: standing.lastInteraction?.source ?? null,
		},
		giveFirst: isToGiveFirst(person, today) ? words.giving.giveFirst : "",
		reach: [...new Set(reachOf(person).map(({ channel }) => channel))],
		problems: person.problems.map(words.people.problem),
	};
}
