import { describe, expect, it } from "vitest";
import { personRules } from "../../src/people/properties/person-rules";
import { KeptPoints } from "../../src/reconnect/kept-points";
import { defaultSettings } from "../../src/settings/default-settings";
import { defaultTalkingOptions } from "../../src/talking-points/subject";
import type { PaperNote } from "../people/paper-vault";
import { day } from "../talking-points/make-person";
import { LiveVault, Paper } from "./live-vault";

const today = day("2026-01-10");
const shown = 20;

/** A vault in which each person has a topic with one other, a common one, and a few notes on their own. */
class CountedVault {
	readonly paper = new Paper();
	readonly live = new LiveVault(this.paper, personRules(defaultSettings), () => defaultTalkingOptions, true);
	readonly kept = new KeptPoints(this.live);

	constructor(people: number) {
		for (let number = 0; number < people; number++) {
			this.put(`People/Person ${String(number)}.md`, { properties: { type: "person", topics: [field(number), pair(number), "cooking"] }, lines: ["## Interactions", "- 2026-01-02 (coffee) talked about the boat"] });
			for (let note = 0; note < 3; note++) this.put(`Notes/${String(number)} ${String(note)}.md`, { properties: { topics: [field(number), "cooking"] }, lines: [] });
		}
		this.put("Notes/Unrelated.md", { lines: ["nothing of interest"] });
		this.live.follow(personRules(defaultSettings));
		this.live.settle();
		this.look();
		this.live.settle();
	}

	put(path: string, note: PaperNote): void {
		this.paper.write(path, note);
		this.live.put(path);
	}

	look(): readonly unknown[] {
		return this.live.people().slice(0, shown).map((person) => this.kept.of(person, today));
	}

	/** What an edit costs: for how many of those shown points are worked out, how many notes are read, how often all notes are walked, how many patterns are made. */
	costOf(edit: (vault: CountedVault) => void): Readonly<Record<"points" | "reads" | "walks" | "patterns", number>> {
		const before = this.look();
		const { reads, walks } = this.paper;
		const made = patternsMade(() => {
			edit(this);
			this.live.settle();
			this.look();
		});
		const cost = { reads: this.paper.reads - reads, walks: this.paper.walks - walks, patterns: made };
		const after = this.look();
		return { points: after.filter((points, at) => points !== before[at]).length, ...cost };
	}
}

/** Numbers as words, so that they stand in a topic. */
function word(number: number): string {
	return String(number).replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "");
}

const field = (number: number): string => `Field f${word(number)}`;
const pair = (number: number): string => `Pair p${word(number >> 1)}`;

function patternsMade(run: () => void): number {
	const { RegExp: real } = globalThis;
	let made = 0;
	globalThis.RegExp = new Proxy(real, { construct: (target, parts: [string, string]) => (made++, new target(...parts)) });
	try {
		run();
	} finally {
		globalThis.RegExp = real;
	}
	return made;
}

const person = (topics: readonly string[], log = "talked about the boat"): PaperNote => ({ properties: { type: "person", topics }, lines: ["## Interactions", `- 2026-01-02 (coffee) ${log}`] });

describe("an edit", () => {
	const sizes = [40, 160].map((people) => new CountedVault(people));

	it.each<readonly [name: string, points: number, walks: number, edit: (vault: CountedVault) => void]>([
		["of a note on nothing", 0, 0, (vault) => { vault.put("Notes/Unrelated.md", { lines: ["still nothing"] }); }],
		["of a note on what is common", 0, 0, (vault) => { vault.put("Notes/Unrelated.md", { properties: { topics: ["cooking"] }, lines: [] }); }],
		["of somebody who is not shown", 0, 0, (vault) => { vault.put("People/Person 35.md", person([field(35), pair(35), "cooking"], "talked about the sea")); }],
		["of somebody shown", 2, 0, (vault) => { vault.put("People/Person 10.md", person([field(10), pair(10), "cooking"], "talked about the sea")); }],
		["of a note on what one of them has", 1, 0, (vault) => { vault.put("Notes/10 0.md", { properties: { topics: [field(10), "sailing"] }, lines: [] }); }],
		["that gives somebody a topic that nobody had", 2, 2, (vault) => { vault.put("People/Person 10.md", person([field(10), pair(10), "cooking", "zithers"])); }],
	])("%s has the points of so few worked out, whatever the size: %i", (_, points, walks, edit) => {
		const [small, big] = sizes.map((vault) => vault.costOf(edit));
		expect(small).toMatchObject({ points, walks, patterns: 0 });
		expect(big).toEqual(small);
	});
});
