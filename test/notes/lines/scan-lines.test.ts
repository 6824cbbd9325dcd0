import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { scanLines } from "../../../src/notes/lines/scan-lines";
import { lineKindCases } from "../line-kind-cases";

/** One letter a line, so that a case shows its answer beside its text. */
const letters: Readonly<Record<string, string>> = {
	frontmatter: "Y", fence: "F", "indented-code": "C", comment: "%", html: "<", heading: "H", quote: "Q", callout: "K", table: "T", item: "I", rule: "R", blank: ".", text: "t",
};

function kindsOf(text: string): string {
	return scanLines(text).map((line) => letters[line.kind] ?? "?").join("");
}

describe("scanLines", () => {
	it.each(lineKindCases)("$name", ({ lines, kinds }) => {
		expect(kindsOf(lines.join("\n"))).toBe(kinds);
		expect(kindsOf(lines.join("\r\n")), "with CRLF").toBe(kinds);
		expect(kindsOf(`\uFEFF${lines.join("\n")}`), "after a byte order mark").toBe(kinds);
	});

	it("knows the list item that a line stands in", () => {
		const lines = scanLines(["- a", "  goes on", "lazily", "    - b", "\t- c", "      more of c", "", "  a again", "- d", "", "end"].join("\n"));
		expect(lines.map((line) => line.owner)).toEqual([-1, 0, 0, 0, 0, 4, -1, 0, -1, -1, -1]);
	});

	it("marks tasks and where their words begin", () => {
		const [line] = scanLines("  3) [/]  half done");
		expect(line?.item).toEqual({ indent: 2, marker: "3)", task: "/", contentColumn: 5, textStart: 10 });
	});

	it("marks the comments in a line", () => {
		const [one, two] = scanLines("a %%b%% c <!-- d --> `%%` e\n%% open");
		expect(one?.comments).toEqual([[2, 7], [10, 20]]);
		expect(two?.comments).toEqual([[0, 7]]);
	});

	it.each<readonly [string, readonly string[], readonly string[]]>([
		["dashes", ["Family #private", "---", "x"], ["0–1 2 Family #private"]],
		["equals signs", ["互动", "=====", "x"], ["0–1 1 互动"]],
		["one sign, indented, with blanks after it", ["a", "  -  ", "", "b", "=", ""], ["0–1 2 a", "3–4 1 b"]],
		["a paragraph of lines", ["a", "  b  ", "c", "---", "d"], ["0–3 2 a b c"]],
		["after another", ["a", "---", "b", "===", "c"], ["0–1 2 a", "2–3 1 b"]],
		["after a heading, a table, properties, a list", ["# t", "a", "---", "- i", "", "b", "---"], ["0 1 t", "1–2 2 a", "5–6 2 b"]],
		["after properties", ["---", "type: person", "---", "a", "---"], ["3–4 2 a"]],
		["an item that looks like the next line of a paragraph", ["It was in", "2026. We met", "---"], ["0–2 2 It was in 2026. We met"]],
	])("finds the heading over %s", (_, text, headings) => {
		const found = (eol: string): readonly string[] => scanLines(text.join(eol)).flatMap(({ number, heading }) => heading ? [`${String(number)}${heading.underline === undefined ? "" : `–${String(heading.underline)}`} ${String(heading.level)} ${heading.text}`] : []);
		expect(found("\n")).toEqual(headings);
		expect(found("\r\n")).toEqual(headings);
	});

	it.each<readonly [string, readonly string[]]>([
		["properties", ["---", "type: person", "tags: a", "---", "text"]],
		["a rule after a blank line", ["a", "", "---", "b"]],
		["a rule at the start", ["", "---", "a"]],
		["a rule after a list", ["- a", "---", "b"]],
		["a rule after a nested list", ["- a", "    - b", "---"]],
		["a rule after a line that goes on with an item", ["- a", "b", "---"]],
		["a rule after a quote", ["> a", "---"]],
		["a rule after a line that goes on with a quote", ["> a", "b", "---"]],
		["a rule after a rule", ["***", "---"]],
		["a rule after a table", ["a | b", "--|--", "c | d", "---"]],
		["the dashes of a table", ["a | b", "--|--", "c | d"]],
		["a rule after code", ["```", "a", "```", "---"]],
		["dashes in code", ["```", "a", "---", "```", "", "    a", "    ---"]],
		["dashes in a comment", ["%%", "a", "---", "%%", "", "<!--", "a", "===", "-->"]],
		["a rule after a comment", ["%% a %%", "---"]],
		["a rule after HTML", ["<div>", "a", "---", "</div>"]],
		["signs with others between", ["a", "- - -", "", "b", "= ="]],
		["signs indented too far", ["a", "    ---"]],
		["stars", ["a", "***"]],
		["equals signs after nothing", ["===", "", "==="]],
		["a formula", ["$$", "x", "=", "y", "$$"]],
		["a footnote", ["[^1]: words", "---"]],
		["the address of a link", ["[a]: https://example.org", "---"]],
	])("takes %s for no heading", (_, text) => {
		expect(scanLines(text.join("\n")).filter(({ heading }) => heading !== undefined)).toEqual([]);
	});

	it("agrees with a reader of CommonMark on underlined headings", () => {
		const line = fc.constantFrom("", "", "a", "b #private", "  c", "---", "===", "--", "=", "  ---  ", "    ---", "- - -", "***", "- i", "    - j", "1. k", "  more", "> q", "# h", "```", "<div>", "`d", "[[A]]");
		fc.assert(fc.property(fc.array(line, { maxLength: 9 }), (body) => {
			// A title first, for dashes on the first line begin properties in the app.
			const text = ["# t", ...body].join("\n");
			const expected = new MarkdownIt({ html: true }).parse(text, {}).flatMap(({ type, tag, markup, level, map }) => type === "heading_open" && level === 0 && !markup.startsWith("#") ? [`${String(map?.[0])}–${String((map?.[1] ?? 0) - 1)} ${tag}`] : []);
			const found = scanLines(text).flatMap(({ number, heading }) => heading?.underline === undefined ? [] : [`${String(number)}–${String(heading.underline)} h${String(heading.level)}`]);
			expect(found).toEqual(expected);
		}), { numRuns: 2000 });
	});

	it("gives every byte of the text back", () => {
		const line = fc.constantFrom("", "---", "- [ ] a", "\t- b", "```", "~~~", "%%", "<!--", "-->", "> q", "> ```", "# h", "a | b", "|-|-|", "    c", "`%%`", "1. x", "<div>", "[[A]] 🎉");
		const eol = fc.constantFrom("\n", "\r\n");
		fc.assert(
			fc.property(fc.boolean(), fc.array(fc.tuple(line, eol)), line, (bom, body, last) => {
				const text = (bom ? "\uFEFF" : "") + body.map(([words, end]) => words + end).join("") + last;
				const lines = scanLines(text);
				const again = (bom ? "\uFEFF" : "") + lines.map((one) => one.text + one.eol).join("");
				expect(again).toBe(text);
				expect(lines.every((one, number) => one.number === number && text.slice(one.start, one.end) === one.text && one.owner < number)).toBe(true);
			}),
		);
	});

	it.each(["%%", "`", "``` ", "[", "[[", "<!--", "> ", "- ", "\t", "*", "#private ", "| ", "%% `", "<!-- %% "])("stays quick on a long line of %j", (piece) => {
		const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
		const before = performance.now();
		scanLines(`${text}\n${text}`);
		// Growth that is not linear would take minutes.
		expect(performance.now() - before).toBeLessThan(3000);
	});
});
