import { afterEach, expect, it } from "vitest";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

let kith: KithOnNotes;
afterEach(() => kith.close());

const never = ["Ann", "Ben", "Cleo"].map((name) => [`${name}.md`, personNote(["circle: core"])] as const);
const due = (): readonly string[] => kith.api.due({ all: true }).map(({ name }) => name);

it("people never met stand in the order in which notes name them, and follow when a note names them more, or they are met", async () => {
	kith = await kithOnNotes({ ...Object.fromEntries(never), "Idea.md": "Ask [[Ben]].\n", "2026-01-05.md": "> met by [[Cleo]], they say\n" });
	expect(due()).toEqual(["Cleo", "Ben", "Ann"]);
	await kith.edit("Other.md", "[[Ann]] knows.\n\nAsk [[Ann]].\n");
	expect(due()).toEqual(["Ann", "Cleo", "Ben"]);
	await kith.edit("Other.md", "Nobody.\n");
	expect(due()).toEqual(["Cleo", "Ben", "Ann"]);
	await kith.edit("2019-01-05.md", "Lunch with [[Ann]].\n");
	expect(due()).toEqual(["Cleo", "Ben"]);
});
