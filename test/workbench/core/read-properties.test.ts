// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseYaml } from "./front-matter";
import { readPlainProperties, readProperties } from "./read-properties";

const key = fc.constantFrom("a", "b", "last_contact", "prm-tier", "名字", "two words", "null", "true", "1", "é", "__proto__", "a ", '"q"', "- x", "#c");
const scalar = fc.constantFrom(
	"x", "two words", "2026-01-02", "2026-1-2", "20260821", "007", "0", "12", "-3", "1.5", "1e3", "+49123", "0x1f", "0o7", "true", "True", "false", "null", "Null", "~", "yes", '"quoted"', "'single'", "'it''s'",
	'"a\\nb"', '"[[Bob]]"', "[[Bob]]", "a: b", "a #c", "a#c", "http://x", "12:30", "林 小", "x ", "|", ">-", "@x", "- x", "&a", "*a", "!t", "{a: 1}", "[a, b]", "[]", "[ ]", '["[[A]]", b]', "[a, ]", "[a,, b]", "[1, true]", "['x', 2026-01-01]", ".inf", "x\ty", "",
);
const line = fc.oneof(
	fc.tuple(key, fc.constantFrom(": ", ":", ":  ", " : "), scalar).map((parts) => parts.join("")),
	fc.tuple(fc.constantFrom("- ", "  - ", "   - ", "-", "  "), scalar).map((parts) => parts.join("")),
	fc.constantFrom("", "# comment", "  ", "  more", "\tx"),
);
const block = fc.tuple(fc.array(line, { maxLength: 6 }), fc.constantFrom("\n", "\r\n")).map(([lines, end]) => lines.map((each) => each + end).join(""));

function full(text: string): unknown {
	try {
		return parseYaml(text) ?? {};
	} catch {
		return undefined;
	}
}

describe("readPlainProperties", () => {
	it("reads what the full reader reads, or leaves it to that", () => {
		let plain = 0;
		fc.assert(
			fc.property(block, (text) => {
				const quick = readPlainProperties(text);
				if (quick === undefined) return;
				plain++;
				expect(quick).toEqual(full(text));
			}),
			{ numRuns: 20_000 },
		);
		expect(plain).toBeGreaterThan(1000);
	});

	it.each(["tags: [person, work]\nlast: 2026-01-02\n", 'friends:\n  - "[[Bob]]"\n  - "[[林]]"\ncircle: close\n', "a:\nb: 3\n"])("takes the everyday block %j", (text) => {
		expect(readPlainProperties(text)).toBeDefined();
	});
});

it("leaves nothing out and invents nothing: the two together are the full reader", () => {
	fc.assert(
		fc.property(block, (text) => {
			const value = full(text);
			const map = typeof value === "object" && !Array.isArray(value) ? value : undefined;
			expect(readProperties(text)).toEqual(map);
		}),
		{ numRuns: 5000 },
	);
});
