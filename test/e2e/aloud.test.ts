import { describe, expect, it } from "vitest";
import { expectRecorded } from "../recorded";
import { Heard, focused, walked } from "./heard";
import { kithPage } from "./kith-page";

/** Few people, whose notes say one thing of each kind: so that what is recorded can be read. */
const files = {
	"People/Ann Lee.md": "---\ntype: person\ncircle: core\nbirthday: 11-25\n---\n## Interactions\n- 2026-08-02 (call) the move to Porto\n    - ask:: How is the new flat?\n    - [ ] send the map 📅 2026-11-20\n",
	"People/王磊.md": "---\ntype: person\ncircle: core\ntopics: [木筏协议]\n---\n## Interactions\n- 2026-07-01（微信）聊了孩子上学\n",
	"People/ليلى حداد.md": "---\ntype: person\ncircle: core\n---\n## Interactions\n- 2026-05-01 (coffee) her exhibition\n",
	"People/Ben.md": "---\ntype: person\n---\n",
};

/** What was done and what was heard then, written down in order. */
class Story {
	readonly #parts: string[] = [];

	tell(title: string, ...lines: readonly string[]): void {
		this.#parts.push([`# ${title}`, ...lines, ""].join("\n"));
	}

	toString(): string {
		return this.#parts.join("\n");
	}
}

describe.each(["en", "zh"] as const)("read aloud (%s)", (lang) => {
	const kith = kithPage({ files, lang });
	const recording = (name: string): URL => new URL(`aloud/${name}.${lang}.txt`, import.meta.url);
	const words = {
		en: { log: "Log interaction", sort: "Sort people into circles" },
		zh: { log: "记录互动", sort: "给人分圈" },
	}[lang];

	it("the list: what it is called, its sections, and each person in one breath", async () => {
		const story = new Story();
		for (const said of ["send the map", "her exhibition", "聊了孩子上学"]) await kith.sidebar.locator(".kith-point", { hasText: said }).waitFor();
		story.tell("the sidebar", await walked(kith.sidebar));
		await kith.searchBox.focus();
		story.tell("the search box", await focused(kith.page));
		for (const at of [1, 2, 3]) {
			await kith.page.keyboard.press("ArrowDown");
			story.tell(`arrow down, ${String(at)}`, await focused(kith.page));
		}
		expectRecorded(recording("list"), story.toString());
	});

	it("logging: the fields in their order, what is wrong, and that it is done", async () => {
		const story = new Story();
		const heard = new Heard(kith.page);
		await heard.listen();
		await kith.palette(words.log);
		const { logDialog } = kith;
		await logDialog.field("people").waitFor();
		story.tell("the dialog", await walked(logDialog.el), `focus: ${await focused(kith.page)}`);
		await logDialog.addPerson("Ben", "Ben");
		await kith.page.keyboard.press("Tab");
		for (let at = 0; at < 12 && await logDialog.el.locator(":focus").count() > 0; at++) {
			story.tell(`tab ${String(at + 1)}`, await focused(kith.page));
			await kith.page.keyboard.press("Tab");
		}
		await heard.take();
		await logDialog.field("date").fill("someday soonish");
		await logDialog.el.locator(".mod-cta").click();
		await expect.poll(() => logDialog.el.locator("[role=alert]").filter({ hasText: /./ }).count()).toBeGreaterThan(0);
		story.tell("a day that is none", ...await heard.take());
		await logDialog.save({ date: "2026-11-20", text: "met at the lake" });
		await logDialog.el.waitFor({ state: "detached" });
		await kith.page.locator(".notice .kith-undo").waitFor();
		story.tell("saved", ...await heard.take());
		await kith.page.locator(".notice .kith-undo").click();
		await expect.poll(() => kith.page.locator(".notice .kith-undo").count()).toBe(0);
		await kith.page.locator(".notice").waitFor();
		story.tell("undone", ...await heard.take());
		expectRecorded(recording("logging"), story.toString());
	});

	it("sorting: how far one is, who is next, and what was decided", async () => {
		const story = new Story();
		await kith.tidy();
		const heard = new Heard(kith.page);
		await heard.listen();
		await kith.palette(words.sort);
		await kith.sidebar.locator(".kith-sitting-count").waitFor();
		await kith.searchBox.press("ArrowDown");
		await expect.poll(() => focused(kith.page)).toContain("Ben");
		story.tell("the sidebar", await walked(kith.sidebar));
		story.tell("arrow down", await focused(kith.page));
		await heard.take();
		await kith.page.keyboard.press("2");
		await expect.poll(() => kith.vault.read("People/Ben.md")).toContain("circle: ");
		await expect.poll(() => kith.sidebar.locator(".kith-sitting-said").count()).toBeGreaterThan(0);
		story.tell("2", ...await heard.take());
		expectRecorded(recording("sorting"), story.toString());
	});
});
