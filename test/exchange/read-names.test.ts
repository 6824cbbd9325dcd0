import { describe, expect, it } from "vitest";
import { readNames } from "../../src/exchange/read-names";

const told = (text: string): readonly string[] => readNames(text).cards.map(({ place, name, note }) => [place, name, ...(note === "" ? [] : [note])].join(" | "));

describe("a list of names", () => {
	it.each([
		["阿强\n砍价小王", ["1 | 阿强", "2 | 砍价小王"]],
		["- 阿强（前端）\n- Ann Lee", ["1 | 阿强 | 前端", "2 | Ann Lee"]],
		["阿强、小雨", ["1 | 阿强", "2 | 小雨"]],
	])("%j is one card a name", (text, cards) => {
		expect(told(text)).toEqual(cards);
	});

	it("says which lines are no names", () => {
		expect(readNames("阿强\nhttps://example.com").problems).toEqual([{ kind: "unread-lines", lines: ["https://example.com"] }]);
	});
});
