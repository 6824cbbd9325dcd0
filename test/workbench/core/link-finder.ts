import type { TFile } from "./files";
import { parentPathOf } from "./normalize-path";

/** Finds the file that a link means. Files are kept by name, so a look-up costs the same in a vault of any size. */
export class LinkFinder {
	private readonly byName = new Map<string, TFile[]>();

	add(file: TFile): void {
		const key = file.name.toLowerCase();
		const same = this.byName.get(key);
		if (same) same.push(file);
		else this.byName.set(key, [file]);
	}

	/** `path` is the one that the file had when it was added. */
	remove(file: TFile, path: string): void {
		const key = nameOf(path).toLowerCase();
		const rest = (this.byName.get(key) ?? []).filter((other) => other !== file);
		if (rest.length > 0) this.byName.set(key, rest);
		else this.byName.delete(key);
	}

	/** How many files bear this name, in any case. */
	count(name: string): number {
		return this.byName.get(name.toLowerCase())?.length ?? 0;
	}

	/** Relative and absolute links are taken at their word; else the exact path, the same folder, the shortest path. */
	find(linkpath: string, sourcePath: string): TFile | null {
		const wanted = linkpath.normalize("NFC");
		if (wanted === "") return this.exact(sourcePath);
		const folder = parentPathOf(sourcePath);
		if (wanted.startsWith("/")) return this.exact(wanted.slice(1));
		if (/^\.\.?\//.test(wanted)) {
			const path = resolveRelative(wanted, folder);
			return path === undefined ? null : this.exact(path);
		}
		return this.candidates(wanted).sort((a, b) => compare(a, b, wanted, folder))[0] ?? null;
	}

	private exact(path: string): TFile | null {
		const wanted = path.toLowerCase();
		return this.candidates(path).find((file) => isAt(file, wanted)) ?? null;
	}

	/** The files whose path ends with the link, with or without `.md`. */
	private candidates(linkpath: string): TFile[] {
		const wanted = linkpath.toLowerCase();
		const name = nameOf(wanted);
		return [...(this.byName.get(`${name}.md`) ?? []), ...(this.byName.get(name) ?? [])].filter((file) => {
			const path = file.path.toLowerCase();
			return isAt(file, wanted) || path.endsWith(`/${wanted}`) || path.endsWith(`/${wanted}.md`);
		});
	}
}

/** The key under which a link to a file is found again: its last part, lower case, without `.md`. */
export function nameKey(path: string): string {
	return nameOf(path).toLowerCase().normalize("NFC").replace(/\.md$/, "");
}

function nameOf(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1);
}

function isAt(file: TFile, wanted: string): boolean {
	const path = file.path.toLowerCase();
	return path === wanted || path === `${wanted}.md`;
}

function compare(a: TFile, b: TFile, linkpath: string, folder: string): number {
	return rank(a, linkpath, folder) - rank(b, linkpath, folder) || depth(a) - depth(b) || a.path.length - b.path.length || (a.path < b.path ? -1 : 1);
}

function rank(file: TFile, linkpath: string, folder: string): number {
	if (isAt(file, linkpath.toLowerCase())) return 0;
	return parentPathOf(file.path) === folder ? 1 : 2;
}

function depth(file: TFile): number {
	return file.path.split("/").length;
}

function resolveRelative(link: string, folder: string): string | undefined {
	const parts = folder === "/" ? [] : folder.split("/");
	for (const part of link.split("/")) {
		if (part === ".." && parts.pop() === undefined) return undefined;
		if (part !== ".." && part !== ".") parts.push(part);
	}
	return parts.join("/");
}
