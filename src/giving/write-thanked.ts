import type { CivilDate } from "../calendar/civil-date";
import { readField } from "../interactions/logs/item-field";
import { openItems } from "../interactions/logs/open-items";
import { readLog } from "../interactions/logs/read-log";
import { insertLines } from "../notes/lines/insert-lines";
import type { Line } from "../notes/lines/line";
import { eachItem, type ListItem, readList } from "../notes/lines/read-list";
import { scanLines } from "../notes/lines/scan-lines";
import { fieldNamesOf } from "../notes/log-fields";
import { refuse } from "../notes/refusal";
import type { NoteChange } from "../writing/note-writer";

/** Help as it was last seen in a note: its words and, for a hint, its line. */
export interface Help {
	readonly path: string;
	readonly text: string;
	readonly line: number;
}

/** Notes beneath some help that I have thanked for it: `thanked:: 2026-11-29`. Refuses where the help is gone, or thanked for already. */
export function writeThanked({ path, ...help }: Help, headings: readonly string[], today: CivilDate): readonly NoteChange[] {
	return [{ path, change: (text) => withThanked(text, help, headings, today) }];
}

function withThanked(text: string, help: Omit<Help, "path">, headings: readonly string[], today: CivilDate): string {
	const lines = scanLines(text);
	const open = openItems(readLog(text, headings, lines), "thanks", today);
	const away = ({ line }: { readonly line: number }): number => Math.abs(line - help.line);
	const [found] = open.filter((one) => one.text === help.text).sort((a, b) => away(a) - away(b));
	const item = found && [...eachItem(readList(lines))].find(({ line }) => line === found.line);
	if (!item) refuse("changed-since", help.text, { line: help.line });
	const { at, added } = beneath(item, lines, today);
	const result = insertLines(text, lines, at, [added]);
	// Checked by reading: where the line landed in something else, nothing would have been thanked for.
	if (openItems(readLog(result, headings), "thanks", today).length !== open.length - 1) refuse("no-place", help.text);
	return result;
}

/** Where the thanks stand and how: beside the item of the help, or nested where an interaction names it in the line itself. */
function beneath(item: ListItem, lines: readonly Line[], today: CivilDate): { readonly at: number; readonly added: string } {
	const line = lines[item.line];
	const written = line?.text ?? "";
	const name = fieldNamesOf("thanked")[chineseName.test(written) ? 1 : 0];
	const added = (lead: string): string => `${lead}${name}:: ${today}`;
	if (readField(written.slice(line?.item?.textStart))) return { at: item.to, added: added(leadOf(written)) };
	const [child] = item.children;
	if (child) return { at: child.line, added: added(leadOf(lines[child.line]?.text ?? "")) };
	const lead = leadOf(written);
	return { at: item.to, added: added(`${lead.includes("\t") ? "\t" : "    "}${lead}`) };
}

/** Help is called by its Chinese name. */
const chineseName = /感谢[*_]*\s*(?:::|：：)/u;
const mark = /^\s*(?:[-*+]|\d+[.)])\s+/u;

function leadOf(written: string): string {
	return mark.exec(written)?.[0] ?? "- ";
}
