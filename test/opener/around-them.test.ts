import { expect, it } from "vitest";
import { OpenerDraft } from "../../src/opener/opener-draft";
import { openerFor } from "../../src/talking-points/opener";
import { defaultTalkingOptions } from "../../src/talking-points/subject";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import { day, type PersonSpec } from "../talking-points/make-person";
import { TestVault } from "../talking-points/vault";

const today = day("2026-11-22");

function messageTo(spec: Partial<PersonSpec>, language: "en" | "zh"): string {
	const vault = new TestVault();
	const person = vault.person({ name: "Ann", ...spec });
	const draft = new OpenerDraft(openerFor(person, talkingPointsFor(person, vault, defaultTalkingOptions, today), vault), { name: "Ann" }, today);
	draft.writeIn(language);
	return draft.message.replace(/^Hi Ann,\n?|^Ann，/, "");
}

it.each<[spec: Partial<PersonSpec>, language: "en" | "zh", message: string]>([
	[{ body: ["Supply teaching since 2020; writing a novel set in Hangzhou in which there's a doctor."] }, "en", "Last I heard, you were writing a novel set in Hangzhou. How is that going?"],
	[{ body: ["2026-07-18 He's building a wooden boat in the shed since forever."] }, "en", "Last I heard, you were building a wooden boat in the shed. How is that going?"],
	[{ body: ["Son Bilal (9) beat him at chess in October. He's told everyone."] }, "en", "How is Bilal getting on?"],
	[{ body: ["Kids: Zora (11), Emeka (8)"] }, "en", "How are Zora and Emeka getting on?"],
	[{ aliases: ["米粒妈妈"] }, "zh", "米粒最近怎么样？"],
	[{ body: ["2026-08-30 孙子徐一鸣录取了。"] }, "zh", "你孙子最近怎么样？"],
	[{ body: ["住青岛。61岁开始学大提琴，2026年拉给我听过。"] }, "zh", "最近常练大提琴吗？"],
	// What may be over, is grave or private, is not to be asked, or is of somebody else, is left.
	[{ body: ["2024-07-18 He's building a boat."] }, "en", ""],
	[{ body: ["Son Tom is in hospital."] }, "en", ""],
	[{ body: ["Daughter Ha-eun, exam in 2026. Don't ask for the score!"] }, "en", ""],
	[{ body: ["Her son Greg wants her to sell the house."] }, "en", ""],
	[{ body: ["Kids: two #private"] }, "en", ""],
	[{ body: ["My brother is writing a book since 2020"] }, "en", ""],
	[{ aliases: ["姨妈"] }, "zh", ""],
	[{ body: ["儿子的事别碰"] }, "zh", ""],
	[{ body: ["儿子考上警校（Grace 说的）"] }, "zh", ""],
	[{ body: ["Son Tom got into the academy (Grace told me)"] }, "en", ""],
	[{ body: ["儿子特别聊得来"] }, "zh", "你儿子最近怎么样？"],
	[{ body: ["女儿离婚了，别提。", "2026年我开始学游泳"] }, "zh", ""],
	// Where nothing of theirs is known, what the two did last begins it; what is grave or in anger does not.
	[{ log: [{ on: "2026-10-01", text: "walk by the canal" }] }, "en", "I enjoyed our walk in October. How have you been since?"],
	[{ log: [{ on: "2025-05-01", text: "walk by the canal" }] }, "en", "I was thinking back to our walk in May 2025. How have you been since?"],
	[{ log: [{ on: "2025-05-01", text: "火锅" }] }, "zh", "上次一起吃火锅还是去年5月，一转眼这么久了。你最近都还好吗？"],
	[{ log: [{ on: "2026-11-15", text: "火锅" }] }, "zh", "前些天一起吃火锅，很开心。你最近都还好吗？"],
	[{ log: [{ on: "2026-10-01", text: "walk; new job" }] }, "en", "I enjoyed our walk in October. How is the new job?"],
	[{ log: [{ on: "2026-10-01", text: "walk, then we argued" }] }, "en", ""],
	[{ log: [{ on: "2026-10-01", text: "walk after his chemo" }] }, "en", ""],
	[{ log: [{ on: "2026-10-01", text: "walk #private", private: true }] }, "en", ""],
	// Beside a thing of theirs it is left out, and before how the two met it comes.
	[{ body: ["Kids: two"], log: [{ on: "2026-10-01", text: "", items: [{ kind: "thanks", text: "the sourdough starter" }] }] }, "en", "Thank you for the sourdough starter."],
	[{ body: ["Kids: two"], met: "2016, running club" }, "en", "How are your kids doing?"],
])("to whom is noted %j a message in %s says: %s", (spec, language, message) => {
	expect(messageTo(spec, language)).toBe(message);
});
