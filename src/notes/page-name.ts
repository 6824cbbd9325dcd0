/** Notes that are about a vault, a folder or a program, by the words of their name. `CLAUDE` is a program, Claude a person. */
const pageName =
	/^(?:readme|agents|gemini|index|home|dashboard|overview|contents|table of contents|to-?do|inbox|guide|notes?|all|list|log)$|\b(?:mocs?|dashboard|index|overview|org chart|team holidays(?: \d{4})?)$|^moc\b|^_|目录|索引|导航|首页|总览|概览|看板|仪表[盘板]|说明$|(?:同学|同事|家长|业主|校友|微信|聊天)群$|^指南$/iu;

/**
 * Whether this is the name of a page that leads to others, says how things are kept, or is read by a program: nobody's note, nothing to
 * send.
 */
export function isPageName(name: string): boolean {
	return name === "CLAUDE"
		|| name.startsWith("CLAUDE.")
		|| pageName.test(name.replace(/^[^\p{L}\p{N}_]+|[^\p{L}\p{N}_]+$/gu, "").replace(/^\d+[\s._-]+/, ""));
}
