import type { CivilDate } from "../calendar/civil-date";
import type { GroupState } from "../notes/kinds/group-state";
import { simplified } from "../notes/simplified";
import type { TextRange } from "./without-ranges";

/** A group, as a line may name it. */
export interface GroupToName {
	readonly path: string;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly state: GroupState;
	readonly boundaries: readonly string[];
	readonly private: boolean;
	readonly lastLogOn: CivilDate | null;
}

/** Where a line names a group, or several that are called alike. */
export interface GroupSpan extends TextRange {
	readonly groups: readonly GroupToName[];
	/** Whether it can be nothing else; if not, it is a group's name only where a word for groups follows (`Rust 群`, `the Rust group`). */
	readonly sure: boolean;
}

interface Key extends Omit<GroupSpan, keyof TextRange> {
	readonly key: string;
}

const link = /\[\[([^[\]|#]+?)(?:\.md)?(?:#[^[\]|]*)?(?:\|[^[\]]*)?\]\]/g;
const latin = /[\p{Script=Latin}\p{N}_]/u;
/** What names end with that say no more than that they are groups'. */
const ending = /\s*(?:微信群|交流群|群聊|群组|群|\s(?:wechat |whatsapp |chat )?(?:group|chat))$/u;
/** `Book Club`, `慢跑社`, `2016 微信群`. */
const saysGroup = /[群社会圈组团]$|\s|^\p{Script=Han}{4,}$|\b(?:group|club|chat|community)$/u;
/** Words of names by which nobody would call a group. */
const noPart = /^(?:微信|群|the|of|and|chat|group|club|\d{1,3}|.)$/u;
const part = /\p{Script=Han}+|[^\s\p{P}\p{Script=Han}]+/gu;

/** Finds names of groups in lines: whole, as an alias, and in part where no group is called just so. Follows the groups as they are now. */
export class GroupNamesInLines {
	readonly #groups: () => readonly GroupToName[];
	#known: readonly GroupToName[] = [];
	#keys: readonly Key[] = [];
	#byName: ReadonlyMap<string, readonly GroupToName[]> = new Map();

	constructor(groups: () => readonly GroupToName[]) {
		this.#groups = groups;
	}

	/** The groups that go on, those written to last first. */
	living(): readonly GroupToName[] {
		return this.#groups()
			.filter((group) => !group.private && group.state !== "archive")
			.sort((a, b) => (b.lastLogOn ?? "").localeCompare(a.lastLogOn ?? ""));
	}

	/** From left to right, the longest at each place. */
	spansIn(typed: string): readonly GroupSpan[] {
		this.#follow();
		if (this.#keys.length === 0) return [];
		const text = keyOf(typed);
		const found: GroupSpan[] = [];
		for (const { 0: { length }, 1: target = "", index } of typed.matchAll(link)) {
			const named = this.#byName.get(keyOf(target.slice(target.lastIndexOf("/") + 1))) ?? [];
			const exact = named.filter(({ path }) => path === `${target}.md`);
			if (named.length > 0) found.push({ start: index, end: index + length, sure: true, groups: exact.length > 0 ? exact : named });
		}
		for (const { key, sure, groups } of this.#keys) {
			for (let start = text.indexOf(key); start >= 0; start = text.indexOf(key, start + 1)) {
				const end = start + key.length;
				if (isWhole(text, start, end) && found.every((other) => other.end <= start || other.start >= end)) {
					found.push({ start, end, sure, groups });
				}
			}
		}
		return found.sort((a, b) => a.start - b.start);
	}

	#follow(): void {
		const now = this.#groups();
		if (now === this.#known) return;
		this.#known = now;
		const open = now.filter((group) => !group.private);
		this.#byName = byKey(open, ({ name, aliases }) => [name, ...aliases].map(keyOf));
		const short = byKey(open, ({ name, aliases }) => [name, ...aliases].map((one) => keyOf(one).replace(ending, "")));
		const parts = byKey(open, ({ name }) => {
			const words = keyOf(name).replace(ending, "").match(part) ?? [];
			return [...words, ...words.map((_, at) => words.slice(0, at).join(" "))];
		});
		const weak = [...short, ...parts].filter(([key], at, all) =>
			!this.#byName.has(key) && !noPart.test(key) && all.findIndex(([other]) => other === key) === at,
		);
		this.#keys = [
			...Array.from(this.#byName, ([key, groups]) => ({ key, groups, sure: saysGroup.test(key) })),
			...weak.map(([key, groups]) => ({ key, groups, sure: false })),
		].filter(({ key }) => key.length > 1).sort((a, b) => b.key.length - a.key.length);
	}
}

/** Of the same length as the text, so that what is found has its place there. */
function keyOf(text: string): string {
	const small = text.toLowerCase();
	return simplified(small.length === text.length ? small : text);
}

/** Groups by what they are called; of several, those that go on. */
function byKey(
	groups: readonly GroupToName[],
	keysOf: (group: GroupToName) => readonly string[],
): ReadonlyMap<string, readonly GroupToName[]> {
	const found = new Map<string, GroupToName[]>();
	for (const group of groups) {
		for (const key of new Set(keysOf(group))) {
			const known = found.get(key);
			if (known) known.push(group);
			else found.set(key, [group]);
		}
	}
	return new Map(Array.from(found, ([key, named]) => {
		const living = named.filter(({ state }) => state !== "archive");
		return [key, living.length > 0 ? living : named] as const;
	}));
}

function isWhole(text: string, start: number, end: number): boolean {
	const cuts = (at: number): boolean => latin.test(text[at - 1] ?? " ") && latin.test(text[at] ?? " ");
	return !cuts(start) && !cuts(end);
}
