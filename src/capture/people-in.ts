import { nameKey } from "../people/names/name-key";
import type { NameSpan } from "./name-spans";
import { cover } from "./without-ranges";

/** A line, as far as it tells of the contact, without what stands alone, and whole. */
interface Readable {
	readonly head: string;
	readonly plain: string;
	readonly text: string;
}

/**
 * Those named where one met; else those after `和` or `with` in the story; else the first named at all, and those listed with that name;
 * last those without a note.
 */
export function peopleIn(
	{ head, plain, text }: Readable,
	known: readonly NameSpan[],
	unknown: readonly NameSpan[],
	anywhere: readonly NameSpan[],
): readonly NameSpan[] {
	const open = (text: string): readonly NameSpan[] => known.filter((span) => text[span.start] !== cover);
	const there = [...open(head), ...unknown].sort((a, b) => a.start - b.start);
	const story = open(plain);
	const joined = listed(story, plain, (span) =>
		/(?:和|跟|与|\b(?:with|to|so (?:i )?(?:rang|called|phoned|texted|emailed|messaged)))\s*$/iu.test(plain.slice(0, span.start))
			|| story.some((next) => /^\s*(?:和|跟|与|、|\band\b|&)\s*$/iu.test(plain.slice(span.end, next.start))),
	);
	const first = (spans: readonly NameSpan[]): readonly NameSpan[] => listed(spans, text, (span) => span === spans[0]);
	const spans = [there, joined, first(story), first(known), first(anywhere)].find((each) => each.length > 0) ?? [];
	return spans.filter((span, index) => spans.findIndex((other) => sameAs(other, span)) === index);
}

/** The names that begin a list of names, and those that go on with it. */
function listed(spans: readonly NameSpan[], text: string, begins: (span: NameSpan) => boolean): readonly NameSpan[] {
	const found: NameSpan[] = [];
	for (const span of spans) {
		const before = found.at(-1);
		if (begins(span) || (before && /^\s*(?:[、,，&]|和|跟|与|及|and\b)\s*(?:and\b)?\s*$/iu.test(text.slice(before.end, span.start)))) {
			found.push(span);
		}
	}
	return found;
}

function sameAs(a: NameSpan, b: NameSpan): boolean {
	return a.paths.length === 1 && b.paths.length === 1 ? a.paths[0] === b.paths[0] : nameKey(a.name) === nameKey(b.name);
}
