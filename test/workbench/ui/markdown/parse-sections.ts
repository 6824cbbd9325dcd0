import MarkdownIt, { type Token } from "markdown-it";
import { getFrontMatterInfo } from "../../core/front-matter";
import { addBlockSyntax } from "./block-syntax";
import { addInlineSyntax } from "./inline-syntax";

/** A block at the top level of a note. */
export interface Section {
	/** The tag of its element; the app names the wrapper after it. */
	readonly tag: string;
	/** The lines that it was made from. */
	readonly source: string;
	readonly lineStart: number;
	readonly lineEnd: number;
	readonly html: () => string;
}

const md = new MarkdownIt({ html: true, linkify: true, breaks: true });
addInlineSyntax(md);
addBlockSyntax(md);

const tags: Record<string, string> = {
	paragraph_open: "p", bullet_list_open: "ul", ordered_list_open: "ol", fence: "pre", code_block: "pre", blockquote_open: "blockquote", table_open: "table", hr: "hr",
};

function tagOf(token: Token): string {
	return token.type === "heading_open" ? token.tag : (tags[token.type] ?? "div");
}

function topLevelGroups(tokens: readonly Token[]): Token[][] {
	const groups: Token[][] = [];
	let depth = 0;
	for (const token of tokens) {
		if (depth === 0 && token.nesting !== -1) groups.push([]);
		groups[groups.length - 1]?.push(token);
		depth += token.nesting;
	}
	return groups;
}

/** List items and their boxes count their lines from the start of their section. */
function rebaseLines(tokens: readonly Token[], by: number): void {
	for (const token of tokens) {
		const line = token.attrGet("data-line");
		if (line !== null) token.attrSet("data-line", String(Number(line) - by));
		if (token.children) rebaseLines(token.children, by);
	}
}

/** Cuts a note into its sections, front matter left out. */
export function parseSections(text: string): Section[] {
	const info = getFrontMatterInfo(text);
	const before = info.exists ? text.slice(0, info.contentStart) : "";
	const skipped = before.split("\n").length - 1;
	const body = text.slice(before.length);
	const lines = body.split("\n");
	const env = {};
	return topLevelGroups(md.parse(body, env)).flatMap((group) => {
		const [first] = group;
		if (!first?.map) return [];
		const [start, end] = first.map;
		let last = end - 1;
		while (last > start && lines[last]?.trim() === "") last--;
		rebaseLines(group, start);
		return [{ tag: tagOf(first), source: lines.slice(start, last + 1).join("\n"), lineStart: start + skipped, lineEnd: last + skipped, html: () => md.renderer.render(group, md.options, env) }];
	});
}
