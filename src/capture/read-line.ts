import type { CivilDate } from "../calendar/civil-date";
import { cameThroughIn, type NoteNamed } from "./came-through";
import type { Capture, NameLookup } from "./capture";
import { type GroupInLine, groupInLine } from "./group-in-line";
import type { GroupNamesInLines } from "./group-names";
import { type CaptureOptions, readCapture } from "./read-capture";

/** Who and what a line may name. */
export interface LineNames {
	readonly people: NameLookup;
	readonly groups: GroupNamesInLines;
	/** What a link or a title means that is no person's note. */
	readonly noteNamed?: NoteNamed;
}

/**
 * Reads one line in plain words. What went on in a group is of the group, and contact with nobody, whoever is named: `群里发了红包`, `posted
 * in [[Group]]`. Where it may be of several groups, that is a problem.
 */
export function readLine(line: string, names: LineNames, options: CaptureOptions, today: CivilDate): Capture {
	const came = names.noteNamed && cameThroughIn(line, names.noteNamed);
	if (!came) return readWhole(line, names, options, today);
	const capture = readWhole(line.slice(0, came.start) + line.slice(came.end), names, options, today);
	// Who came is one whom the line is about; where it is about nobody, or a group, it says nothing of the kind.
	return capture.people.length > 0 && !capture.group ? { ...capture, cameThrough: came.value } : readWhole(line, names, options, today);
}

function readWhole(typed: string, { people, groups }: LineNames, options: CaptureOptions, today: CivilDate): Capture {
	const found = groupInLine(typed, groups);
	const read = (text: string): Capture => readCapture(text, people, options, today);
	if (!found) return read(typed);
	const capture = found.named ? readBeside(found, typed, read) : read(typed);
	const isOfPeople = !found.named && capture.people.length > 0;
	const isToBe = capture.problems.some((problem) =>
		problem.code === "future-date" || (problem.code === "no-contact" && problem.happening !== "apart"),
	);
	return isOfPeople || isToBe ? read(typed) : ofGroup(capture, found, typed);
}

/** Stands for a name while what is beside it is read: `2016 微信群` tells of no year. */
const sign = "\uE000";

function readBeside({ start, end, label }: GroupInLine, typed: string, read: (text: string) => Capture): Capture {
	if (label) return read(typed.slice(0, label.start) + typed.slice(label.end));
	const name = typed.slice(start, end);
	const restored = (text: string): string => text.replaceAll(sign.repeat(name.length), () => name);
	const capture = read(typed.slice(0, start) + sign.repeat(name.length) + typed.slice(end));
	return {
		...capture,
		text: restored(capture.text),
		promises: capture.promises.map((promise) => ({ ...promise, text: restored(promise.text) })),
	};
}

/** `(红包)`: how, as a log has it. In running text, the line itself says that. */
const inBrackets = /[(（]\s*([^()（）]{1,24}?)\s*[)）]/gu;

function ofGroup(capture: Capture, { groups, start, end }: GroupInLine, typed: string): Capture {
	const [group] = groups;
	const name = typed.slice(start, end);
	const { channel, problems } = capture;
	const left = problems.filter(({ code }) => code !== "nobody" && code !== "ambiguous-name" && code !== "no-contact");
	return {
		...capture,
		group: groups.length === 1 ? group : undefined,
		people: [], plans: [], incoming: false, isContact: true,
		channel: Array.from(typed.matchAll(inBrackets), ([, said]) => said).includes(channel ?? "") ? channel : null,
		problems: groups.length === 1 ? left : [...left, { code: "ambiguous-name", name, paths: groups.slice(0, mostOffered).map(({ path }) => path) }],
	};
}

/** Of so many groups one may be chosen; another is named in the line. */
const mostOffered = 6;
