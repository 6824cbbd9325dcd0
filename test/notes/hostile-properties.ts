import fc from "fast-check";

/** Properties that YAML reads, each a whole entry; `@` stands for the key. */
const sound = [
	"@: plain text", "@:", "@: ", "@:   # only a comment", "@: ~", "@: null", "@: 2026-01-02", '@: "2026-01-02"', "@: '2026-01-02' # kept", "@: 2024-Q2   # note",
	"@: +491701234567", "@: 00501", "@: 1.10", "@: 12345678901234567890", "@: 0x1F", "@: 1e3", "@: true", "@: [[Bob]]", '@: "[[Bob]]"', "@: [A, B]", "@: [A, 'B, c', \"D\"] # list",
	"@: [ A ,B,]", "@: []", "@: {a: 1, b: [2]}", "@: {}", "@:\n  - A\n  - B", "@:\n- A\n- B # same column", "@:\n  # why\n  - A\n\n  - '[[B]]'", "@:\n    - deep", "@: >-\n  folded\n  text\n\n  more",
	"@: |\n  kept # no comment\n   lines\n", "@: |2-\n  two", "@:\n  nested: 1\n  other:\n    - x\n    - y: z\n      w: v", "@:\n  - date: 2026-01-01\n    text: hi\n  - date: 2026-02-01", "@: two\n  lines of text",
	'@: "two\n  lines"', "@: [A,\n  B, # why\n  C]", "@: &anchor x", "@: !!str 12", "@: 微信 😀", "@: it's", "@: a:b", "@: a#b", "@: -1", "@: -x", "@: ?x", "@: :x", "@: R&D", "@: 10% off", "@: <% tp.date %>", "@: a, b", "@: x ]",
	'@: "say \\"hi\\" \\u4f60"', "@: 'it''s'", "@: ''", "@: https://example.com/a?b=c#d", "@: a - b", "@: \"a: b\"", "@: =", "@: .5", "@: \u202Bעברית\u202C", "@ : spaced colon", "@:\n  plain on its own line", "@:\n  \"quoted on its own line\"", "@:\n  [A, B]",
];

/** Things that YAML cannot read, or that no splice may trust. */
const unsound = ["@: a: b", "@: a:", "@: \"open", "@: 'open", "@: [A, B", "@: [[A]], [[B]]", "@: @x", "@: `x`", "@: %x", "@: - x", "@:\n\t- x", "\t@: x", "@", "@: {a: 1", "@: [A,, B]", "@: \"a\" b", "@: 'a' b", "@: ]", "@:\n  a: 1\n    b: 2", "@:\n    - x\n  - y", "@:\n  - \"open\n  - y", "@: \"bad \\q escape\"", "@:\n  - x\n  y: 1", "@: one\n  two: 2", "@: x # c\n  more"];

const between = ["", "", "", "# a comment", "", "  # indented comment", "   "];
const keys = ["type", "last_contact", "topics", "phone", "名字", "a b", "x-y", '"quoted"', "Last", "_"];

/** A block of properties, without its `---` lines; `broken` has one entry among the others that is not sound. */
export interface HostileBlock {
	readonly block: string;
	readonly broken: boolean;
}

/** Blocks of up to six properties with comments and blank lines between them, indented or not, in either line ending. */
export const hostileBlock: fc.Arbitrary<HostileBlock> = fc
	.record({
		keys: fc.shuffledSubarray(keys, { minLength: 0, maxLength: 6 }),
		shapes: fc.array(fc.constantFrom(...sound), { minLength: 6, maxLength: 6 }),
		gaps: fc.array(fc.constantFrom(...between), { minLength: 7, maxLength: 7 }),
		indent: fc.constantFrom("", "", "", "", "  "),
		eol: fc.constantFrom("\n", "\n", "\r\n"),
		bad: fc.oneof({ arbitrary: fc.constant(null), weight: 3 }, { arbitrary: fc.tuple(fc.nat(5), fc.constantFrom(...unsound, "twice")), weight: 1 }),
	})
	.map(({ keys: chosen, shapes, gaps, indent, eol, bad }) => {
		const entries = chosen.map((key, i) => (shapes[i] ?? "").replaceAll("@", key));
		const at = bad ? Math.min(bad[0], entries.length) : -1;
		const twice = `${chosen[0] ?? "k"}: 1`;
		if (bad) entries.splice(at, 0, ...(bad[1] === "twice" ? [twice, twice] : [bad[1].replace("@", "bad")]));
		const lines = entries.flatMap((entry, i) => [...(gaps[i] === "" ? [] : [gaps[i] ?? ""]), ...entry.split("\n")]);
		return { block: lines.map((line) => (line === "" ? "" : indent + line) + eol).join(""), broken: bad !== null };
	});
