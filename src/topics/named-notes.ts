import { WholeTexts } from "./asked-phrases";

/** A note that bears a name that is asked for. */
interface NamedNote {
	readonly names: readonly string[];
	readonly plains: readonly string[];
}

const none: readonly never[] = Object.freeze([]);

/** The notes of topics: a topic is known by all their names. Only notes with a name that is somebody's topic are kept. */
export class NamedNotes {
	readonly #wholes = new WholeTexts();
	/** The notes of a name that is asked for. */
	readonly #asked = new Map<string, Set<string>>();
	readonly #kept = new Map<string, NamedNote>();
	/** Kept notes by each of their names. */
	readonly #bearing = new Map<string, Set<string>>();
	readonly #plainOf: (text: string) => string;

	constructor(plainOf: (text: string) => string) {
		this.#plainOf = plainOf;
	}

	/** Asks for the notes of a name from now on; returns whether nobody has before. */
	ask(plain: string): boolean {
		if (this.#asked.has(plain)) return false;
		this.#asked.set(plain, new Set());
		this.#wholes.add(plain);
		return true;
	}

	/** Whether a note of these names may be asked for. */
	mayBeAsked(names: readonly string[]): boolean {
		return names.some((name) => this.#wholes.mayHave(name));
	}

	/** Takes in a note, or its new names; returns the names, as plain texts, whose notes have changed. */
	put(path: string, names: readonly string[]): readonly string[] {
		const before = this.#kept.get(path);
		const plains = names.map(this.#plainOf);
		if (!plains.some((plain) => this.#asked.has(plain))) return this.remove(path);
		if (before && before.names.length === names.length && before.names.every((name, at) => name === names[at])) {
			return plains.filter((plain) => isAdded(this.#asked.get(plain), path));
		}
		const gone = this.remove(path);
		this.#kept.set(path, { names, plains });
		for (const plain of plains) {
			this.#asked.get(plain)?.add(path);
			const bearing = this.#bearing.get(plain);
			if (bearing) bearing.add(path);
			else this.#bearing.set(plain, new Set([path]));
		}
		return [...new Set([...gone, ...plains])];
	}

	remove(path: string): readonly string[] {
		const before = this.#kept.get(path);
		if (!before) return none;
		this.#kept.delete(path);
		for (const plain of before.plains) {
			this.#asked.get(plain)?.delete(path);
			const bearing = this.#bearing.get(plain);
			bearing?.delete(path);
			if (bearing?.size === 0) this.#bearing.delete(plain);
		}
		return before.plains;
	}

	/** The notes that bear a name that was asked for. */
	pathsOf(plain: string): readonly string[] {
		return [...(this.#asked.get(plain) ?? none)].sort();
	}

	/** All the names of the notes that bear a name that was asked for. */
	namesOf(plain: string): readonly string[] {
		return this.pathsOf(plain).flatMap((path) => this.namesAt(path));
	}

	/** The names of a note, one of which is asked for. */
	namesAt(path: string): readonly string[] {
		return this.#kept.get(path)?.names ?? none;
	}

	/** All the names, as plain texts, of the notes that bear one. */
	through(plain: string): readonly string[] {
		return [...(this.#bearing.get(plain) ?? none)].flatMap((path) => this.#kept.get(path)?.plains ?? none);
	}
}

function isAdded(paths: Set<string> | undefined, path: string): boolean {
	if (!paths || paths.has(path)) return false;
	paths.add(path);
	return true;
}
