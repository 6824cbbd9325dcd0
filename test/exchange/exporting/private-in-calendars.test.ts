import fc from "fast-check";
import { expect, it } from "vitest";
import type { CivilDate } from "../../../src/calendar/civil-date";
import { calendarParts, calendarThings } from "../../../src/exchange/exporting/calendar-things";
import { writeIcs } from "../../../src/exchange/write-ics";
import { openProperties } from "../../../src/people/properties/private-keys";
import { personRules } from "../../../src/people/properties/person-rules";
import { defaultSettings } from "../../../src/settings/default-settings";
import { privatePlaces } from "../../../src/topics/private-places";
import { wordsFor } from "../../../src/words/words";
import { noteOf } from "../../notes/note-of";
import { DemoVault } from "../../talking-points/demo-vault";
import { readCalendar } from "../read-calendar";

const runs = Number(process.env["KITH_RUNS"] ?? 300);
const today = "2026-11-28" as CivilDate;
const rules = personRules(defaultSettings);

/** A word that stands only in what is private, and the day of what is: neither may come out. */
const secret = "SECRET";
const secretDay = "2031-03-07";
const amounts = ["300 元", "¥1,200", "$45.50", "五百块钱", "2万元", "1200 EUR"];

const names = ["王磊", "Ada Byron", "Sam Okafor"];
const open = fc.constantFrom(
	"birthday: 1987-08-15", "birthday: 农历 八月十五", "birthday: 02-29", "next_contact: 2027-Q1", "next_contact: 2026-12-24", "anniversary: 2011-05-06",
	"cadence: 60d", "last_contact: 2026-10-01", "circle: core", "uid: 7", "snooze_until: 2027-01-10",
);
const never = fc.constantFrom(`why: ${secret}`, `boundaries: [${secret}]`, "trust: 1", `met: ${secret}`, `topics: [${secret}]`, `city: ${secret}`, `email: ${secret}@example.org`, `借款: ${secret} 300 元`);
/** Properties that the note names as private. */
const hidden = fc.constantFrom<readonly [line: string, key: string]>(
	[`birthday: ${secretDay}`, "birthday"], [`next_contact: ${secretDay}`, "next_contact"], [`anniversary: ${secretDay}`, "anniversary"], [`孩子生日: ${secretDay}`, "孩子生日"], [`uid: ${secret}`, "uid"],
);
const promise = fc.tuple(fc.constantFrom("", "@them "), fc.constantFrom("寄书", "send the slides", "还他"), fc.constantFrom("", ...amounts), fc.constantFrom(...names), fc.constantFrom(" 📅 2026-12-01", " 📅 2027-01-31", ""))
	.map(([by, what, sum, to, due]) => `- [ ] ${by}${what} ${sum} [[${to}]]${due}`);
const privateLine = fc.constantFrom(`- [ ] ${secret} [[王磊]] #private 📅 ${secretDay}`, `- [ ] ${secret} [[Ada Byron]] 📅 ${secretDay} #私密`, `- Anniversary: ${secretDay} #private`, `## ${secret} #private\n- [ ] ${secret} [[王磊]] 📅 ${secretDay}\n## Open`, `- ${secret} #private\n    - [ ] ${secret} [[Sam Okafor]] 📅 ${secretDay}`);
const body = fc.array(fc.oneof(promise, privateLine, fc.constantFrom("- Anniversary: 2011-05-06", "- 2026-10-01 (coffee) 聊了 Raft", `- 2026-09-01 owe:: ${secret}`, `- 2026-09-02 money:: lent 300`, "## Interactions", "孩子生日：2019-03-02")), { maxLength: 6 });
const isPrivate = fc.constantFrom("", "", "", "private: true", "tags: [private]");

const person = fc.record({ lines: fc.uniqueArray(fc.oneof(open, never), { maxLength: 6, selector: keyOf }), kept: fc.uniqueArray(hidden, { maxLength: 2, selector: ([, key]) => key }), mark: isPrivate, body })
	.map(({ lines, kept, mark, body: said }) => {
		const keys = kept.map(([, key]) => key);
		const all = [...lines.filter((line) => !keys.includes(keyOf(line))), ...kept.map(([line]) => line)];
		return { mark, text: ["---", "type: person", ...all, ...(mark === "" && keys.length > 0 ? [`private: [${keys.join(", ")}]`] : mark === "" ? [] : [mark]), "---", ...said, ""].join("\n") };
	});
const otherNote = fc.tuple(isPrivate, body).map(([mark, lines]) => ({ mark, text: ["---", ...(mark === "" ? ["x: 1"] : [mark]), "---", ...lines, ""].join("\n") }));

function keyOf(line: string): string {
	return line.slice(0, line.indexOf(":"));
}

const vaults = fc.tuple(fc.tuple(person, person, person), fc.array(otherNote, { maxLength: 2 }));
type Vault = typeof vaults extends fc.Arbitrary<infer Each> ? Each : never;

function textsOf([people, others]: Vault): Readonly<Record<string, string>> {
	// What stands in a note that is private as a whole is private, whatever it says.
	const told = ({ mark, text }: { mark: string; text: string }): string => (mark === "" ? text : text.replaceAll(/寄书|send the slides|还他/g, secret).replaceAll(/20\d\d-\d\d-\d\d|20\d\d-Q1/g, secretDay));
	return Object.fromEntries([
		...people.map((each, at) => [`People/${names[at] ?? ""}.md`, told(each)] as const), ...others.map((each, at) => [`Notes/${String(at)}.md`, told(each)] as const),
	]);
}

function calendarOf(texts: Readonly<Record<string, string>>, lang: string): string {
	const isHidden = privatePlaces((path) => (texts[path] === undefined ? undefined : noteOf(path, texts[path])), rules);
	const people = new DemoVault(texts).people().filter(({ path }) => !isHidden({ path, line: null }));
	const things = calendarThings(people, new Set(calendarParts), {
		keys: rules.keys, isPrivate: isHidden, propertiesOf: (path) => openProperties(noteOf(path, texts[path] ?? "").structure.frontmatter, rules),
	}, today);
	return writeIcs(things.map(({ thing, ...event }) => ({ ...event, title: wordsFor(lang).exchange.event(thing) })), Date.parse(today));
}

it("nothing private, of an amount or of what one thinks of somebody is in a calendar; every event has a UID of its own; the same vault is the same text", () => {
	let events = 0;
	fc.assert(fc.property(vaults, fc.constantFrom("en", "zh"), (vault, lang) => {
		const texts = textsOf(vault);
		const text = calendarOf(texts, lang);
		const read = readCalendar(text);
		events += read.length;
		const said = read.map(({ title }) => title).join("\n");
		expect(text).not.toContain(secret);
		expect(text).not.toContain(secretDay.replaceAll("-", ""));
		expect(said).not.toMatch(/300|1,?200|45\.50|五百|2万|trust|core|example\.org/);
		for (const [at, { mark }] of vault[0].entries()) if (mark !== "") expect(said.includes(`${names[at] ?? ""}'s birthday`) || said.includes(`联系${names[at] ?? ""}`)).toBe(false);
		expect(new Set(read.map(({ uid }) => uid)).size).toBe(read.length);
		expect(calendarOf(texts, lang)).toBe(text);
	}), { numRuns: runs });
	// A property that sees nothing proves nothing.
	expect(events).toBeGreaterThan(runs);
});
