import { afterEach, describe, expect, it } from "vitest";
import { at, notice } from "./hands";
import { type KithOnNotes, kithOnNotes } from "./kith-on-notes";

const choir = "People/Choir.md";
let kith: KithOnNotes;
afterEach(() => kith.close());

const isOffered = (): boolean => kith.opened.app.commands.listCommands().some(({ id, checkCallback }) => id === "kith:make-group" && checkCallback?.(true) === true);

describe.each([["en", "Choir is a group now."], ["zh", "Choir 现在是群组了。"]])("a note is made a group (%s)", (language, sentence) => {
	it.each([
		["without properties", "We sing.\n", "---\ntype: group\n---\nWe sing.\n"],
		["of a person", "---\ntype: person\n# mine\n---\n", "---\ntype: group\n# mine\n---\n"],
		["of something else", "---\r\ntype: note\r\n---\r\n", "---\r\ntype: [note, group]\r\n---\r\n"],
		["of several things", "---\ntype:\n  - note\n---\n", "---\ntype:\n  - note\n  - group\n---\n"],
	])("%s, and taken back", async (_, before, after) => {
		kith = await kithOnNotes({ [choir]: before, "People/Ann.md": "---\ntype: person\ngroups: [Choir]\n---\n" }, { peopleFolders: ["People"] }, language);
		const { app } = kith.opened;
		const file = app.vault.getFileByPath(choir);
		if (file) await app.workspace.getLeaf(false).openFile(file);
		expect(isOffered()).toBe(true);
		app.commands.executeCommandById("kith:make-group");
		await notice(sentence);
		expect(kith.text(choir)).toBe(after);
		await expect.poll(() => kith.api.groups().map(({ name }) => name)).toEqual(["Choir"]);
		expect(kith.api.person(choir)).toBeNull();
		expect(isOffered()).toBe(false);
		at(".notice .kith-undo").click();
		await expect.poll(() => kith.text(choir)).toBe(before);
	});
});
