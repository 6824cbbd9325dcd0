import type { PastWrite } from "../writing/write-history";

/** Whom one has chosen in a list, to do something with all of them: once that is written, nobody is. */
export class Selection {
	readonly #paths = new Set<string>();
	readonly #changed: () => void;
	readonly #lastWrite: () => Pick<PastWrite, "id" | "paths"> | undefined;
	/** The write before something was to be done with them; undefined where nothing is. */
	#doneAfter: number | undefined;

	/** `changed` draws; `lastWrite` is the newest there is to undo. */
	constructor(changed: () => void, lastWrite: () => Pick<PastWrite, "id" | "paths"> | undefined) {
		this.#changed = changed;
		this.#lastWrite = lastWrite;
	}

	get paths(): readonly string[] {
		return [...this.#paths];
	}

	has(path: string): boolean {
		return this.#paths.has(path);
	}

	toggle(path: string): void {
		if (!this.#paths.delete(path)) this.#paths.add(path);
		this.#doneAfter = undefined;
		this.#changed();
	}

	/** Takes in two neighbours; on the way back, where both are chosen, lets go of the first. */
	extend(from: string, to: string): void {
		if (!this.has(to) || !this.has(from)) this.#paths.add(from).add(to);
		else if (from !== to) this.#paths.delete(from);
		this.#doneAfter = undefined;
		this.#changed();
	}

	/** Lets go of those who are no longer there, and of all once something was done with them; nothing is drawn for it. */
	keep(isThere: (path: string) => boolean): void {
		for (const path of this.#paths) if (!isThere(path)) this.#paths.delete(path);
		const last = this.#doneAfter === undefined ? undefined : this.#lastWrite();
		if (last && last.id > (this.#doneAfter ?? 0) && last.paths.some((path) => this.has(path))) this.#paths.clear();
	}

	clear(): void {
		if (this.#paths.size === 0) return;
		this.#paths.clear();
		this.#changed();
	}

	/** All of them, to do something with: what is written to them next ends the selection. */
	toActOn(): readonly string[] {
		this.#doneAfter = this.#lastWrite()?.id ?? 0;
		return this.paths;
	}

	/** Those that are chosen where the one at a path is among them; else that one. */
	around(path: string): readonly string[] {
		return this.has(path) ? this.toActOn() : [path];
	}
}
