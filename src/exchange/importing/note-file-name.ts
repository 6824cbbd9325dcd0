import { nameKey } from "../../people/names/name-key";

/** What neither a file system nor a link can hold, and what nobody sees. */
const unfit = /[\\/:*?"<>|#^[\]\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;
const ends = /^[.\s-]+|[.\s-]+$/g;
const blanks = /\s+/g;
/** Names of devices on Windows. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** A name of a file may have 255 bytes; a Chinese character is three. */
const longest = 70;

/** The name that the file of a note can have; empty where nothing is left of it that is a name. */
export function noteFileName(name: string): string {
	const safe = Array.from(name.replace(unfit, "-").replace(blanks, " ").replace(ends, "")).slice(0, longest).join("").replace(ends, "");
	if (nameKey(safe) === "") return "";
	return reserved.test(safe) ? `${safe}_` : safe;
}

/** Gives names of notes that are not there yet, and each only once. */
export class FreeNames {
	readonly #given = new Set<string>();
	readonly #isTaken: (name: string) => boolean;

	/** `isTaken`: whether there is a note of that name where they go. */
	constructor(isTaken: (name: string) => boolean) {
		this.#isTaken = isTaken;
	}

	/** The name, with where one knows them from or a number after it where somebody has it. */
	give(name: string, organization: string): string {
		const base = noteFileName(name);
		const from = noteFileName(organization);
		const choices = from === "" ? [base] : [base, `${base} (${from})`];
		const free = choices.find((choice) => this.#isFree(choice)) ?? this.#numbered(base);
		this.#given.add(nameKey(free));
		return free;
	}

	#numbered(base: string): string {
		let number = 2;
		while (!this.#isFree(`${base} (${String(number)})`)) number++;
		return `${base} (${String(number)})`;
	}

	#isFree(name: string): boolean {
		return !this.#given.has(nameKey(name)) && !this.#isTaken(name);
	}
}
