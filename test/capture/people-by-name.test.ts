import fc from "fast-check";
import { expect, it } from "vitest";
import { PeopleByName } from "../../src/capture/people-by-name";
import type { Person } from "../../src/people/person/person";
import { aPerson } from "../people/person-builder";

it("finds people by name and alias in any letter case, and everybody who shares one", () => {
	let people = [aPerson({ name: "Sam Okafor", path: "A/Sam Okafor.md", aliases: ["Sam"] }), aPerson({ name: "Sam", path: "B/Sam.md" })];
	const names = new PeopleByName(() => people);
	expect(names.find("sam").map(({ path }) => path)).toEqual(["A/Sam Okafor.md", "B/Sam.md"]);
	expect(names.find("SAM OKAFOR").map(({ path, name }) => ({ path, name }))).toEqual([{ path: "A/Sam Okafor.md", name: "Sam Okafor" }]);
	expect(names.find("Sa")).toEqual([]);
	people = people.slice(1);
	expect(names.find("sam").map(({ path }) => path)).toEqual(["B/Sam.md"]);
});

it("finds all who bear a name in some spelling, and only those who spell it just so where there are any", () => {
	const names = new PeopleByName(() => people);
	const people = ["José", "Jose", "Pat O’Brien", "陳嘉敏", "陈嘉敏", "李國強", "@Ann Reed"].map((name) => aPerson({ name }));
	const found = (name: string): string => names.find(name).map((person) => person.name).join(", ");
	expect(found("Jose")).toBe("Jose");
	expect(found("JOSÉ")).toBe("José");
	expect(found("Josè")).toBe("Jose, José");
	expect(found("Pat O'Brien")).toBe("Pat O’Brien");
	expect(found("陈嘉敏")).toBe("陈嘉敏");
	expect(found("陳嘉敏")).toBe("陳嘉敏");
	expect(found("李国强")).toBe("李國強");
	expect(found("ann reed")).toBe("@Ann Reed");
});

it("tells who bears a whole name, whichever of its parts is written first, and nobody for a part of it", () => {
	const people = [...["Zhang Wei", "Anna Maria Keller", "李國強", "Sam", "Lee Ann", "Ann Lee"].map((name) => aPerson({ name })), aPerson({ name: "Kim", aliases: ["Seo Kim"] })];
	const names = new PeopleByName(() => people);
	const borne = (name: string): string => names.bearers(name).map((person) => person.name).join(", ");
	expect(["Wei Zhang", "zhang, wei", "Keller, Anna Maria", "Keller Anna Maria", "李国强", "Ann Lee", "LEE ANN", "Kim Seo"].map(borne)).toEqual([
		"Zhang Wei", "Zhang Wei", "Anna Maria Keller", "Anna Maria Keller", "李國強", "Ann Lee", "Lee Ann", "Kim",
	]);
	expect(["Zhang", "Wei", "国强", "Maria Anna Keller", "Sam Wei", "", "@"].map(borne)).toEqual(["", "", "", "", "", "", ""]);
});

it("finds people by what friends call them, where nobody bears that name and it is no word", () => {
	const people = ["Sam Okafor", "Jean‑Luc Roy", "Tom Becker", "Tom Lee", "Ann", "Ann Lee", "李智伟", "何婉仪", "欧阳明月", "李国庆", "王磊", "阿依古丽·买买提", "J. Doe", "Al Green", "Дмитрий Иванов"].map((name) => aPerson({ name }));
	const names = new PeopleByName(() => people);
	const found = (name: string): string => names.find(name).map((person) => person.name).sort().join(", ");
	expect(["sam", "Jean-Luc", "Tom", "Ann", "智伟", "婉仪", "明月", "国庆", "磊", "阿依古丽", "J.", "Al", "Okafor", "дмитрий"].map(found)).toEqual([
		"Sam Okafor", "Jean‑Luc Roy", "Tom Becker, Tom Lee", "Ann", "李智伟", "何婉仪", "", "", "", "阿依古丽·买买提", "", "", "", "Дмитрий Иванов",
	]);
});

it("finds who has a title in the name without it, and by it with the last name", () => {
	const people = ["Dr. Helen Marsh", "Prof Anna Stone", "Professor Karl Stone", "Tom Marsh", "Mrs. Tran", "Dr Ray Okafor", "Ray Lee", "孙静芳老师", "王桂芬阿姨", "李明老师", "李医生", "欧阳明月医生", "王大姐", "老王"].map((name) => aPerson({ name }));
	const names = new PeopleByName(() => people);
	const found = (name: string): string => names.find(name).map((person) => person.name).sort().join(", ");
	const helen = "Dr. Helen Marsh";
	expect(["Dr Marsh", "Dr. Marsh", "doctor marsh", "Helen", "Helen Marsh", "Dr Helen Marsh", "Marsh", "Mrs Marsh", "Dr Tom Marsh", "Dr. Jones", "Dr Helen"].map(found)).toEqual([helen, helen, helen, helen, helen, helen, "", "", "", "", ""]);
	expect(["Prof Stone", "Professor Stone", "Anna", "Prof", "Mrs Tran", "Ray", "Dr. Ray Okafor"].map(found)).toEqual([
		"Prof Anna Stone, Professor Karl Stone", "Prof Anna Stone, Professor Karl Stone", "Prof Anna Stone", "", "Mrs. Tran", "Dr Ray Okafor, Ray Lee", "Dr Ray Okafor",
	]);
	expect(["孙老师", "孙静芳", "静芳", "王阿姨", "桂芬", "李老师", "李明", "欧阳医生", "李医生", "王姐", "孙医生", "老师"].map(found)).toEqual([
		"孙静芳老师", "孙静芳老师", "孙静芳老师", "王桂芬阿姨", "王桂芬阿姨", "李明老师", "李明老师", "欧阳明月医生", "李医生", "", "", "",
	]);
});

it("finds by the name that stands behind what they are to one", () => {
	const names = new PeopleByName(() => ["表哥 建军", "大姨 秀英", "老师 王磊", "北京 朝阳"].map((name) => aPerson({ name })));
	const found = (name: string): string => names.find(name).map((person) => person.name).sort().join(", ");
	expect(["建军", "表哥", "秀英", "王磊", "朝阳"].map(found)).toEqual(["表哥 建军", "", "大姨 秀英", "老师 王磊", ""]);
});

it("finds after any edits what it finds made anew", () => {
	const name = fc.constantFrom("Sam", "sam", "Jean-Luc", "Jean‑Luc", "陳", "陈", "@Sam", "José", "Dr. Sam Lee", "陈静老师");
	const person = fc.record({ path: fc.constantFrom("a.md", "b.md", "c.md", "d.md"), name, aliases: fc.array(name, { maxLength: 2 }) }).map((spec): Person => aPerson(spec));
	const list = fc.uniqueArray(person, { selector: ({ path }) => path }).map((some) => [...some].sort((a, b) => (a.path < b.path ? -1 : 1)));
	fc.assert(fc.property(fc.array(fc.tuple(list, fc.nat(3)), { minLength: 1, maxLength: 6 }), name, (steps, asked) => {
		let now: readonly Person[] = [];
		const names = new PeopleByName(() => now);
		for (const [some, kept] of steps) {
			// Some stay the objects that they were, as in the index.
			const before = new Map(now.slice(0, kept).map((each) => [each.path, each]));
			now = some.map((each) => before.get(each.path) ?? each);
			expect(names.find(asked)).toEqual(new PeopleByName(() => now).find(asked));
		}
	}));
});
