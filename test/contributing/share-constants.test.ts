import { expect, it } from "vitest";
import { shareConstants } from "../../contributing/share-constants.mjs";
import { both } from "./both";

const often = (part: string): string => `made.out=[${Array.from({ length: 9 }, () => part).join(",")}];`;

it.each([
	["undefined", `"use strict";function f(t){return t===void 0?void 0:t}${often("f(void 0)")}`],
	["a text that stands often", often(`"a longer text"`)],
	["a text beside words without a blank", `function f(o){switch(o){case"some text":return"some text";default:return"some text"in{}}}${often(`f("some text")`)}`],
	["a key, which stays, and a value", `"use strict";var o={"some-text":"some-text",get"other-text"(){return"some-text"}};${often(`o["some-text"]+o["other-text"]`)}`],
	["a directive, which stays", `"use strict";function f(){"use strict";return this===void 0}${often("f()")}${often(`"use strict"`)}`],
	["names that are taken", `var $a=1,$b=2,$A=3;${often(`"a longer text"+$a+$b+$A`)}`],
	["a text with marks in it", often(`"it's \\"so\\"\\n\`now\`"`)],
	["functions of the language", `var o={Math:{max:()=>"mine"}};${often("Math.max(1,2)+Array.from(\"ab\").length+Object.keys(o).length+o.Math.max()")}`],
	["what makes texts and numbers", `var o={Number:(n)=>n+1,String:2};${often(`[Number("1"),String(1),["2"].map(Number),[3].map(String),o.Number(1),o.String,Number.isNaN(1),new Number(1)+1,typeof String]`)}`],
	["nothing to share", "made.out=1;"],
])("%s", (_, code) => {
	const [as, shared] = both(code, shareConstants);
	expect(shared).toEqual(as);
	expect(as).toBeDefined();
});

it("writes a text once, and the name of a module as it is", () => {
	const code = String(shareConstants(`var a=require("a longer text"),b=require("a longer text");${often(`"a longer text"`)}`));
	expect(code.split("a longer text").length - 1).toBe(3);
	expect(code).toContain(`require("a longer text")`);
});

it("asks for the module of the app once", () => {
	const code = String(shareConstants(`${Array.from({ length: 9 }, (_, at) => `var a${String(at)}=require("obsidian");`).join("")}made.out=[a0,a8]`));
	expect(code.split("require(\"obsidian\")").length - 1).toBe(1);
	expect(code).not.toContain("=\"obsidian\"");
});
