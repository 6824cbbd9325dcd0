import type { CachedMetadata } from "obsidian";
import { getAllTags } from "./front-matter-values";

/** How often each tag is written; two that differ only in case are one, in the spelling that is met first. */
export function countTags(caches: Iterable<CachedMetadata>): Record<string, number> {
	const spellings = new Map<string, string>();
	const counts: Record<string, number> = {};
	for (const cache of caches) {
		for (const tag of getAllTags(cache) ?? []) {
			const spelling = spellings.get(tag.toLowerCase()) ?? tag;
			spellings.set(tag.toLowerCase(), spelling);
			counts[spelling] = (counts[spelling] ?? 0) + 1;
		}
	}
	return counts;
}
