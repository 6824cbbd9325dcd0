import { describe, expect, it } from "vitest";
import { Refusal } from "../../../src/notes/refusal";
import { writeProperty, writtenProperty } from "../../../src/notes/yaml/write-property";

const block = (...lines: string[]): string => ["---", ...lines, "---", "body", ""].join("\n");

describe("writeProperty sets a text", () => {
	const rows: [name: string, before: string, after: string][] = [
		["a value", block("type: person", "last: 2026-01-01", "phone: +491701234567"), block("type: person", "last: 2026-11-20", "phone: +491701234567")],
		["keeping a comment", block("last: 2026-01-01   # by hand", "zip: 00501"), block("last: 2026-11-20   # by hand", "zip: 00501")],
		["keeping double quotes", block('last: "2026-01-01" # x'), block('last: "2026-11-20" # x')],
		["keeping single quotes", block("last: '2026-01-01'"), block("last: '2026-11-20'")],
		["where it is empty", block("last:", "x: 1"), block("last: 2026-11-20", "x: 1")],
		["where blanks follow the colon", block("last:   ", "x: 1"), block("last: 2026-11-20", "x: 1")],
		["where only a comment follows", block("last:   # when", "x: 1"), block("last: 2026-11-20   # when", "x: 1")],
		["where it is null", block("last: ~ # none"), block("last: 2026-11-20 # none")],
		["in place of a folded text", block("last: >-", "  long", "", "  text", "x: 1"), block("last: 2026-11-20", "x: 1")],
		["in a list of one", block("last:", "  - 2026-01-01 # first", "x: 1"), block("last:", "  - 2026-11-20", "x: 1")],
		["in a flow list", block("last: [2026-01-01] # c"), block("last: [2026-11-20] # c")],
		["over a link without quotes", block("last: [[2026-01-01]] # c"), block("last: 2026-11-20 # c")],
		["where it is missing, at the end", block("# who", "type: person", "friend: [[Bob]]", "# end"), block("# who", "type: person", "friend: [[Bob]]", "# end", "last: 2026-11-20")],
		["in an empty block", block(), block("last: 2026-11-20")],
		["under a key in other letters", block("Last: 2026-01-01"), block("Last: 2026-11-20")],
		["under a quoted key", block('"last": 2026-01-01'), block('"last": 2026-11-20')],
		["in an indented block", block("  type: person", "  x: 1"), block("  type: person", "  x: 1", "  last: 2026-11-20")],
		["with a `---` further down", "---\nlast: 1\n---\n---\nlast: 2\n---\n", "---\nlast: 2026-11-20\n---\n---\nlast: 2\n---\n"],
		["with the block at the end of the text", "---\nlast: 1\n---", "---\nlast: 2026-11-20\n---"],
		["in a note without a block", "# 李智伟\n", "---\nlast: 2026-11-20\n---\n# 李智伟\n"],
		["in an empty note", "", "---\nlast: 2026-11-20\n---\n"],
		["after a byte order mark", "\uFEFFtext", "\uFEFF---\nlast: 2026-11-20\n---\ntext"],
		["in a block after a byte order mark", "\uFEFF---\nlast: x\n---\n", "\uFEFF---\nlast: 2026-11-20\n---\n"],
		["above a rule that is no block", "---\n\nprose\n", "---\nlast: 2026-11-20\n---\n---\n\nprose\n"],
	];
	it.each(rows)("%s", (_, before, after) => { expect(writeProperty(before, "last", "2026-11-20")).toBe(after); });
	// A contact without UID in a CRLF note got a second block above the first in a shipping plugin.
	it.each(rows.filter(([, before]) => before.includes("\n")))("%s, with carriage returns", (_, before, after) => {
		const crlf = (text: string): string => text.replaceAll("\n", "\r\n");
		expect(writeProperty(crlf(before), "last", "2026-11-20")).toBe(crlf(after));
	});

	it("takes the line ending of the neighbourhood in a mixed note", () => {
		expect(writeProperty("---\r\na: 1\r\n---\nbody\n", "last", "x")).toBe("---\r\na: 1\r\nlast: x\r\n---\nbody\n");
	});
});

describe("writeProperty sets a list", () => {
	it.each<[name: string, before: string, list: string[], after: string]>([
		["adding to lines", block("t:", "  - 'A' # a", "  # note", "  - [[B]]"), ["A", "C"], block("t:", "  - 'A' # a", "  - 'C'", "  # note")],
		["appending", block("t:", "- A", "- B"), ["A", "B", "C"], block("t:", "- A", "- B", "- C")],
		["before the first", block("t:", "  - B"), ["A", "B"], block("t:", "  - A", "  - B")],
		["appending to a flow list", block("t: [ A, \"B, c\" ] # x"), ["A", "B, c", "D"], block("t: [ A, \"B, c\", D ] # x")],
		["taking from a flow list", block("t: [A, 'B', C]"), ["B"], block("t: ['B']")],
		["in another order", block("t:", "  - A", "  - 'B'"), ["B", "A"], block("t:", "  - 'B'", "  - A")],
		["emptying", block("t:", "- A", "- B", "u: 1"), [], block("t:", "u: 1")],
		["emptying a flow list", block("t: [A]"), [], block("t: []")],
		["from a text", block("t: A # x"), ["A", "[[B]]"], block('t: [A, "[[B]]"] # x')],
		["anew", block("x: 1"), ["A", "[[B]]"], block("x: 1", "t:", "  - A", '  - "[[B]]"')],
		["anew and empty", block("x: 1"), [], block("x: 1", "t: []")],
	])("%s", (_, before, list, after) => { expect(writeProperty(before, "t", list)).toBe(after); });
});

describe("writeProperty takes a property away", () => {
	it.each([
		["a line", block("a: 1", "t: x # c", "b: 2"), block("a: 1", "b: 2")],
		["a list", block("a: 1", "t:", "- x", "  # about x", "- y", "# about b", "b: 2"), block("a: 1", "# about b", "b: 2")],
		["the last one", block("t: x"), block()],
		["what is not there", block("a: 1"), block("a: 1")],
		["without a block", "body", "body"],
	])("%s", (_, before, after) => { expect(writeProperty(before, "t", null)).toBe(after); });
});

describe("writeProperty refuses", () => {
	it.each([
		["a key twice", block("a: 1", "a: 2"), "unreadable-properties", 2],
		["a tab", block("a:", "\t- x"), "unreadable-properties", 2],
		["an unclosed quote", block('a: "x'), "unreadable-properties", 1],
		["a colon too many", block("a: b: c"), "unreadable-properties", 1],
		["text that is no property", block("just text"), "unreadable-properties", 1],
		["JSON", block('{ "a": 1 }'), "json-properties", 1],
		["an anchor that would go", block("last: &d 2026-01-01", "born: *d"), "unreadable-properties", 1],
		["nested values that would go", block("last:", "  on: 2026-01-01"), "unreadable-properties", 1],
		["two keys that differ in case only", block("Last: 1", "LAST: 2"), "unreadable-properties", 2],
		["a block that is not closed yet", "---\ntype: person\nbody", "unreadable-properties", 0],
		["old line endings", "---\rtype: person\r---\rbody", "unreadable-properties", 0],
	])("%s", (_, text, code, line) => {
		const write = (): string => writeProperty(text, "last", "2026-11-20");
		expect(write).toThrow(Refusal);
		try {
			write();
		} catch (error) {
			expect(error).toMatchObject({ code, place: { line } });
		}
	});

	it("leaves anchors and nested values of other keys alone", () => {
		const text = block("born: &d 1987-08-15", "also: *d", "log:", "  - date: 2026-01-01", "    text: hi", "merge:", "  <<: *d");
		expect(writeProperty(text, "last", "x")).toBe(text.replace("---\nbody", "last: x\n---\nbody"));
	});
});

describe("writtenProperty", () => {
	it.each<[string, string | undefined | null]>([
		["last: 2024-Q2 # x", "2024-Q2"], ["last:", ""], ["last: null", ""], ["last: 'null'", "null"], ['last: "[[2026-01-24]]"', "[[2026-01-24]]"],
		["last: [2026-01-01]", "2026-01-01"], ["last: []", ""], ["last: [a, b]", undefined], ["last: [[2026-01-24]]", "[[2026-01-24]]"], ["last: {a: 1}", undefined], ["last: >-\n  x", undefined], ["other: 1", null],
	])("of %j is %j", (line, text) => {
		expect(writtenProperty(block(line), "last")).toEqual(text === null ? undefined : { text });
	});
});
