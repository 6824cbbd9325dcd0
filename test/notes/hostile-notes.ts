import fc from "fast-check";
import { hostileBlock } from "./hostile-properties";

/** Pieces of notes that have broken other programs that write; each is one or more whole lines. */
const pieces = [
	"prose", "prose  ", "", "", "   ", "\t", "# Name", "## Notes", "### Sub", "Underlined\n---", "Underlined\n===", "---", "***", "- a\n- b", "- a\n    - nested\n\t- tabbed", "1. one\n2) two", "* star\n+ plus", "- [ ] task 📅 2026-01-01", "- [x] done ✅ 2026-01-02", "-", "- ",
	"```\ncode\n```", "```md\n## Interactions\n- 2026-01-01 not a log\n```", "~~~\n---\ntype: person\n---\n~~~", "```\nopen to the end", "    indented code\n    - 2026-01-01 no", "%%\n## Interactions\n- 2026-01-01 hidden\n%%", "%% one line %%", "text %% and\nmore %% text", "%%\nopen comment", "<!-- c -->", "<!--\n## Interactions\n-->", "<div>\n## Interactions\n</div>", "<details>", "$$\nx = 1\n$$",
	"> quote\n> - 2026-01-01 quoted", "> [!note] Title\n> ## Interactions\n> - x", "> open\nlazy", "| a | b |\n|---|---|\n| 1 | 2 |", "a | b\n--|--", "text ^block-id", "- item ^abc123", "[^1]: footnote\n    more", "[[Bob]] and ![[pic.png]]", "#tag #private", "$& $' $` $$ $1", "👨‍👩‍👧‍👦 🏳️‍🌈 𠮷", "שלום عالم \u202e", "\u2028 \u0085 \u00a0", "a\rb", "\uFEFF", "`unclosed", "\\", "- ```\n  code in item\n  ```", "- ```\n  open in item", "- 2026-01-01 at top level, in no section", "key:: value", "{{date}} <% tp %>",
	"## Interactions", "## Interactions", "## Interactions", "## 互动", "## Contact log", "### Interaction Log ###", "# Interactions", "##Interactions", "  ## Interactions", "## **Interactions**", "- 2026-01-01 (coffee) old", "- 2025-06-30 older\n    - ask:: x\n    - [ ] do 📅 2025-07-07", "- [[2026-02-01]] — linked", "- 2026-03-01: call: colons", "- 2026-04-01 — **📞 Call**: bold", "- 2026-05-01 | email | Title | columns", "* 2024-Q2 star\n\t* thanks:: tab", "- 2027-01-01 later", "- 2026-01-01 lazy\ngoes on", "- 2026-01-01 loose\n\n    paragraph\n\n    - deep", "- [x] 2026-01-05 ticked", "- [ ] 2026-01-06 open", "1. 2026-01-07 numbered", "  - 2026-01-08 indented", "2026-01-09 in running text", "**2026-01-10**\ngoes on\n- ask:: x", "2026-01-11: call: text\n2026-01-12 text",
];

const eols = ["\n", "\n", "\n", "\r\n", "\r\n", "mixed"] as const;

/** A note of such pieces, with or without properties, in any line ending, with or without one at the end. */
export const hostileNote: fc.Arbitrary<string> = fc
	.record({
		block: fc.option(hostileBlock, { freq: 2 }),
		mark: fc.constantFrom("", "", "", "\uFEFF"),
		body: fc.array(fc.constantFrom(...pieces), { maxLength: 14 }),
		long: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 0, 5000),
		eol: fc.constantFrom(...eols),
		last: fc.boolean(),
		seed: fc.nat(1000),
	})
	.map(({ block, mark, body, long, eol, last, seed }) => {
		const head = block && !block.broken ? `---\n${block.block.replaceAll("\r\n", "\n")}---\n` : "";
		const text = head + [...body, ...(long > 0 ? ["x".repeat(long)] : [])].join("\n") + (last ? "\n" : "");
		let count = seed;
		return mark + text.replaceAll("\n", () => (eol === "mixed" ? (count++ % 3 === 0 ? "\r\n" : "\n") : eol));
	});

/** What people type, or paste, where one line is asked for. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
	fc.constantFrom("talked", "", "聊了他的副业", "- item", "* item", "1. item", "# heading", "> quote", "[ ] task", "```", "~~~", "---", "%%", "a %% b %% c %%", "<!-- x", "$' $& $` $$20", "(in brackets) text", "（括号）文字", ": colon", "call: him", "| bar | bar", "— dash", "2026-05-05 another date", "2026-05-05", "one\ntwo", "one\r\n\r\n- two", "\ttab", "a\u2028b", "👨‍👩‍👧 🎉", "\ud83d", "שלום \u202e", "[[Bob|B]]", "#private", "ask:: x", "text ^block", "\\", "`", "``` a", "**bold", "<div>", "$$", "==", "~~struck~~", "them → me: hi", "x".repeat(300)),
	fc.string({ maxLength: 40 }),
	fc.string({ unit: "binary", maxLength: 20 }),
);

/** Whether `before` is `after` without one stretch of it. */
export function isInsertion(before: string, after: string): boolean {
	let head = 0;
	while (head < before.length && before[head] === after[head]) head++;
	let tail = 0;
	while (tail < before.length - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
	return head + tail === before.length;
}
