import { describe, expect, it } from "vitest";
import { Refusal, type RefusalCode } from "../../src/notes/refusal";
import { wordsFor } from "../../src/words/words";

const rows: [code: RefusalCode, detail: string, en: string, zh: string][] = [
	["unreadable-properties", "a: b: c", "The properties of “李智伟” cannot be changed safely: “a: b: c” (line 4) cannot be read for certain, or another property refers to it. Please put it right by hand.", "“李智伟”的属性无法安全修改：“a: b: c”（第 4 行）读不准，或者别的属性引用了它。请手动改好。"],
	["json-properties", "{", "The properties of “李智伟” are written as JSON, which Kith does not change.", "“李智伟”的属性是 JSON 写法，Kith 不会改动。"],
	["no-place", "Interactions", "“李智伟” has no safe place under “Interactions”: code or a comment is not closed there.", "“李智伟”的“Interactions”下没有可以安全写入的位置：那里有没有结束的代码或注释。"],
	["locked", "EPERM", "“李智伟” is locked or read-only.", "“李智伟”被锁定，或者是只读的。"],
	["missing", "", "“李智伟” is no longer there.", "“李智伟”已经不在了。"],
	["outside-vault", "../x.md", "“../x.md” is not a place for a note or export in this vault.", "“../x.md”不是这个仓库里能放笔记或导出文件的地方。"],
	["too-large", "", "“李智伟” is larger than 5 MB, too large to be changed safely.", "“李智伟”超过 5 MB，太大了，无法安全修改。"],
	["changed-since", "new line", "“李智伟” has changed since (line 4): “new line”. Nothing was changed.", "“李智伟”之后又有改动（第 4 行）：“new line”。没有做任何修改。"],
	["two-dates", "03/04/2026", "“03/04/2026” could be 2026-03-04 or 2026-04-03. Write the one that you mean.", "“03/04/2026”可能是 2026-03-04 或 2026-04-03。请写明是哪一天。"],
	["nothing-to-undo", "", "There is nothing to undo.", "没有可以撤销的。"],
	["undone-already", "", "That is undone already.", "已经撤销过了。"],
];

describe("refusals", () => {
	it.each(rows)("%s says what is wrong with which note", (code, detail, en, zh) => {
		const refusal = new Refusal(code, detail, { path: "People/李智伟.md", line: 3 });
		expect(wordsFor("en").refusals.sentence(refusal)).toBe(en);
		expect(wordsFor("zh").refusals.sentence(refusal)).toBe(zh);
	});

	it("begins with a capital letter where no note is known", () => {
		expect(wordsFor("en").refusals.sentence(new Refusal("locked", ""))).toBe("The note is locked or read-only.");
	});
});
