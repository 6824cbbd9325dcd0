import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GatheringWish, proposeGathering, type SpeakingGroup } from "../../src/gatherings/propose-gathering";
import type { Person } from "../../src/people/person/person";
import { standingOf } from "../../src/people/person/standing";
import { speltNames } from "../../src/search/spelt-names";
import { defaultSettings } from "../../src/settings/default-settings";
import { aPerson, type PersonSpec } from "../people/person-builder";
import { day } from "../talking-points/make-person";

const today = day("2026-11-28");
const groups: readonly SpeakingGroup[] = [{ name: "Rust 广州", aliases: ["锈群"], topics: [] }, { name: "夜班", aliases: [], topics: ["运维"] }];
const proposed = (people: readonly Person[], wish: Partial<GatheringWish>): ReturnType<typeof proposeGathering> =>
	proposeGathering({ size: 8, ...wish }, { people, circles: defaultSettings.circles, groups, standing: standingOf, spelt: speltNames }, today);
type Spec = PersonSpec & { readonly boundaries?: readonly string[] };
const personOf = ({ boundaries = [], ...spec }: Spec): Person => ({ ...aPerson(spec), boundaries });
const told = (specs: readonly Spec[], wish: Partial<GatheringWish>): readonly string[] =>
	proposed(specs.map(personOf), wish).map(({ person, reasons }) => `${person.name}: ${reasons.map(({ kind }) => kind).join(" ")}`);
const rust = { city: "广州", topics: ["Rust"] };

describe("whom to ask", () => {
	it.each<[string, readonly Spec[], Partial<GatheringWish>, readonly string[]]>([
		["who lives there and shares the topic before who does one", [{ name: "A", city: "广州" }, { name: "B", topics: ["rust"] }, { name: "C", city: "广州", topics: ["Rust"] }], rust, ["C: city topics", "A: city", "B: topics"]],
		["nobody who lives elsewhere", [{ name: "A", city: "Perth", topics: ["Rust"] }], rust, []],
		["nobody without a reason of place or topic", [{ name: "A", contacts: ["2024-06-01"] }], rust, []],
		["districts and suffixes", [{ name: "A", city: "广州市" }, { name: "B", city: "广州天河" }, { name: "C", city: "广东广州" }], { city: "广州" }, ["A: city", "B: city", "C: city"]],
		["one of two cities", [{ name: "A", city: "香港 / 广州" }], { city: "广州" }, ["A: city"]],
		["letter case, not parts of words", [{ name: "A", city: "guangzhou" }, { name: "B", city: "North Guangzhou Bay" }], { city: "Guangzhou" }, ["A: city"]],
		["a city in letters for one in Chinese", [{ name: "A", city: "Guangzhou" }, { name: "B", city: "Xi'an, China" }, { name: "C", city: "Guang Zhou" }, { name: "D", city: "Hangzhou" }], { city: "广州" }, ["A: city", "C: city"]],
		["a city in Chinese for one in letters", [{ name: "A", city: "西安市" }, { name: "B", city: "广州" }, { name: "C", city: "Xi’an" }], { city: "Xi'an" }, ["A: city", "C: city"]],
		["members of a group about it", [{ name: "A", groups: ["锈群"] }, { name: "B", groups: ["夜班"] }, { name: "C", groups: ["Trust"] }], { topics: ["Rust"] }, ["A: group"]],
		["by the topics of the group", [{ name: "B", groups: ["夜班"] }], { topics: ["运维"] }, ["B: group"]],
		["for whom it is time before the others", [{ name: "A", city: "广州", contacts: ["2026-11-20"] }, { name: "B", city: "广州", contacts: ["2026-01-01"] }], rust, ["B: city time", "A: city"]],
		["an old friend", [{ name: "A", city: "广州", contacts: ["2020-01-01"] }], rust, ["A: city old-friend"]],
		["by circle", [{ name: "A", city: "广州" }, { name: "B", city: "广州", circle: "core" }], rust, ["B: city", "A: city"]],
		["nobody paused, dead or let go", [{ name: "A", city: "广州", paused: true }, { name: "B", city: "广州", died: true }, { name: "C", city: "广州", circle: "none" }], rust, []],
		["nobody who wants no gatherings", [{ name: "A", city: "广州", boundaries: ["no gatherings"] }, { name: "B", city: "广州", boundaries: ["不聚会"] }, { name: "C", city: "广州", boundaries: ["不谈钱"] }, { name: "D", city: "广州", boundaries: ["不要叫我参加饭局"] }], rust, ["C: city"]],
		["a boundary is heeded that is private", [{ name: "A", city: "广州", boundaries: ["不聚会"], private: ["boundaries"] }], rust, []],
		["a city or a topic that is private tells nothing", [{ name: "A", city: "广州", private: ["city"] }, { name: "B", topics: ["Rust"], private: ["topics"] }, { name: "C", groups: ["锈群"], private: ["groups"] }], rust, []],
		["no wish: for whom it is time", [{ name: "A", city: "广州" }, { name: "B", contacts: ["2025-06-01"] }, { name: "C", contacts: ["2020-01-01"] }], {}, ["B: time", "C: old-friend"]],
		["blank wishes are none", [{ name: "B", contacts: ["2025-06-01"] }], { city: " ", topics: ["", " "] }, ["B: time"]],
		["so many", [{ name: "A", city: "广州" }, { name: "B", city: "广州" }], { ...rust, size: 1 }, ["A: city"]],
		["nobody there", [], rust, []],
	])("%s", (_, specs, wish, expected) => { expect(told(specs, wish)).toEqual(expected); });

	it("is the same in whatever order people come, and each once", () => {
		const all = Array.from({ length: 12 }, (_, at) => aPerson({ name: `P${String(at)}`, ...(at % 2 === 0 ? { city: "广州" } : {}), ...(at % 3 === 0 ? { topics: ["Rust"] } : {}) }));
		const expected = proposed(all, rust);
		fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => { expect(proposed(shuffled, rust)).toEqual(expected); }));
		expect(new Set(expected.map(({ person }) => person.path)).size).toBe(expected.length);
	});
});
