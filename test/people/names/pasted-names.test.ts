import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPastedNames } from "../../../src/people/names/pasted-names";

const told = (text: string): readonly string[] => readPastedNames(text).names.map(({ name, remark }) => (remark === undefined ? name : `${name} | ${remark}`));

describe("a line that was pasted", () => {
	it.each([
		["阿强", "阿强"],
		["阿强（前端）", "阿强 | 前端"],
		["阿强(前端)", "阿强 | 前端"],
		["阿强 【杭州】", "阿强 | 杭州"],
		["【杭州】阿强", "阿强 | 杭州"],
		["阿强（前端，杭州）", "阿强 | 前端，杭州"],
		["1. 阿强", "阿强"],
		["2、阿强", "阿强"],
		["3）阿强", "阿强"],
		["(4) 阿强", "阿强"],
		["（5）阿强", "阿强"],
		["⑥ 阿强", "阿强"],
		["7．阿强（前端）", "阿强 | 前端"],
		["No. 8 Ann Lee", "Ann Lee"],
		["#9 Ann Lee", "Ann Lee"],
		["- 阿强", "阿强"],
		["* Ann Lee", "Ann Lee"],
		["• Ann Lee", "Ann Lee"],
		["·阿强·", "·阿强·"],
		["- [ ] 阿强", "阿强"],
		["- [x] 1. 阿强", "阿强"],
		["@阿强", "阿强"],
		["@阿强\u2005", "阿强"],
		["Nick🐟", "Nick"],
		["🌸小雨🌸", "小雨"],
		["👨‍👩‍👧 老李一家", "老李一家"],
		["🐳", "🐳"],
		["后端-阿杰", "后端-阿杰"],
		["Ivy-产品", "Ivy-产品"],
		["阿俊-唯品会", "阿俊-唯品会"],
		["产品|小王", "产品|小王"],
		["Peter 汇丰", "Peter 汇丰"],
		["Joyce in Toronto", "Joyce in Toronto"],
		["Jimmy 徒步中", "Jimmy 徒步中"],
		["数据组阿May", "数据组阿May"],
		["云吞面加底", "云吞面加底"],
		["凌晨四点的海珠", "凌晨四点的海珠"],
		["Okafor, Sam", "Okafor, Sam"],
		["Sam Okafor - frontend", "Sam Okafor | frontend"],
		["Sam Okafor — frontend (London)", "Sam Okafor | frontend, London"],
		["李智伟\t前端", "李智伟;前端"],
		["张三、李四、王五", "张三;李四;王五"],
		["张三；李四", "张三;李四"],
		["张三，李四（后端、杭州）", "张三;李四 | 后端、杭州"],
		["管理员：阿强", "阿强 | 管理员"],
		["群主: Ann Lee", "Ann Lee | 群主"],
		["阿依古丽·买买提", "阿依古丽·买买提"],
		["Pat O'Brien", "Pat O'Brien"],
		["Jean-Luc Picard", "Jean-Luc Picard"],
		["欧阳靖 ", "欧阳靖"],
		["２．阿强", "２．阿强"],
		["2.0版老王", "2.0版老王"],
		["99度的水", "99度的水"],
		["第一名", "第一名"],
		["加油！", "加油！"],
		["我是谁", "我是谁"],
		["成员小王", "成员小王"],
		["Online Tom", "Online Tom"],
		["Meng", "Meng"],
		["\u200b阿强\ufeff", "阿强"],
		["Ann\u00a0Lee", "Ann Lee"],
	])("%j → %s", (line, names) => { expect(told(line).join(";")).toBe(names); });

	it.each([
		"", "   ", "\u3000", "群成员(300)", "群成员（300人）", "成员列表", "群聊成员", "共300人", "300 人", "Members (46)", "46 members", "Participants", "群主", "管理员", "admin", "我", "You", "查看更多群成员", "View all (300 more)", "last seen recently", "last seen at 10:03", "online", "在线",
		"10:03", "2026/11/20 10:03", "昨天 10:03", "2026年11月20日", "------", "＊＊＊", "……", "12345", "+86 138 0000 0000", "https://example.com/x", "www.example.com", "ann@example.com", "@所有人", "@all", "大家好，我是新来的。", "昵称太长看不见昵称太长看不见昵称太长看不见昵称太长看不见昵称太长看不见昵称太长看不见", "Can anybody tell me who runs this?", "Add members",
	])("%j names nobody", (line) => {
		const read = readPastedNames(line);
		expect(read.names).toEqual([]);
		expect(read.total).toBe(0);
		expect(read.unread.length).toBe(/[^\s\u3000]/u.test(line) ? read.unread.length : 0);
	});
});

describe("a list that was pasted", () => {
	it("says how many there were, who stood there twice and what is no name", () => {
		expect(readPastedNames("群成员(5)\n1. 阿强（前端）\n2. 小何 🐟\n3. 阿强（前端）\n4. 小何\n5. 阿强（后端）\n\n——————\nhttps://x.y")).toEqual({
			names: [{ name: "阿强", remark: "前端" }, { name: "小何", remark: undefined }, { name: "阿强", remark: "后端" }], total: 5, repeated: ["阿强", "小何"], unread: ["群成员(5)", "——————", "https://x.y"],
		});
	});

	it("knows a name in another spelling for the same", () => {
		expect(told("Ann Lee\nann lee\nANN  LEE\n陳嘉敏\n陈嘉敏\nJosé\nJose")).toEqual(["Ann Lee", "陳嘉敏", "José"]);
	});

	it("takes numbers alone for numbering where most lines have one", () => {
		expect(told("1 阿强\n2 小何\n3 Ann Lee")).toEqual(["阿强", "小何", "Ann Lee"]);
		expect(told("阿强\n小何\n3 Body")).toEqual(["阿强", "小何", "3 Body"]);
	});

	it("may have any line end", () => {
		expect(told("阿强\r\n小何\rAnn\u2028Bob")).toEqual(["阿强", "小何", "Ann", "Bob"]);
	});

	it("is read as a real group has it", () => {
		const note = readFileSync(new URL("../../vault/Groups/2016 微信群.md", import.meta.url), "utf8");
		const list = (note.split("## 成员\n")[1]?.split("\n## ")[0] ?? "").split("\n").flatMap((line) => /^- (?!\[\[)(.+)$/.exec(line)?.[1]?.replaceAll("~~", "") ?? []);
		const read = readPastedNames(list.join("\n"));
		// A number may be a name, and may be anything.
		expect(read.unread).toEqual(["404"]);
		expect(read.names.length).toBe(new Set(list).size - 1);
		expect(read.names.length).toBeGreaterThan(250);
		expect(read.names.filter(({ remark }) => remark !== undefined).map(({ name, remark }) => `${name}: ${remark ?? ""}`)).toEqual(list.flatMap((line) => {
			const [, name, remark] = /^(.+)（(.+)）$/.exec(line) ?? [];
			return name === undefined ? [] : [`${name}: ${remark ?? ""}`];
		}));
		expect(read.names.map(({ name }) => name)).toContain("Nick");
	});

	it("takes 300 lines at once", () => {
		const surnames = Array.from("赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许");
		const lines = Array.from({ length: 300 }, (_, at) => `${String(at + 1)}. ${surnames[at % 20] ?? ""}${String.fromCodePoint(0x4e00 + at)}${at % 3 === 0 ? "（前端）" : ""}${at % 7 === 0 ? " 🐟" : ""}`);
		const read = readPastedNames(["群成员(300)", ...lines, ...lines.slice(0, 10)].join("\n"));
		expect([read.names.length, read.total, read.repeated.length, read.unread]).toEqual([300, 310, 10, ["群成员(300)"]]);
	});

	it.each([" ", "(", "（", "a", "：", "🐟", "-", "1", "[", "a、", "→", "@a."])("is read at once, however long: %j", (part) => {
		const read = readPastedNames(`${part.repeat(100_000)}\nx${part.repeat(100_000)}b`);
		expect(read.total + read.unread.length).toBeGreaterThan(0);
	});

	it("loses nothing in silence, whatever it is", () => {
		fc.assert(fc.property(fc.array(fc.oneof(fc.string({ unit: "binary", maxLength: 30 }), fc.constantFrom("阿强（前端）", "1. Ann", "群主", "🐟", "a、b", "- [ ] x", "((("))), (lines) => {
			const read = readPastedNames(lines.join("\n"));
			expect(read.total).toBeGreaterThanOrEqual(read.names.length);
			expect(new Set(read.names.map(({ name, remark }) => `${name}\n${remark ?? ""}`)).size).toBe(read.names.length);
			for (const { name } of read.names) expect(name.trim()).not.toBe("");
			for (const one of read.repeated) expect(read.names.map(({ name }) => name)).toContain(one);
		}), { numRuns: 300 });
	});
});
