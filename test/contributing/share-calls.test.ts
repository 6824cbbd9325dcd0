import { expect, it } from "vitest";
import { shareCalls } from "../../contributing/share-calls.mjs";
import { both } from "./both";

const often = (part: string): string => `made.out=[${Array.from({ length: 30 }, () => part).join(",")}];`;

it.each([
	["a call on a name", `var a="A";${often("a.toLowerCase()")}`],
	["what is given", often(`"abcab".replaceAll("b","x")`)],
	["more in some places than in others", `var n="x-a-b";function f(){return n.lastIndexOf("-")+n.lastIndexOf("-",2)}${often("f()")}`],
	["one behind another, which begin at one place", `var a="ABAB";${often(`a.replaceAll("A","C").toLowerCase().replaceAll("c","D").toLowerCase()`)}`],
	["one in another", `var a="ABAB";${often(`a.replaceAll("A".toLowerCase(),"B".toLowerCase()).lastIndexOf("C".toLowerCase())`)}`],
	["something in brackets", `var a="",b="B";${often("(a||b).toLowerCase()")}`],
	["a word before a text", `function f(){return"A".toLowerCase()}${often(`typeof"A".toLowerCase()+f()`)}`],
	["one that may not come about", `var a,b={c:"C",d:["D"]};${often(`[a?.c.toLowerCase(),b?.c.toLowerCase(),b?.d[0].toLowerCase().replaceAll("d","e"),a?.c["A".toLowerCase()]]`)}`],
	["methods of our own of that name", `class A{createDiv(a,b){return[a,b]}}class B extends A{createDiv(a){return super.createDiv(a,1)}}var b=new B;${often("b.createDiv(2)")}`],
	["one that counts what it is given", `var b={addClass(...all){return all.length}};${often("[b.addClass(1),b.addClass(1,2),[1,2].reduce((a,b)=>a+b),[1,2].reduce((a,b)=>a+b,4),[1,2,1].lastIndexOf(1),[1,2,1].lastIndexOf(1,1)]")}`],
	["as many as there are", `var b={createDiv:(...all)=>all.filter((one)=>one!==undefined)};${often("b.createDiv(...[1,2,3])")}`],
	["a directive, which stays first", `"use strict";function f(){return this===void 0}${often(`f()+"A".toLowerCase()`)}`],
	["how long something is, read, set and asked for by a loop", `var a=["A","BC"];function f(){for(let i=0;i<a.length;i++)if(a[i].length>1)return(a||[]).concat(a).length;return 0}var b=[1,2,3];b.length=2;b.length--;${often("[f(),b.length,a[0].length,typeof a.length,a?.length,a?.[1].length]")}`],
	["what is made anew", often(`[...new Set("aba"),new Set,new Map([[1,2]]).get(1),new RegExp("b","g").test("ab"),new RegExp("b").source,new Set([...new Set("ab")]).size]`)],
	["what is made by as much as there is", `var a=["b","g"];${often("new RegExp(...a).flags")}`],
	["names that are taken", `var à=1,á=2;${often(`"A".toLowerCase()+à+á`)}`],
])("%s", (_, code) => {
	const [as, shared] = both(code, shareCalls);
	expect(shared).toEqual(as);
	expect(as).toBeDefined();
});

it("writes the name of the method once, and leaves what stands seldom", () => {
	expect(String(shareCalls(often(`"A".toLowerCase()`))).split("toLowerCase").length - 1).toBe(1);
	expect(shareCalls(`made.out="A".toLowerCase()`)).toBe(`made.out="A".toLowerCase()`);
});
