import { afterEach, describe, expect, it } from "vitest";
import { kithOnNotes, personNote, type KithOnNotes } from "./kith-on-notes";

describe("whoever listens for changes", () => {
	let kith: KithOnNotes;
	const revisions: number[] = [];

	const listening = async (): Promise<void> => {
		revisions.length = 0;
		kith = await kithOnNotes({ "People/Ann.md": personNote(["topics: [Raft]"]), "Idea.md": "# Idea\n\nWords.", "Log.md": "Nothing." });
		kith.api.onChange((revision) => revisions.push(revision));
	};
	/** Writes a note, and waits until nothing more is told. */
	const write = async (path: string, text: string): Promise<number> => {
		const before = revisions.length;
		await kith.opened.write(path, text);
		for (let calm = 0, seen = revisions.length; calm < 6; calm = seen === revisions.length ? calm + 1 : 0) {
			seen = revisions.length;
			await new Promise((resolve) => { setTimeout(resolve, 60); });
		}
		return revisions.length - before;
	};

	afterEach(() => kith.close());

	it("hears nothing of a note that says nothing of anybody", async () => {
		await listening();
		expect(await write("Log.md", "Nothing at all.")).toBe(0);
		expect(await write("Idea.md", "# Idea\n\nMore words.")).toBe(0);
	});

	it("hears once that a person has changed", async () => {
		await listening();
		expect(await write("People/Ann.md", personNote(["topics: [Raft]", "why: she asks well"]))).toBe(1);
		expect(revisions).toEqual([...revisions].sort((a, b) => a - b));
	});

	it("hears that there is something new to say", async () => {
		await listening();
		expect(await write("Idea.md", "# Idea\n\nOn #Raft.")).toBeGreaterThan(0);
		expect(kith.api.talkingPoints("People/Ann.md").some(({ kind, source }) => kind === "share-note" && source?.path === "Idea.md")).toBe(true);
		expect(await write("Idea.md", "# Idea\n\nWords.")).toBeGreaterThan(0);
	});
});
