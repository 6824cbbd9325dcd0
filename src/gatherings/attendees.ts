import { isAttendance } from "../interactions/mentions/attendance";
import { noteKind } from "../notes/kinds/note-kind";
import { isInTemplateFolder, isTemplate, isTemplateName } from "../notes/kinds/template";
import type { Note } from "../notes/note";
import { linkOf, textsOf } from "../notes/yaml/property-values";

const between = /\s*[,，、;；]\s*/u;

/** Whom the properties of a note name as having been there: links as written, or names. A number says how many, and `true` names nobody. */
export function attendeesIn(properties: Readonly<Record<string, unknown>>): readonly string[] {
	return Object.entries(properties)
		.filter(([key, value]) => isAttendance(key) && typeof value !== "boolean")
		.flatMap(([, value]) => textsOf(value))
		.flatMap((text) => (linkOf(text) ? [text] : namesIn(text)))
		.filter((name) => letter.test(name));
}

const letter = /\p{L}/u;

/** Whether a note says who was there, and may be about an event: it is of no other kind, and no template. */
export function tellsOfAttendees(note: Note): boolean {
	const { path, name, structure: { frontmatter } } = note;
	if (frontmatter === undefined || attendeesIn(frontmatter).length === 0) return false;
	const kind = noteKind(note);
	return (kind === undefined || kind === "gathering") && !isInTemplateFolder(path) && !isTemplateName(name) && !isTemplate(note);
}

/** The names of a list in one line. */
export function namesIn(text: string): readonly string[] {
	return text.split(between).map((name) => name.trim()).filter((name) => name !== "");
}
