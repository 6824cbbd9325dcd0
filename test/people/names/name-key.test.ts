import fc from "fast-check";
import { pinyin } from "pinyin-pro";
import { describe, expect, it } from "vitest";
import { nameKey } from "../../../src/people/names/name-key";
import { simpleFormsAnew as simpleForms } from "../../../src/notes/traditional-forms";

describe("two spellings of one name have one key", () => {
	it.each([
		["Pat O’Brien", "Pat O'Brien"], ["Pat O’Brien", "pat o`brien"], ["Pat O‘Brien", "Pat OʼBrien"], ["O´Neil", "O'Neil"], ["O′Neil", "ONeil"], ["D＇Arcy", "D'Arcy"],
		["Jean‑Luc Roy", "Jean-Luc Roy"], ["Jean–Luc", "jean-luc"], ["Jean‐Luc", "Jean Luc"], ["Anna—Maria", "Anna-Maria"], ["Lee−Ann", "Lee-Ann"], ["Jean\u00adLuc", "JeanLuc"],
		["José", "Jose"], ["Jose\u0301", "JOSÉ"], ["Müller", "Mu\u0308ller"], ["Søren", "soren"], ["Łukasz", "Lukasz"], ["Straße", "Strasse"], ["Nguyễn Văn A", "Nguyen Van A"], ["Çağla", "cagla"], ["Ægir", "aegir"],
		["@Ann Reed", "Ann Reed"], ["@ Ann Reed", "ann reed"], ["＠Ann Reed", "Ann Reed"], ["ＡＮＮ Reed", "Ann Reed"], ["Ann\u00a0Reed", "Ann Reed"], ["Ann  Reed ", "Ann Reed"], ["Ann\u3000Reed", "Ann Reed"],
		["阿依古丽·买买提", "阿依古丽‧买买提"], ["阿依古丽·买买提", "阿依古丽・买买提"], ["阿依古丽·买买提", "阿依古丽•买买提"], ["阿依古丽·买买提", "阿依古丽买买提"], ["阿依古丽 · 买买提", "阿依古丽·买买提"], ["貝雅夫‧正福", "贝雅夫·正福"], ["マイク・スミス", "マイクスミス"],
		["陳嘉敏", "陈嘉敏"], ["李國強", "李国强"], ["黃曉明", "黄晓明"], ["張偉", "张伟"], ["鄭裕玲", "郑裕玲"], ["葉問", "叶问"], ["鍾楚紅", "钟楚红"], ["蕭薔", "萧蔷"], ["劉德華", "刘德华"], ["顏回", "颜回"], ["顔回", "颜回"], ["衛青", "卫青"], ["衞青", "卫青"], ["溫兆倫", "温兆伦"],
	])("%j and %j", (one, other) => {
		expect(nameKey(one)).toBe(nameKey(other));
	});
});

describe("two names have two keys", () => {
	it.each([
		["Ann", "Anne"], ["Sam Lee", "Sam Leigh"], ["Ann - Reed", "Ann Reed"], ["Ann – Reed", "Ann Reed"], ["Sam 2", "Sam-2"], ["J. Smith", "J Smith"], ["Ann@Reed", "Ann Reed"], ["Bob (work)", "Bob work"],
		["乾隆", "干隆"], ["喆", "哲"], ["堃", "坤"], ["淼", "渺"], ["王芳", "王方"], ["李智伟", "李智维"], ["小王", "老王"], ["吕布", "吕不"], ["가나", "가니"], ["Мария", "Марина"],
	])("%j and %j", (one, other) => {
		expect(nameKey(one)).not.toBe(nameKey(other));
	});
});

it("a key is its own key", () => {
	const text = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.array(fc.constantFrom("陳", "·", " ", "'", "-", "‑", "@", "é", "e\u0301", "ß", "İ", "a", "李", "·"), { maxLength: 8 }).map((parts) => parts.join("")));
	fc.assert(fc.property(text, (some) => {
		const key = nameKey(some);
		expect(nameKey(key)).toBe(key);
	}), { numRuns: 2000 });
});

it("a traditional character can be read as its simplified form can, nearly always", () => {
	const readings = (char: string): readonly string[] => pinyin(char, { multiple: true, toneType: "none", type: "array", v: true });
	const pairs = [...simpleForms()];
	const strange = pairs.filter(([form, simple]) => !readings(form).some((reading) => readings(simple).includes(reading)));
	expect(pairs.length).toBeGreaterThan(2900);
	expect(strange.length).toBeLessThan(pairs.length / 50);
	expect(pairs.filter(([form, simple]) => form.length !== 1 || Array.from(simple).length !== 1 || simpleForms().has(simple))).toEqual([]);
});
