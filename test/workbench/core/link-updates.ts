import type * as obsidian from "obsidian";
import { allReferences } from "./cache-references";
import { TFile } from "./files";
import { getLinkpath, parseLinktext } from "./link-text";
import type { MetadataCache } from "./metadata-cache";
import { parseNote } from "./parse-note";
import type { Vault } from "./vault";

/** By note: the link paths in it that mean a file which is about to move. */
export type LinksToUpdate = ReadonlyMap<TFile, ReadonlyMap<string, TFile>>;

/** Notes which links mean one of `files` now; to be asked before these move. */
export function linksTo(files: readonly TFile[], vault: Vault, cache: MetadataCache): LinksToUpdate {
	const moving = new Set(files.map((file) => file.path));
	const found = new Map<TFile, Map<string, TFile>>();
	for (const [source, targets] of Object.entries(cache.resolvedLinks)) {
		const note = vault.getFileByPath(source);
		const noteCache = cache.getCache(source);
		if (!note || !noteCache || !Object.keys(targets).some((path) => moving.has(path))) continue;
		const links = new Map<string, TFile>();
		for (const { link } of allReferences(noteCache)) {
			const linkpath = getLinkpath(link);
			const target = linkpath === "" ? null : cache.getFirstLinkpathDest(linkpath, source);
			if (target && moving.has(target.path)) links.set(linkpath, target);
		}
		found.set(note, links);
	}
	return found;
}

/** Rewrites links after the files have moved; only those that no longer mean their file. */
export async function updateLinks(links: LinksToUpdate, vault: Vault, cache: MetadataCache): Promise<void> {
	for (const [note, targets] of links) {
		const stale = new Map([...targets].filter(([linkpath, file]) => cache.getFirstLinkpathDest(linkpath, note.path) !== file));
		if (stale.size > 0) await vault.process(note, (text) => rewrite(text, note, stale, cache));
	}
}

function rewrite(text: string, note: TFile, stale: ReadonlyMap<string, TFile>, cache: MetadataCache): string {
	const parsed = parseNote(text);
	const body = [...(parsed.links ?? []), ...(parsed.embeds ?? [])].sort((a, b) => b.position.start.offset - a.position.start.offset);
	let result = text;
	for (const reference of body) {
		const renamed = rewriteReference(reference, note, stale, cache);
		if (renamed !== undefined) result = result.slice(0, reference.position.start.offset) + renamed + result.slice(reference.position.end.offset);
	}
	// Links in properties have no position; the properties come first, so the first place of the same text is theirs.
	for (const reference of parsed.frontmatterLinks ?? []) {
		const renamed = rewriteReference(reference, note, stale, cache);
		if (renamed !== undefined) result = result.replace(reference.original, () => renamed);
	}
	return result;
}

function rewriteReference(reference: obsidian.Reference, note: TFile, stale: ReadonlyMap<string, TFile>, cache: MetadataCache): string | undefined {
	const { path, subpath } = parseLinktext(reference.link);
	const target = stale.get(path);
	if (!target) return undefined;
	const { original } = reference;
	if (original.includes("](")) {
		const address = encodeURI(cache.fileToLinktext(target, note.path, false) + subpath);
		return `${original.slice(0, original.lastIndexOf("](") + 2)}${address})`;
	}
	const open = original.startsWith("!") ? "![[" : "[[";
	const bar = original.search(/\\?\|/);
	const alias = bar < 0 ? "" : original.slice(bar, -"]]".length);
	return `${open}${cache.fileToLinktext(target, note.path)}${subpath}${alias}]]`;
}
