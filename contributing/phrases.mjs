/** Signs from here on are phrases, those below are characters. */
export const firstPhrase = 0x110000;
/** Between two texts; no letter, and no phrase holds it. */
export const textEnd = -1;
/** What stands less often becomes no phrase. */
const leastOften = 3;
/** So large a part of those that stand most often is joined in one go. */
const oneGo = 0.97;
/** So large a part of the phrases that save nothing is written out again at a time, for that changes what others save. */
const oneStep = 0.2;
/** Bytes of what stands for a phrase or a letter beyond ASCII, and of the line break behind each phrase in the list. */
const codeBytes = 2;
const lineBreak = 1;
const lastOfAscii = 0x7f;
/** With each time so large a part of the phrases is kept, until there are no more than these. */
const fewer = 0.9;
const fewest = 1500;

/**
 * Texts as signs, and the phrases among the signs, each with the signs that it is made of: first all that save bytes, then ever fewer, those that save least left out.
 * They are found by pairs: what stands most often side by side becomes one sign, over and over; then what saves nothing is written out again.
 */
export function* phrasesIn(texts) {
	let kept = paired(texts.flatMap((text) => [...[...text].map((character) => character.codePointAt(0)), textEnd]));
	for (let most = Infinity; most > fewest; most = Math.floor(kept.phrases.size * fewer)) {
		for (let left = wasteIn(kept, most); left.size > 0; left = wasteIn(kept, most)) kept = writtenOut(kept, left);
		yield { ...kept, counts: countsIn(kept) };
	}
}

function paired(signs) {
	const phrases = new Map();
	const places = placesOf(signs);
	const all = () => Math.max(0, ...[...places.byPair.values()].map(({ size }) => size));
	for (let often = all(); often >= leastOften; often = Math.min(often - 1, Math.floor(all() * oneGo))) {
		for (const [pair, at] of [...places.byPair]) {
			if (at.size < Math.max(often, leastOften)) continue;
			const phrase = nextPhrase(phrases);
			phrases.set(phrase, places.join(pair, phrase));
		}
	}
	return { signs: places.signs(), phrases };
}

function nextPhrase(phrases) {
	return firstPhrase + phrases.size;
}

/** Signs in a row that can be joined, and where each pair of them stands. */
function placesOf(signs) {
	const next = signs.map((_, at) => at + 1);
	const before = signs.map((_, at) => at - 1);
	const byPair = new Map();
	const pairAt = (at) => {
		const second = signs[next[at]];
		return at < 0 || second === undefined || signs[at] === textEnd || second === textEnd ? undefined : signs[at] * 2 * firstPhrase + second;
	};
	const note = (at) => {
		const pair = pairAt(at);
		if (pair === undefined) return;
		if (!byPair.has(pair)) byPair.set(pair, new Set());
		byPair.get(pair).add(at);
	};
	const forget = (at) => byPair.get(pairAt(at))?.delete(at);
	for (const at of signs.keys()) note(at);
	return {
		byPair,
		join(pair, phrase) {
			const both = [Math.floor(pair / 2 / firstPhrase), pair % (2 * firstPhrase)];
			for (const at of [...byPair.get(pair)].sort((one, other) => one - other)) {
				// In a row of the same sign a place may have gone with the one before it.
				if (pairAt(at) !== pair) continue;
				const second = next[at];
				for (const changed of [before[at], at, second]) forget(changed);
				signs[at] = phrase;
				signs[second] = undefined;
				next[at] = next[second];
				before[next[at]] = at;
				for (const changed of [before[at], at]) note(changed);
			}
			byPair.delete(pair);
			return both;
		},
		signs: () => signs.filter((sign) => sign !== undefined),
	};
}

function countsIn({ signs, phrases }) {
	const counts = new Map();
	for (const body of [signs, ...phrases.values()]) for (const sign of body) counts.set(sign, (counts.get(sign) ?? 0) + 1);
	return counts;
}

/** Phrases to write out again: the worst of those that save nothing, and, where none does, of those that are too many. */
function wasteIn(kept, most) {
	const counts = countsIn(kept);
	const saved = [...kept.phrases].map(([phrase, body]) => {
		const size = body.reduce((sum, sign) => sum + bytesOf(sign), 0);
		return [phrase, (counts.get(phrase) ?? 0) * (size - codeBytes) - size - lineBreak];
	}).sort(([, one], [, other]) => one - other);
	const useless = saved.filter(([, bytes]) => bytes <= 0).length;
	return new Set(saved.slice(0, Math.ceil((useless || Math.max(0, saved.length - most)) * oneStep)).map(([phrase]) => phrase));
}

function writtenOut({ signs, phrases }, left) {
	const out = (body) => body.flatMap((sign) => (left.has(sign) ? out(phrases.get(sign)) : [sign]));
	return { signs: out(signs), phrases: new Map([...phrases].filter(([phrase]) => !left.has(phrase)).map(([phrase, body]) => [phrase, out(body)])) };
}

function bytesOf(sign) {
	return sign > lastOfAscii ? codeBytes : 1;
}
