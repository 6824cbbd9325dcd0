import type { VaultWords } from "../notes/vault-words";

/** What stands for words of the vault while the veil is down. */
export interface VeilWords {
	readonly somebody: string;
	/** Somebody of a circle, by its label. */
	readonly ofCircle: (circle: string) => string;
	readonly people: (count: number) => string;
	readonly hidden: string;
}

/**
 * Gives names and quotations to every surface: as they are, or, while it is down, what stands for them. What is drawn is handed over as a
 * function that asks here, so that it is drawn again when the veil falls or rises. Nothing that is written or copied comes this way.
 */
export class Veil {
	#isDown: boolean | undefined;
	#begun = (): boolean => false;
	/** Keys by the marks that stood for them in the document; a mark means the same for as long as Kith is switched on. */
	readonly #keys = new Map<string, string>();
	readonly #marks = new Map<string, string>();
	readonly #words: VeilWords;

	constructor(words: VeilWords) {
		this.#words = words;
	}

	get isDown(): boolean {
		return (this.#isDown ??= this.#begun());
	}

	/** Hands over how it was left, which is asked when something is first drawn. */
	begin(isDown: () => boolean): void {
		this.#begun = isDown;
	}

	/** Lets the veil down or lifts it; whoever does draws again what is open. */
	turn(isDown: boolean): void {
		this.#isDown = isDown;
	}

	/** A person or a group by name. `circle`: the label of the circle that may be shown. */
	who(name: VaultWords, circle: string | null = null): string {
		if (!this.isDown) return name;
		return circle === null ? this.#words.somebody : this.#words.ofCircle(circle);
	}

	/** Several by their names, which are put together as `listed`. */
	people(count: number, listed: VaultWords): string {
		if (!this.isDown) return listed;
		return count === 1 ? this.#words.somebody : this.#words.people(count);
	}

	/** Words of a note, a topic, the name of a note, or a sentence that quotes. */
	quote(words: VaultWords, instead: string = this.#words.hidden): string {
		return this.isDown && words !== "" ? instead : words;
	}

	/** A path, or any key that names somebody, as an attribute may hold it. */
	mark(key: string): string {
		if (!this.isDown || key === "") return key;
		let mark = this.#marks.get(key);
		if (mark === undefined) {
			mark = `veiled-${String(this.#marks.size + 1)}`;
			this.#marks.set(key, mark);
			this.#keys.set(mark, key);
		}
		return mark;
	}

	/** What an attribute means. */
	keyOf(mark: string): string {
		return this.#keys.get(mark) ?? mark;
	}
}
