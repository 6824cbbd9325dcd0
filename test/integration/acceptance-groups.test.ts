import { afterEach, describe, expect, it } from "vitest";
import { type KithOnNotes, kithOnNotes } from "./kith-on-notes";

const on = "2026-11-22";
let kith: KithOnNotes;
afterEach(() => kith.close());

const person = (group: string, last: string): string => `---\ntype: person\ncadence: 7d\nlast_contact: ${last}\ngroups: [${group}]\n---\n`;
const club = { "Clubs/2016 微信群.md": "words" };

describe("people of one group", () => {
	it.each<readonly [string, string, string, Readonly<Record<string, string>>]>([
		["by a name of one's own for it", '"[[2016 微信群|老群]]"', '"[[2016 微信群]]"', {}],
		["the same where it has a note", '"[[2016 微信群|老群]]"', '"[[2016 微信群]]"', club],
		["by two names", '"[[2016 微信群|老群]]"', '"[[2016 微信群|the old one]]"', {}],
		["by a folder", '"[[Clubs/2016 微信群]]"', '"[[2016 微信群|老群]]"', {}],
		["by a heading in it", '"[[2016 微信群#People]]"', '"[[2016 微信群]]"', {}],
		["in text and as a link", "2016 微信群", '"[[2016 微信群|老群]]"', {}],
		["in text and as a link to a note that is there", "2016 微信群", '"[[Clubs/2016 微信群]]"', { "Clubs/2016 微信群.md": "" }],
	])("are in it together: %s", async (_, ada, ben, more) => {
		kith = await kithOnNotes({ "Ada.md": person(ada, "2026-01-01"), "Ben.md": person(ben, "2026-11-20"), ...more });
		expect(kith.api.people({ on }).map(({ groups }) => groups)).toEqual([["2016 微信群"], ["2016 微信群"]]);
		expect(kith.api.due({ on, all: true }).flatMap(({ reasons }) => reasons.map(({ kind }) => kind))).not.toContain("only-link");
	});

	it.each([
		['"[[2016 微信群|老群]]"', '"[[2017 微信群|老群]]"'],
		['"[[2016 微信群]]"', "老群"],
	])("of %s and of %s are of two", async (ada, ben) => {
		kith = await kithOnNotes({ "Ada.md": person(ada, "2026-01-01"), "Ben.md": person(ben, "2026-11-20") });
		expect(kith.api.due({ on, all: true }).find(({ name }) => name === "Ada")?.reasons.map(({ phrase }) => phrase)).toContain("your one link to 2016 微信群");
	});
});

describe("a person twice, by a sync program", () => {
	it("is one in every list, with a problem that names the copy, until one of the two is gone", async () => {
		const text = "---\ntype: person\ncadence: 7d\nlast_contact: 2026-01-01\ntopics: [Raft]\n---\n\n## Interactions\n- 2026-01-01 hello\n";
		const copy = "People/张伟 (Ann's conflicted copy 2026-11-02).md";
		kith = await kithOnNotes({ "People/张伟.md": text, [copy]: text.replace("hello", "good day"), "People/张伟 2.md": text.replace("7d", "60d") });
		expect(kith.api.people({ on }).map(({ path }) => path)).toEqual(["People/张伟 2.md", "People/张伟.md"]);
		expect(kith.api.due({ on, all: true }).map(({ path }) => path)).not.toContain(copy);
		expect([kith.api.search("张伟").length, kith.api.person(copy, { on })]).toEqual([2, null]);
		expect(kith.person("People/张伟.md", on).problems.map(({ message }) => message)).toEqual([
			"“张伟 (Ann's conflicted copy 2026-11-02)” beside this note has the same properties, and looks like a copy that a sync program left. Compare the two, and keep one.",
		]);
		const file = kith.opened.app.vault.getFileByPath(copy);
		if (file) await kith.opened.app.vault.delete(file);
		await expect.poll(() => kith.person("People/张伟.md", on).problems).toEqual([]);
	});
});
