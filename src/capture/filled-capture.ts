import type { CivilDate } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";
import type { Capture, CapturedGroup, CaptureProblem } from "./capture";
import { oneLine } from "../notes/lines/one-line";

/** A line, and what is filled in beside it: that holds, whatever the line says. */
export interface Filled {
	readonly text: string;
	/** Those chosen; nobody where the line is to say with whom. */
	readonly people: Capture["people"];
	/** The group that is chosen instead. */
	readonly group?: CapturedGroup | undefined;
	/** Undefined where the line is to say when. */
	readonly when: DateInterval | undefined;
	/** Empty where the line is to say how. */
	readonly channel: string;
	/** Whether it is kept in the log also where it came to nothing. */
	readonly isLog: boolean;
}

/** What a line and the fields beside it say together. */
export function filledCapture(read: Capture, filled: Filled, today: CivilDate): Capture {
	const capture = betweenPeople(read, filled, today);
	const group = filled.group ?? (filled.people.length > 0 ? undefined : read.group);
	if (!group) return { ...capture, group };
	const isOfPeople = ({ code }: CaptureProblem): boolean => filled.group !== undefined && peopleAlone.has(code);
	return {
		...capture, group,
		people: [],
		isContact: capture.on.from <= today,
		problems: capture.problems.filter((problem) => !isOfPeople(problem)),
	};
}

const peopleAlone: ReadonlySet<CaptureProblem["code"]> = new Set(["nobody", "ambiguous-name", "no-contact"]);

/** What goes to the others where those of some names without a note are left out; what brought the first of them brought nobody else. */
export function withoutPeople(capture: Capture, names: readonly string[]): Capture {
	const isLeft = ({ path, name }: Capture["people"][number]): boolean => path !== null || !names.includes(name);
	const people = capture.people.filter(isLeft);
	const { cameThrough, ...rest } = capture;
	return { ...rest, people, ...(cameThrough !== undefined && people[0] === capture.people[0] ? { cameThrough } : {}) };
}

function betweenPeople(read: Capture, { text, people, when, channel, isLog }: Filled, today: CivilDate): Capture {
	const on = when ?? read.on;
	const isLater = on.from > today;
	const isTask = read.promises.length > 0
		&& read.problems.some((problem) => problem.code === "no-contact" && problem.happening === "to-come");
	const isContact = !isLater && (read.isContact || (isLog && !isTask));
	const isKnownBeside = ({ code }: CaptureProblem): boolean => {
		if (code === "nobody" || code === "ambiguous-name") return people.length > 0;
		if (code === "future-date") return when !== undefined;
		return isLog && (code === "empty" || (code === "no-contact" && isContact));
	};
	return {
		...read, on, isContact,
		people: people.length > 0 ? people : read.people,
		channel: channel === "" ? read.channel : channel,
		// A day in the words stays there where another one is filled in.
		text: when && read.on.text !== today ? oneLine(text) : read.text,
		plans: when && isLater ? [{ text: read.text, on }] : read.plans,
		problems: read.problems.filter((problem) => !isKnownBeside(problem)),
	};
}
