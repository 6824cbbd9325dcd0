import { describe, it, test } from "vitest";

interface Each {
	each: (cases: unknown, ...rest: readonly unknown[]) => unknown;
}

/** Lets nobody make tests of an empty list: there would be none, and all would pass. */
function refuseEmptyLists(maker: Each): void {
	const { each } = maker;
	maker.each = (cases, ...rest) => {
		if (Array.isArray(cases) && cases.length === 0) throw new Error("There is no test in an empty list.");
		return each.call(maker, cases, ...rest);
	};
}

for (const maker of [it, describe, ...(it === test ? [] : [test])]) refuseEmptyLists(maker as unknown as Each);
