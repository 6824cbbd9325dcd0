import { commaList } from "../../notes/comma-list";
import type { NoteLanguage } from "../../notes/lines/note-language";

const always = ["Interactions", "互动", "Contact log", "Interaction log"];

/** Stands among the headings where a log under no heading is read, too. */
export const looseLog = "";

/** What people call a log, in lower case. */
export const logWords: ReadonlySet<string> = new Set(
	"log, logs, contact history, history, touchpoints, contacts, conversations, catch-ups, catch ups, calls, timeline, journal, 记录, 日志, 往来, 往来记录, 联系记录, 互动记录, 交流记录, 沟通记录, 聊天记录, 见面记录, 时间线".split(", "),
);

const signs = /^[#\s]+/;

/** The headings under which a log is read: the configured ones, ours in both languages, and those of other plugins; `loose`: and none. */
export function logHeadings(configured: string, loose = false): readonly string[] {
	const own = commaList(configured).map((heading) => heading.replace(signs, "")).filter((heading) => heading !== "");
	return [...own, ...always, ...(loose ? [looseLog] : [])];
}

/** The configured headings with the first one of a language before the others: of these the first is written. */
export function headingsIn(language: NoteLanguage, configured: string): string {
	const headings = commaList(configured);
	const own = headings.find((heading) => /\p{Script=Han}/u.test(heading) === (language === "zh"));
	return [...new Set([...(own === undefined ? [] : [own]), ...headings])].join(", ");
}
