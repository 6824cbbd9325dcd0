import { type CivilDate, civilDate } from "../../calendar/civil-date";

/** How it stands with somebody on a roster. */
export type RosterStatus = "to-ask" | "asked" | "yes" | "no";

/** What stands in the box, and what before the day: as a sign, and as the name of a field. All as the Tasks plugin has it. */
interface Mark {
	readonly status: RosterStatus;
	readonly box: string;
	readonly sign: string;
	readonly field: string;
}

const toAsk: Mark = { status: "to-ask", box: " ", sign: "", field: "" };
const marks: readonly Mark[] = [
	toAsk,
	{ status: "asked", box: "/", sign: "🛫", field: "start" },
	{ status: "yes", box: "x", sign: "✅", field: "completion" },
	{ status: "no", box: "-", sign: "❌", field: "cancelled" },
];

/** The mark of a status. */
export function markOf(status: RosterStatus): Mark {
	return marks.find((mark) => mark.status === status) ?? toAsk;
}

/** What the box of a line says. Of a mark of somebody's own it is known only whether there is a day on which one asked. */
export function statusOf(box: string, text: string): RosterStatus {
	const known = marks.find((mark) => mark.box === box.toLowerCase());
	return known?.status ?? (dayOf("asked", text) ? "asked" : "to-ask");
}

const day = "(?:\\[\\[)?(\\d{4}-\\d{2}-\\d{2})(?:[|\\]][^\\]]*\\]\\]|\\]\\])?";
const dayMarks = new Map(
	marks
		.slice(1)
		.map(({ status, sign, field }) => [
			status,
			new RegExp(`(?:${sign}\\uFE0F?\\s*${day}|\\[\\s*${field}::\\s*${day}\\s*\\]|\\(\\s*${field}::\\s*${day}\\s*\\))`, "u"),
		] as const),
);

/** The mark of a day as it stands in a line, with the blanks before it; undefined where there is none. */
export function dayMarkIn(
	status: RosterStatus,
	text: string,
): { readonly start: number; readonly end: number; readonly on: CivilDate | undefined } | undefined {
	const match = dayMarks.get(status)?.exec(text);
	if (!match) return undefined;
	const start = text.slice(0, match.index).trimEnd().length;
	return { start, end: match.index + match[0].length, on: civilDate(match[1] ?? match[2] ?? match[3] ?? "") };
}

/** The day since which it stands so. */
export function dayOf(status: RosterStatus, text: string): CivilDate | undefined {
	return dayMarkIn(status, text)?.on;
}

/** The legend of a roster: `[ ] to ask · [/] asked 🛫 · …`, in the words of a language. */
export function rosterLegend(say: (status: RosterStatus) => string): string {
	return marks.map(({ status, box, sign }) => `[${box}] ${say(status)} ${sign}`.trimEnd()).join(" · ");
}
