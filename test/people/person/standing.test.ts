import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate, type CivilDate } from "../../../src/calendar/civil-date";
import { PeopleIndex } from "../../../src/people/index/people-index";
import type { Person } from "../../../src/people/person/person";
import { personRules } from "../../../src/people/properties/person-rules";
import { standingOf, type Standing } from "../../../src/people/person/standing";
import { defaultSettings } from "../../../src/settings/default-settings";
import { PaperVault } from "../paper-vault";

const today = day("2026-11-22");

function day(text: string): CivilDate {
	return civilDate(text) as CivilDate;
}

/** A person by properties and log, as the index makes them, bodies read. */
function person(properties: Readonly<Record<string, unknown>>, lines: readonly string[] = [], daily: Readonly<Record<string, string>> = {}): Person {
	const vault = new PaperVault();
	vault.write("People/Sam.md", { properties: { type: "person", ...properties }, lines: lines.length > 0 ? ["## Interactions", ...lines] : [] });
	for (const [date, line] of Object.entries(daily)) vault.write(`Daily/${date}.md`, { lines: [line] });
	const index = new PeopleIndex(vault.ports, personRules(defaultSettings));
	index.rebuild();
	index.settle();
	for (const path of index.unread()) {
		const note = vault.read(path, true);
		if (note) index.put(note);
	}
	return index.get("People/Sam.md") as Person;
}

/** A log with one line on each of these days. */
function log(...daysAgo: readonly number[]): string[] {
	return daysAgo.map((ago) => `- ${addDays(today, -ago)} (coffee) talk`);
}

describe("standing", () => {
	it.each<readonly [string, Person, Partial<Standing>]>([
		["never met", person({}), { state: "never", lastInteraction: null, dueOn: null, ratio: null, days: null }],
		["within the cadence", person({ last_contact: "2026-11-20", cadence: "60d" }), { state: "on-track", days: 2, ratio: 2 / 60, dueOn: day("2027-01-19") }],
		["on the day that it runs out", person({ last_contact: "2026-09-23", cadence: "60d" }), { state: "due", ratio: 1, dueOn: today }],
		["the day before", person({ last_contact: "2026-09-24", cadence: "60d" }), { state: "on-track" }],
		["counted from the end of a quarter (C2)", person({ last_contact: "2024年二季度", cadence: "180d" }), { dueOn: day("2024-12-27") }],
		["an interval that still runs is no silence", person({ last_contact: "2026", cadence: "60d" }), { state: "on-track", days: 0, ratio: 0, dueOn: day("2027-03-01") }],
		["a day to come is no contact", person({ last_contact: "2026-11-23" }), { state: "never" }],
		["nor does it hide an earlier one", person({ last_contact: "2027-01-01" }, log(5)), { days: 5 }],
		["a group message does not count", person({ last_contact: "2026-01-01", cadence: "60d" }, ["- 2026-11-21 (群聊) hello"]), { state: "due" }],
		["a red packet to a group neither (C2)", person({ last_contact: "2026-01-01", cadence: "60d" }, ["- 2026-11-21 (群红包) 8.88"]), { state: "due" }],
		["whoever is to be in no circle is neither due", person({ circle: "none", cadence: "7d", last_contact: "2024-11-22" }), { state: "on-track", dueOn: null, ratio: null, days: 730 }],
		["nor an old friend", person({ circle: "不分圈", last_contact: "2016-11-22" }), { state: "on-track" }],
		["nor drifting", person({ circle: "none" }, log(40, 47, 54, 61, 68)), { state: "on-track", rhythmDays: 7 }],
		["and never met where there was nothing", person({ circle: "none" }), { state: "never" }],
		["a circle without a cadence is never due", person({ circle: "old", last_contact: "2024-11-22" }), { state: "on-track", dueOn: null, latestOn: null, ratio: null, days: 730 }],
		["a range is due at its ideal end", person({ last_contact: "2026-10-20", cadence: "30d–60d" }), { state: "due", dueOn: day("2026-11-19"), latestOn: day("2026-12-19") }],
		["a vague property leaves the day inside it that is told elsewhere", person({ last_contact: "2025", cadence: "60d" }, ["- 2025-03-04 (call) talk"]), { days: 628 }],
		["one told in a daily note, too", person({ last_contact: "2026-Q3" }, [], { "2026-08-05": "Lunch with [[Sam]]." }), { dueOn: day("2026-11-03") }],
		["the newest of them", person({ last_contact: "2026" }, log(200, 100)), { days: 100 }],
		["not what was in a group", person({ last_contact: "2026-10" }, ["- 2026-10-03 (群聊) hello"]), { days: 22 }],
		["not one before it", person({ last_contact: "2026-10" }, ["- 2026-09-30 (call) talk"]), { days: 22 }],
		["a vague line of the log stands", person({}, ["- 2026-10 often", "- 2026-10-03 call"]), { days: 22 }],
		["paused", person({ last_contact: "2020-01-01", paused: true }), { state: "paused", dueOn: day("2020-03-31") }],
		["paused before snoozed", person({ paused: true, snooze_until: "2027-01-01" }), { state: "paused" }],
		["snoozed through the day before", person({ last_contact: "2026-01-01", snooze_until: "2026-11-23" }), { state: "snoozed" }],
		["due again on the day itself", person({ last_contact: "2026-01-01", snooze_until: "2026-11-22" }), { state: "due" }],
		["snoozed though never met", person({ snooze_until: "2026-12" }), { state: "snoozed", lastInteraction: null }],
		["three years to the day are not yet old", person({ last_contact: "2023-11-22" }), { state: "due" }],
		["and one day more are (C3)", person({ last_contact: "2023-11-21" }), { state: "old-friend" }],
		["a leap day ages like any other", person({ last_contact: "2020-02-29" }), { state: "old-friend" }],
	])("%s", (_, who, expected) => {
		expect(standingOf(who, today)).toMatchObject(expected);
	});

	it("a link in a daily note is contact, in an open task it is not, ticking it makes it one", () => {
		expect(standingOf(person({}, [], { "2026-11-20": "聊了 [[Sam]]" }), today).lastInteraction).toMatchObject({ when: { from: "2026-11-20" }, source: { path: "Daily/2026-11-20.md", line: 0 } });
		expect(standingOf(person({}, [], { "2026-11-20": "- [ ] call [[Sam]]" }), today).lastInteraction).toBe(null);
		expect(standingOf(person({}, [], { "2026-11-20": "- [x] call [[Sam]]" }), today).lastInteraction).toMatchObject({ when: { to: "2026-11-20" }, origin: "task" });
	});

	it("ten days with a weekly person outweigh four hundred with a yearly one", () => {
		const weekly = standingOf(person({ cadence: "weekly" }, log(10)), today);
		const yearly = standingOf(person({ cadence: "yearly" }, log(400)), today);
		expect(weekly.ratio).toBeGreaterThan(yearly.ratio ?? 0);
	});

	it("says where a date comes from: of one day, the source that says most", () => {
		expect(standingOf(person({ last_contact: "2026-11-20" }, ["- 2026-11-20 (coffee) talk"], { "2026-11-20": "[[Sam]]" }), today).lastInteraction).toMatchObject({ origin: "log", source: { path: "People/Sam.md", line: 5 } });
	});
});

describe("rhythm and drifting", () => {
	const weekly = Array.from({ length: 52 }, (_, week) => 30 + week * 7);

	it.each<readonly [string, readonly number[], number | null, Standing["state"]]>([
		["weekly for a year, then silent for thirty days", weekly, 7, "drifting"],
		["the same, silent for thirteen", weekly.map((ago) => ago - 17), 7, "on-track"],
		["the same, silent for fourteen", weekly.map((ago) => ago - 16), 7, "drifting"],
		["the same, at the end of the cadence: due wins", weekly.map((ago) => ago + 60), 7, "due"],
		["three days of contact are no rhythm", [40, 47, 54], null, "on-track"],
		["two contacts on a day are one", [40, 40, 47, 54], null, "on-track"],
		["a median, not a mean", [40, 41, 42, 43, 400], 1, "drifting"],
		["of two middles, what lies between", [20, 22, 28, 30, 40], 4, "drifting"],
		["not twice the gap", [50, 80, 110, 140], 30, "on-track"],
		["twice the gap", [60, 90, 120, 150], 30, "drifting"],
	])("%s", (_, daysAgo, rhythmDays, state) => {
		expect(standingOf(person({ cadence: "90d" }, log(...daysAgo)), today)).toMatchObject({ rhythmDays, state });
	});

	it("ends where the silence has become the new normal", () => {
		const who = person({ cadence: "1000d" }, log(...weekly));
		const last = addDays(today, -30);
		expect(standingOf(who, addDays(last, 90)).state).toBe("drifting");
		expect(standingOf(who, addDays(last, 91)).state).toBe("on-track");
		expect(standingOf(who, addDays(last, 3 * 366)).state).toBe("old-friend");
	});

	it("imprecise dates say nothing of a gap", () => {
		expect(standingOf(person({}, ["- 2026-10 (call) a", "- 2026-09 (call) b", "- 2026-08 (call) c", "- 2026-07 (call) d"]), today).rhythmDays).toBe(null);
	});
});

it("a day more of silence never lowers the ratio, and the due day does not move", () => {
	const who = person({ cadence: "30d" }, log(3, 50, 51, 300));
	fc.assert(fc.property(fc.nat(2000), (ahead) => {
		const now = standingOf(who, addDays(today, ahead));
		const next = standingOf(who, addDays(today, ahead + 1));
		expect(next.ratio).toBeGreaterThan(now.ratio ?? Infinity);
		expect(next.dueOn).toBe(now.dueOn);
	}));
});
