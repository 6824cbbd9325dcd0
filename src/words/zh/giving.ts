import { spaced } from "./spaced";

/** 给与求、要道谢的事、金额。 */
export const giving: typeof import("../en/giving").giving = {
	notYetThanked: "还没道谢",
	nobodyToThank: "没有要道谢的人了。",
	howToNote: "在互动下面写一行 `感谢:: TA 帮了什么`，或者在快速记录里写“老王帮我改了简历”。",
	toThank: (count) => `${String(count)} 个人帮过你，还没有记下道谢。`,
	keyboardHelp: "T 记下已经道谢，方向键移动，回车打开，空格或 Shift+方向键选中",
	thank: (what) => spaced`已谢：${what}`,
	thankShort: "已谢",
	thanked: (name) => spaced`已记下对${name}的感谢。`,
	giveFirst: "最近都是你有求于 TA，先带点什么去吧。",
	anotherAsk: (name) => spaced`最近都是你有求于${name}。要不要先带点什么去？`,
	brings: (kind) => spaced`带去：${kind}`,
	showSum: "显示金额",
	hideSum: (sum) => `${sum}，隐藏金额`,
	writeAnyway: "仍然写入",
};
