import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { spaced } from "../../src/words/zh/spaced";
import { wordsFor } from "../../src/words/words";

type Leaf = readonly [path: string, value: unknown];

function leavesOf(value: unknown, path = ""): Leaf[] {
	if (typeof value === "object" && value !== null) return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === "" ? key : `${path}.${key}`));
	return [[path, value]];
}

/** A sentence made with arguments that stand out. */
function said(value: unknown): string {
	if (typeof value === "string") return value;
	return "";
}

const en = wordsFor("en");
const zh = wordsFor("zh");

/** Words that are the same in both languages: names, codes, punctuation. */
const sameInBoth = /^[\x00-\x7f]*$/;

it("answers Chinese for every code of Chinese and English for the rest", () => {
	expect(wordsFor("zh")).toBe(zh);
	expect(wordsFor("zh-TW")).toBe(zh);
	for (const code of ["en", "en-GB", "de", ""]) expect(wordsFor(code)).toBe(en);
});

it("has the same keys, of the same kinds, in both languages", () => {
	const shape = (words: unknown): string[] => leavesOf(words).map(([path, value]) => `${path} ${typeof value}`);
	expect(shape(zh).filter((line) => !/\.\d+ /.test(line))).toEqual(shape(en).filter((line) => !/\.\d+ /.test(line)));
});

it("leaves nothing untranslated", () => {
	const untranslated = leavesOf(zh).filter(([path, value]) => {
		const text = said(value);
		return text.trim() !== "" && path !== "language" && !path.startsWith("sample.") && sameInBoth.test(text) && /[a-z]{3}/i.test(text);
	});
	expect(untranslated.map(([path, value]) => `${path}: ${said(value)}`)).toEqual([]);
});

it("says nothing that no part of Kith asks for", () => {
	const sources = sourcesUnder("src").filter((path) => !path.includes("/words/")).map((path) => readFileSync(path, "utf8")).join("\n");
	const unasked = leavesOf(en).map(([path]) => path.split(".")).filter((path) => {
		const name = path.at(-1) ?? "";
		return !/^\d+$/.test(name) && !path.some((part) => sources.includes(`.${part}[`) || sources.includes(`.${part})`) && part !== name) && !new RegExp(`\\b${name.replaceAll("-", "\\-")}\\b`).test(sources);
	});
	expect(unasked.map((path) => path.join("."))).toEqual([]);
});

it("sets words that run from right to left apart from the numbers beside them, and no others", () => {
	expect(en.screens.opener.place("محمد", 10)).toBe("\u2068محمد\u2069, line 10");
	expect(zh.screens.opener.place("王磊", 10)).toBe("王磊，第 10 行");
});

function sourcesUnder(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		return entry.isDirectory() ? sourcesUnder(path) : path.endsWith(".ts") ? [path] : [];
	});
}

it("offers both days where a property could mean two, and names neither where the value is private", () => {
	expect(en.people.problem({ property: "last_contact", value: "03/04/2026", code: "two-dates" })).toBe("“last_contact: 03/04/2026” could be 2026-03-04 or 2026-04-03. Write the one that you mean.");
	expect(zh.people.problem({ property: "last_contact", value: "03/04/2026", code: "two-dates" })).toBe("“last_contact: 03/04/2026”可能是 2026-03-04 或 2026-04-03。请写明是哪一天。");
	expect(en.people.problem({ property: "birthday", value: "…", code: "two-dates" })).toBe("“birthday: …” could mean two days. Write the one that you mean, as in 2026-11-20.");
});

/** 一边是汉字、一边是字母，中间没有空格。 */
const tightSeam = /\p{Script=Han}[A-Za-z]|[A-Za-z]\p{Script=Han}/u;

it("parts Chinese from the names and titles of other letters by a space, in every sentence", () => {
	const tight = leavesOf(zh).flatMap(([path, value]) => {
		if (typeof value === "string") return path.startsWith("sample.") || !tightSeam.test(value) ? [] : [path];
		if (typeof value !== "function" || path.startsWith("sample.")) return [];
		try {
			const sentence: unknown = (value as (...args: unknown[]) => unknown)(...Array.from({ length: value.length }, () => "Ada"));
			return typeof sentence === "string" && !/NaN|undefined/.test(sentence) && tightSeam.test(sentence) ? [`${path}: ${sentence}`] : [];
		} catch {
			// It takes something else than words.
			return [];
		}
	});
	expect(tight).toEqual([]);
});

it.each([
	["Ada", "与 Ada 的计划"], ["王磊", "与王磊的计划"], ["Ada、王磊", "与 Ada、王磊的计划"], ["王磊、Ada", "与王磊、Ada 的计划"], ["“Ada”", "与“Ada”的计划"], ["C++", "与 C++ 的计划"], ["11月25日", "与11月25日的计划"], ["", "与的计划"], ["Zoë", "与 Zoë的计划"],
])("fills %s in", (name, sentence) => {
	expect(spaced`与${name}的计划`).toBe(sentence);
});

it("counts in English with the right noun", () => {
	const sentences = leavesOf(en).flatMap(([path, value]) => {
		if (typeof value !== "function") return [];
		try {
			const sentence: unknown = (value as (...args: unknown[]) => unknown)(...Array.from({ length: value.length }, () => 1));
			return typeof sentence === "string" && /(?<![\d.–-])\b1 (?!of\b|class\b)[a-z]+s\b(?<! is| has| was)/.test(sentence) ? [`${path}: ${sentence}`] : [];
		} catch {
			return [];
		}
	});
	expect(sentences).toEqual([]);
});
