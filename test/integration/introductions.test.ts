import { afterEach, describe, expect, it } from "vitest";
import { at, notice, pressKey, type } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

const ann = "People/Ann.md";
const ben = "People/Ben.md";
const on = "2026-11-28";
const files = {
	[ann]: personNote(["topics: [Raft]", "wechat: ann_1"], "## Interactions\n- 2026-11-01 (coffee) She wrote a Raft\n"),
	[ben]: personNote(["topics: [Raft]"], "## Interactions\n- 2026-10-01 (call) He is about to write one\n"),
	"People/Cleo.md": personNote(),
};

let kith: KithOnNotes;
afterEach(() => kith.close());
const open = async (path: string): Promise<void> => {
	const file = kith.opened.app.vault.getFileByPath(path);
	if (file) await kith.opened.app.workspace.getLeaf(false).openFile(file);
	kith.opened.app.commands.executeCommandById("kith:open-brief");
	await expect.poll(() => document.querySelector("[data-part=introductions]")?.textContent ?? "").not.toBe("");
};
const part = (): string => document.querySelector("[data-part=introductions]")?.textContent ?? "";
const party = (name: string): HTMLElement => {
	const el = [...document.querySelectorAll<HTMLElement>(".kith-party")].find(({ textContent }) => textContent.includes(name));
	if (!el) throw new Error(`${name} is none of the two.`);
	return el;
};

describe("an introduction for other programs", () => {
	it("is begun, told, and set by its lines", async () => {
		kith = await kithOnNotes(files);
		expect(kith.api.introductions()).toEqual([]);
		const receipt = await kith.api.startIntroduction({ a: ann, b: ben, reason: "one wrote a Raft, the other will, for 500 yuan", on });
		expect(receipt.paths).toEqual([ann]);
		expect(kith.text(ann)).toContain("- 2026-11-28 intro:: [[Ben]] — one wrote a Raft, the other will, for 500 yuan\n    - [ ] Ann agrees\n    - [ ] Ben agrees\n    - [ ] made\n");
		await expect.poll(() => kith.api.introductions()).toEqual([
			{ a: ann, b: ben, reason: "one wrote a Raft, the other will, for ••", on, state: "proposed", outcome: null, source: { path: ann, line: 6 } },
		]);
		await expect(kith.api.setStatus({ path: ann, line: 9 }, "yes", { on })).rejects.toThrow("Not before both have agreed: Ann, Ben has not said yes.");
		for (const line of [7, 8]) await kith.api.setStatus({ path: ann, line }, "yes", { on });
		await expect.poll(() => kith.api.introductions()[0]?.state).toBe("agreed");
		await kith.api.setStatus({ path: ann, line: 9 }, "yes", { on });
		await expect.poll(() => kith.api.introductions()[0]?.state).toBe("made");
		expect(kith.person(ann).lastInteraction?.from).toBe("2026-11-01");
	});

	it("is undone where nothing has changed since", async () => {
		kith = await kithOnNotes(files);
		const receipt = await kith.api.startIntroduction({ a: ann, b: ben, reason: "so", on });
		await receipt.undo();
		expect(kith.text(ann)).toBe(files[ann]);
		await expect.poll(() => kith.api.introductions()).toEqual([]);
	});

	it("tells of the two as acquainted once they are, and of the line under introductions alone", async () => {
		const log = (made: string): string => `${files[ann]}- 2026-11-02 intro:: [[Ben]] — so\n    - [x] Ann agrees\n    - [x] [[Ben]] agrees\n    - [${made}] made\n    - outcome:: a book\n`;
		kith = await kithOnNotes({ ...files, [ann]: log(" ") });
		for (const path of [ann, ben]) expect(kith.api.brief(path, { on })).not.toContain("linked in your notes");
		expect(kith.api.brief(ann, { on })).not.toMatch(/so|a book/);
		await kith.edit(ann, log("x"));
		for (const [path, name] of [[ann, "Ben"], [ben, "Ann"]] as const) await expect.poll(() => kith.api.brief(path, { on })).toMatch(new RegExp(`${name}.*linked in your notes`, "u"));
	});

	it.each<[string, Readonly<Record<string, unknown>>, string]>([
		["no reason", { a: ann, b: ben, reason: " " }, "Say why these two should know each other"],
		["no reason at all", { a: ann, b: ben }, "Say why these two should know each other"],
		["nobody of that path", { a: ann, b: "People/Dan.md", reason: "so" }, "There is no person note for “People/Dan.md”."],
		["nothing", {}, "There is no person note"],
		["one and the same", { a: ann, b: ann, reason: "so" }, "two different people"],
		["no day", { a: ann, b: ben, reason: "so", on: "soon" }, "soon"],
	])("is refused in a sentence, and nothing is written: %s", async (_, entry, sentence) => {
		kith = await kithOnNotes(files);
		await expect(kith.api.startIntroduction(entry as Parameters<typeof kith.api.startIntroduction>[0])).rejects.toThrow(sentence);
		expect(kith.text(ann)).toBe(files[ann]);
	});

	it("is proposed once, and not begun twice, whichever note it is in", async () => {
		kith = await kithOnNotes(files);
		const proposed = (): readonly string[] => kith.api.talkingPoints(ann, { on }).filter(({ kind }) => kind === "introduction").map(({ text }) => text);
		expect(proposed()).toEqual([expect.stringContaining("Ben")]);
		for (const log of ["- 2026-11-02 intro:: Ann — so\n    - [-] Ann agrees ❌ 2026-11-03\n", "- 2026-11-02 intro:: [[Ann]]\n", "- 2026-11-02 引荐:: [[Ann]] — so #private\n"]) {
			await kith.edit(ben, `${files[ben]}${log}`);
			await expect.poll(proposed).toEqual([]);
			await expect(kith.api.startIntroduction({ a: ann, b: ben, reason: "so", on })).rejects.toThrow("is there already");
		}
		expect(kith.api.introductions()).toEqual([]);
	});
});

describe("an introduction on screen", () => {
	it("goes from the command to its outcome by keys and presses, beside either note", async () => {
		kith = await kithOnNotes(files);
		const file = kith.opened.app.vault.getFileByPath(ann);
		if (file) await kith.opened.app.workspace.getLeaf(false).openFile(file);
		kith.opened.app.commands.executeCommandById("kith:start-introduction");
		expect((at(".modal [data-field=who]") as HTMLInputElement).value).toBe("Ann");
		at(".modal .mod-cta").click();
		await expect.poll(() => at(".modal .kith-error").textContent).toContain("two different people");
		type(at(".modal [data-field=to-whom]"), "ben");
		at(".modal .mod-cta").click();
		await expect.poll(() => at(".modal .kith-error").textContent).toContain("Say why");
		type(at(".modal [data-field=reason]"), "one wrote a Raft, the other will.");
		at(".modal .mod-cta").click();
		await notice("Introduction of Ann and Ben begun");
		await open(ben);
		await expect.poll(part).toContain("Ann and Ben · nobody asked yet");

		at(".kith-made").click();
		await notice("Not before both have agreed: Ann, Ben has not said yes.");
		at(".kith-write", party("Ben")).click();
		const message = (): string => (at(".modal [data-field=message]") as HTMLTextAreaElement).value;
		expect(message()).toBe("Hi Ben,\nI would like to introduce you to Ann: one wrote a Raft, the other will. Would you like that? If not, just say so.");
		at(".modal .kith-copy").click();
		await expect.poll(() => kith.text(ann)).toMatch(/- \[\/\] Ben agrees 🛫 \d{4}-\d\d-\d\d/);
		at(".modal .modal-close-button").click();
		await expect.poll(part).toContain("Ann and Ben · asked");
		pressKey(party("Ben"), "y");
		await expect.poll(() => kith.text(ann)).toContain("- [x] Ben agrees 🛫");
		await expect.poll(() => party("Ben").textContent).toContain("yes");
		pressKey(party("Ann"), "y");
		await expect.poll(part).toContain("both agree");
		at(".kith-write-both").click();
		expect(message()).toContain("Hi Ann and Ben,\nAnn, meet Ben; Ben, meet Ann. Why you two: one wrote a Raft, the other will. I leave it to you from here.");
		at(".modal .modal-close-button").click();
		at(".kith-made").click();
		await expect.poll(part).toContain("introduced");
		at(".kith-outcome").click();
		at(".modal .mod-cta").click();
		await expect.poll(() => at(".modal .kith-error").textContent).toContain("Say what came of it");
		type(at(".modal [data-field=outcome]"), "they fixed my Raft");
		const thankEl = at(".modal [data-field=thank]") as HTMLSelectElement;
		thankEl.selectedIndex = 2;
		at(".modal .mod-cta").click();
		await expect.poll(() => kith.text(ann)).toContain("    - outcome:: they fixed my Raft\n");
		expect(kith.text(ben)).toMatch(/- \d{4}-\d\d-\d\d intro:: \[\[Ann\]\] — one wrote a Raft, the other will\.\n {4}- thanks:: they fixed my Raft\n/);
		await expect.poll(() => kith.api.introductions().map(({ state, outcome }) => [state, outcome])).toEqual([["made", "they fixed my Raft"]]);
		expect(kith.api.talkingPoints(ben).map(({ kind }) => kind)).toContain("thanks");
		expect(kith.person(ben).lastInteraction?.from).toBe("2026-10-01");
	});
});
