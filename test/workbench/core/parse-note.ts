import type * as obsidian from "obsidian";
import { getFrontMatterInfo } from "./front-matter";
import { linksInProperties } from "./links-in-properties";
import { NoteContents } from "./note-contents";
import { linesOf } from "./note-lines";
import { parseBlocks } from "./parse-blocks";
import { readProperties } from "./read-properties";

/**
 * A note's text as the metadata cache holds it. Properties that YAML cannot read are left out; their section stays.
 * Cited, not recorded: links inside `%% … %%` count, and such a block is a section "comment".
 */
export function parseNote(text: string): obsidian.CachedMetadata {
	const found = new NoteContents(text);
	const info = getFrontMatterInfo(text);
	const own: obsidian.CachedMetadata = {};
	let firstLine = 0;
	if (info.exists) {
		const position = found.position(0, text.slice(0, info.contentStart).replace(/\r?\n$/, "").length);
		found.sections.push({ type: "yaml", position });
		firstLine = position.end.line + 1;
		const properties = readProperties(info.frontmatter);
		if (properties) {
			own.frontmatter = properties;
			own.frontmatterPosition = position;
			const links = linksInProperties(properties);
			if (links.length > 0) own.frontmatterLinks = links;
		}
	}
	const bodyFrom = info.exists ? info.contentStart : 0;
	// A note may end with the line `---`: then there is no line to begin with.
	if (bodyFrom < text.length) parseBlocks(found, linesOf(text, bodyFrom, firstLine));
	return Object.assign(own, found.toCache());
}
