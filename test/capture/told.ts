import type { CivilDate } from "../../src/calendar/civil-date";
import type { Capture } from "../../src/capture/capture";
import { GroupNamesInLines } from "../../src/capture/group-names";
import { PeopleByName } from "../../src/capture/people-by-name";
import { readLine as read } from "../../src/capture/read-line";
import { aPerson } from "../people/person-builder";

/** A Sunday. */
const today = "2026-11-22" as CivilDate;

const people = ["Sam", "Ann Lee", "Lee", "Anna-Maria", "Will", "Mark", "Art", "May", "Bill", "Grace", "Hope", "Jan", "陈静", "李智伟", "欧阳", "小明", "周一凡", "王磊", "Tom", "Priya", "张伟"];
const spelt = ["Pat O’Brien", "Jean‑Luc Roy", "José Díaz", "@Ann Reed", "Ive", "阿依古丽·买买提", "贝雅夫‧正福", "陳嘉敏"];
const aliases: Readonly<Record<string, readonly string[]>> = { 王磊: ["老王"], Sam: ["Sam Hill"], 陈静: ["静静"], 李智伟: ["老李"] };
const everybody = [...people, ...spelt].map((name) => aPerson({ path: `${name}.md`, name, aliases: aliases[name] ?? [] })).sort((a, b) => (a.path < b.path ? -1 : 1));
const lookup = new PeopleByName(() => everybody);

/** Notes of mine, and one of a person. */
const notes: Readonly<Record<string, string>> = Object.fromEntries(["Clocks", "分布式系统里的时钟", "慢半拍", "Blog/Clocks"].map((name) => [name, `${name}.md`]));
const noteNamed = (name: string): string | undefined => notes[name];

const noGroups = new GroupNamesInLines(() => []);

/** What a line says on Sunday 2026-11-22 where the notes of a few people are known, and of these groups. */
export function readLine(line: string, groups = noGroups): Capture {
	return read(line, { people: lookup, groups, noteNamed }, { weekStart: "monday" }, today);
}

/** Whose notes the line goes to, and the names that nobody bears with a `?`. */
export function peopleOf(line: string): string {
	return readLine(line).people.map(({ path, name }) => path?.replace(/\.md$/, "") ?? `${name}?`).join(", ");
}

/** The day, or the first and the last. */
export function dayOf(line: string): string {
	const { from, to } = readLine(line).on;
	return from === to ? from : `${from}..${to}`;
}
