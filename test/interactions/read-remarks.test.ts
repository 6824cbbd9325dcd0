import { describe, expect, it } from "vitest";
import { readRemarks } from "../../src/interactions/read-remarks";

const headings = ["Interactions"];

describe("remarks of a person's note", () => {
	it("are the lines and items outside the log that speak of a life or of a year, each with its mark", () => {
		const text = [
			"---", "type: person", "why: she asks well", "---", "# Ann", "Met at a climbing wall.", "", "## Family", "- two kids, born 2019 and 2021", "    - the elder plays chess", "- divorced #private", "## Interactions", "- 2026-01-02 talk",
			"    - she moved", "## Work", "Something else.", "在字节做存储（2022年3月起）", "> quoted", "- [ ] a task", "```", "code 2020", "```", "%% a comment %%", "[[Somebody]]", "![[picture.png]]",
		].join("\n");
		expect(readRemarks(text, headings).map(({ text: said, about, line, when, private: hidden }) => [line, about.join(), said, when?.text, hidden])).toEqual([
			[5, "hobbies", "Met at a climbing wall.", undefined, false],
			[8, "family", "two kids, born 2019 and 2021", "2019", false],
			[9, "hobbies,family", "the elder plays chess", undefined, false],
			[10, "family", "divorced #private", undefined, true],
			[16, "", "在字节做存储（2022年3月起）", "2022年3月", false],
		]);
	});

	it.each([
		["since 2021", "2021"], ["2022-03: new job", "2022-03"], ["on 2022-03-14 a son", "2022-03-14"], ["2024-Q2 promoted", "2024-Q2"], ["2019年结婚", "2019年"], ["（2022）", undefined],
		["paid 2022.50", undefined], ["room 20221", undefined], ["v1.2022", undefined], ["1000-2022", undefined], ["2022%", undefined], ["in 2022, a house", "2022"], ["in 2022.", "2022"], ["2025/03/11 she told of", "2025/03/11"], ["20261105 told of", "20261105"], ["2024/06 they bought", "2024/06"], ["2026.8.3 told of", "2026.8.3"], ["**2025/12/24** told of", "2025/12/24"], ["born 1850", undefined],
	])("%j is dated %j", (said, when) => {
		expect(readRemarks(`${said} a family`, headings)[0]?.when?.text).toBe(when ?? (said === "（2022）" ? "2022" : undefined));
	});

	it.each([
		["ask: what happened with the shop", ["what happened with the shop"]], ["Ask him: oven temp", ["oven temp"]], ["to ask – was it fixed", ["was it fixed"]], ["Fine. Ask her next time: the lamp", ["the lamp"]],
		["Questions:\n- one?\n- two?\n\nHer kids are big", ["one?", "two?"]], ["## To ask\n1. one\n\n2. two\n## Family\n- kids", ["one", "two"]],
		["问：店怎么样", ["店怎么样"]], ["想问她的：怎么带？她怎么忍的？", ["怎么带？她怎么忍的？"]], ["## 下次问\n- 哪天\n- 别问成绩", ["哪天"]],
		["## Ask\ndid it dry\nis she back\n\nShe has kids.", ["did it dry", "is she back"]], ["要問：\n哪一首\n膝蓋，不要用勸的\n\n家庭", ["哪一首"]], ["該問：哪天", ["哪天"]], ["想問她的：\n別問成績", []], ["Ask\n## Work\nher family firm", []], ["## Questions\nShe likes her family asked", []], ["Ask:\n\nis her family big", []],
		["she asked for: longjing", []], ["Don't ask for the score! Her kids", []], ["ask: the divorce (don't ask yet)", []], ["He asked: where", []], ["学问：很大", []], ["顾问：王磊", []], ["- [ ] ask: a task", []], ["Questions are good.\n- her kids", []],
	] as const)("has what is to be asked in %j: %j", (text, asked) => {
		expect(readRemarks(text, headings).filter(({ toAsk }) => toAsk).map((one) => one.text)).toEqual(asked);
	});

	it("stand under underlined headings too, which are none themselves", () => {
		expect(readRemarks("Family\n---\n- Ann, 6\n\nInteractions\n---\n- 2026-01-02 her family\n\nWork\n===\n- a firm", headings).map(({ line, about, text }) => [line, about.join(), text])).toEqual([[2, "family", "Ann, 6"]]);
	});

	it("are the first of very many, and short", () => {
		const remarks = readRemarks(Array.from({ length: 500 }, (_, at) => `- hobby ${String(at)} ${"x".repeat(500)}`).join("\n"), headings);
		expect(remarks).toHaveLength(40);
		expect(Math.max(...remarks.map(({ text }) => text.length))).toBe(200);
	});
});
