import { expect, it } from "vitest";
import { type Words, wordsFor } from "../../src/words/words";

/** What names a write in the list of writes, and where it is undone. */
const labelsOf = ({ logging, groups, gatherings, introductions, experiments, reviews, giving, bases, exchange, pictures, screens }: Words): readonly string[] => [
	...Object.values(logging.labels).map((label) => label("Ann")),
	logging.upkeep.label, logging.added("Ann"),
	...(["state", "log", "move", "names"] as const).map((what) => groups.label(what, "Ann")),
	...(["follow-ups", "gathering"] as const).map((what) => gatherings.label(what, "Ann")),
	introductions.label("Ann"), experiments.label("Ann"), reviews.label("Q3"), giving.thanked("Ann"), bases.label, exchange.done(3),
	exchange.saved("Ann", "Ann.ics"), pictures.saved("Ann.svg"), screens.firstRun.addedMany(3), screens.firstRun.readNow(["Journal"]), screens.firstRun.readNow(["Journal", "生辰"]), groups.made("Ann"),
];

it("begin as a sentence does", () => {
	expect(labelsOf(wordsFor("en")).filter((label) => !/^[\p{Lu}“]/u.test(label))).toEqual([]);
});

it.each(["en", "zh"])("have no colon, which follows “undone” already (%s)", (language) => {
	expect(labelsOf(wordsFor(language)).filter((label) => /[:：]/.test(label))).toEqual([]);
});
