import { type App, normalizePath, parseYaml, type TFile } from "obsidian";
import type { CivilDate } from "../../calendar/civil-date";
import { frontmatterBounds } from "../../notes/frontmatter-bounds";
import { memberAt } from "../../notes/member-at";
import type { Kith } from "../../obsidian/kith";
import { seemsPerson } from "../../people/reading/is-person-note";
import { structureOf } from "../../obsidian/vault/note-reader";
import type { VaultWords } from "../../notes/vault-words";

/** The template of a person's note that the user has for the core plugin. */
export interface PersonTemplate {
	readonly name: VaultWords;
	/** Whether it asks for no more than Kith can fill in. */
	readonly isUsed: boolean;
	/** The text of a new note; undefined where it cannot be made of the template. */
	noteOf(name: string, today: CivilDate): string | undefined;
}

const placeholder = /\{\{\s*(title|date)\s*\}\}/gi;
const unfilled = /\{\{|<%/;

/** Reads the template, where there is one: the note among the templates of the core plugin that would be a person's, the first by name. */
export async function readPersonTemplate({ app, known }: Pick<Kith, "app" | "known">): Promise<PersonTemplate | undefined> {
	const [file] = templatesIn(app)
		.filter((one) => {
			const structure = structureOf(one, app.metadataCache);
			return structure !== undefined && seemsPerson(one.path, structure, known.rules());
		})
		.sort((a, b) => a.path.localeCompare(b.path));
	if (!file) return undefined;
	const text = await app.vault.cachedRead(file);
	const isUsed = !unfilled.test(text.replace(placeholder, ""));
	return {
		name: file.basename,
		isUsed,
		noteOf: (name, today) => (isUsed ? filledIn(text, name, today) : undefined),
	};
}

function templatesIn(app: App): readonly TFile[] {
	const folder = memberAt(app, "internalPlugins", "plugins", "templates", "instance", "options", "folder");
	if (typeof folder !== "string" || folder.trim() === "") return [];
	const prefix = `${normalizePath(folder.trim())}/`;
	return app.vault.getMarkdownFiles().filter(({ path }) => path.startsWith(prefix));
}

/** The template with the name and the day; a name may be such that its properties can no longer be read. */
function filledIn(text: string, name: string, today: CivilDate): string | undefined {
	const filled = text.replace(placeholder, (_, what: string) => (what.toLowerCase() === "title" ? name : today));
	const bounds = frontmatterBounds(filled);
	if (!bounds) return filled;
	try {
		const properties: unknown = parseYaml(filled.slice(bounds.from, bounds.to));
		return typeof properties === "object" ? filled : undefined;
	} catch {
		return undefined;
	}
}
