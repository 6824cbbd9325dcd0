import { afterEach, describe, expect, it } from "vitest";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

/** A day gone by, whenever this runs: a log of a day to come is refused. */
const on = "2025-11-20";
const path = "People/Sam.md";
let kith: KithOnNotes;
afterEach(() => kith.close());

/** Logs in a note of this text and answers what the note says then; undo must bring back every byte. */
async function logged(text: string, entry: { on?: string; channel?: string; text?: string } = { text: "talked" }): Promise<string> {
	kith = await kithOnNotes({ [path]: text });
	const receipt = await kith.api.logInteraction({ path, on, ...entry });
	const after = kith.text(path);
	await receipt.undo();
	expect(kith.text(path)).toBe(text);
	return after;
}

describe("what went wrong in other plugins, and must not here", () => {
	it("back-filling an old meeting does not move last contact backwards, nor make anybody overdue (6.1)", async () => {
		kith = await kithOnNotes({ [path]: personNote(["cadence: 30d"]) });
		await kith.api.logInteraction({ path, on: "2025-11-20", text: "today" });
		await kith.api.logInteraction({ path, on: "2025-09-21", text: "long ago" });
		expect(kith.text(path)).toBe(personNote(["cadence: 30d", "last_contact: 2025-11-20"], "\n## Interactions\n- 2025-11-20 today\n- 2025-09-21 long ago\n"));
		await kith.opened.settle();
		await expect.poll(() => kith.person(path, "2025-11-22").lastInteraction?.to).toBe("2025-11-20");
		expect(kith.person(path, "2025-11-22").state).toBe("on-track");
	});

	it.each(["2024", "2024.5", "20240315", "true", "[2024]", "{ year: 2024 }", "2024-03-15T10:00:00", "03/04/2025", "15.03.2025", "next tuesdayish", '""', "~"])("last_contact: %s stops nobody from being indexed (6.2)", async (value) => {
		kith = await kithOnNotes({ "A.md": personNote(["last_contact: 2025-01-01"]), "B.md": personNote([`last_contact: ${value}`]), "C.md": personNote(["last_contact: 2025-01-01"]) });
		expect(kith.api.people({ on }).map(({ name }) => name)).toEqual(["A", "B", "C"]);
		const { lastInteraction, problems } = kith.person("B.md", on);
		const isEmpty = value === '""' || value === "~";
		expect(lastInteraction !== null || problems.length === 1 || isEmpty).toBe(true);
		for (const { property, message } of problems) expect([property, message.includes("last_contact")]).toEqual(["last_contact", true]);
	});

	it("a heading like ours in a fence is left alone (6.3)", async () => {
		const fence = "```\n## Interactions\n- 2020-01-01 an example\n```\n";
		const before = personNote([], `${fence}\n## Interactions\n- 2025-01-01 (call) hello\n`);
		expect(await logged(before)).toBe(before.replace("type: person\n", `type: person\nlast_contact: ${on}\n`).replace("- 2025-01-01 (call)", `- ${on} talked\n- 2025-01-01 (call)`));
		await kith.close();
		const onlyFence = personNote([], `${fence}\nwords\n`);
		expect(await logged(onlyFence)).toBe(`${onlyFence.replace("type: person\n", `type: person\nlast_contact: ${on}\n`)}\n## Interactions\n- ${on} talked\n`);
	});

	it.each(["$'", "$`", "$&", "$$20", "$1", "\\n", "{{x}}"])("%s in a text is written as it stands (6.4)", async (odd) => {
		const before = personNote(["last_contact: 2025-01-01"], "## Interactions\n- 2025-01-01 hello\n\nsecret paragraph\n");
		expect(await logged(before, { text: `a ${odd} b` })).toBe(personNote([`last_contact: ${on}`], `## Interactions\n- ${on} a ${odd} b\n- 2025-01-01 hello\n\nsecret paragraph\n`));
	});

	it("a heading at the very end of the note takes the log (6.4)", async () => {
		expect(await logged(personNote(["last_contact: 2025-01-01"], "words\n\n## Interactions"))).toBe(personNote([`last_contact: ${on}`], `words\n\n## Interactions\n- ${on} talked`));
	});

	it("a note with carriage returns stays a note with carriage returns, read and written (6.4, 6.6, 6.8)", async () => {
		const before = personNote(["last_contact: 2025-01-01"], "words\n\n## Interactions\n- 2025-01-01 (call) hello\n").replaceAll("\n", "\r\n");
		const after = await logged(before, { text: "two\nlines" });
		expect(after).toBe(personNote([`last_contact: ${on}`], `words\n\n## Interactions\n- ${on} two lines\n- 2025-01-01 (call) hello\n`).replaceAll("\n", "\r\n"));
		expect(after.match(/^---/gm)).toHaveLength(2);
		expect(kith.person(path, on).lastInteraction).toMatchObject({ to: "2025-01-01", source: { path, line: 7 } });
	});

	it.each([["birthday: 1990", 1], ["birthday: 05-01", 0], ["birthday: --05-01", 0], ["birthday: 1604-05-01", 0]])("%s hides nobody (6.6)", async (line, problems) => {
		kith = await kithOnNotes({ [path]: personNote([line, "last_contact: 2025-11-01"]) });
		expect(kith.person(path, on).problems).toHaveLength(problems);
		if (problems === 0) expect(kith.api.due({ on: "2025-04-20", all: true }).find((entry) => entry.path === path)?.reasons.map(({ kind }) => kind)).toContain("date");
	});

	it("a log in no order is read by its dates (6.6)", async () => {
		kith = await kithOnNotes({ [path]: personNote([], "## Interactions\n- 2024-01-01 old\n- 2025-10-01 newest\n- 2024-06-01 between\n") });
		expect(kith.person(path, on).lastInteraction).toMatchObject({ to: "2025-10-01", source: { path, line: 5 } });
	});

	it("prose, sub-headings, numbers and quotes under the heading stay where they are (6.7)", async () => {
		const section = "## Interactions\nA paragraph about us.\n\n### Kept\n1. numbered\n> a quote\n\n- 2025-01-01 hello\n    - ask:: and then?\n\nafter words\n\n## Next\n";
		const after = await logged(personNote(["last_contact: 2025-01-01"], section));
		expect(after.split("\n").filter((line) => line !== `- ${on} talked`).join("\n")).toBe(personNote([`last_contact: ${on}`], section));
		expect(after).toContain(`- ${on} talked\n`);
	});

	it("starting up writes nothing, with or without unique names and identifiers (6.8)", async () => {
		const files = { "A.md": "---\r\ntype: person\r\n---\r\n", "B.md": personNote(), "C.md": "#person\n", "D.md": "plain" };
		kith = await kithOnNotes(files);
		for (const [at, text] of Object.entries(files)) expect(kith.text(at)).toBe(text);
	});
});

describe("kinds of notes that fell through elsewhere", () => {
	it("two people of one name are two people", async () => {
		kith = await kithOnNotes({ "People/张伟.md": personNote(["last_contact: 2025-01-01"]), "People/NOIP/张伟.md": personNote(["last_contact: 2025-10-01"]), "2025-11-01.md": "Met [[People/NOIP/张伟|张伟]]\n" });
		expect(kith.api.search("张伟").map(({ path: at }) => at).sort()).toEqual(["People/NOIP/张伟.md", "People/张伟.md"]);
		expect(kith.person("People/张伟.md", on).lastInteraction?.to).toBe("2025-01-01");
		expect(kith.person("People/NOIP/张伟.md", on).lastInteraction?.to).toBe("2025-11-01");
		await expect(kith.api.capture("昨天和张伟吃饭", { on })).rejects.toThrow(/“张伟” may be/);
		await kith.api.logInteraction({ path: "People/NOIP/张伟.md", on, text: "only here" });
		expect(kith.text("People/张伟.md")).not.toContain("only here");
	});

	it.each(["tags: person", "tags: [person]", "tags: '#person'", "tags:\n  - people/school", "tag: person", "type: '[[person]]'", "type: [contact]"])("%s makes a person", async (line) => {
		kith = await kithOnNotes({ "A.md": `---\n${line}\n---\n` });
		expect(kith.api.people({ on }).map(({ name }) => name)).toEqual(["A"]);
	});

	it("one note with properties that are no YAML is listed with its problem, among everybody else", async () => {
		const bad = "---\ntype: person\naliases: [Sam\ncircle: a: b\n---\n#person\n";
		kith = await kithOnNotes({ "A.md": personNote(), "B.md": bad, "C.md": personNote() });
		expect(kith.api.people({ on }).map(({ name }) => name)).toEqual(["A", "B", "C"]);
		expect(kith.person("B.md", on).problems).toHaveLength(1);
		await expect(kith.api.logInteraction({ path: ["A.md", "B.md"], on, text: "x" })).rejects.toThrow(/“B” cannot be changed safely/);
		expect([kith.text("A.md"), kith.text("B.md")]).toEqual([personNote(), bad]);
	});

	it("templates and excluded folders hold no people", async () => {
		kith = await kithOnNotes({ "A.md": personNote(["aliases: [\"{{title}}\"]"]), "T.md": "---\ntype: person\nlast_contact: <% tp.date.now() %>\n---\n", "Old/B.md": personNote(), "C.md": personNote() }, { excludedFolders: ["Old"] });
		expect(kith.api.people({ on }).map(({ name }) => name)).toEqual(["C"]);
	});

	it("200 logs at once to 20 notes all arrive, once each", async () => {
		const paths = Array.from({ length: 20 }, (_, at) => `People/P${at}.md`);
		kith = await kithOnNotes(Object.fromEntries(paths.map((at) => [at, personNote([], "## Interactions\n")])));
		await Promise.all(Array.from({ length: 200 }, (_, at) => kith.api.logInteraction({ path: paths[at % 20] ?? "", on, text: `entry ${at}.` })));
		const all = paths.map(kith.text).join("\n");
		for (let at = 0; at < 200; at++) expect(all.split(`entry ${at}.\n`), `entry ${at}`).toHaveLength(2);
		for (const at of paths) expect(kith.text(at).match(/^last_contact:/gm)).toHaveLength(1);
	});
});
