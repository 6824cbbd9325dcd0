import { twoReadings } from "../../calendar/written-date";
import { noteName } from "../../notes/note-name";
import type { Refusal, RefusalCode } from "../../notes/refusal";

/** 为什么没有写入：哪篇笔记、什么原因、怎么办。除非句中说明，笔记没有任何改动。 */
export const refusals: typeof import("../en/refusals").refusals = {
	sentence: (refusal: Refusal): string => sentences[refusal.code](noteOf(refusal), refusal.detail, lineOf(refusal)),
};

/** Of a date that may be either of two days. */
export const twoDates = (text: string, days = twoReadings(text)): string => `“${text}”可能是 ${days.join(" 或 ")}。请写明是哪一天。`;

type Sentence = (note: string, detail: string, line: string) => string;

const sentences: Readonly<Record<RefusalCode, Sentence>> = {
	"unreadable-properties": (note, detail, line) => `${note}的属性无法安全修改：${quoted(detail, "有一行")}${line}读不准，或者别的属性引用了它。请手动改好。`,
	"json-properties": (note) => `${note}的属性是 JSON 写法，Kith 不会改动。`,
	"no-place": (note, detail) => `${note}的“${detail}”下没有可以安全写入的位置：那里有没有结束的代码或注释。`,
	"repeating-task": (note, detail) => `${note}里的“${detail}”是重复任务。请在笔记里勾选，这样才会生成下一次。`,
	locked: (note) => `${note}被锁定，或者是只读的。`,
	missing: (note) => `${note}已经不在了。`,
	exists: (note) => `已经有一个叫${note}的文件了。`,
	"outside-vault": (_, detail) => `“${detail}”不是这个仓库里能放笔记或导出文件的地方。`,
	"too-large": (note) => `${note}超过 5 MB，太大了，无法安全修改。`,
	"not-written": (note, detail) => `${note}没能写入${detail === "" ? "" : `：${detail}`}。`,
	"half-done": (note, detail) => `${note}没能恢复原样（${detail}）。请打开看看；“文件恢复”里有之前的版本。`,
	"changed-since": (note, detail, line) => `${note}之后又有改动${line}${detail === "" ? "" : `：“${detail}”`}。没有做任何修改。`,
	"changed-some": (_, detail) => `这些笔记之后又有改动，保持不变：${detail}。其余都已恢复原样。`,
	"future-date": (_, detail) => `${detail} 还没到。计划请写在属性“next_contact”里。`,
	"not-a-date": (_, detail) => `“${detail}”不是日期。可以写 2026-11-20。`,
	"two-dates": (_, detail) => twoDates(detail),
	"not-agreed": (_, detail) => `两边都愿意之后才能算介绍了${detail === "" ? "" : `：${detail}还没有答应`}。`,
	nobody: () => "请写上至少一个人。",
	"unknown-person": (_, detail) => `还没有“${detail}”的笔记。`,
	empty: () => "没有可以写入的内容。",
	"nothing-to-undo": () => "没有可以撤销的。",
	"undo-stopped": (_, detail) => `已停止，还有 ${detail} 篇没有撤销；再撤销一次就会继续。`,
	"undone-already": () => "已经撤销过了。",
};

function noteOf({ place }: Refusal): string {
	return place.path === undefined ? "这篇笔记" : `“${noteName(place.path)}”`;
}

function lineOf({ place }: Refusal): string {
	return place.line === undefined ? "" : `（第 ${String(place.line + 1)} 行）`;
}

function quoted(detail: string, otherwise: string): string {
	return detail === "" ? otherwise : `“${detail}”`;
}
