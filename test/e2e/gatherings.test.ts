import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { kithPage, today } from "./kith-page";

const person = (more: string, body = ""): string => `---\ntype: person\n${more}---\n${body}`;
const people = {
	"People/李智伟.md": person("circle: core\ncity: 广州\ntopics: [Rust, 攀岩]\nlast_contact: 2026-06-01\ngroups: [\"[[岩友]]\"]\n"),
	"People/王磊.md": person("city: 广州\ntopics: [咖啡]\nlast_contact: 2026-11-01\ngroups: [\"[[岩友]]\"]\n"),
	"People/Sam Okafor.md": person("topics: [Rust]\n"),
	"People/Yuki.md": person("city: Osaka\ntopics: [Rust]\n"),
	"Groups/岩友.md": "---\ntype: group\n---\n",
};
const conference = "Meetings/Conference.md";
const tea = "Gatherings/2026-11-14 Tea.md";
const past = "---\ntype: gathering\ndate: 2026-11-14\ncity: 广州\ntopics: [Rust]\nplace: 东山口咖啡\n---\n## Invited\n- [x] [[李智伟]] ✅ 2026-11-10\n- [x] [[王磊]] ✅ 2026-11-11\n- [/] [[Sam Okafor]] 🛫 2026-11-09\n- 小何（读者）\n## Notes\n- [[李智伟]] 岩友下月上线，缺测试的人\n";
const files = {
	...people, [tea]: past,
	[conference]: "---\nattendees: [\"[[李智伟]]\", \"[[王磊]]\", 小何]\n---\n# Conference\n- [[李智伟]] 岩友下月上线\n- [[王磊]] 想换工作\n",
};

describe("a gathering", () => {
	const kith = kithPage({ files });
	const pane = (): Locator => kith.page.locator(".kith-brief");
	const file = (path: string): Promise<string> => kith.vault.read(path).catch(() => "");
	const planned = "Gatherings/2026-12-06 广州 Rust.md";

	it("is planned: whom to ask with reasons, by keys; the note opens", async () => {
		await kith.openNote(conference);
		await kith.palette("Plan a gathering");
		await kith.dialog.locator("[data-field=city]").waitFor();
		await kith.page.keyboard.type("广州");
		await kith.page.keyboard.press("Tab");
		await kith.page.keyboard.type("Rust");
		await expect.poll(() => kith.dialog.innerText()).toMatch(/李智伟\s+lives in 广州 · shares Rust/);
		expect(await kith.dialog.innerText()).not.toContain("Yuki");
		await kith.screenshot("gathering-plan");
		await kith.page.keyboard.press("Enter");
		await expect.poll(() => file(planned)).toContain("## Invited\n- [ ] [[李智伟]]\n- [ ] [[王磊]]\n- [ ] [[Sam Okafor]]\n");
		await expect.poll(() => kith.activePath()).toBe(planned);
	});

	it("keeps who comes, by keys and presses, with a draft of the invitation", async () => {
		await kith.palette("Open brief");
		await expect.poll(() => pane().innerText()).toContain("0 come, 0 asked");
		await pane().locator(".kith-roster").first().focus();
		await kith.page.keyboard.press("y");
		await expect.poll(() => file(planned)).toContain(`- [x] [[李智伟]] ✅ `);
		await expect.poll(() => pane().innerText()).toContain("1 come, 0 asked");
		await pane().locator(".kith-roster .kith-write").first().click();
		await expect.poll(() => kith.dialog.locator("[data-field=message]").inputValue()).toContain("12月6日");
		await kith.screenshot("gathering-invitation");
		await kith.page.keyboard.press("Escape");
		await kith.screenshot("gathering-before");
		await kith.pressUndo("李智伟: yes");
		await expect.poll(() => file(planned)).toContain("- [ ] [[李智伟]]\n");
		await kith.tidy();
	});

	it("is past: who came, what they share, who knows whom; and is followed up", async () => {
		await kith.openNote(tea);
		await expect.poll(() => pane().innerText()).toContain("2 people came");
		for (const part of ["Who came", "What they share", "岩友 (2)", "Who knows whom", "李智伟 and 王磊"]) expect(await pane().innerText()).toContain(part);
		await kith.screenshot("gathering-past");
		await pane().locator(".kith-follow-up").click();
		await expect.poll(() => kith.dialog.locator("[data-field=about]").first().inputValue()).toBe("岩友下月上线，缺测试的人");
		await kith.dialog.locator("[data-field=about]").nth(1).fill("the scales");
		await kith.screenshot("follow-up");
		await kith.dialog.locator(".mod-cta").click();
		await expect.poll(() => file(tea)).toMatch(/## Follow-ups\n- \[ \] \[\[李智伟\]\] 岩友下月上线，缺测试的人 📅 2026-11-25\n- \[ \] \[\[王磊\]\] the scales 📅 2026-11-25\n$/);
		await kith.pressUndo("2 follow-ups added.");
		await kith.vault.expectText(tea, past);
		await kith.tidy();
	});

	it("stands as a button beside a meeting note, whose people are followed up from their own lines", async () => {
		await kith.openNote(conference);
		await pane().locator(".kith-follow-up").click();
		await expect.poll(() => kith.dialog.innerText()).toContain("小何: make a note");
		await kith.page.keyboard.press("Enter");
		await expect.poll(() => file(conference)).toContain("- [ ] [[李智伟]] 岩友下月上线 📅 2026-11-25\n- [ ] [[王磊]] 想换工作 📅 2026-11-25\n");
		await kith.palette("Follow up the people of this note");
		await expect.poll(() => kith.dialog.innerText()).toContain("2 people have a follow-up here already.");
		expect(today).toBe("2026-11-22");
		await kith.tidy();
	});
});

describe("一次聚会", () => {
	const kith = kithPage({ files, lang: "zh", theme: "dark", mobile: true, viewport: { width: 390, height: 844 } });

	it("手机上、深色、中文也一样", async () => {
		await kith.openNote(tea);
		await kith.palette("打开见面备忘");
		await expect.poll(() => kith.page.locator(".kith-brief").innerText()).toContain("来了 2 人");
		await kith.screenshot("gathering-phone-zh");
		await kith.page.locator(".kith-brief .kith-follow-up").click();
		await expect.poll(() => kith.dialog.locator("[data-field=about]").first().inputValue()).toBe("岩友下月上线，缺测试的人");
		expect(await kith.dialog.locator("[data-field=about]").nth(1).getAttribute("placeholder")).toBe("跟进什么？");
		await kith.screenshot("follow-up-phone-zh");
		await kith.tidy();
		await kith.palette("筹划聚会");
		await kith.dialog.locator("[data-field=city]").fill("广州");
		await expect.poll(() => kith.dialog.innerText()).toContain("住在广州");
		await kith.screenshot("gathering-plan-phone-zh");
		await kith.tidy();
	});
});
