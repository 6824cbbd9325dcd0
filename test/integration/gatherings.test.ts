import { afterEach, describe, expect, it } from "vitest";
import { at, notice, pressKey, type } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

const ann = "People/Ann.md";
const people = {
	[ann]: personNote(["city: 广州", "topics: [Rust]", "groups: [Chat]"]), "People/Ben.md": personNote(["city: 广州", "groups: [Chat]"]),
	"People/Cleo.md": personNote(["city: Perth"]), "People/Dan.md": personNote(["city: 广州", "boundaries: [no gatherings]"]),
};
const past = "Gatherings/2024-05-04 Tea.md";
const tea = "---\ntype: gathering\nattendees: [\"[[Cleo]]\"]\n---\n## Invited\n- [x] [[Ann]]\n- [-] [[Ben]]\n- 小何（读者）\n## Notes\n- [[Ann]] wants the slides\n";

let kith: KithOnNotes;
afterEach(() => kith.close());
const openFile = async (path: string): Promise<void> => {
	const file = kith.opened.app.vault.getFileByPath(path);
	if (file) await kith.opened.app.workspace.getLeaf(false).openFile(file);
};
const pane = (): string => document.querySelector(".kith-brief")?.textContent ?? "";
const open = async (path: string, until: string): Promise<void> => {
	await openFile(path);
	kith.opened.app.commands.executeCommandById("kith:open-brief");
	await expect.poll(pane).toContain(until);
};
const guest = (name: string): HTMLElement => {
	const el = [...document.querySelectorAll<HTMLElement>(".kith-roster")].find(({ textContent }) => textContent.includes(name));
	if (!el) throw new Error(`${name} is not invited.`);
	return el;
};
const choices = (): readonly string[] => [...document.querySelectorAll(".modal .kith-pick")].map(({ textContent }) => textContent);

describe("a gathering on screen", () => {
	it("is planned from a wish, and its pane keeps who comes by keys and presses", async () => {
		kith = await kithOnNotes(people);
		kith.opened.app.commands.executeCommandById("kith:plan-gathering");
		at(".modal .mod-cta").click();
		await expect.poll(() => at(".modal .kith-error").textContent).toContain("Tick at least one");
		type(at(".modal [data-field=city]"), "广州");
		type(at(".modal [data-field=topics]"), "Rust");
		expect(choices()).toEqual(["Annlives in 广州 · shares Rust", "Benlives in 广州"]);
		type(at(".modal [data-field=day]"), "someday");
		at(".modal .mod-cta").click();
		await expect.poll(() => at(".modal .kith-error").textContent).toContain("Say on which day");
		type(at(".modal [data-field=day]"), "2099-12-12");
		type(at(".modal [data-field=place]"), "东山口咖啡");
		at(".modal .mod-cta").click();
		await notice("Gathering planned: 2 people to ask.");
		const path = "Gatherings/2099-12-12 广州 Rust.md";
		expect(kith.text(path)).toBe("---\ntype: gathering\ndate: 2099-12-12\ncity: 广州\ntopics:\n  - Rust\nplace: 东山口咖啡\n---\n\n## Invited\n- [ ] [[Ann]]\n- [ ] [[Ben]]\n\n## Notes\n\n## Follow-ups\n");
		await open(path, "0 come, 0 asked");
		expect(document.querySelector(".kith-brief .kith-follow-up")).toBeNull();
		at(".kith-write", guest("Ann")).click();
		expect((at(".modal [data-field=message]") as HTMLTextAreaElement).value).toContain("I am getting a few people together on 12 December 2099 in 广州, 东山口咖啡, to talk about Rust. Would you like to come?");
		at(".modal .kith-copy").click();
		await expect.poll(() => kith.text(path)).toMatch(/- \[\/\] \[\[Ann\]\] 🛫 \d{4}-\d\d-\d\d/);
		at(".modal .modal-close-button").click();
		await expect.poll(pane).toContain("0 come, 1 asked");
		pressKey(guest("Ann"), "y");
		await expect.poll(pane).toContain("1 come, 0 asked");
		pressKey(guest("Ben"), "n");
		await expect.poll(() => kith.text(path)).toMatch(/- \[-\] \[\[Ben\]\] ❌/);
		expect(kith.person(ann).lastInteraction).toBeNull();
	});

	it("that is past tells who came and counts as contact, what they share and who knows whom, and is followed up", async () => {
		kith = await kithOnNotes({ ...people, [past]: tea.replace("- [-] [[Ben]]", "- [x] [[Ben]]") });
		await open(past, "3 people came");
		expect(pane()).toContain("Who came");
		expect(pane()).toContain("Chat (2)");
		expect(pane()).toContain("Ann and Ben");
		expect(kith.person(ann).lastInteraction?.from).toBe("2024-05-04");
		expect(kith.person("People/Cleo.md").lastInteraction?.from).toBe("2024-05-04");
		at(".kith-brief .kith-follow-up").click();
		await expect.poll(choices).toEqual(["Cleo", "Ann", "Ben", "小何: make a note"]);
		const fields = [...document.querySelectorAll<HTMLInputElement>(".modal [data-field=about]")];
		expect(fields.map(({ value }) => value)).toEqual(["", "wants the slides", "", ""]);
		const boxes = [...document.querySelectorAll<HTMLInputElement>(".modal .kith-pick input[type=checkbox]")];
		expect(boxes.map(({ checked }) => checked)).toEqual([true, true, true, false]);
		for (const place of [0, 2, 3]) boxes[place]?.click();
		if (fields[3]) type(fields[3], "the blog");
		type(at(".modal [data-field=days]"), "x");
		at(".modal .mod-cta").click();
		await expect.poll(() => at(".modal .kith-error").textContent).toContain("“x” is no number of days");
		type(at(".modal [data-field=days]"), "3");
		at(".modal .mod-cta").click();
		const sentence = await notice("2 follow-ups added.");
		const before = tea.replace("- [-] [[Ben]]", "- [x] [[Ben]]");
		expect(kith.text(past)).toMatch(/^[\s\S]*\n\n## Follow-ups\n- \[ \] \[\[Ann\]\] wants the slides 📅 \d{4}-\d\d-\d\d\n- \[ \] \[\[小何\]\] the blog 📅 \d{4}-\d\d-\d\d\n$/);
		expect(kith.text("People/小何.md")).toContain("type: person");
		at(".kith-undo", sentence).click();
		await expect.poll(() => kith.text(past)).toBe(before);
		expect(() => kith.text("People/小何.md")).toThrow("There is no");
	});

	it("is no pane where it is private, and says what to do where nobody is invited", async () => {
		kith = await kithOnNotes({ ...people, "Gatherings/Secret.md": "---\ntype: gathering\n---\n#private\n\n## Invited\n- [x] [[Ann]]\n", "Gatherings/Empty.md": "---\ntype: gathering\n---\n" });
		await open("Gatherings/Empty.md", "Nobody is invited yet");
		await openFile("Gatherings/Secret.md");
		await expect.poll(pane).not.toContain("Nobody is invited yet");
		expect(document.querySelector("[data-part=invited]")).toBeNull();
	});
});

describe("following up on screen", () => {
	it("stands beside any note with attendees; a note of nobody says what to do; again says that all have one", async () => {
		kith = await kithOnNotes({ ...people, "Talk.md": "---\nattendees: [\"[[Ann]]\"]\n---\n- [[Ann]] slides\n", "Nobody.md": "x\n" });
		await openFile("Nobody.md");
		kith.opened.app.commands.executeCommandById("kith:follow-up-note");
		await notice("This note links nobody");
		await openFile("Talk.md");
		kith.opened.app.commands.executeCommandById("kith:open-brief");
		await expect.poll(() => document.querySelectorAll(".kith-brief .kith-follow-up").length).toBe(1);
		at(".kith-brief .kith-follow-up").click();
		await expect.poll(choices).toEqual(["Ann"]);
		at(".modal .mod-cta").click();
		await notice("1 follow-up added.");
		kith.opened.app.commands.executeCommandById("kith:follow-up-note");
		await notice("1 person has a follow-up here already.");
	});
});
