import { afterEach, describe, expect, it } from "vitest";
import { at, notice } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";
import { LogsInSidebar } from "./logs-in-sidebar";

let kith: KithOnNotes;
afterEach(() => kith.close());

const anna = personNote(["cadence: 60d"], "Two sons, works with boats.\n\n2026-10 part time at the maritime place\n3 Aug 2026: coffee, her mum is ill\n");
const files = {
	"People/Anna.md": anna,
	"People/老周.md": personNote(["cadence: 60d"], "- 2026-08-03 和他吃饭，聊了孩子\n    - 问:: 儿子高考考得怎么样？\n- 2026-05-01 电话\n"),
	"People/Ben.md": personNote([], "1990-03-01 born\nA baker.\n"),
	"People/Cleo.md": personNote([], "2026-09-09 lunch\n\n## Interactions\n- 2026-07-01 call\n"),
	"People/Dan.md": personNote([], "2027-05-01 his wedding\n"),
	"Projects/Boat.md": "2026-08-03 bought the wood\n",
};
/** On a machine that others work on. */
const patience = { timeout: 20_000 };
const lines = (): readonly (string | null)[] => [...document.querySelectorAll(".kith-offered")].map(({ textContent }) => textContent);
const last = (): Record<string, string | undefined> => Object.fromEntries(kith.api.people().map(({ name, lastInteraction }) => [name, lastInteraction?.from]));
const before = { Anna: undefined, 老周: undefined, Ben: undefined, Cleo: "2026-07-01", Dan: undefined };
const after = { ...before, Anna: "2026-10-01", 老周: "2026-08-03", Cleo: "2026-09-09" };

async function open(settings?: Readonly<Record<string, unknown>>, language?: string): Promise<void> {
	kith = await kithOnNotes(files, settings, language);
	await LogsInSidebar.open(kith.opened.app);
}

describe("dated lines under no heading", () => {
	it.each([
		["en", "3 people's notes hold dated lines under no heading: read them as a log?", "Read", "“Dated lines under no heading” is read from now on."],
		["zh", "3 人的笔记里有不在标题下的日期行，要当作互动记录读取吗？", "读取", "从现在起读取“不在标题下的日期行”。"],
	])("are offered with their number, read at one press, and no more when that is undone (%s)", async (language, sentence, read, said) => {
		await open(undefined, language);
		await expect.poll(lines, patience).toEqual([sentence + read]);
		expect(last()).toEqual(before);
		at(".kith-offered button").click();
		await notice(said);
		await expect.poll(last, patience).toEqual(after);
		expect(lines()).toEqual([]);
		expect(kith.text("People/Anna.md")).toBe(anna);
		expect(kith.api.talkingPoints("People/老周.md").some(({ text, source }) => text.includes("儿子高考考得怎么样") && source?.line === 5)).toBe(true);
		kith.opened.app.commands.executeCommandById("kith:undo-last-write");
		await expect.poll(last, patience).toEqual(before);
		await expect.poll(lines, patience).toEqual([sentence + read]);
	});

	it("may be set aside, and are still read where people are found", async () => {
		await open();
		await expect.poll(lines, patience).toHaveLength(1);
		at(".kith-offered [aria-label='Not now']").click();
		await expect.poll(lines, patience).toEqual([]);
		kith.opened.app.commands.executeCommandById("kith:find-people");
		expect(at(".modal .kith-signs .kith-pick-text").textContent).toBe("Dated lines under no headingas “Interactions”, in 3 notes");
		at(".modal .kith-signs .kith-pick button").click();
		await expect.poll(last, patience).toEqual(after);
	});

	it("are logged to in their shape, and an undo gives back the bytes", async () => {
		await open({ looseLogs: true });
		expect(last()).toEqual(after);
		await kith.api.logInteraction({ path: "People/Anna.md", text: "told her of the course", on: "2026-11-20" });
		expect(kith.text("People/Anna.md")).toBe(anna.replace("cadence: 60d", "cadence: 60d\nlast_contact: 2026-11-20").replace("2026-10 part", "2026-11-20 told her of the course\n2026-10 part"));
		await expect.poll(last, patience).toEqual({ ...after, Anna: "2026-11-20" });
		kith.opened.app.commands.executeCommandById("kith:undo-last-write");
		await expect.poll(() => kith.text("People/Anna.md")).toBe(anna);
	});
});
