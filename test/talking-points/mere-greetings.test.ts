import { describe, expect, it } from "vitest";
import { defaultTalkingOptions } from "../../src/talking-points/subject";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import { talkingPoints as en } from "../../src/words/en/talking-points";
import { day, type Said } from "./make-person";
import { TestVault } from "./vault";

const today = day("2026-11-22");

const formulas = [
	"节日快乐", "节日快乐！", "新年快乐🎉", "Happy holidays", "Happy New Year!", "just checking in", "在吗", "中秋快乐，阖家幸福！", "祝您和家人新年快乐，万事如意", "Merry Christmas and a Happy New Year to you and your family!",
	"最近怎么样", "happy birthday", "生日快乐", "老王，生日快乐", "Happy birthday, Sam! 🎂", "智伟，新年好", "How are you?", "好久不见，最近如何", "**节日快乐**", "[[李智伟 Sam Okafor|Sam]], happy birthday", "说了新年快乐", "互道新年快乐", "微信祝他生日快乐",
	"wished him a happy birthday", "sent season's greetings", "catch up over coffee",
];

/** A greeting with something of theirs beside it, and words that only look like one. */
const said = [
	"新年快乐，他要搬去杭州", "Happy holidays, she moved to Porto", "新工作怎么样", "身体怎么样了？", "他身体怎么样", "工作还好吗", "how is the new job?", "catch up on the book review", "follow up on the project plan", "congrats on the baby", "恭喜她升职", "checking in about the visa",
	"x", "talk", "hi", "聊了中秋的安排", "一起吃火锅", "一起喝咖啡", "生日", "the holiday in Rome", "节日快乐这首歌", "她的新年计划",
];

const points = (log: readonly Said[], diary?: string): readonly string[] => {
	const vault = new TestVault();
	const person = vault.person({ name: "李智伟 Sam Okafor", aliases: ["老王", "李智伟"], log });
	if (diary !== undefined) {
		vault.note("Daily/2026-11-14.md", diary, "2026-11-14");
		vault.mention(person, "Daily/2026-11-14.md", 0);
	}
	return talkingPointsFor(person, vault, defaultTalkingOptions, today).filter(({ kind }) => kind !== "question" && kind !== "how-met").map((point) => en.text(point, today));
};

describe("a formula greeting", () => {
	it.each(formulas)("“%s” is no thread, whether logged or noted as one", (text) => {
		expect(points([{ on: "2026-10-01", text, channel: "微信" }])).toEqual([]);
		expect(points([{ on: "2026-10-01", text: "", items: [{ kind: "thread", text }] }])).toEqual([]);
	});

	it.each(said)("“%s” is a thread", (text) => {
		expect(points([{ on: "2026-10-01", text }])).toEqual([`Last time: “${text}”`]);
		expect(points([{ on: "2026-10-01", text: "", items: [{ kind: "thread", text }] }])).toEqual([`Ask about: “${text}”`]);
	});

	it("does not hide what was said before it", () => {
		expect(points([{ on: "2026-10-01", text: "节日快乐" }, { on: "2026-05-01", text: "her move to Porto" }])).toEqual(["Last time: “her move to Porto”"]);
	});

	it("of theirs is answered like any message, and not quoted", () => {
		expect(points([{ on: "2026-10-01", text: "节日快乐", incoming: true }])).toEqual(["They wrote on 1 October, and your answer is open"]);
		expect(points([{ on: "2026-10-01", text: "节日快乐，问我搬家了没有", incoming: true }])[0]).toBe("Your answer is open: “节日快乐，问我搬家了没有”");
	});

	it("is no mention of them", () => {
		expect(points([], "- [[李智伟 Sam Okafor|老王]]，祝您和家人新年快乐，万事如意！")).toEqual([]);
		expect(points([], "- wishing you and your family a happy new year, [[李智伟 Sam Okafor|Sam]]")).toEqual([]);
		expect(points([], "- [[李智伟 Sam Okafor|Sam]] would like the sailing trip to Porto")).toHaveLength(1);
	});
});
