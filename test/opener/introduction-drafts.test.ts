import { describe, expect, it } from "vitest";
import { consentDraft, meetingDraft } from "../../src/opener/introduction-drafts";
import { OpenerDraft } from "../../src/opener/opener-draft";
import type { Drafted } from "../../src/opener/drafted";
import { aPerson } from "../people/person-builder";
import type { Opener } from "../../src/talking-points/opener";
import { day } from "../talking-points/make-person";

const li = aPerson({ name: "李智伟", aliases: ["老李"] });
const sam = aPerson({ name: "Sam Okafor", aliases: ["Sam"] });
const teacher = aPerson({ name: "陈老师" });

/** Nothing to say. */
function empty(language: "en" | "zh"): Opener {
	return {
		language, slots: [], topic: () => undefined, grief: () => undefined, silence: () => undefined, isInTouch: () => false, isTimely: () => true, inTheirs: (text) => text, toThem: (point) => point,
	};
}

/** The message as it begins, in a language. */
function message(drafted: Drafted, language: "en" | "zh", name = "x"): string {
	return new OpenerDraft(empty(language), { name, drafted }, day("2026-11-28")).message;
}

describe("the messages of an introduction", () => {
	it.each<[string, Drafted, "en" | "zh", string]>([
		["asks one", consentDraft(sam, li, "one climbs, the other writes about it."), "en", "Hi Sam,\nI would like to introduce you to 李智伟: one climbs, the other writes about it. Would you like that? If not, just say so."],
		["in Chinese", consentDraft(li, sam, "都在写岩馆的东西。"), "zh", "老李，想介绍你和 Sam Okafor 认识：都在写岩馆的东西。你愿意吗？不方便也没关系，直说就好。"],
		["says “you” for a name in Chinese", consentDraft(li, sam, "老李在做岩馆 app，Sam 拍攀岩"), "zh", "老李，想介绍你和 Sam Okafor 认识：你在做岩馆 app，Sam 拍攀岩。你愿意吗？不方便也没关系，直说就好。"],
		["without a reason", consentDraft(sam, li, ""), "en", "Hi Sam,\nI would like to introduce you to 李智伟. Would you like that? If not, just say so."],
		["without sums, links and tags", consentDraft(sam, li, "[[Raft]] for $500 #work"), "en", "Hi Sam,\nI would like to introduce you to 李智伟: Raft for ••. Would you like that? If not, just say so."],
		["writes to both", meetingDraft(sam, li, "both climb"), "en", "Hi Sam and 老李,\nSam Okafor, meet 李智伟; 李智伟, meet Sam Okafor. Why you two: both climb. I leave it to you from here."],
		["to both in Chinese", meetingDraft(li, sam, "都爬墙"), "zh", "老李和 Sam，这位是李智伟，这位是 Sam Okafor，早就想让你们认识：都爬墙。接下来就交给你们了。"],
	])("%s", (_, drafted, language, expected) => { expect(message(drafted, language)).toBe(expected); });

	it("is courteous to somebody with a title", () => {
		expect(message(consentDraft(teacher, li, "都教算法"), "zh", "陈老师")).toBe("陈老师，您好！想介绍您和李智伟认识：都教算法。您愿意吗？不方便也没关系，直说就好。");
	});

	it("follows the language until it is edited by hand, and is logged without its greeting", () => {
		const draft = new OpenerDraft(empty("en"), { name: "Sam", drafted: consentDraft(sam, li, "both climb") }, day("2026-11-28"));
		draft.writeIn("zh");
		expect(draft.message).toContain("想介绍你和李智伟认识");
		draft.writeIn("en");
		expect(draft.logText((path) => path)).toBe("I would like to introduce you to 李智伟: both climb. Would you like that? If not, just say so.");
		draft.writeMessage("Hi Sam,\nmeet my friend?");
		draft.writeIn("zh");
		expect(draft.message).toContain("meet my friend?");
	});
});
