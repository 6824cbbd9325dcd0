import { readDateAtStart } from "../interactions/log-head";
import type { DateInterval } from "../calendar/date-interval";
import { cutRanges } from "../notes/inline-marks";
import type { Line } from "../notes/line";
import type { PersonRules } from "./person-rules";

/** A line of a person's note that states a contact as a property would: `last_contact:: 2026-06-07`, `- **最后联系**：[[2026-01-17]]`. */
export interface StatedContact {
	readonly when: DateInterval;
	readonly line: number;
}

const field = /^[[(]?[*_]{0,3}(\p{L}[\p{L} _-]{1,30}?)\s*(?:(?:::|[:：])[*_]{0,3}|[*_]{1,3}(?:::|[:：]))\s*(.{4,60})/u;
const none: readonly never[] = Object.freeze([]);

/** Reads the lines that state a contact, under the keys that the property has. */
export function readStatedContacts(lines: readonly Line[], rules: PersonRules): readonly StatedContact[] {
	let found: StatedContact[] | undefined;
	for (const line of lines) {
		const when = mayState(line) ? statedIn(line, rules) : undefined;
		if (when) (found ??= []).push({ when, line: line.number });
	}
	return found ?? none;
}

function mayState({ kind, item, text }: Line): boolean {
	return (kind === "text" || (kind === "item" && item?.task === undefined)) && /\d/.test(text);
}

function statedIn({ text, comments, item }: Line, { keys }: PersonRules): DateInterval | undefined {
	const [, key = "", value = ""] = field.exec(cutRanges(text, comments, item?.textStart).trimStart()) ?? [];
	if (keys.get(key.toLowerCase())?.some(({ row }) => row.meaning === "lastContact") !== true) return undefined;
	return readDateAtStart(value.includes("[[") ? value : value.replace(/[\])]$/, ""))?.when;
}
