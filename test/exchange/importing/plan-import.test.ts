import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Card, CardMeaning } from "../../../src/exchange/card";
import { ImportChoices } from "../../../src/exchange/importing/import-choices";
import { noteFileName } from "../../../src/exchange/importing/note-file-name";
import { shownText } from "../../../src/notes/yaml/property-values";
import { aCard } from "./a-card";
import { exportedFrom, type Files, personAt, planOn, told, writtenTo } from "./paper-import";

const lei = "People/王磊.md";
const note = (...lines: readonly string[]): string => ["---", "type: person", ...lines, "---", "", "Text.", ""].join("\n");

describe("what would be written of a card", () => {
	it.each<[why: string, properties: readonly string[], card: Parameters<typeof aCard>[0], told: string]>([
		["somebody new", [], { name: "Ada", organization: "X", has: ["email a@example.org", "birthday 1990-01-02"] }, "new Ada People/Ada.md + email: a@example.org + birthday: 1990-01-02 + groups: X"],
		["the same", ["email: lei@example.org", "groups: [汇丰]"], { name: "王磊", organization: "汇丰", has: ["email LEI@example.org"] }, "same 王磊"],
		["a number in another spelling", ["phone: +86 138-0013-8000"], { name: "王磊", has: ["phone 13800138000"] }, "same 王磊"],
		["a second address", ["email: lei@example.org"], { name: "王磊", has: ["email lei@example.org", "email wang@example.com"] }, "adds 王磊 + email: wang@example.com"],
		["another name", ["email: lei@example.org"], { name: "Wang Lei", otherNames: ["老王"], has: ["email lei@example.org"] }, "adds Wang Lei + aliases: Wang Lei, 老王"],
		["a known other name", ["aliases: [Wang Lei]", "email: lei@example.org"], { name: "wang lei", has: ["email lei@example.org"] }, "same wang lei"],
		["another birthday", ["email: lei@example.org", "birthday: 1987-08-15"], { name: "王磊", has: ["email lei@example.org", "birthday 1987-08-16"] }, "differs 王磊 birthday: 1987-08-15 | 1987-08-16"],
		["a birthday without the year", ["email: lei@example.org", "birthday: 1987-08-15"], { name: "王磊", has: ["email lei@example.org", "birthday 08-15"] }, "same 王磊"],
		["a birthday in another spelling", ["email: lei@example.org", "BDAY: 1987/8/15"], { name: "王磊", has: ["email lei@example.org", "birthday 1987-08-15"] }, "same 王磊"],
		["an older contact", ["email: lei@example.org", "last_contact: 2026-01-01"], { name: "王磊", has: ["email lei@example.org", "lastContact 2025-01-01"] }, "same 王磊"],
		["a newer contact", ["email: lei@example.org", "last_contact: 2024-Q2"], { name: "王磊", has: ["email lei@example.org", "lastContact 2025-01-01"] }, "differs 王磊 lastContact: 2024-Q2 | 2025-01-01"],
		["how one met, where it is told already", ["email: lei@example.org", "met: 2024-03-12, GopherCon"], { name: "王磊", has: ["email lei@example.org", "met 2024-03-12"] }, "same 王磊"],
		["an address of a page", ["website: https://www.example.org/"], { name: "王磊", organization: "", has: ["website http://example.org"] }, "same 王磊"],
		["a group that is a link", ["email: lei@example.org", "groups: [\"[[读书会]]\"]"], { name: "王磊", has: ["email lei@example.org", "groups 读书会"] }, "same 王磊"],
		["an organization that is an era", ["email: lei@example.org", "eras: [NOIP2011, 汇丰]"], { name: "王磊", organization: "汇丰", has: ["email lei@example.org"] }, "same 王磊"],
		["what the note keeps private", ["email: lei@example.org", "birthday: 1987-08-15", "private: [birthday]"], { name: "王磊", has: ["email lei@example.org", "birthday 1987-08-16"] }, "differs 王磊 birthday: … | 1987-08-16"],
		["a name alone, and nothing to say", ["city: 北京"], { name: "王磊", has: ["city 北京"] }, "same 王磊"],
		["a name alone", ["city: 北京"], { name: "王磊", has: ["city 上海"] }, "question 王磊 + city: 上海"],
		["nobody", [], { name: "", has: ["city 上海"] }, "skipped "],
		["a name of signs", [], { name: "///", has: ["city 上海"] }, "skipped ///"],
		["an id of another program", ["uid: a", "email: lei@example.org"], { name: "王磊", uid: "b", has: ["email lei@example.org"] }, "same 王磊"],
		["a note", ["email: lei@example.org"], { name: "王磊", note: "Text.\n# Not a heading", has: ["email lei@example.org"] }, "adds 王磊 + note: Text.\n\\# Not a heading"],
		["a note that stands there", ["email: lei@example.org"], { name: "王磊", note: "Text.", has: ["email lei@example.org"] }, "same 王磊"],
	])("%s", (_, properties, card, is) => {
		expect(planOn({ [lei]: note(...properties) }, [aCard(card)]).map(told)).toEqual([is]);
	});

	it("puts everybody into a group", () => {
		expect(planOn({}, [aCard({ name: "Ada" })], "[[读书会]]").map(told)).toEqual(["new Ada People/Ada.md + groups: [[读书会]]"]);
	});

	it("puts nobody into a group twice", () => {
		const files = { [lei]: note("email: lei@example.org", "groups: [\"[[读书会]]\"]") };
		expect(planOn(files, [aCard({ name: "王磊", has: ["email lei@example.org"] })], "[[读书会]]").map(told)).toEqual(["same 王磊"]);
	});

	it("writes the same name twice under two names", () => {
		const rows = planOn({ "People/Ada.md": note() , "People/ada (x).md": note() }, [aCard({ name: "Bea" }), aCard({ name: "AC/DC" }, 2), aCard({ name: "AC:DC", organization: "X" }, 3)]);
		expect(rows.map(({ path }) => path)).toEqual(["People/Bea.md", "People/AC-DC.md", "People/AC-DC (X).md"]);
	});
});

describe("the name of a file", () => {
	it.each([
		["AC/DC", "AC-DC"], ["..", ""], ["../../etc/passwd", "etc-passwd"], ["C:\\x", "C-x"], ["a\0b", "a-b"], ["CON", "CON_"], ["[[x]]", "x"], ["#1 Fan", "1 Fan"],
		["王磊", "王磊"], ["Ada  Byron ", "Ada Byron"], ["x".repeat(300), "x".repeat(70)], ["阿依古丽·买买提", "阿依古丽·买买提"], ["O'Neil", "O'Neil"], [".hidden", "hidden"], ["|", ""], ["\u202Egpj", "gpj"],
	])("%j is %j", (name, file) => {
		expect(noteFileName(name)).toBe(file);
	});
});

describe("writing", () => {
	const before = note("email: lei@example.org # work", "topics: Raft, 徒步", "birthday: 1987-08-15").replace("Text.", "# 王磊\nText.");
	const card = aCard({ name: "王磊", note: "喜欢茶\n- [ ] nothing to do", has: ["email lei@example.org", "email wang@example.com", "topics 茶", "birthday 1987-08-16", "city 北京"], dates: [{ label: "Anniversary", text: "2011-05-06" }], related: [{ label: "Spouse", name: "李娜" }] });

	it("adds and leaves all else, and mine where it differs", () => {
		expect(writtenTo({ [lei]: before }, planOn({ [lei]: before }, [card]))[lei]).toBe([
			"---", "type: person", "email: [lei@example.org, wang@example.com] # work", "topics: [Raft, 徒步, 茶]", "birthday: 1987-08-15", "city: 北京", "---", "",
			"# 王磊", "喜欢茶", "\\- [ ] nothing to do", "", "- Anniversary: 2011-05-06", "- Spouse: 李娜", "", "Text.", "",
		].join("\n"));
	});

	it("takes theirs where that was chosen", () => {
		const rows = planOn({ [lei]: before }, [card]);
		const choices = new ImportChoices();
		for (const row of rows) choices.setTheirs(row, "birthday", true);
		expect(writtenTo({ [lei]: before }, rows, choices)[lei]).toContain("birthday: 1987-08-16\n");
	});

	it("writes nothing of a row that is left", () => {
		const rows = planOn({ [lei]: before }, [card, aCard({ name: "Ada" }, 2)]);
		const choices = new ImportChoices();
		for (const row of rows) choices.setTarget(row, "none");
		expect(writtenTo({ [lei]: before }, rows, choices)).toEqual({ [lei]: before });
	});

	it("keeps line ends and a byte order mark", () => {
		const dos = `\uFEFF${before.replaceAll("\n", "\r\n")}`;
		const after = writtenTo({ [lei]: dos }, planOn({ [lei]: dos }, [card]))[lei] ?? "";
		expect(after.startsWith("\uFEFF---\r\n")).toBe(true);
		expect(after.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
	});

	it("adds to a person whose note has no properties", () => {
		const files = { "People/Ada.md": "#person\n" };
		const rows = planOn(files, [aCard({ name: "Ada", has: ["city Oslo"] })]);
		const choices = new ImportChoices();
		for (const row of rows) choices.setTarget(row, 0);
		expect(writtenTo(files, rows, choices)["People/Ada.md"]).toBe("---\ncity: Oslo\n---\n#person\n");
	});
});

const runs = Number(process.env["KITH_RUNS"] ?? 300);
const text = fc.oneof(
	fc.constantFrom("=cmd", "---", "[[x]]", "🙂", "مرحبا", "a: b", "#tag", "{{title}}", "<% tp %>", "- [ ] x", "null", "00501", "true", "“x”", "a, b", "%%", "```", "[x](y)", "'", "\""),
	fc.string({ minLength: 1, maxLength: 20 }).map((one) => one.replace(/\s+/g, " ").trim()).filter((one) => one !== ""),
);
const meanings: readonly CardMeaning[] = ["email", "phone", "wechat", "telegram", "linkedin", "github", "website", "city", "role", "groups", "topics", "met"];
const cards: fc.Arbitrary<readonly Card[]> = fc.array(fc.record({
	name: fc.oneof(text, fc.constantFrom("王磊", "Wang Lei", "Lei Wang", "Ada")),
	otherNames: fc.array(text, { maxLength: 2 }),
	organization: fc.oneof(fc.constant(""), text),
	uid: fc.option(fc.uuid()),
	note: fc.oneof(fc.constant(""), fc.array(text, { maxLength: 4 }).map((lines) => lines.join("\n"))),
	values: fc.array(fc.record({ meaning: fc.constantFrom(...meanings), text }), { maxLength: 5 }),
}), { maxLength: 6 }).map((all) => all.map((card, at) => ({ ...aCard({ name: card.name }, at + 1), ...card })));

describe("for every file", () => {
	it("the same file again changes nothing", () => {
		fc.assert(fc.property(cards, (file) => {
			const once = writtenTo({}, planOn({}, file));
			expect(writtenTo(once, planOn(once, file))).toEqual(once);
		}));
	});

	// Few names, handles and organizations, so that most cards have to do with each other.
	const name = fc.constantFrom("王磊", "Wang Lei", "Lei Wang", "Ada", "Boss", "x", "李娜", "مرحبا", "a: b", "#tag");
	const acquainted = fc.array(fc.record({
		name, otherNames: fc.uniqueArray(name, { maxLength: 2 }), organization: fc.constantFrom("", "X", "Y"),
		has: fc.array(fc.constantFrom("telegram a", "telegram b", "city a", "groups X", "phone 1234567"), { maxLength: 2 }),
	}), { maxLength: 5 }).map((all) => all.map((card, at) => aCard(card, at + 1)));

	it("the same file again changes nothing, where people share names, handles and organizations", () => {
		fc.assert(fc.property(acquainted, (file) => {
			const once = writtenTo({}, planOn({}, file));
			expect(writtenTo(once, planOn(once, file))).toEqual(once);
		}), { numRuns: runs });
	});

	it.each<[why: string, file: readonly Parameters<typeof aCard>[0][]]>([
		["links in the place of handles", [{ name: "Ada", has: ["telegram [x](y)"] }, { name: "王磊", has: ["telegram [[x]]"] }]],
		["a nickname of two in one organization", [{ name: "王磊", otherNames: ["Boss"], organization: "汇丰" }, { name: "---", otherNames: ["Boss"], organization: "汇丰" }]],
		["an organization that is a group of the other", [{ name: "王磊", has: ["groups 汇丰"] }, { name: "王磊", organization: "汇丰", has: ["email a@example.org"] }]],
		["a name with a comma", [{ name: ",*", organization: "X" }, { name: "-,", has: ["city Oslo"] }]],
		["another name with a comma", [{ name: "王磊", otherNames: ["Wang, Lei"], has: ["city Oslo"] }]],
		["a third whose name is told by two together", [{ name: "```", has: ["telegram x"] }, { name: "Ben", organization: "!", has: ["telegram y"] }, { name: "Lei Wang", organization: "!", has: ["telegram x", "telegram y"] }]],
		["one who is called what a colleague is called besides", [{ name: "Ada", otherNames: ["Boss"], organization: "!", has: ["groups X"] }, { name: "Boss", organization: "X", has: ["telegram y"] }]],
		["a nickname of two in one organization, and one who is called so", [{ name: "Ada", otherNames: ["Boss"], organization: "X" }, { name: "Ben", otherNames: ["Boss"], organization: "X" }, { name: "Boss", organization: "X", has: ["telegram y"] }]],
		["a name that stands among its other names", [{ name: "王磊", has: ["telegram a"] }, { name: "Wang Lei", otherNames: ["王磊"], has: ["groups X"] }, { name: "王磊", otherNames: ["王磊"], organization: "X", has: ["telegram b"] }]],
		["a note called after the organization, too", [{ name: "- [ ] x" }, { name: "[[x]]", organization: "!", has: ["wechat x"] }]],
	])("the same file again changes nothing: %s", (_, file) => {
		const all = file.map((card, at) => aCard(card, at + 1));
		const once = writtenTo({}, planOn({}, all));
		expect(Object.keys(once).length).toBeGreaterThan(0);
		expect(writtenTo(once, planOn(once, all))).toEqual(once);
	});

	it("everybody new is a person who has what the card has", () => {
		fc.assert(fc.property(cards, (file) => {
			const rows = planOn({}, file);
			const files = writtenTo({}, rows);
			for (const { status, path, contents } of rows) {
				if (status !== "new") continue;
				expect(path.split("/")).toHaveLength(2);
				expect(files[path]).toMatch(/^---\ntype: person\n/);
				const details = personAt(files, path).details.map((detail) => detail.text);
				for (const { place, to } of contents) if (place === "role") expect(details).toEqual(expect.arrayContaining(to.map(shownText)));
			}
		}));
	});

	it("what is exported and imported again changes nothing", () => {
		fc.assert(fc.property(cards, (file) => {
			const files = writtenTo({}, planOn({}, file));
			expect(writtenTo(files, planOn(files, exportedFrom(files)))).toEqual(files);
		}));
	});
});

it("exports nothing that is private, nothing of money, and nothing of what one thinks of somebody", () => {
	const files: Files = { [lei]: note("email: lei@example.org", "phone: 13800138000", "why: SECRET", "trust: 1", "boundaries: [SECRET]", "circle: core", "cadence: 60d", "last_contact: 2026-01-01", "met: 借给他 300 元", "city: SECRET", "private: [city, phone]") };
	const said = JSON.stringify(exportedFrom(files));
	expect(said).toContain("lei@example.org");
	for (const secret of ["SECRET", "13800138000", "300", "core", "60d", "2026-01-01"]) expect(said).not.toContain(secret);
});
