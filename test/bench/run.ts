import { performance } from "node:perf_hooks";
import { dateInName } from "../../src/calendar/date-in-name";
import { dayOfNote } from "../../src/people/day-of-note";
import type { IndexPorts } from "../../src/people/index-ports";
import { PeopleIndex } from "../../src/people/people-index";
import { personRules } from "../../src/people/person-rules";
import { standingOf } from "../../src/people/standing";
import { defaultSettings } from "../../src/settings/default-settings";
import { benchToday, BigVault, type VaultSize } from "./big-vault";

const sizes: readonly VaultSize[] = [{ people: 300, notes: 3_000 }, { people: 2_000, notes: 20_000 }, { people: 10_000, notes: 50_000 }];
const rules = personRules(defaultSettings);

function portsOf(vault: BigVault): IndexPorts {
	return {
		resolveLink: (linkpath) => vault.resolve(linkpath),
		dayOfNote: (note) => dayOfNote(note, (path) => (path.startsWith("Daily/") ? dateInName(path) : undefined), "date"),
		notes: () => vault.notes(),
	};
}

/** What any index has to do at least: look at each file's cache, its marker, its tags and its links. */
function bareWalk(vault: BigVault): number {
	let seen = 0;
	for (const file of vault.files) {
		const cache = vault.getFileCache(file);
		if (!cache) continue;
		if (cache.frontmatter?.["type"] === "person") seen++;
		if (Array.isArray(cache.frontmatter?.["tags"])) seen++;
		if (cache.links) for (const { link } of cache.links) seen += link.length;
		if (cache.frontmatterLinks) for (const { link } of cache.frontmatterLinks) seen += link.length;
	}
	return seen;
}

function readyIndex(vault: BigVault): PeopleIndex {
	const index = new PeopleIndex(portsOf(vault), rules);
	index.rebuild();
	index.settle();
	return index;
}

/** The best time of some runs, in milliseconds. */
function best(runs: number, run: (at: number) => unknown): number {
	const times = Array.from({ length: runs }, (_, at) => {
		const begun = performance.now();
		run(at);
		return performance.now() - begun;
	});
	return Math.min(...times);
}

function heapBytes(): number {
	globalThis.gc?.();
	globalThis.gc?.();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}

function readBodies(vault: BigVault, index: PeopleIndex): number {
	const files = new Map(vault.files.map((file) => [file.path, file]));
	const unread = index.unread();
	for (const path of unread) {
		const file = files.get(path);
		// A text read from disk is a string of its own.
		if (file) index.put(vault.note(file, Buffer.from(vault.textOf(path)).toString()));
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
	const others = vault.files.filter(({ path }) => path.startsWith("Notes/") && !index.mentionsOf(path).length).map(({ path }) => path);
	const daily = vault.files.filter(({ path }) => path.startsWith("Daily/")).map(({ path }) => path);
	return {
		"one person": best(400, (at) => { told(vault.people[(at * 37) % vault.people.length] ?? "", at); }),
		"a daily note": best(400, (at) => { told(daily[(at * 37) % daily.length] ?? "", at); }),
		"an unrelated note": best(400, (at) => { told(others[(at * 37) % others.length] ?? "", at); }),
		"a new person": best(9, (at) => {
			const file = vault.add(`People/Newcomer ${at}.md`, { properties: { type: "person" }, lines: [] });
			index.put(vault.note(file));
			index.settle();
		}),
	};
}

function report(size: VaultSize): void {
	const vault = new BigVault(size);
	best(3, () => bareWalk(vault));
	best(2, () => readyIndex(vault));
	const walk = best(9, () => bareWalk(vault));
	const ready = best(7, () => readyIndex(vault));
	const before = heapBytes();
	const index = readyIndex(vault);
	const heap = heapBytes() - before;
	const standings = best(5, () => index.all().map((person) => standingOf(person, benchToday)));
	const begun = performance.now();
	const bodies = readBodies(vault, index);
	const bodyMs = performance.now() - begun;
	const heapWithBodies = heapBytes() - before;
	const row = (what: string, value: string): void => { console.log(`  ${what.padEnd(34)}${value}`); };
	console.log(`\n${size.people} people, ${size.notes} notes`);
	row("bare walk over the caches", `${walk.toFixed(1)} ms`);
	row("index ready", `${ready.toFixed(1)} ms   ${(ready / walk).toFixed(2)}× the walk`);
	row("standing of everybody", `${standings.toFixed(1)} ms`);
	row(`${bodies} bodies worked in`, `${bodyMs.toFixed(0)} ms   ${((bodyMs / bodies) * 1000).toFixed(0)} µs each`);
	row("heap of the index", `${(heap / 1e6).toFixed(1)} MB`);
	row("heap with bodies", `${(heapWithBodies / 1e6).toFixed(1)} MB`);
	for (const [what, ms] of Object.entries(edits(vault, index))) row(`an edit: ${what}`, `${ms.toFixed(3)} ms`);
}

for (const size of sizes) report(size);
