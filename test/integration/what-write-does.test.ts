import { afterEach, describe, expect, it } from "vitest";
import { at, notice, type } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

const sam = "People/Sam Okafor.md";
const wang = "People/王磊.md";
const samNote = personNote(["aliases: [Sam]"], "## Interactions\n- 2020-01-01 hello\n");
const wangNote = personNote(["aliases: [老王]", "boundaries: [不谈钱]"]);
let kith: KithOnNotes;
afterEach(() => kith.close());

const dialog = (selector: string): HTMLElement => at(`.modal ${selector}`);
const head = (): string => dialog(".kith-preview-head").textContent;
const preview = (): string => dialog(".kith-preview").textContent;
const steps = (): (string | null)[] => [...document.querySelectorAll(".modal .kith-steps > *")].map((el) => el.textContent);
const press = (label: string): void => { [...document.querySelectorAll<HTMLElement>(".modal .kith-steps button")].find((el) => el.textContent.includes(label))?.click(); };
const twins = { "A/张伟.md": personNote(), "B/张伟.md": personNote() };

async function open(lang = "en", files: Readonly<Record<string, string>> = {}): Promise<void> {
	kith = await kithOnNotes({ [sam]: samNote, [wang]: wangNote, ...files }, undefined, lang);
}

async function capture(line: string, lang = "en", files: Readonly<Record<string, string>> = {}): Promise<void> {
	await open(lang, files);
	kith.opened.app.commands.executeCommandById("kith:quick-capture");
	type(dialog("[data-field=capture]"), line);
	await expect.poll(() => document.querySelector(".modal .kith-preview-head")).not.toBeNull();
}

async function log(path: string, text: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
	await open();
	const file = kith.opened.app.vault.getFileByPath(path);
	if (file) await kith.opened.app.workspace.getLeaf(false).openFile(file);
	kith.opened.app.commands.executeCommandById("kith:log-interaction-current-note");
	type(dialog("[data-field=text]"), text);
	for (const [name, value] of Object.entries(fields)) type(dialog(`[data-field=${name}]`), value);
}

describe("a line that says that there was no contact", () => {
	it.each<[line: string, lang: string, logged: RegExp]>([
		["called Sam, no answer", "en", /^- 20\d\d-\d\d-\d\d .*called Sam, no answer$/m], ["Sam quit", "en", /^- 20\d\d-\d\d-\d\d Heard: Sam quit$/m],
		["Missed call from Sam", "en", /^- 20\d\d-\d\d-\d\d Didn't reach them: Missed call from Sam$/m],
		["left Sam a voicemail", "en", /^- 20\d\d-\d\d-\d\d Didn't reach them: left Sam a voicemail$/m],
		["没接到老王的电话", "zh", /^- 20\d\d-\d\d-\d\d 没接到老王的电话$/m], ["老王升职了", "zh", /^- 20\d\d-\d\d-\d\d 听说：老王升职了$/m],
	])("is kept in the log where that is pressed, and counts as none: %s", async (line, lang, logged) => {
		await capture(line, lang);
		const path = lang === "en" ? sam : wang;
		const before = kith.person(path).lastInteraction?.from;
		expect(steps()).toEqual([lang === "en" ? "Keep it in the log, as no contact" : "记进互动，不算联系"]);
		press(lang === "en" ? "Keep it" : "记进互动");
		await expect.poll(() => [logged.test(kith.text(path)), kith.api.brief(path).includes(line)]).toEqual([true, true]);
		expect([kith.person(path).lastInteraction?.from, kith.text(path).includes("last_contact")]).toEqual([before, false]);
	});
});

describe("a line that is not to be written as it stands says so before the press, with the step that mends it", () => {
	it.each<[line: string, says: string, steps: readonly string[]]>([
		["coffee and cake", "Nobody is named yet", ["Choose a person…"]],
		["lunch, talked about lenses", "Nobody is named yet", ["Choose a person…"]],
		["met Nadia Rahman", "Not to be written yet · Nadia Rahman", []],
		["王小明请我吃饭", "Not to be written yet · 王小明", []],
		["lunch with Sam and Nadia Rahman", "Not to be written yet · Sam Okafor, Nadia Rahman", []],
		["lunch with Sam tomorrow", "Not to be written yet · Sam Okafor", ["Write it as a plan for tomorrow"]],
		["lunch with Sam on 03/04/2020", "Not to be written yet · Sam Okafor", ["4 March 2020", "3 April 2020"]],
		["lunch with Sam on July 42nd", "Not to be written yet · Sam Okafor", ["Choose the day:"]],
		["lunch with Sam, the weekend before last", "Not to be written yet · Sam Okafor", ["Choose the day:"]],
		["dinner with 张伟", "Not to be written yet · 张伟", ["A/张伟", "B/张伟"]],
		["Didn't get to talk to Sam", "Not to be written yet · Sam Okafor", ["Keep it in the log, as no contact"]],
	])("%s", async (line, says, wanted) => {
		await capture(line, "en", twins);
		expect([head(), steps()]).toEqual([says, wanted]);
		dialog(".mod-cta").click();
		await expect.poll(() => dialog(".kith-foot .kith-error").textContent).not.toBe("");
		expect([kith.text(sam), kith.text(wang)]).toEqual([samNote, wangNote]);
	});

	it.each<[line: string, says: string, steps: readonly string[]]>([
		["喝咖啡", "还没有写到人", ["选一个人…"]],
		["王小明请我吃饭", "还不能写入 · 王小明", []],
		["明天和老王吃饭", "还不能写入 · 王磊", ["记为明天的计划"]],
		["没联系上老王", "还不能写入 · 王磊", ["记进互动，不算联系"]],
	])("%s", async (line, says, wanted) => {
		await capture(line, "zh");
		expect([head(), steps()]).toEqual([says, wanted]);
	});

	it.each<[lang: string, body: string, line: string, heading: string]>([
		["zh", "He lives in Porto.\n", "lunch with Sam", "## Interactions"],
		["zh", "## Notes\n", "和Sam吃饭", "## Interactions"],
		["zh", "", "lunch with Sam", "## 互动"],
		["zh", "He lives in Porto.\n", "need to call Sam", "## Follow-ups"],
		["en", "大学同学，住在波尔图。\n", "lunch with Sam", "## 互动"],
		["en", "## 关于\n", "need to call Sam", "## 跟进"],
		["en", "", "和Sam吃饭", "## Interactions"],
	])("a new heading is in the language of the note: in %s, under “%s”, %s", async (lang, body, line, heading) => {
		await capture(line, lang, { [sam]: personNote(["aliases: [Sam]"], body) });
		expect(preview().split("\n")).toContain(heading);
		expect(preview().includes("last_contact: ")).toBe(!line.startsWith("need"));
		const shown = preview().split("\n");
		dialog(".mod-cta").click();
		await expect.poll(() => kith.text(sam)).toContain(heading);
		for (const each of shown) expect(kith.text(sam).split("\n")).toContain(each);
	});

	it.each(["lunch with Sam", "王磊zoom", "昨天和老王、Sam 吃饭，聊了他的搬家；答应下周三前发他PPT", "call with Sam yesterday, he sold two prints", "need to call Sam by Friday", "和老王约了下周五吃饭", "sent Sam the article", "老王帮我改了简历", "lent Sam 20 dollars", "met Sam in 2020-Q2"])("and one that is to be written is written as shown: %s", async (line) => {
		await capture(line);
		expect([head(), steps()]).toEqual([expect.stringContaining("Will be written · ") as string, []]);
		const shown = preview().split("\n");
		const path = head().includes("王磊") ? wang : sam;
		dialog(".mod-cta").click();
		await expect.poll(() => document.querySelector(".modal")).toBeNull();
		for (const each of shown) expect(kith.text(path)).toContain(each);
	});
});

describe("the step", () => {
	it("of a name makes its note with the press, and says whom it will be written to", async () => {
		await capture("王小明请我吃饭");
		dialog("[data-new-person]").click();
		await expect.poll(head).toContain("Will be written · 王小明");
		expect(dialog("[data-new-person]").matches(":checked")).toBe(true);
		dialog(".mod-cta").click();
		await expect.poll(() => kith.opened.disk.text("People/王小明.md")).toContain("王小明请我吃饭");
	});

	it("of nobody lets somebody be picked", async () => {
		await capture("coffee and cake");
		press("Choose a person");
		await expect.poll(() => document.querySelector(".prompt .suggestion-item")).not.toBeNull();
		[...document.querySelectorAll<HTMLElement>(".prompt .suggestion-item")].find((el) => el.textContent.includes("Sam"))?.click();
		await expect.poll(head).toContain("Will be written · Sam Okafor");
		dialog(".mod-cta").click();
		await notice("Logged with Sam Okafor.");
		expect(kith.text(sam)).toContain("(coffee) coffee and cake");
	});

	it("of a day with two readings puts the one that is meant", async () => {
		await capture("lunch with Sam on 03/04/2020");
		press("3 April");
		await expect.poll(preview).toContain("2020-04-03");
		expect(head()).toContain("Will be written");
	});

	it("of a day that is not understood lets one choose it", async () => {
		await capture("lunch with Sam on July 42nd");
		const dayEl = dialog(".kith-steps input") as HTMLInputElement;
		dayEl.value = "2020-07-04";
		dayEl.dispatchEvent(new Event("change", { bubbles: true }));
		await expect.poll(preview).toContain("2020-07-04");
		expect(head()).toContain("Will be written");
	});

	it("of a name that two bear links the one that is meant", async () => {
		await capture("dinner with 张伟", "en", twins);
		press("B/张伟");
		await expect.poll(head).toContain("Will be written · 张伟");
		dialog(".mod-cta").click();
		await expect.poll(() => kith.text("B/张伟.md")).toContain("dinner with");
		expect(kith.text("A/张伟.md")).toBe(personNote());
	});

	it("of what came to nothing keeps it in the log, and the last contact as it is", async () => {
		await capture("Didn't get to talk to Sam");
		press("Keep it in the log");
		await expect.poll(() => kith.text(sam)).toContain("Didn't get to talk to Sam");
		expect(kith.text(sam)).not.toContain("last_contact");
	});

	it("does not write past what else stands in the way", async () => {
		await capture("lunch with Sam and Nadia Rahman tomorrow");
		press("Write it as a plan");
		await expect.poll(() => dialog(".kith-foot .kith-error").textContent).toContain("There is no person note for “Nadia Rahman”.");
		expect(kith.text(sam)).toBe(samNote);
		dialog("[data-new-person]").click();
		await expect.poll(() => document.querySelector(".modal .kith-steps button")).not.toBeNull();
		press("Write it as a plan");
		await notice("Planned with Sam Okafor, Nadia Rahman");
	});
});

describe("a name without a note in a line with others", () => {
	const choices = (): (string | null)[] => [...document.querySelectorAll(".modal .kith-choice-label")].map((el) => el.textContent);
	const aside = (): (string | null)[] => [...document.querySelectorAll(".modal .kith-aside")].map((el) => el.textContent);
	const isTicked = (): boolean[] => ["[data-new-person]", "[data-left-out]"].map((box) => dialog(box).matches(":checked"));

	it.each<[lang: string, line: string, choices: readonly string[], says: string]>([
		["en", "coffee with Sam and Zoe Lind", ["Also create a note for Zoe Lind in People", "Leave Zoe Lind out"], "No note, and only in the words: Zoe Lind."],
		["zh", "和老王、王小明喝咖啡", ["同时为王小明新建笔记，放在 People", "略过王小明"], "没有笔记，只留在文字里：王小明。"],
	])("is left out once that is chosen, and stays in the words (%s)", async (lang, line, offered, says) => {
		await capture(line, lang);
		expect(choices()).toEqual(offered);
		dialog("[data-left-out]").click();
		await expect.poll(aside).toContain(says);
		expect([head().includes("Zoe"), steps()]).toEqual([false, []]);
		expect(preview()).toContain(lang === "en" ? "Zoe Lind" : "王小明");
		dialog(".mod-cta").click();
		await expect.poll(() => document.querySelector(".modal")).toBeNull();
		expect(kith.text(lang === "en" ? sam : wang)).toContain(lang === "en" ? "coffee with Sam and Zoe Lind" : "和老王、王小明喝咖啡");
		expect(kith.api.people().length).toBe(2);
	});

	it("has one of the two or neither", async () => {
		await capture("coffee with Sam and Zoe Lind");
		dialog("[data-left-out]").click();
		await expect.poll(head).toContain("Will be written · Sam Okafor");
		dialog("[data-new-person]").click();
		await expect.poll(head).toContain("Will be written · Sam Okafor, Zoe Lind");
		expect(isTicked()).toEqual([true, false]);
		dialog("[data-left-out]").click();
		await expect.poll(head).not.toContain("Zoe");
		expect(isTicked()).toEqual([false, true]);
		dialog("[data-left-out]").click();
		await expect.poll(head).toBe("Not to be written yet · Sam Okafor, Zoe Lind");
	});

	it("named first leaves what follows to those who are left, where one sees it, and not what brought it", async () => {
		await capture("coffee with Zoe Lind and Sam, promised to send Zoe Lind the slides");
		dialog("[data-left-out]").click();
		await expect.poll(head).toContain("Will be written · Sam Okafor");
		expect(preview()).toContain("- [ ] ");
		expect(preview()).toMatch(/\[ \].*Zoe Lind/);
	});

	it("is not left out of a line that nobody else is in", async () => {
		await capture("coffee with Zoe Lind and Nadia Rahman");
		expect(choices().filter((one) => one?.startsWith("Leave"))).toEqual([]);
		dialog("[data-new-person]").click();
		await expect.poll(() => choices().filter((one) => one?.startsWith("Leave"))).toEqual(["Leave Zoe Lind out", "Leave Nadia Rahman out"]);
		dialog("[data-left-out]").click();
		await expect.poll(() => choices().filter((one) => one?.startsWith("Leave"))).toEqual([]);
		expect(head()).toBe("Not to be written yet · Zoe Lind, Nadia Rahman");
	});
});

describe("the log reads its text as quick capture does", () => {
	it.each<[text: string, fields: Readonly<Record<string, string>>, lines: readonly string[]]>([
		["coffee; promised to send the tutorial", {}, ["(coffee) coffee", "    - [ ] send the tutorial"]],
		["聊了他的副业；答应发他教程", { channel: "微信" }, ["(微信) 聊了他的副业", "    - ask:: 他的副业", "    - [ ] 发他教程"]],
		["he helped me with the CV", {}, ["he helped me with the CV", "    - thanks:: helped me with the CV"]],
		["lenses", { date: "2020-02-03" }, ["- 2020-02-03 lenses"]],
		["walk on 2020-02-03", {}, ["- 2020-02-03 (walk) walk"]],
		["told of the fair on 2020-02-03", { date: "2020-03-04" }, ["- 2020-03-04 told of the fair on 2020-02-03"]],
		["lunch", { channel: "video" }, ["(video) lunch"]],
		["没联系上，改天再打", {}, ["没联系上", "    - [ ] 再打"]],
	])("%s %o", async (text, fields, lines) => {
		await log(sam, text, fields);
		await expect.poll(preview).not.toBe("");
		for (const line of lines) expect(preview()).toContain(line);
		const shown = preview().split("\n");
		dialog(".mod-cta").click();
		await expect.poll(() => shown.filter((each) => !kith.text(sam).includes(each))).toEqual([]);
	});

	it("shows the day, and what is wrong with it, with the step that mends it", async () => {
		await log(sam, "lenses", { date: "2020-02-03" });
		await expect.poll(head).toContain("3 February 2020");
		type(dialog("[data-field=date]"), "03/04/2020");
		expect([head(), steps()]).toEqual(["Not to be written yet · Sam Okafor", ["4 March 2020", "3 April 2020"]]);
		press("4 March 2020");
		await expect.poll(preview).toContain("- 2020-03-04 lenses");
		type(dialog("[data-field=date]"), "some day");
		expect(steps()).toEqual(["Choose the day:"]);
		type(dialog("[data-field=date]"), "2099-05");
		await expect.poll(preview).toBe("next_contact: 2099-05");
		expect(head()).toBe("Not to be written yet · Sam Okafor");
	});

	it("takes those whom the text names where nobody is chosen", async () => {
		await open();
		kith.opened.app.commands.executeCommandById("kith:log-interaction");
		type(dialog("[data-field=text]"), "coffee with Sam");
		await expect.poll(head).toContain("Will be written · Sam Okafor");
		dialog(".mod-cta").click();
		await notice("Logged with Sam Okafor.");
	});

	it("writes what is to be done as a task, and no history", async () => {
		await log(sam, "need to call him by Friday");
		dialog(".mod-cta").click();
		await expect.poll(() => kith.text(sam)).toContain("- [ ] call him");
		expect(kith.text(sam)).not.toContain("last_contact");
	});
});

describe("a promise that names one of several goes to their note", () => {
	it.each([
		["en", "coffee with Sam and 老王, promised 老王 the slides", ["In the note of 王磊:"], "the slides"],
		["zh", "和Sam、老王喝咖啡，答应给老王发教程", ["王磊的笔记里："], "发教程"],
		["en", "coffee with Sam and 老王, promised Sam the slides", ["What follows from it goes to Sam Okafor alone."], undefined],
	])("and the preview shows it there (%s): %s", async (lang, line, asides, promised) => {
		await capture(line, lang);
		await expect.poll(() => [...document.querySelectorAll(".modal .kith-preview, .modal .kith-preview ~ .kith-aside")].filter((el) => el.matches(".kith-aside")).map((el) => el.textContent)).toEqual(asides);
		const shown = [...document.querySelectorAll(".modal .kith-preview")].map((el) => el.textContent);
		expect(shown.map((lines) => lines.includes("- [ ]"))).toEqual(promised === undefined ? [true] : [false, true]);
		dialog(".mod-cta").click();
		await expect.poll(() => kith.text(wang)).toContain("- 20");
		expect([kith.text(sam), kith.text(wang)].map((note) => note.includes("- [ ] "))).toEqual([promised === undefined, promised !== undefined]);
		expect(kith.text(wang).includes(promised ?? "- [ ]")).toBe(promised !== undefined);
	});
});
