import { describe, expect, it } from "vitest";
import { briefOf } from "../../src/brief/brief";
import { briefMarkdown } from "../../src/brief/brief-markdown";
import type { Interaction } from "../../src/interactions/interaction";
import { isSaid } from "../../src/notes/lines/spoken";
import { standingOf } from "../../src/people/person/standing";
import { goodNews } from "../../src/ranking/good-news";
import { defaultTalkingOptions } from "../../src/talking-points/subject";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import { wordsFor } from "../../src/words/words";
import { day, makePerson, type PersonSpec, type Said } from "./make-person";
import { TestVault } from "./vault";

const today = day("2026-11-22");
type Kind = NonNullable<Said["items"]>[number]["kind"];

/** All that is told of a person: the points, in both languages, and the brief. */
function told(spec: Omit<PersonSpec, "name">): { readonly points: readonly string[]; readonly brief: string; readonly all: string } {
	const vault = new TestVault();
	const person = vault.person({ name: "王磊", ...spec });
	const points = talkingPointsFor(person, vault, defaultTalkingOptions, today);
	const briefs = ["en", "zh"].map((language) => briefMarkdown(briefOf(person, standingOf(person, today), points, vault, today), wordsFor(language), today));
	const sentences = ["en", "zh"].flatMap((language) => points.map((point) => wordsFor(language).talkingPoints.text(point, today)));
	return { points: points.filter(({ kind }) => kind !== "question").map(({ kind }) => kind), brief: briefs[0] ?? "", all: [...sentences, ...briefs].join("\n") };
}

/** An empty pair of quotation marks, or a line of the brief with nothing before its age or after its label. */
const hole = /“\s*”|「\s*」|《\s*》|^- *(?:[(（]|$)|[:：] *$/mu;
const empty = ["", " ", "%% x %%", "![[pic.png]]", "![a](b.png)", "📅 2026-11-01", "…", "?", "——"];

describe("nothing to say", () => {
	it.each(empty)("of a field that holds %j there is no point and no line", (text) => {
		for (const kind of ["thread", "thanks", "good-news", "note"] satisfies Kind[]) {
			const { points, all } = told({ log: [{ on: "2026-10-01", text: "met", items: [{ kind, text }] }] });
			expect([kind, points]).toEqual([kind, ["thread"]]);
			expect(all).not.toMatch(hole);
		}
	});

	it.each(empty)("a line of the log that holds %j is no thread; what was said before it is", (text) => {
		const { points, all } = told({ log: [{ on: "2026-10-01", text, channel: "coffee" }] });
		expect(points).toEqual([]);
		expect(all).not.toMatch(hole);
		expect(told({ log: [{ on: "2026-10-01", text }, { on: "2026-05-01", text: "her move to Porto" }] }).all).toContain("Last time: “her move to Porto”");
	});

	it.each(empty)("a message of theirs that holds %j is still to be answered, and says so without a quotation", (text) => {
		const { points, all } = told({ log: [{ on: "2026-10-01", text, incoming: true }] });
		expect(points).toEqual(["owed-reply"]);
		expect(all).toContain("your answer is open");
		expect(all).not.toMatch(hole);
	});

	it.each(empty)("an owed reply marked with %j is about what its line says", (text) => {
		expect(told({ log: [{ on: "2026-10-01", text: "her long mail", items: [{ kind: "owe", text }] }] }).all).toContain("Your answer is open: “her long mail”");
	});

	it.each(empty)("good news that hold %j are no reason", (text) => {
		const { person } = makePerson({ name: "王磊", log: [{ on: "2026-11-01", text: "met", items: [{ kind: "good-news", text }, { kind: "good-news", text: "a baby" }] }] });
		const only = (items: Interaction["items"]): typeof person => ({ ...person, interactions: person.interactions.map((one) => ({ ...one, items })) });
		const reasonOf = (one: typeof person): unknown => goodNews({ person: one, standing: standingOf(one, today) }, { leadDays: 14, onlyLink: undefined }, today);
		const items = person.interactions[0]?.items ?? [];
		expect(reasonOf(only(items.slice(0, 1)))).toBeUndefined();
		expect(reasonOf(person)).toMatchObject({ text: "a baby" });
	});

	it("a win, a meeting, a remark and a property without a word leave no line", () => {
		const { points, all } = told({
			why: "%% later %%", met: "![[photo.jpg]]", boundaries: ["%% none %%"], body: ["- hobby::", "- 爱好:: ![[family.png]]", "goals:: %% ask %%"],
			log: [{ on: "2026-10-01", text: "met", items: [{ kind: "note", text: "![[family.png]]" }] }, { on: "2023-11-25", text: "win:: %% x %%" }],
		});
		expect(points).toEqual(["thread"]);
		expect(all).not.toMatch(hole);
		expect(all).toContain("Hobbies: not known yet");
	});
});

it.each(["x", "q", "好", "3", "🎉", "❤️", "#tag", "[[Sam]]", "ask:: 副业", "https://x.org", "~~done~~"])("%s says something", (text) => {
	expect(isSaid(text)).toBe(true);
});
