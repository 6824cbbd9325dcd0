import fc from "fast-check";
import { expect, it } from "vitest";
import { briefOf } from "../../src/brief/brief";
import { briefMarkdown } from "../../src/brief/brief-markdown";
import { briefParts, shownNotes } from "../../src/brief/brief-parts";
import { memoryOf } from "../../src/brief/memory";
import { notYetThanked } from "../../src/giving/not-yet-thanked";
import { spoken } from "../../src/notes/lines/spoken";
import { OpenerDraft } from "../../src/opener/opener-draft";
import { standingOf } from "../../src/people/person/standing";
import { promisesByDay } from "../../src/reconnect/promises-by-day";
import { openerFor } from "../../src/talking-points/opener";
import { openPromises } from "../../src/talking-points/promises";
import { defaultTalkingOptions } from "../../src/talking-points/subject";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import { wordsFor } from "../../src/words/words";
import { DemoVault } from "../talking-points/demo-vault";
import { day } from "../talking-points/make-person";
import { leaks, plantedVaults } from "./planted-amounts";

const runs = Number(process.env["KITH_RUNS"] ?? 300);
const today = day("2026-11-22");

/** All that is said of the people of a vault, in a language: points, briefs, messages, promises, thanks. */
function saidOf(vault: DemoVault, language: string): readonly string[] {
	const words = wordsFor(language);
	return vault.people().flatMap((person) => {
		const points = talkingPointsFor(person, vault, defaultTalkingOptions, today);
		const brief = briefOf(person, standingOf(person, today), points, vault, today);
		const draft = new OpenerDraft(openerFor(person, points, vault), { name: person.name }, today);
		draft.writeIn(language === "zh" ? "zh" : "en");
		return [
			...points.flatMap((point) => [words.talkingPoints.text(point, today), words.talkingPoints.why(point, today)]),
			briefMarkdown(brief, words, today), JSON.stringify([briefParts(brief, words, today).map(({ lines }) => lines.map(({ label, text, aside }) => [label, text, aside])), shownNotes(brief.toShare, words, today)]),
			draft.message, ...draft.slots.flatMap(({ choices }) => choices.map((choice) => words.talkingPoints.text(choice, today))),
			...promisesByDay([person], (one) => openPromises(one, vault), undefined, words, today).flatMap(({ title, lines }) => [title, ...lines.map(({ text }) => text)]),
			...notYetThanked([person], today).flatMap(({ help }) => help.map(({ text }) => spoken(text))),
			spoken(memoryOf(person, vault, today)?.text ?? ""), ...person.problems.map(words.people.problem),
		];
	});
}

it("a sum of money occurs in no point, brief, message, promise or list of thanks, wherever in a vault it stands", () => {
	let told = 0;
	fc.assert(fc.property(plantedVaults, (texts) => {
		const vault = new DemoVault(texts);
		for (const language of ["en", "zh"]) {
			const said = saidOf(vault, language);
			told += said.filter((text) => text.includes("••")).length;
			expect(said.filter(leaks)).toEqual([]);
		}
	}), { numRuns: runs });
	expect(told).toBeGreaterThan(runs);
}, 600_000);
