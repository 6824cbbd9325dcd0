import { describe, expect, it } from "vitest";
import { noteLanguage } from "../../../src/notes/lines/note-language";

describe("the language of a note", () => {
	it.each([
		["## Interactions\n- 2026-01-01 和他吃饭，聊了很久的工作和孩子上学的事", "en"],
		["# 王磊\n\n## Notes\n", "en"],
		["# 王磊\n\nMet him at the conference.\n", "en"],
		["---\ntype: person\naliases: [老王]\n---\n\nWorks at 汇丰, likes hiking.\n", "en"],
		["He lives in Porto.", "en"],
		["- met at school\n- likes tea\n", "en"],
		["> [!note] Lives near the river\n", "en"],
		["## About\n\n## 工作\n\n## Family and friends\n", "en"],
	])("%j is English", (text, language) => {
		expect(noteLanguage(text)).toBe(language);
	});

	it.each([
		["## 关于\n- 2026-01-01 lunch with him, talked a lot about work and the children", "zh"],
		["# Anna Smith\n\n## 往来\n", "zh"],
		["# Sam\n\n在大会上认识的，喜欢 Raft。\n", "zh"],
		["---\ntype: person\n生日: 1990-01-01\n---\n", "zh"],
		["---\ntype: person\n微信 号: abc\n---\n\n# Sam\n", "zh"],
		["---\ntype: person\n---\n\n同事，https://example.com/a/very/long/address/of/a/page\n", "zh"],
		["- 同学\n- [[Distributed Systems|分布式系统]]\n", "zh"],
		["大學同學，住在台北。", "zh"],
	])("%j is Chinese", (text, language) => {
		expect(noteLanguage(text)).toBe(language);
	});

	it.each(["", "\n\n", "---\ntype: person\n---\n", "---\ntype: person\nlast_contact: 2026-01-01\n---\n\n", "# 王磊\n", "# Anna Smith\n", "---\naliases: [老王]\ntopics: [徒步]\n---\n", "```\nconst a = 1;\n```\n", "## 2026\n- 12:30\n", "%% a comment %%"])("%j does not say", (text) => {
		expect(noteLanguage(text)).toBeUndefined();
	});
});
