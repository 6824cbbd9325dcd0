import type { DateInterval } from "../calendar/date-interval";
import { readDate } from "../calendar/read-date";
import { readDateAtStart } from "./logs/log-head";
import { looseEntries } from "./logs/loose-log";
import { cutRanges } from "../notes/lines/inline-marks";
import type { Line } from "../notes/lines/line";
import { plainText } from "../notes/lines/plain-text";
import { privateLines } from "../notes/lines/private-lines";
import { scanLines } from "../notes/lines/scan-lines";
import { sectionsNamed } from "../notes/lines/sections";
import { lifeSubjects, subjectsOf, type LifeSubject } from "./life-subjects";
import { asksInOrder } from "./to-ask";
import type { VaultWords } from "../notes/vault-words";

/**
 * Something that a person's note says about them outside the log, in running text or a list item: about their life, or with a year to it;
 * or what one means to ask them.
 */
export interface Remark {
	readonly text: VaultWords;
	readonly line: number;
	/** What it speaks of, by its words and those of the heading that it stands under. */
	readonly about: readonly LifeSubject[];
	/** The year or day that it names. */
	readonly when: DateInterval | undefined;
	readonly private: boolean;
	/** Only a question, which tells nothing of them. */
	readonly toAsk?: true;
}

const mostRemarks = 40;
const mostText = 200;
/** `2022`, `2022年3月`, `2022-03-14`, `2022-Q1`: with nothing of a number on either side. */
const dateIn = /(?:^|[^\d.,:/-])((?:19|20)\d{2}(?:年(?:\d{1,2}月(?:\d{1,2}日)?)?|-\d{2}-\d{2}|-\d{2}|-Q[1-4])?)(?!\d|[.,:-]\d|[/%])/u;

/** As a line of a log begins, in whatever shape: `2025/03/11`, `20261105`. */
const beginsWithYear = /^\W{0,3}(?:19|20)\d{2}/;

/** Reads what a person's note says about their life outside the log, up to a number of lines. Tasks, quotes and code do not count. */
export function readRemarks(text: string, headings: readonly string[], lines = scanLines(text)): readonly Remark[] {
	const log = [...sectionsNamed(lines, headings), ...looseEntries(lines, headings).map(({ line, to }) => ({ from: line, to }))];
	const remarks: Remark[] = [];
	let hidden: ReadonlySet<number> | undefined;
	let aboutHeading: readonly LifeSubject[] = [];
	const askedIn = asksInOrder();
	for (const line of lines) {
		if (line.heading) aboutHeading = subjectsOf(plainText(line.heading.text).slice(0, mostText));
		const said = remarks.length < mostRemarks && !log.some(({ from, to }) => line.number >= from && line.number < to)
			? wordsOf(line)
			: "";
		const asked = askedIn(line, said);
		if (said === "") continue;
		const told = asked === undefined
			? tellingOf(said, aboutHeading)
			: { text: asked, about: [], when: undefined, toAsk: true as const };
		if (!told) continue;
		hidden ??= privateLines(lines);
		remarks.push({ ...told, line: line.number, private: hidden.has(line.number) });
	}
	return remarks;
}

/** What a line tells of a life, or of a year; undefined where it tells nothing. */
function tellingOf(text: string, aboutHeading: readonly LifeSubject[]): Pick<Remark, "text" | "about" | "when"> | undefined {
	const own = subjectsOf(text);
	const about = aboutHeading.length === 0
		? own
		: lifeSubjects.filter((subject) => aboutHeading.includes(subject) || own.includes(subject));
	const when = (beginsWithYear.test(text) ? readDateAtStart(text)?.when : undefined) ?? readDate(dateIn.exec(text)?.[1]);
	return about.length === 0 && !when ? undefined : { text, about, when };
}

function wordsOf({ kind, heading, item, text, comments }: Line): string {
	if (heading || kind !== "text" && (kind !== "item" || item === undefined || item.task !== undefined)) return "";
	const said = cutRanges(text, comments).slice(item?.textStart ?? 0).trim().slice(0, mostText);
	return /\p{L}/u.test(said.replace(/!?\[\[[^\]]*\]\]|<%.*%>|#\S+/g, "")) ? said : "";
}
