import { describe, expect, it } from "vitest";
import { greetingName } from "../../src/opener/greeting-name";
import { OpenerDraft } from "../../src/opener/opener-draft";
import { namesIn } from "../../src/talking-points/names-of";
import { openerFor } from "../../src/talking-points/opener";
import { tellsOwnDeath } from "../../src/talking-points/own-death";
import { defaultTalkingOptions } from "../../src/talking-points/subject";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import { day, makePerson, type PersonSpec } from "./make-person";
import { TestVault } from "./vault";

const today = day("2026-11-30");

function draftTo(spec: PersonSpec): OpenerDraft {
	const vault = new TestVault();
	const person = vault.person(spec);
	return new OpenerDraft(openerFor(person, talkingPointsFor(person, vault, defaultTalkingOptions, today), vault), { name: greetingName(person) }, today);
}

describe("a line that tells of the death of the person themself", () => {
	const names = namesIn(makePerson({ name: "Ruth Baker", aliases: ["许奶奶", "许静"] }).person);

	it.each([
		"Ruth died on Sunday", "She died in her sleep", "he passed away last week", "Died 3 May 2025", "Sad news: Ruth passed away", "heard from Tom that she had died", "Call with Lee. She died in May",
		"Rest in peace, Ruth", "RIP", "Ruth passed Saturday, heart, on the boat", "he passed last night", "She passed peacefully", "Her funeral was in May", "Went to his funeral in Leeds", "Ruth's funeral, full church", "Funeral at St Mary's", 
		"她走了", "她今天凌晨走了。", "许静走了", "昨晚他走了", "她走了，才 62 岁", "她走得很安详", "许奶奶去世了", "得知她病逝", "昨天去世", "因病去世", "参加她的追悼会", "他的葬礼", "去参加了许静的葬礼", "去了葬礼", "愿她安息", "一路走好", "2026-03 她走了", "2024 年 11 月 9 号走的，肝癌，六个礼拜", "许奶奶 2025 年 2 月 19 日走的，早上五点多，在家里。", "爸打来电话。许奶奶走了，胰腺，从查出来到走五个月", "Her mum rang: sad. Ruth died on Monday",
	])("is one: %s", (line) => {
		expect(tellsOwnDeath(line, names)).toBe(true);
	});

	it.each([
		"her mum died", "Her mum is in hospital. She died on Sunday", "His dad's funeral", "Ruth's mum died", "Her brother: he passed away", "went to the funeral with her", "Funeral. She read the poem herself", "her uncle's funeral", "Rest in peace, Buster the dog",
		"he died laughing", "He died on stage", "She nearly died", "she is dead tired", "he passed on the offer", "Passed on the job at Acme", "passed the exam", "Ruth passed this week's exam", "she passed Saturday's test", "RIP my laptop", "the battery died", "her funeral home is busy", "we lost him at the market", "We lost her in the crowd", "Widow's Bay", "my mum died, she came",
		"她走了，去深圳了", "吃完饭，她走了", "她先走了", "她要走了", "她走了很远", "她妈妈走了", "许静妈妈走了", "许静的爸爸去世了", "她奶奶的葬礼", "和她去了葬礼", "她爷爷住院，上周去世", "她养的猫去世了", "她不在", "她走路来的", "去世的朋友", "愿她妈妈安息", "师母去世了", "他没了工作", "她走访了三家店", "爸打来电话。许奶奶走了，去了深圳", "2026-03 她走了，去深圳了", "2024 年 11 月 9 号走的，去了深圳", "她八点走的，赶火车",
	])("is none: %s", (line) => {
		expect(tellsOwnDeath(line, names)).toBe(false);
	});
});

describe("a draft to somebody who has died", () => {
	it.each<[what: string, spec: PersonSpec]>([
		["as a property says", { name: "Ruth Baker", died: true, topics: ["climbing"], log: [{ on: "2026-08-01", text: "she got a puppy", items: [{ kind: "thread", text: "How is the puppy?" }] }] }],
		["as the newest line says", { name: "Ruth Baker", topics: ["climbing"], log: [{ on: "2026-08-01", text: "She died on Sunday" }, { on: "2026-07-01", text: "", items: [{ kind: "thread", text: "How is the puppy?" }] }] }],
		["as the newest line says in Chinese", { name: "许静", topics: ["烘焙"], log: [{ on: "2026-03-01", text: "她走了" }, { on: "2026-02-01", text: "喝茶" }] }],
		["as a line beneath it says", { name: "许静", log: [{ on: "2026-03-01", text: "电话", items: [{ kind: "note", text: "许静去世了" }] }] }],
		["long ago", { name: "Tom Hughes", topics: ["climbing"], log: [{ on: "2023-03-01", text: "his funeral" }] }],
		["and one has been at the grave since", { name: "Tom Hughes", topics: ["climbing"], log: [{ on: "2026-06-01", text: "visited the grave" }, { on: "2026-03-01", text: "his funeral was in Leeds" }] }],
		["and one has talked to those left", { name: "许静", log: [{ on: "2026-06-01", text: "给她女儿打了电话" }, { on: "2026-03-01", text: "她走了" }] }],
		["in running text", { name: "Tom Hughes", topics: ["climbing"], body: ["Tom died in 2025, in Leeds."] }],
		["in a private line", { name: "Tom Hughes", topics: ["climbing"], log: [{ on: "2026-03-01", text: "He died", private: true }] }],
	])("is empty, and says why: %s", (_, spec) => {
		const draft = draftTo(spec);
		for (const language of ["en", "zh"] as const) {
			draft.writeIn(language);
			expect([draft.message, draft.slots]).toEqual(["", []]);
		}
		expect(draft.silence?.died).toBe(spec.died === true);
		expect(draft.silence?.source?.path).toBe(spec.log?.some((one) => one.private) === true ? undefined : `People/${spec.name}.md`);
	});

	it.each<[what: string, spec: PersonSpec, message: string]>([
		["it was her mother", { name: "Ann", log: [{ on: "2026-10-01", text: "Her mum died" }] }, "Hi Ann,\nYou have been on my mind."],
		["the line before tells of her mother", { name: "Ann", log: [{ on: "2026-10-03", text: "She died" }, { on: "2026-10-01", text: "Her mum is in hospital again" }] }, "Hi Ann,\nYou have been on my mind."],
		["the line before tells of his father", { name: "徐明", log: [{ on: "2026-10-03", text: "走了。他去世了" }, { on: "2026-10-01", text: "他爸爸住院了" }] }, "徐明，这阵子一直惦记着你。"],
		["one has talked since", { name: "Ann", log: [{ on: "2026-10-03", text: "Ann is looking for a flat in Leeds" }, { on: "2026-10-01", text: "Her funeral" }] }, "Hi Ann,\nYou have been on my mind."],
		["one has talked since of something else", { name: "徐静", log: [{ on: "2026-10-03", text: "她在学西班牙语" }, { on: "2026-10-01", text: "她走了" }] }, "徐静，上次聊到你在学西班牙语，后来怎么样了？"],
		["it is under a heading about the family", { name: "Ann", topics: ["climbing"], body: ["## Family", "Died in 2019 of cancer."] }, "Hi Ann,\nAre you still into climbing these days?"],
	])("is none where %s", (_, spec, message) => {
		const draft = draftTo(spec);
		expect(draft.silence).toBeUndefined();
		expect(draft.message).toBe(message);
	});
});

it("in another note is theirs only by name: else somebody near to them has died", () => {
	const messageAfter = (line: string): { readonly silence: unknown; readonly message: string } => {
		const vault = new TestVault();
		const person = vault.person({ name: "Ruth Ballantyne" });
		vault.note("Daily/2026-03-21.md", line, "2026-03-21");
		vault.mention(person, "Daily/2026-03-21.md", 0, { when: { from: day("2026-03-21"), to: day("2026-03-21"), precision: "day", text: "2026-03-21" } });
		const draft = new OpenerDraft(openerFor(person, talkingPointsFor(person, vault, defaultTalkingOptions, today), vault), { name: "Ruth" }, today);
		return { silence: draft.silence?.died, message: draft.message };
	};
	expect(messageAfter("Funeral was Thursday, the choir filled both side aisles. [[Ruth Ballantyne]] shook everyone's hand.")).toEqual({ silence: undefined, message: "Hi Ruth,\nYou have been on my mind." });
	expect(messageAfter("[[Ruth Ballantyne]] died on Thursday, at home, in her sleep.").message).toBe("");
});
