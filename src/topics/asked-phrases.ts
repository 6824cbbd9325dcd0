import type { FieldKind } from "./note-topics";
import { type CutWords, type Phrase, readPhrase, standsIn, wordsStandIn } from "./phrase";
import { stopWords } from "./stop-words";
import { hashOfPlain, hashOfTerm, HashFilter, WordScan } from "./word-scan";

/** A phrase that is asked for, or a word by which one is found. */
export interface Unit {
	readonly id: number;
	readonly phrase: Phrase;
	/** The words by which it is found, and of which the rarest tells how rare it is: those that say something, or all where none does. */
	readonly terms: readonly Unit[];
	/** Made of common words alone: they count in a label, never in a title. */
	readonly isCommon: boolean;
	/** Phrases of several words that this one is the first of. */
	readonly filed: Unit[];
}

/** How a unit stands in a field: at best as the whole of a label. `held`: only as a word of other words. */
export const plainness = { held: 0, scattered: 1, heading: 2, within: 3, name: 4, label: 5 } as const;
/** How plainly each says what a note is about. */
export const plainnessWeight: readonly number[] = [0, 0.5, 0.55, 0.8, 0.85, 1];

const mostRemembered = 2000;
const none: readonly never[] = Object.freeze([]);

/**
 * What is asked for in this vault, as numbers, and the reading of texts for just that. A text without any of it costs one look at its
 * characters.
 */
export class AskedPhrases {
	readonly #cut: CutWords;
	readonly #units: Unit[] = [];
	readonly #byPlain = new Map<string, Unit>();
	readonly #scan = new WordScan();
	/** All words, and those that count in a title. */
	readonly #terms = new HashFilter();
	readonly #telling = new HashFilter();
	/** Units with how they stand, by text; only of texts that have some. */
	readonly #read = new Map<string, readonly (readonly [Unit, standing: Standing])[]>();

	constructor(cut: CutWords) {
		this.#cut = cut;
	}

	get size(): number {
		return this.#units.length;
	}

	/** The unit of a phrase, which is asked for from now on; undefined where it says nothing. */
	ask(phrase: Phrase): Unit | undefined {
		const known = this.#byPlain.get(phrase.plain);
		if (known) return known;
		if (phrase.terms.length === 0) return undefined;
		const telling = phrase.terms.filter((term) => !stopWords.has(term));
		const terms = telling.length > 0 ? telling : phrase.terms;
		this.#read.clear();
		return terms.length === 1 && terms[0] === phrase.plain
			? this.#termUnit(phrase.plain)
			: this.#add(phrase, terms.map((term) => this.#termUnit(term)));
	}

	/** The unit of a phrase where it is asked for. */
	get(plain: string): Unit | undefined {
		return this.#byPlain.get(plain);
	}

	at(id: number): Unit | undefined {
		return this.#units[id];
	}

	/** Whether a text may say anything that is asked for, in a field of this kind. */
	mayConcern(text: string, kind: FieldKind): boolean {
		this.#scan.read(text);
		return (kind === "label" ? this.#terms : this.#telling).hasAny(this.#scan);
	}

	/** Whether a text may say anything that is asked for since there were so many units. */
	since(size: number): (text: string) => boolean {
		const filter = new HashFilter();
		for (const { terms } of this.#units.slice(size)) for (const { phrase } of terms) filter.add(hashOfTerm(phrase.plain));
		return (text) => {
			this.#scan.read(text);
			return filter.hasAny(this.#scan);
		};
	}

	/** Calls back with each unit that a field has, and how plainly. */
	read(text: string, kind: FieldKind, found: (unit: Unit, plain: number) => void): void {
		let units = this.#read.get(text);
		if (!units) {
			units = this.#unitsOf(text);
			if (this.#read.size >= mostRemembered) this.#read.clear();
			this.#read.set(text, units);
		}
		for (const [unit, standing] of units) if (kind === "label" || !unit.isCommon) found(unit, plainnessIn(kind, standing));
	}

	#unitsOf(text: string): readonly (readonly [Unit, Standing])[] {
		const phrase = readPhrase(text, this.#cut);
		const units: (readonly [Unit, Standing])[] = [];
		for (const term of phrase.terms) {
			const unit = this.#byPlain.get(term);
			if (!unit) continue;
			if (unit.terms[0] === unit) units.push([unit, standingIn(unit.phrase, phrase) ?? "held"]);
			for (const longer of unit.filed) {
				const standing = standingIn(longer.phrase, phrase);
				if (standing) units.push([longer, standing]);
			}
		}
		return units.length > 0 ? units : none;
	}

	#termUnit(term: string): Unit {
		const known = this.#byPlain.get(term);
		if (known) return known;
		const unit = this.#add({ text: term, marked: term, plain: term, terms: [term], loose: [] }, []);
		(unit.terms as Unit[]).push(unit);
		const hash = hashOfTerm(term);
		this.#terms.add(hash);
		if (!unit.isCommon) this.#telling.add(hash);
		return unit;
	}

	#add(phrase: Phrase, terms: readonly Unit[]): Unit {
		const unit: Unit = {
			id: this.#units.length,
			phrase,
			terms,
			isCommon: phrase.terms.every((term) => stopWords.has(term)),
			filed: [],
		};
		this.#units.push(unit);
		this.#byPlain.set(phrase.plain, unit);
		terms[0]?.filed.push(unit);
		return unit;
	}
}

/** How a phrase stands in a text. */
type Standing = "whole" | "within" | "scattered" | "held";

/** How a phrase stands in a text; undefined where it does not. */
export function standingIn(phrase: Phrase, text: Pick<Phrase, "marked" | "plain">): Exclude<Standing, "held"> | undefined {
	if (standsIn(phrase, text)) return text.plain.length === phrase.plain.length ? "whole" : "within";
	return wordsStandIn(phrase, text) ? "scattered" : undefined;
}

/** How plainly a field of this kind says what stands in it so. */
export function plainnessIn(kind: FieldKind, standing: Standing): number {
	if (standing === "held" || kind === "hidden") return plainness.held;
	if (standing === "scattered") return plainness.scattered;
	return kind === "label" && standing === "within" ? plainness.within : plainness[kind];
}

/** Whether a text names just one of these phrases, seen without taking it apart. */
export class WholeTexts {
	readonly #filter = new HashFilter();
	readonly #scan = new WordScan();

	add(plain: string): void {
		this.#filter.add(hashOfPlain(plain));
	}

	mayHave(text: string): boolean {
		this.#scan.read(text);
		return !this.#scan.isSure || this.#filter.has(this.#scan.whole);
	}
}
