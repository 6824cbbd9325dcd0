import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../../src/calendar/civil-date";
import { cameThroughOf } from "../../../src/people/person/is-open";
import type { Person } from "../../../src/people/person/person";
import { personRules } from "../../../src/people/properties/person-rules";
import { propertyTable } from "../../../src/people/properties/property-table";
import { readPerson } from "../../../src/people/reading/read-person";
import { defaultSettings } from "../../../src/settings/default-settings";
import { typeset } from "../paper-vault";
import { noteOf } from "../../notes/note-of";
import { propertyForms } from "../property-forms";

const rules = personRules(defaultSettings);

function read(properties: Readonly<Record<string, unknown>> | undefined, by = rules): Person {
	return readPerson({ path: "People/Sam.md", name: "Sam", createdAt: 0, modifiedAt: 0, structure: typeset({ properties, lines: [] }).structure }, by, (linkpath) => (linkpath === "Nowhere" ? undefined : `${linkpath}.md`));
}

function summary(person: Person): Record<string, unknown> {
	const last = person.contacts[0]?.when;
	const day = person.birthday;
	return {
		last: last ? `${last.from}…${last.to}` : null,
		contacts: person.contacts.length,
		cadence: `${person.cadence.days} ${person.cadence.origin}`,
		circle: person.circle,
		trust: person.trust,
		topics: person.topics.map(({ text }) => text).join("|"),
		groups: person.groups.map(({ text }) => text).join("|"),
		city: person.city,
		birthday: day ? `${day.calendar} ${day.year ?? "-"} ${day.month} ${day.day}` : "-",
		snooze: person.snoozeUntil?.from ?? "-",
		paused: person.paused,
		plan: person.nextContact?.from ?? "-",
		words: [person.channel, person.met, person.why, person.pinyin].join("/"),
		boundaries: person.boundaries.join("|"),
		details: person.details.map(({ meaning, text }) => `${meaning} ${text}`).join("|"),
		cameThrough: cameThroughOf(person)?.text ?? null,
		private: [...person.privateProperties].sort().join("|"),
	};
}

it("reads a last contact without its year by the day when the note was last written in, where that is known", () => {
	const told = personRules(defaultSettings, [], (milliseconds) => (milliseconds === 1 ? "2026-11-30" : "1970-01-01") as CivilDate);
	const lastIn = (by: typeof rules, modifiedAt: number): string | undefined => {
		const { structure } = typeset({ properties: { last_contact: "12 dec", "上次見面": "中秋" }, lines: [] });
		return readPerson({ path: "People/Sam.md", name: "Sam", createdAt: 0, modifiedAt, structure }, by, () => undefined).contacts.map(({ when }) => when.from).join();
	};
	expect([lastIn(told, 1), lastIn(told, 0), lastIn(rules, 1)]).toEqual(["2026-09-25,2025-12-12", "", ""]);
});

describe("readPerson", () => {
	it.each(propertyForms)("reads $properties ($from)", ({ properties, reads, problem }) => {
		const person = read(properties);
		expect(summary(person)).toMatchObject(reads);
		expect(person.problems.map(({ property, value, code }) => `${property}: ${value} → ${code}`)).toEqual(problem === undefined ? [] : [problem]);
	});

	it("follows the keys of the settings, and still reads those of other plugins", () => {
		const german = personRules({ ...defaultSettings, properties: { lastContact: "letzter_kontakt" } });
		expect(summary(read({ letzter_kontakt: "2026-01-01" }, german))["last"]).toBe("2026-01-01…2026-01-01");
		expect(summary(read({ last_contact: "2026-01-01" }, german))["last"]).toBe(null);
		expect(summary(read({ "prm-last-contacted": "2026-01-01" }, german))["last"]).toBe("2026-01-01…2026-01-01");
	});

	it("resolves links of lists when it is asked to", () => {
		const [group] = read({ groups: ["[[Clubs/Climbers#Rules|us]]"] }).groups;
		expect([group?.text, group?.path]).toEqual(["us", "Clubs/Climbers.md"]);
	});

	it("reads aliases and tags in every form", () => {
		expect(read({ aliases: "老王, Wang Lei", tags: "#Friend work/kith" })).toMatchObject({ aliases: ["老王", "Wang Lei"], tags: ["friend", "work/kith"] });
		expect(read({ aliases: ["A", 7, null], tags: null })).toMatchObject({ aliases: ["A", "7"], tags: [] });
	});

	it.each(["Aliases", "ALIASES", "alias", "Alias", "aLiAs"])("reads aliases under %j", (key) => {
		expect(read({ why: "kind", [key]: ["老王", "Lei"] }).aliases).toEqual(["老王", "Lei"]);
		expect(read({ [key]: ["SECRET"], private: ["aliases"] }).aliases).toEqual([]);
	});

	it.each(["aliases_old", "my alias", "Aliaes"])("reads no aliases under %j", (key) => {
		expect(read({ [key]: ["老王"] }).aliases).toEqual([]);
	});

	it.each<readonly [Readonly<Record<string, unknown>>, readonly string[]]>([
		[{ displayName: "Wang Lei" }, ["Wang Lei"]],
		[{ displayname: "王磊" }, ["王磊"]],
		[{ name: "Wang Lei" }, ["Wang Lei"]],
		[{ Name: "[[王磊|老王]]" }, ["老王"]],
		[{ name: ["Wang Lei", "王磊"] }, ["Wang Lei", "王磊"]],
		[{ name: { first: "Lei", last: "Wang" } }, ["Lei Wang"]],
		[{ name: { first: "磊", last: "王" } }, ["王磊"]],
		[{ name: { first: "Lei" } }, ["Lei"]],
		[{ firstName: "Lei", lastName: "Wang" }, ["Lei Wang"]],
		[{ lastName: "王", firstName: "磊" }, ["王磊"]],
		[{ firstName: " Lei ", lastName: "" }, ["Lei"]],
		[{ FN: "Wang Lei" }, ["Wang Lei"]],
		[{ "N.GN": "Lei", "N.FN": "Wang", "N.MN": "", FN: "Dr. Wang Lei" }, ["Dr. Wang Lei", "Lei Wang"]],
		[{ "N.GN": "磊", "N.FN": "王" }, ["王磊"]],
		[{ aliases: ["老王"], displayName: "老王", name: "Wang Lei", FN: "Wang Lei" }, ["老王", "Wang Lei"]],
		// The name of the note stays the name.
		[{ name: "Sam", displayName: "sam", firstName: "Sam" }, []],
		[{ lastName: "Wang" }, []],
		[{ "N.FN": "Wang" }, []],
		[{ name: 7, displayName: true, FN: null, firstName: { a: 1 } }, []],
		[{ name: "???", FN: ["", null] }, []],
		[{ name: { family: "Wang", first: 7 } }, []],
		[{ 别名: "老王" }, ["老王"]],
		[{ 又名: "老王、王哥", 昵称: ["磊磊"] }, ["老王", "王哥", "磊磊"]],
		[{ 別名: "老王" }, ["老王"]],
		[{ nickname: "Lei", AKA: "Big Lei, Wang" }, ["Lei", "Big Lei", "Wang"]],
		[{ aliases: ["老王"], 别名: "老王, 王哥", Nickname: "sam" }, ["老王", "王哥"]],
		[{ 别名: null, nickname: true, aka: "—", 昵称: "没有", nicknames: ["none"] }, []],
		[{ 别名: "SECRET", nickname: "SECRET", private: ["aliases"] }, []],
		[{ 别名: "SECRET", nickname: "Lei", private: ["别名"] }, ["Lei"]],
		[{ name: null, "N.GNX": "Lei", fullname: "Wang Lei" }, []],
		[{ private: ["name", "FN"], name: "SECRET", FN: "SECRET", displayName: "Lei" }, ["Lei"]],
		[{ private: ["lastName"], firstName: "Lei", lastName: "SECRET" }, ["Lei"]],
		[{ private: ["N.GN"], "N.GN": "SECRET", "N.FN": "SECRET" }, []],
		[{ private: ["aliases"], aliases: ["SECRET"], FN: "Wang Lei" }, ["Wang Lei"]],
	])("reads the further names of %j", (properties, aliases) => {
		expect(read(properties)).toMatchObject({ name: "Sam", aliases });
	});

	it.each<readonly [name: string, text: string, aliases: readonly string[]]>([
		["Person - Alex J", "---\ntitle: Alex J\n---\n", ["Alex J"]],
		["Person - Alex J", "# Alex J\n", ["Alex J"]],
		["anna-bell", "---\ntitle: Anna Bell\n---\n", ["Anna Bell"]],
		["anna-bell", "---\nname: Anna Bell\n---\n# Anna Bell\n", ["Anna Bell"]],
		["alicia_gray", "---\nfirst_name: Alicia\nlast_name: Gray\n---\n", ["Alicia Gray"]],
		["alicia_gray", "# Alicia Gray\n", ["Alicia Gray"]],
		["wang-lei", "---\nfirst_name: 磊\nlast_name: 王\n---\n", ["王磊"]],
		["人物 - 李智伟", "# 李智伟\n", ["李智伟"]],
		["李智伟 · 同学", "# 李智伟\n", ["李智伟"]],
		["Sam", "---\ntitle: CTO\n---\n# Notes\n", []],
		["Sam", "# Sam\n", []],
		["Ann Lee", "# Ann\n", []],
		["Ann Lee", "# Ann Lee and I\n", []],
		["Ann Lee", "## AnnLee\n", []],
		["Ann Lee", "---\ntitle: ann lee\n---\n", []],
		["Ann Lee", "---\ntitle: Doctor Lee\n---\n", []],
		["Person - Alex J", "---\ntitle: Person\nprivate: [title]\n---\n", []],
		["李智伟", "# 近况\n", []],
	])("takes the title of %j for a name where it spells it: %j", (name, text, aliases) => {
		expect(readPerson(noteOf(`People/${name}.md`, text), rules, () => undefined).aliases).toEqual(aliases);
	});

	it("takes no name from a key that the settings give another meaning", () => {
		expect(read({ name: "he asks well" }, personRules({ ...defaultSettings, properties: { why: "name" } }))).toMatchObject({ why: "he asks well", aliases: [] });
	});

	it.each([[["aliases"]], ["aliases"], ["Aliases, why"], ["alias"], [["topics", "ALIASES"]]])("keeps aliases to the note where %j is private", (named) => {
		expect(read({ aliases: ["老王", "SECRET"], private: named }).aliases).toEqual([]);
		expect(read({ private: named, alias: "SECRET" }).aliases).toEqual([]);
	});

	it.each([[["topics"]], ["why"], [null], [["nicknames"]]])("tells aliases where %j is private", (named) => {
		expect(read({ aliases: ["老王"], private: named }).aliases).toEqual(["老王"]);
	});

	it("keeps the value of a private property out of its problem", () => {
		const { problems } = read({ private: ["cadence", "snooze_until"], cadence: "sometimes", "snooze_until": "her wedding", trust: "much" });
		expect(problems.map(({ property, value }) => `${property}: ${value}`)).toEqual(["cadence: …", "snooze_until: …", "trust: much"]);
	});

	it("says that a block of properties cannot be read", () => {
		const broken = { ...typeset({ lines: [] }).structure, sections: [{ type: "yaml", position: { start: { line: 0, col: 0, offset: 0 }, end: { line: 3, col: 3, offset: 40 } } }] };
		const person = readPerson({ path: "People/Sam.md", name: "Sam", createdAt: 0, modifiedAt: 0, structure: broken }, rules, () => undefined);
		expect(person.problems).toEqual([{ property: "", value: "", code: "unreadable-properties" }]);
	});

	it("never throws, whatever a property holds", () => {
		const keys = propertyTable.flatMap(({ key, alsoRead }) => [key, ...alsoRead]);
		fc.assert(fc.property(fc.dictionary(fc.constantFrom(...keys, "aliases", "tags", "other"), fc.jsonValue()), (properties) => {
			expect(read(properties).name).toBe("Sam");
		}));
	});
});

describe("the property table", () => {
	it("has a row and a key for each meaning, once", () => {
		expect(new Set(propertyTable.map(({ meaning }) => meaning)).size).toBe(propertyTable.length);
		expect(new Set(propertyTable.map(({ key }) => key)).size).toBe(propertyTable.length);
		// One bit a row that the first key decides tells which have been read.
		expect(propertyTable.filter(({ takes }) => takes === "first").length).toBeLessThan(31);
		const bits = [...rules.keys.values()].flat().filter(({ row }) => row.takes === "first").map(({ row, bit }) => [row.meaning, bit] as const);
		expect(new Set(bits.map(([, bit]) => bit)).size).toBe(new Set(bits.map(([meaning]) => meaning)).size);
	});
});
