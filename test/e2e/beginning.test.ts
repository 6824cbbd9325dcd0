import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { kithPage } from "./kith-page";

const note = (...lines: readonly string[]): string => ["---", ...lines, "---", ""].join("\n");

/** People kept as strangers keep them: in folders, by tags, by properties, by what their notes say, as links without a note. */
const stranger: Readonly<Record<string, string>> = {
	"People/Ada.md": "Met at school.\n", "People/Ben.md": "", "People/Cleo.md": "",
	"朋友/王磊.md": "大学同学\n", "朋友/李娜.md": "",
	"Notes/Omar.md": note("tags: [friend]"), "Notes/Uma.md": "#friend\n\nFrom the choir\n",
	"Notes/Pia.md": note("kind: contact"), "Notes/Raj.md": note("kind: contact"),
	"Zoe Park.md": note("birthday: 1990-01-02"), "赵敏.md": note("生日: 05-01"), "Inbox/Karin.md": note("phone: 0301"),
	"Daily/2026-11-03.md": "Coffee with [[Grace Lee]] on [[Raft]].\n",
	"Daily/2026-11-10.md": "[[Grace Lee]] called about [[Raft]]. 和[[陈晨]]吃饭\n",
	"高中群.md": "- [[王磊]]\n- [[李娜]]\n- [[Ada]]\n- [[周周]]\n",
	"Notes/Raft.md": "A protocol.\n", "Acme.md": note("type: company", "phone: 0302"), "Templates/Person.md": note("tags: [friend]", "birthday: "),
};
const sure = ["Ada", "Ben", "Cleo", "Karin", "Omar", "Pia", "Raj", "Uma", "Zoe Park", "李娜", "王磊", "赵敏"];
const everybody = [...sure, "Grace Lee", "周周", "陈晨"].sort();

const said = {
	en: { add: "Add 12 people", added: "Added 12 people.", look: "Look", tick: "Tick all 2", save: "Add 3 people", open: "How often: not decided (15 people)", set: "Sort people into circles" },
	zh: { add: "添加 12 人", added: "已添加 12 人。", look: "看看", tick: "全选（2）", save: "添加 3 人", open: "多久联系一次：暂不定（15 人）", set: "给人分圈" },
} as const;

describe.each([["en", {}], ["zh", { mobile: true, viewport: { width: 400, height: 800 } }]] as const)("on a stranger's vault (%s)", (lang, screen) => {
	const kith = kithPage({ files: stranger, lang, ...screen });
	const words = said[lang];
	let presses = 0;
	const press = async (button: Locator): Promise<void> => {
		presses++;
		await button.click();
	};
	const button = (within: Locator, name: string): Locator => within.getByRole("button", { name, exact: true });
	const people = async (): Promise<readonly string[]> => (await (await kith.api()).evaluate((value) => value.people().map(({ name }) => name))).sort();

	it("everybody is found in five presses, the doubtful looked at, and what is sure taken back at one", async () => {
		await kith.screenshot(`stranger-first-${lang}`);
		await press(button(kith.sidebar, words.add));
		await expect.poll(people).toEqual([...sure].sort());
		await kith.pressUndo(words.added);
		await expect.poll(people).toEqual([]);
		expect(await kith.vault.read("赵敏.md")).toBe(stranger["赵敏.md"]);
		presses = 0;
		await press(button(kith.sidebar, words.add));
		await expect.poll(people).toEqual([...sure].sort());
		await kith.screenshot(`stranger-added-${lang}`);
		await press(button(kith.sidebar, words.look));
		await press(kith.dialog.locator(".kith-pick").filter({ hasText: "Grace Lee" }).locator("input"));
		await press(button(kith.dialog, words.tick).last());
		await kith.screenshot(`stranger-names-${lang}`);
		await press(button(kith.dialog, words.save));
		await expect.poll(people).toEqual(everybody);
		expect(presses).toBeLessThanOrEqual(5);
		await kith.tidy();
	});

	it("how often is set for ten of them in eleven keys and presses", async () => {
		const line = kith.sidebar.locator(".kith-offered").filter({ hasText: words.open });
		presses = 0;
		await press(button(line, words.set));
		await kith.sidebar.locator(".kith-undecided").first().waitFor();
		await kith.screenshot(`stranger-sorting-${lang}`);
		for (const key of "1122233333") {
			presses++;
			await kith.page.keyboard.press(key);
		}
		const circles = async (): Promise<number> => (await (await kith.api()).evaluate((value) => value.people().map(({ circle }) => circle))).filter((circle) => circle !== null).length;
		await expect.poll(circles).toBe(10);
		expect(presses).toBeLessThanOrEqual(25);
	});
});
