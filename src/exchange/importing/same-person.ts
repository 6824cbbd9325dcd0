import { nameKey } from "../../people/names/name-key";
import type { Card } from "../card";
import { mapSteps, type Steps } from "../../notes/steps";
import { identitiesOfCard, samePhone } from "./identity";
import { namesClash } from "./loose-name";
import { noteFileName } from "./note-file-name";

/** A file made to be slow could go on for as many rounds as it has cards. */
const mostRounds = 10;
const cardsPerStep = 50;

/**
 * Cards of one file that are of one person, as one; the first names the person. In the order of the file. Names that two have together may
 * bring a third one to them, so it goes on until no more are found to be one.
 */
export function* joinCards(cards: readonly Card[]): Steps<readonly Card[]> {
	let all = cards;
	for (let round = 0; round < mostRounds; round++) {
		const before = all.length;
		all = yield* joinedOnce(all);
		if (all.length === before) break;
	}
	return all;
}

function* joinedOnce(cards: readonly Card[]): Steps<readonly Card[]> {
	const groups = new Groups(cards.length);
	const byKey = new Map<string, number[]>();
	yield* mapSteps(cards, cardsPerStep, (card, at) => {
		for (const key of keysOf(card)) {
			const before = byKey.get(key) ?? [];
			const same = before.find((one) => isSame(key, cards[one], card));
			if (same === undefined) byKey.set(key, [...before, at]);
			else groups.join(same, at);
		}
	});
	yield* joinByOtherNames(cards, groups);
	const members = new Map<number, Card[]>();
	for (const [at, card] of cards.entries()) {
		const first = groups.first(at);
		const of = members.get(first);
		if (of) of.push(card);
		else members.set(first, [card]);
	}
	return [...members.values()].map(([first, ...others]) => others.reduce(joined, first as Card));
}

/** A card whose name is an other name of exactly one colleague is of that colleague. */
function* joinByOtherNames(cards: readonly Card[], groups: Groups): Steps<void> {
	const called = new Map<string, number[]>();
	for (const [at, { otherNames }] of cards.entries()) {
		for (const key of new Set(otherNames.map(nameKey))) called.set(key, [...(called.get(key) ?? []), at]);
	}
	yield* mapSteps(cards, cardsPerStep, (card, at) => {
		const key = nameKey(card.name);
		const others = key === "" ? [] : called.get(key)?.filter((one) => isOf(card.organization, cards[one] ?? card)) ?? [];
		const [first, ...more] = new Set(others.map((one) => groups.first(one)));
		if (first !== undefined && more.length === 0) groups.join(first, at);
	});
}

function keysOf(card: Card): readonly string[] {
	const name = nameKey(card.name);
	const keys = identitiesOfCard(card).map(({ key }) => key);
	return name === "" ? keys : [...keys, `name ${name}`];
}

function isSame(key: string, one: Card | undefined, other: Card): boolean {
	if (!one) return false;
	if (key.startsWith("name ")) return isSameByName(one, other);
	if (key.startsWith("uid ")) return true;
	if (namesClash([one.name, ...one.otherNames], [other.name, ...other.otherNames])) return false;
	return !key.startsWith("phone ") || phonesOf(one).some((phone) => phonesOf(other).some((each) => samePhone(phone, each)));
}

/** A name alone is not enough: an organization, too, or nothing that the other card does not say. */
function isSameByName(one: Card, other: Card): boolean {
	return isOf(one.organization, other) || isOf(other.organization, one) || saysNoMore(one, other) || saysNoMore(other, one);
}

/** Whether a card says of somebody that they are of an organization, as such or as a group. */
function isOf(organization: string, { organization: own, values }: Card): boolean {
	const key = nameKey(organization);
	const groups = values.filter(({ meaning }) => meaning === "groups" || meaning === "eras").map(({ text }) => text);
	return key !== "" && [own, ...groups].some((group) => nameKey(group) === key);
}

function saysNoMore(one: Card, other: Card): boolean {
	return (one.organization === "" || one.organization === other.organization)
		&& (one.uid === null || one.uid === other.uid)
		&& (one.note === "" || one.note === other.note)
		&& one.values.every(({ meaning, text }) => other.values.some((each) => each.meaning === meaning && each.text === text));
}

function phonesOf({ values }: Card): readonly string[] {
	return values.filter(({ meaning }) => meaning === "phone").map(({ text }) => text);
}

function joined(one: Card, other: Card): Card {
	const name = noteFileName(one.name) === "" ? other.name : one.name;
	return {
		...one,
		name,
		// A name that is an other name of one of them stays that, even where it is the name of both: somebody else may be called so, too.
		otherNames: unique([...one.otherNames, ...[one.name, other.name].filter((each) => each !== name), ...other.otherNames])
			.filter((each) => each !== ""),
		organization: one.organization === "" ? other.organization : one.organization,
		uid: one.uid ?? other.uid,
		values: [
			...one.values,
			...other.values,
			...(other.organization === "" || one.organization === "" || nameKey(other.organization) === nameKey(one.organization)
				? []
				: [{ meaning: "groups" as const, text: other.organization }]),
		],
		dates: [...one.dates, ...other.dates],
		related: [...one.related, ...other.related],
		note: unique([one.note, other.note]).filter((note) => note !== "").join("\n"),
		leftOut: unique([...one.leftOut, ...other.leftOut]),
		problems: [...one.problems, ...other.problems],
	};
}

function unique(texts: readonly string[]): readonly string[] {
	return [...new Set(texts)];
}

/** Which belong together, each group by its first member. */
class Groups {
	readonly #firsts: number[];

	constructor(count: number) {
		this.#firsts = Array.from({ length: count }, (_, at) => at);
	}

	first(at: number): number {
		let first = at;
		while (this.#firsts[first] !== first) first = this.#firsts[first] ?? first;
		this.#firsts[at] = first;
		return first;
	}

	join(one: number, other: number): void {
		const [a, b] = [this.first(one), this.first(other)];
		this.#firsts[Math.max(a, b)] = Math.min(a, b);
	}
}
