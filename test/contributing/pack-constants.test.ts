import { describe, expect, it } from "vitest";
import { packConstants } from "../../contributing/pack-constants.mjs";
import { isPackable, packTexts, unpacker } from "../../contributing/pack-texts.mjs";
import { both } from "./both";

const long = "call ring phone text message write contact talk speak chat meet see 打电话 联系 联络";

it.each([
	["a text of the module", `var a="${long}";function f(){return a}made.out=[f(),f().length]`],
	["a table, which stays one", `var a=["${long}",1,null,!0,[!1,"x"]];function f(){return a}made.out=[f(),f()===f()]`],
	["a table by names, in their order", `var a={b:"${long}","c-d":"x",e:{f:["${long}"]}};function f(){return Object.entries(a)}made.out=f()`],
	["a list that is asked for one at a time", `var a=["${long}","b","${long} c"];function f(n){return a[n]}made.out=[f(0),f(1),f(2),f(3)]`],
	["a text put together of others", "var e=\"[,;]\",w=`^${e} (" + long + ") ${e}$`;function f(){return w+e}made.out=f()"],
	["a table of tables", `var a=["${long}"],b=["x"],c={a,b:[...a,...b]};function f(){return c}made.out=f()`],
	["a table that two tables have", `var a=["${long}"],c={a},d={a};function f(){return c.a===d.a}made.out=f()`],
	["in an object of short names", `var a="${long}";function f(){return{a}}made.out=f()`],
	["the same name for something else further in", `var a="${long}";function f(a){return a}function g(){return a}made.out=[f(1),g()]`],
	["what is used at once", `var a="${long}",b=a.split(" ");made.out=[b,a]`],
	["what is used in a function that runs at once", `var b=f();function f(){return a}var a="${long}";made.out=[b===void 0||b.length>0,f()]`],
	["a variable that is set again", `var a="${long}";function f(){return a}a="x";made.out=f()`],
	["back quotes, backslashes and what begins an expression", "var a=\"`${" + long + "\\\\n\\n\",b=\"\\\\" + long + "\\\\\";function f(){return[a,b]}made.out=f()"],
	["characters that stand for phrases elsewhere", `var a="é·ß ${long} ¡Ж\\t\\u0001 ${long}",b="é·ßЖա ${long}",c="${long}${long}${long}";function f(){return[a,b,c]}made.out=f()`],
	["a directive, which stays first", `"use strict";var a="${long}";function f(){return[this===void 0,a]}made.out=f()`],
	["what a function says", "function f(n){return\"打电话吧\"+`今天上午${n}位朋友${`一共${n}个人啊`}\\n${n}人`}made.out=[f(2),f(3)]"],
	["a pattern of a function, with its flags", "function f(t){switch(t){case\"要不要打\":return/^[打电话]+$/iu.test(t);default:return/打电话吧/.exec(t)}}made.out=[f(\"要不要打\"),f(\"打电话吧\")[0]]"],
	["what is written as it is meant", "function f(n){return String.raw`\\n打电话吧\\d${n}`}made.out=[f(1),String.raw`\\n今${1}`]"],
	["parts that a tag puts together", "var t=(parts,...given)=>JSON.stringify([parts,given]);function f(n){return t`今天打电话${n}位${`朋友们呢${n}`}`}made.out=[f(1),t`今天打电话`]"],
	["keys, names and what is left out", "var 名={电话:1,\"发 短信\":2};function f(){var{电话:那个人,发:那时=3,那天=\"今天上午\"}=名;return{那个人,那时,那天,名}}made.out=f()"],
	["what runs at once, in letters that do not fit in a byte", "made.out=[\"一二三四五六\",`今天上午${1}`,/^[打电话]+$/.source,\"😀“”…\"]"],
	["line breaks, tabs and half of a character", "function f(){return[\"今天上午\\n打电话\\t\",\"今天上午\\ud83d\"]}made.out=f()"],
	["what no packed text may hold", "function f(){return\"今天上午\\x7f打电话\"}made.out=f()"],
	["nothing to pack", "made.out=1"],
])("%s", (_, code) => {
	const [as, packed] = both(code, packConstants);
	expect(packed).toEqual(as);
	expect(as).toBeDefined();
	expect(packConstants(code)).toMatch(/^[\0-\u00ff]*$/);
});

it("packs what functions use later, and leaves what runs at once", () => {
	const later = String(packConstants(`var a="${long}";function f(){return a}`));
	const atOnce = `var a="${long.replaceAll(/[^\w ]/g, "x")}",b=a.split(" ");`;
	expect(later).toMatch(/^var .*\n.*function f\(\)\{return \S{1,2}\(0\)\}/s);
	expect(packConstants(atOnce)).toBe(atOnce);
});

describe("packTexts", () => {
	const texts = [long, "", `${long} ${long}`, "é ¡ Ж", "一二三".repeat(40), ...Array.from({ length: 200 }, (_, at) => `(?:${long.slice(at % 60)}|\\d${String(at)})`), "𬍛𬍛𬍛𬍛 😀", "\\", "\\\"`${\"\\", "a\nb\t\r\u0001\ud83d"];

	it("gives each text as it was", () => {
		const { packed, count } = packTexts(texts);
		const text = unpacker(() => packed, count);
		expect(texts.map((_, at) => text(at))).toEqual(texts);
	});

	it("takes fewer bytes", () => {
		expect(Buffer.byteLength(packTexts(texts).packed)).toBeLessThan(Buffer.byteLength(texts.join("\n")) / 2);
	});

	it("stands between quotes without escapes, of letters that take a byte", () => {
		expect(packTexts(texts).packed).toMatch(/^[^"\\\n\r\0\u0080-\uffff]+$/);
	});

	it("leaves what holds what stands between two of them", () => {
		expect([isPackable("a\u007fb"), isPackable("a\n\tb\ud83d")]).toEqual([false, true]);
	});
});
