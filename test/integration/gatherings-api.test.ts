import { afterEach, describe, expect, it } from "vitest";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

const on = "2026-11-28";
const conference = "Meetings/Conference.md";
const six = ["李智伟", "王磊", "Sam Okafor", "陈嘉敏", "何婉仪", "邓伟豪"];
const note = `---\nattendees: [${six.map((name) => `"[[${name}]]"`).join(", ")}, 小何]\n---\n# Conference\n${six.map((name) => `- [[${name}]] about ${name}`).join("\n")}\n`;
const files = {
	[conference]: note, "Empty.md": "nobody\n",
	"People/李智伟.md": personNote(["city: 广州", "topics: [Rust]"]), "People/王磊.md": personNote(["city: 北京", "topics: [Rust]"]),
	"People/Sam Okafor.md": personNote(["topics: [Rust]", "boundaries: [no gatherings]"]), "People/陈嘉敏.md": personNote(["city: 广州", "paused: true"]),
	"People/何婉仪.md": personNote(["city: 广州", "groups: [Old]"], "## Interactions\n- 2026-01-05 (coffee) talked\n"),
	"People/邓伟豪.md": personNote(["groups: [Rust 广州]"]),
	"Groups/Rust 广州.md": "---\ntype: group\n---\n", "Groups/Old.md": "---\ntype: group\nstate: archive\ntopics: [Rust]\n---\n",
};
let kith: KithOnNotes;
afterEach(() => kith.close());

describe("following up, for other programs", () => {
	it("makes six of six, due in three days, each from their own line; again none; undone to the byte", async () => {
		kith = await kithOnNotes(files);
		const receipt = await kith.api.planFollowUps(conference, { on });
		const made = `${note}\n## Follow-ups\n${six.map((name) => `- [ ] [[${name}]] about ${name} 📅 2026-12-01`).join("\n")}\n`;
		expect(kith.text(conference)).toBe(made);
		expect(receipt.paths).toEqual([conference]);
		const again = await kith.api.planFollowUps(conference, { on });
		expect([again.paths, kith.text(conference)]).toEqual([[], made]);
		await receipt.undo();
		expect(kith.text(conference)).toBe(note);
	});

	it("is a promise of mine to each, told of all but who is paused", async () => {
		kith = await kithOnNotes(files);
		await kith.api.planFollowUps(conference, { on });
		await expect.poll(() => kith.api.due({ on: "2026-12-02", all: true }).filter(({ reasons }) => reasons.some(({ kind }) => kind === "promise")).length).toBe(5);
		expect(kith.api.due({ on: "2026-12-02", all: true }).map(({ name }) => name)).not.toContain("陈嘉敏");
	});

	it("takes whom, what and when it is told, in the language of the app", async () => {
		kith = await kithOnNotes(files, {}, "zh");
		await kith.api.planFollowUps(conference, { on, days: 10, people: [{ path: "People/王磊.md", text: "slides" }, { path: "People/李智伟.md" }] });
		expect(kith.text(conference)).toBe(`${note}\n## 跟进\n- [ ] [[王磊]] slides 📅 2026-12-08\n- [ ] [[李智伟]] about 李智伟 📅 2026-12-08\n`);
	});

	it.each<[string, string, Readonly<Record<string, unknown>>, string]>([
		["a note of nobody", "Empty.md", { on }, "This note links nobody"],
		["no note", "Missing.md", { on, people: [{ path: "People/王磊.md" }] }, "no longer there"],
		["nobody of that path", conference, { on, people: [{ path: "People/Nobody.md" }] }, "There is no person note for “People/Nobody.md”."],
		["a person without a path", conference, { on, people: [{}] }, "There is no person note"],
		["no number of days", conference, { on, days: 2.5 }, "“2.5” is no number of days"],
		["days that have passed", conference, { on, days: -1 }, "“-1” is no number of days"],
		["no day", conference, { on: "someday" }, "someday"],
	])("refuses %s, and changes nothing", async (_, path, options, sentence) => {
		kith = await kithOnNotes(files);
		await expect(kith.api.planFollowUps(path, options)).rejects.toThrow(sentence);
		expect(kith.text(conference)).toBe(note);
	});
});

describe("a gathering, for other programs", () => {
	it("proposes whom to ask, with reasons; nobody paused, elsewhere or unwilling; a group that is over says nothing", async () => {
		kith = await kithOnNotes(files);
		await expect.poll(() => kith.api.groups().length).toBe(2);
		expect(kith.api.proposeGathering({ city: "广州", topics: ["Rust"], size: 8, on })).toEqual([
			{ path: "People/李智伟.md", reasons: ["lives in 广州", "shares Rust"] },
			{ path: "People/何婉仪.md", reasons: ["lives in 广州", "it is time: last in touch 5 January"] },
			{ path: "People/邓伟豪.md", reasons: ["is in Rust 广州"] },
		]);
		expect(Object.isFrozen(kith.api.proposeGathering({ on }))).toBe(true);
	});

	it("says why in Chinese, and no more than are asked for", async () => {
		kith = await kithOnNotes(files, {}, "zh");
		await expect.poll(() => kith.api.groups().length).toBe(2);
		expect(kith.api.proposeGathering({ city: "广州", topics: ["Rust"], size: 1, on })).toEqual([{ path: "People/李智伟.md", reasons: ["住在广州", "共同话题：Rust"] }]);
	});

	it.each([[0], [11], [2.5], [Number.NaN], ["8"]])("refuses the size %s", async (size) => {
		kith = await kithOnNotes(files);
		expect(() => kith.api.proposeGathering({ size: size as number, on })).toThrow("is no size of a gathering");
		expect(() => kith.api.proposeGathering({ on: "someday" })).toThrow("someday");
	});
});
