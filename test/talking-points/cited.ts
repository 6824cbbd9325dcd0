import type { Source } from "../../src/notes/note";
import { characterCut, readPhrase } from "../../src/topics/phrase";
import type { TalkingPoint } from "../../src/talking-points/talking-point";

/** Text with case, accents, plural, spaces and punctuation taken away, so that a tag and a phrase can be compared. */
function bare(text: string): string {
	return readPhrase(text.slice(0, 119), characterCut).plain.replaceAll(" ", "");
}

function bareLong(text: string): string {
	return text.split(/(?<=[\s,.，。、;；:：])/u).reduce<{ parts: string[]; last: string }>(({ parts, last }, word) => (last.length + word.length > 110 ? { parts: [...parts, last], last: word } : { parts, last: last + word }), { parts: [], last: "" }).parts.concat(text.slice(-110)).map(bare).join("") + bare(text);
}

/** What the source of a point says: its line; the properties and the name where there is none. */
function cited(source: Source, texts: ReadonlyMap<string, string>): string | undefined {
	const text = texts.get(source.path);
	if (text === undefined) return undefined;
	if (source.line !== null) return text.split("\n")[source.line];
	const end = text.startsWith("---\n") ? text.indexOf("\n---", 3) : 0;
	return `${source.path}\n${text.slice(0, end)}`;
}

/** What is wrong with the sources of these points; nothing where every source says what its point says. */
export function violations(points: readonly TalkingPoint[], texts: ReadonlyMap<string, string>): readonly string[] {
	return points.flatMap((point) => {
		if (point.kind === "question") return [];
		const said = cited(point.source, texts);
		if (said === undefined) return [`${point.kind}: no such line, ${point.source.path} ${String(point.source.line)}`];
		if (point.kind === "share-note") {
			return point.shared.flatMap(({ found, line }) => {
				const where = cited({ path: point.note.path, line }, texts) ?? "";
				const words = readPhrase(found, characterCut).plain.split(" ");
				return bare(where).includes(bare(found)) || words.every((word) => bareLong(where).includes(word)) ? [] : [`share-note: “${found}” is not in “${where}”`];
			});
		}
		return said.includes(point.text) || bareLong(said).includes(bare(point.text)) ? [] : [`${point.kind}: “${point.text}” is not in “${said}”`];
	});
}
