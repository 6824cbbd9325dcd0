import { type CivilDate, daysBetween } from "../calendar/civil-date";
import type { Commitment } from "../commitments/commitment";
import type { Source } from "../notes/note";
import { spoken } from "../talking-points/spoken";
import type { brief as briefWords } from "../words/en/brief";
import type { talkingPoints as pointWords } from "../words/en/talking-points";
import type { Brief, BriefLine, Knowing } from "./brief";

/** The words of a brief: a part of `Words`. */
export interface BriefWords {
	readonly brief: typeof briefWords;
	readonly talkingPoints: Pick<typeof pointWords, "topics">;
}

/** A brief as Markdown; a line that another note says links to it, the rest stands in the note of the heading. Empty parts are left out. */
export function briefMarkdown(brief: Brief, words: BriefWords, today: CivilDate): string {
	const { brief: say } = words;
	const parts: readonly (readonly [title: string, lines: readonly string[]])[] = [
		[say.last, [lastLine(brief, words, today)]],
		[say.earlier, brief.earlier.map((line) => aged(line, words, today))],
		[say.why, brief.why ? [spoken(brief.why.text)] : []],
		[say.boundaries, brief.boundaries.map((line) => spoken(line.text))],
		[say.threads, brief.threads.map((line) => aged(line, words, today))],
		[say.mine, brief.mine.map((one) => promised(one, brief, words, today))],
		[say.theirs, brief.theirs.map((one) => promised(one, brief, words, today))],
		[say.thanks, brief.thanks.map((line) => aged(line, words, today))],
		[say.facts, brief.facts.map((fact) => aged(fact, words, today))],
		[say.dates, brief.dates.map((date) => dateLine(date, words, today))],
		[say.shared, brief.shared.map((line) => `${say.past[line.past]}${say.colon}${spoken(line.text)}`)],
		[say.acquaintances, brief.acquaintances.map((one) => `${linkTo(one)}${say.brackets(one.through === "group" ? `${say.through.group}${say.colon}${spoken(one.text)}` : say.through[one.through])}`)],
		[say.toShare, brief.toShare.map((point) => `${linkTo(point.note)}${say.brackets(words.talkingPoints.topics(point.shared))}`)],
		[say.knowing, brief.knowing.map((one) => knowingLine(one, words, today))],
	];
	const body = parts.filter(([, lines]) => lines.length > 0).map(([title, lines]) => `**${title}**\n${lines.map((line) => `- ${line}`).join("\n")}`);
	return `${[`## ${linkTo(brief.person)}`, ...body].join("\n\n")}\n`;
}

function lastLine({ last, person }: Brief, { brief: say }: BriefWords, today: CivilDate): string {
	if (!last) return say.never;
	const channel = last.channel === null ? "" : `${say.comma}${last.channel}`;
	const text = last.text === "" ? "" : `${say.colon}${spoken(last.text)}`;
	return `${say.interval(last.when, today)}${say.brackets(`${say.ago(last.when, today)}${channel}`)}${text}${cited(last.source, person.path)}`;
}

function aged(line: BriefLine, { brief: say }: BriefWords, today: CivilDate): string {
	return `${spoken(line.text)}${line.when ? say.brackets(say.ago(line.when, today)) : ""}`;
}

function promised({ text, dueOn, source }: Commitment, { person }: Brief, { brief: say }: BriefWords, today: CivilDate): string {
	return `${spoken(text)}${dueOn === undefined ? "" : say.brackets(say.due(say.day(dueOn, today)))}${cited(source, person.path)}`;
}

function dateLine({ on, date }: Brief["dates"][number], { brief: say }: BriefWords, today: CivilDate): string {
	const written = date.calendar === "lunar" ? `${say.comma}${date.text}` : "";
	return `${say.birthday}${say.colon}${say.day(on, today)}${say.brackets(`${say.inDays(daysBetween(today, on))}${written}`)}`;
}

function knowingLine({ about, known }: Knowing, words: BriefWords, today: CivilDate): string {
	const { brief: say } = words;
	return `${say.about[about]}${say.colon}${known ? aged(known, words, today) : say.ask[about]}`;
}

function cited({ path }: Source, own: string): string {
	return path === own ? "" : ` ${linkTo({ path, name: path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/u, "") })}`;
}

/** Names the note by its whole path, so that two of one name stay apart. */
function linkTo({ path, name }: { readonly path: string; readonly name: string }): string {
	return `[[${path.replace(/\.md$/u, "")}|${name}]]`;
}
