import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect } from "vitest";

/** A vault on disk as another program sees it: read, written, renamed, without a word to the page. */
export class VaultFolder {
	constructor(readonly path: string) {}

	/** A new vault with these notes; its owner removes it. */
	static async make(files: Readonly<Record<string, string>>): Promise<VaultFolder> {
		const folder = new VaultFolder(await mkdtemp(join(tmpdir(), "kith-e2e-")));
		const folders = new Set(Object.keys(files).map((path) => dirname(join(folder.path, path))));
		for (const path of folders) await mkdir(path, { recursive: true });
		await Promise.all(Object.entries(files).map(([path, text]) => writeFile(join(folder.path, path), text)));
		return folder;
	}

	/** Every character of a file, a byte order mark included. */
	read(path: string): Promise<string> {
		return readFile(join(this.path, path), "utf8");
	}

	async write(path: string, text: string): Promise<void> {
		await mkdir(dirname(join(this.path, path)), { recursive: true });
		await writeFile(join(this.path, path), text);
	}

	async rename(from: string, to: string): Promise<void> {
		await rename(join(this.path, from), join(this.path, to));
	}

	async remove(path: string): Promise<void> {
		await rm(join(this.path, path), { recursive: true });
	}

	/** Waits until a file holds exactly this text. */
	async expectText(path: string, text: string): Promise<void> {
		await expect.poll(() => this.read(path).catch(() => null)).toBe(text);
	}

	/** Waits until there is no such file. */
	async expectGone(path: string): Promise<void> {
		await expect.poll(() => this.read(path).catch(() => null)).toBeNull();
	}
}

/** A text with one part of it replaced; the part must be there exactly once. */
export function replaced(text: string, part: string, by: string): string {
	const parts = text.split(part);
	expect(parts, `"${part}" once`).toHaveLength(2);
	return parts.join(by);
}
