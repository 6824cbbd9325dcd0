import { describe, expect, it } from "vitest";
import { type Match, matchCards } from "../../../src/exchange/importing/match-cards";
import { allSteps } from "../../../src/notes/steps";
import type { DetailMeaning, Person } from "../../../src/people/person/person";
import { speltNames } from "../../../src/search/spelt-names";
import { aPerson } from "../../people/person-builder";
import { aCard, type CardSpec, head, tail } from "./a-card";
import { type KnownSpec, matchCases } from "./match-cases";

function known({ details = [], wechat, ...spec }: KnownSpec): Person {
	return {
		...aPerson(spec), wechat: wechat ?? null,
		details: details.map((one) => ({ meaning: head(one) as DetailMeaning, text: tail(one) })),
	};
}

function told(match: Match | undefined): string {
	if (match?.kind === "known") return `${match.person.name} by ${match.by}`;
	return match?.kind === "question" ? `${match.people.map(({ name }) => name).join(", ")}? ${match.doubt}` : String(match?.kind);
}

describe("who a card is of", () => {
	it.each(matchCases)("$card.name: $is ($why)", ({ known: people, card, is }) => {
		expect(allSteps(matchCards([aCard(card)], people.map(known), speltNames)).map(told)).toEqual([is]);
	});
});

describe("cards of one person in one file", () => {
	const rows = (...cards: readonly CardSpec[]): readonly string[] =>
		allSteps(matchCards(cards.map((card, at) => aCard(card, at + 1)), [], speltNames)).map((match) => `${match.card.name}: ${told(match)}`);

	it.each<[string, readonly CardSpec[], readonly string[]]>([
		["one id", [{ name: "Ada", uid: "1" }, { name: "Ada B", uid: "1" }], ["Ada: new"]],
		["one mail, two scripts", [{ name: "王磊", has: ["email lei@example.org"] }, { name: "Wang Lei", has: ["email LEI@example.org", "phone 1"] }], ["王磊: new"]],
		["one number, with and without China", [{ name: "王磊", has: ["phone 13800138000"] }, { name: "王磊", has: ["phone +8613800138000"] }], ["王磊: new"]],
		["one name and organization", [{ name: "Ada", organization: "X" }, { name: "Ada", organization: "x", has: ["phone 5550100"] }], ["Ada: new"]],
		["one name, nothing more", [{ name: "Ada" }, { name: "Ada", has: ["phone 5550100"] }], ["Ada: new"]],
		["through a third", [{ name: "Ada", has: ["email a@example.org"] }, { name: "Ada", has: ["phone 5550100"] }, { name: "Ada", has: ["email a@example.org", "phone 5550100"] }], ["Ada: new"]],
		["a number of the family", [{ name: "王磊", has: ["phone 02081234567"] }, { name: "李娜", has: ["phone 02081234567"] }], ["王磊: new", "李娜: new"]],
		["an address of the office", [{ name: "Ada Byron", has: ["email info@x.example"] }, { name: "Sam Reed", has: ["email info@x.example"] }], ["Ada Byron: new", "Sam Reed: new"]],
		["one name, two numbers", [{ name: "王磊", has: ["phone 13800138000"] }, { name: "王磊", has: ["phone 13900139000"] }], ["王磊: new", "王磊: ? name-in-file"]],
		["a third, by what two of them are called", [{ name: "李娜", has: ["telegram lina"] }, { name: "Grace Ito", has: ["telegram lina"] }, { name: "娜娜", has: ["telegram lina"] }], ["李娜: new"]],
		["a nickname of one colleague", [{ name: "Ada", otherNames: ["Boss"], organization: "X" }, { name: "Boss", organization: "X", has: ["phone 5550100"] }], ["Ada: new"]],
		["a nickname of two colleagues", [{ name: "Ada", otherNames: ["Boss"], organization: "X" }, { name: "Ben", otherNames: ["Boss"], organization: "X" }, { name: "Boss", organization: "X" }], ["Ada: new", "Ben: new", "Boss: new"]],
		["a nickname of somebody elsewhere", [{ name: "Ada", otherNames: ["Boss"], organization: "X" }, { name: "Boss", organization: "Y" }], ["Ada: new", "Boss: new"]],
		["a name of signs", [{ name: "```", has: ["email a@example.org"] }, { name: "Ada", has: ["email a@example.org"] }], ["Ada: new"]],
		["no name", [{ name: "", has: ["phone 13800138000"] }, { name: "", has: ["phone 13900139000"] }], [": new", ": new"]],
	])("%s", (_, cards, are) => {
		expect(rows(...cards)).toEqual(are);
	});

	it("keep everything that either says, each once", () => {
		const [match] = allSteps(matchCards([
			aCard({ name: "王磊", has: ["email lei@example.org"], note: "一", organization: "汇丰" }),
			aCard({ name: "Wang Lei", otherNames: ["老王"], has: ["email lei@example.org", "city 北京"], note: "二", organization: "Blue Harbour" }, 2),
		], [], speltNames));
		expect(match?.card).toMatchObject({ name: "王磊", otherNames: ["Wang Lei", "老王"], organization: "汇丰", note: "一\n二" });
		expect(match?.card.values.map(({ meaning, text }) => `${meaning} ${text}`)).toEqual(["email lei@example.org", "email lei@example.org", "city 北京", "groups Blue Harbour"]);
	});

	it("say which groups they are in, where the file has groups of their own", () => {
		const matches = allSteps(matchCards([
			aCard({ name: "王磊", uid: "1" }), aCard({ name: "Ada" }, 2), aCard({ name: "读书会", kind: "group", members: ["1", "Ada"] }, 3),
		], [], speltNames));
		expect(matches.map(({ card }) => `${card.name} ${card.values.map(({ text }) => text).join()}`)).toEqual(["王磊 读书会", "Ada 读书会"]);
	});
});

it("matches 5,000 cards with 5,000 people within a second", () => {
	const family = "王李张刘陈杨黄赵吴周";
	const given = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂";
	const name = (at: number): string => `${family[at % 10] ?? ""}${given[Math.floor(at / 10) % 22] ?? ""}${given[Math.floor(at / 220) % 22] ?? ""}`;
	const people = Array.from({ length: 5000 }, (_, at) => known({ name: name(at), details: [`phone 138${String(10_000_000 + at)}`] }));
	const cards = Array.from({ length: 5000 }, (_, at) => aCard(
		at % 2 === 0 ? { name: name(at), has: [`phone +86 138${String(10_000_000 + at)}`] } : { name: `Wang Number${String(at)}`, has: [`email ${String(at)}@example.org`] },
		at + 1,
	));
	// Of the processor, and the best of three: other tests run beside this one.
	const took = [1, 2, 3].map(() => {
		const began = process.cpuUsage();
		const matches = allSteps(matchCards(cards, people, speltNames));
		expect(matches.filter(({ kind }) => kind === "known")).toHaveLength(2500);
		return process.cpuUsage(began).user / 1000;
	});
	expect(Math.min(...took)).toBeLessThan(1000);
});
