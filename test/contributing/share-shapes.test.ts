import { expect, it } from "vitest";
import { shareShapes } from "../../contributing/share-shapes.mjs";
import { both } from "./both";

const often = (part: string): string => `made.out=[${Array.from({ length: 30 }, () => part).join(",")}];`;

it.each([
	["two keys", often(`{cls:"a",text:1}`)],
	["a key that is the name of its value", `var cls="a",text=[1];${often("{cls,text}")}`],
	["one in another, first and last", often(`{cls:{cls:1,text:2},text:{cls:3,text:{cls:4,text:5}}}`)],
	["values in brackets", `var n=0;${often(`{cls:(n++,n),text:(n+=2,n)}`)}`],
	["in the order in which they stand", `var n=0;${often("{text:n++,cls:n++}")}`],
	["a word before it", `function f(){return{cls:1,text:2}}${often(`[f(),typeof{cls:1,text:2}]`)}`],
	["functions, and what they return", often(`{cls:(()=>({cls:1,text:2}))(),text:[1].map(cls=>({cls,text:cls}))}`)],
	["keys that are texts", often(`{"aria-label":1,role:2}`)],
	["a colon in a key", often(`{"a:b":1,role:2}`)],
	["what is taken apart", `function f({cls:a,text:b={cls:1,text:2}}){return[a,b]}${often(`f({cls:1,text:void 0})`)}`],
	["more than the keys", `var more={text:3};${often("{cls:1,...more}")}`],
	["methods and what is worked out", often(`[{cls:1,text(){return this.cls}}.text(),{cls:1,get text(){return this.cls}}.text,{cls:1,["text"]:2}]`)],
	["many keys, as tables have", often(`{a:1,b:2,c:3,d:4,e:5,f:6,g:7,h:8}`)],
	["names that are taken", `var à=1,á=2;${often("{cls:à,text:á}")}`],
])("%s", (_, code) => {
	const [as, shared] = both(code, shareShapes);
	expect(shared).toEqual(as);
	expect(as).toBeDefined();
});

it("writes the keys once, and leaves what stands seldom or is made often", () => {
	expect(String(shareShapes(often(`{cls:1,text:2}`))).split("cls").length - 1).toBe(1);
	for (const code of [`made.out={cls:1,text:2}`, often("{path:1,line:2}"), often("{cls:1,__proto__:null}")]) expect(shareShapes(code)).toBe(code);
});
