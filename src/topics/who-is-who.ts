import { noteName } from "../notes/note-name";
import { isOpen, openTerms } from "../people/person/is-open";
import type { ChangingPeople } from "../people/index/following";
import type { Person } from "../people/person/person";
import type { PersonChange } from "../people/person/person-change";
import { placeIn } from "../people/index/place-in";
import { termName } from "../people/person/term-name";
import type { Phrase } from "./phrase";
import { linkedTopic } from "./topics";
import { hashOfPlain, WordScan } from "./word-scan";

/** What is asked about people other than the one being talked to. */
export interface Others {
	/** How many people there are. */
	readonly count: number;
	/** Who goes by a name. */
	named(name: string): readonly Person[];
	/** Paths of those who have a topic in the open, in order. */
	withTopic(topic: string): readonly string[];
	/** Paths of those who may have been met through a person, in order: through somebody of a name of theirs. */
	metThrough(person: Person): readonly string[];
	/** Paths of those who are in a group in the open, in order. */
	inGroup(group: string): readonly string[];
}

/** Where people come from. */
export interface PeopleSource extends ChangingPeople {
	personOf(path: string): Person | undefined;
}

/** Keys of what is answered, for those who keep what they made of it. */
export const otherKeys = {
	count: "count of people",
	named: (plain: string): string => `person named ${plain}`,
	withTopic: (plain: string): string => `with topic ${plain}`,
	through: (plain: string): string => `met through ${plain}`,
	inGroup: (plain: string): string => `in group ${plain}`,
};

/** What a person is found by, as plain texts. */
type PersonWords = Readonly<Record<"named" | "withTopic" | "inGroup" | "through", readonly string[]>>;

const none: readonly never[] = Object.freeze([]);

/** People by their names, topics and groups. Follows the people step by step: an edit costs as much as the one person has of them. */
export class WhoIsWho implements Others {
	readonly #source: PeopleSource;
	readonly #phraseOf: (text: string) => Phrase;
	readonly #scan = new WordScan();
	/** Paths by the number of a name: ten thousand names as texts would take the room of the rest. */
	readonly #names = new Map<number, string | readonly string[]>();
	readonly #topics = new Map<string, string[]>();
	readonly #groups = new Map<string, string[]>();
	readonly #through = new Map<string, string[]>();
	#revision = -1;
	#count = 0;
	/** Those who are still to be entered. */
	#unfilled: Iterator<Person> | undefined;

	constructor(source: PeopleSource, phraseOf: (text: string) => Phrase) {
		this.#source = source;
		this.#phraseOf = phraseOf;
	}

	get count(): number {
		this.#follow();
		return this.#count;
	}

	named(name: string): readonly Person[] {
		this.#follow();
		return this.#pathsOf(this.#numberOf(name)).flatMap((path) => {
			const person = this.#source.personOf(path);
			return person && this.#goesBy(person, name) ? [person] : [];
		});
	}

	withTopic(topic: string): readonly string[] {
		this.#follow();
		return this.#topics.get(this.#plainOf(topic)) ?? none;
	}

	metThrough(person: Person): readonly string[] {
		this.#follow();
		const names = new Set([noteName(person.path), ...namesOf(person)].map(this.#plainOf));
		return [...new Set([...names].flatMap((plain): readonly string[] => this.#through.get(plain) ?? none))].sort();
	}

	inGroup(group: string): readonly string[] {
		this.#follow();
		return this.#groups.get(this.#plainOf(group)) ?? none;
	}

	/** The keys of what a change makes other than before. */
	keysOf({ before, now }: PersonChange): readonly string[] {
		const [were, are] = [this.#wordsOf(before), this.#wordsOf(now)];
		const other = (which: keyof PersonWords): readonly string[] => differing(were[which], are[which]).map(otherKeys[which]);
		return [
			...(before && now ? none : [otherKeys.count]),
			...other("named"),
			...other("withTopic"),
			...other("inGroup"),
			...other("through"),
		];
	}

	#wordsOf(person: Person | undefined): PersonWords {
		if (!person) return { named: none, withTopic: none, inGroup: none, through: none };
		return {
			named: namesOf(person).map(this.#plainOf),
			withTopic: this.#topicsOf(person),
			inGroup: this.#groupsOf(person),
			through: this.#throughOf(person),
		};
	}

	#goesBy(person: Person, name: string): boolean {
		if (person.name === name) return true;
		const plain = this.#plainOf(name);
		return plain !== "" && namesOf(person).some((one) => this.#plainOf(one) === plain);
	}

	/** Works out ahead, in small steps, what the first question would wait for. */
	*prepare(): Generator<undefined> {
		const { changes } = this.#changes();
		if (!changes) this.#begin();
		while (this.#isFilling()) yield undefined;
	}

	#follow(): void {
		const { revision, changes } = this.#changes();
		if (!changes) this.#begin();
		while (this.#isFilling());
		for (const { before, now } of changes ?? none) this.#replace(before, now);
		this.#revision = revision;
	}

	/** What has changed since everybody was entered, or began to be; undefined if that has to start over. */
	#changes(): { readonly revision: number; readonly changes: readonly PersonChange[] | undefined } {
		const revision = this.#source.revision();
		if (revision === this.#revision) return { revision, changes: none };
		return { revision, changes: this.#revision < 0 ? undefined : this.#source.changesSince(this.#revision) };
	}

	#begin(): void {
		for (const map of [this.#names, this.#topics, this.#groups, this.#through]) map.clear();
		this.#count = 0;
		this.#revision = this.#source.revision();
		this.#unfilled = this.#source.people().values();
	}

	/** Enters one more; returns whether there was one. */
	#isFilling(): boolean {
		const next = this.#unfilled?.next();
		if (next?.done === false) this.#add(next.value);
		else this.#unfilled = undefined;
		return this.#unfilled !== undefined;
	}

	#replace(before: Person | undefined, now: Person | undefined): void {
		if (before === now) return;
		if (before) this.#remove(before);
		if (now) this.#add(now);
	}

	#add(person: Person): void {
		this.#count++;
		const { path } = person;
		for (const number of this.#numbersOf(person)) this.#setPaths(number, [...this.#pathsOf(number), path]);
		for (const plain of this.#topicsOf(person)) enter(this.#topics, plain, path);
		for (const plain of this.#groupsOf(person)) enter(this.#groups, plain, path);
		for (const plain of this.#throughOf(person)) enter(this.#through, plain, path);
	}

	#remove(person: Person): void {
		this.#count--;
		const { path } = person;
		for (const number of this.#numbersOf(person)) this.#setPaths(number, this.#pathsOf(number).filter((one) => one !== path));
		for (const plain of this.#topicsOf(person)) leave(this.#topics, plain, path);
		for (const plain of this.#groupsOf(person)) leave(this.#groups, plain, path);
		for (const plain of this.#throughOf(person)) leave(this.#through, plain, path);
	}

	#pathsOf(number: number): readonly string[] {
		const paths = this.#names.get(number);
		return typeof paths === "string" ? [paths] : (paths ?? none);
	}

	#setPaths(number: number, paths: readonly string[]): void {
		const [only] = paths;
		if (only === undefined) this.#names.delete(number);
		else this.#names.set(number, paths.length === 1 ? only : [...paths].sort());
	}

	#numbersOf(person: Person): ReadonlySet<number> {
		return new Set(namesOf(person).map((name) => this.#numberOf(name)));
	}

	#topicsOf(person: Person): readonly string[] {
		return [...new Set(openTerms(person, "topics").map(({ text }) => this.#plainOf(text)))];
	}

	#groupsOf(person: Person): readonly string[] {
		return [...new Set(openTerms(person, "groups").map((term) => this.#plainOf(termName(term))))];
	}

	#throughOf(person: Person): readonly string[] {
		const { metThrough } = person;
		return metThrough && isOpen(person, "metThrough") ? [this.#plainOf(linkedTopic(metThrough) ?? metThrough.text)] : none;
	}

	#numberOf(name: string): number {
		this.#scan.read(name);
		return this.#scan.isSure ? this.#scan.whole : hashOfPlain(this.#plainOf(name));
	}

	readonly #plainOf = (text: string): string => this.#phraseOf(text).plain;
}

function namesOf(person: Person): readonly string[] {
	return isOpen(person, "aliases") ? [person.name, ...person.aliases] : [person.name];
}

function enter(lists: Map<string, string[]>, key: string, path: string): void {
	const paths = lists.get(key);
	if (!paths) lists.set(key, [path]);
	else if (paths[paths.length - 1] !== undefined && path > (paths[paths.length - 1] ?? "")) paths.push(path);
	else paths.splice(placeIn(paths, (one) => one < path), 0, path);
}

function leave(lists: Map<string, string[]>, key: string, path: string): void {
	const paths = lists.get(key);
	const at = paths ? paths.indexOf(path) : -1;
	if (at >= 0) paths?.splice(at, 1);
	if (paths?.length === 0) lists.delete(key);
}

function differing(a: readonly string[], b: readonly string[]): readonly string[] {
	return [...a.filter((one) => !b.includes(one)), ...b.filter((one) => !a.includes(one))];
}
