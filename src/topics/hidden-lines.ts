import type { NoteStructure } from "../notes/note";

/** Whether a tag, with or without `#`, is the mark for private things; `private/health` is one too. */
export function isPrivateTag(tag: string): boolean {
	// Asked of every tag in the vault: nearly all begin with another letter.
	const first = tag.charCodeAt(tag.charCodeAt(0) === 35 ? 1 : 0);
	return (first === 112 || first === 80 || first === 0x79c1) && /^#?(?:private|私密)(?:\/|$)/iu.test(tag);
}

/**
 * The lines of a note that a private mark covers: the marked line, what is nested under a marked list item,
 * what stands under a marked heading. Read from the structure alone, so that no note needs to be opened. Undefined where nothing is marked.
 */
export function hiddenLines(structure: NoteStructure): ((line: number) => boolean) | undefined {
	if (structure.tags?.some(({ tag }) => isPrivateTag(tag)) !== true) return undefined;
	const marked = new Set(structure.tags.filter((tag) => isPrivateTag(tag.tag)).map((tag) => tag.position.start.line));
	const covered: [from: number, to: number][] = [...marked].map((line) => [line, line]);
	coverHeadings(structure, marked, covered);
	coverItems(structure, marked, covered);
	return (line) => covered.some(([from, to]) => line >= from && line <= to);
}

function coverHeadings(structure: NoteStructure, marked: ReadonlySet<number>, covered: [number, number][]): void {
	const headings = structure.headings ?? [];
	headings.forEach((heading, index) => {
		const line = heading.position.start.line;
		if (!marked.has(line)) return;
		const next = headings.slice(index + 1).find((later) => later.level <= heading.level);
		covered.push([line, next ? next.position.start.line - 1 : Number.POSITIVE_INFINITY]);
	});
}

function coverItems(structure: NoteStructure, marked: ReadonlySet<number>, covered: [number, number][]): void {
	const hidden = new Set<number>();
	for (const item of structure.listItems ?? []) {
		const { start, end } = item.position;
		const own = [...marked].some((line) => line >= start.line && line <= end.line);
		if (!own && !hidden.has(item.parent)) continue;
		hidden.add(start.line);
		covered.push([start.line, end.line]);
	}
}
