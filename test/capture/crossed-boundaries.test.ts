import { describe, expect, it } from "vitest";
import { crossedBoundaries, crossedIn } from "../../src/capture/crossed-boundaries";
import type { Person } from "../../src/people/person/person";
import { makePerson } from "../talking-points/make-person";
import { readLine } from "./told";

function withBoundary(boundary: string, hidden: readonly string[] = []): Person {
	return makePerson({ name: "A", boundaries: [boundary], privateProperties: new Set(hidden) }).person;
}

describe("crossedBoundaries", () => {
	it.each<[string, string, boolean]>([
		["不谈钱", "借给李智伟 5000 元", true],
		["不谈钱", "借给老王五千", true],
		["不谈钱", "借了老王 200 块", true],
		["不谈钱", "给老王转账", true],
		["不谈钱", "投资了老王的公司", true],
		["不谈钱", "借給老王 5000 元", true],
		["不借钱", "借给老王三万", true],
		["no money", "lent Sam 500 dollars", true],
		["no money", "borrowed from Sam", true],
		["no money", "transferred him the rent", true],
		["no loans", "invested in Sam's startup", true],
		["no calls", "call with Sam", true],
		["不打电话", "和老王打电话", true],
		["不聚会", "和老王聚会", true],
		["no gatherings", "gathering with Sam", true],
		["不喝酒", "和老王喝酒", true],
		["不谈政治", "和老王聊了选举", true],
		["不谈钱", "借给老王一本书", false],
		["不谈钱", "和老王聊了副业", false],
		["不谈钱", "借老王的车去机场", false],
		["no money", "lent Sam a book", false],
		["no money", "lunch with Sam", false],
		["no money", "gave Sam my notes", false],
		["no calls", "coffee with Sam", false],
		["不打电话", "和老王发微信", false],
		["不聚会", "和老王喝茶", false],
		["只在周末联系", "和老王打电话", false],
		["不喝酒", "和老王喝茶", false],
		["不借钱", "向老王借了 500 块", true],
		["不谈钱", "和老王聊了工资", true],
		["不谈钱", "给老王发了红包 66 元", true],
		["別談錢", "和老王聊了房贷", true],
		["no money talk", "Sam invoiced me for 300 dollars", true],
		["don't talk about salary", "asked Sam about his salary", true],
		["never video", "video chat with Sam", true],
		["请勿语音", "给老王发语音", true],
		["no politics", "argued about the election with Sam", true],
		["不提婚姻", "问老王什么时候结婚", true],
		["avoid health", "Sam is in hospital", true],
		["不聊工作", "和老王聊了公司裁员", true],
		["no birthdays", "a card for Sam's birthday", true],
		["no health", "hiked with Sam", false],
		["不聊孩子", "和老王聊了摄影", false],
		["no politics", "talked with Sam about photography", false],
	])("%s, and “%s”: %s", (boundary, text, isCrossed) => {
		expect(crossedBoundaries(text, [withBoundary(boundary)])).toEqual(isCrossed ? [{ name: "A", boundary }] : []);
	});

	it("looks at the channel and at what is promised, and says nothing of what is private", () => {
		expect(crossedIn(readLine("rang Sam"), [withBoundary("no calls")])).toHaveLength(1);
		expect(crossedIn(readLine("和老王吃饭，答应借他 5000 元"), [withBoundary("不谈钱")])).toHaveLength(1);
		expect(crossedIn(readLine("借给老王 5000 元"), [withBoundary("不谈钱", ["boundaries"])])).toEqual([]);
	});
});
