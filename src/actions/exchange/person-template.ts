import type { CivilDate } from "../../calendar/civil-date";
import { frontmatterBounds } from "../../notes/frontmatter-bounds";
import type { Note } from "../../notes/note";
import type { VaultPort } from "../../notes/vault-port";
import type { VaultWords } from "../../notes/vault-words";
import type { PersonRules } from "../../people/properties/person-rules";
import { seemsPerson } from "../../people/reading/is-person-note";

/** The template of a person's note that the user has for the core plugin. */
export interface PersonTemplate {
	readonly name: VaultWords;
	/** Whether it asks for no more than Kith can fill in. */
	readonly isUsed: boolean;
	/** The text of a new note; undefined where it cannot be made of the template. */
	noteOf(name: string, today: CivilDate): string | undefined;
}

/** What templates are read by. */
export interface TemplatePorts {
	/** The notes among the templates of the core plugin. */
	readonly templates: () => readonly Note[];
	readonly vault: Pick<VaultPort, "textOf">;
	/** Throws where a block of properties cannot be read. */
	readonly parseProperties: (block: string) => unknown;
}

const placeholder = /\{\{\s*(title|date)\s*\}\}/gi;
const unfilled = /\{\{|<%/;

/** Reads the template, where there is one: the note among those templates that would be a person's, the first by name. */
export async function readPersonTemplate(ports: TemplatePorts, rules: PersonRules): Promise<PersonTemplate | undefined> {
	const [first] = ports.templates()
		.filter(({ path, structure }) => seemsPerson(path, structure, rules))
		.sort((a, b) => a.path.localeCompare(b.path));
	const text = first && await ports.vault.textOf(first.path);
	if (!first || text === undefined) return undefined;
	const isUsed = !unfilled.test(text.replace(placeholder, ""));
	return {
		name: first.name,
		isUsed,
		noteOf: (name, today) => (isUsed ? filledIn(text, { title: name, date: today }, ports) : undefined),
	};
}

/** The template with the name and the day; a name may be such that its properties can no longer be read. */
function filledIn(
	text: string,
	{ title, date }: { readonly title: string; readonly date: CivilDate },
	{ parseProperties }: Pick<TemplatePorts, "parseProperties">,
): string | undefined {
	const filled = text.replace(placeholder, (_, what: string) => (what.toLowerCase() === "title" ? title : date));
	const bounds = frontmatterBounds(filled);
	if (!bounds) return filled;
	try {
		return typeof parseProperties(filled.slice(bounds.from, bounds.to)) === "object" ? filled : undefined;
	} catch {
		return undefined;
	}
}
