import { type Editor, MarkdownView } from "obsidian";
import { afterEach, describe, expect, it } from "vitest";
import { NoteWriter } from "../../src/writing/note-writer";
import { VaultNotes } from "../../src/obsidian/vault/vault-notes";
import { openApp, type OpenedApp } from "../workbench/open-app";
import { logged, logWith } from "./writer-bench";

const ada = "---\ntype: person\nlast_contact: 2026-01-01\n---\n# Ada\n\nwords\n\n## Interactions\n- 2026-01-01 old\n";
const opened: OpenedApp[] = [];

afterEach(async () => {
	for (const each of opened.splice(0)) await each.close();
});

interface Bench extends OpenedApp {
	readonly writer: NoteWriter;
	readonly editor: Editor;
	readonly view: MarkdownView;
	readonly text: (path: string) => string | undefined;
}

/** An app with `a.md` open in an editor. */
async function editing(text: string, mode: "source" | "preview" = "source"): Promise<Bench> {
	const app = await openApp({ files: { "a.md": text, "b.md": "Bob\n" } });
	opened.push(app);
	const leaf = app.app.workspace.getLeaf(true);
	await leaf.openFile(app.file("a.md"), { state: { mode } });
	const view = leaf.view;
	if (!(view instanceof MarkdownView)) throw new Error("no editor");
	return { ...app, view, editor: view.editor, writer: new NoteWriter(new VaultNotes(app.app), () => 0), text: (path) => app.disk.text(path) };
}

describe("a note that is open in an editor", () => {
	it("is written there: what is typed stays, the cursor too, and the disk has both", async () => {
		const { editor, writer, text } = await editing(ada);
		editor.replaceRange("typed ", { line: 6, ch: 0 });
		editor.setCursor({ line: 6, ch: 6 });
		const typed = ada.replace("words", "typed words");
		await writer.write([logWith("a.md")], "log");
		expect(editor.getValue()).toBe(logged(typed));
		expect(editor.getCursor()).toMatchObject({ line: 6, ch: 6 });
		expect(text("a.md")).toBe(logged(typed));
	});

	it("loses no character that is typed while it is being written", async () => {
		const { editor, writer, text, settle, view, faults } = await editing(ada);
		faults.delay({ call: "write" }, 5);
		faults.delay({ call: "read" }, 5);
		const writing = writer.write([logWith("a.md")], "log");
		for (const char of "hello") {
			editor.replaceRange(char, { line: 6, ch: 0 });
			await new Promise((resolve) => setTimeout(resolve, 0));
		}
		await writing;
		await view.save();
		await settle();
		expect(text("a.md")).toBe(logged(ada.replace("words", "ollehwords")));
		expect(editor.getValue()).toBe(text("a.md"));
	});

	it("is undone there", async () => {
		const { editor, writer, text } = await editing(ada);
		editor.replaceRange("typed ", { line: 6, ch: 0 });
		const receipt = await writer.write([logWith("a.md")], "log");
		await receipt.undo();
		expect(editor.getValue()).toBe(ada.replace("words", "typed words"));
		expect(text("a.md")).toBe(editor.getValue());
	});

	it("is undone when it was closed, and opened, in between", async () => {
		const { view, writer, text, app, file } = await editing(ada);
		const receipt = await writer.write([logWith("a.md")], "log");
		view.leaf.detach();
		await receipt.undo();
		expect(text("a.md")).toBe(ada);
		const again = await writer.write([logWith("a.md")], "log");
		await app.workspace.getLeaf(true).openFile(file("a.md"), { state: { mode: "source" } });
		await again.undo();
		expect(text("a.md")).toBe(ada);
	});

	it("refuses undo when something was typed since", async () => {
		const { editor, writer } = await editing(ada);
		const receipt = await writer.write([logWith("a.md")], "log");
		editor.replaceRange("!", { line: 6, ch: 0 });
		const now = editor.getValue();
		await expect(receipt.undo()).rejects.toMatchObject({ code: "changed-since", place: { path: "a.md", line: 6 } });
		expect(editor.getValue()).toBe(now);
	});

	it.each(["fail", "failAfter", "tear"] as const)("is as before, in the editor and on the disk, when saving goes wrong (%s)", async (accident) => {
		const { editor, writer, text, faults, settle } = await editing(ada);
		faults[accident]({ call: "write" });
		await expect(writer.write([logWith("a.md")], "log")).rejects.toMatchObject({ code: "not-written" });
		await settle();
		expect([editor.getValue(), text("a.md")]).toEqual([ada, ada]);
		await writer.write([logWith("a.md")], "log");
		expect(text("a.md")).toBe(logged(ada));
	});

	it("is taken back when another note of the same write fails", async () => {
		const { editor, writer, text, faults } = await editing(ada);
		faults.fail({ call: "process", path: "b.md" });
		await expect(writer.write([logWith("a.md"), logWith("b.md")], "log")).rejects.toMatchObject({ code: "not-written" });
		expect([editor.getValue(), text("a.md"), text("b.md")]).toEqual([ada, ada, "Bob\n"]);
	});

	it("keeps an edit by another program that the editor has not loaded yet", async () => {
		const { editor, writer, text, faults, disk, settle } = await editing(ada);
		faults.before({ call: "read", path: "a.md" }, () => { disk.edit("a.md", `${ada}outside\n`); });
		await writer.write([logWith("a.md")], "log");
		await settle();
		expect(text("a.md")).toBe(logged(`${ada}outside\n`));
		expect(editor.getValue()).toBe(text("a.md"));
	});

	it("keeps its carriage returns and its byte order mark, which an editor does not", async () => {
		const crlf = `\uFEFF${ada.replaceAll("\n", "\r\n")}`;
		const { writer, text } = await editing(crlf);
		const receipt = await writer.write([logWith("a.md")], "log");
		expect(text("a.md")).toBe(logged(crlf));
		await receipt.undo();
		expect(text("a.md")).toBe(crlf);
	});

	it.each([
		["before what is written", 0, 2, 0], ["on the line that changes", 2, 5, 2], ["between the two changes", 6, 3, 6], ["right where the log goes", 9, 0, 9], ["after it", 9, 4, 10],
	])("keeps its cursors then too: %s", async (_, line, ch, lineAfter) => {
		const { editor, writer, text } = await editing(ada.replaceAll("\n", "\r\n"));
		editor.setSelection({ line, ch }, { line: 6, ch: 5 });
		const receipt = await writer.write([logWith("a.md")], "log");
		expect(text("a.md")).toContain("\r\n- 2026-11-20 (coffee) talked\r\n");
		expect([editor.getCursor("anchor"), editor.getCursor("head")]).toEqual([{ line: lineAfter, ch }, { line: 6, ch: 5 }]);
		await receipt.undo();
		expect([editor.getCursor("anchor"), editor.getCursor("head")]).toEqual([{ line, ch }, { line: 6, ch: 5 }]);
	});

	it("is written in the vault while it is being read", async () => {
		const { view, writer, text, settle } = await editing(ada, "preview");
		await writer.write([logWith("a.md")], "log");
		await settle();
		expect([text("a.md"), view.getViewData()]).toEqual([logged(ada), logged(ada)]);
	});
});
