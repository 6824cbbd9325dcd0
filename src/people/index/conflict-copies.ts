import { sameValue } from "../../notes/same-value";
import type { Meaning } from "../properties/property-table";
import type { PersonRules } from "../properties/person-rules";
import type { IndexPorts } from "./index-ports";

/** Nearly all names have none of these, and are not looked at any further. */
const mayBeCopy = /[)）\d]\.md$|conflict|[冲衝]突/i;
/** As sync programs name the second of two versions. */
const marked =
	/^(.+?)(?:\s*[(（][^()（）/]*(?:conflicted copy|conflict copy|case conflict|sfconflict|[冲衝]突(?:副本|文件|版本)|(?:conflict|[冲衝]突)(?=[)）]))[^()（）/]*[)）]|\.sync-conflict-[^/]*|_conflict-\d[^/]*|\s(?:的)?[冲衝]突副本[^/]*)\.md$/iu;
/** As file managers name the second of a name; so may its owner name somebody else. */
const numbered = /^(.+?)(?: (?:[1-9]|1\d)| ?\((?:[1-9]|1\d)\)|（(?:[1-9]|1\d)）)\.md$/u;
/** What was written on one device alone, which is why there are two versions. */
const written: ReadonlySet<Meaning> = new Set<Meaning>(["lastContact", "nextContact", "snoozeUntil"]);

const birthday: ReadonlySet<Meaning> = new Set<Meaning>(["birthday"]);
const aliasKey = /^(?:alias(?:es)?|别名)$/i;

type Properties = Readonly<Record<string, unknown>>;

/** What a path is by its name a copy of. */
function originalIn(path: string): { readonly original: string; readonly isMarked: boolean } | undefined {
	if (!mayBeCopy.test(path)) return undefined;
	const found = marked.exec(path);
	const original = (found ?? numbered.exec(path))?.[1];
	return original === undefined || original.endsWith("/") ? undefined : { original: `${original}.md`, isMarked: found !== null };
}

/** Whether a path is that of a second version that a sync program left. */
export function isSyncCopy(path: string): boolean {
	return originalIn(path)?.isMarked === true;
}

/** Whether a path is that of a copy which a sync program left, by its name, of a note that is there. */
export function isCopyBeside(path: string, { noteAt }: Pick<IndexPorts, "noteAt">): boolean {
	const found = originalIn(path);
	return found?.isMarked === true && noteAt(found.original) !== undefined;
}

/**
 * Which notes of people are copies that a sync program has left beside another, by their names and properties: no people of their own. Told
 * of every note of a person; costs nothing where no name looks like that of a copy.
 */
export class ConflictCopies {
	/** By the path of the original, be it there or not. */
	readonly #copies = new Map<string, Set<string>>();
	readonly #people: { has(path: string): boolean };
	readonly #notes: Pick<IndexPorts, "noteAt">;
	readonly #rules: PersonRules;

	constructor(people: { has(path: string): boolean }, notes: Pick<IndexPorts, "noteAt">, rules: PersonRules) {
		this.#people = people;
		this.#notes = notes;
		this.#rules = rules;
	}

	/** Takes in, or forgets, the note of a person. */
	set(path: string, isThere: boolean): void {
		const original = originalIn(path)?.original;
		if (original === undefined) return;
		const copies = this.#copies.get(original);
		if (isThere) this.#copies.set(original, copies ? copies.add(path) : new Set([path]));
		else if (copies?.delete(path) === true && copies.size === 0) this.#copies.delete(original);
	}

	/** Those of whom something else is true when the note at a path has changed. */
	beside(path: string): readonly string[] {
		const original = originalIn(path)?.original ?? path;
		return [original, ...(this.#copies.get(path) ?? [])].filter((one) => this.#people.has(one));
	}

	/** The copies of a person's note, by path. */
	of(path: string): readonly string[] {
		const copies = this.#copies.get(path);
		return copies ? [...copies].sort().filter((copy) => this.#isCopyOf(copy, path)) : none;
	}

	/** Whether the note at a path is a copy of that of somebody. */
	has(path: string): boolean {
		const original = originalIn(path)?.original;
		return original !== undefined && this.#people.has(original) && this.#isCopyOf(path, original);
	}

	/** By a name that only sync programs give, whatever it says: that the two differ is why both are there. Else by its properties. */
	#isCopyOf(copy: string, original: string): boolean {
		if (originalIn(copy)?.isMarked === true) return true;
		const [one, other] = [copy, original].map((path) => this.#notes.noteAt(path)?.structure.frontmatter);
		if (!one || !other) return false;
		const isOfOne = this.#haveOneBirthday(one, other);
		// The app itself calls a second note of a name so.
		if (!isOfOne && copy.endsWith(" 1.md")) return false;
		return sameValue(this.#told(one, isOfOne), this.#told(other, isOfOne));
	}

	/** Two of a name, one of them with a number, who were born on one day are one. */
	#haveOneBirthday(one: Properties, other: Properties): boolean {
		const [key] = Object.keys(one).filter((each) => this.#means(each, birthday));
		return key !== undefined && one[key] !== null && sameValue(one[key], other[key]);
	}

	/** The properties by which two notes are compared; of notes of one, without what was written on one device alone. */
	#told(properties: Properties, isOfOne: boolean): Properties {
		const isTold = (key: string): boolean => key !== "position" && !(isOfOne && (this.#means(key, written) || aliasKey.test(key)));
		return Object.fromEntries(Object.entries(properties).filter(([key]) => isTold(key)));
	}

	#means(key: string, meanings: ReadonlySet<Meaning>): boolean {
		return this.#rules.keys.get(key.toLowerCase())?.some(({ row }) => meanings.has(row.meaning)) === true;
	}
}

const none: readonly string[] = Object.freeze([]);
