import { describe, expect, it } from "vitest";
import { greetingName } from "../../../src/obsidian/views/greeting-name";

describe("a greeting", () => {
	it.each([
		["an alias that is the given name", "Sam Okafor", ["Sam"], "Sam"],
		["the shortest of several", "Samuel Okafor", ["Samuel", "Sam", "S"], "Sam"],
		["as the name writes it", "Sam Okafor", ["SAM"], "Sam"],
		["never the surname alone", "Sam Okafor", ["Okafor", "SO"], "Sam Okafor"],
		["never a surname that comes first", "Wang Lei", ["王磊", "Wang"], "Wang Lei"],
		["no nickname that the name does not bear out", "Robert Stone", ["boss", "The Stone"], "Robert Stone"],
		["without what tells two of one name apart", "Sam Okafor (Acme)", ["Okafor", "Acme"], "Sam Okafor"],
		["the name where there is nothing else", "Nora Hill", [], "Nora Hill"],
		["as friends say it in Chinese", "王磊", ["老王", "Wang Lei"], "老王"],
		["a given name in Chinese", "曾雨晴", ["曾医生", "雨晴"], "雨晴"],
		["a form of address in Chinese", "潘国栋", ["潘老师"], "潘老师"],
		["never a Chinese surname alone", "欧阳靖", ["欧阳", "Ouyang"], "欧阳靖"],
		["never one character alone", "李智伟", ["李", "伟"], "李智伟"],
		["nothing longer than the name", "张伟（NOIP）", ["大张伟"], "张伟"],
		["no word that shares nothing with a Chinese name", "冯丽", ["同桌"], "冯丽"],
	])("uses %s", (_, name, aliases, wanted) => {
		expect(greetingName({ name, aliases })).toBe(wanted);
	});
});
