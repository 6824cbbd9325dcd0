import { describe, expect, it } from "vitest";
import { addDays, type CivilDate } from "../../src/calendar/civil-date";
import { watch, type WatchedVault } from "./index-bench";
import { turns } from "./schedule";

const today = "2026-11-22" as CivilDate;
const people = ["Ann", "Sam", "老王", "Zoe"];

/** A vault in which each person is met every `people.length` days, the newest note first; a diary of so many days. */
function diary(days: number, newest = (person: string) => `Lunch with [[${person}]]`): Record<string, string> {
	const files: Record<string, string> = Object.fromEntries(people.map((name) => [`People/${name}.md`, "---\ntype: person\ncadence: 30d\n---\n"]));
	for (let day = 0; day < days; day++) {
		const person = people[day % people.length] ?? "";
		files[`Daily/${addDays(today, -day)}.md`] = day < people.length ? newest(person) : `Coffee with [[${person}]], who speaks of [[Rust]]`;
	}
	return files;
}

/** Opens a vault and counts which notes are read. */
async function opened(files: Record<string, string>): Promise<{ readonly vault: WatchedVault; readonly read: string[] }> {
	const read: string[] = [];
	const vault = await watch(files, { onRead: (path) => { read.push(path); } });
	return { vault, read };
}

describe("until somebody asks what notes say", () => {
	it.each([600, 1200])("only those are read that decide who is due, of %i days as many as of few", async (days) => {
		const { vault, read } = await opened(diary(days));
		expect(read.sort()).toEqual([...people.map((name) => `People/${name}.md`), ...people.map((_, day) => `Daily/${addDays(today, -day)}.md`)].sort());
		expect(vault.last("People/Ann.md")).toBe(`${today} mention Daily/${today}.md:0`);
	});

	it("a day on which nobody was reached does not count, however many there are", async () => {
		const { vault, read } = await opened(diary(600, (person) => `Didn't reach [[${person}]], no answer`));
		expect(vault.last("People/Ann.md")).toBe("2026-11-18 mention Daily/2026-11-18.md:0");
		expect(read).toHaveLength(people.length * 3);
	});

	it("a promise is known, be it years old", async () => {
		const { vault, read } = await opened({ ...diary(600), "Notes/Old.md": "- [ ] send the photos to [[Ann]]" });
		expect(vault.index.get("People/Ann.md")?.commitments.map(({ text }) => text)).toEqual(["send the photos to [[Ann]]"]);
		expect(read).toContain("Notes/Old.md");
	});

	it("a vault of few notes is read whole", async () => {
		const { vault, read } = await opened(diary(100));
		expect(new Set(read).size).toBe(100 + people.length);
		expect(vault.index.unread()).toEqual([]);
	});
});

it("once somebody asks, every note that speaks of people is read, each once, and says the same of who is due", async () => {
	const { vault, read } = await opened(diary(600));
	const before = people.map((name) => vault.last(`People/${name}.md`));
	vault.watcher.wantAll();
	await vault.watcher.complete;
	expect(vault.index.unread()).toEqual([]);
	expect(read.length).toBe(new Set(read).size);
	expect(new Set(read).size).toBe(600 + people.length);
	expect(people.map((name) => vault.last(`People/${name}.md`))).toEqual(before);
	expect(vault.shown()).toEqual(await vault.shownAnew());
});

describe("where somebody waits for the first list", () => {
	const many = Array.from({ length: 400 }, (_, index) => `Person ${String(index)}`);
	const big = Object.fromEntries([
		...many.map((name): [string, string] => [`People/${name}.md`, "---\ntype: person\nlast_contact: 2026-11-01\n---\n"]),
		...Array.from({ length: 2000 }, (_, day): [string, string] => [`Daily/${addDays(today, -day)}.md`, `Lunch with [[${many[day % many.length] ?? ""}]]`]),
	]);

	it("it is there before any other note is read, and reading waits until it is drawn", async () => {
		const listed: unknown[] = [];
		const vault = await watch(big, {
			onListed: async ({ index, changes }) => {
				const before = index.revision;
				await turns(50);
				const people = index.all();
				const origins = new Set(people.flatMap(({ contacts }) => contacts.map(({ origin }) => origin)));
				listed.push([people.length, [...origins], index.revision - before, index.isSettled, changes.length]);
			},
		});
		expect(listed).toEqual([[400, ["property"], 0, false, 1]]);
		expect(vault.last("People/Person 0.md")).toBe(`${today} mention Daily/${today}.md:0`);
	});
});
