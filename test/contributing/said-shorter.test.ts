import { expect, it } from "vitest";
import { saidShorter } from "../../contributing/said-shorter.mjs";
import { both } from "./both";

it.each([
	["a text in a text", "var n=1,o={toString:()=>\"x\",valueOf:()=>2};made.out=[`${String(n)}-${String((n,o))}-${String(null)}${String(`${String(n+1)}`)}`,String(n)];"],
	["a text that a function is given part by part", "var f=(parts,...given)=>given.map((one)=>typeof one);made.out=f`${String(1)}-${String(2)}`;"],
	["whether there is nothing", "var a=[],b={c:\"x\"};made.out=[a.length===0,b.c.length===0,(a||b).length===0,b.c.slice(1).length===0&&1,!(a.length===0),a.length===0===true,typeof a.length===0];"],
	["whether there is nothing where there may be no length", "var a,b={};made.out=[a?.length===0,b.c?.length===0];"],
	["whether there is something, as a value and as a question", "var a=[1],b=[];made.out=[a.length>0,b.length>0&&1,a.length>0?1:2,b.length>0||a.length>0?3:4,!(b.length>0),(b.length>0&&a.length>0)||0];function f(){if(b.length>0&&a)return 5;if((a.length>0,b.length>0))return 6;return 7}made.out.push(f());"],
	["of which kind something is", "var a=\"x\";made.out=[typeof a===\"string\",typeof a!==\"string\",typeof b===\"undefined\",typeof a===typeof b,a===\"x\"];"],
	["a word before", "function f(a){return a.length===0}made.out=[f(\"\"),f([1])];"],
	["in one another", "var a=[[]];made.out=[a.filter((one)=>one.length===0).length===0,a.filter((one)=>one.length>0).length>0?1:2];"],
])("%s", (_, code) => {
	const [as, shorter] = both(code, saidShorter);
	expect(shorter).toEqual(as);
	expect(as).toBeDefined();
});

it("says them shorter", () => {
	expect(saidShorter("if(a.length>0&&b.length===0)c(`${String(d)}`,e.length>0)")).toBe("if(a.length&&!b.length)c(`${d}`,e.length>0)");
});
