import { type CivilDate, partsOf } from "../../calendar/civil-date";
import { compareIntervals, type DateInterval } from "../../calendar/date-interval";
import { writeDate } from "../../calendar/write-date";
import type { Line } from "../../notes/lines/line";
import type { ListItem } from "../../notes/lines/read-list";
import { readField } from "./item-field";
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

/** A dated item of a log. */
export interface LogItem {
	readonly item: ListItem;
	readonly when: DateInterval;
}

/**
 * The style of an existing log: that of its newest entry, which is what whoever keeps it writes now; indented as `beside`, the entry that
 * the new one stands next to, lest one of the two become part of the other. `chineseFields` says how fields are named where it has none.
 */
export function logStyle(lines: readonly Line[], items: readonly LogItem[], beside: LogItem, chineseFields?: boolean): LogStyle {
	const newest = items.reduce((best, each) => (compareIntervals(best.when, each.when) >= 0 ? best : each), beside);
	const line = lines[newest.item.line];
	const text = line?.text.slice(line.item?.textStart) ?? "";
	const written = text.slice(0, readDateAtStart(text)?.end ?? 0).trimEnd();
	const indent = indentOfItem(lines, beside.item);
	const lead = indent + (line?.text.slice(0, line.item?.textStart).trimStart() ?? "- ");
	return {
		...shapeOf(text.slice(readSpanAtStart(text)?.end ?? written.length)),
		lead,
		nestedLead: indent + (nestedLeadOf(lines, items) ?? defaultNestedLead(lines, lead)),
		chineseFields: hasChineseFields(nestedTexts(lines, items), chineseFields),
		labels: labelsOf(lines, items),
		date: dateLike(written, newest.when),
	};
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
];

/** What stands before the first nested item, less the indent of the entry that it is nested in. */
function nestedLeadOf(lines: readonly Line[], items: readonly LogItem[]): string | undefined {
	const parent = items.find(({ item }) => item.children.length > 0)?.item;
	const lead = /^\s*[-*+]\s/.exec(lines[parent?.children[0]?.line ?? -1]?.text ?? "")?.[0];
	const indent = parent ? indentOfItem(lines, parent) : "";
	return lead?.startsWith(indent) === true ? lead.slice(indent.length) : undefined;
}

/** Four blanks, or a tab where the note indents its lists with tabs. */
function defaultNestedLead(lines: readonly Line[], lead: string): string {
	const tabs = lines.some(({ item, text }) => item && text.startsWith("\t"));
	return `${tabs ? "\t" : "    "}${/[-*+]/.exec(lead)?.[0] ?? "-"} `;
}

function indentOfItem(lines: readonly Line[], item: ListItem): string {
	return /^\s*/.exec(lines[item.line]?.text ?? "")?.[0] ?? "";
}

function nestedTexts(lines: readonly Line[], items: readonly LogItem[]): readonly string[] {
	return items.flatMap(({ item }) =>
		item.children.map((child) => lines[child.line]?.text.slice(lines[child.line]?.item?.textStart ?? 0) ?? ""),
	);
}

function labelsOf(lines: readonly Line[], items: readonly LogItem[]): ReadonlyMap<string, string> {
	const labels = new Map<string, string>();
	for (const { item } of items) {
		const label = /\*\*([^*]{1,40})\*\*/.exec(lines[item.line]?.text ?? "")?.[1]?.replace(/[\s:：]+$/, "");
		const name = label?.replace(/^[^\p{L}\p{N}]+/u, "").toLowerCase();
		if (label !== undefined && name !== undefined && name !== "" && !labels.has(name)) labels.set(name, label);
	}
	return labels;
}
