import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type BaseOver, type BaseRules, writeBase } from "../../src/exchange/write-base";
import { defaultSettings } from "../../src/settings/default-settings";
import { wordsFor } from "../../src/words/words";

interface View {
	readonly type: string;
	readonly name: string;
	readonly filters?: { readonly and: readonly string[] };
	readonly groupBy?: { readonly property: string; readonly direction: string };
	readonly order?: readonly string[];
	readonly sort?: readonly { readonly property: string; readonly direction: string }[];
}

interface Base {
	readonly filters: { readonly and: readonly (string | Readonly<Record<string, readonly string[]>>)[] };
	readonly formulas?: Readonly<Record<string, string>>;
	readonly properties?: Readonly<Record<string, { readonly displayName: string }>>;
	readonly views: readonly View[];
}

const keys: Readonly<Record<string, string>> = { lastContact: "last_contact", snoozeUntil: "snooze_until" };
const rules = (more: Partial<BaseRules> = {}): BaseRules => ({ settings: defaultSettings, keyOf: (meaning) => keys[meaning] ?? meaning, names: wordsFor("en").bases.names, ...more });
const base = (over: BaseOver, more?: Partial<BaseRules>): Base => parse(writeBase(over, rules(more))) as Base;
const all: readonly BaseOver[] = ["people", "experiments", "reviews"];

/** Every filter and formula. */
function expressionsOf({ filters, formulas = {}, views }: Base): readonly string[] {
	const inFilters = (some: Base["filters"]["and"]): readonly string[] => some.flatMap((one) => (typeof one === "string" ? [one] : Object.values(one).flat()));
	return [...inFilters(filters.and), ...Object.values(formulas), ...views.flatMap(({ filters: own }) => own?.and ?? [])];
}

/** Whether brackets and quotes of an expression close; texts as JSON has them. */
function closes(expression: string): boolean {
	const bare = expression.replace(/"(?:[^"\\]|\\.)*"/g, "");
	let open = "";
	for (const sign of bare.replace(/[^()[\]"]/g, "")) {
		if (sign === "(" || sign === "[") open += sign;
		else if (open.at(-1) !== (sign === ")" ? "(" : "[")) return false;
		else open = open.slice(0, -1);
	}
	return open === "" && !bare.includes('"');
}

describe("a base of people", () => {
	it("is what it was recorded to be", () => {
		expect(writeBase("people", rules({ settings: { ...defaultSettings, peopleFolders: ["People"], excludedFolders: ["Old"] } }))).toBe(`filters:
  and:
    - or:
        - 'list(note["type"]).map(value.toString().lower()).containsAny("person", "contact")'
        - 'file.hasTag("person", "people")'
        - 'file.inFolder("People")'
    - '!file.folder.lower().contains("templates")'
    - '!file.folder.lower().contains("模板")'
    - '!file.inFolder("Old")'
formulas:
  every: 'if(note["cadence"], if(note["cadence"].isType("number"), note["cadence"].toString() + "d", note["cadence"]), if(["core", "核心", "核心圈", "core circle"].contains(note["circle"]), "60d", if(["chosen", "常联系", "常联系的人"].contains(note["circle"]), "120d", if(["weak", "弱连接", "weak tie", "weak ties"].contains(note["circle"]), "270d", null))))'
  due_on: 'if(note["last_contact"] && formula.every, date(note["last_contact"]) + duration(formula.every), null)'
  days_since: 'if(note["last_contact"], ((number(today()) - number(date(note["last_contact"]))) / 86400000).floor(), null)'
properties:
  formula.due_on:
    displayName: 'Due on'
  formula.days_since:
    displayName: 'Days since'
views:
  - type: kith-reconnect
    name: 'Reconnect'
  - type: table
    name: 'Due'
    filters:
      and:
        - 'formula.due_on <= today()'
        - 'note["paused"] != true'
        - 'if(note["snooze_until"], date(note["snooze_until"]) <= today(), true)'
    order:
      - 'file.name'
      - 'formula.due_on'
      - 'formula.days_since'
      - 'note.circle'
      - 'note.last_contact'
      - 'note.topics'
    sort:
      - property: 'formula.due_on'
        direction: ASC
  - type: table
    name: 'By circle'
    groupBy:
      property: 'note.circle'
      direction: ASC
    order:
      - 'file.name'
      - 'note.circle'
      - 'note.last_contact'
      - 'formula.due_on'
      - 'note.cadence'
      - 'note.topics'
    sort:
      - property: 'formula.due_on'
        direction: ASC
  - type: table
    name: 'Undecided'
    filters:
      and:
        - 'note["circle"].isEmpty()'
    order:
      - 'file.name'
      - 'note.last_contact'
      - 'note.topics'
    sort:
      - property: 'file.name'
        direction: ASC
`);
	});

	it("goes by the settings: keys, marker, tags, folders, circles", () => {
		const settings = { ...defaultSettings, markerProperty: "kind, type", markerValues: ["Mensch"], personTags: [], peopleFolders: ["Leute"], circles: [{ id: "inner", name: "Nah", cadence: "每季度", cap: 3 }, { id: "far", name: "", cadence: "", cap: 0 }] };
		const made = base("people", { settings, keyOf: (meaning) => ({ lastContact: "letzter-kontakt", circle: "kreis" })[meaning as string] ?? meaning });
		expect(made.filters.and[0]).toEqual({ or: ['list(note["kind"]).map(value.toString().lower()).containsAny("mensch")', 'file.inFolder("Leute")'] });
		expect(made.formulas?.["every"]).toContain('if(["inner", "Nah"].contains(note["kreis"]), "91d", null)');
		expect(made.formulas?.["due_on"]).toContain('date(note["letzter-kontakt"])');
		expect(made.views[2]?.groupBy).toEqual({ property: "note.kreis", direction: "ASC" });
	});
});

describe("the others", () => {
	it("are grouped by state, and the newest review first", () => {
		const [experiments, reviews] = [base("experiments"), base("reviews")];
		expect(experiments.filters.and[0]).toEqual({ and: ['list(note["type"]).map(value.toString().lower()).containsAny("experiment", "实验")'] });
		expect(experiments.views.map(({ name, groupBy, filters }) => [name, groupBy?.property, filters?.and])).toEqual([["By state", "note.state", undefined], ["Running", undefined, ['["running", "进行中"].contains(note["state"])']]]);
		expect(reviews.views).toEqual([{
			type: "table", name: "Reviews", sort: [{ property: "note.period", direction: "DESC" }],
			order: ["file.name", "note.period", "note.contacts", "note.one_to_one", "note.people", "note.core_reached", "note.promises_kept", "note.promises_overdue", "note.promises_open", "note.thanks_open", "note.introductions_made"],
		}]);
	});

	it("are named in the language of the app", () => {
		const names = wordsFor("zh").bases.names;
		expect(all.flatMap((over) => base(over, { names }).views.map(({ name }) => name))).toEqual(["再联系", "该联系了", "按圈子", "未分圈", "按状态", "进行中", "回顾"]);
	});
});

it("shows nobody where the settings name no sign of a person", () => {
	const settings = { ...defaultSettings, markerValues: [], personTags: [], peopleFolders: [], excludedFolders: [] };
	expect(base("people", { settings }).filters.and[0]).toEqual({ or: ["file.name.isEmpty()"] });
});

it("is YAML with nothing but what Bases knows, and refers to no formula that is not there, whatever the settings hold", () => {
	const word = fc.oneof(fc.string({ minLength: 1, maxLength: 12 }), fc.constantFrom("toString", "it's", 'say "x"', "a: b", "# x", "[x]", "\\", "{{x}}", "- x", "'", '"'));
	const settings = fc.record({ markerProperty: word, markerValues: fc.array(word, { maxLength: 3 }), personTags: fc.array(word, { maxLength: 3 }), peopleFolders: fc.array(word, { maxLength: 3 }), excludedFolders: fc.array(word, { maxLength: 2 }), circles: fc.array(fc.record({ id: word, name: fc.oneof(word, fc.constant("")), cadence: fc.constantFrom("", "60d", "每季度", "nonsense"), cap: fc.constant(0) }), { maxLength: 4 }) });
	fc.assert(fc.property(fc.constantFrom(...all), settings, word, (over, some, key) => {
		const made = base(over, { settings: some, keyOf: (meaning) => `${meaning} ${key}` });
		expect(Object.keys(made).filter((each) => !["filters", "formulas", "properties", "views"].includes(each))).toEqual([]);
		expect(new Set(made.views.map(({ name }) => name)).size).toBe(made.views.length);
		for (const view of made.views) {
			expect(["table", "kith-reconnect"]).toContain(view.type);
			expect(Object.keys(view).filter((each) => !["type", "name", "filters", "order", "sort", "groupBy"].includes(each))).toEqual([]);
			const ids = [...(view.order ?? []), ...(view.sort ?? []).map(({ property }) => property), ...(view.groupBy ? [view.groupBy.property] : [])];
			expect(ids.filter((id) => !/^(?:file|note|formula)\../s.test(id))).toEqual([]);
			expect(ids.filter((id) => id.startsWith("formula.") && made.formulas?.[id.slice(8)] === undefined)).toEqual([]);
		}
		const expressions = expressionsOf(made);
		expect(expressions.filter((one) => !closes(one))).toEqual([]);
		const named = expressions.flatMap((one) => one.replace(/"(?:[^"\\]|\\.)*"/g, "").match(/formula\.\w+/g) ?? []);
		expect(named.filter((name) => made.formulas?.[name.slice(8)] === undefined)).toEqual([]);
	}));
});
