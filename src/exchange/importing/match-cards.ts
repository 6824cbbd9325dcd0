import { nameKey } from "../../people/names/name-key";
import { keysOfNames } from "../../people/names/keys-of-names";
import { termName } from "../../people/person/term-name";
import type { Person } from "../../people/person/person";
import type { Card } from "../card";
import { type Identity, identitiesOf, identitiesOfCard, samePhone } from "./identity";
import { looseKeys, namesClash, type Spell } from "./loose-name";
import { mapSteps, type Steps } from "../../notes/steps";
import { plainCard } from "./plain-card";
import { joinCards } from "./same-person";

/** What somebody was known by. */
export type KnownBy = Identity["kind"] | "organization";

/** Why it is asked who a card is of. */
export type Doubt =
	/** Only the name is the same, or may be. */
	| "name"
	/** An address or number is the same, and the name is another. */
	| "other-name"
	/** Addresses and numbers are of several people. */
	| "several"
	/** Another card of the file, of which nothing else is known to be the same, has this name. */
	| "name-in-file";

/** Who a card is of: nobody known, one person, or a question. */
export type Match =
	| { readonly card: Card; readonly kind: "new" }
	| { readonly card: Card; readonly kind: "known"; readonly person: Person; readonly by: KnownBy }
	| { readonly card: Card; readonly kind: "question"; readonly people: readonly Person[]; readonly doubt: Doubt };

const perStep = 50;

/** Finds out who the cards of a file are of. Cards of one person are one; a name alone is never enough. */
export function* matchCards(cards: readonly Card[], people: readonly Person[], spell: Spell): Steps<readonly Match[]> {
	const known = new KnownPeople(spell);
	yield* mapSteps(people, perStep, (person) => { known.add(person); });
	const all = yield* joinCards(withGroups(yield* mapSteps(cards, perStep, plainCard)));
	const sure = yield* mapSteps(all, perStep, (card) => known.match(card));
	// Names that may be one are only looked for where somebody is found by nothing else: nearly all are found by more.
	if (sure.includes(undefined)) yield* mapSteps(people, perStep, (person) => { known.addLooseNames(person); });
	const newNames = new Set<string>();
	return yield* mapSteps(all, perStep, (card, at): Match => {
		const match = sure[at] ?? known.matchLoosely(card);
		if (match) return match;
		const name = nameKey(card.name);
		if (newNames.has(name)) return { card, kind: "question", people: [], doubt: "name-in-file" };
		if (name !== "") newNames.add(name);
		return { card, kind: "new" };
	});
}

/** Groups that a file has as cards of their own are told of by their members. */
function withGroups(cards: readonly Card[]): readonly Card[] {
	const groups = cards.filter(({ kind }) => kind === "group");
	if (groups.length === 0) return cards;
	const groupsOf = new Map<string, string[]>();
	for (const { members, name } of groups) {
		for (const member of members) groupsOf.set(member.toLowerCase(), [...(groupsOf.get(member.toLowerCase()) ?? []), name]);
	}
	return cards.filter(({ kind }) => kind === "person").map((card) => {
		const names = [card.uid ?? "", card.name].flatMap((key) => groupsOf.get(key.toLowerCase()) ?? []);
		return { ...card, values: [...card.values, ...names.map((text) => ({ meaning: "groups" as const, text }))] };
	});
}

/** Everybody, by what they are known by. */
class KnownPeople {
	readonly #byIdentity = new Map<string, { readonly person: Person; readonly phone: string | undefined }[]>();
	readonly #byName = new Map<string, Person[]>();
	readonly #byLooseName = new Map<string, Person[]>();
	readonly #spell: Spell;

	constructor(spell: Spell) {
		this.#spell = spell;
	}

	add(person: Person): void {
		const chat = person.wechat === null ? [] : [{ meaning: "wechat", text: person.wechat }];
		for (const { key, phone } of identitiesOf([...person.details, ...chat])) put(this.#byIdentity, key, { person, phone });
		for (const key of keysOfNames(person)) put(this.#byName, key, person);
	}

	addLooseNames(person: Person): void {
		const names = [person.name, ...person.aliases, ...(person.pinyin === null ? [] : [person.pinyin])];
		for (const key of new Set(names.flatMap((name) => looseKeys(name, this.#spell)))) put(this.#byLooseName, key, person);
	}

	/** Who it is by what tells for certain, or by a name that is written the same. */
	match(card: Card): Match | undefined {
		return this.#byIdentities(card) ?? this.#byNames(card);
	}

	/** Who it may be, by a name that may be the same. */
	matchLoosely(card: Card): Match | undefined {
		const keys = namesOf(card).flatMap((name) => looseKeys(name, this.#spell));
		return asked(card, unique(keys.flatMap((key) => this.#byLooseName.get(key) ?? [])));
	}

	#byIdentities(card: Card): Match | undefined {
		const found = this.#identified(card);
		const sure = [...found].find(([, by]) => by === "uid");
		if (sure) return { card, kind: "known", person: sure[0], by: "uid" };
		const names = [card.name, ...card.otherNames].filter((name) => name !== "");
		const keys = new Set(names.map(nameKey));
		const called = [...found].filter(([person]) => keysOfNames(person).some((key) => keys.has(key)));
		const [only] = called.length === 1 ? called : found;
		if (!only) return undefined;
		const [person, by] = only;
		if (found.size > 1 && called.length !== 1) return { card, kind: "question", people: [...found.keys()], doubt: "several" };
		return namesClash(names, [person.name, ...person.aliases])
			? { card, kind: "question", people: [person], doubt: "other-name" }
			: { card, kind: "known", person, by };
	}

	/** Everybody who has something that the card has, each by the best of it. */
	#identified(card: Card): ReadonlyMap<Person, KnownBy> {
		const found = new Map<Person, KnownBy>();
		for (const { kind, key, phone } of identitiesOfCard(card)) {
			for (const { person, phone: theirs } of this.#byIdentity.get(key) ?? []) {
				if (!found.has(person) && (phone === undefined || samePhone(phone, theirs ?? ""))) found.set(person, kind);
			}
		}
		return found;
	}

	#byNames(card: Card): Match | undefined {
		const exact = unique(namesOf(card).flatMap((name) => this.#byName.get(nameKey(name)) ?? []));
		const organization = nameKey(card.organization);
		// What a card calls itself is theirs; a remark or nickname may be of several.
		const named = new Set(nameKey(card.name) === "" ? [] : this.#byName.get(nameKey(card.name)));
		const colleagues = exact.filter((one) => named.has(one)).filter(({ groups, eras }) =>
			organization !== "" && [...groups, ...eras].some((term) => nameKey(termName(term)) === organization));
		const [person] = colleagues;
		if (person && colleagues.length === 1) return { card, kind: "known", person, by: "organization" };
		return asked(card, exact);
	}
}

function namesOf({ name, otherNames }: Card): readonly string[] {
	return [name, ...otherNames].filter((each) => nameKey(each) !== "");
}

function asked(card: Card, people: readonly Person[]): Match | undefined {
	return people.length === 0 ? undefined : { card, kind: "question", people, doubt: "name" };
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
	const before = map.get(key);
	if (before) before.push(value);
	else map.set(key, [value]);
}

function unique(people: readonly Person[]): readonly Person[] {
	return [...new Set(people)];
}
