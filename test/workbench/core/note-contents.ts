import type * as obsidian from "obsidian";

/** What the parser finds, collected while it walks through a note. */
export class NoteContents {
	readonly links: obsidian.LinkCache[] = [];
	readonly embeds: obsidian.EmbedCache[] = [];
	readonly tags: obsidian.TagCache[] = [];
	readonly headings: obsidian.HeadingCache[] = [];
	readonly sections: obsidian.SectionCache[] = [];
	readonly listItems: obsidian.ListItemCache[] = [];
	readonly footnotes: obsidian.FootnoteCache[] = [];
	readonly footnoteRefs: obsidian.FootnoteRefCache[] = [];
	readonly referenceLinks: obsidian.ReferenceLinkCache[] = [];
	readonly blocks = new Map<string, obsidian.BlockCache>();
	private readonly lineStarts: number[] = [0];
	/** The line found last: the walk goes forward, so the next answer is most often near. */
	private near = 0;

	constructor(readonly text: string) {
		for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.lineStarts.push(at + 1);
	}

	position(start: number, end: number): obsidian.Pos {
		return { start: this.locate(start), end: this.locate(end) };
	}

	/** Only what was found has a key, as in the app. */
	toCache(): obsidian.CachedMetadata {
		const cache: obsidian.CachedMetadata = {};
		if (this.links.length > 0) cache.links = this.links;
		if (this.embeds.length > 0) cache.embeds = this.embeds;
		if (this.tags.length > 0) cache.tags = this.tags;
		if (this.headings.length > 0) cache.headings = this.headings;
		if (this.footnotes.length > 0) cache.footnotes = this.footnotes;
		if (this.footnoteRefs.length > 0) cache.footnoteRefs = this.footnoteRefs;
		if (this.referenceLinks.length > 0) cache.referenceLinks = this.referenceLinks;
		if (this.sections.length > 0) cache.sections = this.sections;
		if (this.listItems.length > 0) cache.listItems = this.listItems;
		if (this.blocks.size > 0) cache.blocks = Object.fromEntries(this.blocks);
		return cache;
	}

	private locate(offset: number): obsidian.Loc {
		let line = this.near;
		if (!this.holds(line, offset) && !this.holds(++line, offset)) line = this.search(offset);
		this.near = line;
		return { line, col: offset - (this.lineStarts[line] ?? 0), offset };
	}

	private holds(line: number, offset: number): boolean {
		return (this.lineStarts[line] ?? Infinity) <= offset && offset < (this.lineStarts[line + 1] ?? Infinity);
	}

	private search(offset: number): number {
		let low = 0;
		let high = this.lineStarts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}
}
