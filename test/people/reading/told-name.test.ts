import { describe, expect, it } from "vitest";
import { PeopleByName } from "../../../src/capture/people-by-name";
import { greetingName } from "../../../src/opener/greeting-name";
import type { Person } from "../../../src/people/person/person";
import { personRules } from "../../../src/people/properties/person-rules";
import { readPersonBody } from "../../../src/people/reading/read-note-record";
import { readPerson } from "../../../src/people/reading/read-person";
import { defaultSettings } from "../../../src/settings/default-settings";
import { noteOf } from "../../notes/note-of";

const rules = personRules(defaultSettings);

function read(name: string, body: string, properties: readonly string[] = []): Person {
	const note = noteOf(`People/${name}.md`, ["---", "type: person", ...properties, "---", body].join("\n"));
	return readPerson(note, rules, () => undefined, readPersonBody(note, note.text ?? "", rules));
}

describe("what everybody calls somebody, as their note tells", () => {
	it.each<[name: string, line: string, called: string]>([
		["Margaret Hill", "Margaret, everyone calls her Maggie", "Maggie"],
		["Oliver Brandt", "German, climbs, goes by Olli.", "Olli"],
		["Alexander Reid", "From the choir (call him Sandy)", "Sandy"],
		["Samantha Reed", "Call her Sam, not Samantha.", "Sam"],
		["Robert Stone", "- Friends call him “Bo”", "Bo"],
		["Dr Ada Obi", "Dr Ada Obi in print; call her Ada", "Ada"],
		["Elizabeth Grey", "We call her Aunt Libby and she likes it", "Aunt Libby"],
		["周海伦", "大家都叫她海伦姐", "海伦姐"],
		["王凯", "做前端的，叫他老K就行。", "老K"],
		["夏晚晴", "叫她小满就好", "小满"],
		["林丽华", "朋友们都叫她“阿华”，住广州", "阿华"],
	])("%s: “%s”", (name, line, called) => {
		const person = read(name, line);
		expect(person.aliases).toEqual([called]);
		expect(greetingName(person)).toBe(called);
		expect(new PeopleByName(() => [person]).find(called)).toEqual([person]);
	});

	it.each<[name: string, line: string]>([
		["Robert Stone", "Never call him Bob."], ["Robert Stone", "Don't call him Bob"], ["Robert Stone", "Call him on Friday"], ["Robert Stone", "Call him Friday"], ["Robert Stone", "call him Bob #private"], ["Robert Stone", "His dog is called Bob"], ["Robert Stone", "His wife calls him Bear"],
		["Robert Stone", "- [ ] Call him Monday"], ["Robert Stone", "goes by train"], ["Robert Stone", "Call her Berlin office"], ["Robert Stone", "`everyone calls him Bob` %%call him Bob%%".slice(24)],
		["王小明", "别叫他小名就好"], ["王小明", "叫她起床"], ["王小明", "叫她明天来"], ["王小明", "大家都叫他来"], ["王小明", "叫他回电"],
	])("is not told of %s by “%s”", (name, line) => {
		expect(read(name, line).aliases).toEqual([]);
	});

	it("greets by a property that says another, and finds by both", () => {
		const person = read("Margaret Hill", "Everyone calls her Maggie", ["aliases: [Mags]"]);
		expect([greetingName(person), person.aliases]).toEqual(["Mags", ["Mags", "Maggie"]]);
		expect(greetingName(read("Alexander Reid", "Everyone calls him Sandy", ["nickname: Alec"]))).toBe("Alec");
		expect(greetingName(read("周海伦", "大家都叫她海伦姐", ["aliases: [周老师]"]))).toBe("周老师");
		expect(greetingName(read("Margaret Hill", "Everyone calls her Maggie", ["aliases: [Margaret Anne Hill]"]))).toBe("Maggie");
	});
});
