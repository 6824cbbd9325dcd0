import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { Refusal } from "../../src/notes/refusal";
import { writeProperty } from "../../src/notes/yaml/write-property";
import { hostileBlock } from "./hostile-properties";
import { noteCount, patience } from "./note-count";

const runs = { numRuns: noteCount };

/** What YAML reads in a block, null where it cannot or where it is no map. */
function readYaml(block: string): Record<string, unknown> | null {
	const document = parseDocument(block.replaceAll("\r\n", "\n"), { uniqueKeys: true, logLevel: "silent" });
	if (document.errors.length > 0) return null;
	const value = document.toJS() as unknown;
	if (value === null || value === undefined) return {};
	return typeof value === "object" && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
}

/** Whether a value is a list, and not a link without quotes. */
function isList(value: unknown): boolean {
	return Array.isArray(value) && !(value.length === 1 && Array.isArray(value[0]));
}

function blockOf(text: string): string {
	const from = text.indexOf("\n") + 1;
	return text.slice(from, text.indexOf("\n---", from - 1) + 1);
}

function attempt(action: () => string): string | Refusal {
	try {
		return action();
	} catch (error) {
		if (error instanceof Refusal) return error;
		throw error;
	}
}

describe("against a YAML reader", () => {
	const values = ["2026-11-20", "[[2026-11-20]]", "+4917", "a: b", "# x", "微信", "", "it's \"so\"", "1.10", "null", "x\ny", "- x", "😀 $& $'", "a, b]", "\u2028"];
	it.each(values)("sets %j and nothing else", (value) => {
		fc.assert(
			fc.property(hostileBlock, fc.constantFrom("last_contact", "topics", "new_key", "type"), ({ block }, key) => {
				const before = readYaml(block);
				const after = attempt(() => writeProperty(`---\n${block}---\nbody\n`, key, value));
				if (after instanceof Refusal) return;
				const read = readYaml(blockOf(after));
				expect(before, block).not.toBeNull();
				expect(read, after).not.toBeNull();
				expect({ ...read, [key]: null }).toEqual({ ...before, [key]: null });
				expect(read?.[key]).toEqual(isList(before?.[key]) ? [value] : value);
				expect(Object.keys(read ?? {}).filter((k) => k !== key)).toEqual(Object.keys(before ?? {}).filter((k) => k !== key));
			}),
			{ numRuns: Math.ceil(noteCount / 10) },
		);
	}, patience);

	it("sets lists", () => {
		const lists = fc.array(fc.constantFrom("A", "B", "C", "B, c", "[[B]]", "x: y", "1.10", "新"), { maxLength: 4 });
		fc.assert(
			fc.property(hostileBlock, fc.constantFrom("topics", "new_key", "type"), lists, ({ block }, key, list) => {
				const before = readYaml(block);
				const after = attempt(() => writeProperty(`---\n${block}---\nbody\n`, key, list));
				if (after instanceof Refusal) return;
				const read = readYaml(blockOf(after));
				expect({ ...read, [key]: null }).toEqual({ ...before, [key]: null });
				expect(read?.[key] ?? [], after).toEqual(list);
			}),
			runs,
		);
	}, patience);

	it("takes a property away and nothing else", () => {
		fc.assert(
			fc.property(hostileBlock, fc.constantFrom("last_contact", "topics", "a b", "quoted", "type"), ({ block }, key) => {
				const after = attempt(() => writeProperty(`---\n${block}---\nbody\n`, key, null));
				if (after instanceof Refusal) return;
				const others = Object.entries(readYaml(block) ?? {}).filter(([k]) => k !== key);
				expect(readYaml(blockOf(after))).toEqual(Object.fromEntries(others));
			}),
			runs,
		);
	}, patience);

	it("refuses whatever YAML cannot read, and nothing else", () => {
		fc.assert(
			fc.property(hostileBlock, ({ block }) => {
				const after = attempt(() => writeProperty(`---\n${block}---\n`, "brand_new", "2026-11-20"));
				expect(after instanceof Refusal, block).toBe(readYaml(block) === null);
			}),
			runs,
		);
	}, patience);
});
