import { expect, it } from "vitest";
import { ChangeLog } from "../../src/notes/change-log";
import type { PersonChange } from "../../src/people/person/person-change";
import { aPerson } from "../people/person-builder";

const changeOf = (name: string): PersonChange => ({ before: undefined, now: aPerson({ name }) });
const some = (count: number): readonly PersonChange[] => Array.from({ length: count }, (_, at) => changeOf(String(at)));

it("tells what came after a revision, oldest first", () => {
	const log = new ChangeLog<PersonChange>();
	const [a, b] = [changeOf("a"), changeOf("b")];
	log.add(1, [a]);
	log.add(2, [b]);
	expect(log.since(0)).toEqual([a, b]);
	expect(log.since(1)).toEqual([b]);
	expect(log.since(2)).toEqual([]);
});

it("does not know what came before everybody was read", () => {
	const log = new ChangeLog<PersonChange>();
	log.add(1, some(1));
	log.add(2, undefined);
	expect(log.since(1)).toBeUndefined();
	expect(log.since(2)).toEqual([]);
});

it("forgets the oldest where there are many", () => {
	const log = new ChangeLog<PersonChange>();
	for (let revision = 1; revision <= 400; revision++) log.add(revision, some(1));
	expect(log.since(100)).toBeUndefined();
	expect(log.since(390)).toHaveLength(10);
	log.add(401, some(1000));
	expect(log.since(400)).toBeUndefined();
	expect(log.since(401)).toEqual([]);
});
