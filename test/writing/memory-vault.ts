import { parse } from "yaml";
import type { NotePort } from "../../src/writing/note-port";
import { type NoteChange, NoteWriter } from "../../src/writing/note-writer";

/** Notes in memory, written as Kith writes a vault. */
export class MemoryVault implements NotePort {
	readonly texts: Map<string, string>;
	readonly writer = new NoteWriter(this, () => 0);

	constructor(texts: Readonly<Record<string, string>>) {
		this.texts = new Map(Object.entries(texts));
	}

	normalize(path: string): string {
		return path;
	}

	size(path: string): number | undefined {
		return this.texts.get(path)?.length;
	}

	read(path: string): Promise<string> {
		return Promise.resolve(this.texts.get(path) ?? "");
	}

	process(path: string, change: (text: string) => string): Promise<unknown> {
		this.texts.set(path, change(this.texts.get(path) ?? ""));
		return Promise.resolve();
	}

	create(path: string, text: string): Promise<unknown> {
		this.texts.set(path, text);
		return Promise.resolve();
	}

	trash(path: string): Promise<void> {
		this.texts.delete(path);
		return Promise.resolve();
	}

	openNote(): undefined {
		return undefined;
	}

	parseProperties(block: string): unknown {
		return parse(block);
	}
}

/** What changes make of notes, and what is left after they are undone. */
export async function writtenAndUndone(texts: Readonly<Record<string, string>>, changes: readonly NoteChange[]): Promise<{ readonly written: Readonly<Record<string, string>>; readonly undone: Readonly<Record<string, string>> }> {
	const vault = new MemoryVault(texts);
	const receipt = await vault.writer.write(changes, "a write");
	const written = Object.fromEntries(vault.texts);
	await receipt.undo();
	return { written, undone: Object.fromEntries(vault.texts) };
}
