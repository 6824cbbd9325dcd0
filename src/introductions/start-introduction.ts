import type { CivilDate } from "../calendar/civil-date";
import { dayInterval } from "../calendar/date-interval";
import { readLog } from "../interactions/logs/read-log";
import { logHeadings } from "../interactions/logs/log-headings";
import { type LogOptions, writeInteraction } from "../interactions/logs/write-interaction";
import { introductionWords } from "../interactions/roster/read-introduction";
import { fieldNamesOf } from "../notes/log-fields";
import { oneLine } from "../notes/lines/one-line";
import { refuse } from "../notes/refusal";

/** Two who are to be introduced, and why. */
export interface IntroductionToStart {
	/** Whose note tells of it, and the other; links as that note has them. */
	readonly owner: { readonly name: string; readonly link: string };
	readonly other: { readonly name: string; readonly link: string };
	readonly reason: string;
}

type Noted = Omit<IntroductionToStart, "owner">;

/** How it is written. */
export interface IntroductionWriting extends LogOptions {
	/** That of the note or, where it does not say, of the app. */
	readonly language: "en" | "zh";
}

/**
 * The text of a note with an introduction in its log: nobody is asked yet, nothing is made. Refuses where the boxes would not be read as
 * those of the two.
 */
export function startIntroduction(
	text: string,
	{ owner, other, reason }: IntroductionToStart,
	writing: IntroductionWriting,
	today: CivilDate,
): string {
	const { agrees, made } = introductionWords[writing.language];
	const said = introductionText(text, { other, reason }, writing);
	const before = countIn(text, writing);
	const ways = [[owner.name, other.name], [owner.link, other.link]];
	for (const names of ways) {
		const boxes = [...names.map((name) => `${name} ${agrees}`), made];
		const promises = boxes.map((box) => ({ text: box, by: "me" as const, dueOn: null }));
		const result = writeInteraction(text, { on: dayInterval(today), channel: null, text: said, promises }, writing);
		if (countIn(result, writing) === before + 1) return result;
	}
	refuse("no-place", writing.heading);

	/** How many are told of with all of their boxes. */
	function countIn(note: string, { heading, loose }: LogOptions): number {
		const named = [owner.name, other.name];
		return readLog(note, logHeadings(heading, loose)).filter(({ introduction }) =>
			introduction?.made?.status === "to-ask" && introduction.consents.map(({ name }) => name).join("\n") === named.join("\n"),
		).length;
	}
}

/** What the line says: under the name that this note has for the field, else in its language. */
function introductionText(text: string, { other, reason }: Noted, { language }: IntroductionWriting): string {
	const there = fieldNamesOf("intro").filter((name) => text.includes(`${name}::`) || text.includes(`${name}：：`));
	const name = there.length === 1 && there[0] !== undefined ? there[0] : fieldName("intro", { language });
	return `${name}:: ${other.link}${reason === "" ? "" : ` — ${oneLine(reason)}`}`;
}

/**
 * The text of the note of the other with something to give thanks for, beneath a line that refers to the introduction: it is no contact,
 * and no second introduction.
 */
export function thankForIntroduction(
	text: string,
	{ outcome, ...noted }: Noted & { readonly outcome: string },
	writing: IntroductionWriting,
	today: CivilDate,
): string {
	const said = introductionText(text, noted, writing);
	return writeInteraction(text, { on: dayInterval(today), channel: null, text: said, thanks: [outcome] }, {
		...writing, chineseFields: writing.language === "zh",
	});
}

/** The name of a field in the language that is written. */
export function fieldName(kind: "intro" | "outcome" | "thanks", { language }: Pick<IntroductionWriting, "language">): string {
	return fieldNamesOf(kind)[language === "zh" ? 1 : 0];
}
