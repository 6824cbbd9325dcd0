import { afterEach, describe, expect, it } from "vitest";
import { openWriterBench } from "./writer-bench";
import { at, notice, pressKey, type } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

let kith: KithOnNotes;
afterEach(() => kith.close());

const dialog = (selector: string): HTMLElement => at(`.modal ${selector}`);
const run = (command: string): void => { kith.opened.app.commands.executeCommandById(`kith:${command}`); };
const rows = (): readonly string[] => [...document.querySelectorAll(".modal .kith-row")].map((el) =>
	`${el.querySelector(".kith-import-status")?.textContent ?? ""} ${el.querySelector(".kith-import-name")?.textContent ?? ""}`);
const press = (selector: string): void => { dialog(selector).click(); };
const paths = (): readonly string[] => kith.opened.app.vault.getMarkdownFiles().map(({ path }) => path).sort();

const linkedIn = [
	"Notes:", "\"When exporting your connection data, you may notice that some of the email addresses are missing.\"", "",
	"First Name,Last Name,URL,Email Address,Company,Position,Connected On",
	"Ada,Byron,https://www.linkedin.com/in/ada-byron,,Blue Harbour,Engineer,12 Mar 2024",
	"磊,王,https://www.linkedin.com/in/wang-lei,lei@example.org,汇丰,CTO,01 Feb 2023",
	"Sam,Okafor,https://www.linkedin.com/in/sam-okafor,,Red Hill,,05 Jan 2022",
].join("\n");
const lei = "People/王磊.md";
const leiText = personNote(["email: lei@example.org", "met: 2015, 汇丰项目", "circle: core"], "Hello.\n");

async function paste(text: string): Promise<void> {
	run("import-people");
	type(dialog("[data-field=paste]"), text);
	press(".kith-foot button");
	await expect.poll(() => document.querySelectorAll(".modal .kith-row").length).toBeGreaterThan(0);
}

describe("the API", () => {
	it("previews, applies, and takes back every byte; the same file again changes nothing", async () => {
		kith = await kithOnNotes({ [lei]: leiText });
		const preview = await kith.api.previewImport([{ name: "Connections.csv", data: linkedIn }]);
		expect(preview.rows.map(({ name, status, path }) => [name, status, path])).toEqual([
			["Ada Byron", "new", null], ["王磊", "differs", lei], ["Sam Okafor", "new", null],
		]);
		expect(preview.rows[1]?.changes).toEqual(expect.arrayContaining([
			{ property: "met", from: "2015, 汇丰项目", to: "2023-02-01" }, { property: "linkedin", from: null, to: "https://www.linkedin.com/in/wang-lei" },
		]));
		expect(paths()).toEqual([lei]);
		const receipt = await kith.api.applyImport(preview);
		expect([...receipt.paths].sort()).toEqual(["People/Ada Byron.md", "People/Sam Okafor.md", lei]);
		expect(kith.text("People/Ada Byron.md")).toBe(["---", "type: person", "linkedin: https://www.linkedin.com/in/ada-byron", "role: Engineer", "met: 2024-03-12", "groups: Blue Harbour", "---", ""].join("\n"));
		expect(kith.text(lei)).toContain("met: 2015, 汇丰项目\n");
		await expect.poll(() => kith.api.person("People/Ada Byron.md")?.lastInteraction).toBe(null);
		await expect.poll(() => kith.api.people().length).toBe(3);
		const again = await kith.api.previewImport([{ name: "Connections.csv", data: linkedIn }]);
		expect(again.rows.map(({ status }) => status)).toEqual(["same", "differs", "same"]);
		expect((await kith.api.applyImport(again)).paths).toEqual([]);
		await receipt.undo();
		expect(paths()).toEqual([lei]);
		expect(kith.text(lei)).toBe(leiText);
	});

	it("asks who somebody is by name alone, and leaves them", async () => {
		kith = await kithOnNotes({ [lei]: personNote() });
		const preview = await kith.api.previewImport([{ name: "x.csv", data: "Name,City\nWang Lei,Beijing\n" }]);
		expect(preview.rows).toMatchObject([{ name: "Wang Lei", status: "skipped", path: null, problems: [`Only the name is alike. ${lei}`] }]);
		expect((await kith.api.applyImport(preview)).paths).toEqual([]);
	});

	it("puts names into a group and a folder", async () => {
		kith = await kithOnNotes({ "Groups/读书会.md": "---\ntype: group\n---\n" });
		const preview = await kith.api.previewImport([{ name: "names.txt", data: "阿强\nSam" }], { folder: "New/People", group: "Groups/读书会.md" });
		await kith.api.applyImport(preview);
		expect(paths()).toEqual(["Groups/读书会.md", "New/People/Sam.md", "New/People/阿强.md"].sort());
		await expect.poll(() => kith.api.groups()[0]?.members.length).toBe(2);
	});

	it("refuses what is no preview, and a file that is none of people", async () => {
		kith = await kithOnNotes({});
		await expect(kith.api.applyImport({ format: "csv", why: "", problems: [], rows: [] })).rejects.toThrow("preview");
		const preview = await kith.api.previewImport([{ name: "x.vcf", data: "PK\u0003\u0004 zip" }]);
		expect([preview.rows, preview.problems]).toEqual([[], ["It is a ZIP archive: unpack it and choose the file in it, such as Connections.csv."]]);
	});

	it("exports nobody who is private", async () => {
		kith = await kithOnNotes({
			[lei]: leiText, "People/S.md": "---\ntype: person\nprivate: true\nemail: SECRET@example.org\n---\n",
			"People/T.md": "---\ntype: person\nemail: t@example.org\nphone: SECRET\nwhy: SECRET\nprivate: phone\n---\n",
		});
		for (const text of [kith.api.exportVCard(), kith.api.exportVCard({ version: "3.0" }), kith.api.exportCsv()]) {
			expect(text).toContain("lei@example.org");
			expect(text).toContain("t@example.org");
			expect(text).not.toContain("SECRET");
			expect(text).not.toContain("core");
		}
		expect(kith.api.exportCsv({ paths: [lei] })).not.toContain("t@example.org");
	});

	it("imports what it exports, and changes nothing", async () => {
		const files = {
			[lei]: personNote(["aliases: [老王, Wang Lei]", "email: [lei@example.org, w@example.com]", "phone: +86 138 0013 8000", "birthday: 农历 八月十五", "groups: [\"[[读书会]]\", 汇丰]", "topics: [Raft, 徒步]", "met: \"2015, 汇丰项目\"", "city: 北京", "uid: 7"]),
			"People/Sam Okafor.md": personNote(["birthday: 08-15", "role: =cmd|x", "website: https://example.org/a?b=1;c", "telegram: \"@sam\"", "eras: NOIP2011"]),
		};
		kith = await kithOnNotes(files);
		for (const data of [kith.api.exportVCard(), kith.api.exportVCard({ version: "3.0" }), kith.api.exportCsv()]) {
			const preview = await kith.api.previewImport([{ name: "people", data }]);
			expect(preview.rows.map(({ name, status, changes }) => [name, status, changes])).toEqual([["Sam Okafor", "same", []], ["王磊", "same", []]]);
		}
	});
});

describe("the command line", () => {
	it("previews, applies and exports", async () => {
		kith = await kithOnNotes({ [lei]: leiText });
		await kith.opened.app.vault.create("contacts.csv", "Name,Email\nAda,ada@example.org\n");
		const cli = (name: string, params: Record<string, string>): Promise<string> => kith.opened.app.cli.run(`kith:${name}`, params);
		expect(await cli("import", { file: "contacts.csv" })).toContain("New\tAda\temail: ada@example.org");
		expect(paths()).toEqual([lei]);
		expect(await cli("import", { file: "contacts.csv", apply: "true" })).toBe("Imported 1 person.");
		expect(paths()).toEqual(["People/Ada.md", lei]);
		expect(await cli("export", { as: "vcard" })).toContain("lei@example.org");
		expect(await cli("export", { as: "pdf" })).toBe("Error: “pdf” cannot be exported to. Write ics, vcard or csv.");
		expect(await cli("import", { file: "nothing.csv" })).toBe("Error: There is no file “nothing.csv” in the vault.");
	});
});

describe("the dialog", () => {
	it("shows everybody of a pasted file, writes what is chosen, and takes it back", async () => {
		kith = await kithOnNotes({ [lei]: leiText });
		await paste(linkedIn);
		expect(rows()).toEqual(["New Ada Byron", "Differs 王磊", "New Sam Okafor"]);
		pressKey(dialog(".kith-row"), " ");
		pressKey(at(".modal .kith-row[data-status=differs]"), "t");
		expect(dialog(".mod-cta").textContent).toBe("Import 2 people");
		press(".mod-cta");
		await notice("Imported 2 people.");
		expect(paths()).toEqual(["People/Sam Okafor.md", lei]);
		expect(kith.text(lei)).toContain("met: 2023-02-01\n");
		at(".notice .kith-undo").click();
		await notice("Undone");
		expect(paths()).toEqual([lei]);
		expect(kith.text(lei)).toBe(leiText);
	});

	it("answers who somebody is", async () => {
		kith = await kithOnNotes({ [lei]: leiText });
		await paste("Name,City\nWang Lei,Beijing");
		expect(dialog(".mod-cta").textContent).toBe("Nothing to import");
		const selectEl = dialog(".kith-import-target") as HTMLSelectElement;
		expect([...selectEl.options].map(({ text }) => text)).toEqual(["Leave out", "Is People/王磊", "New note"]);
		selectEl.value = "0";
		selectEl.dispatchEvent(new Event("change", { bubbles: true }));
		press(".mod-cta");
		await notice("Imported 1 person.");
		expect(kith.text(lei)).toContain("city: Beijing\n");
		expect(kith.text(lei)).toContain("aliases: Wang Lei\n");
	});

	it("asks what unknown columns are, and remembers it", async () => {
		kith = await kithOnNotes({});
		const table = "Wer,Wo\nAda,Oslo\nBen,Bergen\n";
		run("import-people");
		type(dialog("[data-field=paste]"), table);
		press(".kith-foot button");
		await expect.poll(() => document.querySelector(".modal [data-field=column-0]")).toBeTruthy();
		const choose = (column: number, use: string): void => { (dialog(`[data-field=column-${String(column)}]`) as HTMLSelectElement).value = use; };
		press(".mod-cta");
		expect(dialog(".kith-error").textContent).toBe("Say which column holds the name.");
		choose(0, "name");
		choose(1, "city");
		press(".mod-cta");
		await expect.poll(rows).toEqual(["New Ada", "New Ben"]);
		press(".mod-cta");
		await notice("Imported 2 people.");
		expect(kith.text("People/Ada.md")).toBe("---\ntype: person\ncity: Oslo\n---\n");
		await paste(`${table}Cleo,Rome`);
		expect(rows()).toContain("New Cleo");
	});

	it("says what is wrong with what cannot be read", async () => {
		kith = await kithOnNotes({});
		run("import-people");
		press(".kith-foot button");
		expect(dialog(".kith-error").textContent).toBe("Choose a file, or paste something.");
		type(dialog("[data-field=paste]"), "<html><body>no people</body></html>");
		press(".kith-foot button");
		await expect.poll(() => dialog(".kith-error").textContent).toBe("Pasted text: It is a web page: export your contacts as vCard or CSV.");
	});

	it("filters by status and decides all of a kind", async () => {
		kith = await kithOnNotes({ [lei]: leiText });
		await paste(linkedIn);
		press("[data-status=new].kith-import-count");
		expect(rows()).toEqual(["New Ada Byron", "New Sam Okafor"]);
		press(".kith-leave-all");
		expect(dialog(".mod-cta").textContent).toBe("Import 1 person");
		press(".kith-take-all");
		expect(dialog(".mod-cta").textContent).toBe("Import 3 people");
	});

	it("follows the person template of the user", async () => {
		kith = await kithOnNotes({ "Templates/Person.md": "---\ntype: person\ncity:\ncreated: {{date}}\n---\n# {{title}}\n\n## Interactions\n" });
		Object.assign(kith.opened.app.internalPlugins, { plugins: { templates: { instance: { options: { folder: "Templates" } } } } });
		await paste("Name,City,Notes\nAda,Oslo,likes tea");
		press(".mod-cta");
		await notice("Imported 1 person.");
		expect(kith.text("People/Ada.md")).toMatch(/^---\ntype: person\ncity: Oslo\ncreated: \d{4}-\d\d-\d\d\n---\n# Ada\nlikes tea\n\n## Interactions\n$/);
	});

	it("opens with files that are dropped on the sidebar", async () => {
		kith = await kithOnNotes({ [lei]: leiText });
		run("open-reconnect");
		await expect.poll(() => document.querySelector(".kith-reconnect .kith-row")).toBeTruthy();
		const file = new File(["Ada\nBen\n"], "names.txt");
		const event = new Event("drop", { bubbles: true, cancelable: true });
		Object.assign(event, { dataTransfer: { files: [file], types: ["Files"] } });
		at(".kith-reconnect").dispatchEvent(event);
		await expect.poll(rows).toEqual(["New Ada", "New Ben"]);
	});

	it("exports into a file of the vault, takes it back, and leaves one that is there", async () => {
		kith = await kithOnNotes({ [lei]: leiText });
		const file = (path: string): unknown => kith.opened.app.vault.getFileByPath(path);
		run("export-vcard");
		press(".mod-cta");
		await notice("1 person in “People.vcf”.");
		expect(kith.text("People.vcf")).toContain("BEGIN:VCARD");
		run("export-vcard");
		press(".mod-cta");
		await expect.poll(() => dialog(".kith-error").textContent).toBe("“People.vcf” is there already. Choose another name.");
		pressKey(dialog("[data-field=file]"), "Escape");
		at(".notice .kith-undo").click();
		await notice("Undone");
		expect(file("People.vcf")).toBe(null);
	});
});

describe("a run of writes", () => {
	it("is taken back but for notes that have changed since, and those later", async () => {
		kith = await kithOnNotes({});
		const bench = await openWriterBench({ "a.md": "\uFEFFa\r\n", "b.md": "b\n" });
		const add = (text: string): string => `${text}x`;
		const receipt = await bench.writer.writeEach([
			{ path: "a.md", change: add }, { path: "b.md", change: add }, { path: "missing.md", change: add }, { path: "c.md", create: "c" },
		], "run", () => true);
		expect([receipt.paths, receipt.refused.map(({ code }) => code)]).toEqual([["a.md", "b.md", "c.md"], ["missing"]]);
		await bench.notes.process("b.md", () => "mine");
		await expect(receipt.undo()).rejects.toMatchObject({ code: "changed-some", detail: "b.md" });
		expect([bench.text("a.md"), bench.text("b.md"), bench.text("c.md")]).toEqual(["\uFEFFa\r\n", "mine", undefined]);
		await bench.notes.process("b.md", () => "b\nx");
		await receipt.undo();
		expect(bench.text("b.md")).toBe("b\n");
		await expect(receipt.undo()).rejects.toMatchObject({ code: "undone-already" });
	});

	it("ends when it is told to, and what was written can be taken back", async () => {
		kith = await kithOnNotes({});
		const bench = await openWriterBench({});
		const receipt = await bench.writer.writeEach(["a", "b", "c"].map((name) => ({ path: `${name}.md`, create: name })), "run", (done) => done < 2);
		expect(receipt.paths).toEqual(["a.md", "b.md"]);
		await receipt.undo();
		expect(bench.text("a.md")).toBe(undefined);
	});
});
