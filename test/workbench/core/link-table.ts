import type { CachedMetadata } from "obsidian";
import { allReferences } from "./cache-references";
import { nameKey, type LinkFinder } from "./link-finder";
import { getLinkpath } from "./link-text";

type Counts = Record<string, Record<string, number>>;

/** Which note links where, kept up to date note by note: a new, moved or removed file touches only the notes that name it. */
export class LinkTable {
	readonly resolved: Counts = {};
	readonly unresolved: Counts = {};
	/** By the name of what is linked to: the notes that link to something of this name. */
	private readonly sourcesByName = new Map<string, Set<string>>();
	private readonly namesBySource = new Map<string, ReadonlySet<string>>();

	constructor(private readonly finder: LinkFinder) {}

	/** Resolves the links of one note anew. */
	put(source: string, cache: CachedMetadata): void {
		this.remove(source);
		const resolved: Record<string, number> = {};
		const unresolved: Record<string, number> = {};
		const names = new Set<string>();
		for (const { link } of allReferences(cache)) {
			const linkpath = getLinkpath(link);
			if (linkpath !== "") names.add(nameKey(linkpath));
			const target = this.finder.find(linkpath, source);
			if (target) resolved[target.path] = (resolved[target.path] ?? 0) + 1;
			else if (linkpath !== "") unresolved[linkpath] = (unresolved[linkpath] ?? 0) + 1;
		}
		this.resolved[source] = resolved;
		this.unresolved[source] = unresolved;
		this.namesBySource.set(source, names);
		for (const name of names) this.remember(name, source);
	}

	remove(source: string): void {
		Reflect.deleteProperty(this.resolved, source);
		Reflect.deleteProperty(this.unresolved, source);
		for (const name of this.namesBySource.get(source) ?? []) {
			const sources = this.sourcesByName.get(name);
			sources?.delete(source);
			if (sources?.size === 0) this.sourcesByName.delete(name);
		}
		this.namesBySource.delete(source);
	}

	/** The notes with a link that a file of this path may answer, or may have answered. */
	sourcesNaming(path: string): readonly string[] {
		// A file with another ending is found by its full name, a note by its name with or without `.md`.
		return [...(this.sourcesByName.get(nameKey(path)) ?? [])];
	}

	private remember(name: string, source: string): void {
		const sources = this.sourcesByName.get(name);
		if (sources) sources.add(source);
		else this.sourcesByName.set(name, new Set([source]));
	}
}
