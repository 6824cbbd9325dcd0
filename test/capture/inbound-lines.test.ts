import { describe, expect, it } from "vitest";
import { cameThroughIn } from "../../src/capture/came-through";
import { captureChange } from "../../src/capture/capture-change";
import { peopleOf, readLine } from "./told";

const options = { heading: "Interactions", newestFirst: true, lastContactKey: "last_contact", nextContactKey: "next_contact", cameThroughKey: "came_through", tasksHeading: "Follow-ups" };
const note = "---\ntype: person\n---\n";

describe("who came through what", () => {
	it.each<[line: string, who: string, value: string, text: string]>([
		["小何来信，来自《分布式系统里的时钟》：问时钟怎么校", "小何?", "[[分布式系统里的时钟]]", "小何来信：问时钟怎么校"],
		["小何来信,来自《分布式系统里的时钟》:问时钟", "小何?", "[[分布式系统里的时钟]]", "小何来信:问时钟"],
		["王磊发来邮件，来自[[分布式系统里的时钟]]，说很有用", "王磊", "[[分布式系统里的时钟]]", "王磊发来邮件，说很有用"],
		["老王来信，通过《慢半拍》找来的：想聊聊", "王磊", "[[慢半拍]]", "老王来信：想聊聊"],
		["小何来信，她是通过我的博客《慢半拍》找到我的：你好", "小何?", "[[慢半拍]]", "小何来信：你好"],
		["小何来信，来自我的文章《慢半拍》", "小何?", "[[慢半拍]]", "小何来信"],
		["小何来信（来自《慢半拍》）：问好", "小何?", "[[慢半拍]]", "小何来信：问好"],
		["认识了小何，来自《慢半拍》", "小何?", "[[慢半拍]]", "认识了小何"],
		["Joe wrote, came through [[Clocks]]: what about leap seconds?", "Joe?", "[[Clocks]]", "Joe wrote: what about leap seconds?"],
		["Sam wrote, came through [[Clocks|my post]]: thanks", "Sam", "[[Clocks]]", "Sam wrote: thanks"],
		["Sam wrote, came through [[Clocks#Drift]]: thanks", "Sam", "[[Clocks]]", "Sam wrote: thanks"],
		["Sam wrote, came through [[Blog/Clocks]]: thanks", "Sam", "[[Blog/Clocks]]", "Sam wrote: thanks"],
		["Sam emailed me, found me through “Clocks”: hello", "Sam", "[[Clocks]]", "Sam emailed me: hello"],
		["got an email from Sam, who came via my post [[Clocks]]", "Sam", "[[Clocks]]", "got an email from Sam"],
		["Sam wrote (came through [[Clocks]]): hello", "Sam", "[[Clocks]]", "Sam wrote: hello"],
		["coffee with Sam, came to me through [[Clocks]]", "Sam", "[[Clocks]]", "coffee with Sam"],
	])("%s", (line, who, value, text) => {
		const capture = readLine(line);
		expect([peopleOf(line), capture.cameThrough, capture.text]).toEqual([who, value, text]);
	});

	it.each([
		"小何来信，来自《深圳晚报》：约稿", "小何来信，来自广州", "和老王聊了《慢半拍》", "老王推荐了[[Clocks]]", "老王来信，不是来自《慢半拍》", "通过《慢半拍》学到很多，和老王聊了",
		"老王来信，从《慢半拍》里抄了一段", "Sam wrote, came through the door", "Sam wrote, came through [[Nowhere]]: hi", "Sam wrote about [[Clocks]]", "Sam wrote, never came through [[Clocks]]",
		"[[Clocks]] came through Sam", "came through [[Clocks]]", "来自《慢半拍》", "Sam wrote, came through [[Sam]]", "Sam wrote, came through [[]]: x", "Sam wrote, came through [[Clocks", "",
		`Sam wrote, ${"came through ".repeat(200)}`, `老王来信，通过${"《".repeat(500)}`,
	])("says nothing of the kind: %s", (line) => {
		expect(readLine(line).cameThrough).toBeUndefined();
	});

	it("is a message of theirs that I owe an answer, and a property", () => {
		const capture = readLine("小何来信，来自《分布式系统里的时钟》：问时钟怎么校");
		expect(capture.incoming).toBe(true);
		expect(captureChange(capture, 0, options)(note)).toBe("---\ntype: person\nlast_contact: 2026-11-22\ncame_through: \"[[分布式系统里的时钟]]\"\n---\n\n## Interactions\n- 2026-11-22 (对方来信) 小何来信：问时钟怎么校\n");
		expect(captureChange(readLine("Sam wrote, came through [[Clocks]]: hi"), 0, options)(note)).toContain("(them → me) Sam wrote: hi");
	});

	it("keeps what brought them first, and is of the first one named alone", () => {
		const capture = readLine("Sam wrote, came through [[Clocks]]: hi");
		const known = "---\ntype: person\ncame_through: a talk\n---\n";
		expect(captureChange(capture, 0, options)(known)).toContain("came_through: a talk\n");
		expect(captureChange(capture, 1, options)(note)).not.toContain("came_through");
	});

	it("takes no more than a moment for the longest of lines", () => {
		const started = performance.now();
		cameThroughIn(`Sam wrote${", came through my post".repeat(5000)} 通过${"x".repeat(20_000)}`, () => undefined);
		expect(performance.now() - started).toBeLessThan(500);
	});
});
