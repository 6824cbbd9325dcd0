import fc from "fast-check";
import { expect, it } from "vitest";
import { nameKey } from "../../src/people/names/name-key";
import type { Person } from "../../src/people/person/person";
import { compareNames } from "../../src/search/compare-names";
import { spells, syllablesOf } from "../../src/search/pinyin";
import { PeopleSearch } from "../../src/search/people-search";
import { aPerson } from "../people/person-builder";

/** The rules of the search, said person by person and in no hurry. */
function asTold(people: readonly Person[], query: string): string[] {
	const words = nameKey(query).split(" ").filter((word) => word !== "");
	const place = (word: string, { name, aliases, topics, groups, city }: Person): number => {
		const named = nameKey(name);
		const also = aliases.map(nameKey);
		if (named.startsWith(word) || named.includes(` ${word}`)) return 0;
		if (also.some((alias) => alias.startsWith(word) || alias.includes(` ${word}`))) return 1;
		if (named.includes(word)) return 2;
		if (also.some((alias) => alias.includes(word))) return 3;
		if ([named, ...also].some((each) => /[\u3400-\u9fff]/.test(each) && /^[a-z\u3400-\u9fff]+$/.test(word) && spells(word, syllablesOf(each.replaceAll(" ", ""))))) return 4;
		if (topics.some(({ text }) => nameKey(text).includes(word))) return 5;
		return [...groups.map(({ text }) => text), city ?? ""].some((text) => nameKey(text).includes(word)) ? 6 : 7;
	};
	return people
		.map((person) => ({ person, at: Math.max(0, ...words.map((word) => place(word, person))) }))
		.filter(({ at }) => at < 7)
		.sort((a, b) => a.at - b.at || compareNames(a.person, b.person) || (a.person.path < b.person.path ? -1 : 1))
		.map(({ person }) => person.path);
}

const name = fc.oneof(fc.constantFrom("李智伟", "王芳", "Wang Fang", "Ann Lee", "lee", "曾敏", "单 雄信", "Zoë", "Ada 1", "阿乐", "陳璟", "Jean‑Luc", "O’Li", "李·智"), fc.array(fc.constantFrom("李", "王", "w", "a", " ", "智", "l"), { minLength: 1, maxLength: 5 }).map((parts) => parts.join("")));
const person = fc.record({ path: fc.constantFrom("a.md", "b.md", "c.md", "d.md", "e.md"), name, aliases: fc.array(name, { maxLength: 2 }), topics: fc.subarray(["Raft", "徒步", "wangfang", "li"]), groups: fc.subarray(["Lions", "徒步群"]), city: fc.option(fc.constantFrom("北京", "Linz"), { nil: undefined }) })
	.map(({ city, ...spec }): Person => aPerson({ ...spec, ...(city === undefined ? {} : { city }) }));
const people = fc.uniqueArray(person, { selector: ({ path }) => path, maxLength: 5 });
const query = fc.oneof(fc.constantFrom("l", "lz", "lzw", "lizhiwei", "李zw", "王", "wang f", "wangfang", "ann", "z", "li 徒", "a a", "fang", "1", "阿l", "chen", "陈", "luc", "oli", "李智", "linz", "京"), name, fc.string({ maxLength: 3 }));

it("finds whom the rules say, in their order, whatever list was asked before", () => {
	fc.assert(fc.property(fc.array(fc.tuple(people, query), { minLength: 1, maxLength: 6 }), (searches) => {
		const search = new PeopleSearch();
		for (const [some, asked] of searches) expect(search.find(some, asked).map(({ path }) => path)).toEqual(asTold(some, asked));
	}), { numRuns: 1500 });
});

it("tells a topic from an alias of the same lines", () => {
	const search = new PeopleSearch();
	const before = [aPerson({ name: "Zoe", aliases: ["a"], topics: ["b", "c"] }), aPerson({ name: "Yan", topics: ["b"] })];
	const now = before.map((person, index) => (index === 0 ? aPerson({ name: "Zoe", aliases: ["a", "b"], topics: ["c"] }) : person));
	expect(search.find(before, "b").map(({ name }) => name)).toEqual(["Yan", "Zoe"]);
	expect(search.find(now, "b").map(({ name }) => name)).toEqual(["Zoe", "Yan"]);
});

it("follows single edits of a longer list", () => {
	const list = fc.array(name, { minLength: 80, maxLength: 90 }).map((names) => names.map((each, at) => aPerson({ path: `${String(at)}.md`, name: each })));
	fc.assert(fc.property(list, fc.array(fc.tuple(fc.nat(79), name, query), { maxLength: 8 }), (first, edits) => {
		let now: readonly Person[] = first;
		const search = new PeopleSearch();
		search.find(now, "");
		for (const [at, renamed, asked] of edits) {
			now = now.map((each, index) => (index === at ? aPerson({ path: each.path, name: renamed }) : each));
			expect(search.find(now, asked).map(({ path }) => path)).toEqual(asTold(now, asked));
		}
	}), { numRuns: 100 });
});
