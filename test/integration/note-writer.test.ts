import { describe, expect, it } from "vitest";
import { writeProperty } from "../../src/notes/yaml/write-property";
import { logged, logWith, openWriterBench } from "./writer-bench";

const ada = "---\ntype: person\nphone: +4917 # home\n---\nAda\r\n";
const bob = "Bob";

describe("writing", () => {
	it("changes a note on the disk and says which", async () => {
		const { writer, text } = await openWriterBench({ "People/Ada.md": ada, "b.md": bob });
		const receipt = await writer.write([logWith("People//Ada.md")], "log with Ada");
		expect(receipt.paths).toEqual(["People/Ada.md"]);
		expect(text("People/Ada.md")).toBe(logged(ada));
		expect(text("b.md")).toBe(bob);
		expect(writer.recent()).toEqual([{ id: 1, label: "log with Ada", at: 1, paths: ["People/Ada.md"] }]);
		const lines = writer.linesOf(1);
		expect([lines.at(-1)?.trim(), writer.linesOf(2)]).toEqual(["- 2026-11-20 (coffee) talked", []]);
	});

	it("makes a note and its folders, and logs in it, as one", async () => {
		const { writer, text } = await openWriterBench({});
		const receipt = await writer.write([{ path: "People/New/Ada.md", create: "Ada\n" }, logWith("People/New/Ada.md")], "add");
		expect(text("People/New/Ada.md")).toBe(logged("Ada\n"));
		expect(receipt.paths).toEqual(["People/New/Ada.md"]);
		await receipt.undo();
		expect(text("People/New/Ada.md")).toBeUndefined();
	});

	it("writes nothing and remembers nothing where nothing changes", async () => {
		const { writer, disk } = await openWriterBench({ "a.md": ada });
		const receipt = await writer.write([{ path: "a.md", change: (text) => text }], "nothing");
		await receipt.undo();
		expect([receipt.paths, writer.recent(), disk.text("a.md")]).toEqual([[], [], ada]);
	});

	it("writes to several notes all or none", async () => {
		const { writer, text } = await openWriterBench({ "a.md": ada, "b.md": "---\na: 1\na: 2\n---\n" });
		await expect(writer.write([logWith("a.md"), logWith("b.md")], "log")).rejects.toMatchObject({ code: "unreadable-properties", place: { path: "b.md", line: 2 } });
		expect(text("a.md")).toBe(ada);
	});

	it.each([
		["a missing note", "gone.md", "missing"],
		["a path that climbs out", "../out.md", "outside-vault"],
		["a path that climbs out inside", "a/../../out.md", "outside-vault"],
		["a drive", "C:/x.md", "outside-vault"],
		["the app's own files", ".obsidian/app.md", "outside-vault"],
		["what is no note", "data.json", "outside-vault"],
		["no path", "", "outside-vault"],
		["a note over 5 MB", "large.md", "too-large"],
		["JSON properties", "json.md", "json-properties"],
	])("refuses %s and changes nothing", async (_, path, code) => {
		const files = { "large.md": "x".repeat(5 * 1024 * 1024 + 1), "json.md": '---\n{"a": 1}\n---\n', "data.json": "{}" };
		const { writer, text } = await openWriterBench(files);
		await expect(writer.write([logWith(path)], "log")).rejects.toMatchObject({ name: "Refusal", code });
		for (const [name, content] of Object.entries(files)) expect(text(name)).toBe(content);
		expect(writer.recent()).toEqual([]);
	});

	it("refuses a change of properties that the app would read as more than it says", async () => {
		const { writer, text } = await openWriterBench({ "a.md": "---\na: 1\nb: 2\n---\n" });
		await expect(writer.write([{ path: "a.md", change: (old) => old.replace("a: 1\n", "a: |\n  1\n ") }], "x")).rejects.toMatchObject({ code: "unreadable-properties" });
		await expect(writer.write([{ path: "a.md", change: (old) => old.replace("a: 1", 'a: "1') }], "x")).rejects.toMatchObject({ code: "unreadable-properties" });
		expect(text("a.md")).toBe("---\na: 1\nb: 2\n---\n");
	});

	it("refuses to make a note where there is one", async () => {
		const { writer, text } = await openWriterBench({ "a.md": ada });
		await expect(writer.write([{ path: "a.md", create: "new" }], "add")).rejects.toMatchObject({ code: "exists" });
		expect(text("a.md")).toBe(ada);
	});
});

describe("writing what can be written", () => {
	const broken = "---\ntags: [a\n---\n";
	const most = (refused: readonly { readonly place: { readonly path?: string | undefined } }[]): string => `left ${refused.map(({ place }) => place.path).join()}`;

	it.each([
		["properties that cannot be read", { "b.md": broken }, "b.md", "unreadable-properties"],
		["JSON properties", { "b.md": "---\n{\"a\": 1}\n---\n" }, "b.md", "json-properties"],
		["a missing note", {}, "b.md", "missing"],
		["a note over 5 MB", { "b.md": "x".repeat(5 * 1024 * 1024 + 1) }, "b.md", "too-large"],
	])("leaves out %s, says so, and undoes the rest as one", async (_, files: Readonly<Record<string, string>>, path, code) => {
		const { writer, text } = await openWriterBench({ "a.md": ada, "c.md": bob, ...files });
		const receipt = await writer.writeMost([logWith("a.md"), logWith(path), logWith("c.md")], most);
		expect([receipt.paths, receipt.label, writer.recent().map(({ label }) => label)]).toEqual([["a.md", "c.md"], "left b.md", ["left b.md"]]);
		expect(receipt.refused).toMatchObject([{ code, place: { path } }]);
		expect([text("a.md"), text("b.md"), text("c.md")]).toEqual([logged(ada), files["b.md"], logged(bob)]);
		await receipt.undo();
		expect([text("a.md"), text("c.md"), writer.recent()]).toEqual([ada, bob, []]);
	});

	it("leaves a note out whole, whichever of its changes is refused", async () => {
		const { writer, text } = await openWriterBench({ "a.md": ada, "b.md": bob });
		const refused = { path: "a.md", change: (old: string) => old.replace("type: person", "type: 'person") };
		await writer.writeMost([logWith("a.md"), refused, logWith("b.md")], most);
		expect([text("a.md"), text("b.md")]).toEqual([ada, logged(bob)]);
	});

	it("refuses where nothing can be, unless something else changes with it", async () => {
		const { writer } = await openWriterBench({ "b.md": broken });
		await expect(writer.writeMost([logWith("b.md")], most)).rejects.toMatchObject({ code: "unreadable-properties" });
		expect(writer.recent()).toEqual([]);
		let isBack = false;
		const receipt = await writer.writeMost([logWith("b.md")], most, () => Promise.resolve(void (isBack = true)));
		expect(receipt.refused).toHaveLength(1);
		await receipt.undo();
		expect(isBack).toBe(true);
	});
});

describe("undo", () => {
	it("restores every byte", async () => {
		const { writer, text } = await openWriterBench({ "a.md": ada, "b.md": bob });
		const receipt = await writer.write([logWith("a.md"), logWith("b.md")], "log");
		await receipt.undo();
		expect([text("a.md"), text("b.md"), writer.recent()]).toEqual([ada, bob, []]);
		await expect(receipt.undo()).rejects.toMatchObject({ code: "undone-already" });
	});

	it("says that it is done already where it was undone another way, once or while this waited", async () => {
		const { writer, text } = await openWriterBench({ "a.md": ada });
		const receipt = await writer.write([logWith("a.md")], "log");
		const both = await Promise.allSettled([writer.undoLast(), receipt.undo()]);
		expect(both).toMatchObject([{ status: "fulfilled" }, { status: "rejected", reason: { code: "undone-already" } }]);
		await expect(receipt.undo()).rejects.toMatchObject({ code: "undone-already" });
		await expect(writer.undoLast()).rejects.toMatchObject({ code: "nothing-to-undo" });
		expect(text("a.md")).toBe(ada);
	});

	it("undoes the newest two where it is asked to twice, without waiting", async () => {
		const { writer, text } = await openWriterBench({ "a.md": ada });
		for (const label of ["first", "second", "third"]) await writer.write([logWith("a.md", label)], label);
		const undone = await Promise.all([writer.undoLast(), writer.undoLast()]);
		expect([undone.map(({ label }) => label), text("a.md")]).toEqual([["third", "second"], logged(ada, "first")]);
	});

	it("undoes the newest, or any one", async () => {
		const { writer, text } = await openWriterBench({ "a.md": ada, "b.md": bob });
		await writer.write([logWith("a.md")], "first");
		await writer.write([logWith("b.md")], "second");
		await writer.write([{ path: "b.md", change: (old) => writeProperty(old, "paused", "true") }], "third");
		expect((await writer.undoLast()).label).toBe("third");
		expect((await writer.undo(1)).label).toBe("first");
		expect([text("a.md"), text("b.md")]).toEqual([ada, logged(bob)]);
		await writer.undoLast();
		await expect(writer.undoLast()).rejects.toMatchObject({ code: "nothing-to-undo" });
		expect(text("b.md")).toBe(bob);
	});

	it("refuses where the note has changed since, says where, and leaves all notes alone", async () => {
		const { writer, text, write } = await openWriterBench({ "a.md": ada, "b.md": bob });
		const receipt = await writer.write([logWith("a.md"), logWith("b.md")], "log");
		const edited = `${text("b.md") ?? ""}\nmine`;
		await write("b.md", edited);
		await expect(receipt.undo()).rejects.toMatchObject({ code: "changed-since", place: { path: "b.md", line: edited.split("\n").length - 2 } });
		expect([text("a.md"), text("b.md")]).toEqual([logged(ada), edited]);
		expect(writer.recent()).toHaveLength(1);
	});

	it("refuses where the note is gone", async () => {
		const { writer, disk, settle } = await openWriterBench({ "a.md": ada });
		const receipt = await writer.write([logWith("a.md")], "log");
		disk.erase("a.md");
		await settle();
		await expect(receipt.undo()).rejects.toMatchObject({ code: "missing" });
	});

	it("follows a note that was renamed", async () => {
		const { writer, vault, file, text } = await openWriterBench({ "a.md": ada });
		const receipt = await writer.write([logWith("a.md")], "log");
		await vault.rename(file("a.md"), "c.md");
		writer.followRename("a.md", "c.md");
		await receipt.undo();
		expect(text("c.md")).toBe(ada);
	});

	it("keeps a note that was made and has been written in since", async () => {
		const { writer, text, write } = await openWriterBench({});
		const receipt = await writer.write([{ path: "a.md", create: "Ada\n" }], "add");
		await write("a.md", "Ada\nmine\n");
		await expect(receipt.undo()).rejects.toMatchObject({ code: "changed-since" });
		expect(text("a.md")).toBe("Ada\nmine\n");
	});

	it("lists fifty writes, and undoes five hundred", async () => {
		const { writer, text } = await openWriterBench({ "a.md": ada });
		for (let i = 0; i < 55; i++) await writer.write([logWith("a.md")], String(i));
		expect(writer.recent().map(({ label }) => label)).toEqual(Array.from({ length: 50 }, (_, i) => String(54 - i)));
		for (let i = 55; i > 0; i--) await writer.undo(i);
		expect(text("a.md")).toBe(ada);
		for (let i = 0; i < 501; i++) await writer.write([logWith("a.md")], String(i));
		await expect(writer.undo(56)).rejects.toMatchObject({ code: "nothing-to-undo" });
	});
});

describe("many at once", () => {
	it("keeps 200 logs to 20 notes, and what another program writes in between", async () => {
		const names = Array.from({ length: 20 }, (_, i) => `p${i}.md`);
		const { writer, text, disk, faults } = await openWriterBench(Object.fromEntries(names.map((name) => [name, ada])));
		// Another program adds a line just before some of the writes get their turn.
		for (let i = 0; i < 40; i++) faults.before({ call: "process", skip: i * 3 }, (path) => { disk.edit(path, `${disk.text(path) ?? ""}outside ${i}\n`); });
		await Promise.all(Array.from({ length: 200 }, (_, i) => {
			const here = logWith(names[i % 20] ?? "", `entry ${i}.`);
			const there = logWith(names[(i * 7 + 1) % 20] ?? "", `with ${i}.`);
			return writer.write(i % 5 === 0 && here.path !== there.path ? [here, there] : [here], `log ${i}`);
		}));
		const all = names.map((name) => text(name) ?? "").join("");
		for (let i = 0; i < 200; i++) expect(all.split(`entry ${i}.`), `entry ${i}`).toHaveLength(2);
		for (let i = 0; i < 40; i++) expect(all.split(`outside ${i}\n`), `outside ${i}`).toHaveLength(2);
		for (const name of names) expect(text(name)?.startsWith("---\ntype: person\nphone: +4917 # home\nlast_contact: 2026-11-20\n---\nAda\r\n")).toBe(true);
	});
});
