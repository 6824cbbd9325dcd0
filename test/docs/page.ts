import { readFileSync } from "node:fs";
import MarkdownIt, { type Token } from "markdown-it";

export type Language = "en" | "zh";

/** An example: `use` says what is done with it, `name` with which note or file. The fence of a note reads ```` ```markdown note People/Ann.md ````. */
export interface Fence {
	readonly kind: "fence";
	readonly use: string;
	readonly name: string;
	readonly text: string;
	readonly line: number;
}

export interface Table {
	readonly kind: "table";
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
	readonly line: number;
}

export type Part = Fence | Table;

/** A page of the documents as a reader meets it: its examples in order, and what its sentences name. */
export interface Page {
	readonly path: string;
	readonly language: Language;
	readonly parts: readonly Part[];
	readonly headings: readonly string[];
	readonly links: readonly string[];
	/** What stands in bold letters: names of commands, settings and buttons. */
	readonly bold: readonly string[];
	/** What stands as code in a sentence or a table. */
	readonly code: readonly string[];
}

const markdown = new MarkdownIt({ html: true });

export function readPage(path: string): Page {
	const tokens = markdown.parse(readFileSync(path, "utf8"), {});
	const inline = tokens.flatMap((token) => token.children ?? []);
	return {
		path,
		language: /(?:^|\/)zh\/|\.zh-CN\.md$/.test(path) ? "zh" : "en",
		parts: tokens.flatMap((token, at): Part[] => (token.type === "fence" ? [fenceOf(token)] : token.type === "table_open" ? [tableAt(tokens, at)] : [])),
		headings: tokens.flatMap((token, at) => (token.type === "heading_open" ? [plain(tokens[at + 1])] : [])),
		links: inline.map((token) => String(token.attrGet(token.type === "image" ? "src" : "href") ?? "")).filter((link) => link !== ""),
		bold: tokens.flatMap((token) => boldIn(token.children ?? [])),
		code: inline.flatMap((token) => (token.type === "code_inline" ? [token.content] : [])),
	};
}

function fenceOf({ info, content, map }: Token): Fence {
	const [, use = "", name = ""] = /^\S*\s*(\S*)\s*(.*)$/.exec(info.trim()) ?? [];
	return { kind: "fence", use, name, text: content, line: (map?.[0] ?? 0) + 1 };
}

function tableAt(tokens: readonly Token[], at: number): Table {
	const end = tokens.findIndex((token, index) => index > at && token.type === "table_close");
	const rows: string[][] = [];
	tokens.slice(at, end).forEach((token, index, inTable) => {
		if (token.type === "tr_open") rows.push([]);
		if (token.type === "th_open" || token.type === "td_open") rows.at(-1)?.push(plain(inTable[index + 1]));
	});
	const [head = [], ...others] = rows;
	return { kind: "table", head, rows: others, line: (tokens[at]?.map?.[0] ?? 0) + 1 };
}

/** What is read of a sentence when its marks are gone. */
function plain(token: Token | undefined): string {
	return (token?.children ?? []).map(({ type, content }) => (type === "html_inline" ? "" : content)).join("").trim();
}

function boldIn(children: readonly Token[]): readonly string[] {
	const found: string[] = [];
	children.forEach((token, at) => {
		if (token.type !== "strong_open") return;
		const end = children.findIndex(({ type }, index) => index > at && type === "strong_close");
		found.push(children.slice(at, end).map(({ content }) => content).join(""));
	});
	return found;
}

/** How GitHub calls the place of a heading in an address. */
export function anchorOf(heading: string): string {
	return heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").trim().replace(/\s/g, "-");
}
