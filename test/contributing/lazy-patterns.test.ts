import { expect, it } from "vitest";
import { makePatternsLazy } from "../../contributing/lazy-patterns.mjs";
import { both } from "./both";

it.each([
	["a pattern of the module", `var a=/^\\d+$/u;made.out=["12","x"].map(s=>a.test(s))`],
	["the same name for something else further in", `var a=/x/;function f(a){return a.length}made.out=[f("abc"),a.test("x")]`],
	["a pattern in an object of short names", `var a=/x/i;var o={a};made.out=o.a.test("X")`],
	["two of the same words, one of which keeps its place", `var a=/x/g,b=/x/g;a.test("xx");made.out=[a.lastIndex,b.lastIndex]`],
	["a pattern of a function that walks a text", `function f(s){var n=0,p=/x/g;while(p.exec(s))n++;return n}made.out=[f("xx"),f("xxx")]`],
	["a global pattern that replaces", `function f(s){return s.replace(/x/g,()=>s.length>1?f("x"):"y")}made.out=[f("xx"),f("x")]`],
	["a variable that is set again", `var a=/x/;a=/y/;made.out=a.test("y")`],
	["slashes, quotes and lines", `var a=/["'\\\\/\\n]/;made.out=['"',"a","/","\\n"].map(s=>a.test(s))`],
	["a keyword before it", `function f(s){return/x/.test(s)}made.out=f("x")`],
	["a list of patterns", `var l=[/a/,/b/u];made.out=l.map(p=>p.flags+p.source)`],
	["a pattern that is put together", `var w="a|b",a=new RegExp("^(?:"+w+")$","u");made.out=["a","c"].map(s=>a.test(s))`],
	["one put together of others", `var a=/x/,b=new RegExp([a.source,"y"].join("|")),c=new RegExp(\`^(?:\${b.source})$\`);var o={c};made.out=["y","z"].map(s=>o.c.test(s))`],
	["one of the module that keeps its place", `var w="x",a=new RegExp(w,"g");a.test("xx");made.out=[a.lastIndex,a.test("xx"),a.lastIndex]`],
	["one of what changes", `var w="x";w="y";var a=new RegExp(w);w="z";made.out=a.test("y")`],
	["one of what is asked", `var n=0,f=()=>"x"+n++,a=new RegExp(f()),b=new RegExp(f());made.out=[a.source,b.source,n]`],
	["a table with patterns", `var a=[[/x/,s=>s+a.length],[/y/g,1]];function f(s){return a.filter(([p])=>p.test(s)).length}made.out=[f("x"),a===a,a[0][1]("n")]`],
	["a table by names", `var w="z",a={b:/x/,c:[/y/,w],d:-1,e(s){return s}},o={a};made.out=[o.a.b.test("x"),o.a.c[1],a.d,a.e(2)]`],
	["a table of what is asked", `var n=0,f=()=>n++,a=[/x/,f()],b=[/x/,f()];made.out=[b[1],a[1],n]`],
	["a table that grows", `var a=[/x/];a.push(/y/);made.out=a.length`],
	["another thing of that name", `class RegExp{constructor(s){made.n=s}}var a=new RegExp("x");made.out=[made.n,typeof a]`],
])("%s", (_, code) => {
	const [as, lazily] = both(code, makePatternsLazy);
	expect(lazily).toEqual(as);
	expect(as).toBeDefined();
});

it("makes no pattern before it is used", () => {
	const code = makePatternsLazy(`var a=/x/,w="z",b=new RegExp("^"+w),c=[/y/,{d:/x/}];made.out=1;function g(){return c}function f(s){return a.test(s)||/y/.test(s)||b.test(s)}`);
	expect(code).not.toMatch(/[=(|]\/[xy]\//);
	expect(code).not.toMatch(/=new RegExp\("/);
});
