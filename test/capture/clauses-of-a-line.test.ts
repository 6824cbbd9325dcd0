import { describe, expect, it } from "vitest";
import { toldPromise } from "./capture-cases";
import { readLine } from "./told";

describe("a clause that says no more than that one did", () => {
	it.each([
		"他让我帮忙，我答应了", "答应了", "他答应了", "老王答应了", "我答应他", "我答应他了", "答应老王", "答应老王了", "我答应老王", "答应会", "承诺了", "我保证", "我保证了", "承诺：", "答应：", "待办：",
		"他答应了我的请求", "老王答应我的邀请", "我答应了他的请求", "没答应他的事", "他不答应", "他承诺了吗",
	])("和老王吃饭，%s", (clause) => {
		const line = `和老王吃饭，${clause}`;
		expect(readLine(line)).toMatchObject({ promises: [], text: line.replace(/：$/, "") });
	});

	it.each([
		"I promised", "he promised", "I promised him", "I promised Sam", "Sam promised", "he promised me", "Sam promised to", "promised to", "I promised that I would", "I promised I'd", "I will", "I'll", "promise:", "todo:",
		"I didn't promise anything", "no promises",
	])("lunch with Sam, %s", (clause) => {
		const line = `lunch with Sam, ${clause}`;
		expect(readLine(line)).toMatchObject({ promises: [], text: line.replace(/:$/, "") });
	});

	it.each(["感谢他", "谢谢", "谢谢了", "多谢了", "感谢了他", "感谢他的", "谢谢他了", "感谢老王", "感谢老王的", "多谢老王", "非常感谢！", "thanked him", "thanks to him", "感谢："])("和老王吃饭，%s", (clause) => {
		expect(readLine(`和老王吃饭，${clause}`).thanks).toEqual([]);
	});

	it.each(["送给他", "给了他", "给了", "送他", "送给老王了", "借给他", "发给他了", "推荐给他", "转给老王", "给他打了电话", "给老王打了两个电话", "给老王发了好几条微信", "发了他三条微信"])("和老王吃饭，%s", (clause) => {
		expect(readLine(`和老王吃饭，${clause}`).gave).toEqual([]);
	});

	it.each(["gave Sam a call", "gave Sam a quick call yesterday", "gave Sam a ring", "sent Sam an email", "sent Sam a message", "sent Sam a text about the trip", "sent him a WeChat message"])("%s", (line) => {
		expect(readLine(`${line} and met Sam`).gave.concat(readLine(line).gave)).toEqual([]);
	});

	it.each(["聊了他", "聊了他们", "聊老王", "聊到她", "谈了他", "聊了很多", "聊得很开心"])("和老王吃饭，%s", (clause) => {
		expect(readLine(`和老王吃饭，${clause}`).threads).toEqual([]);
	});
});

describe("a clause that says more", () => {
	it.each([
		["和老王吃饭，我答应考虑一下", ["考虑一下"]],
		["promised Mark the draft by Nov. 30", ["the draft @ 2026-11-30"]],
		["promised Mark the draft by Nov. 30.", ["the draft @ 2026-11-30"]],
		["lunch with Sam. Promised him the draft by Dec. 1, no later", ["the draft @ 2026-12-01"]],
		["lunch with Sam, I promised Dr. Lee's book by Nov. 30", ["Dr. Lee's book @ 2026-11-30"]],
		["和老王吃饭，答应他的稿子周五前改完", ["他的稿子改完 @ 2026-11-27"]],
		["和老王吃饭，答应开会", ["开会"]],
		["和老王吃饭，他答应帮我", ["> 帮我"]],
		["和老王吃饭，老王答应了来看我", ["> 来看我"]],
		["lunch with Sam, I promised him the slides", ["the slides"]],
		["lunch with Sam, I promised Sam I'd call", ["call"]],
		["lunch with Sam, he promised me a book", ["> a book"]],
		["lunch with Sam; todo: it", ["it"]],
	])("promises: %s", (line, promises) => {
		expect(readLine(line).promises.map(toldPromise)).toEqual(promises);
	});

	it("thanks and gives", () => {
		expect(readLine("和老王吃饭，感谢他帮我改简历").thanks).toEqual(["帮我改简历"]);
		expect(readLine("和老王吃饭，谢谢他的推荐").thanks).toEqual(["推荐"]);
		expect(readLine("和老王吃饭，送给他一本书").gave).toEqual(["一本书"]);
		expect(readLine("给了老王两张票").gave).toEqual(["两张票"]);
		expect(readLine("gave Sam a book").gave).toEqual(["a book"]);
		expect(readLine("sent Sam an email template").gave).toEqual(["an email template"]);
		expect(readLine("sent Sam an article").gave).toEqual(["an article"]);
	});
});

describe("what to ask after", () => {
	it.each([
		["called Sam. Chemo starts on 3 December, ask how it went", "Chemo starts on 3 December, how it went"],
		["和老王吃饭，他周五面试，问问怎么样", "他周五面试，怎么样"],
		["和老王吃饭，下回问女儿的学校", "女儿的学校"],
		["lunch with Sam, next time ask the address", "the address"],
		["lunch with Sam, remember to ask about the visa", "the visa"],
	])("of “%s” is “%s”", (line, thread) => {
		expect(readLine(line).threads).toEqual([thread]);
	});
});
