import type { DateInterval } from "../calendar/date-interval";
import { dayTold } from "./day-told";
import { looseEntries } from "./logs/loose-log";
import { cutRanges } from "../notes/lines/inline-marks";
import type { Line } from "../notes/lines/line";
import { plainText } from "../notes/lines/plain-text";
import { privateLines } from "../notes/lines/private-lines";
import { scanLines } from "../notes/lines/scan-lines";
import { sectionsNamed } from "../notes/lines/sections";
import { lifeSubjects, subjectsOf, type LifeSubject } from "./life-subjects";
import { type Barred, barredInOrder, withoutBarred } from "./not-to-mention";
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
	/** Says what is not to be mentioned. */
	readonly bars?: true;
	/** Says what is to be heeded: what they cannot eat, what is never to be done. */
	readonly heed?: true;
}

const mostRemarks = 40;
const mostText = 200;
/**
 * Reads what a person's note says about their life outside the log, up to a number of lines; a callout too. Tasks, quotes and
 * code do not count.
 */
export function readRemarks(text: string, headings: readonly string[], lines = scanLines(text)): readonly Remark[] {
	const log = [...sectionsNamed(lines, headings), ...looseEntries(lines, headings).map(({ line, to }) => ({ from: line, to }))];
	const remarks: Remark[] = [];
	let hidden: ReadonlySet<number> | undefined;
	let aboutHeading: readonly LifeSubject[] = [];
	const askedIn = asksInOrder();
	const barredIn = barredInOrder();
	for (const line of lines) {
		if (line.heading) aboutHeading = subjectsOf(plainText(line.heading.text).slice(0, mostText));
		const isOutside = !log.some(({ from, to }) => line.number >= from && line.number < to);
		const barred = heededOf(line, isOutside, barredIn);
		const asked = askedIn(line, barred.said);
		if (barred.said === "" || (remarks.length >= mostRemarks && !barred.bars && !barred.heed)) continue;
		const told = remarkOf(barred.said.slice(0, mostText), asked, barred, isOutside ? aboutHeading : []);
		if (!told) continue;
		hidden ??= privateLines(lines);
		remarks.push({ ...told, line: line.number, private: hidden.has(line.number) });
	}
	return remarks;
}

/** What a line says; of a log, what stands beside its entries, tells of no day and is to be heeded. */
function heededOf(line: Line, isOutside: boolean, barredIn: ReturnType<typeof barredInOrder>): Barred {
	const words = wordsOf(line);
	const barred = barredIn(line, isOutside || !/^\W*\d{4}/.test(words) ? words : "");
	return isOutside || barred.bars || barred.heed ? barred : { ...barred, said: "" };
}

/** What a line asks, bars, or tells of a life or of a year; undefined where it does nothing of it. */
function remarkOf(
	text: string,
	asked: string | undefined,
	{ bars, heed }: Pick<Barred, "bars" | "heed">,
	aboutHeading: readonly LifeSubject[],
): Omit<Remark, "line" | "private"> | undefined {
	if (asked !== undefined && !bars) return { text: asked, about: [], when: undefined, toAsk: true };
	const own = subjectsOf(bars ? withoutBarred(text) : text);
	const about = aboutHeading.length === 0
		? own
		: lifeSubjects.filter((subject) => aboutHeading.includes(subject) || own.includes(subject));
	const when = dayTold(text);
	const kind = kindOf(bars, heed, about.length > 0 || when !== undefined);
	return kind && { text, about, when, ...kind };
}

/** What else there is to say of a remark; undefined where it is none. */
function kindOf(bars: boolean, heed: boolean, isTold: boolean): Pick<Remark, "bars" | "heed"> | undefined {
	if (bars) return { bars: true };
	if (heed) return { heed: true };
	return isTold ? {} : undefined;
}

function wordsOf({ kind, heading, item, text, comments }: Line): string {
	if (heading || kind !== "text" && (kind !== "item" || item === undefined || item.task !== undefined)) return "";
	const said = cutRanges(text, comments).slice(item?.textStart ?? 0).trim().slice(0, mostText);
	return /\p{L}/u.test(said.replace(/!?\[\[[^\]]*\]\]|<%.*%>|#\S+/g, "")) ? said : "";
}
