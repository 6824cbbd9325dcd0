import { describe, expect, it } from "vitest";
import { dayInterval } from "../../src/calendar/date-interval";
import { OpenerDraft } from "../../src/opener/opener-draft";
import { guardGreeting } from "../../src/talking-points/greeting-guard";
import { tellsOfDeath } from "../../src/talking-points/grief";
import { openerFor } from "../../src/talking-points/opener";
import { defaultTalkingOptions } from "../../src/talking-points/subject";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import { day, type PersonSpec } from "./make-person";
import { TestVault } from "./vault";

const today = day("2026-11-30");

function messageTo(spec: PersonSpec, language: "en" | "zh", daily?: string): string {
	const vault = new TestVault();
	const person = vault.person(spec);
	if (daily !== undefined) {
		vault.note("Daily/2026-10-20.md", daily, "2026-10-20");
		vault.mention(person, "Daily/2026-10-20.md", 0, { when: dayInterval(day("2026-10-20")) });
	}
	const draft = new OpenerDraft(openerFor(person, talkingPointsFor(person, vault, defaultTalkingOptions, today), vault), { name: spec.name }, today);
	draft.writeIn(language);
	return draft.message;
}

describe("a line about a death", () => {
	it.each([
		"her mum passed away", "His dad's funeral in Carmarthen", "Dad died on Tuesday. Talked for an hour", "lost her mum in May", "he lost his younger brother",
		"since the death of her father", "after her husband's death", "the dog died", "her grandmother has died", "she had a miscarriage", "sent condolences", "buried his aunt",
		"her dad didn't make it", "Ruth died 5 December 2025", "Long illness. Ruth died in May", "lost the baby", "her best friend from school died in a crash",
		"徐静妈妈走了，她一直哭", "她爸上个月走了", "奶奶走了三天", "你妈妈走的事", "外婆走得很安详", "他父亲去世", "奶奶过世了", "去参加葬礼", "回老家奔丧", "岳父没了", "他妈妈不在了",
		"她爷爷走后一直睡不好", "外公病逝", "妈妈走了以后，她搬回家住", "她家的猫走了", "爸爸走了快半年了",
	])("is one: %s", (line) => {
		expect(tellsOfDeath(line)).toBe(true);
	});

	it.each([
		"the battery died", "The battery died", "It died. He died laughing", "Ruth died laughing", "her laptop died on her", "bored to death", "a deadline", "her dad nearly died laughing", "lost her keys", "lost his dad's watch", "lost her job",
		"my dad died", "came to my mum's funeral", "I lost my mum", "her dad walked with us", "passed the exam", "Death Cab for Cutie",
		"和妈妈走访了三家店", "妈妈走路去的", "妈妈走了一个小时的路", "她妈妈走了三公里", "把妈妈送走了", "孩子被爸爸带走了", "她走了很远", "走了，下次见", "妈妈走了，去跳广场舞", "妈妈先走了",
		"我爸去世了，她来看我", "我妈走了，她陪我", "手机没了", "项目没了", "和她爸爸走走", "爸爸走不开", "妈妈走进店里", "她爸走南闯北",
	])("is none: %s", (line) => {
		expect(tellsOfDeath(line)).toBe(false);
	});
});

describe("a message to somebody who has lost somebody", () => {
	const loss = "2026-09-06";
	const english = "Hi Ann,\nYou have been on my mind.";
	const chinese = "徐静，这阵子一直惦记着你。";

	it.each<[spec: PersonSpec, language: "en" | "zh", message: string]>([
		[{ name: "Ann", topics: ["allotment"], eras: ["the Lisbon year"], log: [{ on: loss, text: "Her dad's funeral. She read the poem herself" }] }, "en", english],
		[{ name: "徐静", topics: ["烘焙"], projects: ["汇丰项目"], log: [{ on: loss, text: "徐静妈妈走了，她一直哭。周末去陪她" }] }, "zh", chinese],
		[{ name: "徐静", topics: ["烘焙"], log: [{ on: loss, text: "徐静妈妈走了" }] }, "en", english.replace("Ann", "徐静")],
		// Nothing from before is begun with: no news, no thanks, no promise.
		[{ name: "Ann", log: [{ on: loss, text: "her mum died" }, { on: "2026-08-01", text: "lunch", items: [{ kind: "good-news", text: "got promoted" }, { kind: "thread", text: "Did she find a flat?" }] }] }, "en", english],
		[{ name: "徐静", log: [{ on: "2026-10-06", text: "喝茶" }, { on: loss, text: "奶奶过世了" }, { on: "2026-08-01", text: "", items: [{ kind: "promise", text: "发她教程" }] }] }, "zh", chinese],
		// What I noted since to ask after follows the quiet sentence; the death itself is not asked after.
		[{ name: "Ann", log: [{ on: loss, text: "her mum died", items: [{ kind: "thread", text: "Is her dad settled in Leeds?" }] }] }, "en", `${english} Is your dad settled in Leeds?`],
		[{ name: "Ann", log: [{ on: loss, text: "call", items: [{ kind: "thread", text: "how was the funeral?" }] }] }, "en", english],
		[{ name: "徐静", log: [{ on: loss, text: "电话", items: [{ kind: "thread", text: "妈妈走的事，后来怎么样了" }] }] }, "zh", chinese],
		[{ name: "陈老师", log: [{ on: loss, text: "师母去世了" }] }, "zh", "陈老师，您好！这阵子一直惦记着您。"],
		// Over a year ago, or three talks ago, it is not what a message begins from.
		[{ name: "Ann", topics: ["climbing"], log: [{ on: "2025-11-01", text: "her mum died" }] }, "zh", "Ann，"],
		[{ name: "徐静", log: [{ on: "2026-11-03", text: "她在学西班牙语" }, { on: "2026-11-02", text: "逛街" }, { on: "2026-11-01", text: "吃饭" }, { on: "2026-02-01", text: "奶奶去世" }] }, "zh", "徐静，上次聊到你在学西班牙语，后来怎么样了？"],
		// Some write no log.
		[{ name: "Ann", topics: ["climbing"], body: ["- 2026-09-06 Lunch, her family is at home since her dad's funeral"] }, "en", english],
		[{ name: "Ann", topics: ["climbing"], body: ["Ruth died 5 December 2025. They were married 49 years."] }, "en", english],
		[{ name: "徐静", topics: ["烘焙"], body: ["2026年3月 奶奶去世"] }, "zh", chinese],
		[{ name: "Ann", topics: ["climbing"], body: ["Pickles (the cat, orange) died in summer 2025. Buster died summer 2025."] }, "en", "Hi Ann,\nAre you still into climbing these days?"],
		[{ name: "Ann", topics: ["climbing"], body: ["Ruth died in 2024."] }, "en", "Hi Ann,\nAre you still into climbing these days?"],
		// Where the line is private nothing is said of it, and nothing cheerful either.
		[{ name: "Ann", topics: ["climbing"], log: [{ on: loss, text: "her mum died #private", private: true }] }, "en", "Hi Ann,"],
	])("%j in %s: %s", (spec, language, message) => {
		expect(messageTo(spec, language)).toBe(message);
	});

	it("is quiet as well where a daily note tells of it", () => {
		expect(messageTo({ name: "徐静", topics: ["烘焙"] }, "zh", "[[徐静]]的妈妈昨天夜里去世了")).toBe(chinese);
		expect(messageTo({ name: "徐静", topics: ["烘焙"] }, "zh", "[[徐静]]爸走了")).toBe(chinese);
	});

	it("passes for no formula", () => {
		expect([guardGreeting(english, ["Ann"]), guardGreeting(chinese, ["徐静"])]).toEqual([undefined, undefined]);
	});
});
