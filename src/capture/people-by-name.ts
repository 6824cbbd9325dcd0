import { changesBetween } from "../people/person/changes-between";
import { givenNameKey, isLongSurname, isWordAsWell, longSurnames } from "../people/names/given-name";
import { keysOfNames } from "../people/names/keys-of-names";
import { nameKey } from "../people/names/name-key";
import type { Person } from "../people/person/person";
import { placeIn } from "../people/index/place-in";
import type { NameLookup } from "./capture";
import { anySurname, chineseTitle } from "./name-shapes";

/** People that are entered together while it is worked out ahead. */
const atOnce = 50;

/**
 * Looks people up by name and alias, in any spelling. It follows the people step by step: after an edit, only those who changed are entered
 * again.
 */
export class PeopleByName implements NameLookup {
	readonly #everybody: () => readonly Person[];
	#people: readonly Person[] = [];
	/** Key of a name → who bears it, by path. */
	readonly #byKey = new Map<string, readonly Person[]>();
	/** Key of a given name, or of a titled name made short → who is called so. */
	readonly #byGivenName = new Map<string, readonly Person[]>();

	constructor(people: () => readonly Person[]) {
		this.#everybody = people;
	}

	/** Enters people ahead, some in each step, for idle time in a vault of thousands; for whoever asks meanwhile, all others at once. */
	*prepare(): Generator<undefined> {
		while (this.#people.length < this.#everybody().length) {
			this.#follow(this.#everybody().slice(0, this.#people.length + atOnce));
			yield undefined;
		}
	}

	/**
	 * Those who bear a name, or are called so for short where nobody bears it; where some spell it just so, they are meant and not the
	 * others.
	 */
	find(name: string, isDue = false): readonly Person[] {
		this.#follow(this.#everybody());
		const key = nameKey(name);
		const bearers = this.#byKey.get(key);
		if (bearers) return spelled(name, bearers);
		const called = this.#byGivenName.get(withPlainTitle(key));
		return called && (isDue || isLongSurname(name) || !isWordAsWell(name)) ? called : nobody;
	}

	/** Those who bear a whole name, whichever of its parts is written first. */
	bearers(name: string): readonly Person[] {
		this.#follow(this.#everybody());
		const found = ordersOf(nameKey(name)).find((key) => this.#byKey.has(key));
		return found === undefined ? nobody : spelled(name, this.#byKey.get(found) ?? nobody);
	}

	#follow(people: readonly Person[]): void {
		if (people === this.#people) return;
		const { gone, come } = changesBetween(this.#people, people);
		this.#people = people;
		if (come.length === people.length) {
			this.#byKey.clear();
			this.#byGivenName.clear();
		} else {
			for (const person of gone) this.#each(person, takeOff);
		}
		for (const person of come) this.#each(person, enter);
	}

	#each(person: Person, change: (map: Map<string, readonly Person[]>, key: string, person: Person) => void): void {
		for (const key of keysOfNames(person)) change(this.#byKey, key, person);
		for (const key of shortKeys(person.name)) change(this.#byGivenName, key, person);
		// One of a rare surname is called by it alone.
		if (isLongSurname(person.name.slice(0, 2))) change(this.#byGivenName, nameKey(person.name.slice(0, 2)), person);
	}
}

const title = /^(dr|doctor|mrs?|ms|miss|prof(?:essor)?)\.? (?=\S)/;
let chineseTitled: RegExp | undefined;
/** `表哥 建军` is 建军, too. */
const ofKin = /^(?:[表堂][哥姐弟妹]|[大二三四小老]?[姨姑叔伯婶舅][父妈]?|阿姨|叔叔|师[兄姐弟妹傅]|老师|同学|邻居) (\p{Script=Han}{2,3})$/u;

/** `dr. marsh` and `doctor marsh` are `dr marsh`. */
function withPlainTitle(key: string): string {
	return key.replace(title, (_, said: string) => `${said === "doctor" ? "dr" : said.slice(0, 4)} `);
}

function behindKin(key: string): string | undefined {
	return ofKin.exec(key)?.[1];
}

/** What one is called for short: by the given name, of a titled name without the title, or with it and the last name. */
function shortKeys(name: string): ReadonlySet<string> {
	const key = withPlainTitle(nameKey(name));
	const [said] = title.exec(key) ?? [];
	chineseTitled ??= new RegExp(`^(${[...longSurnames].join("|")}|[${anySurname}])((?![大小老阿二三四])\\p{Script=Han}{1,2})(${chineseTitle})$`, "u");
	const [, surname = "", given = "", chinese = ""] = chineseTitled.exec(key) ?? [];
	const bare = said === undefined ? surname + given || name : key.slice(said.length);
	const keys = [givenNameKey(bare), behindKin(key)];
	if (chinese !== "") keys.push(bare, surname + chinese);
	if (said !== undefined) keys.push(key, said + bare.slice(bare.lastIndexOf(" ") + 1), ...(bare.includes(" ") ? [bare] : []));
	return new Set(keys.filter((each) => each !== undefined));
}

/** Where some spell it just so, they are meant and not the others. */
function spelled(name: string, bearers: readonly Person[]): readonly Person[] {
	const written = name.toLowerCase();
	const exact = bearers.filter((person) =>
		person.name.toLowerCase() === written || person.aliases.some((alias) => alias.toLowerCase() === written),
	);
	return exact.length > 0 ? exact : bearers;
}

/** The key of a name as it is written, then with its first or its last part at the other end: `zhang wei` for `wei zhang`, `zhang, wei`. */
function ordersOf(key: string): readonly string[] {
	const words = key.split(/,? /);
	if (words.length < 2) return [key];
	const turned = [1, -1].map((at) => [...words.slice(at), ...words.slice(0, at)]);
	return [key, ...[words, ...turned].map((order) => order.join(" "))];
}

function takeOff(map: Map<string, readonly Person[]>, key: string, person: Person): void {
	const left = map.get(key)?.filter((other) => other !== person) ?? nobody;
	if (left.length === 0) map.delete(key);
	else map.set(key, left);
}

function enter(map: Map<string, readonly Person[]>, key: string, person: Person): void {
	const known = map.get(key);
	if (!known) {
		map.set(key, [person]);
		return;
	}
	const at = placeIn(known, ({ path }) => path < person.path);
	map.set(key, [...known.slice(0, at), person, ...known.slice(at)]);
}

const nobody: readonly never[] = [];
