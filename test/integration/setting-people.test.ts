import { afterEach, describe, expect, it } from "vitest";
import { readCadence } from "../../src/cadence/read-cadence";
import { wordsFor } from "../../src/words/words";
import { at, notice, type } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

const ada = "People/Ada.md";
const ben = "People/Ben.md";
let kith: KithOnNotes;
afterEach(() => kith.close());

const dialog = (selector: string): HTMLElement => at(`.modal ${selector}`);
const run = (command: string): void => { kith.opened.app.commands.executeCommandById(`kith:${command}`); };
const choose = (selector: string, value: string): void => {
	const el = dialog(selector) as HTMLSelectElement;
	el.value = value;
	expect(el.value).toBe(value);
	el.dispatchEvent(new Event("change", { bubbles: true }));
};
const save = (): void => { dialog(".mod-cta").click(); };
const undo = (): void => { at(".notice .kith-undo").click(); };

async function openNote(path: string, command: string): Promise<void> {
	const file = kith.opened.app.vault.getFileByPath(path);
	if (file) await kith.opened.app.workspace.getLeaf(false).openFile(file);
	run(command);
}

describe("cadences in words", () => {
	it.each([["en", [7, 14, 30, 60, 91, 182, 365]], ["zh", [7, 14, 30, 60, 91, 182, 365]]] as const)("are read as they are written (%s)", async (language, days) => {
		kith = await kithOnNotes({});
		const { cadences, cadenceUsual } = wordsFor(language).logging;
		expect(cadences.map(({ value }) => readCadence(value)?.days)).toEqual(days);
		expect(cadences.map(({ value }) => value)).toContain(cadenceUsual);
	});
});

describe("circle, cadence, birthday, topics and channel of the person of a note", () => {
	const before = personNote(["# mine", "topics: [\"[[Raft]]\", hiking]", "phone: +49 30"], "Met at school.\n");

	it("are set by the one writer: what was changed and nothing else, and undone", async () => {
		kith = await kithOnNotes({ [ada]: before });
		await openNote(ada, "set-person");
		expect((dialog("[data-field=topics]") as HTMLInputElement).value).toBe("[[Raft]], hiking");
		choose("[data-field=circle]", "core");
		choose("[data-field=cadence]", "3 months");
		type(dialog("[data-field=birthday]"), "农历 八月十五");
		type(dialog("[data-field=topics]"), "[[Raft]], hiking, [[A, b|c]]");
		save();
		await notice("Ada: Core, about every three months, 农历 八月十五");
		expect(kith.text(ada)).toBe(before.replace("hiking]", "hiking, \"[[A, b|c]]\"]").replace("phone: +49 30\n", "phone: +49 30\ncircle: core\ncadence: 3 months\nbirthday: 农历 八月十五\n"));
		undo();
		await notice("Undone");
		expect(kith.text(ada)).toBe(before);
	});

	it("are refused with the sentence that the row would show, where they cannot be read", async () => {
		kith = await kithOnNotes({ [ada]: before });
		await openNote(ada, "set-person");
		choose("[data-field=cadence]", "…");
		type(dialog("[data-field=cadence-own]"), "now and then");
		save();
		await expect.poll(() => dialog(".kith-error").textContent).toBe("“Cadence: now and then” is not a cadence. Try 60d, 2 weeks or quarterly.");
		type(dialog("[data-field=cadence-own]"), "every other week");
		type(dialog("[data-field=birthday]"), "in spring");
		save();
		await expect.poll(() => dialog(".kith-error").textContent).toContain("“Birthday: in spring” is not a birthday");
		type(dialog("[data-field=birthday]"), "");
		save();
		await notice("Ada: every other week");
		expect(kith.text(ada)).toContain("cadence: every other week\n");
	});

	it("ask for words of one's own where there are none, and take nothing away", async () => {
		const note = personNote(["frequency: every 2 months"]);
		kith = await kithOnNotes({ [ada]: note });
		await openNote(ada, "set-person");
		choose("[data-field=cadence]", "…");
		type(dialog("[data-field=cadence-own]"), "  ");
		save();
		await expect.poll(() => dialog(".kith-error").textContent).toBe(wordsFor("en").logging.cadenceMissing);
		expect(kith.text(ada)).toBe(note);
	});

	it("are taken away again, and a note whose wording is its own keeps it", async () => {
		kith = await kithOnNotes({ [ada]: personNote(["circle: chosen", "cadence: 每隔两个月", "channel: WeChat"]) });
		await openNote(ada, "set-person");
		expect((dialog("[data-field=cadence]") as HTMLSelectElement).value).toBe("每隔两个月");
		choose("[data-field=circle]", "");
		type(dialog("[data-field=channel]"), "");
		save();
		await notice("Ada: No circle, no channel");
		expect(kith.text(ada)).toBe(personNote(["cadence: 每隔两个月"]));
	});

	it("say whether it is decided that somebody is in no circle", async () => {
		kith = await kithOnNotes({ [ada]: personNote(["circle: none"]) });
		await openNote(ada, "set-person");
		expect((dialog("[data-field=circle]") as HTMLSelectElement).selectedOptions[0]?.textContent).toBe("None");
		choose("[data-field=circle]", "");
		choose("[data-field=cadence]", "6 months");
		save();
		await notice("Ada: No circle, about twice a year");
		expect(kith.text(ada)).toBe(personNote(["cadence: 6 months"]));
		await openNote(ada, "set-person");
		choose("[data-field=circle]", "none");
		save();
		await notice("Ada: None");
		expect(kith.text(ada)).toBe(personNote(["cadence: 6 months", "circle: none"]));
	});

	it("say of a circle that is full who is silent longest, and show nothing private", async () => {
		kith = await kithOnNotes({ [ada]: personNote(["birthday: 05-01", "private: [birthday]"]), [ben]: personNote(["circle: core", "last_contact: 2024"]) }, { circles: [{ id: "core", name: "", cadence: "60d", cap: 1 }] });
		await openNote(ada, "set-person");
		expect((dialog("[data-field=birthday]") as HTMLInputElement).value).toBe("");
		choose("[data-field=circle]", "core");
		expect(dialog(".kith-circle-full").textContent).toContain("Core has 1 of 1 people. Silent longest: Ben");
		save();
		await notice("Ada: Core");
		expect(kith.text(ada)).toContain("birthday: 05-01");
	});
});

describe("a new person", () => {
	it("comes due: how often is asked in words, and in an empty vault the note goes into a people folder", async () => {
		kith = await kithOnNotes({});
		run("add-person");
		expect([(dialog("[data-field=folder]") as HTMLInputElement).value, (dialog("[data-field=cadence]") as HTMLSelectElement).selectedOptions[0]?.textContent]).toEqual(["People", "about every two months"]);
		expect(document.querySelector(".modal")?.textContent).toContain("Asked once.");
		type(dialog("[data-field=name]"), "Cleo");
		save();
		await notice("Added Cleo.");
		expect(kith.text("People/Cleo.md")).toBe("---\ntype: person\ncadence: 2 months\n---\n");
		await expect.poll(() => kith.api.due({ all: true }).map(({ name }) => name)).toEqual(["Cleo"]);
		run("add-person");
		expect(document.querySelector(".modal")?.textContent).not.toContain("Asked once.");
	});

	it("leaves it to the circle where one is chosen, until a cadence is", async () => {
		kith = await kithOnNotes({}, undefined, "zh");
		run("add-person");
		choose("[data-field=circle]", "core");
		expect((dialog("[data-field=cadence]") as HTMLSelectElement).selectedOptions[0]?.textContent).toBe("随圈子：大约两个月一次");
		choose("[data-field=cadence]", "每年");
		choose("[data-field=circle]", "chosen");
		type(dialog("[data-field=name]"), "王磊");
		save();
		await notice("已添加王磊。");
		expect(kith.text("人物/王磊.md")).toBe("---\ntype: person\ncircle: chosen\ncadence: 每年\n---\n");
	});
});

describe("a plan", () => {
	it.each([
		["next month", /^\d{4}-\d{2}$/], ["2027年一季度", /^2027年一季度$/], ["2099-03-01", /^2099-03-01$/], ["a month", /^\d{4}-\d{2}-\d{2}$/], ["三周后", /^\d{4}-\d{2}-\d{2}$/], ["下周三", /^\d{4}-\d{2}-\d{2}$/], ["2 weeks", /^\d{4}-\d{2}-\d{2}$/], ["next quarter", /^\d{4}-Q\d$/], ["下个季度", /^\d{4}-Q\d$/], ["next week", /^\d{4}-W\d\d$/],
	])("%s is written as the next contact, and shown on the row's line", async (typed, written) => {
		kith = await kithOnNotes({ [ada]: personNote() });
		await openNote(ada, "plan-person");
		type(dialog("[data-field=day]"), typed);
		expect(dialog(".kith-day-echo").textContent).not.toBe("");
		save();
		await notice("Planned with Ada");
		expect(/next_contact: (.*)/.exec(kith.text(ada))?.[1]).toMatch(written);
	});

	it.each([
		["en", "next Friday evening for dinner", "Only the day is kept, not “evening for dinner”."],
		["en", "call her next week", "Only the day is kept, not “call her”."],
		["zh", "下周五晚上吃饭", "只记日子，不记“晚上吃饭”。"],
	])("says what of it is not kept, before and after (%s: %s)", async (lang, typed, said) => {
		kith = await kithOnNotes({ [ada]: personNote() }, undefined, lang);
		await openNote(ada, "plan-person");
		type(dialog("[data-field=day]"), typed);
		expect(dialog(".kith-day-echo").textContent).toContain(said);
		save();
		await notice(said);
		expect(kith.text(ada)).toMatch(/next_contact: \d{4}-[\dW-]+\n/);
	});

	it.each(["today", "今晚", "每周日", "maybe the 12th"])("may be for %s", async (typed) => {
		kith = await kithOnNotes({ [ada]: personNote() });
		await openNote(ada, "plan-person");
		type(dialog("[data-field=day]"), typed);
		save();
		await expect.poll(() => kith.text(ada)).toMatch(/next_contact: \d{4}-\d\d-\d\d\n/);
	});

	it.each(["yesterday", "2020-01-01", "soon", "", "not next week", "03/04/2099"])("%s is no day to come, and says so", async (typed) => {
		kith = await kithOnNotes({ [ada]: personNote() });
		await openNote(ada, "plan-person");
		type(dialog("[data-field=day]"), typed);
		save();
		await expect.poll(() => dialog(".kith-error").textContent).toBe("No future date was understood.");
		expect(dialog(".kith-day-echo").textContent, "said once").toBe("");
		expect(kith.text(ada)).toBe(personNote());
	});

	it.each(["en", "zh"])("is offered at one press in words that are read (%s)", async (language) => {
		kith = await kithOnNotes({ [ada]: personNote() }, undefined, language);
		const { planUsual, snoozeUsual } = wordsFor(language).logging;
		await openNote(ada, "plan-person");
		for (const typed of [...planUsual, ...snoozeUsual]) {
			type(dialog("[data-field=day]"), typed);
			expect([typed, dialog(".kith-day-echo").textContent]).not.toEqual([typed, wordsFor(language).logging.dayNotRead]);
		}
		at(".modal .kith-usual-days button").click();
		await expect.poll(() => kith.text(ada)).toContain("next_contact: ");
		await openNote(ada, "plan-person");
		[...document.querySelectorAll<HTMLElement>(".modal .kith-usual-days button")].at(-1)?.click();
		await expect.poll(() => kith.text(ada)).toBe(personNote());
	});
});
