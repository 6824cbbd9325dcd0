import { afterEach, describe, expect, it } from "vitest";
import { at, notice, pick } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";
import { LogsInSidebar } from "./logs-in-sidebar";

let kith: KithOnNotes;
afterEach(() => kith.close());

const files = {
	"People/Acme.md": personNote(["last_contact: 2026-01-01", "circle: core"], "Our printer.\n"),
	"People/Ben.md": personNote(["last_contact: 2026-01-01", "circle: core"]),
};
const row = (name: string): HTMLElement => {
	const el = [...document.querySelectorAll<HTMLElement>(".kith-row")].find((each) => each.textContent.includes(name));
	if (!el) throw new Error(`No row of ${name}.`);
	return el;
};

describe("a note that is no person's", () => {
	it.each([
		["en", "Not a person", "No person from now on: Acme."],
		["zh", "不是人物", "已不再当作人物：Acme。"],
	])("is set right in the menu of its row, in one line of its own, and back by one undo (%s)", async (language, title, said) => {
		kith = await kithOnNotes(files, undefined, language);
		await LogsInSidebar.open(kith.opened.app);
		pick(at(".kith-entry", row("Acme")), title);
		const told = await notice(said);
		await expect.poll(() => kith.api.people().map(({ name }) => name)).toEqual(["Ben"]);
		expect(kith.text("People/Acme.md")).toBe(files["People/Acme.md"].replace("circle: core\n", "circle: core\nperson: false\n"));
		at("button, a", told).click();
		await expect.poll(() => kith.text("People/Acme.md")).toBe(files["People/Acme.md"]);
		await expect.poll(() => kith.api.people().length).toBe(2);
	});
});
