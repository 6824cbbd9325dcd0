import { addDays, type CivilDate } from "../../src/calendar/civil-date";
import { dateInName } from "../../src/calendar/date-in-name";
import { dayOfNote } from "../../src/people/person/day-of-note";
import type { IndexPorts } from "../../src/people/index/index-ports";
import { PeopleIndex } from "../../src/people/index/people-index";
import { personRules } from "../../src/people/properties/person-rules";
import { standingOf } from "../../src/people/person/standing";
import { ReconnectList } from "../../src/reconnect/reconnect-list";
import { PeopleSearch } from "../../src/search/people-search";
import { defaultSettings } from "../../src/settings/default-settings";
import { wordsFor } from "../../src/words/words";
import { bareWalk } from "./bare-walk";
import { benchToday, BigVault } from "./big-vault";
import type { VaultSize } from "./mixed-vault";

const rules = personRules(defaultSettings);

function portsOf(vault: BigVault): IndexPorts {
	return {
		resolveLink: (linkpath) => vault.resolve(linkpath),
		dayOfNote: (note) => dayOfNote(note, (path) => (path.startsWith("Daily/") ? dateInName(path) : undefined), "date"),
		notes: () => vault.notes(),
		noteAt: (path) => vault.noteAt(path),
	};
}

function readyIndex(vault: BigVault): PeopleIndex {
	const index = new PeopleIndex(portsOf(vault), rules);
	index.rebuild();
	index.settle();
	index.settle();
	return index;
}

/** An index that knows who is a person, and has read nobody yet. */
function listedIndex(vault: BigVault): PeopleIndex {
	const index = new PeopleIndex(portsOf(vault), rules);
	index.rebuild();
	index.settleWhile(() => !index.isListed);
	return index;
}

/** The best time of some runs, in milliseconds. A browser tells time in steps of a tenth: where one run is over in a few, `together` of them are timed as one. */
function best(runs: number, run: (at: number) => unknown, together = 1): number {
	const times = Array.from({ length: Math.ceil(runs / together) }, (_, batch) => {
		const begun = performance.now();
		for (let at = 0; at < together; at++) run(batch * together + at);
		return (performance.now() - begun) / together;
	});
	return Math.min(...times);
}

function readBodies(vault: BigVault, index: PeopleIndex): number {
	const files = new Map(vault.files.map((file) => [file.path, file]));
	const unread = index.unread();
	for (const path of unread) {
		const file = files.get(path);
		// A text read from disk is a string of its own.
		if (file) index.put(vault.note(file, new TextDecoder().decode(new TextEncoder().encode(vault.textOf(path)))));
	}
	index.settle();
	return unread.length;
}

function edits(vault: BigVault, index: PeopleIndex): Readonly<Record<string, number>> {
	const files = new Map(vault.files.map((file) => [file.path, file]));
	const told = (path: string, salt: number): void => {
		const file = files.get(path);
		if (!file) return;
		file.stat.mtime += 1;
		const note = vault.note(file, `${vault.textOf(path)}\nEdit ${salt}`);
		index.put({ ...note, structure: { ...note.structure, frontmatter: { ...note.structure.frontmatter, why: `edit ${salt}` } } });
		index.settle();
	};
	const others = vault.files.filter(({ path }) => path.startsWith("Reading/") && !index.mentionsOf(path).length).map(({ path }) => path);
	const daily = vault.files.filter(({ path }) => path.startsWith("Daily/")).map(({ path }) => path);
	return {
		"one person": best(400, (at) => { told(vault.people[(at * 37) % vault.people.length] ?? "", at); }, 40),
		"a daily note": best(400, (at) => { told(daily[(at * 37) % daily.length] ?? "", at); }, 40),
		"an unrelated note": best(400, (at) => { told(others[(at * 37) % others.length] ?? "", at); }, 40),
		"a new person": best(9, (at) => {
			const file = vault.add(`People/Newcomer ${at}.md`, "---\ntype: person\n---\n");
			index.put(vault.note(file));
			index.settle();
		}),
	};
}

function listOf(index: PeopleIndex): ReconnectList {
	return new ReconnectList({ words: wordsFor("en"), today: () => benchToday, people: () => index.all(), revision: () => index.revision, changesSince: (revision) => index.changesSince(revision), personOf: (path) => index.get(path), settings: () => defaultSettings, pointsOf: () => [] });
}

const wholeList = { query: "", circle: null, group: null };
const circleList = { ...wholeList, circle: "core" };

/** The first rows of a list, of one narrowed, and of a view of some people, as they are drawn again: without more, and right after another day was asked about. */
function draws(vault: BigVault, index: PeopleIndex): readonly (readonly [what: string, value: string])[] {
	const list = listOf(index);
	const some = new Set(vault.people.slice(0, vault.people.length / 2));
	const draw = (today: CivilDate): void => {
		const sections = [wholeList, circleList].flatMap((filter) => list.sections(filter, today));
		for (const entries of [...sections.map((section) => section.entries), list.among(some, today)]) for (const entry of entries.slice(0, 40)) list.text(entry, today);
	};
	for (let days = 0; days < 3; days++) draw(addDays(benchToday, days));
	draw(benchToday);
	const again = best(9, () => { draw(benchToday); });
	let afterAnother = Infinity;
	for (let days = 1; days < 9; days++) {
		draw(addDays(benchToday, days));
		afterAnother = Math.min(afterAnother, best(1, () => { draw(benchToday); }));
	}
	return [["today's rows, drawn again", ms(again)], ["today's rows, right after another day's", `${ms(afterAnother)}   ${(afterAnother / again).toFixed(1)}× the draw before`]];
}

/** Measures the index on a vault of a size, beside a bare walk over the same caches in the same run. `heapBytes` collects garbage first. */
export function measureIndex(size: VaultSize, heapBytes: () => number): readonly (readonly [what: string, value: string])[] {
	const vault = new BigVault(size);
	best(3, () => bareWalk(vault.files, (file) => vault.getFileCache(file)));
	best(2, () => readyIndex(vault));
	const walk = best(9, () => bareWalk(vault.files, (file) => vault.getFileCache(file)));
	const listed = best(9, () => listedIndex(vault));
	const ready = best(9, () => readyIndex(vault));
	const early = listedIndex(vault);
	const asked = best(9, (at) => early.get(vault.people[(at * 997) % vault.people.length] ?? ""));
	const before = heapBytes();
	const index = readyIndex(vault);
	const heap = heapBytes() - before;
	const begun = performance.now();
	const bodies = readBodies(vault, index);
	const bodyMs = performance.now() - begun;
	const heapWithBodies = heapBytes() - before;
	// What the list and the search remember of people is theirs, and counted after the index.
	const standings = best(5, () => index.all().map((person) => standingOf(person, benchToday)));
	const list = best(3, () => listOf(index).sections(wholeList, benchToday));
	const search = new PeopleSearch();
	search.find(index.all(), "");
	const keystroke = Math.max(...["l", "lz", "zhang", "王", "light", "ada 1"].map((query) => best(5, () => search.find(index.all(), query))));
	const again = best(3, () => {
		index.rebuild();
		index.settle();
		index.settle();
	});
	return [
		["bare walk over the caches", ms(walk)],
		["index ready: anybody can be asked for", `${ms(listed)}   ${(listed / walk).toFixed(1)}× the walk`],
		["one person asked for right then", ms(asked)],
		["everybody read", `${ms(ready)}   ${(ready / walk).toFixed(1)}× the walk`],
		["standing of everybody", ms(standings)],
		["first list, ranked", ms(list)],
		["search, slowest keystroke of six", ms(keystroke)],
		["heap of the index", `${(heap / 1e6).toFixed(1)} MB`],
		[`${bodies} bodies worked in`, `${ms(bodyMs)}   ${((bodyMs / bodies) * 1000).toFixed(0)} µs each`],
		["heap with bodies", `${(heapWithBodies / 1e6).toFixed(1)} MB`],
		["a rebuild with bodies kept", ms(again)],
		...draws(vault, index),
		...Object.entries(edits(vault, index)).map(([what, value]) => [`an edit: ${what}`, ms(value)] as const),
	];
}

function ms(value: number): string {
	return `${value.toFixed(value < 10 ? 3 : 1)} ms`;
}
