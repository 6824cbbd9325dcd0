import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/interactions/logs/decision";
import { interactionLines } from "../../../src/interactions/logs/interaction-lines";
import { openItems } from "../../../src/interactions/logs/open-items";
import { readLog } from "../../../src/interactions/logs/read-log";
import { ownStyle } from "../../../src/interactions/logs/log-style";
import { dayInterval } from "../../../src/calendar/date-interval";
import type { CivilDate } from "../../../src/calendar/civil-date";
import { isMoneyField, withoutAmounts } from "../../../src/notes/amounts";
import { isIntroduction } from "../../../src/notes/kinds/roster";
import { type ItemFieldKind, itemFields } from "../../../src/notes/log-fields";

const today = "2026-11-28" as CivilDate;
const itemsOf = (lines: readonly string[]): readonly { readonly kind: string; readonly text: string }[] =>
	readLog(["## Interactions", ...lines].join("\n"), ["Interactions"]).flatMap(({ items }) => items.map(({ kind, text }) => ({ kind, text })));

describe("a field of the log is one row", () => {
	it.each(itemFields.flatMap(({ kind, texts, names }) => names.map((name, at) => [name, kind, texts, at] as const)))("%s:: is read as %s, and written so", (name, kind, texts, at) => {
		for (const field of [`${name}:: tea`, `${name}：：tea`, `**${name}**:: tea`, `[${name}:: tea]`, `${name.toUpperCase()}:: tea`]) {
			expect(itemsOf(["- 2026-11-20 hello", `    - ${field}`])).toEqual([{ kind, text: "tea" }]);
		}
		expect(itemsOf([`- 2026-11-20 hello [${name}:: tea]`])).toEqual([{ kind, text: "tea" }]);
		const lines = interactionLines({ on: dayInterval(today), channel: null, text: "hello", [texts]: ["tea"] }, { ...ownStyle, chineseFields: at === 1 });
		expect(lines).toEqual(["- 2026-11-28 hello", `    - ${name}:: tea`]);
	});

	it("keeps the order in which they are written: questions, promises, all else", () => {
		const all = Object.fromEntries(itemFields.map(({ texts }) => [texts, ["x"]]));
		expect(interactionLines({ on: dayInterval(today), channel: null, text: "hello", ...all, promises: [{ text: "the slides", by: "me", dueOn: null }] })).toEqual([
			"- 2026-11-28 hello", "    - ask:: x", "    - [ ] the slides", "    - thanks:: x", "    - thanked:: x", "    - gave:: x", "    - asked:: x", "    - good-news:: x", "    - owe:: x", "    - deep:: x", "    - red-packet:: x", "    - gift:: x", "    - loan:: x",
		]);
	});

	it.each(["red-packet", "红包", "gift", "礼物", "loan", "借款"])("%s:: speaks of money, which is masked, and is no fact", (name) => {
		expect([isMoneyField(`${name}:: 给 200`), isMoneyField(`**${name}**：：收 88`)]).toEqual([true, true]);
		expect(withoutAmounts(`${name}:: 给 200`)).toBe(`${name}:: 给 ••`);
		expect(itemsOf(["- 2026-11-20 hello", `    - ${name}:: 给 200`])).toEqual([{ kind: itemFields.find(({ names }) => names.some((one) => one === name))?.kind, text: "给 200" }]);
	});

	it.each(["hobby", "爱好", "win", "胜利", "intro", "引荐", "decided", "决定", "gifted", "promise", "承诺"])("%s:: is no item of its own and speaks of no money", (name) => {
		expect([isMoneyField(`${name}:: 200`), withoutAmounts(`${name}:: 200`)]).toEqual([false, `${name}:: 200`]);
		expect(itemsOf(["- 2026-11-20 hello", `    - ${name}:: 200`])).toEqual([{ kind: "note", text: `${name}:: 200` }]);
	});

	it.each([["decided", true], ["decision", true], ["决定", true], ["intro", false], ["undecided", false], ["已定", false]])("%s:: is a decision: %s", (name, is) => {
		expect([readDecision(`${name}:: close it`), readDecision(`${name}：：close it`)]).toEqual(is ? ["close it", "close it"] : [undefined, undefined]);
	});

	it.each([["intro", true], ["引荐", true], ["introduction", false], ["decided", false], ["介绍", false]])("%s:: is an introduction: %s", (name, is) => {
		expect([isIntroduction(`${name}:: [[王磊]]`), isIntroduction(`2026-11-20 ${name}：：[[王磊]]`)]).toEqual([is, is]);
	});
});

describe("what a field opens, another closes", () => {
	const open = (kind: ItemFieldKind, ...lines: readonly string[]): readonly string[] =>
		openItems(readLog(["## Interactions", ...lines].join("\n"), ["Interactions"]), kind, today).map(({ text }) => text);

	it.each<[says: string, kind: ItemFieldKind, lines: readonly string[], texts: readonly string[]]>([
		["help is to be thanked for", "thanks", ["- 2026-11-10 lunch", "    - thanks:: the book"], ["the book"]],
		["thanked for later", "thanks", ["- 2026-11-20 call", "    - thanked:: ", "- 2026-11-10 lunch", "    - thanks:: the book"], []],
		["已谢", "thanks", ["- 2026-11-20 打电话", "    - 已谢:: 请他吃饭", "- 2026-11-10 吃饭", "    - 感谢:: 改简历"], []],
		["on the same day", "thanks", ["- 2026-11-10 call", "    - thanked:: x", "- 2026-11-10 lunch", "    - thanks:: the book"], []],
		["thanked for before", "thanks", ["- 2026-11-01 call", "    - thanked:: x", "- 2026-11-10 lunch", "    - thanks:: the book"], ["the book"]],
		["thanked for in the same talk, for something else", "thanks", ["- 2026-11-10 lunch", "    - thanks:: the book", "    - thanked:: the lift"], ["the book"]],
		["thanks to come", "thanks", ["- 2027-01-01 call", "    - thanked:: x", "- 2026-11-10 lunch", "    - thanks:: the book"], ["the book"]],
		["thanks close no question", "thread", ["- 2026-11-20 call", "    - thanked:: x", "- 2026-11-10 lunch", "    - ask:: the visa"], ["the visa"]],
		["nor good news", "good-news", ["- 2026-11-20 打电话", "    - 已谢:: x", "- 2026-11-10 吃饭", "    - 喜讯:: 升职"], ["升职"]],
		["a reply is owed without words", "owe", ["- 2026-11-10 her mail", "    - owe::"], [""]],
		["all else is not", "thanks", ["- 2026-11-10 lunch", "    - thanks::"], []],
		["struck out, it is closed", "thread", ["- 2026-11-10 吃饭", "    - ~~问:: 副业~~"], []],
	])("%s", (_, kind, lines, texts) => {
		expect(open(kind, ...lines)).toEqual(texts);
	});
});
