import type { MarkdownIt, StateBlock, StateCore, Token } from "markdown-it";

function lineAt(state: StateBlock, line: number): string {
	return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line] ?? 0);
}

/** `%%` alone on a line begins a comment that ends at the next such line. */
function readCommentBlock(state: StateBlock, start: number, end: number, silent: boolean): boolean {
	const first = lineAt(state, start);
	if (!first.startsWith("%%") || first.slice(2).includes("%%")) return false;
	let last = start + 1;
	while (last < end && !lineAt(state, last).includes("%%")) last++;
	if (last >= end) return false;
	if (!silent) state.line = last + 1;
	return true;
}

const taskMark = /^\[(.)\](?:\s|$)/;

function asTask(state: StateCore, item: Token, inline: Token): void {
	const match = taskMark.exec(inline.content);
	const first = inline.children?.[0];
	if (!match || !inline.children || !first) return;
	const mark = match[1] ?? " ";
	first.content = first.content.slice(4);
	const box = new state.Token("task_box", "input", 0);
	box.attrs = [["class", "task-list-item-checkbox"], ["type", "checkbox"], ["data-line", String(item.map?.[0] ?? 0)]];
	if (mark !== " ") box.attrPush(["checked", ""]);
	inline.children.unshift(box);
	item.attrJoin("class", mark === " " ? "task-list-item" : "task-list-item is-checked");
	item.attrSet("data-task", mark === " " ? "" : mark);
}

function markListItems(state: StateCore): void {
	state.tokens.forEach((token, index) => {
		const item = state.tokens[index - 2];
		if (token.type === "inline" && item?.type === "list_item_open") asTask(state, item, token);
		if (token.type === "list_item_open" && token.map) token.attrSet("data-line", String(token.map[0]));
	});
}

/** Comments over several lines, and list items with a box to tick. */
export function addBlockSyntax(md: MarkdownIt): void {
	md.block.ruler.before("fence", "comment_block", readCommentBlock, { alt: ["paragraph", "list"] });
	md.core.ruler.push("list_items", markListItems);
}
