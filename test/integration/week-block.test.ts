import { afterEach, describe, expect, it } from "vitest";
import { wordsFor } from "../../src/words/words";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

let kith: KithOnNotes;
afterEach(() => kith.close());
/** As the clock on the wall says it. */
const today = new Date(Date.now()).toLocaleDateString("sv");

const notes = {
	"People/Ada.md": personNote(["circle: core", "last_contact: 2025-01-01"]),
	"People/Ben.md": personNote(["circle: core", `last_contact: ${today}`], `## Interactions\n- ${today} tea\n\t- [ ] send the slides 📅 ${today}\n`),
	"People/Cy.md": personNote(["circle: core", `last_contact: ${today}`, `birthday: ${today.slice(5)}`]),
	"People/Old.md": personNote(["last_contact: 2020-01-01"]),
	"Week.md": "```reconnect\nshow: week\n```\n",
};

const parts = (): readonly (string | null)[] => [...document.querySelectorAll(".kith-block-part")].map((el) => el.textContent);

describe("a block of the week", () => {
	it.each(["en", "zh"])("shows people, promises due, dates near and the old friend, each in a part of its own (%s)", async (language) => {
		kith = await kithOnNotes(notes, undefined, language);
		const { reconnect: words } = wordsFor(language);
		const file = kith.opened.app.vault.getFileByPath("Week.md");
		if (file) await kith.opened.app.workspace.getLeaf(false).openFile(file, { state: { mode: "preview" } });
		await expect.poll(parts).toEqual([words.weekPeople, words.weekPromises, words.weekDates, words.weekOldFriend]);
		const entries = (part: number): readonly (string | null)[] => {
			const names: (string | null)[] = [];
			let el = document.querySelectorAll(".kith-block-part")[part]?.nextElementSibling;
			while (el && !el.classList.contains("kith-block-part")) {
				names.push(...[...el.querySelectorAll(".kith-name")].map(({ textContent }) => textContent));
				el = el.nextElementSibling;
			}
			return names;
		};
		expect([0, 1, 2, 3].map(entries)).toEqual([["Ada"], ["Ben"], ["Cy"], ["Old"]]);
	});

	it("is told on the command line, too", async () => {
		kith = await kithOnNotes(notes);
		const text = await kith.opened.app.cli.run("kith:week", { on: today });
		expect(text.split("\n").filter((line) => line.startsWith("##"))).toEqual(["## People", "## Promises due", "## Dates near", "## An old friend, if you like"]);
		expect(text).toMatch(/^- Ada: .+/m);
		expect(text).toMatch(/^- send the slides \(.+ · Ben\)$/m);
		expect(text).toMatch(/^- Cy: .+/m);
		expect(await kith.opened.app.cli.run("kith:week", { on: "someday" })).toMatch(/^Error: /);
	});

	it("says so where there is nothing", async () => {
		kith = await kithOnNotes({ "People/Ada.md": personNote(["circle: core", `last_contact: ${today}`]), "Week.md": notes["Week.md"] });
		const file = kith.opened.app.vault.getFileByPath("Week.md");
		if (file) await kith.opened.app.workspace.getLeaf(false).openFile(file, { state: { mode: "preview" } });
		await expect.poll(() => document.querySelector(".kith-block")?.textContent).toBe("Nothing this week. Enjoy the quiet.");
	});
});
