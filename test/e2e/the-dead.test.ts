import { afterEach, describe, expect, it } from "vitest";
import { kithPage } from "./kith-page";

const ruth = "People/Ruth Baker.md";
const xu = "People/许静.md";

interface Shown {
	readonly lang: "en" | "zh";
	readonly command: string;
	readonly everyone: string;
	readonly write: string;
	readonly source: string;
	/** Each of the dead, and what is said in place of a message. */
	readonly dead: readonly (readonly [path: string, sentence: string])[];
	/** One whose mother died, and what is written to them. */
	readonly mourning: readonly [name: string, draft: string];
}

const shown: readonly Shown[] = [
	{
		lang: "en", command: "Kith: Write to a person", everyone: "Show everyone", write: "Write to this person", source: "properties",
		dead: [[ruth, "Ruth Baker has died, as your notes say."], [xu, "许静 has died, as your notes say."]], mourning: ["Ann", "Hi Ann,\nYou have been on my mind."],
	},
	{
		lang: "zh", command: "Kith: 给某人写消息", everyone: "显示所有人", write: "给 TA 写消息", source: "属性",
		dead: [[xu, "笔记里写着，许静已经离世。"], [ruth, "笔记里写着，Ruth Baker 已经离世。"]], mourning: ["徐静", "徐静，这阵子一直惦记着你。"],
	},
];

describe.each(shown)("a message to the dead ($lang)", ({ lang, command, everyone, write, source, dead, mourning }) => {
	const kith = kithPage({ lang, files: {
		"Home.md": "Nobody here.\n",
		[ruth]: "---\ntype: person\ndied: 2026-03-01\ntopics: [climbing]\n---\n## Interactions\n- 2026-02-01 (call) she got a puppy\n    - ask:: How is the puppy?\n",
		[xu]: "---\ntype: person\n去世: 2026-03-01\ntopics: [烘焙]\n---\n## 联系记录\n- 2026-02-01 （电话）聊了新工作\n    - ask:: 新工作顺利吗？\n",
		"People/Ann.md": "---\ntype: person\ncadence: 30d\ntopics: [climbing]\n---\n## Interactions\n- 2026-11-10 (call) her mum died\n- 2026-08-01 (call) lunch\n    - ask:: How is the puppy?\n",
		"People/徐静.md": "---\ntype: person\ncadence: 30d\ntopics: [烘焙]\n---\n## 联系记录\n- 2026-11-10 （电话）徐静妈妈走了\n",
		"People/Bob.md": "---\ntype: person\n---\n",
	} });
	afterEach(() => kith.tidy());

	const expectSilence = async (sentence: string): Promise<void> => {
		const { dialog } = kith;
		await dialog.locator(".kith-silence").waitFor();
		expect(await dialog.locator(".kith-silence > span").first().innerText()).toBe(sentence);
		expect(await dialog.locator(".kith-silence .kith-source").innerText()).toContain(source);
		expect(await dialog.locator("textarea, select, input, .kith-copy, .modal-content button").count()).toBe(0);
		expect(await dialog.innerText()).not.toMatch(/puppy|新工作|climbing|烘焙/);
		await kith.page.keyboard.press("Escape");
		await dialog.waitFor({ state: "detached" });
	};
	const toPick = async (name: string): Promise<void> => {
		await kith.openNote("Home.md");
		await kith.palette(command);
		await kith.page.locator(".prompt-input").fill(name);
		await kith.page.locator(".prompt .suggestion-item.is-selected").filter({ hasText: name }).waitFor();
		await kith.page.keyboard.press("Enter");
	};

	it.each(dead)("is closed to one sentence, picked by the command: %s", async (path, sentence) => {
		await toPick(path.slice("People/".length, -3));
		await expectSilence(sentence);
	});

	it("is closed to it from the menu of a row among all people, and leads to where it stands", async () => {
		await kith.sidebar.getByRole("button", { name: everyone }).click();
		for (const [path, sentence] of dead) {
			await kith.row(path).locator(".kith-more").click();
			await kith.pick(write);
			await kith.screenshot(`silence-${lang}`);
			await expectSilence(sentence);
		}
		const [[path] = [""]] = dead;
		await kith.row(path).locator(".kith-more").click();
		await kith.pick(write);
		await kith.dialog.locator(".kith-silence .kith-source").click();
		await expect.poll(() => kith.activePath()).toBe(path);
	});

	it("is begun as ever to one whose mother died", async () => {
		const [name, draft] = mourning;
		await toPick(name);
		await expect.poll(() => kith.dialog.locator("[data-field=message]").inputValue()).toBe(draft);
		expect(await kith.dialog.locator(".kith-silence").count()).toBe(0);
		expect(await kith.dialog.locator(".kith-copy").count()).toBe(1);
	});
});
