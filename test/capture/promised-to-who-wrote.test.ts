import { describe, expect, it } from "vitest";
import { GroupNamesInLines } from "../../src/capture/group-names";
import { PeopleByName } from "../../src/capture/people-by-name";
import { readLine } from "../../src/capture/read-line";
import { aPerson } from "../people/person-builder";
import { day } from "../talking-points/make-person";

/** To whom the promises of a line go where these have notes: a name without a note has a `?`. */
function promisedTo(line: string, ...names: readonly string[]): readonly string[] {
	const everybody = names.map((name) => aPerson({ name, path: `${name}.md` })).sort((a, b) => (a.path < b.path ? -1 : 1));
	const people = new PeopleByName(() => everybody);
	const { people: there, promises } = readLine(line, { people, groups: new GroupNamesInLines(() => []) }, { weekStart: "monday" }, day("2026-12-01"));
	const [first] = there;
	return promises.filter(({ by }) => by === "me").map(({ to }) => (to ?? first?.path ?? `${first?.name ?? ""}?`).replace(/\.md$/u, ""));
}

describe("a promise belongs to who wrote or called, not to whom the line names later", () => {
	const wrote = "Miriam wrote back: she'll introduce me to Annelies … Owe her the draft";
	const linked = "[[Miriam]] wrote back: she'll introduce me to [[Annelies]] … Owe her the draft";
	const chinese = "周敏回信了，说会介绍我认识陈姐，欠她一份初稿";
	const chineseLinked = "[[周敏]]回信了，说会介绍我认识[[陈姐]]，欠她一份初稿";

	it.each<[line: string, known: readonly string[], to: string]>([
		[wrote, ["Miriam", "Annelies"], "Miriam"], [wrote, ["Miriam"], "Miriam"], [wrote, ["Annelies"], "Miriam?"], [wrote, [], "Miriam?"],
		[linked, ["Miriam", "Annelies"], "Miriam"], [linked, ["Annelies"], "Miriam?"],
		["Tom called, he'll put me in touch with Anna. I owe him a beer", ["Anna"], "Tom?"],
		["Miriam emailed: she said Annelies is hiring. Promised her the draft", ["Annelies"], "Miriam?"],
		[chinese, ["周敏", "陈姐"], "周敏"], [chinese, ["周敏"], "周敏"], [chinese, ["陈姐"], "周敏?"], [chinese, [], "周敏?"],
		[chineseLinked, ["周敏", "陈姐"], "周敏"], [chineseLinked, ["陈姐"], "周敏?"],
		["王凯来电，说小李换工作了，答应发他教程", ["小李"], "王凯?"],
	])("%s (%s): %s", (line, known, to) => {
		expect(promisedTo(line, ...known)).toEqual([to]);
	});

	it.each<[line: string, known: readonly string[], to: string]>([
		["Nurse called, she said Anna is better. Owe her the draft", ["Anna"], "Anna"],
		["Rain stopped, she said Anna is moving. Owe her the draft", ["Anna"], "Anna"],
		["Wrote to Anna about Tom, owe her the draft", ["Anna", "Tom"], "Anna"],
		["Lunch with Miriam and Anna, promised Anna the draft", ["Miriam", "Anna"], "Anna"],
		["Traffic delayed us, met Anna late, promised her the draft", ["Anna"], "Anna"],
		["下雨了，和陈姐吃饭，答应发她初稿", ["陈姐"], "陈姐"],
		["陈姐说周敏换工作了，答应发她初稿", ["陈姐", "周敏"], "陈姐"],
	])("and stays where it is: %s (%s): %s", (line, known, to) => {
		expect(promisedTo(line, ...known)).toEqual([to]);
	});
});
