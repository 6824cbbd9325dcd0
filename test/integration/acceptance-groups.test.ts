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
