import fc from "fast-check";
import { expect, it } from "vitest";
import { type CivilDate } from "../../src/calendar/civil-date";
import { personRules, type PersonRules } from "../../src/people/properties/person-rules";
import { KeptPoints } from "../../src/reconnect/kept-points";
import { defaultSettings } from "../../src/settings/default-settings";
import { peopleFor } from "../../src/talking-points/people-for";
import { defaultTalkingOptions, type TalkingOptions } from "../../src/talking-points/subject";
import { keyOf } from "../../src/talking-points/talking-point";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import type { PaperNote } from "../people/paper-vault";
import { day } from "../talking-points/make-person";
import { LiveVault, Paper } from "./live-vault";

/** Everyday runs try fewer; `KITH_RUNS=2000` tries as many as wanted. */
const runs = Number(process.env["KITH_RUNS"] ?? 300);

type Step =
	| readonly ["write", string, PaperNote]
	| readonly ["many", PaperNote]
	| readonly ["rename", string, string]
	| readonly ["delete", string]
	| readonly ["settings", number]
	| readonly ["options", number]
	| readonly ["day", CivilDate]
	| readonly ["set aside"]
	| readonly ["ahead", number]
	| readonly ["look"];

const folders = ["", "People/", "Daily/", "Templates/"];
const names = ["Sam", "老王", "Ann", "2026-01-05", "Raft", "徒步"];
const paths = folders.flatMap((folder) => names.map((name) => `${folder}${name}.md`));
const settings = [{}, { excludedFolders: ["Daily"] }, { personTags: ["friend"], markerValues: [] }, { properties: { private: "geheim" } }].map((change) => personRules({ ...defaultSettings, excludedFolders: ["Templates"], ...change }));
const options: readonly TalkingOptions[] = [defaultTalkingOptions, { ...defaultTalkingOptions, personalFrom: 1 }, { ...defaultTalkingOptions, leadDays: 60 }];

const lines = fc.constantFrom(
	"Met [[Sam]] and talked about the harbour for long", "- [[老王]] 喜欢的那条徒步路线今天又走了一遍", "[[Raft]] and [[徒步]]", "#徒步", "#raft/consensus", "#private [[Ann]]", "## Raft in practice", "## 周末徒步路线", "[[Ann]] said something about the weather there",
	"## Interactions", "- 2026-01-02 (coffee) talked about the new boat", "    - ask:: how is the boat?", "    - [ ] send slides", "- 2025-12-24 happy new year, Sam", "",
);
const properties = fc.constantFrom<Record<string, unknown> | undefined>(
	undefined, { type: "person", topics: ["Raft"] }, { type: "person", topics: ["[[Raft]]", "徒步"] }, { type: "person", topics: ["raft", "harbours"], groups: ["Rowing"] }, { type: "person", groups: ["[[Rowing]]"], topics: ["木筏协议"], aliases: ["Raft"] },
	{ type: "person", topics: ["Raft"], private: ["topics"] }, { type: "person", tags: ["徒步", "private"] }, { tags: ["friend", "raft"] }, { type: "person", paused: true, topics: ["徒步"] },
	{ topics: ["raft"], created: "2026-01-20" }, { aliases: ["木筏协议", "Consensus"] }, { topics: ["Harbour", "木筏协议"], type: "reading" }, { tags: "private", topics: "raft" }, { geheim: true, topics: ["Raft"] }, { type: "meeting", tags: ["raft"] }, { topics: ["{{title}}", "raft"] },
);
const note = fc.record({ properties, lines: fc.array(lines, { maxLength: 4, size: "max" }) });
const path = fc.constantFrom(...paths);

const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 9, arbitrary: fc.tuple(fc.constant("write" as const), path, note) },
	{ weight: 1, arbitrary: fc.tuple(fc.constant("many" as const), note) },
	{ weight: 3, arbitrary: fc.tuple(fc.constant("rename" as const), path, path) },
	{ weight: 2, arbitrary: fc.tuple(fc.constant("delete" as const), path) },
	{ weight: 1, arbitrary: fc.tuple(fc.constant("settings" as const), fc.nat(settings.length - 1)) },
	{ weight: 1, arbitrary: fc.tuple(fc.constant("options" as const), fc.nat(options.length - 1)) },
	{ weight: 1, arbitrary: fc.tuple(fc.constant("day" as const), fc.constantFrom("2025-12-31", "2026-01-06", "2026-04-01").map(day)) },
	{ weight: 1, arbitrary: fc.constant(["set aside"] as const) },
	{ weight: 3, arbitrary: fc.tuple(fc.constant("ahead" as const), fc.nat({ max: 6 })) },
	{ weight: 6, arbitrary: fc.constant(["look"] as const) },
);

/** A vault, what follows it, and what the two are worth when compared. */
class Trial {
	readonly paper = new Paper();
	readonly live: LiveVault;
	readonly kept: KeptPoints;
	rules: PersonRules = settings[0] ?? personRules(defaultSettings);
	options: TalkingOptions = defaultTalkingOptions;
	today = day("2026-01-10");

	/** `isPatient`: what is new to ask waits for its turn, as in the app. */
	constructor(isPatient: boolean) {
		this.live = new LiveVault(this.paper, this.rules, () => this.options, isPatient);
		this.kept = new KeptPoints(this.live);
	}

	#workAhead(steps: number): void {
		const ahead = this.live.others.prepare();
		for (let at = 0; at < steps; at++) ahead.next();
	}

	do(step: Step): void {
		switch (step[0]) {
			case "write": this.#write(step[1], step[2]); break;
			case "many": this.#writeMany(step[1]); break;
			case "rename": this.#move(step[1], step[2]); break;
			case "ahead": this.#workAhead(step[1]); break;
			case "delete": this.live.remove(step[1]); break;
			case "settings": this.#follow(settings[step[1]]); break;
			case "options": this.options = options[step[1]] ?? defaultTalkingOptions; break;
			case "day": this.today = step[1]; break;
			case "set aside": this.#setAside(); break;
			case "look": this.#look(); break;
		}
	}

	/** What is said is what would be said by somebody who has kept nothing. */
	#look(): void {
		// What is drawn while something waits is told of when it is there; who has become a person meanwhile is drawn, and asked about, only then.
		for (let time = 0; time < 2; time++) {
			for (const person of this.live.people()) this.kept.of(person, this.today);
			this.live.settle();
		}
		const anew = new LiveVault(this.paper, this.rules, () => this.options, false);
		anew.follow(this.rules);
		anew.settle();
		expect(this.live.people().map(({ path }) => path)).toEqual(anew.people().map(({ path }) => path));
		for (const person of anew.people()) {
			const own = this.live.personOf(person.path);
			expect(own && this.kept.of(own, this.today)).toEqual(talkingPointsFor(person, anew, this.options, this.today));
		}
		for (const one of this.paper.paths()) expect(readersOf(one, this.live)).toEqual(readersOf(one, anew));
	}

	#setAside(): void {
		const [person] = this.live.people();
		const [point] = person ? this.kept.of(person, this.today) : [];
		if (!person || !point) return;
		const key = keyOf(point);
		this.options = { ...this.options, isDismissed: (path, one) => path === person.path && one === key };
	}

	#write(path: string, content: PaperNote): void {
		this.paper.write(path, content);
		this.live.put(path);
	}

	#writeMany(content: PaperNote): void {
		for (let number = 0; number < 14; number++) this.#write(`Notes/${String(number)}.md`, content);
	}

	#follow(rules: PersonRules = this.rules): void {
		this.rules = rules;
		this.live.follow(rules);
	}

	#move(from: string, to: string): void {
		if (from !== to && this.paper.has(from) && !this.paper.has(to)) this.live.rename(from, to);
	}
}

function readersOf(path: string, vault: LiveVault): unknown {
	return peopleFor(path, vault).map(({ person, shared, weight }) => [person.path, shared, weight]);
}

it.each([true, false])("what is kept after any sequence of changes is what would be said anew (%s)", (isPatient) => {
	fc.assert(fc.property(fc.array(step, { maxLength: 25, size: "max" }), (steps) => {
		const trial = new Trial(isPatient);
		for (const one of steps) trial.do(one);
		trial.do(["look"]);
	}), { numRuns: runs });
}, 300_000);

it("knows the topic by the same names when its link has come to lead to a template", () => {
	const trial = new Trial(false);
	const steps: readonly Step[] = [
		["write", "Sam.md", { properties: { type: "person", topics: ["木筏协议"], aliases: ["Raft"] }, lines: [] }],
		["write", "Daily/Sam.md", { properties: undefined, lines: [] }],
		["write", "Daily/徒步.md", { properties: { type: "person", topics: ["[[Raft]]", "徒步"] }, lines: [] }],
		["look"], ["write", "Templates/Raft.md", { properties: undefined, lines: [] }], ["look"],
	];
	for (const one of steps) trial.do(one);
});

it("keeps nothing of somebody as they were, where the list still has them so while the notes are read anew", () => {
	const trial = new Trial(false);
	const steps: readonly Step[] = [
		["many", { properties: { type: "person", topics: ["Raft"], private: ["topics"] }, lines: [] }],
		["write", "Raft.md", { properties: { aliases: ["木筏协议", "Consensus"] }, lines: [] }],
		["settings", 3], ["write", "Sam.md", { properties: undefined, lines: [] }], ["look"],
	];
	for (const one of steps) trial.do(one);
});

it("who has become a person by other settings is drawn, and then told of by what their links are about", () => {
	const steps: readonly Step[] = [
		["write", "Sam.md", { properties: { type: "person", topics: ["Raft"] }, lines: ["[[Ann]] said something about the weather there"] }],
		["write", "Ann.md", { properties: { tags: ["friend", "raft"] }, lines: ["[[Ann]] said something about the weather there"] }],
		["settings", 2], ["write", "People/老王.md", { properties: undefined, lines: [] }], ["look"], ["settings", 0], ["look"],
	];
	for (const isPatient of [true, false]) {
		const trial = new Trial(isPatient);
		for (const one of steps) trial.do(one);
	}
	expect(steps).toHaveLength(7);
});

it("two questions in a row are answered from the same people, while everybody is being read", () => {
	const trial = new Trial(true);
	const rafting = { properties: { type: "person", topics: ["[[Raft]]", "徒步"] }, lines: [] };
	const steps: readonly Step[] = [
		["many", { properties: undefined, lines: [] }], ["settings", 2], ["look"], ["write", "Sam.md", rafting], ["settings", 0],
		["write", "Ann.md", rafting], ["write", "Raft.md", { properties: { type: "person", topics: ["Raft"] }, lines: [] }], ["delete", "2026-01-05.md"],
		["ahead", 1], ["write", "People/Raft.md", { properties: { type: "person", topics: ["raft", "harbours"], groups: ["Rowing"] }, lines: [] }], ["look"],
	];
	for (const one of steps) trial.do(one);
});
