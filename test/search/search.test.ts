import fc from "fast-check";
import { customPinyin, pinyin } from "pinyin-pro";
import { describe, expect, it } from "vitest";
import type { Person } from "../../src/people/person/person";
import { compareNames } from "../../src/search/compare-names";
import { everydayReading } from "../../src/search/everyday-reading";
import { PeopleSearch } from "../../src/search/people-search";
import { readingsOf } from "../../src/search/pinyin";
import { surnames } from "../../src/search/surnames";
import { aPerson } from "../people/person-builder";

const searchPeople = (people: readonly Person[], query: string): readonly Person[] => new PeopleSearch().find(people, query);

const people = [
	aPerson({ name: "李智伟", aliases: ["老李", "Zhiwei"], topics: ["分布式系统", "Raft"] }),
	aPerson({ name: "王磊", aliases: ["老王", "Wang Lei"], topics: ["徒步"] }),
	aPerson({ name: "曾国藩" }),
	aPerson({ name: "单雄信" }),
	aPerson({ name: "吕不韦" }),
	aPerson({ name: "Sam Lee", topics: ["hiking", "Lisp"] }),
	aPerson({ name: "José Álvarez" }),
	aPerson({ name: "Liam Ng" }),
	aPerson({ name: "Alisa", topics: ["salaries"], private: ["topics"] }),
	aPerson({ name: "翠翠", pinyin: "Cui Cui" }),
	aPerson({ name: "重阳", pinyin: "Chong Yang" }),
	aPerson({ name: "欧阳 修" }),
];

describe("searchPeople", () => {
	it("finds whom one plans to see or has put off, by that and by what led to it", () => {
		const planned = [
			aPerson({ name: "Ada", nextContact: "2026-12-05", log: [{ on: "2026-11-20", text: "lunch, try the ramen place next" }, { on: "2026-01-01", text: "chess" }] }),
			aPerson({ name: "Ben", snoozeUntil: "2026-12-05", log: [{ on: "2026-11-20", text: "聊了搬家" }] }),
			aPerson({ name: "Cleo", log: [{ on: "2026-11-20", text: "ramen and chess" }] }),
			aPerson({ name: "Dan", nextContact: "2026-12-05", private: ["nextContact"], log: [{ on: "2026-11-20", text: "ramen" }] }),
		];
		const names = (query: string): readonly string[] => searchPeople(planned, query).map(({ name }) => name);
		expect(["plan", "计划", "Plan ramen", "ramen", "snooze", "稍后", "推迟", "搬家", "chess", "plan chess"].map(names)).toEqual([["Ada"], ["Ada"], ["Ada"], ["Ada"], ["Ben"], ["Ben"], ["Ben"], ["Ben"], [], []]);
	});

	it.each([
		["lzw", ["李智伟"]],
		["lizhiwei", ["李智伟"]],
		["li zhi wei", ["李智伟"]],
		["LiZhiW", ["李智伟"]],
		["lzhiw", ["李智伟"]],
		["zhiwei", ["李智伟"]],
		["智伟", ["李智伟"]],
		["伟智", []],
		["李zw", ["李智伟"]],
		["李zhiw", ["李智伟"]],
		["l智伟", ["李智伟"]],
		["智w", ["李智伟"]],
		["王zw", []],
		["老l", ["李智伟"]],
		["单xx", ["单雄信"]],
		["老李", ["李智伟"]],
		["laoli", ["李智伟"]],
		["wanglei", ["王磊"]],
		["zgf", ["曾国藩"]],
		["zengguo", ["曾国藩"]],
		["sxx", ["单雄信"]],
		["shanxiong", ["单雄信"]],
		["lvbuwei", ["吕不韦"]],
		["lübuwei", ["吕不韦"]],
		["cui", ["翠翠"]],
		["chongyang", ["重阳"]],
		["oyx", ["欧阳 修"]],
		["jose", ["José Álvarez"]],
		["ＳＡＭ", ["Sam Lee"]],
		["lee", ["Sam Lee"]],
		["ee", ["Sam Lee"]],
		["raft", ["李智伟"]],
		["分布", ["李智伟"]],
		["raft 李", ["李智伟"]],
		["raft 王", []],
		["salar", []],
		["nobody", []],
		["lz1", []],
		["(", []],
		["li", ["Liam Ng", "Alisa", "李智伟", "Sam Lee"]],
		["  SAM  ", ["Sam Lee"]],
	])("%s", (query, expected) => {
		expect(searchPeople(people, query).map(({ name }) => name)).toEqual(expected);
	});

	it.each([
		["muller", ["Müller"]], ["müller", ["Müller"]], ["MÜLLER", ["Müller"]], ["mu\u0308ller", ["Müller"]], ["mvller", ["Müller"]],
		["lubu", ["吕布", "Lü Bu"]], ["lvbu", ["吕布", "Lü Bu"]], ["lübu", ["吕布", "Lü Bu"]], ["lǚbù", ["吕布", "Lü Bu"]], ["lu bu", ["Lü Bu", "吕布"]], ["lv b", ["Lü Bu", "吕布"]], ["lü", ["Lü Bu", "Lukas", "吕布", "绿野", "Søren Łuk"]],
		["lvye", ["绿野"]], ["luye", ["绿野"]], ["聂女", []], ["nvshi", ["女士"]], ["nushi", ["女士"]], ["nus", ["女士"]], ["nvs", ["女士"]],
		["oneil", ["O'Neil", "O’Neil"]], ["o'neil", ["O'Neil", "O’Neil"]], ["o’neil", ["O'Neil", "O’Neil"]], ["oʼneil", ["O'Neil", "O’Neil"]], ["neil", ["O'Neil", "O’Neil"]], ["o neil", ["O'Neil", "O’Neil"]],
		["xian", ["西安", "Xi'an Tour"]], ["xi'an", ["西安", "Xi'an Tour"]], ["dave", ["Dave"]], ["daue", []], ["luka", ["Lukas"]], ["lvka", []],
		["soren", ["Søren Łuk"]], ["luk", ["Lukas", "Søren Łuk"]], ["strasse", ["Anna Straße"]], ["straße", ["Anna Straße"]],
	])("finds, however it is typed: %s", (query, expected) => {
		const some = ["Müller", "吕布", "O'Neil", "O’Neil", "Dave", "Lukas", "西安", "Xi'an Tour", "绿野", "女士", "Søren Łuk", "Anna Straße"].map((name) => aPerson({ name }));
		const found = searchPeople([...some, aPerson({ name: "Lü Bu", pinyin: "Lü Bu" })], query).map(({ name }) => name);
		expect([...found].sort()).toEqual([...expected].sort());
	});

	const strangers = [
		...["朱璟", "沈珺", "刘垚", "杨旻", "李翀", "何芃", "吕梁", "陳嘉敏", "李國強", "黃曉明", "張偉", "單雄信", "尉遲恭", "褚时健", "杉山", "周𬭎", "艾青", "程俐嬛", "郑琟", "谢昇", "馮喆", "阿依古丽·买买提", "贝雅夫‧正福"],
		...["Pat O’Brien", "Jean‑Luc Roy", "@Ann Reed", "Jose\u0301 Díaz", "王\u{20000}明"],
	].map((name) => aPerson({ name }));

	it.each([
		["zhujing", ["朱璟"]], ["zj", ["朱璟"]], ["shenjun", ["沈珺"]], ["liuyao", ["刘垚"]], ["yangmin", ["杨旻"]], ["lichong", ["李翀"]], ["hepeng", ["何芃"]], ["lyuliang", ["吕梁"]], ["lvliang", ["吕梁"]], ["luliang", ["吕梁"]],
		["chenjiamin", ["陳嘉敏"]], ["cjm", ["陳嘉敏"]], ["陈嘉敏", ["陳嘉敏"]], ["陳嘉敏", ["陳嘉敏"]], ["陈jm", ["陳嘉敏"]], ["liguoqiang", ["李國強"]], ["国强", ["李國強"]], ["huangxiaoming", ["黃曉明"]], ["zhangwei", ["張偉"]], ["shanxx", ["單雄信"]], ["yuchigong", ["尉遲恭"]],
		["chushijian", ["褚时健"]], ["shanshan", ["杉山"]], ["zhouhong", ["周𬭎"]], ["zhou", ["周𬭎"]], ["周h", ["周𬭎"]], ["aiqing", ["艾青"]], ["chengli", ["程俐嬛"]], ["huan", ["程俐嬛", "黃曉明"]], ["zhengwei", ["郑琟"]], ["谢升", ["谢昇"]], ["xiesheng", ["谢昇"]], ["fengzhe", ["馮喆"]],
		["阿依古丽买买提", ["阿依古丽·买买提"]], ["阿依古丽‧买买提", ["阿依古丽·买买提"]], ["阿依古丽・买买提", ["阿依古丽·买买提"]], ["ayglmmt", ["阿依古丽·买买提"]], ["贝雅夫·正福", ["贝雅夫‧正福"]], ["貝雅夫正福", ["贝雅夫‧正福"]],
		["pat o'brien", ["Pat O’Brien"]], ["obrien", ["Pat O’Brien"]], ["jean-luc", ["Jean‑Luc Roy"]], ["jean luc", ["Jean‑Luc Roy"]], ["luc", ["Jean‑Luc Roy"]], ["ann", ["@Ann Reed"]], ["@ann", ["@Ann Reed"]], ["jose diaz", ["Jose\u0301 Díaz"]], ["díaz", ["Jose\u0301 Díaz"]],
		["wanghming", ["王\u{20000}明"]], ["wangheming", ["王\u{20000}明"]], ["wm", ["王\u{20000}明"]], ["wangxm", ["王\u{20000}明"]], ["王xm", ["王\u{20000}明"]], ["whm", ["王\u{20000}明"]], ["hem", []], ["ming", ["王\u{20000}明", "黃曉明"]], ["zzz", []], ["q", ["艾青", "李國強", "程俐嬛"]],
	])("finds, whatever characters they are written in: %s", (query, expected) => {
		expect([...searchPeople(strangers, query).map(({ name }) => name)].sort()).toEqual([...expected].sort());
	});

	it.each([
		["lions", ["Sam Lee"]], ["徒步群", ["王磊"]], ["徒步", ["王磊"]], ["msc 2013", ["Ann Reed"]], ["kith", ["Ann Reed"]], ["guangzhou", ["Sam Lee"]], ["广州", ["Li Gang", "王磊"]], ["廣州", ["Li Gang", "王磊"]], ["conference", ["Bob"]], ["secret", []], ["berlin", []], ["li", ["Li Gang", "Lisa", "Sam Lee"]],
	])("finds by where one knows them from, after names and topics: %s", (query, expected) => {
		const some = [
			aPerson({ name: "Sam Lee", groups: ["Lions"], city: "Guangzhou" }), aPerson({ name: "Lisa", groups: ["Secret club"], city: "Berlin", private: ["groups", "city"] }), aPerson({ name: "Li Gang", city: "廣州" }),
			aPerson({ name: "王磊", groups: ["徒步群"], city: "广州" }), aPerson({ name: "Ann Reed", eras: ["MSc 2013"], projects: ["Kith"] }), aPerson({ name: "Bob", met: "At a conference in Oslo" }),
		];
		expect(searchPeople(some, query).map(({ name }) => name)).toEqual(expected);
	});

	it.each(["", "  ", "\t"])("finds everybody in the order of names where nothing is asked (%j)", (query) => {
		expect(searchPeople(people, query).map(({ name }) => name)).toEqual(["Alisa", "重阳", "翠翠", "José Álvarez", "李智伟", "Liam Ng", "吕不韦", "欧阳 修", "Sam Lee", "单雄信", "王磊", "曾国藩"]);
	});

	it("answers only of the people given, each once, in an order of its own", () => {
		const queries = fc.oneof(fc.string(), fc.constantFrom("l", "li", "z", "王", "s", "a", "zh", "ou", "r"));
		fc.assert(fc.property(fc.shuffledSubarray(people), queries, (some, query) => {
			const found = searchPeople(some, query);
			expect(new Set(found).size).toBe(found.length);
			for (const person of found) expect(some).toContain(person);
			const sorted = [...some].sort((a, b) => (a.path < b.path ? -1 : 1));
			expect(searchPeople(sorted, query)).toEqual(found);
		}));
	});
});

describe("compareNames", () => {
	const sorted = (...names: string[]): string[] => names.map((name) => ({ name, pinyin: null })).sort(compareNames).map(({ name }) => name);

	it("reads surnames as surnames", () => {
		expect(sorted("曾敏", "岑参", "赵云", "周瑜", "张飞")).toEqual(["岑参", "曾敏", "张飞", "赵云", "周瑜"]);
		expect(sorted("单雄信", "陈平", "孙权", "沈括")).toEqual(["陈平", "单雄信", "沈括", "孙权"]);
		expect(sorted("尉迟恭", "魏征", "袁绍", "于禁")).toEqual(["魏征", "于禁", "尉迟恭", "袁绍"]);
	});

	it("keeps a surname together, and Chinese among Latin names by letter", () => {
		expect(sorted("黎安", "李波", "李安", "连战", "Liam", "Bob", "Zoe", "王磊", "wang")).toEqual(["Bob", "李安", "李波", "黎安", "Liam", "连战", "wang", "王磊", "Zoe"]);
	});

	it("reads traditional characters and rare ones as their simplified forms", () => {
		expect(sorted("張偉", "陳嘉敏", "李國強", "黃曉明", "单雄信", "單田芳", "朱璟", "Bob", "杨旻")).toEqual(["Bob", "陳嘉敏", "黃曉明", "李國強", "單田芳", "单雄信", "杨旻", "張偉", "朱璟"]);
		expect(sorted("陈平", "陳安", "陈安", "@Cara", "Chen")).toEqual(["@Cara", "Chen", "陈安", "陳安", "陈平"]);
	});

	it("goes by a written pinyin", () => {
		const named = [{ name: "阿乐", pinyin: "Zhang A Le" }, { name: "张三", pinyin: null }, { name: "乐乐", pinyin: null }];
		expect(named.sort(compareNames).map(({ name }) => name)).toEqual(["乐乐", "张三", "阿乐"]);
	});

	it("is a total order", () => {
		const name = fc.oneof(fc.string(), fc.constantFrom(...Object.keys(surnames), "李", "Li", "lǐ"), fc.array(fc.constantFrom("曾", "单", "a", " ", "乐", "Z")).map((parts) => parts.join("")));
		const named = fc.record({ name, pinyin: fc.option(fc.constantFrom("li", "Zeng", ""), { nil: null }) });
		fc.assert(fc.property(named, named, named, (a, b, c) => {
			expect(Math.sign(compareNames(a, b))).toBe(-Math.sign(compareNames(b, a)) + 0);
			if (compareNames(a, b) <= 0 && compareNames(b, c) <= 0) expect(compareNames(a, c)).toBeLessThanOrEqual(0);
		}));
	});
});

describe("readings", () => {
	it.each(Object.entries(surnames))("of the surname %s: %s, as pinyin-pro has it", (surname, reading) => {
		customPinyin({});
		const theirs = pinyin(`${surname}明`, { surname: "all", toneType: "none", type: "array", v: true });
		expect(theirs.slice(0, surname.length).join(" ")).toBe(reading);
	});

	it("are known of every character of both levels of GB 2312, and the everyday one is among them", () => {
		const levels = Array.from({ length: 0xf8 - 0xb0 }, (_, row) => Array.from({ length: 94 }, (_, cell) => new TextDecoder("gb18030").decode(Uint8Array.of(0xb0 + row, 0xa1 + cell)))).flat();
		const characters = levels.filter((char) => /[\u3400-\u9fff]/.test(char));
		expect(characters.length).toBe(6763);
		expect(characters.filter((char) => !readingsOf(char).includes(pinyin(char, { toneType: "none", v: true })))).toEqual(["嗯"]);
	});

	it("of characters with several are the everyday ones for nearly all surnames and given names", () => {
		const common = "李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅彭苏卢蒋蔡丁魏薛叶阎余潘杜戴夏钟汪田任姜范方姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易常武贺赖龚文伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国志鹏宇浩然子轩欣怡梓涵智勇飞鑫波斌辉";
		const wrong = Array.from(common).filter((char) => everydayReading(char) !== pinyin(char, { toneType: "none", v: true }));
		expect(wrong).toEqual([]);
	});
});

it("finds who is called so before whose surname has it in it", () => {
	const found = new PeopleSearch().find([aPerson({ name: "Samir Haddad" }), aPerson({ name: "Geoff Ashworth", aliases: ["Dad"] })], "Dad");
	expect(found.map(({ name }) => name)).toEqual(["Geoff Ashworth", "Samir Haddad"]);
});
