import { type CivilDate, partsOf } from "../../calendar/civil-date";
import { compareIntervals, type DateInterval } from "../../calendar/date-interval";
import { englishMonthName } from "../../calendar/english-names";
import { writeDate } from "../../calendar/write-date";
import type { Line } from "../../notes/lines/line";
import { readField } from "./item-field";
import type { LogEntry } from "./log-entries";
import { readDateAtStart } from "./log-head";
import { readSpanAtStart } from "./log-span";

/** How the lines of a log are written, by Kith or by whoever began it. */
export interface LogStyle {
	/** Indent, marker and blanks before the date, the brackets of a ticked task among them. */
	readonly lead: string;
	/** The same before nested items. */
	readonly nestedLead: string;
	readonly shape: "plain" | "dash" | "colon" | "bold" | "columns";
	/** The sign between date and text, for the shapes that have one. */
	readonly sign: string;
	readonly wideBrackets: boolean;
	readonly chineseFields: boolean;
	/** How channels in bold are written, by their name in lower case. */
	readonly labels: ReadonlyMap<string, string>;
	/** The date as this log writes dates. */
	readonly date: (when: DateInterval) => string;
}

/** The style of a log that Kith begins. */
export const ownStyle: LogStyle = {
	lead: "- ",
	nestedLead: "    - ",
	shape: "plain",
	sign: "",
	wideBrackets: false,
	chineseFields: false,
	labels: new Map(),
	date: writeDate,
};

/**
 * The style of an existing log: that of its newest entry, which is what whoever keeps it writes now; indented as `beside`, the entry that
 * the new one stands next to, lest one of the two become part of the other. `chineseFields` says how fields are named where it has none.
 */
export function logStyle(lines: readonly Line[], entries: readonly LogEntry[], beside: LogEntry, chineseFields?: boolean): LogStyle {
	const newest = newestOf([beside, ...entries]) ?? beside;
	const [marked, text] = partsOfLine(lines[newest.line]);
	const written = text.slice(0, readDateAtStart(text)?.end ?? 0).trimEnd();
	const indent = indentOf(lines, beside);
	const lead = indent + marked.trimStart();
	return {
		...shapeOf(text.slice(readSpanAtStart(text)?.end ?? written.length)),
		lead,
		nestedLead: indent + (nestedLeadOf(lines, entries) ?? defaultNestedLead(lines, lead)),
		chineseFields: hasChineseFields(nestedTexts(lines, entries), chineseFields),
		labels: labelsOf(lines, entries),
		date: dateLike(written, newest.head.when),
	};
}

/** The first of the newest. */
export function newestOf(entries: readonly LogEntry[]): LogEntry | undefined {
	let newest = entries[0];
	for (const each of entries) if (newest && compareIntervals(newest.head.when, each.head.when) < 0) newest = each;
	return newest;
}

/** What stands before the words of a line, and the words. */
function partsOfLine(line: Line | undefined): readonly [marked: string, words: string] {
	const mark = line?.item?.textStart ?? 0;
	return [line?.text.slice(0, mark) ?? "", line?.text.slice(mark) ?? ""];
}

function hasChineseFields(nested: readonly string[], whereNone = false): boolean {
	const fields = nested.filter((text) => readField(text) !== undefined);
	return fields.length === 0 ? whereNone : fields.some((text) => /^[[(]?[*_]*\p{Script=Han}/u.test(text));
}

/** The shape of a line by what follows its date. */
function shapeOf(rest: string): Pick<LogStyle, "shape" | "sign" | "wideBrackets"> {
	const wideBrackets = rest.trimStart().startsWith("（");
	const columns = /^\s*\|/.exec(rest);
	if (columns) return { shape: "columns", sign: "|", wideBrackets };
	const colon = /^\s*([:：])\s*/.exec(rest);
	if (colon) return { shape: "colon", sign: colon[1] === "：" ? "：" : ": ", wideBrackets };
	const dash = /^\s*(?:\([^()]*\)|（[^（）]*）)?\s*(——|—|–|--|-)\s+(\*\*)?/.exec(rest);
	if (dash) return { shape: dash[2] === undefined ? "dash" : "bold", sign: dash[1] ?? "—", wideBrackets };
	return { shape: "plain", sign: "", wideBrackets };
}

/** Writes dates as `written` writes the day `when`: as a link, with other signs, in Chinese; an imprecise date as itself. */
function dateLike(written: string, when: DateInterval): LogStyle["date"] {
	return (other) => {
		const plain = writeDate(other);
		if (other.precision !== "day" || when.precision !== "day") return plain;
		for (const form of dayForms) {
			const around = written.replaceAll(form(when.from), "");
			// Digits left over belong to the old day (a folder of a year, a display text): they must not be copied.
			if (around !== written && !/\d/.test(around) && !around.includes("|")) {
				return written.split(form(when.from)).join(form(other.from));
			}
		}
		return written.startsWith("[[") ? `[[${plain}]]` : plain;
	};
}

const dayForms: readonly ((day: CivilDate) => string)[] = [
	(day) => day,
	(day) => day.replaceAll("-", "/"),
	(day) => day.replaceAll("-", "."),
	(day) => {
		const { year, month, day: of } = partsOf(day);
		return `${String(year)}年${String(month)}月${String(of)}日`;
	},
	(day) => {
		const { year, month, day: of } = partsOf(day);
		return `${String(of)} ${englishMonthName(month)} ${String(year)}`;
	},
	(day) => {
		const { year, month, day: of } = partsOf(day);
		return `${englishMonthName(month)} ${String(of)}, ${String(year)}`;
	},
];

/** What stands before the first nested item, less the indent of the entry that it is nested in. */
function nestedLeadOf(lines: readonly Line[], entries: readonly LogEntry[]): string | undefined {
	const parent = entries.find(({ items }) => items.length > 0);
	const lead = /^\s*[-*+]\s/.exec(lines[parent?.items[0]?.line ?? -1]?.text ?? "")?.[0];
	const indent = parent ? indentOf(lines, parent) : "";
	return lead?.startsWith(indent) === true ? lead.slice(indent.length) : undefined;
}

/** Four blanks, or a tab where the note indents its lists with tabs; none beneath running text. */
function defaultNestedLead(lines: readonly Line[], lead: string): string {
	if (lead === "") return "- ";
	const tabs = lines.some(({ item, text }) => item && text.startsWith("\t"));
	return `${tabs ? "\t" : "    "}${/[-*+]/.exec(lead)?.[0] ?? "-"} `;
}

function indentOf(lines: readonly Line[], { line }: LogEntry): string {
	return /^\s*/.exec(lines[line]?.text ?? "")?.[0] ?? "";
}

function nestedTexts(lines: readonly Line[], entries: readonly LogEntry[]): readonly string[] {
	return entries.flatMap(({ items }) =>
		items.map((child) => lines[child.line]?.text.slice(lines[child.line]?.item?.textStart ?? 0) ?? ""),
	);
}

function labelsOf(lines: readonly Line[], entries: readonly LogEntry[]): ReadonlyMap<string, string> {
	const labels = new Map<string, string>();
	for (const { line } of entries) {
		const label = /\*\*([^*]{1,40})\*\*/.exec(lines[line]?.text ?? "")?.[1]?.replace(/[\s:：]+$/, "");
		const name = label?.replace(/^[^\p{L}\p{N}]+/u, "").toLowerCase();
		if (label !== undefined && name !== undefined && name !== "" && !labels.has(name)) labels.set(name, label);
	}
	return labels;
}
