import fc from "fast-check";
import { expect, it } from "vitest";
import { civilDate, type CivilDate } from "../../src/calendar/civil-date";
import { isOpenPromise } from "../../src/commitments/commitment";
import { PeopleIndex } from "../../src/people/index/people-index";
import type { Person } from "../../src/people/person/person";
import { personRules } from "../../src/people/properties/person-rules";
import { standingOf } from "../../src/people/person/standing";
import { defaultSettings } from "../../src/settings/default-settings";
import { PaperVault, type PaperNote } from "./paper-vault";

/** Everyday runs try fewer; `KITH_RUNS=2000` tries as many as wanted. */
const runs = Number(process.env["KITH_RUNS"] ?? 300);

type Step =
	| readonly ["write", string, PaperNote]
	| readonly ["rename", string, string]
	| readonly ["move folder", string, string]
	| readonly ["delete", string]
	| readonly ["settings", number]
	| readonly ["day", CivilDate]
	| readonly ["look"]
	| readonly ["ask early"]
	| readonly ["read bodies"]
	| readonly ["read what decides"];

/** Notes are changed on or after the day on which a task in them was ticked; some bear a time that cannot be. */
const daysOfChange = ["2026-01-09", "2026-01-15", "2026-02-10", "2026-03-05", "2025-01-01"].map((day) => civilDate(day) as CivilDate);
const changedOn = (milliseconds: number): CivilDate => daysOfChange[milliseconds % daysOfChange.length] as CivilDate;

const folders = ["", "People/", "Friends/", "Daily/", "Templates/"];
const names = ["Sam", "sam", "老王", "Ann", "2026-01-05", "2026-02-06", "Idea", "Ann‑Lu", "@Ann Lu"];
const paths = folders.flatMap((folder) => names.map((name) => `${folder}${name}.md`));
const settings = [{}, { peopleFolders: ["Friends"] }, { excludedFolders: ["Daily"] }, { personTags: ["friend"], markerValues: [] }, { circles: [{ id: "core", name: "", cadence: "7d", cap: 0 }] }, { interactionHeading: "Talks" }, { looseLogs: true }]
	.map((change) => personRules({ ...defaultSettings, excludedFolders: ["Templates"], ...change }, [], changedOn));

const lines = fc.constantFrom(
	"Met [[Sam]]", "Didn't reach [[Sam]] today", "- 2026-01-01 lunch with [[Sam]]", "- [[老王|王]] and [[Friends/Sam]]", "- [ ] call [[Ann]]", "- [x] called [[Ann]] ✅ 2026-01-09", "> [[Sam]]", "[[People/Ann#Log]]", "[[Nobody]]", "plain", "",
	"## Interactions", "## Talks", "- 2026-01-02 (coffee) talk", "    - [ ] send slides", "- 2026-03-04 (群聊) hello", "see `[[Sam]]`", "%% [[Ann]] %%", "Met [[Ann-Lu]]", "- [x] called [[ann lu]] ✅ 2026-01-09",
	"## Invited", "- [x] [[Sam]]", "- [/] [[Ann]] 🛫 2026-01-09",
);
const properties = fc.constantFrom<Record<string, unknown> | undefined>(
	undefined, { type: "person" }, { type: "person", last_contact: "2025-12-31", circle: "core" }, { tags: ["friend"] }, { type: "person", groups: ["[[Idea]]"], last_contact: "soonish" },
	{ date: "2026-01-20", people: ["[[Sam]]", "[[Ann]]"] }, { type: "meeting" }, { type: "gathering", date: "2026-01-21", attendees: 12 },
);
const note = fc.record({ properties, lines: fc.array(lines, { maxLength: 4, size: "max" }) });
const path = fc.constantFrom(...paths);
const folder = fc.constantFrom(...folders);

const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 8, arbitrary: fc.tuple(fc.constant("write" as const), path, note) },
	{ weight: 3, arbitrary: fc.tuple(fc.constant("rename" as const), path, path) },
	{ weight: 2, arbitrary: fc.tuple(fc.constant("move folder" as const), folder, folder) },
	{ weight: 2, arbitrary: fc.tuple(fc.constant("delete" as const), path) },
	{ weight: 1, arbitrary: fc.tuple(fc.constant("settings" as const), fc.nat(settings.length - 1)) },
	{ weight: 1, arbitrary: fc.tuple(fc.constant("day" as const), fc.constantFrom("2025-12-31", "2026-01-06", "2026-04-01", "2029-06-01").map((day) => civilDate(day) as CivilDate)) },
	{ weight: 2, arbitrary: fc.constant(["look"] as const) },
	{ weight: 2, arbitrary: fc.constant(["ask early"] as const) },
	{ weight: 2, arbitrary: fc.constant(["read bodies"] as const) },
	{ weight: 2, arbitrary: fc.constant(["read what decides"] as const) },
);

/** One vault, the index that follows it, and what the two are worth when compared. */
class Trial {
	readonly vault = new PaperVault();
	rules = settings[0] ?? personRules(defaultSettings);
	today = civilDate("2026-03-01") as CivilDate;
	readonly index = new PeopleIndex(this.vault.ports, this.rules);

	do(step: Step): void {
		if (step[0] === "write") this.write(step[1], step[2]);
		else if (step[0] === "rename") this.move(step[1], step[2]);
		else if (step[0] === "move folder") this.moveFolder(step[1], step[2]);
		else if (step[0] === "delete") this.delete(step[1]);
		else if (step[0] === "settings") this.index.rebuild((this.rules = settings[step[1]] ?? this.rules));
		else if (step[0] === "day") this.today = step[1];
		else if (step[0] === "look") this.index.all();
		else if (step[0] === "ask early") this.askEarly();
		else if (step[0] === "read bodies") readBodies(this.vault, this.index);
		else readWhatDecides(this.vault, this.index, this.today);
	}

	/** Whoever is asked for while people are listed and not yet read is who they will be when everybody is; who there is, is known before. */
	private askEarly(): void {
		const late = new PeopleIndex(this.vault.ports, this.rules);
		late.rebuild();
		late.settle();
		for (const person of late.all()) {
			this.index.rebuild();
			const anew = new PeopleIndex(this.vault.ports, this.rules);
			anew.rebuild();
			anew.settleWhile(() => !anew.isEarly);
			expect(anew.all().map(({ path }) => path)).toEqual(late.all().map(({ path }) => path));
			for (const index of [this.index, anew]) index.settleWhile(() => !index.isListed);
			expect(shownPerson(anew.get(person.path))).toEqual(shownPerson(person));
			const early = this.index.get(person.path);
			expect(this.index.get(person.path)).toBe(early);
			this.index.settle();
			expect(this.index.all().find(({ path }) => path === person.path)).toBe(early);
		}
	}

	private write(path: string, content: PaperNote): void {
		this.vault.write(path, content);
		this.put(path, path.length % 2 === 0);
	}

	/** Half of the notes come with their text, as the app's own events do; the others as a cold cache has them. */
	private put(path: string, withText: boolean): void {
		const written = this.vault.read(path, withText);
		if (written) this.index.put(written);
	}

	private delete(path: string): void {
		this.vault.remove(path);
		this.index.remove(path);
	}

	private move(from: string, to: string): void {
		if (from === to || !this.vault.notes.has(from) || this.vault.notes.has(to)) return;
		this.vault.rename(from, to);
		const moved = this.vault.read(to);
		if (moved) this.index.rename(from, moved);
	}

	private moveFolder(from: string, to: string): void {
		for (const path of [...this.vault.notes.keys()]) if (path.slice(0, path.lastIndexOf("/") + 1) === from) this.move(path, to + path.slice(from.length));
	}
}

function readBodies(vault: PaperVault, index: PeopleIndex): void {
	index.settle();
	readTexts(vault, index, index.unread());
	index.settle();
}

function readTexts(vault: PaperVault, index: PeopleIndex, paths: Iterable<string>): void {
	for (const path of paths) {
		const written = vault.read(path, true);
		if (written?.text !== undefined) index.addText(written, written.text);
	}
}

/** As at the start of the app, until somebody asks for more. */
function readWhatDecides(vault: PaperVault, index: PeopleIndex, today: CivilDate): void {
	for (;;) {
		index.settle();
		const deciding = index.takeDeciding(today);
		if (deciding.size === 0) return;
		readTexts(vault, index, deciding);
	}
}

/** Who was met last, and what is promised. */
function whoIsDue(index: PeopleIndex, today: CivilDate): unknown {
	return index.all().map((person) => {
		const { lastInteraction, dueOn, latestOn, ratio } = standingOf(person, today);
		return { path: person.path, lastInteraction, dueOn, latestOn, ratio, promises: person.commitments.filter(isOpenPromise), interactions: person.interactions };
	});
}

function shownPerson(person: Person | undefined): object | undefined {
	return person && { ...person, groups: person.groups.map(({ text, path }) => ({ text, path })) };
}

/** All that is visible of an index on a day, as plain data. */
function shown(index: PeopleIndex, today: CivilDate): unknown {
	return index.all().map((person) => ({
		...shownPerson(person),
		standing: standingOf(person, today),
		mentions: index.mentionsOf(person.path).map(({ source, when, text }) => ({ source, when, text })),
	}));
}

/** The index between two steps; writes are left to wait for each other, as in a burst. */
function stateOf({ index }: Trial): { readonly revision: number; readonly people: unknown; readonly indexed: string } {
	index.settle();
	const people = index.all();
	return { revision: index.revision, people, indexed: JSON.stringify([people, people.map(({ path }) => index.mentionsOf(path))]) };
}

/** Somebody who keeps what is known of each person, and goes by the changes alone. */
class Follower {
	#known = new Map<string, string>();
	#revision = -1;

	follow(index: PeopleIndex): void {
		const changes = index.changesSince(this.#revision);
		this.#revision = index.revision;
		const say = (path: string): string => JSON.stringify([index.get(path), index.mentionsOf(path)]);
		if (!changes) this.#known = new Map(index.all().map(({ path }) => [path, say(path)]));
		for (const { before, now } of changes ?? []) {
			if (before) this.#known.delete(before.path);
			if (now) this.#known.set(now.path, say(now.path));
		}
		expect(Object.fromEntries(this.#known)).toEqual(Object.fromEntries(index.all().map(({ path }) => [path, say(path)])));
	}
}

function tryOut(steps: readonly Step[]): void {
	const trial = new Trial();
	const follower = new Follower();
	let before = stateOf(trial);
	for (const each of steps) {
		trial.do(each);
		if (each[0] === "write") continue;
		const after = stateOf(trial);
		follower.follow(trial.index);
		if (after.indexed !== before.indexed) expect(after.revision).toBeGreaterThan(before.revision);
		// Notes whose text was not read yet are read anew after a change of settings, and may count as changed.
		else if (each[0] !== "settings" && each[0] !== "ask early") expect(after.revision).toBe(before.revision);
		if (after.revision === before.revision) expect(after.people).toBe(before.people);
		before = after;
	}
	readWhatDecides(trial.vault, trial.index, trial.today);
	const decided = whoIsDue(trial.index, trial.today);
	readBodies(trial.vault, trial.index);
	expect(trial.index.unread()).toEqual([]);
	expect(decided).toEqual(whoIsDue(trial.index, trial.today));
	const anew = new PeopleIndex(trial.vault.ports, trial.rules);
	anew.rebuild();
	readBodies(trial.vault, anew);
	expect(shown(trial.index, trial.today)).toEqual(shown(anew, trial.today));
	for (const person of trial.index.all()) expect(trial.index.get(person.path)).toBe(person);
}

it(`the index after any sequence of changes equals the index rebuilt (${runs} sequences)`, () => {
	fc.assert(fc.property(fc.array(step, { maxLength: 30, size: "max" }), tryOut), { numRuns: runs });
}, 120_000);

it.each<{ readonly name: string; readonly steps: readonly Step[] }>([
	{ name: "somebody whose name a note has borne is gone, and the note links another by another spelling", steps: [
		["write", "People/Ann‑Lu.md", { properties: { type: "person", groups: ["[[Idea]]"], last_contact: "soonish" }, lines: [] }], ["write", "Sam.md", { properties: { date: "2026-01-20", people: ["[[Sam]]", "[[Ann]]"] }, lines: ["Met [[Ann-Lu]]"] }],
		["write", "People/sam.md", { properties: { type: "person", groups: ["[[Idea]]"], last_contact: "soonish" }, lines: [] }], ["delete", "Ann‑Lu.md"], ["delete", "People/sam.md"],
	] },
	{ name: "somebody whom a line names with another is nobody's name any more when all is read anew", steps: [
		["settings", 1], ["write", "People/Sam.md", { properties: { type: "person" }, lines: [] }],
		["write", "Sam.md", { properties: { date: "2026-01-20" }, lines: ["- [[老王|王]] and [[Friends/Sam]]"] }],
		["write", "Friends/老王.md", { lines: [] }], ["look"], ["write", "People/Sam.md", { lines: [] }], ["ask early"],
	] },
	{ name: "a person appears after the note that links them", steps: [["write", "Daily/2026-01-05.md", { lines: ["Met [[Sam]]"] }], ["look"], ["write", "People/Sam.md", { properties: { type: "person" }, lines: [] }]] },
	{ name: "a note of the same name takes the links over", steps: [["write", "People/Sam.md", { properties: { type: "person" }, lines: [] }], ["write", "Daily/2026-01-05.md", { lines: ["Met [[Sam]]"] }], ["look"], ["write", "Sam.md", { lines: [] }]] },
	{ name: "and gives them back", steps: [["write", "Sam.md", { lines: [] }], ["write", "People/Sam.md", { properties: { type: "person" }, lines: [] }], ["write", "Daily/2026-01-05.md", { lines: ["Met [[Sam]]"] }], ["look"], ["delete", "Sam.md"]] },
	{ name: "a folder of people moves", steps: [["write", "People/Sam.md", { properties: { type: "person" }, lines: ["## Interactions", "## Talks", "- 2026-01-02 (coffee) talk"] }], ["write", "Daily/2026-01-05.md", { lines: ["Met [[Sam]]"] }], ["read bodies"], ["move folder", "People/", "Friends/"]] },
	{ name: "a second person of another spelling", steps: [["write", "People/Ann‑Lu.md", { properties: { type: "person" }, lines: [] }], ["write", "Daily/2026-01-05.md", { lines: ["Met [[Ann-Lu]]"] }], ["look"], ["write", "Friends/@Ann Lu.md", { properties: { type: "person" }, lines: [] }], ["look"], ["delete", "People/Ann‑Lu.md"]] },
	{ name: "a note of just that spelling", steps: [["write", "People/Ann‑Lu.md", { properties: { type: "person" }, lines: [] }], ["write", "Daily/2026-01-05.md", { lines: ["Met [[Ann-Lu]]"] }], ["look"], ["write", "Ann-Lu.md", { lines: [] }], ["look"], ["delete", "Ann-Lu.md"]] },
])("$name", ({ steps }) => {
	tryOut(steps);
});

it.each([
	["Pat O’Brien", "Pat O'Brien"], ["Jean‑Luc", "Jean-Luc"], ["Jean‑Luc", "jean luc"], ["José", "Jose"], ["Jose\u0301", "José"], ["@Ann Reed", "Ann Reed"], ["阿依古丽·买买提", "阿依古丽‧买买提"], ["Müller", "Muller#Log"],
])("a link that leads nowhere is to %s where it is another spelling of the name: [[%s]]", (name, link) => {
	const vault = new PaperVault();
	const index = new PeopleIndex(vault.ports, personRules(defaultSettings));
	vault.write(`People/${name}.md`, { properties: { type: "person" }, lines: [] });
	vault.write("Daily/2026-01-05.md", { lines: [`Met [[${link}]]`] });
	index.rebuild();
	index.settle();
	expect(index.mentionsOf(`People/${name}.md`).map(({ source }) => source.path)).toEqual(["Daily/2026-01-05.md"]);
});

it.each([["Sam Lee", "Sam Leigh"], ["Ann Reed", "Old/Ann Réed"], ["Jo", "Joe"], ["陳嘉敏", "陈嘉敏"]])("and not to %s where it is another name, or leads to a folder: [[%s]]", (name, link) => {
	const vault = new PaperVault();
	const index = new PeopleIndex(vault.ports, personRules(defaultSettings));
	vault.write(`People/${name}.md`, { properties: { type: "person" }, lines: [] });
	vault.write("Daily/2026-01-05.md", { lines: [`Met [[${link}]]`] });
	index.rebuild();
	index.settle();
	expect(index.mentionsOf(`People/${name}.md`)).toEqual([]);
});
