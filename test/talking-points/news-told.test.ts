import { describe, expect, it } from "vitest";
import { OpenerDraft } from "../../src/opener/opener-draft";
import { namesIn } from "../../src/talking-points/names-of";
import { newsIn } from "../../src/talking-points/news-told";
import { openerFor } from "../../src/talking-points/opener";
import { defaultTalkingOptions } from "../../src/talking-points/subject";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import { day, makePerson, type PersonSpec } from "./make-person";
import { TestVault } from "./vault";

const today = day("2026-11-22");
const names = namesIn(makePerson({ name: "Ann Hill", aliases: ["徐静"] }).person);

describe("a line that no mark says to be good news", () => {
	it.each<[line: string, news: string]>([
		["walk at Blaise. She got the principal officer job — starts 2 Nov. She was so beaten down before", "She got the principal officer job"],
		["2026-04-26 ran the Newport marathon 3:41", "ran the Newport marathon 3:41"],
		["call. Her daughter Kirsty got into Strathclyde, engineering!! she cried", "Her daughter Kirsty got into Strathclyde"],
		["Ann finally passed her driving test! Cake", "Ann finally passed her driving test"],
		["pub, he was promoted last week", "he was promoted last week"],
		["2026年11月 大姨说她要跟小敏领证了！！日子没定", "她要跟小敏领证了"],
		["2026-08 朋友圈：公司拿到新一轮了！做的就是养老那个", "公司拿到新一轮了"],
		["喝茶。她女儿考上了一中，请了客", "她女儿考上了一中"],
		["徐静转正了", "徐静转正了"],
		["电话。他刚当上爸爸，女儿叫小满", "他刚当上爸爸"],
	])("%s: %s", (line, news) => {
		expect(newsIn(line, names)).toBe(news);
	});

	it.each([
		"she hopes she got the job", "she got the job but turned it down", "got the promotion, told her first", "my sister got engaged", "she nearly got the flat", "Sam got the job", "got the flu", "she did not pass the exam", "her ex got married", "she got the keys back from my neighbour", "her book is late",
		"她想升职", "考公没上", "她没考上", "要是考上了就好了", "同事升职了", "我升职了，她请客", "她前夫结婚了", "她拿到了罚单", "她生病了", "怀孕了吗", "新房黄了，本来拿到了签证", "离婚了", "升了一级台阶",
	])("is none: %s", (line) => {
		expect(newsIn(line, names)).toBeUndefined();
	});

	const messageTo = (spec: Partial<PersonSpec>, language: "en" | "zh"): string => {
		const vault = new TestVault();
		const person = vault.person({ name: "Ann Hill", ...spec });
		const draft = new OpenerDraft(openerFor(person, talkingPointsFor(person, vault, defaultTalkingOptions, today), vault), { name: "Ann" }, today);
		draft.writeIn(language);
		return draft.message.replace(/^Hi Ann,\n?|^Ann，/u, "");
	};

	it.each<[spec: Partial<PersonSpec>, language: "en" | "zh", message: string]>([
		[{ body: ["- 2026-09-27 walk. She got the principal officer job — starts 2 Nov."] }, "en", "I was so glad to hear that you got the principal officer job."],
		[{ log: [{ on: "2026-09-27", text: "walk. Her daughter Kirsty got into Strathclyde!!" }] }, "en", "I was so glad to hear that your daughter Kirsty got into Strathclyde."],
		// Not what is old, was followed by more, or by a blow, or was told in private, or one was glad about.
		[{ body: ["2025-09-27 She got the principal officer job."] }, "en", ""],
		[{ log: [{ on: "2026-11-01", text: "a" }, { on: "2026-10-20", text: "b" }, { on: "2026-10-10", text: "c" }, { on: "2026-09-27", text: "She got the job" }] }, "en", ""],
		[{ log: [{ on: "2026-11-01", text: "her dad is in hospital" }, { on: "2026-09-27", text: "She got the principal officer job" }] }, "en", "How is your dad doing?"],
		[{ log: [{ on: "2026-11-02", text: "her dad's memory is getting worse" }, { on: "2026-09-20", text: "she finished her first triathlon" }] }, "en", "How is your dad doing?"],
		[{ log: [{ on: "2026-11-01", text: "a secret", private: true }, { on: "2026-09-27", text: "She got the job" }] }, "en", ""],
		[{ log: [{ on: "2026-09-27", text: "她升职了，恭喜了" }] }, "zh", "上次聊到你升职的事，之后都还顺利吗？"],
	])("%j in %s: %s", (spec, language, message) => {
		expect(messageTo(spec, language)).toBe(message);
	});
});
