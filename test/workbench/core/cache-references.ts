import type * as obsidian from "obsidian";

/** Visits references until a visitor answers true; says whether one did. */
export function iterateRefs<R extends obsidian.Reference>(refs: readonly R[], cb: (ref: R) => unknown): boolean {
	return refs.some((ref) => cb(ref) === true);
}

/** Visits links, then embeds, of a note. */
export function iterateCacheRefs(cache: obsidian.CachedMetadata, cb: (ref: obsidian.ReferenceCache) => unknown): boolean {
	return iterateRefs(cache.links ?? [], cb) || iterateRefs(cache.embeds ?? [], cb);
}

/** Every reference of a note: links, embeds, links in properties. */
export function allReferences(cache: obsidian.CachedMetadata): readonly obsidian.Reference[] {
	return [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])];
}
