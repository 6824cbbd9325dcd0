import { afterEach, expect, it } from "vitest";
import { at, type } from "../hands";
import { type KithOnNotes, kithOnNotes, personNote } from "../kith-on-notes";

const ann = "People/Ann.md";
const note = personNote(["topics: [Raft]", "channel: letters"]);
let kith: KithOnNotes;
afterEach(async () => {
	await kith.close();
	localStorage.clear();
});

const run = (command: string): void => { kith.opened.app.commands.executeCommandById(`kith:${command}`); };
const field = (name: string): HTMLInputElement => at(`.modal [data-field=${name}]`) as HTMLInputElement;
/** What is to be seen in a field. */
const seen = (name: string): string => Reflect.get(HTMLInputElement.prototype, "value", field(name));
const save = async (): Promise<void> => {
	at(".modal .kith-form-buttons .mod-cta").click();
	await expect.poll(() => document.querySelector(".modal")).toBeNull();
};

async function openSet(isVeiled: boolean): Promise<void> {
	kith = await kithOnNotes({ [ann]: note });
	if (isVeiled) run("toggle-discreet");
	const file = kith.opened.app.vault.getFileByPath(ann);
	if (file) await kith.opened.app.workspace.getLeaf(false).openFile(file);
	run("set-person");
}

it("shows nothing of what a field holds while the veil is down, says so, and saves it as it was", async () => {
	await openSet(true);
	expect([seen("topics"), seen("channel")]).toEqual(["", ""]);
	expect(field("topics").placeholder).toBe("Hidden, and kept as it is. Type to replace it.");
	expect(field("birthday").placeholder).toBe("");
	type(field("birthday"), "08-15");
	await save();
	expect(kith.text(ann)).toBe(note.replace("letters\n", "letters\nbirthday: 08-15\n"));
});

it("takes what is typed over it, and gives it back where that is rubbed out", async () => {
	await openSet(true);
	for (const [typed, value] of [["Rust", "Rust"], ["", "Raft"], ["Rust", "Rust"]]) {
		// As a key does it, not a program.
		Reflect.set(HTMLInputElement.prototype, "value", typed, field("topics"));
		expect(field("topics").value).toBe(value);
	}
	await save();
	expect(kith.text(ann)).toContain("Rust");
	expect(kith.text(ann)).not.toContain("Raft");
});

it("empties fields when the veil falls over them, also of what was typed, and fills them again when it is lifted", async () => {
	await openSet(false);
	type(field("birthday"), "08-15");
	const before = [seen("topics"), seen("birthday")];
	run("toggle-discreet");
	expect([seen("topics"), seen("birthday")]).toEqual(["", ""]);
	run("toggle-discreet");
	expect([seen("topics"), seen("birthday")]).toEqual(before);
	expect([field("topics").placeholder, field("birthday").placeholder]).toEqual(["", ""]);
});

it("leaves alone what a dialog begins with and what says nothing of anybody", async () => {
	kith = await kithOnNotes({ [ann]: note });
	run("toggle-discreet");
	run("add-person");
	expect(seen("folder")).toBe("People");
});
