import { describe, expect, it } from "vitest";
import { rateInWords } from "../../src/beside/shown-experiment";
import { foldedPart } from "../../src/beside/shown-brief";
import { nameOnCard, problemsOf, toldApart } from "../../src/beside/shown-import";
import { shownIntroductions } from "../../src/beside/shown-introduction";
import { shownTrials, trialInWords } from "../../src/beside/shown-trials";
import type { BriefPart } from "../../src/brief/brief-parts";
import type { Card } from "../../src/exchange/card";
import type { Experiment } from "../../src/experiments/experiment";
import type { Introduction } from "../../src/introductions/introduction";
import { underOwnVeil, wordsFor } from "../../src/words/words";
import { aPerson } from "../people/person-builder";
import { day } from "../talking-points/make-person";

const words = wordsFor("en");
const today = day("2026-11-22");

describe("a part of the brief", () => {
	const aPart = (id: BriefPart["id"], count: number): BriefPart =>
		({ id, title: id, lines: Array.from({ length: count }, (_, at) => ({ text: String(at) })) }) as unknown as BriefPart;

	it.each<[BriefPart["id"], number, number, number]>([
		["earlier", 3, 3, 0], ["earlier", 4, 4, 0], ["earlier", 5, 3, 2], ["earlier", 12, 3, 9], ["noted", 5, 3, 2], ["threads", 12, 12, 0],
	])("%s of %i lines shows %i and folds %i", (id, count, shown, folded) => {
		const part = foldedPart(aPart(id, count));
		expect([part.shown.length, part.folded.length]).toEqual([shown, folded]);
	});
});

describe("somebody of a file", () => {
	const aCard = (more: Partial<Card>): Card => ({ name: "", values: [], place: 7, problems: [], ...more }) as unknown as Card;

	it("is called by name, else by what is said first, else by the place", () => {
		const values = [{ text: "ada@example.org" }] as unknown as Card["values"];
		expect(nameOnCard(aCard({ name: "Ada", values }))).toBe("Ada");
		expect(nameOnCard(aCard({ values }))).toBe("ada@example.org");
		expect(nameOnCard(aCard({}))).toBe("7");
	});

	it("is told apart by where the note is and what it says openly", () => {
		const ada = aPerson({ name: "Ada", path: "People/Work/Ada.md", groups: ["Raft readers"], city: "Bern" });
		expect(toldApart(ada)).toBe("People/Work/Ada · Raft readers · Bern");
		expect(toldApart({ ...ada, privateProperties: new Set(["groups", "city"]) })).toBe("People/Work/Ada");
	});

	it("is skipped for having no name where nothing else is wrong", () => {
		expect(problemsOf({ card: aCard({}), status: "skipped" })).toEqual([{ kind: "no-name" }]);
		expect(problemsOf({ card: aCard({}), status: "new" })).toEqual([]);
	});
});

describe("experiments about a group", () => {
	const anExperiment = (name: string, state: Experiment["state"], more: Partial<Experiment> = {}): Experiment => ({
		name, path: `${name}.md`, state, private: false, arms: [], decisions: [], ...more,
	}) as unknown as Experiment;
	const arm = { name: "Voice", asked: 8, replied: 2, rate: 0.25 } as unknown as Experiment["arms"][number];
	const all = [anExperiment("A", "dropped"), anExperiment("B", "running", { arms: [arm] }), anExperiment("C", "idea", { private: true })];

	it("stand in their order, those that are linked and not private", () => {
		expect(shownTrials(all, () => true)?.map(({ name }) => name)).toEqual(["B", "A"]);
		expect(shownTrials(all, (path) => path === "A.md")?.map(({ name }) => name)).toEqual(["A"]);
		expect(shownTrials(all, () => false)).toBeUndefined();
	});

	it("say how they stand, with the names of their arms as they may be seen", () => {
		const veiled = underOwnVeil(wordsFor("en"));
		const [trial] = shownTrials(all, () => true) ?? [];
		const { experiments: text } = words;
		const told = (name: string): string => `${text.state.running} · ${text.armRate(name, rateInWords(arm, text))}`;
		expect(trial && trialInWords(trial, veiled)).toBe(told("Voice"));
		veiled.veil.turn(true);
		expect(trial && trialInWords(trial, veiled)).toBe(told(veiled.discreet.hidden));
	});
});

describe("introductions beside a note", () => {
	const anIntroduction = (reason: string, state: Introduction["state"], hidden = false): Introduction => ({
		path: "People/Ada.md", line: 3, state, reason, private: hidden,
		parties: [{ name: "Ada", path: "People/Ada.md", status: "yes" }, { name: "Bo", path: null, status: "asked" }],
	}) as unknown as Introduction;

	it("show those that go on before those that are over, and nothing private", () => {
		const all = [anIntroduction("both climb", "made"), anIntroduction("", "proposed"), anIntroduction("hush", "agreed", true), anIntroduction("no", "declined")];
		const shown = shownIntroductions(all, { words }, today);
		expect(shown?.map(({ state, reason }) => `${state} ${reason ?? "-"}`)).toEqual(["proposed -", "made both climb", "declined no"]);
		expect(shownIntroductions([anIntroduction("hush", "made", true)], { words }, today)).toBeUndefined();
	});
});
