import { expect, it } from "vitest";
import { PeopleByName } from "../../src/capture/people-by-name";
import { readCapture } from "../../src/capture/read-capture";
import { aPerson } from "../people/person-builder";
import { day } from "../talking-points/make-person";

const names = ["Uncle Pete", "Rachel", "Aunt Rosa", "Tom", "Dad", "Mr Brown", "王叔", "李姐", "陈嘉敏", "张先生", "林阿姨"];
const everybody = names.map((name) => aPerson({ name, path: `${name}.md` })).sort((a, b) => (a.path < b.path ? -1 : 1));
const people = new PeopleByName(() => everybody);

it.each<[line: string, to: string]>([
	["dinner at Uncle Pete's last Saturday with Rachel, promised to bring her the drill", "Rachel"],
	["dinner at Uncle Pete's last Saturday with Rachel, promised to bring him the drill", "Uncle Pete"],
	["coffee with Aunt Rosa and Tom; I'll send him the photos", "Tom"],
	["coffee with Aunt Rosa and Tom; I'll send her the photos", "Aunt Rosa"],
	["lunch with Dad and Rachel, promised her a book", "Rachel"],
	["met Mr Brown and Rachel, promised to introduce her to Kim", "Rachel"],
	["coffee with Tom and Rachel, promised to send her the photos", "Tom"],
	["coffee with Uncle Pete and Dad, promised to send her the photos", "Uncle Pete"],
	["dinner with Uncle Pete and Rachel, promised to bring the drill", "Uncle Pete"],
	["dinner with Uncle Pete, Rachel and Aunt Rosa, promised Aunt Rosa her recipe", "Aunt Rosa"],
	["和王叔、陈嘉敏吃饭，答应给她寄照片", "陈嘉敏"],
	["和王叔、陈嘉敏吃饭，答应给他寄照片", "王叔"],
	["和李姐、张先生喝茶，答应发他幻灯片", "张先生"],
	["和林阿姨、陈嘉敏吃饭，答应给她寄照片", "林阿姨"],
	["和李姐、陈嘉敏吃饭，答应把吉他还了", "李姐"],
	["和李姐、陈嘉敏吃饭，答应发其他资料", "李姐"],
	["和陈嘉敏、王叔吃饭，答应给她寄照片", "陈嘉敏"],
])("%s: %s", (line, to) => {
	const { people: there, promises } = readCapture(line, people, { weekStart: "monday" }, day("2026-11-28"));
	expect(promises.map((promise) => promise.to ?? there[0]?.path)).toEqual([`${to}.md`]);
});
