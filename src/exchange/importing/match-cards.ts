import { nameKey } from "../../people/names/name-key";
import { keysOfNames } from "../../people/names/keys-of-names";
import { termName } from "../../people/person/term-name";
import type { Person } from "../../people/person/person";
import type { Card } from "../card";
import { type Identity, identitiesOf, identitiesOfCard, samePhone } from "./identity";
import { looseKeys, namesClash, type Spell } from "./loose-name";
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

/** Finds out who the cards of a file are of. Cards of one person are one; a name alone is never enough. */
export function matchCards(cards: readonly Card[], people: readonly Person[], spell: Spell): readonly Match[] {
	const known = new KnownPeople(people, spell);
	const newNames = new Set<string>();
	return joinCards(withGroups(cards.map(plainCard))).map((card): Match => {
		const match = known.match(card);
		if (match.kind !== "new") return match;
		const name = nameKey(card.name);
		if (newNames.has(name)) return { card, kind: "question", people: [], doubt: "name-in-file" };
		if (name !== "") newNames.add(name);
		return match;
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
	/** Made when somebody is first looked for in vain: most are found by more than a name that may be theirs. */
	#byLooseName: Map<string, Person[]> | undefined;
	readonly #people: readonly Person[];
	readonly #spell: Spell;

	constructor(people: readonly Person[], spell: Spell) {
		this.#people = people;
		this.#spell = spell;
		for (const person of people) {
			const chat = person.wechat === null ? [] : [{ meaning: "wechat", text: person.wechat }];
			for (const { key, phone } of identitiesOf([...person.details, ...chat])) put(this.#byIdentity, key, { person, phone });
			for (const key of keysOfNames(person)) put(this.#byName, key, person);
		}
	}

	match(card: Card): Match {
		return this.#byIdentities(card) ?? this.#byNames(card) ?? { card, kind: "new" };
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
		const names = [card.name, ...card.otherNames].filter((name) => nameKey(name) !== "");
		const exact = unique(names.flatMap((name) => this.#byName.get(nameKey(name)) ?? []));
		const organization = nameKey(card.organization);
		// What a card calls itself is theirs; a remark or nickname may be of several.
		const named = new Set(nameKey(card.name) === "" ? [] : this.#byName.get(nameKey(card.name)));
		const colleagues = exact.filter((one) => named.has(one)).filter(({ groups, eras }) =>
			organization !== "" && [...groups, ...eras].some((term) => nameKey(termName(term)) === organization));
		const [person] = colleagues;
		if (person && colleagues.length === 1) return { card, kind: "known", person, by: "organization" };
		const people = exact.length > 0 ? exact : this.#loosely(names);
		return people.length === 0 ? undefined : { card, kind: "question", people, doubt: "name" };
	}

	#loosely(names: readonly string[]): readonly Person[] {
		const byName = (this.#byLooseName ??= this.#looseNames());
		return unique(names.flatMap((name) => looseKeys(name, this.#spell)).flatMap((key) => byName.get(key) ?? []));
	}

	#looseNames(): Map<string, Person[]> {
		const byName = new Map<string, Person[]>();
		for (const person of this.#people) {
			const names = [person.name, ...person.aliases, ...(person.pinyin === null ? [] : [person.pinyin])];
			for (const key of new Set(names.flatMap((name) => looseKeys(name, this.#spell)))) put(byName, key, person);
		}
		return byName;
	}
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
	const before = map.get(key);
	if (before) before.push(value);
	else map.set(key, [value]);
}

function unique(people: readonly Person[]): readonly Person[] {
	return [...new Set(people)];
}
