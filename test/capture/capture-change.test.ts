import { describe, expect, it } from "vitest";
import { captureChange, type CaptureChangeOptions, captureLines, favoursFirst, promisedBeside } from "../../src/capture/capture-change";
import { readLine } from "./told";

const options: CaptureChangeOptions = { heading: "Interactions", newestFirst: true, lastContactKey: "last_contact", nextContactKey: "next_contact", cameThroughKey: "came_through", tasksHeading: "Follow-ups" };
const note = "---\ntype: person\n---\n";

function written(line: string, at = 0): string {
	return captureChange(readLine(line), at, options)(note);
}

describe("captureChange", () => {
	it.each([
		["and its plan, in one change", "和老王约了下周五吃饭", "---\ntype: person\nlast_contact: 2026-11-22\nnext_contact: 2026-11-27\n---\n\n## Interactions\n- 2026-11-22 和老王约了下周五吃饭\n"],
		["what was asked, the good news and the reply that I owe", "和老王吃饭，请他帮忙内推；喜讯：他升职了；欠回：他的长信", "---\ntype: person\nlast_contact: 2026-11-22\n---\n\n## Interactions\n- 2026-11-22 (吃饭) 和老王吃饭，请他帮忙内推\n    - asked:: 帮忙内推\n    - good-news:: 他升职了\n    - owe:: 他的长信\n"],
		["a message of theirs", "老王来信，问我近况", "---\ntype: person\nlast_contact: 2026-11-22\n---\n\n## Interactions\n- 2026-11-22 (对方来信) 老王来信，问我近况\n"],
		["the last contact of a quarter, and what is to follow", "末次联系：2024年二季度，6个月后跟进 张伟", "---\ntype: person\nlast_contact: 2024年二季度\nnext_contact: 2024-12\n---\n\n## Interactions\n- 2024年二季度 末次联系，6个月后跟进 张伟\n"],
	])("writes the log, %s", (_, line, is) => {
		expect(written(line)).toBe(is);
	});

	it.each([
		["need to call Tom next week", "---\ntype: person\n---\n\n## Follow-ups\n- [ ] call Tom 📅 2026-11-29\n"],
		["没联系上老王，改天再打", "---\ntype: person\n---\n\n## Follow-ups\n- [ ] 再打\n"],
		["明天和老王吃饭", "---\ntype: person\nnext_contact: 2026-11-23\n---\n"],
		["没联系上老王", note],
	])("writes no log and no last contact where there was none: %s", (line, is) => {
		expect(written(line)).toBe(is);
	});

	it("gives each of several people what was promised to all, and the first what else follows", () => {
		const line = "和老王、李智伟、Sam、Tom、张伟、Priya吃饭，答应发他们幻灯片；答应发他教程";
		expect(written(line, 1)).toContain("- [ ] 发他们幻灯片\n");
		expect(written(line, 1)).not.toContain("教程");
		expect(written(line)).toContain("- [ ] 发他们幻灯片\n    - [ ] 发他教程\n");
	});

	it.each([
		["上周五和静静、李智伟在外滩喝咖啡，李智伟换到了新公司，答应下周三前把简历模板发给李智伟", "把简历模板发给李智伟"],
		["video call with Sam and Priya, Priya will send me the floor plan", "send me the floor plan"],
		["lunch with Sam and Tom; promised Tom the slides by Friday", "the slides"],
		["和老王、陈静吃饭，答应静静周末陪她看房", "看房"],
		["coffee with Sam and Nadia, promised Nadia the recipe", "the recipe"],
	])("keeps a promise with the one it names, not with the first: %s", (line, what) => {
		expect(written(line)).not.toContain(what);
		expect(written(line, 1)).toContain(what);
		expect(favoursFirst(readLine(line))).toBe(false);
		expect(promisedBeside(readLine(line))).toEqual([1]);
	});

	it.each([
		["lunch with Sam and Tom; promised Sam the slides", "the slides"],
		["lunch with Sam and Tom; promised to introduce Tom to Sam", "introduce Tom to Sam"],
		["和老王、陈静吃饭，答应发他教程", "教程"],
		["lunch with Sam, promised Tom's book back by Friday", "book back"],
		["和老王、陈静吃饭，答应介绍李智伟给他认识", "李智伟"],
	])("keeps a promise with the first where it names them, several, or nobody who was there: %s", (line, what) => {
		expect(written(line)).toContain(what);
		expect(promisedBeside(readLine(line))).toEqual([]);
	});

	it.each([
		["和老王、Sam吃饭，十二月底一起去哈尔滨", false],
		["coffee with Sam and Tom, meet again next month", false],
		["和老王、李智伟吃饭，答应发他们幻灯片", false],
		["和老王、李智伟吃饭", false],
		["和老王、李智伟吃饭，答应发他教程", true],
		["和老王、Sam吃饭，他想换工作，下个月再约", true],
		["coffee with Sam and Tom, promised Sam the slides", true],
		["和老王、李智伟吃饭，请他帮忙内推", true],
	])("of %s the first gets more than the others: %s", (line, is) => {
		expect(favoursFirst(readLine(line))).toBe(is);
		expect(written(line) !== written(line, 1)).toBe(is);
	});

	it("shows the lines that it would write", () => {
		const lines = (line: string, of = note): readonly string[] => captureLines(readLine(line), 0, of, options);
		expect(lines("和老王约了下周五吃饭")).toEqual(["last_contact: 2026-11-22", "next_contact: 2026-11-27", "## Interactions", "- 2026-11-22 和老王约了下周五吃饭"]);
		expect(lines("need to call Tom")).toEqual(["## Follow-ups", "- [ ] call Tom"]);
		expect(lines("没联系上老王")).toEqual([]);
		const logged = "---\nlast_contact: 2026-11-22\n---\n\n## Interactions\n- 2026-11-22 lunch with Tom\n";
		expect(lines("lunch with Tom", logged)).toEqual(["- 2026-11-22 (lunch) lunch with Tom"]);
		expect(lines("lunch with Tom yesterday", logged)).toEqual(["- 2026-11-21 (lunch) lunch with Tom"]);
		expect(lines("call with Tom", logged.replace("2026-11-22\n---", "2026-10\n---"))).toEqual(["last_contact: 2026-11-22", "- 2026-11-22 (call) call with Tom"]);
		expect(lines("lunch with Tom", "## Interactions\n- 2026-11-22 (lunch) lunch with Tom\n")).toEqual(["last_contact: 2026-11-22", "- 2026-11-22 (lunch) lunch with Tom"]);
		expect(lines("call with Tom", "---\r\ntype: person\r\n---\r\n")).toEqual(["last_contact: 2026-11-22", "## Interactions", "- 2026-11-22 (call) call with Tom"]);
	});
});
