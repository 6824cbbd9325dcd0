import { afterEach, expect, it } from "vitest";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

let kith: KithOnNotes;
afterEach(() => kith.close());

const paths = (found: readonly { readonly path: string | null }[]): readonly (string | null)[] => found.map(({ path }) => path);

it("finds somebody by the name that their note tells, in search and in a captured line, until it tells it no more", async () => {
	const margaret = "People/Margaret Hill.md";
	kith = await kithOnNotes({ [margaret]: personNote([], "Margaret, everyone calls her Maggie"), "People/王凯.md": personNote([], "大家都叫他老K") });
	await expect.poll(() => paths(kith.api.search("Maggie"))).toEqual([margaret]);
	expect(paths(kith.api.readCapture("lunch with Maggie").people)).toEqual([margaret]);
	expect(paths(kith.api.readCapture("和老K吃饭").people)).toEqual(["People/王凯.md"]);
	await kith.edit(margaret, personNote([], "Margaret"));
	await expect.poll(() => paths(kith.api.search("Maggie"))).toEqual([]);
});

it("has a task of a dated note due by the day in its words", async () => {
	kith = await kithOnNotes({ "People/Tom.md": personNote(), "2026-12-01.md": "- [ ] send [[Tom]] the deck by Friday 4 Dec\n" });
	const reasons = (): readonly string[] => kith.api.due({ on: "2026-12-04", all: true }).flatMap((entry) => entry.reasons.map(({ kind }) => kind));
	await expect.poll(reasons).toContain("promise");
});
