import type { MarkdownIt, StateInline, Token } from "markdown-it";

const wikilink = /^(!?)\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/;
const tag = /^#([\p{L}\p{N}_\-/]*[\p{L}_\-/\p{Extended_Pictographic}][\p{L}\p{N}_\-/]*)/u;

/** How a link reads when it has no text of its own: `Note#Heading` as `Note > Heading`. */
export function linkTitle(link: string): string {
	return link.split("#").map((part) => part.trim()).filter((part) => part !== "").join(" > ");
}

function readWikilink(state: StateInline, silent: boolean): boolean {
	const match = wikilink.exec(state.src.slice(state.pos));
	if (!match) return false;
	const [whole, embed, target = "", text] = match;
	const link = target.replace(/\\$/, "").trim();
	if (!silent) {
		const token = state.push(embed === "!" ? "embed" : "wikilink", "", 0);
		token.content = text === undefined || text === "" ? linkTitle(link) : text;
		token.meta = { link };
	}
	state.pos += whole.length;
	return true;
}

function readTag(state: StateInline, silent: boolean): boolean {
	const before = state.src[state.pos - 1];
	if (state.src[state.pos] !== "#" || (before !== undefined && !/[\s(（，。、]/.test(before))) return false;
	const match = tag.exec(state.src.slice(state.pos));
	if (!match) return false;
	if (!silent) state.push("obsidian_tag", "", 0).content = match[0];
	state.pos += match[0].length;
	return true;
}

function readHighlight(state: StateInline, silent: boolean): boolean {
	const match = /^==(?=\S)([^\n]*?\S)==/.exec(state.src.slice(state.pos));
	if (!match) return false;
	if (!silent) {
		state.push("mark_open", "mark", 1);
		const end = state.posMax;
		state.pos += 2;
		state.posMax = state.pos + (match[1]?.length ?? 0);
		state.md.inline.tokenize(state);
		state.posMax = end;
		state.push("mark_close", "mark", -1);
		state.pos += 2;
	} else {
		state.pos += match[0].length;
	}
	return true;
}

function readComment(state: StateInline): boolean {
	const match = /^%%[\s\S]*?%%/.exec(state.src.slice(state.pos));
	if (!match) return false;
	state.pos += match[0].length;
	return true;
}

function readBlockId(state: StateInline): boolean {
	const match = /^\^[A-Za-z0-9-]+$/.exec(state.src.slice(state.pos));
	if (!match || !/\s|^$/.test(state.src[state.pos - 1] ?? "")) return false;
	state.pos += match[0].length;
	return true;
}

/** Wikilinks, embeds, tags, highlights, comments and block ids. */
export function addInlineSyntax(md: MarkdownIt): void {
	// The plain-text rule stops only at characters that Markdown knows; these are Obsidian's own.
	md.inline.ruler.before("text", "obsidian_text", (state, silent) => {
		const plain = /^[^!#%=[\]\\`*_~<>&{}^\n:/@$"'().-]+/.exec(state.src.slice(state.pos, state.posMax));
		if (!plain) return false;
		if (!silent) state.pending += plain[0];
		state.pos += plain[0].length;
		return true;
	});
	md.inline.ruler.at("text", () => false);
	md.inline.ruler.before("link", "wikilink", readWikilink);
	md.inline.ruler.before("emphasis", "obsidian_tag", readTag);
	md.inline.ruler.before("emphasis", "highlight", readHighlight);
	md.inline.ruler.before("emphasis", "comment", readComment);
	md.inline.ruler.before("emphasis", "block_id", readBlockId);
	const escape = md.utils.escapeHtml;
	const linkOf = (token: Token | undefined): string => {
		const link: unknown = token?.meta?.["link"];
		return typeof link === "string" ? escape(link) : "";
	};
	md.renderer.rules["wikilink"] = (tokens, index) => {
		const link = linkOf(tokens[index]);
		return `<a data-href="${link}" href="${link}" class="internal-link" target="_blank" rel="noopener nofollow">${escape(tokens[index]?.content ?? "")}</a>`;
	};
	md.renderer.rules["embed"] = (tokens, index) => `<span class="internal-embed" src="${linkOf(tokens[index])}" alt="${escape(tokens[index]?.content ?? "")}"></span>`;
	md.renderer.rules["obsidian_tag"] = (tokens, index) => {
		const text = escape(tokens[index]?.content ?? "");
		return `<a href="${text}" class="tag" target="_blank" rel="noopener nofollow">${text}</a>`;
	};
}
