import { describe, expect, it, test } from "vitest";

const none: readonly number[] = [];

it("makes no tests of an empty list", () => {
	for (const maker of [it, test, describe]) expect(() => maker.each(none)).toThrow("no test in an empty list");
});

describe.each([1, 2])("of a list there is (%i)", (outer) => {
	it.each([[1, 2], [3, 4]])("a test a row: %i, %i", (one, other) => {
		expect(other - one).toBe(1);
		expect(outer).toBeGreaterThan(0);
	});

	it.each`
		word | length
		${"a"} | ${1}
	`("and of a table too: $word", ({ word, length }: { readonly word: string; readonly length: number }) => {
		expect(word).toHaveLength(length);
	});
});
