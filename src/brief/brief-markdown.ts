import type { CivilDate } from "../calendar/civil-date";
import { oneLine } from "../notes/lines/one-line";
import { noteName, withoutExtension } from "../notes/note-name";
import type { Words } from "../words/words";
import type { Brief } from "./brief";
import { allParts, type BriefPart, type PartLine } from "./brief-parts";

/** A brief as Markdown; a line that another note says links to it, the rest stands in the note of the heading. Empty parts are left out. */
export function briefMarkdown(brief: Brief, words: Words, today: CivilDate): string {
	const lineIn = (id: BriefPart["id"], { label, text, aside, link, source }: PartLine): string => {
		const { colon, brackets } = words.brief;
		// What is read aloud has no escapes left, and must not open a comment where it is pasted.
		const said = link === null ? oneLine(text) : linkTo({ path: link, name: text });
		const after = aside === null ? "" : brackets(oneLine(aside));
		const cited = link === null && source && source.path !== brief.person.path
			? ` ${linkTo({ path: source.path, name: words.brief.cited(noteName(source.path)) })}`
			: "";
		if (label === null) return said + after + cited;
		// How long ago the last time was belongs to its day.
		return (id === "last" ? label + after + colon + said : label + colon + said + after) + cited;
	};
	const parts = allParts(brief, words, today).map(
		({ id, title, lines }) => `**${title}**\n${lines.map((line) => `- ${lineIn(id, line)}`).join("\n")}`,
	);
	return `${[`## ${linkTo(brief.person)}`, ...parts].join("\n\n")}\n`;
}

/** Names the note by its whole path, so that two of one name stay apart. */
function linkTo({ path, name }: { readonly path: string; readonly name: string }): string {
	return `[[${withoutExtension(path)}|${name}]]`;
}
