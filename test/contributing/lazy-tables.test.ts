import { describe, expect, it } from "vitest";
import { makeTablesLazy } from "../../contributing/lazy-tables.mjs";
import { both } from "./both";

/** Long enough to be worth a function. */
const much = "\"a text of some length, so that what holds it is long enough to be put off until somebody asks for it\"";
const item = `${much}.length`;

it.each([
	["a table of functions, and what stands beside it", `var a=1,t={n:s=>s+a,w:${much}},b=2;made.out=[t.n(1),t.w,a,b]`],
	["one that comes first, and one that comes last", `var t={n:()=>1,w:${much}},a=3,u=[()=>2,${much}];made.out=[t.n(),u[0](),a]`],
	["two, one after the other", `var t={n:()=>1,w:${much}},u=[t,()=>2,${much}];made.out=[u[0].n(),u[1](),u[0]===t]`],
	["a table of what is asked for", `var b={n:()=>4,w:${much}},t={get x(){return b.n()},l:"long enough to be worth a function of its own"};made.out=[t.x,t.l]`],
	["what is made of another by a call", `var t=[[1,()=>2],[3,()=>${item}]],m=t.map(([a,b])=>[a+1,b]).filter(([a])=>a>2);made.out=[m.length,m[0][1](),m===m]`],
	["what is made of another that changes", `var l=[[1,${much}]],m=l.map(([a,b])=>[a+1,b]).filter(([a])=>a>1);l.push([2]);made.out=m.length`],
	["the same object each time", `var t={n:()=>1,w:${much}};function f(){return t}made.out=[f()===t,f()===f()]`],
	["a short name for a property", `var t={n:()=>1,w:${much}};var o={t};made.out=o.t.n()`],
	["the same name for something else further in", `var t={n:()=>1,w:${much}};function f(t){return t.n}made.out=[f({n:2}),t.n()]`],
	["a class", `var c=class{#n=2;get n(){return this.#n}w(){return ${much}}};made.out=[new c().n,new c instanceof c,typeof c]`],
	["a class with a parent, and what is made with something given", `var b=class{constructor(n){this.n=n}w(){return ${much}}},c=class extends b{m(){return this.n+${item}}};made.out=[new c(1).m(),new c(2) instanceof b]`],
	["a class of an error", `var c=class extends Error{constructor(n){super(String(n)+${much})}};made.out=new c(1).message`],
	["a class with what is static", `var c=class{static k=3;w(){return ${much}}};made.out=c.k`],
	["a class that does something where it is written", `var n=0,c=class{static{n++}w(){return ${much}}};made.out=[n,new c().w()]`],
	["one whose member is set later", `var t={n:()=>1,w:${much}};t.n=()=>2;made.out=t.n()`],
	["a list that grows, and what is made of it before", `var l=[()=>1,${much}],u=[...l,${much}];l.push(2);made.out=[l.length,u.length]`],
	["a table of what changes", `var n=1,t=[n,${much},()=>1];n=2;made.out=t[0]`],
	["a table of what is counted", `var n=0,f=()=>n++,t=[f(),${much},()=>1],u=[f(),${much},()=>1];made.out=[u[0],t[0],n]`],
	["a table of what a function makes", `function f(a,b=2){const c=a+b;return{c,w:${much}}}var t={x:f(1),y:f(1,5),w:${much}};made.out=[t.x.c,t.y.c]`],
	["a table of what a function makes of what changes", `var n=1;function f(){return n}var t=[f(),${much},()=>1];n=2;made.out=t[0]`],
	["a table of what a function leaves behind", `var l=[];function f(a){l.push(a);return a}var t=[f(1),${much},()=>1];made.out=[l.length,t[0],l.length]`],
	["sets and maps", `var s=new Set(["a","b",${much}]),m=new Map([["a",s],[${much},1]]);made.out=[s.has("a"),m.get("a")===s,m.size]`],
	["a set to which something is added", `var s=new Set(["a",${much}]);s.add("b");var t=[...s,${much},()=>1];made.out=[t.length,s.size]`],
	["a map that is made of a table", `var t={a:"x",b:${much}},m=new Map(Object.entries(t).map(([k,v])=>[v,k]));made.out=[m.get("x"),m.size]`],
	["one of a class that keeps what it is given", `var c=class{#f;constructor(f){this.#f=f}get n(){return this.#f()}w(){return ${much}}},t={v:new c(()=>3),w:${much}};made.out=[t.v.n,t.v===t.v]`],
	["one of a class that does more", `var n=0,c=class{constructor(){n++}w(){return ${much}}},t={v:new c(),w:${much}};made.out=[n,t.w.length,n]`],
	["what is short and made of what is long", `var t={n:()=>1,w:${much}},u=[t],v=[u[0]],f=()=>[v];made.out=[v[0].n(),u[0]===v[0],f()[0]===v]`],
	["a text that names what is made later", `var t=[()=>1,${much}],s=t.map((a)=>String(a)).join("|"),r=\`(\${s})\`;made.out=r.length`],
	["what a pattern says of a text", `var t=["a ",${much}].map((a)=>[a+${much},/ $/.test(a)]),u=["a ",${much}].map((a)=>[a+${much},/ $/g.test(a)]);made.out=[t[0][1],t[1][1],u[0][1]]`],
	["a pattern with a place of its own", `var t=[/x/g,${much},()=>1];t[0].test("xx");made.out=t[0].lastIndex`],
	["a name that nobody knows", `var t={n:()=>1,w:${much},x:typeof nobody};made.out=t.x`],
	["an export that is asked for later", `var e={};function g(o,a){for(var k in a)Object.defineProperty(o,k,{get:a[k],enumerable:true})}g(e,{t:()=>t});var t={n:()=>1,w:${much}};made.out=e.t.n()`],
])("%s", (_, code) => {
	const [as, lazily] = both(code, makeTablesLazy);
	expect(lazily).toEqual(as);
	expect(as).toBeDefined();
});

describe("what is made when it is first used", () => {
	const isLazy = (code: string): boolean => /function t\(\)\{/.test(String(makeTablesLazy(code)));

	it.each([
		["a table", `var t={n:()=>1,w:${much}}`], ["a list", `var t=[()=>1,${much}]`], ["a class", `var t=class{w(){return ${much}}}`], ["a set", `var t=new Set([${much}])`],
		["one with what is asked for", `var t={get x(){return 1},w:${much}}`], ["what is made of another", `var u=[()=>1,${much}];var t=u.map((a)=>[a,"and more that is long"]).slice(0,9)`],
		["what is short but made of one", `var u=[()=>1,${much}];var t=[u]`], ["a text that names one", `var u=[()=>1,${much}].join("");var t=\`(\${u})\``],
		["what a function makes", `function f(a){return[a,${much}]}var t={x:f(1),w:${much}}`], ["a class of the app's", `var o=require("obsidian"),t=class extends o.Modal{w(){return ${much}}}`],
	])("is %s", (_, code) => { expect(isLazy(code)).toBe(true); });

	it.each([
		["what is short", "var t={n:()=>1}"], ["a table with what is set", `var t={set x(a){made.x=a},w:${much}}`], ["a table of nothing but texts, which is packed", `var t={n:"x",w:${much}}`], ["what changes", `var t={n:()=>1,w:${much}};t={}`],
		["what asks the clock", `var t={n:Date.now(),w:${much}}`], ["what a function says of the outside", `var n=1;function f(){n++;return n}var t={x:f(),w:${much}}`],
		["a class with a block that runs", `var t=class{static{made.x=1}w(){return ${much}}}`], ["what is made of a list that changes", `var l=[1];l.push(2);var t=[...l,${much}]`],
	])("is not %s", (_, code) => { expect(isLazy(code)).toBe(false); });
});
