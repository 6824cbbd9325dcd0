import { describe, expect, it } from "vitest";
import { isPersonNote } from "../../../src/people/reading/is-person-note";
import { personRules, type PersonSettings } from "../../../src/people/properties/person-rules";
import { defaultSettings } from "../../../src/settings/default-settings";
import type { NoteStructure } from "../../../src/notes/note";
import { noteOf } from "../../notes/note-of";
import { nobody, people } from "../person-note-cases";

const point = { line: 0, col: 0, offset: 0 };
const position = { start: point, end: point };

interface Case {
	readonly path?: string;
	readonly properties?: Readonly<Record<string, unknown>>;
	readonly tags?: readonly string[];
	readonly headings?: readonly string[];
	readonly text?: string;
	readonly settings?: Partial<PersonSettings>;
}

function isPerson({ path = "Sam.md", properties, tags, headings, text, settings }: Case): boolean {
	const structure: NoteStructure = { frontmatter: properties, tags: tags?.map((tag) => ({ tag, position })), headings: headings?.map((heading) => ({ heading, level: 1, position })) };
	return isPersonNote({ path, name: path.slice(path.lastIndexOf("/") + 1, -3), createdAt: 0, modifiedAt: 0, structure, text }, personRules({ ...defaultSettings, ...settings }));
}

const categories = { markerProperty: "categories", markerValues: ["people"] };

describe("a person note", () => {
	it.each<Case>([
		{ properties: { type: "person" } },
		{ properties: { type: "Person" } },
		{ properties: { Type: "person" } },
		{ properties: { type: "contact" } },
		{ properties: { type: ["note", "person"] } },
		{ properties: { type: "[[Person]]" } },
		{ properties: { type: "[[Types/Person|人]]" } },
		{ properties: { type: [["Person"]] } },
		{ properties: { categories: ["[[People]]"] }, settings: categories },
		{ properties: { categories: ["[[Categories/People|people]]"] }, settings: { ...categories, markerValues: ["[[x]]", "person"] } },
		{ properties: { categories: "People" }, settings: { ...categories, markerValues: ["[[Categories/People]]"] } },
		{ properties: { "file-role": "crm-contact" }, settings: { markerProperty: "file-role", markerValues: ["crm-contact"] } },
		{ properties: { tags: ["person"] } },
		{ properties: { tags: "person" } },
		{ properties: { type: "person", person: true } },
		{ properties: { type: "person", person: "[[Ann]]" } },
		{ properties: { tags: "#person, work" } },
		{ properties: { tags: ["#People/Work"] } },
		{ properties: { tag: "people" } },
		{ properties: { "N.GN": "Lei", "N.FN": "Wang" } },
		{ properties: { "N.FN": "王", tags: ["x"] } },
		{ tags: ["#person"] },
		{ tags: ["#idea", "#Person/colleague"] },
		{ path: "People/Sam.md", settings: { peopleFolders: ["People"] } },
		{ path: "Work/People/Team/Sam.md", settings: { peopleFolders: ["Work/People/"] } },
		{ properties: { type: "person", birthday: "in {curly} braces" } },
		{ properties: { type: "person" }, text: "Writes Jinja: {{ user.name }}, {{dates}} and <% if x %>." },
		{ properties: { type: "person" }, text: "Asked what `{{title}}` does.\n```\nMet on {{date}}, <% tp.date.now() %>\n```\n" },
	])("%j", (each) => {
		expect(isPerson(each)).toBe(true);
	});

	it.each<Case>([
		{},
		{ properties: {} },
		{ properties: { type: "meeting" } },
		{ properties: { type: "personal" } },
		{ properties: { type: 3 } },
		{ properties: { type: { person: true } } },
		{ properties: { type: null, tags: null } },
		{ properties: { kind: "person" } },
		{ properties: { tags: ["personal", "peoples"] } },
		{ tags: ["#personnel", "#work/person"] },
		{ path: "Peoples/Sam.md", settings: { peopleFolders: ["People"] } },
		{ path: "People.md", settings: { peopleFolders: ["People"] } },
		{ path: "Templates/Person.md", properties: { type: "person" }, settings: { excludedFolders: ["Templates"] } },
		{ path: "{{title}}.md", properties: { type: "person" } },
		{ properties: { type: "person", last_contact: "{{date}}" } },
		{ properties: { type: "person", last_contact: { "{ date }": null } } },
		{ properties: { type: "person", aliases: ["<% tp.file.title %>"] } },
		{ properties: { type: "person" }, headings: ["{{title}}"] },
		{ properties: { type: "person" }, text: "---\ntype: person\n---\nMet on {{date}}" },
		{ properties: { type: "person" }, text: "Met at {{ time:HH:mm }}" },
		{ properties: { type: "person" }, text: "`a` <%* tp.file.cursor() %>" },
		{ properties: { type: "person" }, settings: { markerProperty: "" } },
		{ properties: { tags: ["person"] }, settings: { personTags: [] } },
		{ properties: { "N.GN": null, "N.FN": "" } },
		{ properties: { N: "Lei", "N.ORG": "Acme", FN: "Acme", GN: "Lei" } },
		{ properties: { "N.GN": ["Lei"], "N.FN": 7 } },
		{ path: "Templates/Card.md", properties: { "N.GN": "Lei" }, settings: { excludedFolders: ["Templates"] } },
		{ properties: { "N.GN": "{{given}}" } },
		{ path: "People/House.md", properties: { person: false }, settings: { peopleFolders: ["People"] } },
		{ properties: { type: "person", person: false } },
		{ properties: { Person: false }, tags: ["#person"] },
	])("not %j", (each) => {
		expect(isPerson(each)).toBe(false);
	});
});

describe("a note as it is written", () => {
	const rules = personRules({ ...defaultSettings, peopleFolders: ["People", "人脉"] });

	it.each(people)("%s is a person's: %j", (path, text) => {
		const note = noteOf(path, text);
		expect(isPersonNote(note, rules)).toBe(true);
		expect(isPersonNote({ ...note, text: undefined }, rules), "by the cache alone").toBe(true);
	});

	it.each(nobody)("%s is nobody's: %j", (path, text) => {
		expect(isPersonNote(noteOf(path, text), rules)).toBe(false);
	});

	it("goes by the folders that the app and Templater keep templates in", () => {
		const own = personRules(defaultSettings, ["Meta/Forms", "/"]);
		expect(isPersonNote(noteOf("Meta/Forms/Person.md", "---\ntype: person\n---\n"), own)).toBe(false);
		expect(isPersonNote(noteOf("Meta/Ann.md", "---\ntype: person\n---\n"), own)).toBe(true);
	});
});
