import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GroupSummary } from "../../src/api/kith-api";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

const on = "2026-11-28";
const rust = "Groups/Rust.md";
const note = [
	"---", "type: group", "aliases: [锈群]", "platform: 微信", "since: 2016", "size: 300", "state: fading", "topics: [Rust]", "boundaries: [不谈钱]", "---",
	"## Members", "- [[Ann]]", "- 阿强（前端）", "- ~~小王~~", "- 老李 #private",
	"## Log", "- 2026-11-20 decided:: fading — nobody writes", "- 2026-11-02 hello",
	"## Moving", "- [/] [[Ann]] → LinkedIn 🛫 2026-11-20", "- [ ] 小何", "",
].join("\n");
const files = {
	[rust]: note, "Groups/Secret.md": "---\ntype: group\n---\n#private\n",
	"Ann.md": personNote(["groups: [Rust]", "circle: core"]), "Ben.md": personNote(["eras: [锈群]", "topics: [Rust]"]), "Cleo.md": personNote(["groups: [Rust]"]),
};
let kith: KithOnNotes;
beforeEach(async () => { kith = await kithOnNotes(files); });
afterEach(() => kith.close());

const group = (): GroupSummary => {
	const [first] = kith.api.groups();
	if (!first) throw new Error("no group");
	return first;
};

describe("groups, for other plugins and scripts", () => {
	it("are told as their notes have them, frozen, and nothing that is private", async () => {
		await expect.poll(() => group().lastLogOn).toBe("2026-11-20");
		expect(kith.api.groups()).toEqual([{
			path: rust, name: "Rust", aliases: ["锈群"], platform: "微信", since: "2016", size: 300, state: "fading", topics: ["Rust"], boundaries: ["不谈钱"],
			members: ["Ann.md", "Ben.md", "Cleo.md"], namesWithoutNote: ["阿强"], struck: ["小王"],
			moving: [
				{ path: "Ann.md", name: "Ann", to: "LinkedIn", status: "asked", on: "2026-11-20", source: { path: rust, line: 19 } },
				{ path: null, name: "小何", to: null, status: "to-ask", on: null, source: { path: rust, line: 20 } },
			],
			decisions: [{ on: "2026-11-20", text: "fading — nobody writes", source: { path: rust, line: 16 } }],
			lastLogOn: "2026-11-20",
		}]);
		expect([Object.isFrozen(kith.api.groups()), Object.isFrozen(group()), Object.isFrozen(group().moving)]).toEqual([true, true, true]);
	});

	it("change their state on a day and with a reason, and refuse what is none", async () => {
		const receipt = await kith.api.setGroupState(rust, "archive", { reason: "all said", on: "2026-11-25" });
		expect(kith.text(rust)).toBe(note.replace("state: fading", "state: archive").replace("## Log\n", "## Log\n- 2026-11-25 decided:: archive — all said\n"));
		await receipt.undo();
		expect(kith.text(rust)).toBe(note);
		await expect(kith.api.setGroupState(rust, "gone" as "archive")).rejects.toThrow("There is no state gone");
		await expect(kith.api.setGroupState("Ann.md", "archive")).rejects.toThrow("note of a group");
		await expect(kith.api.setGroupState(rust, "archive", { on: "someday" })).rejects.toThrow("someday");
		expect(kith.text(rust)).toBe(note);
	});

	it("propose who may be moved, with reasons, and put on the roster only who is missing", async () => {
		await expect.poll(() => group().moving.length).toBe(2);
		expect(kith.api.proposeMove(rust, { on })).toEqual([{ path: "Ben.md", reasons: ["shares Rust"] }]);
		expect(kith.api.proposeMove(rust, { on, limit: 0 })).toEqual([]);
		expect(() => kith.api.proposeMove("Ann.md")).toThrow("note of a group");
		await kith.api.planMove(rust, { people: ["Ann.md", "Ben.md"], to: "Signal" });
		expect(kith.text(rust)).toBe(`${note.trimEnd()}\n- [ ] [[Ben]] → Signal\n`);
		await expect(kith.api.planMove(rust, { people: ["Nobody.md"], to: "Signal" })).rejects.toThrow("Nobody");
	});

	it("keep how it stands with somebody on a line of a roster, and refuse a line that is none", async () => {
		const receipt = await kith.api.setStatus({ path: rust, line: 19 }, "yes", { on });
		expect(kith.text(rust)).toBe(note.replace("- [/] [[Ann]] → LinkedIn 🛫 2026-11-20", "- [x] [[Ann]] → LinkedIn 🛫 2026-11-20 ✅ 2026-11-28"));
		await receipt.undo();
		expect(kith.text(rust)).toBe(note);
		for (const source of [{ path: rust, line: 16 }, { path: rust, line: 99 }, { path: rust, line: null }]) await expect(kith.api.setStatus(source, "yes")).rejects.toThrow();
		await expect(kith.api.setStatus({ path: rust, line: 19 }, "perhaps" as "yes")).rejects.toThrow();
		expect(kith.text(rust)).toBe(note);
	});

	it("put their people into circles, several as one write, and out of any", async () => {
		const receipt = await kith.api.setCircle(["Ben.md", "Cleo.md"], "weak", { why: "Rust" });
		expect([kith.text("Ben.md"), kith.text("Cleo.md")].every((text) => text.includes("circle: weak\nwhy: Rust\n"))).toBe(true);
		await receipt.undo();
		expect([kith.text("Ben.md"), kith.text("Cleo.md")]).toEqual([files["Ben.md"], files["Cleo.md"]]);
		await kith.api.setCircle("Ann.md", null);
		expect(kith.text("Ann.md")).not.toContain("circle");
		await expect(kith.api.setCircle("Nobody.md", "core")).rejects.toThrow("Nobody");
	});
});
