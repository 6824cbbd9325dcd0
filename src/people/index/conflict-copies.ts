import { sameValue } from "../../notes/same-value";
import type { Meaning } from "../properties/property-table";
import type { PersonRules } from "../properties/person-rules";
import type { IndexPorts } from "./index-ports";

/** Nearly all names have none of these, and are not looked at any further. */
const mayBeCopy = /[)）\d]\.md$|conflict|[冲衝]突/i;
/** As sync programs name the second of two versions. */
const marked =
	/^(.+?)(?:\s*[(（][^()（）/]*(?:conflicted copy|conflict copy|case conflict|sfconflict|[冲衝]突(?:副本|文件|版本))[^()（）/]*[)）]|\.sync-conflict-[^/]*|_conflict-\d[^/]*|\s(?:的)?[冲衝]突副本[^/]*)\.md$/iu;
/** As file managers name the second of a name; so may its owner name somebody else. */
const numbered = /^(.+?)(?: (?:[2-9]|1\d)| ?\((?:[1-9]|1\d)\)|（(?:[1-9]|1\d)）)\.md$/u;
/** What was written on one device alone, which is why there are two versions. */
const written: ReadonlySet<Meaning> = new Set<Meaning>(["lastContact", "nextContact", "snoozeUntil"]);

/** What a path is by its name a copy of. */
function originalIn(path: string): { readonly original: string; readonly isMarked: boolean } | undefined {
	if (!mayBeCopy.test(path)) return undefined;
	const found = marked.exec(path);
	const original = (found ?? numbered.exec(path))?.[1];
	return original === undefined || original.endsWith("/") ? undefined : { original: `${original}.md`, isMarked: found !== null };
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

	#isCopyOf(copy: string, original: string): boolean {
		const isMarked = originalIn(copy)?.isMarked === true;
		const [one, other] = [copy, original].map((path) => this.#notes.noteAt(path)?.structure.frontmatter);
		if (!one || !other) return isMarked && !one && !other;
		return sameValue(this.#told(one, isMarked), this.#told(other, isMarked));
	}

	/** The properties by which two notes are compared. */
	#told(properties: Readonly<Record<string, unknown>>, isMarked: boolean): Readonly<Record<string, unknown>> {
		return Object.fromEntries(Object.entries(properties).filter(([key]) => key !== "position" && !(isMarked && this.#isWritten(key))));
	}

	#isWritten(key: string): boolean {
		return this.#rules.keys.get(key.toLowerCase())?.some(({ row }) => written.has(row.meaning)) === true;
	}
}

const none: readonly string[] = Object.freeze([]);
