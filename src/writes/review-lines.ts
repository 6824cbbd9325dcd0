import { nameOfKind } from "../giving/value-kinds";
import type { Person } from "../people/person/person";
import { keptRate, type Review } from "../reviews/review";
import type { Words } from "../words/words";

/** What the note of a review is written with. */
export interface ReviewWriting {
	readonly words: Words;
	/** What a circle is called. */
	readonly circleName: (id: string, words: Words) => string;
	/** A link to a note, as it is to stand in the note of the review. */
	readonly linkTo: (path: string) => string;
}

/** A line of the numbers. */
export interface NumberRow {
	/** What it counts, by which it is found again. */
	readonly key: string;
	readonly line: string;
	/** Whether there is anything to count: a line of nothing is left out. */
	readonly counts: boolean;
}

type Row = readonly [key: string, count: number, head: string, links?: readonly string[]];

/** Between what was counted and the links to it. */
export const beforeLinks = " · ";

/** So many are named in a line. */
const mostNamed = 60;

/** The numbers of a review, each with links to what was counted, in their order. */
export function numberRows(review: Review, writing: ReviewWriting): readonly NumberRow[] {
	const { reviews: text } = writing.words;
	const rows: readonly Row[] = [
		["contacts", 1, text.contacts(review.contacts, review.oneToOne)],
		...peopleRows(review, writing), ...promiseRows(review, writing), ...givingRows(review, writing), ...otherRows(review, writing),
	];
	return rows.map(([key, count, head, links = []]) => {
		const more = links.length - mostNamed;
		const named = [...links.slice(0, mostNamed), ...(more > 0 ? [text.more(more)] : [])].join(text.comma);
		return { key, counts: count > 0, line: `${head}${named === "" ? "" : `${beforeLinks}${named}`}` };
	});
}

function linksOf(people: readonly Person[], { linkTo }: ReviewWriting): readonly string[] {
	return people.map(({ path }) => linkTo(path));
}

function peopleRows({ people, circles, newPeople, back }: Review, writing: ReviewWriting): readonly Row[] {
	const { words } = writing;
	const row = (key: "people" | "newPeople" | "back", all: readonly Person[]): Row =>
		[key, all.length, words.reviews[key](all.length), linksOf(all, writing)];
	return [
		row("people", people),
		...circles.map(({ id, reached, of }): Row =>
			[`circle ${id}`, of, words.reviews.circle(writing.circleName(id, words), reached.length, of), linksOf(reached, writing)]),
		row("newPeople", newPeople),
		row("back", back),
	];
}

function promiseRows({ promises }: Review, writing: ReviewWriting): readonly Row[] {
	const { reviews: text } = writing.words;
	const rate = keptRate(promises);
	const percent = rate === undefined ? undefined : Math.round(rate * 100);
	return (["made", "kept", "overdue", "open"] as const).map((kind): Row => {
		const { length } = promises[kind];
		const people = [...new Set(promises[kind].map(({ person }) => person))];
		return [kind, length, kind === "kept" ? text.kept(length, percent) : text[kind](length), linksOf(people, writing)];
	});
}

function givingRows({ thanks, gave }: Review, writing: ReviewWriting): readonly Row[] {
	const { reviews: text, language } = writing.words;
	return [
		["thanked", thanks.said, text.thanked(thanks.said)],
		["notThanked", thanks.open, text.notThanked(thanks.open), linksOf(thanks.owedTo, writing)],
		...gave.map(({ kind, count, people }): Row => {
			const head = text.gave(kind === null ? undefined : nameOfKind(kind, language), count);
			return [keyOf("gave", head), count, head, linksOf(people, writing)];
		}),
	];
}

function otherRows({ introductions, experiments, groups, cameThrough }: Review, writing: ReviewWriting): readonly Row[] {
	const { words: { reviews: text }, linkTo } = writing;
	const row = (key: "introductions" | "experiments" | "groups", links: readonly string[]): Row =>
		[key, links.length, text[key](links.length), links];
	return [
		row("introductions", introductions.map(({ parties }) => {
			const [one, other] = parties.map(({ path, name }) => (path === null ? name : linkTo(path)));
			return text.pair(one ?? "", other ?? "");
		})),
		row("experiments", experiments.map(({ path }) => linkTo(path))),
		row("groups", groups.map(({ path }) => linkTo(path))),
		...cameThrough.map(({ note, isNote, people }): Row => {
			const head = text.cameThrough(isNote ? linkTo(note) : note, people.length);
			return [keyOf("cameThrough", head), people.length, head, linksOf(people, writing)];
		}),
	];
}

/** The key of a line that names what it counts by itself: as it is but for its number. */
export function keyOf(kind: "gave" | "cameThrough", head: string): string {
	return `${kind} ${withoutNumber(head)}`;
}

/** A line that names what it counts, as it is where there is none of it. */
export function withoutNumber(head: string): string {
	return head.replace(/\d+$/, "0");
}
