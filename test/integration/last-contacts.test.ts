import { afterEach, expect, it } from "vitest";
import { at, notice } from "./hands";
import { type KithOnNotes, kithOnNotes } from "./kith-on-notes";

let kith: KithOnNotes;
afterEach(() => kith.close());

const note = "---\ntype: person\nlast_contact: 2020-01-01\n---\n## Interactions\n- 2026-10-01 lunch\n";
const files = Object.fromEntries(["Ann", "Ben", "Cleo"].map((name) => [`People/${name}.md`, note]));
const written = note.replace("2020-01-01", "2026-10-01");

it("single last contacts are left out where they are unticked; the others are written at one press and taken back at one", async () => {
	kith = await kithOnNotes(files);
	kith.opened.app.commands.executeCommandById("kith:update-last-contacts");
	const boxes = (): readonly HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>(".modal .kith-upkeep input")];
	await expect.poll(() => boxes().map(({ checked }) => checked)).toEqual([true, true, true]);
	const button = at(".modal .mod-cta") as HTMLButtonElement;
	expect(button.textContent).toBe("Write 3 notes");
	for (const box of boxes()) box.click();
	expect([button.textContent, button.disabled]).toEqual(["Write 0 notes", true]);
	for (const box of [boxes()[0], boxes()[2]]) box?.click();
	expect(button.textContent).toBe("Write 2 notes");
	button.click();
	await notice("2 last contacts brought up to date.");
	expect(Object.keys(files).map(kith.text)).toEqual([written, note, written]);
	at(".notice .kith-undo").click();
	await expect.poll(() => Object.keys(files).map(kith.text)).toEqual([note, note, note]);
});
