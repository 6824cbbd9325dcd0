import { describe, expect, it } from "vitest";
import { OpenerDraft } from "../../src/opener/opener-draft";
import { openerFor } from "../../src/talking-points/opener";
import { defaultTalkingOptions } from "../../src/talking-points/subject";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import { day, type PersonSpec } from "./make-person";
import { TestVault } from "./vault";

const today = day("2026-12-01");

/** The message that is begun to somebody of whom this is known. */
function messageTo(spec: PersonSpec): string {
	const vault = new TestVault();
	const person = vault.person(spec);
	return new OpenerDraft(openerFor(person, talkingPointsFor(person, vault, defaultTalkingOptions, today), vault), { name: person.name }, today).message;
}

const talk = (name: string, text: string, thread?: string): string =>
	messageTo({ name, log: [{ on: "2026-11-20", text, ...(thread === undefined ? {} : { items: [{ kind: "thread", text: thread }] }) }] });

describe("of what is still to come a message does not ask how it went", () => {
	it.each<[name: string, text: string, thread: string | undefined, message: string]>([
		["Anna Smith", "she is running a half marathon on 14 December", undefined, "Hi Anna Smith,\nWhen we last talked, you were running a half marathon on 14 December. I hope it goes well."],
		["Anna Smith", "coffee", "how did the race on 14 December go?", "Hi Anna Smith,"],
		["Anna Smith", "coffee", "how her race on 14 December went", "Hi Anna Smith,"],
		["Anna Smith", "she is moving to Leeds next Friday", undefined, "Hi Anna Smith,\nWhen we last talked, you were moving to Leeds next Friday. How is that going?"],
		["周敏", "她打算12月14日跑半马", undefined, "周敏，上次聊到你打算12月14日跑半马，祝一切顺利！"],
		["周敏", "她在练半马，12 月 14 日比赛", undefined, "周敏，上次聊到你在练半马，祝一切顺利！"],
		["周敏", "喝咖啡", "12 月 14 日的半马", "周敏，12 月 14 日的半马，祝一切顺利！"],
		["周敏", "喝咖啡", "12 月 14 日的半马跑得怎么样？", "周敏，"],
	])("%s: %s / %s", (name, text, thread, message) => {
		expect(talk(name, text, thread)).toBe(message);
	});

	it.each<[name: string, text: string, thread: string | undefined, message: string]>([
		["Anna Smith", "she is training for a half marathon", undefined, "Hi Anna Smith,\nWhen we last talked, you were training for a half marathon. How is that going?"],
		["Anna Smith", "coffee", "how did the race on 21 November go?", "Hi Anna Smith,\nHow did the race on 21 November go?"],
		["Anna Smith", "coffee", "Is she ready for the race on 14 December?", "Hi Anna Smith,\nAre you ready for the race on 14 December?"],
		["周敏", "她打算11月21日跑半马", undefined, "周敏，上次聊到你打算11月21日跑半马，后来怎么样了？"],
		["周敏", "喝咖啡", "半马跑得怎么样？", "周敏，半马跑得怎么样？"],
		["周敏", "喝咖啡", "12 月 14 日的半马准备得怎么样？", "周敏，12 月 14 日的半马准备得怎么样？"],
	])("and goes on asking otherwise: %s: %s / %s", (name, text, thread, message) => {
		expect(talk(name, text, thread)).toBe(message);
	});
});
