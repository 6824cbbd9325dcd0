import { afterEach, describe, expect, it } from "vitest";
import { at, notice } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";
import { LogsInSidebar } from "./logs-in-sidebar";

const on = "2026-12-01";
let kith: KithOnNotes;
afterEach(() => kith.close());

const people = {
	"People/Maggie Hall.md": personNote(["cadence: 60d", "aliases: [Mags]"]),
	"People/Dr. Visser.md": personNote(["cadence: 60d"]),
	"People/Tom Reed.md": personNote(["cadence: 60d"]),
	"People/Tom Baker.md": personNote(["cadence: 60d"]),
	"People/王磊.md": personNote(["cadence: 60d"]),
	"People/王磊 (Delft).md": personNote(["cadence: 60d"]),
	"人物/李小满.md": personNote(["cadence: 60d"]),
	"人物/大姨.md": personNote(["cadence: 60d"]),
};

async function lastOf(path: string, day: string, plainNames = true): Promise<string | null> {
	kith = await kithOnNotes({ ...people, "Journal/2026-11-20.md": day }, { plainNames });
	return kith.person(path, on).lastInteraction?.text ?? null;
}

describe("names without a link in daily notes, where that is switched on", () => {
	it.each([
		["People/Maggie Hall.md", "Lunch with Maggie at the market."],
		["People/Maggie Hall.md", "- called Mags, she sounds fine"],
		["People/Maggie Hall.md", "Rain. Then coffee with Maggie Hall and her sister, long walk after."],
		["People/Tom Reed.md", "Had dinner with Tom Reed."],
		["People/Dr. Visser.md", "Talked to Dr. Visser about the knee."],
		["人物/李小满.md", "晚上和小满吃了火锅。"],
		["人物/李小满.md", "跟李小满视频了一个小时，她要搬家了"],
		["人物/大姨.md", "下午给大姨打了电话，聊了半天"],
	])("are contact where their own words say so: %s: %s", async (path, day) => {
		expect(await lastOf(path, day)).toBe("2026-11-20");
	});

	it.each([
		["People/Maggie Hall.md", "Maggie has a new job, says Mum."],
		["People/Maggie Hall.md", "Missed call from Maggie, later."],
		["People/Maggie Hall.md", "Missed call Maggie at two."],
		["People/Maggie Hall.md", "Maggie. Wrote three lines and deleted them."],
		["People/Maggie Hall.md", "Must call Maggie."],
		["People/Maggie Hall.md", "Hadn't asked Maggie yet."],
		["People/Maggie Hall.md", "Still owe Maggie a call."],
		["People/Dr. Visser.md", "Concert with Eefje de Visser tonight, we danced."],
		["人物/李小满.md", "还没和小满见面"],
		["People/Maggie Hall.md", "Draft to Maggie, not sent."],
		["People/Maggie Hall.md", "He said: “I met Maggie in town.”"],
		["People/Maggie Hall.md", "`lunch with Maggie`"],
		["People/Maggie Hall.md", "```\nlunch with Maggie\n```"],
		["People/Maggie Hall.md", "see [lunch with Maggie](https://example.com/maggie)"],
		["People/Tom Reed.md", "Had dinner with Tom."],
		["People/王磊.md", "和王磊吃饭"],
		["人物/大姨.md", "和大姨夫吃饭"],
		["人物/大姨.md", "还没敢给大姨打电话"],
		["人物/大姨.md", "她说先不告诉大姨"],
		["人物/李小满.md", "没联系上小满"],
	])("are none else: %s: %s", async (path, day) => {
		expect(await lastOf(path, day)).toBeNull();
	});

	it("are read by nobody who has not asked for it", async () => {
		expect(await lastOf("People/Maggie Hall.md", "Lunch with Maggie at the market.", false)).toBeNull();
	});

	it("stand in the brief with their source, as they are written, and change nothing in the note", async () => {
		const day = "Lunch with Maggie and [[Tom Reed]], she sold the boat";
		kith = await kithOnNotes({ ...people, "Journal/2026-11-20.md": day }, { plainNames: true });
		expect(kith.api.brief("People/Maggie Hall.md", { on })).toContain("she sold the boat");
		expect(kith.person("People/Tom Reed.md", on).lastInteraction?.source).toEqual({ path: "Journal/2026-11-20.md", line: 0 });
		expect(kith.text("Journal/2026-11-20.md")).toBe(day);
	});

	it("promise what a task there says", async () => {
		kith = await kithOnNotes({ ...people, "Journal/2026-11-20.md": "- [ ] send Maggie the photos 📅 2026-11-25" }, { plainNames: true });
		expect(kith.api.due({ on, all: true }).find(({ name }) => name === "Maggie Hall")?.reasons.map(({ kind }) => kind)).toContain("promise");
	});

	it("are nobody's any more once another is called so, too", async () => {
		kith = await kithOnNotes({ ...people, "2026-11-20.md": "Lunch with Maggie.", "2026-11-21.md": "Lunch with Maggie Hall." }, { plainNames: true });
		expect(kith.person("People/Maggie Hall.md", on).lastInteraction?.text).toBe("2026-11-21");
		await kith.opened.write("Other/Maggie Hall.md", personNote());
		await expect.poll(() => kith.person("People/Maggie Hall.md", on).lastInteraction).toBeNull();
	});

	it("follow the note, the setting, and whoever comes to bear the name", async () => {
		const at = "Journal/2026-11-20.md";
		const last = (): string | undefined => kith.api.person("People/Nell Fox.md", { on })?.lastInteraction?.text;
		kith = await kithOnNotes({ ...people, [at]: "Lunch with Nell.", "Journal/2026-11-22.md": "rain" }, { plainNames: true });
		await kith.opened.write("People/Nell Fox.md", personNote(["cadence: 60d"]));
		await expect.poll(last).toBe("2026-11-20");
		await kith.edit("Journal/2026-11-22.md", "Tea with Nell Fox.");
		await expect.poll(last).toBe("2026-11-22");
		await kith.edit("Journal/2026-11-22.md", "Tea alone.");
		await expect.poll(last).toBe("2026-11-20");
		await kith.change({ plainNames: false });
		await expect.poll(last).toBeUndefined();
		await kith.change({ plainNames: true });
		await expect.poll(last).toBe("2026-11-20");
	});
});

describe("that daily notes name people without a link", () => {
	const patience = { timeout: 20_000 };
	const days = Object.fromEntries(["16", "17", "18", "19"].map((day) => [`2026-11-${day}.md`, day === "16" ? "rain" : "Lunch with Maggie."]));
	const offers = (): readonly (string | null)[] => [...document.querySelectorAll(".kith-offered")].map(({ textContent }) => textContent);

	it.each([
		["en", "Your daily notes name people without a link: read those names, too?", "Read", "“Names without links” is read from now on."],
		["zh", "日记里写到人时没有加链接，要把这些名字也读进来吗？", "读取", "从现在起读取“没加链接的名字”。"],
	])("is offered, read at one press, and no more when that is undone (%s)", async (language, sentence, read, said) => {
		kith = await kithOnNotes({ ...people, ...days }, undefined, language);
		await LogsInSidebar.open(kith.opened.app);
		await expect.poll(offers, patience).toContain(sentence + read);
		expect(kith.person("People/Maggie Hall.md", on).lastInteraction).toBeNull();
		at("button", [...document.querySelectorAll<HTMLElement>(".kith-offered")].find(({ textContent }) => textContent === sentence + read)).click();
		await notice(said);
		const last = (): string | undefined => kith.person("People/Maggie Hall.md", on).lastInteraction?.text;
		await expect.poll(last, patience).toBe("2026-11-19");
		expect(offers()).not.toContain(sentence + read);
		kith.opened.app.commands.executeCommandById("kith:undo-last-write");
		await expect.poll(last, patience).toBeUndefined();
	});

	it("is offered where the folder of daily notes is set up nowhere", async () => {
		kith = await kithOnNotes({ ...people, ...Object.fromEntries(Object.entries(days).map(([path, text]) => [`Diary/${path}`, text])) });
		await LogsInSidebar.open(kith.opened.app);
		await expect.poll(() => offers().join(" "), patience).toContain("Your daily notes name people without a link");
	});

	it("is offered as soon as those who are named are known, whether the settings say so or their notes", async () => {
		const notes = Object.fromEntries(Object.keys(people).map((path) => [path, "Met at school.\n"]));
		const sentence = "Your daily notes name people without a link";
		kith = await kithOnNotes({ ...notes, ...days, "Ann.md": personNote() });
		await LogsInSidebar.open(kith.opened.app);
		await new Promise((resolve) => { setTimeout(resolve, 700); });
		expect(offers().filter((text) => text?.includes(sentence))).toEqual([]);
		await kith.change({ peopleFolders: ["People"] });
		await expect.poll(() => offers().join(" "), patience).toContain(sentence);
		await kith.close();
		kith = await kithOnNotes({ ...notes, ...days, "Ann.md": personNote() });
		await LogsInSidebar.open(kith.opened.app);
		await new Promise((resolve) => { setTimeout(resolve, 700); });
		await kith.opened.write("People/Maggie Hall.md", personNote());
		await expect.poll(() => offers().join(" "), { timeout: 40_000 }).toContain(sentence);
	}, 90_000);

	it("is offered by no two days of them, nor where they are few among many, nor where all are links", async () => {
		const others = Object.fromEntries(Array.from({ length: 12 }, (_, day) => [`2026-10-${String(10 + day)}.md`, "rain"]));
		kith = await kithOnNotes({ ...people, ...days, ...others });
		await LogsInSidebar.open(kith.opened.app);
		await new Promise((resolve) => { setTimeout(resolve, 700); });
		expect(offers().filter((text) => text?.includes("without a link"))).toEqual([]);
		await kith.close();
		kith = await kithOnNotes({ ...people, "2026-11-18.md": "Lunch with Maggie.", "2026-11-19.md": "Lunch with Maggie.", "2026-11-20.md": "Lunch with [[Maggie Hall]].", "2026-11-21.md": "with [[Maggie Hall|Maggie]]" });
		await LogsInSidebar.open(kith.opened.app);
		await new Promise((resolve) => { setTimeout(resolve, 700); });
		expect(offers().filter((text) => text?.includes("without a link"))).toEqual([]);
	});
});
