import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { kithPage, today } from "./kith-page";

const group = "---\ntype: group\nstate: fading\n---\n# Old chat\n- [[Ann]]\n";
const running = (name: string): readonly [string, string] => [`Experiments/${name}.md`, `---\ntype: experiment\nstate: running\nstarted: 2026-10-01\n---\n# ${name}\n`];
const files = { "Groups/Old chat.md": group, "People/Ann.md": "---\ntype: person\nlast_contact: 2026-11-01\n---\n" };

describe("an experiment from idea to decision", () => {
	const kith = kithPage({ files });
	const note = "Experiments/Wake up.md";
	const pane = (): Locator => kith.page.locator(".kith-brief");
	const file = (path = note): Promise<string> => kith.vault.read(path).catch(() => "");
	const idea = "---\ntype: experiment\nstate: idea\n---\nhypothesis:: a red packet wakes a chat up\nmeasure:: whoever says a word within a week\nabout:: [[Old chat]]\n\n## Arms\n- red packet: 300 asked, 30 replied\n- sharing links\n";

	it("is made out of nothing, about the group whose note is open", async () => {
		await kith.openNote("Groups/Old chat.md");
		await kith.palette("Open brief");
		await kith.palette("Add an experiment");
		await kith.dialog.locator(".mod-cta").click();
		await expect.poll(() => kith.dialog.locator(".kith-error").innerText()).toBe("An experiment needs a name.");
		await kith.dialog.locator("[data-field=name]").fill("Wake up");
		await kith.dialog.locator("[data-field=hypothesis]").fill("a red packet wakes a chat up");
		await kith.dialog.locator("[data-field=measure]").fill("whoever says a word within a week");
		await kith.dialog.locator("[data-field=arms]").fill("red packet: 300 asked, 30 replied\n\nsharing links");
		expect(await kith.dialog.locator("[data-field=about]").inputValue()).toBe("Groups/Old chat.md");
		await kith.screenshot("experiment-add");
		await kith.dialog.locator(".mod-cta").click();
		await expect.poll(() => file()).toBe(idea);
		await expect.poll(() => kith.activePath()).toBe(note);
		await expect.poll(() => pane().innerText()).toContain("Too few to tell");
		const text = await pane().innerText();
		for (const part of ["Wake up", "Idea", "a red packet wakes a chat up", "30 of 300, 10 %", "likely 7 to 14 %", "nobody asked yet"]) expect(text).toContain(part);
		await kith.screenshot("experiment-idea");
	});

	it("is taken back at one press, and made again", async () => {
		await kith.pressUndo("Wake up added.");
		await expect.poll(() => file()).toBe("");
		await kith.vault.write(note, idea);
		await kith.expectFile(note);
		await kith.openNote(note);
		await expect.poll(() => pane().innerText()).toContain("Wake up");
		await kith.tidy();
	});

	it("starts by keyboard, and tells what the numbers say as they are written", async () => {
		await pane().getByRole("button", { name: "Start" }).focus();
		await kith.page.keyboard.press("Enter");
		await expect.poll(() => file()).toContain(`state: running\nstarted: ${today}\n`);
		await expect.poll(() => pane().innerText()).toContain("Running");
		await kith.vault.write(note, (await file()).replace("- sharing links", "- sharing links (sent:: 60) (replied:: 30)"));
		await expect.poll(() => pane().innerText()).toContain("A clear difference: “sharing links” is answered more often than “red packet”.");
		await kith.screenshot("experiment-running");
	});

	it("asks for the decision, and writes it with the state as one", async () => {
		const before = await file();
		await kith.palette("Decide the experiment of this note");
		expect(await kith.dialog.innerText()).toContain("A clear difference");
		await kith.page.keyboard.press("Enter");
		await expect.poll(() => kith.dialog.locator(".kith-error").innerText()).toBe("Say what you decided.");
		expect(await file()).toBe(before);
		await kith.page.keyboard.type("share links, no more money");
		await kith.screenshot("experiment-decide");
		await kith.page.keyboard.press("Enter");
		await expect.poll(() => file()).toBe(`${before.replace("state: running", "state: decided")}\n## Log\n- ${today} decided:: share links, no more money\n`);
		await expect.poll(() => pane().innerText()).toContain("share links, no more money");
		await kith.pressUndo("Wake up: decided.");
		await kith.vault.expectText(note, before);
		await expect.poll(() => pane().innerText()).not.toContain("no more money");
		await pane().getByRole("button", { name: "Decide" }).click();
		await kith.dialog.locator("[data-field=reason]").fill("share links, no more money");
		await kith.dialog.locator(".mod-cta").click();
		await expect.poll(() => pane().innerText()).toContain("line 15");
		await kith.screenshot("experiment-decided");
		await kith.tidy();
	});

	it("stands in the pane of the group, from where one goes to it", async () => {
		await kith.openNote("Groups/Old chat.md");
		const part = pane().locator("[data-part=experiments]");
		await expect.poll(() => part.innerText()).toContain("Decided · red packet: 30 of 300, 10 % · sharing links: 30 of 60, 50 %");
		expect(await part.innerText()).toContain("share links, no more money");
		await kith.screenshot("experiment-of-group");
		await part.getByText("Wake up").click();
		await expect.poll(() => kith.activePath()).toBe(note);
	});

	it("is dropped, with why where one says it", async () => {
		const before = await file();
		await kith.palette("Drop the experiment of this note");
		await kith.dialog.locator("[data-field=reason]").fill("nobody cares");
		await kith.dialog.locator(".mod-cta").click();
		await expect.poll(() => file()).toContain(`- ${today} decided:: dropped — nobody cares\n- ${today} decided:: share links`);
		await kith.pressUndo("Wake up: dropped.");
		await kith.vault.expectText(note, before);
		await kith.tidy();
	});
});

describe("a fourth that is to run", () => {
	const idea = "---\ntype: experiment\nstate: idea\n---\n";
	const kith = kithPage({ files: { ...files, ...Object.fromEntries([running("One"), running("Two"), running("Three")]), "Experiments/Four.md": idea }, theme: "dark" });
	const file = (name: string): Promise<string> => kith.vault.read(`Experiments/${name}.md`);

	it("asks which to close, and closes it with what came of it; the undo takes back both", async () => {
		await kith.openNote("Experiments/Four.md");
		await kith.palette("Open brief");
		const [, two] = running("Two");
		await kith.page.locator(".kith-brief").getByRole("button", { name: "Start" }).click();
		expect(await kith.dialog.innerText()).toContain("3 are running");
		await kith.dialog.locator("[data-field=close]").selectOption({ label: "Two" });
		await kith.dialog.locator("[data-field=reason]").fill("no difference");
		await kith.screenshot("experiment-fourth-dark");
		await kith.dialog.locator(".mod-cta").click();
		await expect.poll(() => file("Four")).toContain("state: running");
		expect(await file("Two")).toBe(`${two.replace("state: running", "state: decided")}\n## Log\n- ${today} decided:: no difference\n`);
		await kith.pressUndo("Two: decided. Four: running.");
		await kith.vault.expectText("Experiments/Two.md", two);
		await kith.vault.expectText("Experiments/Four.md", idea);
		await kith.tidy();
	});

	it("starts all the same where one says so", async () => {
		await kith.palette("Start the experiment of this note");
		await kith.dialog.locator("[data-field=close]").selectOption("");
		await kith.dialog.locator(".mod-cta").click();
		await expect.poll(() => file("Four")).toContain("state: running");
		for (const name of ["One", "Two", "Three"]) expect(await file(name)).toContain("state: running");
		await kith.tidy();
	});
});

describe("the experiments of the demo vault, in Chinese", () => {
	const kith = kithPage({ lang: "zh" });
	const pane = (): Locator => kith.page.locator(".kith-brief");

	it("says that 30 of 300 are 10 %, and what was decided", async () => {
		await kith.openNote("Projects/群复活实验.md");
		await kith.palette("打开见面备忘");
		await expect.poll(() => pane().innerText()).toContain("300 人中 30 人，10%");
		expect(await pane().innerText()).toContain("不再维持整个群，参与度 10%。");
		await kith.screenshot("experiment-zh");
		await kith.openNote("Projects/来信实验.md");
		await expect.poll(() => pane().innerText()).toContain("没有明显差别");
		await kith.openNote("Groups/2016 微信群.md");
		await expect.poll(() => pane().locator("[data-part=experiments]").innerText()).toContain("已定 · 红包：300 人中 30 人，10%");
		await kith.screenshot("experiment-of-group-zh");
	});
});

describe("an experiment on a phone, in Chinese and the dark", () => {
	const note = "---\ntype: 实验\n状态: 进行中\n开始: 2026-10-01\n---\n假设:: 红包比分享资源更能让群活起来\n## 对照\n- 红包：300 人，30 人回复\n- 资源共享 (sent:: 40) (replied:: 9)\n- 提问 (sent:: 很多)\n";
	const kith = kithPage({ files: { ...files, "实验/群.md": note }, lang: "zh", theme: "dark", mobile: true });

	it("shows the numbers and what is wrong with them, and is decided by touch", async () => {
		await kith.openNote("实验/群.md");
		await kith.page.evaluate(() => { (globalThis as unknown as { app: { commands: { executeCommandById(id: string): void } } }).app.commands.executeCommandById("kith:open-brief"); });
		const pane = kith.page.locator(".kith-brief");
		await expect.poll(() => pane.innerText()).toContain("没有明显差别");
		expect(await pane.innerText()).toContain("“很多”读不出数");
		await kith.screenshot("experiment-phone-zh-dark");
		await pane.getByRole("button", { name: "下决定" }).click();
		await kith.dialog.locator("[data-field=reason]").fill("转向领英");
		await kith.screenshot("experiment-decide-phone-zh-dark");
		await kith.dialog.locator(".mod-cta").click();
		await expect.poll(() => kith.vault.read("实验/群.md")).toContain(`状态: 已定\n`);
		expect(await kith.vault.read("实验/群.md")).toContain(`\n## 日志\n- ${today} 决定:: 转向领英\n`);
		await kith.tidy();
	});
});
