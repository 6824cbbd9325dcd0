import { describe, expect, it } from "vitest";
import { guardGreeting } from "../../src/talking-points/greeting-guard";
import { openerFor } from "../../src/talking-points/opener";
import { languageOf } from "../../src/talking-points/person-language";
import { OpenerDraft } from "../../src/opener/opener-draft";
import { defaultTalkingOptions } from "../../src/talking-points/subject";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import { wordsFor } from "../../src/words/words";
import { violations } from "./cited";
import { DemoVault, demoToday } from "./demo-vault";
import { day, makePerson, type PersonSpec } from "./make-person";
import { TestVault } from "./vault";

const today = day("2026-11-22");

/** The first choice of every slot, as it would stand in the message. */
function firstDrafts(spec: PersonSpec, notes: readonly (readonly [string, string, string])[] = []): readonly string[] {
	const vault = new TestVault();
	const person = vault.person(spec);
	for (const note of notes) vault.note(...note);
	const opener = openerFor(person, talkingPointsFor(person, vault, defaultTalkingOptions, today), vault);
	const words = wordsFor(opener.language).opener;
	return opener.slots.map(({ name, choices }) => {
		// A thread of theirs is left to the question.
		const [first] = choices.filter((point) => words.draft(name, point, today) !== "" && !(name === "theirs" && point.kind === "thread"));
		return first ? words.draft(name, first, today) : words.ask[name];
	});
}

describe("an opener", () => {
	it("says their thing, our shared thing and a question, in their language", () => {
		expect(firstDrafts({ name: "王磊", projects: ["汇丰项目"], log: [{ on: "2026-10-01", text: "咖啡", items: [{ kind: "good-news", text: "转正成了后端负责人" }, { kind: "thread", text: "副业上线了吗？" }] }] })).toEqual([
			"转正成了后端负责人，真为你高兴！", "最近想起我们一起做汇丰项目的那段日子。", "副业上线了吗？", "你自己最近怎么样？不想写就空着。",
		]);
		expect(firstDrafts({ name: "Ann", eras: ["the Lisbon year"], topics: ["sailing"], log: [{ on: "2026-10-01", text: "told me of her move" }] }, [["Knots.md", "#sailing", "2026-11-01"]])).toEqual([
			"I have something on sailing that made me think of you: Knots.", "I was thinking back to the Lisbon year.", "Would you like to have a look?", "How are you, honestly? Leave it out if you like.",
		]);
	});

	it("asks where no note says anything, and makes nothing up", () => {
		const vault = new TestVault();
		const person = vault.person({ name: "Ann" });
		const { slots, language } = openerFor(person, talkingPointsFor(person, vault, defaultTalkingOptions, today), vault);
		expect(slots.map(({ name, choices, optional }) => [name, choices.map((point) => point.kind), optional])).toEqual([["theirs", [], false], ["shared", [], false], ["question", [], false], ["honest", [], true]]);
		expect(wordsFor(language).opener.ask.theirs).toBe("What are they busy with? Your notes do not say yet.");
	});

	it.each<readonly [PersonSpec, "en" | "zh"]>([
		[{ name: "王磊" }, "zh"],
		[{ name: "Sam" }, "en"],
		[{ name: "Sam", log: [{ on: "2026-01-01", text: "聊了很久他的副业" }] }, "zh"],
		// What they speak says it before their name and what is written of them.
		...["English", "英语", "en-GB"].map((spoken) => [{ name: "王磊", details: [{ meaning: "languages", text: spoken }] }, "en"] as const),
		...["中文", "粤语", "Mandarin", "Chinese", "zh-CN"].map((spoken) => [{ name: "Sam", details: [{ meaning: "languages", text: spoken }] }, "zh"] as const),
		[{ name: "Sam", details: [{ meaning: "languages", text: "português" }, { meaning: "languages", text: "中文" }] }, "en"],
		[{ name: "Sam", details: [{ meaning: "languages", text: "中文" }], privateProperties: new Set(["languages"]) }, "en"],
		[{ name: "Sam", log: [{ on: "2026-01-01", text: "a long talk about [[汇丰项目]]" }] }, "en"],
	])("%o is written to in %s", (spec, language) => {
		expect(languageOf(makePerson(spec).person)).toBe(language);
	});

	it("puts a message together", () => {
		expect(wordsFor("en").opener.message("Hi Sam,", ["One.", " ", "Two?"])).toBe("Hi Sam,\nOne. Two?");
		expect(wordsFor("zh").opener.message(wordsFor("zh").opener.address("老王"), ["一。", "", "二？"])).toBe("老王，一。二？");
	});

	it("for everybody in the demo vault: every slot cites its note, every message passes the guard", () => {
		const vault = new DemoVault();
		for (const person of vault.people()) {
			const opener = openerFor(person, talkingPointsFor(person, vault, defaultTalkingOptions, demoToday), vault);
			const words = wordsFor(opener.language).opener;
			expect(violations(opener.slots.flatMap((slot) => slot.choices), vault.texts)).toEqual([]);
			// What cannot be said in either language is no choice.
			for (const { name, choices } of new OpenerDraft(opener, { name: person.name }, demoToday).slots) {
				for (const point of choices) expect(["en", "zh"].map((language) => wordsFor(language).opener.draft(name, opener.toThem(point, language === "en" ? "en" : "zh"), demoToday)).join("")).not.toBe("");
			}
			const drafts = opener.slots.flatMap(({ name, choices: [first] }) => (first && first.kind !== "question" ? [words.draft(name, first, demoToday)] : [])).filter((said) => said !== "");
			if (drafts.length > 0) expect(guardGreeting(words.message(words.address(person.name), drafts), [person.name, ...person.aliases])).toBeUndefined();
		}
	});

	it("says why a greeting is refused, and what to add", () => {
		const refusal = guardGreeting("节日快乐！");
		if (!refusal) throw new Error("passed");
		expect(wordsFor("zh").opener.refused(refusal)).toBe("“节日快乐”发给谁都行，也就容易被略过。");
		expect(wordsFor("en").opener.refused(refusal)).toBe("“节日快乐” could go to anybody, and is easily passed over.");
		expect(refusal.add.map((slot) => wordsFor("en").opener.add[slot])).toEqual(["Add something of theirs", "Add something that you share", "Add a real question"]);
		expect(wordsFor("en").opener.refused({ reason: "empty", formula: "", add: [] })).toBe("There is nothing to send yet.");
		expect(wordsFor("zh").opener.refused({ reason: "nothing-personal", formula: "", add: [] })).toBe("这里面还没有一句是关于 TA 的。");
	});
});
