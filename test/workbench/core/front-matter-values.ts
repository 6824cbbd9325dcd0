import type * as obsidian from "obsidian";

/** The value under a key (in any case), or under the first key that the expression matches; null where there is none. */
export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
	if (typeof frontmatter !== "object" || frontmatter === null) return null;
	for (const [name, value] of Object.entries(frontmatter)) {
		const found = typeof key === "string" ? name.toLowerCase() === key.toLowerCase() : key.test(name);
		if (found) return value ?? null;
	}
	return null;
}

/** A property as a list of texts: a text is split at commas and line ends; null where nothing is left. */
export function parseFrontMatterStringArray(frontmatter: unknown, key: string | RegExp): string[] | null {
	return textsOf(parseFrontMatterEntry(frontmatter, key), /[,\n]/);
}

/** The aliases of a note. */
export function parseFrontMatterAliases(frontmatter: unknown): string[] | null {
	return parseFrontMatterStringArray(frontmatter, /^alias(es)?$/i);
}

/** The tags of the properties, each with its "#"; a text is split at commas and spaces. */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
	const tags = textsOf(parseFrontMatterEntry(frontmatter, /^tags?$/i), /[,\s]+/);
	return tags && tags.map((tag) => (tag.startsWith("#") ? tag : `#${tag}`));
}

/** All tags of a note, properties first, with repetitions; null where there is no cache. */
export function getAllTags(cache: obsidian.CachedMetadata | null | undefined): string[] | null {
	if (!cache) return null;
	return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...(cache.tags ?? []).map(({ tag }) => tag)];
}

function textsOf(value: unknown, separator: RegExp): string[] | null {
	const parts: unknown[] = Array.isArray(value) ? value : typeof value === "string" ? value.split(separator) : [value];
	const texts = parts
		.filter((part): part is string | number => typeof part === "string" || typeof part === "number")
		.map((part) => String(part).trim())
		.filter((part) => part !== "");
	return texts.length > 0 ? texts : null;
}
