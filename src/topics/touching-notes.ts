import { plainnessWeight, type Unit } from "./asked-phrases";
import { isSendable, type NoteMarks, noteOfPosting, plainnessOfPosting } from "./note-marks";
import { type TouchingNote, untouched, type WeighedTopic } from "./topics";

/** Finds the notes that touch topics most, by the numbers that are kept of them: none is read for it. */
export class TouchingNotes {
	readonly #marks: NoteMarks;
	readonly #unitOf: (plain: string) => Unit | undefined;
	readonly #rarity: (unit: Unit) => number;

	constructor(marks: NoteMarks, unitOf: (plain: string) => Unit | undefined, rarity: (unit: Unit) => number) {
		this.#marks = marks;
		this.#unitOf = unitOf;
		this.#rarity = rarity;
	}

	/** See `Topics.touching`. */
	find(topics: readonly WeighedTopic[], most: number, accepts: (path: string) => boolean): readonly TouchingNote[] {
		const rest = new Float64Array(this.#marks.bound);
		const ids: number[] = [];
		for (const topic of topics) this.#take(topic, rest, ids);
		const path = (id: number): string => this.#marks.pathOf(id);
		const touchOf = (id: number): TouchingNote => ({ path: path(id), touch: 1 - (rest[id] ?? 1) });
		if (ids.length <= 2 * most) return ids.filter((id) => accepts(path(id))).map(touchOf);
		const modified = (id: number): number => this.#marks.modifiedAt(id);
		const byPath = (a: number, b: number): number => (path(a) < path(b) ? -1 : 1);
		const byAge = (a: number, b: number): number => modified(b) - modified(a) || byPath(a, b);
		const acceptsId = (id: number): boolean => accepts(path(id));
		const touching = firstOf(ids, most, (a, b) => (rest[a] ?? 1) - (rest[b] ?? 1) || byAge(a, b), acceptsId);
		return [...new Set([...touching, ...firstOf(ids, most, byAge, acceptsId)])].map(touchOf);
	}

	/** Works a topic into what is left untouched of each note; 0 stands for a note that was not met before. */
	#take({ query, weight, isSpared }: WeighedTopic, rest: Float64Array, ids: number[]): void {
		const units = query.phrases.flatMap(({ plain }) => this.#unitOf(plain) ?? []).filter((unit) => this.#rarity(unit) > 0);
		const touch = (id: number, hit: number): void => {
			if (isSpared?.(this.#marks.pathOf(id)) === true) return;
			const before = rest[id] ?? 0;
			if (before === 0) ids.push(id);
			rest[id] = (before === 0 ? 1 : before) * untouched(hit * weight);
		};
		const [only] = units;
		if (only && units.length === 1) this.#each(only, touch);
		else for (const [id, hit] of this.#bestOf(units)) touch(id, hit);
	}

	/** How plainly each note says a topic of several names at its best. */
	#bestOf(units: readonly Unit[]): ReadonlyMap<number, number> {
		const best = new Map<number, number>();
		for (const unit of units) this.#each(unit, (id, hit) => { if (hit > (best.get(id) ?? 0)) best.set(id, hit); });
		return best;
	}

	#each(unit: Unit, call: (id: number, hit: number) => void): void {
		const rarity = this.#rarity(unit);
		for (const posting of this.#marks.under(unit.id)) {
			const plain = plainnessOfPosting(posting);
			if (plain > 0 && isSendable(posting)) call(noteOfPosting(posting), (plainnessWeight[plain] ?? 0) * rarity);
		}
	}
}

/** The first `most` of those that are accepted, in order. Of many, most are only compared with the last of them. */
function firstOf(
	ids: readonly number[],
	most: number,
	compare: (a: number, b: number) => number,
	accepts: (id: number) => boolean,
): readonly number[] {
	const first: number[] = [];
	for (const id of ids) {
		const last = first[most - 1];
		if ((last !== undefined && compare(id, last) > 0) || !accepts(id)) continue;
		let low = 0;
		let high = first.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (compare(first[middle] ?? 0, id) < 0) low = middle + 1;
			else high = middle;
		}
		first.splice(low, 0, id);
		if (first.length > most) first.pop();
	}
	return first;
}
