import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays } from "../../src/calendar/civil-date";
import { greetingName } from "../../src/opener/greeting-name";
import { OpenerDraft } from "../../src/opener/opener-draft";
import { openerFor } from "../../src/talking-points/opener";
import { defaultTalkingOptions } from "../../src/talking-points/subject";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import { wordsFor } from "../../src/words/words";
import { day, type PersonSpec } from "./make-person";
import { TestVault } from "./vault";

const today = day("2026-11-22");

/** Somebody of whom careless notes are written: what they are called, and by which pronouns. */
interface Addressee {
	readonly name: string;
	readonly aliases: readonly string[];
	readonly she: boolean;
}
const addressees: readonly Addressee[] = [
	{ name: "Anna Smith", aliases: [], she: true }, { name: "Tom Hughes", aliases: ["Tom"], she: false }, { name: "Nora Quinn", aliases: ["Norrie"], she: true }, { name: "Jean-Luc Roy", aliases: [], she: false },
	{ name: "王小明", aliases: [], she: false }, { name: "苏曼玉", aliases: ["曼姐"], she: true }, { name: "欧阳娜娜", aliases: ["娜娜"], she: true }, { name: "刘建国", aliases: ["老刘"], she: false },
];

/** Lines as people write them; NAME, HE, HIS and HIM stand for the person, PA for a parent and PHE for how they are called. */
const english = [
	"NAME called, HE is starting a bakery", "HE was tired; HE wants to move to Leeds and HE has a plan,,", "met HIM for coffee!!", "HIS new job at Acme is hard..", "NAME's talk was good", "Is HE still in Porto??", "how HIS exam goes",
	"did HE find a flat, and does HE like it?", "lent me HIS drill", "got promoted to team lead 🎉", "HE told me of HIS PA, PHE is ill", "HE's been ill. HE's moving", "we shipped the app with NAME, HE was late again", "Ask HIM about HIS visa", "the new house",
	"HE plans to study law, and writes a book", "FULL wrote: HE needs help", "asked HIM about it; HE did not say", "HE has just joined Acme", "HE read HIS essay to HIM", "I owe HIM $200", "don't tell HIM yet", "HIS kids, they love school",
	"Kids: Zora (11), Emeka (8)", "HE got a rescue dog called Biscuit", "walk with NAME; HIS wedding is in May", "dinner,, HE has a second interview on Monday", "HIS partner Dev, HIS knee is bad", "HE is off to Lisbon in October", "swims; runs a bookshop", "NAME's PA lives with HIM",
];
const chinese = [
	"NAME说HE在学 Rust，，很忙", "HE打算搬去成都！！", "聊了HE的副业，HE在招人。。", "HIS新书出版了", "HE还好吗？？", "问问HE考试的事", "HE女儿上学了，HE很高兴", "帮我看了论文，HE真仔细", "借了HE 500 元", "别跟HE说", "FULL升职了", "HE爸爸出院了，PHE恢复得不错",
	"我们一起上线了，HE又迟到", "HE拿到了 offer；HE很纠结", "吃饭，HE请客", "新工作", "房子装修得怎么样", "他们和其他人都在", "TA 说好", "HE公司上市了！HE们都很高兴", "送了HE一盆花", "HE刚开始跑步…",
	"火锅,,聊到很晚", "女儿豆豆，三岁", "HE换工作,面试两轮了", "HE膝盖又疼了..", "HE养了一只橘猫", "爬山，HE在备战马拉松", "HE搬到成都了！！", "HE妈妈和HE住一起", "语音一个半小时,HE在学古筝",
];
const line = fc.oneof(fc.constantFrom(...english), fc.constantFrom(...chinese), fc.tuple(fc.constantFrom(...english), fc.constantFrom(". ", "; ", "，"), fc.constantFrom(...chinese)).map((parts) => parts.join("")));
const kinds = ["thread", "thanks", "good-news", "owe", "note"] as const;
const promised = [
	"send HIM the slides,,", "Introduce NAME to FULL's cousin!!", "give FULL HIS book; HE waits for it", "lend HIM $200", "help HIM with the move. HE has no car", "ask HIM how HIS exam went", "send NAME the report next week",
	"把教程发给NAME，，", "发HE一份简历模板！！", "给FULL带HE的书", "还HE 500 元", "帮HE改简历；HE很急", "问问HE的签证", "读完HE的长文，写一页回信…",
];
const given = ["received HIS old racket..", "received $200", "收 HE烧的一只杯子。。", "收 500 元", "gave HIM a book"];
const said = fc.record({
	days: fc.oneof(fc.integer({ min: 0, max: 900 }), fc.constantFrom(365, 730, 1096)), text: line, incoming: fc.boolean(),
	items: fc.array(
		fc.oneof(
			fc.record({ kind: fc.constantFrom(...kinds), text: line }),
			fc.record({ kind: fc.constant("promise" as const), text: fc.constantFrom(...promised), dueOn: fc.constantFrom("2026-11-01", "2026-12-24") }),
			fc.record({ kind: fc.constant("gift" as const), text: fc.constantFrom(...given) }),
		),
		{ maxLength: 4 },
	),
});
const anybody = fc.record({
	who: fc.constantFrom(...addressees), log: fc.array(said, { minLength: 1, maxLength: 4 }), met: fc.constantFrom(null, "2019, running club", "2020, HE约稿，我拖稿", "2018，培训班同桌", "2021, NAME's party"),
	projects: fc.constantFrom([], ["Harbour app"], ["汇丰项目"]), trust: fc.constantFrom(null, 5), topics: fc.constantFrom([], ["bread"], ["Rust"]),
});

/** HIS, HIM, HE and PHE in English and in Chinese, of her and of him. */
const pronouns = {
	english: { she: ["her", "her", "she", "he"], he: ["his", "him", "he", "she"] },
	chinese: { she: ["她的", "她", "她", "他"], he: ["他的", "他", "他", "她"] },
} as const;

function written(text: string, { name, she }: Addressee): string {
	const [his, him, he, parent] = pronouns[/\p{Script=Han}/u.test(text) ? "chinese" : "english"][she ? "she" : "he"];
	const given = /\p{Script=Han}/u.test(name) ? name.slice(-2) : name.split(" ")[0] ?? name;
	return text.replaceAll("FULL", name).replaceAll("NAME", given).replaceAll("PHE", parent).replaceAll("PA", she ? "father" : "mother")
		.replaceAll("HIS", his).replaceAll("HIM", him).replaceAll("HE", he).replace(/(^|[.?!] )([a-z])/g, (_, before: string, first: string) => before + first.toUpperCase());
}

const ofHer = /\b(?:she|her|hers|herself)\b|她(?!们)/iu;
const ofHim = /\b(?:he|him|his|himself)\b|(?<![其吉])他(?!们)/iu;

it("speaks to everybody as you, without their full name, with one mark at a time, each sentence ended before the next", () => {
	fc.assert(fc.property(anybody, ({ who, log, ...rest }) => {
		const vault = new TestVault();
		const spec: PersonSpec = {
			...rest, name: who.name, aliases: who.aliases, met: rest.met === null ? null : written(rest.met, who),
			// Of whom one writes he or she twice, it is plain whom the notes call so.
			body: [written("HIM, HIM, HIM: HE likes hiking. HE, HE, HE and HE plans to hike", who)],
			log: log.map(({ days, text, incoming, items }) => ({ on: addDays(today, -days), incoming, text: written(text, who), items: items.map((item) => ({ ...item, text: written(item.text, who) })) })),
		};
		const person = vault.person(spec);
		vault.note("Notes/Sourdough.md", "#bread", "2026-11-01");
		const opener = openerFor(person, talkingPointsFor(person, vault, defaultTalkingOptions, today), vault);
		for (const language of ["en", "zh"] as const) {
			const draft = new OpenerDraft(opener, { name: greetingName(person) }, today);
			draft.writeIn(language);
			const address = wordsFor(language).opener.address(greetingName(person));
			expect(draft.message.startsWith(address)).toBe(true);
			const all = [draft.message.slice(address.length), ...draft.slots.flatMap(({ name, choices }) => choices.map((point) => wordsFor(language).opener.draft(name, opener.toThem(point, language), today)))];
			for (const text of all) {
				expect(text).not.toMatch(who.she ? ofHer : ofHim);
				expect(text).not.toMatch(/TA(?![A-Za-z])/u);
				expect(text).not.toContain(who.name);
				expect(text).not.toMatch(/[.。!！?？,，、;；:：…]\s*[.。!！?？,，、;；:：…]/u);
				expect(text).not.toMatch(/••|\$200|500|tell|别跟/u);
				if (language === "en") expect(text).not.toMatch(/\p{Script=Han}|[，。；！？]|[.?!][A-Za-z]|\byou (?:is|was|has|does|wants|likes)\b/u);
				else expect(text).not.toMatch(/[。！？] |[A-Za-z]\.|,/u);
			}
			expect(draft.message).toMatch(/[.?!。？！…]$|[,，]$/u);
		}
	}), { numRuns: 600 });
}, 180_000);
