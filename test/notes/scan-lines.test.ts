import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanLines } from "../../src/notes/scan-lines";
import { lineKindCases } from "./line-kind-cases";

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
