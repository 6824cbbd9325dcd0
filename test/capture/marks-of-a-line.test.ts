import { describe, expect, it } from "vitest";
import { toldPromise } from "./capture-cases";
import { readLine } from "./told";

describe("the mark that ends a clause", () => {
	it.each([
		["和老王吃饭；问：副业上线了吗？", "和老王吃饭", ["副业上线了吗？"]],
		["和老王吃饭。问：副业上线了吗？", "和老王吃饭。", ["副业上线了吗？"]],
		["和老王吃饭；问：副业上线了吗？聊得开心", "和老王吃饭；聊得开心", ["副业上线了吗？"]],
		["和老王吃饭；问：副业上线了吗？问：房子卖了吗？", "和老王吃饭", ["副业上线了吗？", "房子卖了吗？"]],
		["lunch with Sam; ask: is the house sold?", "lunch with Sam", ["is the house sold?"]],
		["lunch with Sam; ask: is the house sold? ask: and the car?", "lunch with Sam", ["is the house sold?", "and the car?"]],
		["lunch with Sam! ask: is the house sold??", "lunch with Sam!", ["is the house sold??"]],
		["问：老王的副业上线了吗？", "问：老王的副业上线了吗？", ["老王的副业上线了吗"]],
		["和老王吃饭？问：副业上线了吗", "和老王吃饭？", ["副业上线了吗"]],
	])("goes with it: %s", (line, text, threads) => {
		expect(readLine(line)).toMatchObject({ text, threads });
	});

	it.each([
		["和老王吃饭，答应发他教程！", "和老王吃饭", "发他教程"],
		["和老王吃饭！答应发他教程！", "和老王吃饭！", "发他教程"],
		["lunch with Sam, promised to send slides!", "lunch with Sam", "send slides"],
		["和老王喝咖啡，聊了房子；答应发他教程。", "和老王喝咖啡，聊了房子。", "发他教程"],
	])("goes out with a promise: %s", (line, text, promise) => {
		expect([readLine(line).text, ...readLine(line).promises.map(toldPromise)]).toEqual([text, promise]);
	});
});
