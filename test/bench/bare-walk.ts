import type { NoteStructure } from "../../src/notes/note";

/** What any index has to do at least: look at each file's cache, its marker, its tags and its links. */
export function bareWalk<File>(files: readonly File[], cacheOf: (file: File) => NoteStructure | null): number {
	let seen = 0;
	for (const file of files) {
		const cache = cacheOf(file);
		if (!cache) continue;
		if (cache.frontmatter?.["type"] === "person") seen++;
		if (Array.isArray(cache.frontmatter?.["tags"])) seen++;
		if (cache.links) for (const { link } of cache.links) seen += link.length;
		if (cache.frontmatterLinks) for (const { link } of cache.frontmatterLinks) seen += link.length;
	}
	return seen;
}
