import { expect } from "vitest";
import type { KithApi } from "../../src/api/kith-api";
import { type Words, wordsFor } from "../../src/words/words";
import { type KithOnNotes, kithOnNotes } from "../integration/kith-on-notes";
import type { Language } from "./page";

/** The day on which every example of the documents is told: a Saturday. */
export const today = "2026-11-28";

/** How long a promise of the documents may take to come true, in milliseconds. */
export const patience = Number(process.env["KITH_DOCS_PATIENCE"] ?? 10_000);

/** Lets the clock of this test stand at noon of that day, and go on from there. */
export function setTheClock(): void {
	const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
	const RealDate = Date;
	const noon = new RealDate(year, month - 1, day, 12).getTime() - performance.now();
	const now = (): number => Math.floor(noon + performance.now());
	globalThis.Date = new Proxy(RealDate, {
		construct: (target, args: unknown[]) => Reflect.construct(target, args.length === 0 ? [now()] : args) as Date,
		get: (target, key) => (key === "now" ? now : (Reflect.get(target, key) as unknown)),
	});
}

/** Kith on the vault of one page: examples add notes to it and change them, from the top of the page to its end. */
export class Story {
	readonly words: Words;
	/** The note that was last shown. */
	path = "";
	/** The note of a person that was last shown. */
	person = "";
	/** The file from elsewhere that was last shown. */
	file: { readonly name: string; readonly data: string } | undefined;
	/** What the command line last printed. */
	output: string | undefined;
	/** Names in the block that was last shown. */
	block: () => readonly string[] = () => [];

	private constructor(readonly kith: KithOnNotes, readonly language: Language) {
		this.words = wordsFor(language);
	}

	static async begin(language: Language): Promise<Story> {
		setTheClock();
		return new Story(await kithOnNotes({ "Home.md": "" }, undefined, language), language);
	}

	get api(): KithApi {
		return this.kith.api;
	}

	/** Puts a note into the vault, and waits until Kith has read whatever there is. */
	async put(path: string, text: string): Promise<void> {
		this.path = path;
		await this.kith.opened.write(path, text);
		await this.settled();
		if (this.api.person(path)) this.person = path;
	}

	/** Resolves when Kith has read every note as it is now. */
	async settled(): Promise<void> {
		await this.kith.opened.settle();
		await this.run("kith:due", {});
	}

	run(command: string, data: Readonly<Record<string, string>>): Promise<string> {
		return this.kith.opened.app.cli.run(command, { ...data });
	}

	/** Path of the note of somebody, or of something, by its name. */
	pathOf(name: string): string {
		const file = this.kith.opened.app.vault.getMarkdownFiles().find(({ basename }) => basename === name);
		if (!file) throw new Error(`The page has shown no note “${name}”.`);
		return file.path;
	}

	/** What a page promises must come true, if not at once. */
	async expect(found: () => unknown, promised: unknown, what: string): Promise<void> {
		await expect.poll(found, { message: what, timeout: patience, interval: 20 }).toEqual(promised);
	}
}
