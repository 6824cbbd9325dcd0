import type { Text } from "@codemirror/state";

/** Fenced code at the top level of a note. */
export interface FencedBlock {
	readonly language: string;
	readonly source: string;
	/** Where its first line begins and its last one ends. */
	readonly from: number;
	readonly to: number;
}

const opening = /^ {0,3}(`{3,}|~{3,})\s*([^\s`]*)[^`]*$/;

/** The fenced blocks of a note, in their order; one that is not closed yet is none. */
export function fencedBlocks(doc: Text): FencedBlock[] {
	const blocks: FencedBlock[] = [];
	let open: { fence: string; language: string; from: number; lines: string[] } | null = null;
	for (let number = 1; number <= doc.lines; number++) {
		const { text, from, to } = doc.line(number);
		if (!open) {
			const [, fence, language = ""] = opening.exec(text) ?? [];
			if (fence !== undefined) open = { fence, language, from, lines: [] };
		} else if (text.trim().startsWith(open.fence) && /^ {0,3}(`+|~+)\s*$/.test(text)) {
			blocks.push({ language: open.language, source: open.lines.join("\n"), from: open.from, to });
			open = null;
		} else {
			open.lines.push(text);
		}
	}
	return blocks;
}
