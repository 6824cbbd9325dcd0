import { describe, expect, it } from "vitest";
import { OpenerDraft } from "../../src/opener/opener-draft";
import { openerFor } from "../../src/talking-points/opener";
import { defaultTalkingOptions } from "../../src/talking-points/subject";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import { day, type PersonSpec } from "./make-person";
import { TestVault } from "./vault";

const today = day("2026-12-01");

/** What a message begins with, after the greeting, to somebody for whom this is to be done. */
function begun(name: string, task: string, more: Partial<PersonSpec> = {}, dueOn?: string): string {
	const vault = new TestVault();
	const person = vault.person({ name, log: [{ on: "2026-11-20", text: "coffee", items: [{ kind: "promise", text: task, ...(dueOn === undefined ? {} : { dueOn }) }] }], ...more });
	const { message } = new OpenerDraft(openerFor(person, talkingPointsFor(person, vault, defaultTalkingOptions, today), vault), { name }, today);
	return message.replace(/^.*?[,，]\n?/u, "");
}

describe("where there is a task for somebody, a message is no bare greeting", () => {
	it.each<[name: string, task: string, said: string]>([
		["Tom Reed", "send Tom the deck by Friday 4 Dec", "I have not forgotten that I promised to send you the deck."],
		["Tom Reed", "send the deck", "Still on my list for you: send the deck."],
		["Tom Reed", "look at his CV", "Still on my list for you: look at your CV."],
		["Tom Reed", "the draft", "Still on my list for you: the draft."],
		["Tom Reed", "call Tom about the lease", "Still on my list for you: call you about the lease."],
		["小李", "周五前发他幻灯片", "答应发你的幻灯片，我还记着呢。"],
		["小李", "12 月 10 号之前把合同发给小李", "答应发你的合同，我还记着呢。"],
		["小李", "还书", "我还记着呢：还书。"],
		["小李", "欠他一份初稿", "我还记着呢：欠你一份初稿。"],
		["陈老师", "回他微信", "我还记着呢：回您微信。"],
	])("%s: %s: %s", (name, task, said) => {
		expect(begun(name, task)).toBe(name === "陈老师" ? `您好！${said}` : said);
	});

	it.each<[name: string, task: string, said: string]>([
		["Tom Reed", "ask him about the trip", "How are things with the trip?"], ["Tom Reed", "buy him a present", "I enjoyed our coffee the other day. How have you been since?"], ["Tom Reed", "send him the slides next week", "I enjoyed our coffee the other day. How have you been since?"], ["Tom Reed", "send him $200", "I enjoyed our coffee the other day. How have you been since?"], ["小李", "问他考试的事", "你考试的事，后来怎么样了？"], ["小李", "给他买生日礼物", "前些天一起喝咖啡，很开心。你最近都还好吗？"],
	])("but what is asked of them, a surprise, money and another day is told as ever: %s: %s", (name, task, said) => {
		expect(begun(name, task)).toBe(said);
	});

	it("is sorry for what is late, by the day in the words too", () => {
		expect(begun("Tom Reed", "send Tom the deck by 20 November", {}, "2026-11-20")).toBe("I still owe you the deck: I am sorry for the delay.");
		expect(begun("小李", "11 月 20 号前发他幻灯片", {}, "2026-11-20")).toBe("答应发你的幻灯片还没发，不好意思。");
	});
});
