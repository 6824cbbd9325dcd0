import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../src/calendar/civil-date";
import { makeReview } from "../../src/reviews/make-review";
import type { Review } from "../../src/reviews/review";
import { circleLabel } from "../../src/reconnect/entry-words";
import { readReviewPeriod } from "../../src/reviews/review-period";
import { defaultSettings } from "../../src/settings/default-settings";
import { type Words, wordsFor } from "../../src/words/words";
import { numberRows } from "../../src/writes/review-lines";
import { newReviewNote, updateReviewNote } from "../../src/writes/review-note";
import { aPerson } from "../people/person-builder";

const runs = Math.max(300, Number(process.env["KITH_RUNS"] ?? 300));
const { circles, valueKinds } = defaultSettings;

function reviewOf(names: readonly string[]): Review {
	const period = readReviewPeriod("2026-Q3");
	if (!period) throw new Error();
	const people = names.map((name) => aPerson({ name, circle: "core", contacts: ["2026-08-01"], met: "2020", cameThrough: "Blog/Clocks.md" }));
	return makeReview({ people, groups: [], circles, valueKinds, introductions: () => [], experiments: () => [] }, period, "2026-11-29" as CivilDate);
}

const writing = (language = "en") => ({ words: wordsFor(language), circleName: (id: string, words: Words) => circleLabel(id, circles, words), linkTo: (path: string) => `[[${path.replace(/^.*\/|\.md$/g, "")}]]` });
const [before, after] = [reviewOf(["何婉仪"]), reviewOf(["何婉仪", "Sam Okafor", "Ann"])];

describe("the note of a review", () => {
	it("holds the numbers as properties, the same with links, and the questions", () => {
		expect(newReviewNote(after, writing()).split("\n")).toEqual([
			"---", "type: review", "period: 2026-Q3", "contacts: 3", "one_to_one: 3", "people: 3", "core_reached: 3", "promises_kept: 0", "promises_overdue: 0",
			"promises_open: 0", "thanks_open: 0", "introductions_made: 0", "---",
			"## In numbers", "- Contacts: 3, 3 of them one-to-one", "- People: 3 · [[Ann]], [[何婉仪]], [[Sam Okafor]]", "- Core 3 / 3 · [[Ann]], [[何婉仪]], [[Sam Okafor]]", "",
			"## Questions", "### With whom did it go well, and why?", "", "### Whom do I miss?", "", "### Which promise did I let lie?", "", "### What do I want to try next?", "",
			"### How did we grow together?", "",
		]);
	});

	it("is in Chinese where the app is", () => {
		const text = newReviewNote(after, writing("zh"));
		expect(text).toContain("## 数字\n- 联系：3 次，其中一对一 3 次\n- 人：3 · [[Ann]]、[[何婉仪]]、[[Sam Okafor]]\n- 核心 3 / 3 · ");
		expect(text.trimEnd().endsWith("### 我们如何共同成长？")).toBe(true);
	});

	it.each(["en", "zh"])("becomes what a new one would be, and stays it (%s)", (language) => {
		const updated = updateReviewNote(newReviewNote(before, writing(language)), after, writing(language));
		expect(updated).toBe(newReviewNote(after, writing(language)));
		expect(updateReviewNote(updated, after, writing(language))).toBe(updated);
	});

	it("keeps the language of the heading that stands there", () => {
		expect(updateReviewNote(newReviewNote(before, writing("zh")), after, writing("en"))).toBe(newReviewNote(after, writing("zh")));
	});

	it.each<[string, string, string]>([
		["no heading", "mine\n", "mine\n\n## In numbers\n- Contacts"],
		["no heading and no line end", "mine", "mine\n\n## In numbers\n- Contacts"],
		["words of mine under the heading", "## In numbers\nA good quarter.\n", "## In numbers\n- Contacts: 1, 1 of them one-to-one\n- People: 1 · [[何婉仪]]\n- Core 1 / 1 · [[何婉仪]]\n\nA good quarter.\n"],
		["a heading in code", "```\n## In numbers\n- a\n```\n", "```\n## In numbers\n- a\n```\n\n## In numbers\n- Contacts"],
		["a heading and nothing", "# 数字", "# 数字\n- 联系"],
	])("finds its place: %s", (_, text, expected) => {
		expect(updateReviewNote(text, before, writing()).replace(/^---[^]*?\n---\n/, "").startsWith(expected)).toBe(true);
	});

	describe("in the list under its heading", () => {
		const fresh = "- Contacts: 3, 3 of them one-to-one\n- People: 3 · [[Ann]], [[何婉仪]], [[Sam Okafor]]\n- Core 3 / 3 · [[Ann]], [[何婉仪]], [[Sam Okafor]]\n";
		const one = "- Contacts: 1, 1 of them one-to-one\n- People: 1 · [[何婉仪]]\n- Core 1 / 1 · [[何婉仪]]\n";

		it.each<[string, string, string]>([
			["a list of one's own right under the heading", "- my own list\n- of two\n", `${fresh}- my own list\n- of two\n`],
			["one's own among the numbers", one.replace("- People", "- went well\n- People"), fresh.replace("- People", "- went well\n- People")],
			["one's own above and below", `- mine\n${one}* mine, too\n`, `- mine\n${fresh}* mine, too\n`],
			["what is nested beneath a number", one.replace("- Core", "\t- and Ann, soon\n\t\t- or not\n- Core"), fresh.replace("- Core", "\t- and Ann, soon\n\t\t- or not\n- Core")],
			["words that go on with a number", one.replace("- Core", "more than last time\n- Core"), fresh.replace("- Core", "more than last time\n- Core")],
			["numbers in another order", "- Core 1 / 1 · [[何婉仪]]\n- Contacts: 1, 1 of them one-to-one\n", fresh.replace(/(- Con.*\n)(- Peo.*\n)(- Core.*\n)/, "$3$1$2")],
			["another mark, a box, a block id", "* Contacts: 1, 1 of them one-to-one ^c\n- [x] People: 1\n+ Core 0 / 1\n", fresh.replace("- Contacts: 3, 3 of them one-to-one", "* Contacts: 3, 3 of them one-to-one ^c").replace("- People", "- [x] People").replace("- Core", "+ Core")],
			["words added to a number make it one's own", "- Contacts: 1, 1 of them one-to-one, too few!\n", `${fresh}- Contacts: 1, 1 of them one-to-one, too few!\n`],
			["words added to the links, too", "- People: 1 · [[何婉仪]] at last\n", `${fresh}- People: 1 · [[何婉仪]] at last\n`],
			["what is of nothing any more", `${one}- Back in touch: 1 · [[Bo]]\n- mine\n`, `${fresh}- mine\n`],
			["what is of nothing, with own words beneath", `${one}- Back in touch: 1 · [[Bo]]\n    - he wrote first\n`, `${fresh}- Back in touch: 0\n    - he wrote first\n`],
			["a kind that is given no more, with own words beneath", `${one}- Given, books: 12 · [[Bo]]\n    - two of them twice\n`, `${fresh}- Given, books: 0\n    - two of them twice\n`],
			["what came through another note", `${one}- Came through [[A: 3 · B]]: 2 · [[Bo]], [Cy](Cy%20(x).md)\n`, fresh],
			["an introduction of somebody without a note", `${one}- Introductions made: 1 · [[Bo]] and Cy\n`, fresh],
			["more than are named", one.replace("1 · [[何婉仪]]\n- Core", "61 · [[何婉仪]], and 1 more\n- Core"), fresh],
			["numbers in the other language", "- 联系：1 次，其中一对一 1 次\n- 人：1 · [[何婉仪]]\n- 核心 1 / 1 · [[何婉仪]]\n- 做到的承诺：3（到期的里面占 75%）\n- 通过 [[Clocks]] 来的人：1 · [[Bo]]\n", fresh],
			["a count of one's own that looks alike", "- Books 3 / 7\n- Running: 12\n", `${fresh}- Books 3 / 7\n- Running: 12\n`],
			["figures that were copied below", `${one}### Last quarter\n${one}`, `${fresh}### Last quarter\n${one}`],
			["figures that were copied beneath a line of one's own", `${one}- last quarter\n    - People: 17\n`, `${fresh}- last quarter\n    - People: 17\n`],
			["figures of the same kind again", `${one}\nlast quarter:\n\n- People: 17\n`, `${fresh}\nlast quarter:\n\n- People: 17\n`],
			["what is struck out as a comment", "- %%People: 1%%\n", `${fresh}- %%People: 1%%\n`],
			["in a quote", "> - People: 1\n", `${fresh}\n> - People: 1\n`], ["in code", "```\n- People: 1\n```\n", `${fresh}\n\`\`\`\n- People: 1\n\`\`\`\n`],
			["a table", "| a |\n|---|\n", `${fresh}\n| a |\n|---|\n`], ["an underlined heading", "Mine\n---\n", `${fresh}\nMine\n---\n`],
		])("%s", (_, list, expected) => {
			const note = (inside: string): string => newReviewNote(after, writing()).replace(fresh, inside);
			expect(updateReviewNote(note(list), after, writing())).toBe(note(expected));
			expect(updateReviewNote(note(expected), after, writing())).toBe(note(expected));
		});

		it("ends as it ended", () => {
			const head = newReviewNote(after, writing()).replace(/## In numbers[^]*/, "## In numbers\n");
			const updated = (list: string): string => updateReviewNote(`${head}${list}`, after, writing()).slice(head.length);
			expect(updated(`${one}- Back in touch: 1`)).toBe(fresh.trimEnd());
			expect(updated("- Contacts: 1, 1 of them one-to-one")).toBe(fresh.trimEnd());
			expect(updated("")).toBe(fresh);
		});
	});

	it("changes no line but those that it wrote, wherever somebody has written in the list", () => {
		const own = fc.constantFrom("- mine", "    - nested", "\t- nested with a tab", "* other mark", "", "- [ ] 想起来", "1. one", "- People: 3, I think", "- Core 3 of 7", "  goes on", "> quote", "- 人：很多");
		const quiet = new Set(["", "> quote"]);
		const isKiths = (line: string): boolean => numberRows(after, writing()).some((row) => row.counts && line === `- ${row.line}`);
		fc.assert(fc.property(fc.array(fc.array(own, { maxLength: 3 }), { minLength: 12, maxLength: 12 }), fc.boolean(), fc.constantFrom("\n", "\r\n"), (between, isEnded, eol) => {
			const [head = "", numbers = "", rest = ""] = newReviewNote(before, writing()).split(/(?<=## In numbers\n)|(?=\n## Q)/);
			const rows = numbers.trimEnd().split("\n");
			const lines = rows.flatMap((row, at) => [row, ...(between[at] ?? [])]);
			const text = `${head}${[...(between[11] ?? []).filter((line) => !quiet.has(line)).map((line) => line.replace(/^\s+/, "")), ...lines].join("\n")}${isEnded ? rest : ""}`.replaceAll("\n", eol);
			const updated = updateReviewNote(text, after, writing());
			const [was, is] = [text, updated].map((note) => note.slice(note.indexOf("## In numbers")).split(eol));
			expect((is ?? []).filter((line) => !isKiths(line))).toEqual((was ?? []).filter((line) => !rows.includes(line)));
			expect((is ?? []).filter(isKiths)).toHaveLength(numberRows(after, writing()).filter(({ counts }) => counts).length);
			expect(updated.replaceAll("\r\n", "")).not.toContain(eol === "\n" ? "\r" : "\n");
			expect(updateReviewNote(updated, after, writing())).toBe(updated);
		}), { numRuns: runs });
	});

	it("changes nothing but its properties and its list, wherever somebody has written", () => {
		const line = fc.constantFrom("mine", "- [ ] 想起来", "> quote", "### sub", "", "  indented", "| a | b |", "```js\ncode\n```", "[[何婉仪]] 说", "- item\n\t- nested", "%% hidden %%", "数字", "1. one");
		const own = fc.array(line, { maxLength: 4 }).map((lines) => lines.map((each) => `${each}\n`).join(""));
		const property = fc.constantFrom("", "mood: 'good' # yes\n", "tags:\n  - a\n  - b # c\n", "\"odd key\": [1, 2]\n");
		fc.assert(fc.property(fc.array(property, { minLength: 3, maxLength: 3 }), own, own, own, fc.boolean(), fc.constantFrom("en", "zh"), (props, head, middle, tail, isCrLf, language) => {
			const used = new Set<string>();
			const [p0 = "", p1 = "", p2 = ""] = props.map((each) => (used.has(each) ? "" : (used.add(each), each)));
			const note = (review: Review): string => {
				const [yaml = "", numbers = "", rest = ""] = newReviewNote(review, writing(language)).split(/(?<=\n---\n)|(?=\n## (?:Q|问))/);
				const withOwn = yaml.replace("---\n", `---\n${p0}`).replace("one_to_one", `${p1}one_to_one`).replace(/---\n$/, `${p2}---\n`);
				const text = `${withOwn}${head}\n# Title\n${numbers}\n\nmy words\n${middle}${rest}\n${tail}`;
				return isCrLf ? text.replaceAll("\n", "\r\n") : text;
			};
			expect(updateReviewNote(note(before), after, writing(language))).toBe(note(after));
		}), { numRuns: runs });
	});
});
