import { afterEach, describe, expect, it } from "vitest";
import { at, notice, type } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

let kith: KithOnNotes;
afterEach(() => kith.close());

const post = "Blog/分布式系统里的时钟.md";
const notes: Readonly<Record<string, string>> = {
	[post]: "# 时钟\n",
	"People/Ann.md": personNote(["came_through: \"[[分布式系统里的时钟]]\""], "## Interactions\n- 2026-11-02 (them → me) hello"),
	"People/Eve.md": personNote(["came_through: \"[[分布式系统里的时钟]]\"", "private: [came_through]"]),
};
const parts = (): string[] => [...document.querySelectorAll(".kith-part[data-part='came-through']")].map((el) => el.textContent.replace(/\s+/g, " ").trim());

describe("people who come through what I wrote", () => {
	it.each([["en", "2 people came through this", "Also create a note for 小何 in People"], ["zh", "有 2 个人通过这篇来", "同时为小何新建笔记，放在 People"]])("are added by a line, after a question, and counted beside the post and in the review (%s)", async (lang, count, question) => {
		kith = await kithOnNotes(notes, { peopleFolders: ["People"] }, lang);
		kith.opened.app.commands.executeCommandById("kith:quick-capture");
		type(at(".modal textarea"), "小何来信，来自《分布式系统里的时钟》：问时钟怎么校");
		await expect.poll(() => document.querySelector("[data-new-person]")?.parentElement?.textContent).toContain(question);
		const boxEl = at("[data-new-person]");
		boxEl.click();
		await expect.poll(() => document.querySelector(".kith-preview")?.textContent).toContain("came_through: \"[[分布式系统里的时钟]]\"");
		at(".modal .mod-cta").click();
		await notice("小何");
		const text = kith.text("People/小何.md");
		expect(text).toContain("came_through: \"[[分布式系统里的时钟]]\"");
		expect(text).toMatch(/^- \d{4}-\d{2}-\d{2} \(对方来信\) 小何来信：问时钟怎么校$/m);
		await expect.poll(() => kith.api.due({ all: true }).find(({ name }) => name === "小何")?.reasons.map(({ kind }) => kind)).toContain("owed-reply");
		const year = String(new Date(Date.now()).getFullYear());
		expect(kith.api.review(year).cameThrough.find(({ note }) => note === post)?.people).toContain("People/小何.md");
		await kith.opened.app.workspace.openLinkText(post, "");
		kith.opened.app.commands.executeCommandById("kith:open-brief");
		await expect.poll(parts).toHaveLength(1);
		expect(parts()[0]).toContain(count);
		expect(parts()[0]).toContain("Ann");
		expect(parts()[0]).not.toContain("Eve");
	});

	it("are read of a source where that links a note that there is", async () => {
		kith = await kithOnNotes({ ...notes, "People/Bo.md": personNote(["source: \"[[Nowhere]]\""]), "People/Cy.md": personNote(["来源: \"[[分布式系统里的时钟]]\""]) });
		expect([kith.person("People/Bo.md").cameThrough, kith.person("People/Cy.md").cameThrough?.path]).toEqual([null, post]);
	});

	it("asks, and writes nothing, where a script names nobody known", async () => {
		kith = await kithOnNotes(notes);
		await expect(kith.api.capture("小何来信，来自《分布式系统里的时钟》：你好")).rejects.toThrow("小何");
		const receipt = await kith.api.capture("Ann wrote, came through [[分布式系统里的时钟]]: more");
		expect(receipt.paths).toEqual(["People/Ann.md"]);
		await receipt.undo();
		expect(kith.text("People/Ann.md")).toBe(notes["People/Ann.md"]);
	});
});
