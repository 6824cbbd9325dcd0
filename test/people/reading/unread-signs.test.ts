import { describe, expect, it } from "vitest";
import { personRules } from "../../../src/people/properties/person-rules";
import { readPersonBody } from "../../../src/people/reading/read-note-record";
import { readPerson } from "../../../src/people/reading/read-person";
import { settingsReading, UnreadSigns } from "../../../src/people/reading/unread-signs";
import { defaultSettings } from "../../../src/settings/default-settings";
import type { KithSettings } from "../../../src/settings/setting-table";
import { day } from "../../calendar/day";
import { noteOf } from "../../notes/note-of";

const seen = (text: string, settings: KithSettings = defaultSettings): string[] => {
	const signs = new UnreadSigns(personRules(settings), settings.properties, day("2026-11-28"));
	signs.add(noteOf("Ada.md", text), text);
	return signs.seen().map((sign) => `${sign.kind} ${sign.name}${"meaning" in sign ? ` = ${sign.meaning}` : ""}`);
};
const withProperty = (line: string): string => `---\ntype: person\n${line}\n---\n`;

describe("what notes of people say and is not read", () => {
	it.each([
		["生辰: 1990-05-01", "property 生辰 = birthday"], ["birth-day: 05-01", "property birth-day = birthday"], ["联系间隔: 两个月", "property 联系间隔 = cadence"], ["Interval: 60d", "property Interval = cadence"],
		["keep_in_touch: monthly", "property keep_in_touch = cadence"], ["lastTalked: 2026-05-01", "property lastTalked = lastContact"], ["上次聊天: 2026-05", "property 上次聊天 = lastContact"],
		["圈子: 核心", "property 圈子 = circle"], ["tier: core", "property tier = circle"], ["爱好: [徒步, 摄影]", "property 爱好 = topics"], ["Likes: jazz", "property Likes = topics"], ["介绍人: 老王", "property 介绍人 = metThrough"],
		["所在地: 广州", "property 所在地 = city"], ["怎么认识: 2015 汇丰", "property 怎么认识 = met"], ["next contact: 2027-01", "property next contact = nextContact"], ["渠道: 微信", "property 渠道 = channel"],
	])("%s is seen", (line, sign) => {
		expect(seen(withProperty(line))).toEqual([sign]);
	});

	it.each([
		"birthday: 1990-05-01", "生日: 05-01", "联系频率: 每月", "last-contact: 2026-01-01", "上次联系: 2026-01-01", "company: Acme", "tier: gold", "圈子: 同事", "生辰: 春天", "interval: whenever", "aliases: [A]", "title: CTO", "cssclasses: x", "生辰:", "parent: Bob", "status: active",
	])("%s is not: it is read, says nothing of people, or cannot be understood", (line) => {
		expect(seen(withProperty(line))).toEqual([]);
	});

	it.each([
		["birthday:: 1990-05-01", "field birthday = birthday"], ["- **生日**:: 05-01", "field 生日 = birthday"], ["[cadence:: 60d]", "field cadence = cadence"], ["联系频率：：每两个月", "field 联系频率 = cadence"], ["topics:: Raft", "field topics = topics"],
		["上次聊:: 2026-05-01", "field 上次聊 = lastContact"], ["## Log\n- 2026-05-01 a walk", "heading Log"], ["## 记录\n- 2026-05-01 吃饭", "heading 记录"], ["### 往来\n- 2026-05-01：电话", "heading 往来"], ["# Contact history\n- 2026-05-01 — a call", "heading Contact history"],
		["2026-05-01 a walk\n\n## Family\nA son.", "loose "], ["- 2026-05-01 吃饭", "loose "], ["# Ada\n2026-05 in Lyon, part time", "loose "], ["2027-01-01 her wedding\n2026-05-01 a walk", "loose "],
	])("%s is seen", (text, sign) => {
		expect(seen(text)).toEqual([sign]);
	});

	it.each([
		"last_contact:: 2026-05-01", "上次联系:: 2026-05-01", "birthday:: soon", "```\nbirthday:: 05-01\n```", "- [ ] birthday:: 05-01", "## Walks\n- 2026-05-01 a walk\n    - plan:: 2027", "## Interactions\n- 2026-05-01 a walk", "## Log\nnothing dated", "## 记录\n- 没有日期", "## Notes\n- 2026-05-01 a walk", "ask:: the flat", "2027-05-01 her wedding", "1990-03-01 born", "- [ ] 2026-05-01 the slides", "2026-05-01 birthday\n## Walks\n- 2026-05-01 a walk", "http://x.y::z",
	])("%s is not", (text) => {
		expect(seen(text)).toEqual([]);
	});
});

describe("a sign that is to be read", () => {
	const reading = (text: string): KithSettings => {
		const signs = new UnreadSigns(personRules(defaultSettings), {}, day("2026-11-28"));
		signs.add(noteOf("Ada.md", text), text);
		return signs.seen().reduce((settings, sign) => ({ ...settings, ...settingsReading(settings, sign) }), defaultSettings);
	};
	const person = (text: string, settings: KithSettings): { readonly birthday: string | undefined; readonly cadence: number; readonly talks: number } => {
		const rules = personRules(settings);
		const note = noteOf("Ada.md", text);
		const body = readPersonBody(note, text, rules);
		const read = readPerson(note, rules, () => undefined, body);
		return { birthday: read.birthday?.text, cadence: read.cadence.days, talks: body.interactions.length };
	};

	it.each([
		[withProperty("生辰: 05-01"), { birthday: "05-01", cadence: 90, talks: 0 }],
		[`${withProperty("联系间隔: 30d")}\n生日:: 05-01\n`, { birthday: "05-01", cadence: 30, talks: 0 }],
		["birthday:: 05-01\n- cadence:: 30d\n\n## 记录\n- 2026-05-01 吃饭\n", { birthday: "05-01", cadence: 30, talks: 1 }],
		["## Log\n- 2026-05-01 a walk\n", { birthday: undefined, cadence: 90, talks: 1 }],
		["A baker.\n\n2026-05-01 a walk\n", { birthday: undefined, cadence: 90, talks: 1 }],
	])("is read then, and is no longer seen: %s", (text, read) => {
		const settings = reading(text);
		expect(person(text, settings)).toEqual(read);
		expect(seen(text, settings)).toEqual([]);
	});

	it.each([
		["properties", { birthday: "birthday, 生辰", cadence: "cadence, frequency" }, "---\ntype: person\n生辰: 秋天吧\nfrequency: whenever\n---\n", ["生辰: 秋天吧 not-a-birthday", "frequency: whenever not-a-cadence"]],
		["fields", { birthday: "birthday, 生辰::", lastContact: "last_contact, last talked::" }, "---\ntype: person\n---\n生辰:: 秋天吧\n- **last talked**:: ages ago\n", ["生辰: 秋天吧 not-a-birthday", "last talked: ages ago not-a-date"]],
		["a field beside a property that is read", { birthday: "birthday, 生辰::" }, "---\nbirthday: 05-01\n---\n生辰:: 秋天吧\n", []],
		["a field nobody accepted", {}, "---\ntype: person\n---\n生辰:: 秋天吧\n", []],
		["a private field", { birthday: "birthday, 生辰::" }, "---\ntype: person\n---\n#private 生辰:: 秋天吧\n", []],
	])("names what cannot be read under a key that was accepted: %s", (_, properties, text, problems) => {
		const rules = personRules({ ...defaultSettings, properties });
		const note = noteOf("Ada.md", text);
		const read = readPerson(note, rules, () => undefined, readPersonBody(note, text, rules));
		expect(read.problems.map(({ property, value, code }) => `${property}: ${value} ${code}`)).toEqual(problems);
	});

	it("leaves what was read before as it is, and what a property says comes before a field", () => {
		const settings = reading("birthday:: 05-01\n");
		expect(settings.properties).toEqual({ birthday: "birthday, birthday::" });
		expect(person(withProperty("birthday: 06-02"), settings).birthday).toBe("06-02");
		expect(person(`${withProperty("birthday: 06-02")}birthday:: 05-01\n`, settings).birthday).toBe("06-02");
		expect(person("#private birthday:: 05-01\n", settings).birthday).toBeUndefined();
		expect(person("# Health #private\n\nbirthday:: 05-01\n", settings).birthday).toBeUndefined();
	});
});
