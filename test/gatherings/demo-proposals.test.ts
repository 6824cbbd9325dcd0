import { describe, expect, it } from "vitest";
import { proposeGathering } from "../../src/gatherings/propose-gathering";
import { isNotReferredTo } from "../../src/groups/group-effects";
import { readGroup } from "../../src/groups/read-group";
import { standingOf } from "../../src/people/person/standing";
import { speltNames } from "../../src/search/spelt-names";
import { defaultSettings } from "../../src/settings/default-settings";
import { wordsFor } from "../../src/words/words";
import { expectRecorded } from "../recorded";
import { DemoVault, demoToday } from "../talking-points/demo-vault";

const wishes = [
	{ city: "广州", topics: ["Rust"], size: 8 },
	{ city: "广州", size: 5 },
	{ topics: ["Raft", "徒步"], size: 6 },
	{ size: 5 },
];

/** Whom a reader of the demo vault would ask, and why: to be read as well as to be held against. */
function table(language: "en" | "zh"): string {
	const vault = new DemoVault();
	const words = wordsFor(language);
	const groups = [...vault.notes.values()].flatMap((note) => readGroup(note) ?? []).filter((group) => !isNotReferredTo(group));
	return wishes.map((wish) => {
		const proposals = proposeGathering(wish, { people: vault.people(), circles: defaultSettings.circles, groups, standing: standingOf, spelt: speltNames }, demoToday);
		const rows = proposals.map(({ person, reasons }) => `| ${person.name} | ${reasons.map((reason) => words.gatherings.reason(reason, (on) => words.when.day(on, demoToday))).join(" · ")} |`);
		return [`## ${JSON.stringify(wish)}`, "", "| who | why |", "|---|---|", ...rows, ""].join("\n");
	}).join("\n");
}

describe("whom to ask, of the demo vault", () => {
	it("is as recorded", () => {
		expectRecorded(new URL("proposals.md", import.meta.url), `# Whom a gathering is proposed to, of the demo vault on ${demoToday}\n\n${table("en")}\n# 中文\n\n${table("zh")}`);
	});

	it("names nobody paused, and nobody who lives elsewhere", () => {
		const rows = table("en");
		for (const name of ["Yuki Tanaka", "Grace Ho", "Priya Raman"]) expect(rows.split("##")[1]).not.toContain(name);
		expect(rows.split("##")[1]).toContain("林子轩");
	});
});
