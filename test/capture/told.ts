import type { CivilDate } from "../../src/calendar/civil-date";
import type { Capture, NameLookup } from "../../src/capture/capture";
import { readCapture } from "../../src/capture/read-capture";

/** A Sunday. */
const today = "2026-11-22" as CivilDate;

const people = ["Sam", "Ann Lee", "Lee", "Anna-Maria", "Will", "Mark", "Art", "May", "Bill", "Grace", "Hope", "Jan", "陈静", "李智伟", "欧阳", "小明", "周一凡"];
const aliases: Readonly<Record<string, string>> = { 老王: "王磊", 王磊: "王磊", "sam hill": "Sam", 静静: "陈静" };
const names: Readonly<Record<string, string>> = { ...Object.fromEntries(people.map((name) => [name.toLowerCase(), name])), ...aliases };

const lookup: NameLookup = {
	find: (written) => {
		const name = names[written.toLowerCase()];
		return name === undefined ? [] : [{ path: `${name}.md`, name }];
	},
};

/** What a line says on Sunday 2026-11-22 where the notes of a few people are known. */
export function readLine(line: string): Capture {
	return readCapture(line, lookup, { weekStart: "monday" }, today);
}

/** Whose notes the line goes to, and the names that nobody bears with a `?`. */
export function peopleOf(line: string): string {
	return readLine(line).people.map(({ path, name }) => path?.replace(/\.md$/, "") ?? `${name}?`).join(", ");
}

/** The day, or the first and the last. */
export function dayOf(line: string): string {
	const { from, to } = readLine(line).on;
	return from === to ? from : `${from}..${to}`;
}
