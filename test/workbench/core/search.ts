import type * as obsidian from "obsidian";

type Search = (text: string) => obsidian.SearchResult | null;

/** Finds texts that hold every word of the query; the score is higher (nearer to zero) for early, dense matches. */
export function prepareSimpleSearch(query: string): Search {
	const words = query.toLowerCase().split(/\s+/).filter((word) => word !== "");
	return (text) => {
		const lower = text.toLowerCase();
		const matches: obsidian.SearchMatchPart[] = [];
		for (const word of words) {
			const before = matches.length;
			for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length)) matches.push([at, at + word.length]);
			if (matches.length === before) return null;
		}
		return resultOf(matches, text.length);
	};
}

/** Finds texts that hold the letters of the query in order; whole words and word starts score best. */
export function prepareFuzzySearch(query: string): Search {
	const simple = prepareSimpleSearch(query);
	const letters = Array.from(query.toLowerCase().replace(/\s+/g, ""));
	return (text) => {
		const whole = simple(text);
		if (whole) return whole;
		const matches = lettersInOrder(letters, text.toLowerCase());
		return matches && resultOf(matches, text.length, 1);
	};
}

/** Sorts results in place, best first. */
export function sortSearchResults(results: obsidian.SearchResultContainer[]): void {
	results.sort((a, b) => b.match.score - a.match.score);
}

function lettersInOrder(letters: readonly string[], text: string): obsidian.SearchMatchPart[] | null {
	const matches: obsidian.SearchMatchPart[] = [];
	let from = 0;
	for (const letter of letters) {
		const at = text.indexOf(letter, from);
		if (at < 0) return null;
		from = at + letter.length;
		const last = matches.at(-1);
		if (last?.[1] === at) last[1] = from;
		else matches.push([at, from]);
	}
	return matches;
}

function resultOf(matches: obsidian.SearchMatchPart[], length: number, penalty = 0): obsidian.SearchResult {
	matches.sort((a, b) => a[0] - b[0]);
	const first = matches[0]?.[0] ?? 0;
	const score = -(penalty + matches.length * 0.1 + first * 0.01 + length * 0.001);
	return { score, matches };
}
