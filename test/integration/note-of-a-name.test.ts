import { afterEach, describe, expect, it } from "vitest";
import { at, type } from "./hands";
import { type KithOnNotes, kithOnNotes } from "./kith-on-notes";

let kith: KithOnNotes;
afterEach(() => kith.close());

const dialog = (selector: string): HTMLElement => at(`.modal ${selector}`);
const head = (): string => dialog(".kith-preview-head").textContent;

async function capture(line: string, lang: string, files: Readonly<Record<string, string>>): Promise<void> {
	kith = await kithOnNotes(files, undefined, lang);
	kith.opened.app.commands.executeCommandById("kith:quick-capture");
	type(dialog("[data-field=capture]"), line);
	await expect.poll(() => document.querySelector(".modal .kith-preview-head")).not.toBeNull();
}

describe("a captured name that a note has", () => {
	it.each([
		["en", "coffee with Zoe Lind", "Zoe Lind", "There is a note Zoe Lind: make it a person’s, and write it there"],
		["zh", "王小明请我吃饭", "王小明", "已有笔记“王小明”：把它当作人物笔记，记在里面"],
	])("makes that note a person's, and leaves it as it was when that is undone (%s)", async (lang, line, name, says) => {
		const before = "From the choir.\n\nLikes figs.\n";
		await capture(line, lang, { [`Choir/${name}.md`]: before });
		expect([...document.querySelectorAll(".modal .kith-choice-label")].map((el) => el.textContent)).toEqual([says]);
		dialog("[data-new-person]").click();
		await expect.poll(head).toContain(name);
		dialog(".mod-cta").click();
		await expect.poll(() => kith.text(`Choir/${name}.md`)).toContain(line);
		expect(kith.text(`Choir/${name}.md`)).toContain("type: person");
		expect(kith.text(`Choir/${name}.md`)).toContain("Likes figs.");
		expect(kith.api.people().map(({ path }) => path)).toContain(`Choir/${name}.md`);
		expect(kith.opened.app.vault.getMarkdownFiles().map(({ path }) => path).filter((path) => path.includes(name))).toEqual([`Choir/${name}.md`]);
		kith.opened.app.commands.executeCommandById("kith:undo-last-write");
		await expect.poll(() => kith.text(`Choir/${name}.md`)).toBe(before);
	});

	it("has a note of its own where that is of a thing", async () => {
		await capture("coffee with Zoe Lind", "en", { "Brands/Zoe Lind.md": "---\ntype: company\n---\n" });
		expect([...document.querySelectorAll(".modal .kith-choice-label")].map((el) => el.textContent)).toEqual(["Also create a note for Zoe Lind in People"]);
	});
});
