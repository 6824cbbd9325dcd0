import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { isFenceKind, tableKindOf } from "./kinds";
import { labelsOf } from "./labels";
import { anchorOf, type Page, type Part, readPage } from "./page";
import { chapters, pages, pairs } from "./pages";

const isOutside = (link: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(link);

/** Why a link leads nowhere; undefined where it does not. */
function missing(page: Page, link: string): string | undefined {
	const [file = "", anchor] = decodeURIComponent(link).split("#");
	const path = file === "" ? page.path : join(dirname(page.path), file);
	if (!existsSync(path)) return link;
	return anchor === undefined || readPage(path).headings.map(anchorOf).includes(anchor) ? undefined : link;
}

/** Examples and tables of a page, in order, by their kinds. */
const shapeOf = ({ parts, language }: Page): readonly string[] =>
	parts.map((part) => (part.kind === "fence" ? part.use : `${tableKindOf(part.head[0] ?? "", language) ?? "unknown"}, ${part.rows.length} × ${part.head.length}`));

describe.each(pages)("$path", (page) => {
	it("leads somewhere with every link", () => {
		expect(page.links).not.toEqual([]);
		expect(page.links.filter((link) => !isOutside(link)).flatMap((link) => missing(page, link) ?? [])).toEqual([]);
	});

	it("has examples alone whose kind is known", () => {
		const isKnown = (part: Part): boolean => (part.kind === "fence" ? isFenceKind(part.use) : tableKindOf(part.head[0] ?? "", page.language) !== undefined);
		expect(page.parts.filter((part) => !isKnown(part))).toEqual([]);
	});

	it("calls what stands on screen by its name there", () => {
		const labels = labelsOf(page.language);
		expect(page.bold.filter((name) => !labels.has(name))).toEqual([]);
		expect(page.bold).not.toEqual([]);
	});
});

describe.each(pairs.map(([english, chinese]) => ({ path: english.path, english, chinese })))("$path and its Chinese", ({ english, chinese }) => {
	it("have the same examples, headings and links", () => {
		expect(shapeOf(chinese)).toEqual(shapeOf(english));
		expect(chinese.headings.length).toBe(english.headings.length);
		const files = ({ links }: Page): readonly string[] => links.map((link) => link.replace(/#.*$/, "#").replaceAll("docs/zh/", "docs/en/")).filter((link) => !/README|pictures/.test(link)).sort();
		expect(files(chinese)).toEqual(files(english));
	});

	it("name the same things on screen", () => {
		const keys = (page: Page): readonly ReadonlySet<string>[] => page.bold.map((name) => labelsOf(page.language).get(name) ?? new Set());
		const unmatched = (of: Page, other: Page): readonly string[] => {
			const there = keys(other);
			return of.bold.filter((name) => !there.some((each) => [...labelsOf(of.language).get(name) ?? []].some((key) => each.has(key))));
		};
		expect(unmatched(english, chinese)).toEqual([]);
		expect(unmatched(chinese, english)).toEqual([]);
	});

	it("name the same members, commands and properties for programs", () => {
		const named = (page: Page): readonly string[] => [...new Set(page.code.flatMap((code) => code.match(/\bkith:[\w-]+|\bapi\.\w+/g) ?? []))].sort();
		expect(named(chinese)).toEqual(named(english));
	});
});

describe("the guide", () => {
	it("has every page in both languages, and no other", () => {
		const files = chapters.map((name) => `${name}.md`).sort();
		expect(readdirSync("docs/en").sort()).toEqual(files);
		expect(readdirSync("docs/zh").sort()).toEqual(files);
	});

	it("is read from the first page to the last by the link at the end of each", () => {
		const guides = pages.filter(({ path }) => path.startsWith("docs/"));
		expect(guides.map(({ links }) => links.at(-1))).toEqual(chapters.flatMap((_, at) => {
			const next = `${chapters[at + 1] ?? chapters[0]}.md`;
			return [next, next];
		}));
	});
});
