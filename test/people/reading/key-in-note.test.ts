import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeLastContact } from "../../../src/interactions/logs/last-contact";
import { readDate } from "../../../src/calendar/read-date";
import { addToProperty } from "../../../src/notes/yaml/add-to-property";
import { writeProperty, writeUnder, writtenProperties } from "../../../src/notes/yaml/write-property";
import { personRules } from "../../../src/people/properties/person-rules";
import { type Meaning, propertyTable } from "../../../src/people/properties/property-table";
import { keyInNote, keysInNote } from "../../../src/people/reading/key-in-note";
import { defaultSettings } from "../../../src/settings/default-settings";
import { noteCount, patience } from "../../notes/note-count";

/** Keys that were accepted, as pressing *Read* adds them. */
const accepted: Readonly<Partial<Record<Meaning, string>>> = {
	lastContact: "last_contact, last talked, 上次聊::", cadence: "cadence, how often, 间隔::", birthday: "birthday, 生辰, born on::",
	topics: "topics, 爱好, likes::", channel: "channel, 渠道", circle: "circle, 圈子", nextContact: "next_contact, 计划", paused: "paused, on hold", snoozeUntil: "snooze_until, snooze",
};
const rules = personRules({ ...defaultSettings, properties: accepted });
const keyOf = (meaning: Meaning, text: string): string => keyInNote(text, meaning, rules) ?? propertyTable.find((row) => row.meaning === meaning)?.key ?? meaning;
const set = (text: string, meaning: Meaning, value: string | readonly string[] | null): string => writeUnder(text, (note) => keyOf(meaning, note), value);
const note = (...lines: string[]): string => `---\ntype: person\n${lines.join("\n")}\n---\n`;

describe("a property is written where the note has it", () => {
	it.each<[why: string, before: string, meaning: Meaning, value: string | readonly string[] | null, after: string]>([
		["the key that was accepted", note("how often: monthly"), "cadence", "60d", note("how often: 60d")],
		["its letter case and quotes", note("\"How Often\": 'monthly' # or so"), "cadence", "60d", note("\"How Often\": '60d' # or so")],
		["Kith's own key", note("cadence: monthly"), "cadence", "60d", note("cadence: 60d")],
		["neither: Kith's own", note("a: b"), "cadence", "60d", note("a: b", "cadence: 60d")],
		["both: the first, which is read", note("how often: monthly", "cadence: 2 weeks"), "cadence", "60d", note("how often: 60d", "cadence: 2 weeks")],
		["both, the first empty", note("how often:", "cadence: 2 weeks"), "cadence", "60d", note("how often:", "cadence: 60d")],
		["both, the first unreadable", note("how often: whenever", "cadence: 2 weeks"), "cadence", "60d", note("how often: whenever", "cadence: 60d")],
		["an empty one", note("how often:"), "cadence", "60d", note("how often: 60d")],
		["a key of another plugin stays theirs", note("prm-cadence: 45"), "cadence", "60d", note("prm-cadence: 45", "cadence: 60d")],
		["a list", note("爱好:", "  - 徒步", "  - 摄影"), "topics", ["徒步", "Raft"], note("爱好:", "  - 徒步", "  - Raft")],
		["a word", note("圈子: 核心"), "circle", "weak", note("圈子: weak")],
		["taken away", note("how often: monthly", "a: b"), "cadence", null, note("a: b")],
		["taken away, from both", note("计划: 2027-01", "a: b", "next_contact: 2027-02"), "nextContact", null, note("a: b")],
		["a field in the text", `${note("a: b")}\nborn on:: 05-01\n`, "birthday", "06-02", `${note("a: b")}\nborn on:: 06-02\n`],
		["a field in a list", `${note("a: b")}\n- **间隔**：： 每月 %%or so%%\n`, "cadence", "60d", `${note("a: b")}\n- **间隔**：： 60d %%or so%%\n`],
		["a field in brackets", `${note("a: b")}\n[间隔:: 每月]\n`, "cadence", "60d", `${note("a: b")}\n[间隔:: 60d]\n`],
		["a field of topics keeps those it has", `${note("a: b")}likes:: jazz, Raft\n`, "topics", ["Raft", "Go"], `${note("a: b")}likes:: jazz, Raft, Go\n`],
		["a field is emptied", `${note("a: b")}- 间隔:: 每月\n`, "cadence", null, `${note("a: b")}- 间隔:: \n`],
		["a property before a field", `${note("cadence: 30d")}间隔:: 每月\n`, "cadence", "60d", `${note("cadence: 60d")}间隔:: 每月\n`],
		["a private field is not read", `${note("a: b")}#private 间隔:: 每月\n`, "cadence", "60d", `${note("a: b", "cadence: 60d")}#private 间隔:: 每月\n`],
		["a field that nobody accepted", `${note("a: b")}cadence:: 30d\n`, "cadence", "60d", `${note("a: b", "cadence: 60d")}cadence:: 30d\n`],
		["windows line ends", "---\r\nhow often: monthly\r\n---\r\n", "cadence", "60d", "---\r\nhow often: 60d\r\n---\r\n"],
		["no properties", "Met at school.\n", "cadence", "60d", "---\ncadence: 60d\n---\nMet at school.\n"],
		["what people make up", note("联系频率: 每季度"), "cadence", "60d", note("联系频率: 60d")],
		["in their letter case", note("Contact Frequency: 'monthly' # or so"), "cadence", "60d", note("Contact Frequency: '60d' # or so")],
		["with an underscore", note("contact_cadence: monthly"), "cadence", "60d", note("contact_cadence: 60d")],
		["which is empty", note("联系周期:"), "cadence", "60d", note("联系周期: 60d")],
		["which cannot be read, and stays", note("联系频率: 偶尔"), "cadence", "60d", note("联系频率: 偶尔", "cadence: 60d")],
		["which is nested, and stays", note("联系频率:", "  家人: 每月"), "cadence", "60d", note("联系频率:", "  家人: 每月", "cadence: 60d")],
		["made up and Kith's own: the latter, which is read", note("联系频率: 每季度", "cadence: 每月"), "cadence", "60d", note("联系频率: 每季度", "cadence: 60d")],
		["made up and Kith's own, which is empty", note("联系频率: 每季度", "cadence:"), "cadence", "60d", note("联系频率: 60d", "cadence:")],
		["made up and accepted: the latter, which is read", note("联系频率: 每季度", "how often: 每月"), "cadence", "60d", note("联系频率: 每季度", "how often: 60d")],
		["made up and another plugin's: the former, which is read", note("联系频率: 每季度", "frequency: Weekly"), "cadence", "60d", note("联系频率: 60d", "frequency: Weekly")],
		["a frequency is another plugin's", note("frequency: Monthly"), "cadence", "60d", note("frequency: Monthly", "cadence: 60d")],
		["a frequency in words of one's own", note("frequency: every 6 weeks"), "cadence", "6 months", note("frequency: 6 months")],
		["a frequency in Chinese", note("frequency: 每两周"), "cadence", "每月", note("frequency: 每月")],
		["a frequency in figures", note("frequency: 60d"), "cadence", "2 weeks", note("frequency: 2 weeks")],
		["a frequency that is none", note("frequency: 432 Hz"), "cadence", "2 weeks", note("frequency: 432 Hz", "cadence: 2 weeks")],
		["such a frequency beside Kith's own", note("frequency: every 6 weeks", "cadence: 60d"), "cadence", "2 weeks", note("frequency: every 6 weeks", "cadence: 2 weeks")],
		["a birthday", note("生日: 1990-05-01"), "birthday", "06-02", note("生日: 06-02")],
		["a birthday of another plugin", note("BDAY: 1990-05-01"), "birthday", "06-02", note("BDAY: 1990-05-01", "birthday: 06-02")],
		["a plan", note("下次联系: 2027-01"), "nextContact", "2027-Q2", note("下次联系: 2027-Q2")],
		["a plan of another plugin, however its words are joined", note("nextFollowUp: 2027-01-01"), "nextContact", "2027-Q2", note("nextFollowUp: 2027-01-01", "next_contact: 2027-Q2")],
		["a plan that is taken away, from both", note("下次联系: 2027-01", "a: b", "next_contact: 2027-02"), "nextContact", null, note("a: b")],
		["topics", note("兴趣: [徒步, 摄影]"), "topics", ["徒步", "Raft"], note("兴趣: [徒步, Raft]")],
		["a source may be anything", note("来源: 朋友"), "cameThrough", "[[Clocks]]", note("来源: 朋友", 'came_through: "[[Clocks]]"')],
		["a company is no list of groups", note("公司: 联想"), "groups", ["[[老群]]"], note("公司: 联想", "groups:", '  - "[[老群]]"')],
		["several ways to reach them stand beside each other", note("邮箱: a@b.cd"), "email", "e@b.cd", note("邮箱: a@b.cd", "email: e@b.cd")],
	])("%s", (_, before, meaning, value, after) => {
		expect(set(before, meaning, value)).toBe(after);
	});

	it("adds to a list or a field that is there", () => {
		expect(addToProperty(note("爱好: 徒步"), keyOf("topics", note("爱好: 徒步")), ["Raft"], true)).toBe(note("爱好: [徒步, Raft]"));
		const field = `${note("a: b")}likes:: jazz\n`;
		expect(addToProperty(field, keyOf("topics", field), ["Raft"], true)).toBe(`${note("a: b")}likes:: jazz, Raft\n`);
	});
});

describe("the last contact moves forward where the note has it", () => {
	const contact = (text: string, on: string): string =>
		writeLastContact(text, readDate(on) ?? expect.fail(on), { lastContactKey: keyOf("lastContact", text), alsoReadKeys: keysInNote(text, "lastContact", rules) });

	it.each([
		["the key that was accepted", note("last talked: 2026-01-01"), "2026-11-20", note("last talked: 2026-11-20")],
		["never back", note("last talked: 2026-12-01"), "2026-11-20", note("last talked: 2026-12-01")],
		["a link to the day", note('last talked: "[[2026-01-01]]"'), "2026-11-20", note('last talked: "[[2026-11-20]]"')],
		["both: the newer, which counts", note("last_contact: 2025-01-01", "last talked: 2026-01-01"), "2026-11-20", note("last_contact: 2025-01-01", "last talked: 2026-11-20")],
		["both, and one newer still", note("last_contact: 2025-01-01", "last talked: 2026-12-01"), "2026-11-20", note("last_contact: 2025-01-01", "last talked: 2026-12-01")],
		["both, one unreadable", note("last talked: soon", "last_contact: 2026-01-01"), "2026-11-20", note("last talked: soon", "last_contact: 2026-11-20")],
		["a key of another plugin, however its words are joined", note("lastContact: 2026-12-01"), "2026-11-20", note("lastContact: 2026-12-01")],
		["what people make up", note("上次联系: 2026-06-18"), "2026-11-20", note("上次联系: 2026-11-20")],
		["the same in English", note('Last Seen: "[[2026-06-18]]"'), "2026-11-20", note('Last Seen: "[[2026-11-20]]"')],
		["the same with a blank", note("last contact: 2026-06-18"), "2026-11-20", note("last contact: 2026-11-20")],
		["never back there", note("最后联系: 2026-12-01"), "2026-11-20", note("最后联系: 2026-12-01")],
		["both, the newer made up", note("last_contact: 2025-01-01", "上次联系: 2026-06-18"), "2026-11-20", note("last_contact: 2025-01-01", "上次联系: 2026-11-20")],
		["both, the older made up", note("上次联系: 2025-01-01", "last_contact: 2026-06-18"), "2026-11-20", note("上次联系: 2025-01-01", "last_contact: 2026-11-20")],
		["what is no date may be something else", note("last seen: at Sam's"), "2026-11-20", note("last seen: at Sam's", "last_contact: 2026-11-20")],
		["records of another plugin", note("events:", "  - date: 2026-01-01"), "2026-11-20", note("events:", "  - date: 2026-01-01", "last_contact: 2026-11-20")],
		["a field", `${note("a: b")}上次聊:: [[2026-01-01]]\n`, "2026-11-20", `${note("a: b")}上次聊:: [[2026-11-20]]\n`],
		["neither", note("a: b"), "2026-11-20", note("a: b", "last_contact: 2026-11-20")],
	])("%s", (_, before, on, after) => {
		expect(contact(before, on)).toBe(after);
	});
});

const pickFrom = (values: readonly string[] = [], at: number): string => values[at % values.length] ?? "";

it("leaves one key of a property after any writes, and every other line as it was", () => {
	const values: Readonly<Partial<Record<Meaning, readonly string[]>>> = {
		cadence: ["60d", "每季度", "2 weeks"], birthday: ["05-01", "农历 八月十五"], channel: ["call", "微信"], circle: ["core", "弱连接"], nextContact: ["2027-01-05", "2027-Q1"], paused: ["true"], snoozeUntil: ["2027-01-05"],
	};
	const meanings = Object.keys(values) as Meaning[];
	const keys = meanings.flatMap((meaning) => (accepted[meaning] ?? "").split(", ").filter((key) => !key.endsWith("::")).map((key) => ({ meaning, key })));
	const written = fc.record({ meaning: fc.constantFrom(...meanings), at: fc.nat(), gone: fc.boolean() });
	fc.assert(fc.property(fc.uniqueArray(fc.constantFrom(...keys), { selector: ({ meaning }) => meaning }), fc.array(written, { maxLength: 6 }), (there, writes) => {
		const lines = there.map(({ meaning, key }) => `${key}: ${values[meaning]?.[0] ?? ""}`);
		const before = note("# mine", ...lines, "phone: +49 30");
		const after = writes.reduce((text, { meaning, at, gone }) => set(text, meaning, gone ? null : pickFrom(values[meaning], at)), before);
		for (const meaning of meanings) expect(keysInNote(after, meaning, rules).length).toBeLessThanOrEqual(1);
		for (const { meaning, key } of there) {
			const last = writes.filter((one) => one.meaning === meaning);
			if (!last.some(({ gone }) => gone)) expect(keysInNote(after, meaning, rules)).toEqual([key]);
		}
		const ours = new Set(meanings.flatMap((meaning) => keysInNote(before, meaning, rules).concat(keysInNote(after, meaning, rules))));
		const others = (text: string): readonly [string, unknown][] => [...writtenProperties(text)].filter(([key]) => !ours.has(key));
		expect(others(after)).toEqual(others(before));
		expect(after).toContain("# mine\n");
	}), { numRuns: noteCount });
}, patience);

it("refuses nothing while it looks: a block that cannot be read has no keys", () => {
	const broken = "---\na: b\n a: {\n---\n";
	expect(keyInNote(broken, "cadence", rules)).toBeUndefined();
	expect(() => writeProperty(broken, "cadence", "60d")).toThrow();
});
