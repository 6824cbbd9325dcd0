import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { at } from "./hands";
import { kithOnNotes } from "./kith-on-notes";

const root = join(process.cwd(), "test", "vault");

/** One-to-one contact in the third quarter of 2026 as the notes of the demo have it, found by reading them: who, and on which days. */
const counted: Readonly<Record<string, readonly string[]>> = {
	陈嘉敏: ["09-06"], 冯丽: ["09-15"], 黄志恒: ["08-09"], 李智伟: ["07-11", "09-13"], 梁敬文: ["08-16"],
	林子轩: ["07-07", "07-14", "07-21", "07-28", "08-04", "08-11", "08-18", "08-25", "09-01", "09-08", "09-15", "09-22", "09-26", "09-29"],
	"Maya Lindqvist": ["09-20"], 潘国栋: ["09-10"], "Priya Raman": ["07-02"], "Sam Okafor": ["07-19"], 苏曼: ["07-25"], 王磊: ["08-07"], 吴思远: ["07-12"],
	// Gatherings/2026-09-26: who said yes; to 谭嘉树 a letter came and went besides, and what he was promised.
	解文涛: ["09-26"], 谭嘉树: ["08-05", "09-26", "09-28"],
	张伟: ["09-05"], 赵一鸣: ["08-22"], 郑可欣: ["08-30"], 周梦琪: ["08-03"],
};

it("the review of 2026-Q3 of the demo vault equals a count by hand", async () => {
	const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
	const kith = await kithOnNotes(Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), "utf8")])), { peopleFolders: ["People"] });
	const days = Object.values(counted).flat();
	expect(kith.api.review("2026-Q3")).toMatchObject({
		from: "2026-07-01", to: "2026-09-30", contacts: days.length, oneToOne: days.length, people: Object.keys(counted).length,
		// Of the seven of the core, 何婉仪 alone was not reached.
		circles: [{ id: "core", reached: 6, of: 7 }, { id: "chosen", reached: 8 }, { id: "weak", reached: 3 }, { id: "old", reached: 2 }],
		// Maya Lindqvist.md: `- [x] send her the name of the 合规 lawyer 📅 2026-09-27 ✅ 2026-09-24`, under 2026-09-20.
		// Gatherings/2026-09-26: `- [x] [[谭嘉树]] 把「论文夜」的书单发给他 📅 2026-09-29 ✅ 2026-09-28`.
		// Open then: Daniel Kim.md `ask how the paid tier went`, Daily/2025-10-12.md to Yuki Tanaka, 慢半拍博客.md to 罗晓东 (✅ 2026-10-20).
		promises: { made: 2, kept: 2, overdue: 0, open: 3 },
		// 李智伟.md 07-11 the diagram, 吴思远.md 07-12 the appeals, 郑可欣.md 08-30 the blurred roll.
		// 谭嘉树.md 09-28 the list of what to read, which says its kind.
		gave: [{ kind: "article", count: 1 }, { kind: null, count: 3 }],
		// 郑可欣 and Tom Hughes were introduced on 2026-06-10, a quarter before; 2016 微信群 changed on 2026-02-22.
		introductionsMade: 0, groupsChanged: [],
		// 谭嘉树.md `met: 2026-08-05`; 解文涛 was last in touch in 2022.
		newPeople: ["People/谭嘉树.md"], back: ["People/解文涛.md"], cameThrough: [{ note: "Blog/算法竞赛没有教我的事.md", people: ["People/谭嘉树.md"] }],
	});
	expect(kith.api.review("2026-H1")).toMatchObject({ introductionsMade: 1, groupsChanged: ["Groups/2016 微信群.md"], experimentsDecided: ["Projects/群复活实验.md"] });
	expect(kith.person("People/罗晓东.md").cameThrough).toEqual({ path: "Blog/写给一个人的运维手册.md", text: "写给一个人的运维手册" });
	await kith.close();
});

it("the demo vault has a review, whose numbers hold, and a tie without which its network falls apart", async () => {
	const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
	const kith = await kithOnNotes(Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), "utf8")])), { peopleFolders: ["People"] }, "zh");
	const numbers = (text: string): string => text.slice(0, text.indexOf("## 问题"));
	expect(numbers(kith.text("Reviews/2026-Q2.md"))).toBe(numbers(kith.api.reviewText("2026-Q2")));
	kith.opened.app.commands.executeCommandById("kith:open-pictures");
	await expect.poll(() => document.querySelector(".kith-picture-kind:nth-child(3)")).not.toBeNull();
	at(".kith-picture-kind:nth-child(3)").click();
	await expect.poll(() => document.querySelector(".kith-picture-said")?.textContent).toMatch(/，1 座桥$/);
	await kith.close();
});
