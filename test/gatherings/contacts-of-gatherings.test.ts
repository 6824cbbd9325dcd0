import { describe, expect, it } from "vitest";
import { standingOf } from "../../src/people/person/standing";
import { DemoVault } from "../talking-points/demo-vault";
import { day } from "../talking-points/make-person";

const names = Array.from({ length: 30 }, (_, at) => `P${String(at)}`);
const people = Object.fromEntries(names.map((name) => [`People/${name}.md`, "---\ntype: person\ncadence: 60d\n---\n"]));
const linked = (count: number): readonly string[] => names.slice(0, count).map((name) => `[[${name}]]`);
const gathering = (lines: readonly string[], ...properties: readonly string[]): string => ["---", "type: gathering", "date: 2026-11-14", ...properties, "---", ...lines].join("\n");
const ticked = (who: readonly string[], box = "x"): readonly string[] => who.map((one) => `- [${box}] ${one}`);
/** One with a note among so many without. */
const mostlyNames = (count: number): readonly string[] => ["[[P0]]", ...Array.from({ length: count - 1 }, (_, at) => `读者${String(at)}`)];

/** What a gathering is to those who were there: how many contacts one-to-one, how many in a group; and whether P0 is taken for talked to. */
function told(text: string, today = "2026-11-22"): string {
	const vault = new DemoVault({ ...people, "Gatherings/Tea.md": text });
	const all = vault.people().map((person) => ({ person, contacts: person.contacts.filter(({ when }) => when.to <= today) }));
	const count = (isOneToOne: boolean): number => all.filter(({ contacts }) => contacts.some(({ oneToOne }) => oneToOne === isOneToOne)).length;
	const [first] = all.filter(({ person }) => person.name === "P0");
	const last = first && standingOf(first.person, day(today)).lastInteraction?.when.to;
	return `${String(count(true))} one-to-one, ${String(count(false))} in a group; P0: ${last ?? "–"}`;
}

const all = (count: number): string => `${String(count)} one-to-one, 0 in a group; P0: 2026-11-14`;
const crowd = (count: number): string => `0 one-to-one, ${String(count)} in a group; P0: –`;

describe("contacts of a gathering, by the rule of crowds", () => {
	it.each<[string, (count: number) => string, readonly [ten: string, eleven: string, thirty: string]]>([
		["who said yes", (count) => gathering(["## Invited", ...ticked(linked(count))]), [all(10), crowd(11), crowd(30)]],
		["who said yes, in Chinese", (count) => gathering(["## 邀请", ...ticked(linked(count), "X")]).replace("type: gathering\ndate", "type: 聚会\n日期"), [all(10), crowd(11), crowd(30)]],
		["one with a note among names", (count) => gathering(["## Invited", ...ticked(mostlyNames(count))]), [all(1), crowd(1), crowd(1)]],
		["attendees", (count) => gathering([], `attendees: [${linked(count).map((one) => `"${one}"`).join(", ")}]`), [all(10), crowd(11), crowd(30)]],
		["参会", (count) => gathering([], `参会: [${linked(count).map((one) => `"${one}"`).join(", ")}]`), [all(10), crowd(11), crowd(30)]],
		["attendees without notes", (count) => gathering([], `attendees: [${mostlyNames(count).map((one) => `"${one}"`).join(", ")}]`), [all(1), crowd(1), crowd(1)]],
		["three as attendees, the others by their boxes", (count) => gathering(["## Invited", ...ticked(linked(count).slice(3))], `attendees: [${linked(3).map((one) => `"${one}"`).join(", ")}]`), [all(10), crowd(11), crowd(30)]],
		["some twice", (count) => gathering(["## Invited", ...ticked(linked(count))], "attendees: [\"[[P0]]\", \"[[P1]]\"]"), [all(10), crowd(11), crowd(30)]],
		["those asked and those who said no were not there", (count) => gathering(["## Invited", ...ticked(linked(count), "/"), ...ticked(linked(count), "-"), "- [x] [[P0]]"]), [all(1), all(1), all(1)]],
		["tasks elsewhere in the note are no guests", (count) => gathering(["## Invited", "- [x] [[P0]]", "## Shopping", ...ticked(Array.from({ length: count }, (_, at) => `cup ${String(at)}`))]), [all(1), all(1), all(1)]],
	])("%s", (_, text, [ten, eleven, thirty]) => {
		expect(told(text(10))).toBe(ten);
		expect(told(text(11))).toBe(eleven);
		expect(told(text(30))).toBe(thirty);
	});

	it.each([[10, "10 one-to-one, 0 in a group"], [11, "1 one-to-one, 11 in a group"], [30, "1 one-to-one, 30 in a group"]])("is talk with whoever of %i has a line of their own", (count, expected) => {
		expect(told(gathering(["## Invited", ...ticked(linked(count)), "## Notes", "- [[P0]] 岩友下月上线，缺测试的人"]))).toBe(`${expected}; P0: 2026-11-14`);
	});

	it.each([10, 11, 30])("is none before its day, with %i", (count) => {
		expect(told(gathering(["## Invited", ...ticked(linked(count))]), "2026-11-13")).toBe("0 one-to-one, 0 in a group; P0: –");
	});

	it("is dated by when it was, and undated is none", () => {
		expect(told(gathering(["## Invited", "- [x] [[P0]]"]).replace("date:", "when:"))).toBe(all(1));
		expect(told(gathering(["## Invited", "- [x] [[P0]]"]).replace("date: 2026-11-14\n", ""))).toBe("0 one-to-one, 0 in a group; P0: –");
	});
});
