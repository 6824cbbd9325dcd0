import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dominators } from "../../contributing/dominators.mjs";
import { nestFunctions } from "../../contributing/nested-functions.mjs";
import { both } from "./both";

const nested = (code: string): string => String(nestFunctions(code, 1));

it.each([
	["a function with helpers of its own", "function f(a){return g(a)+h(a)}function g(a){return a*2}function h(a){return g(a)-1}made.out=[f(1),f(2)]"],
	["helpers that stand before and behind", "function h(){return 2}function f(){return h()+g()}function g(){return 1}made.out=f()"],
	["a helper that two have, which stays", "function f(){return g()+1}function k(){return g()+2}function g(){return h()}function h(){return 5}made.out=[f(),k()]"],
	["what is used before it stands there", "made.out=f(3);function f(a){return g(a)}function g(a){return a+1}"],
	["one that is made once", "var $m;function t(){return $m||($m={n:g(),o:[]})}function g(){return h()}function h(){return 7}made.out=[t().n,t()===t()]"],
	["a class that is made once", "var $c;function c(){return $c||($c=class{n(){return g()}})}function g(){return h()}function h(){return 7}made.out=[new(c())().n(),new(c())() instanceof c()]"],
	["defaults, and more that is given", "function f(a,b=g(),...c){return[a,b,c.length,h()]}function g(){return 2}function h(){return 3}made.out=[f(1),f(1,void 0,5,6),f(1,9)]"],
	["parts of what is given", "function f({a,b=g()},[c]){return a+b+c}function g(){return 2}made.out=[f({a:1},[3]),f({a:1,b:1},[3])]"],
	["one that calls itself", "function f(n){return n<1?g():n*f(n-1)}function g(){return 1}made.out=f(5)"],
	["helpers that call one another", "function f(n){return g(n)}function g(n){return n<1?\"g\":h(n-1)}function h(n){return n<1?\"h\":g(n-1)}made.out=[f(4),f(5)]"],
	["one that gives several things in turn", "function*f(n){for(let at=0;at<n;at++)yield g(at)}function g(a){return a*a}made.out=[...f(4)]"],
	["one that is asked what it was called on, which stays", "function f(){return this.n+g()}function g(){return 1}made.out=f.call({n:2})"],
	["one that counts what it is given, which stays", "function f(){return arguments.length+g()}function g(){return 1}made.out=f(1,2,3)"],
	["a name that means something else further in", "function f(g){return g+h()}function h(){return k()}function k(){let f=2;return f}made.out=f(1)"],
	["a name in an object", "function f(){return{g}.g()}function g(){return 4}made.out=f()"],
	["a variable beside them", "var n=1;function f(){return g()}function g(){return n++}made.out=[f(),f(),n]"],
	["a directive, which stays first", "\"use strict\";function f(){return g()}function g(){return this===void 0}made.out=f()"],
	["two side by side, of which the second calls the first", "function f(){return g()}function k(){return f()+l()}function g(){return h()}function h(){return 1}function l(){return m()}function m(){return 2}made.out=[f(),k()]"],
	["no function at all", "made.out=1"],
])("%s", (_, code) => {
	const [as, done] = both(code, nested);
	expect(done).toEqual(as);
	expect(as).toBeDefined();
});

it("holds helpers inside of a function of their own, with those who call nothing else", async () => {
	const code = "async function f(a){return await g(a)}function g(a){return h(a)}function h(a){return a+1}function k(){return 1}made.out=[f(1),k()]";
	expect(nested(code)).toMatch(/^var (\S\w);function f\(a0\)\{return\(\1\|\|\(\1=(\S\w)\(\)\)\)\(a0\)\}function \2\(\)\{function g.*function h.*return async function\(a\)/);
	const [, [promise]] = both(code, nested) as [unknown, [Promise<number>]];
	expect(await promise).toBe(2);
});

it("leaves what is short, and what is too long to be read together", () => {
	const short = "function f(){return g()}function g(){return 1}made.out=f()";
	const long = `function f(){return g()}function g(){return "${"x".repeat(50_000)}".length}made.out=f()`;
	expect([nestFunctions(short), nestFunctions(long)]).toEqual([short, long]);
});

describe("dominators", () => {
	/** What can be reached from the first without going by one of them. */
	const without = (next: readonly (readonly number[])[], left: number): ReadonlySet<number> => {
		const seen = new Set<number>();
		const visit = (node: number): void => {
			if (node === left || seen.has(node)) return;
			seen.add(node);
			for (const one of next[node] ?? []) visit(one);
		};
		visit(0);
		return seen;
	};

	it("are the last that every way leads by", () => {
		const graphs = fc.integer({ min: 1, max: 9 }).chain((size) => fc.array(fc.array(fc.nat({ max: size - 1 }), { maxLength: 3 }), { minLength: size, maxLength: size }));
		fc.assert(fc.property(graphs, (next) => {
			const found = dominators(next.map((each) => new Set(each))) as ReadonlyMap<number, number>;
			const reached = without(next, -1);
			expect(new Set([0, ...found.keys()])).toEqual(reached);
			const above = (node: number): readonly number[] => (node === 0 ? [] : [found.get(node) ?? -1, ...above(found.get(node) ?? 0)]);
			for (const node of reached) {
				const passed = [...reached].filter((one) => one !== node && !without(next, one).has(node));
				expect(new Set(above(node))).toEqual(new Set(passed));
			}
		}), { numRuns: 500 });
	});
});
