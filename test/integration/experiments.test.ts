import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

const trial = "Experiments/Links.md";
const note = [
	"---", "type: experiment", "state: running", "started: 2026-10-01", "until: 2026-Q4", "---", "hypothesis:: links beat red packets", "measure:: replies in a week",
	"## Arms", "- red packet: 60 asked, 12 replied", "- links (sent:: 60) (replied:: 18)", "- secret (sent:: 60) (replied:: 60) #private", "## Log", "- 2026-11-20 decided:: go on", "",
].join("\n");
const files = {
	[trial]: note, "Experiments/Idea.md": "---\ntype: 实验\n---\n", "Experiments/Secret.md": "---\ntype: experiment\n---\n#private\n", "Templates/Experiment.md": "---\ntype: experiment\n---\n",
	"Ann.md": personNote(["topics: [links, red packets]"]), "Old/Gone.md": "---\ntype: experiment\n---\n",
};
let kith: KithOnNotes;
beforeEach(async () => { kith = await kithOnNotes(files, { excludedFolders: ["Old"] }); });
afterEach(() => kith.close());

describe("experiments, for other plugins and scripts", () => {
	it("are told as their notes have them, frozen, and nothing that is private", async () => {
		await expect.poll(() => kith.api.experiments()[1]?.arms.length).toBe(2);
		expect(kith.api.experiments()).toEqual([
			{ path: "Experiments/Idea.md", name: "Idea", state: "idea", startedOn: null, until: null, hypothesis: null, measure: null, decision: null, arms: [], verdict: null },
			{
				path: trial, name: "Links", state: "running", startedOn: "2026-10-01", until: "2026-Q4", hypothesis: "links beat red packets", measure: "replies in a week", decision: "go on",
				arms: [{ name: "red packet", asked: 60, replied: 12, rate: 0.2 }, { name: "links", asked: 60, replied: 18, rate: 0.3 }], verdict: "no-clear-difference",
			},
		]);
		expect([Object.isFrozen(kith.api.experiments()), Object.isFrozen(kith.api.experiments()[1]?.arms)]).toEqual([true, true]);
	});

	it("follow an edit, a rename and a removal", async () => {
		await kith.edit(trial, note.replace("(replied:: 18)", "(replied:: 58)"));
		await expect.poll(() => kith.api.experiments()[1]?.verdict).toBe("clear-difference");
		await kith.opened.app.fileManager.renameFile(kith.opened.file("Experiments/Idea.md"), "Experiments/Z.md");
		await expect.poll(() => kith.api.experiments().map(({ path }) => path)).toEqual([trial, "Experiments/Z.md"]);
		await kith.edit(trial, "no experiment any more");
		await expect.poll(() => kith.api.experiments().map(({ path }) => path)).toEqual(["Experiments/Z.md"]);
	});

	it("are never a source of talking points", async () => {
		await expect.poll(() => kith.api.experiments().length).toBe(2);
		const points = kith.api.talkingPoints("Ann.md");
		expect(points.filter(({ source }) => source?.path.startsWith("Experiments/"))).toEqual([]);
	});
});
