import { type Circle, noCircle } from "../cadence/circle";
import type { CivilDate } from "../calendar/civil-date";
import { keysOfNames } from "../people/names/keys-of-names";
import { nameKey } from "../people/names/name-key";
import { isOpen, openTerms } from "../people/person/is-open";
import type { Person } from "../people/person/person";
import type { Standing } from "../people/person/standing";
import { termName } from "../people/person/term-name";

/** What a gathering is to be. */
export interface GatheringWish {
	readonly city?: string | undefined;
	readonly topics?: readonly string[] | undefined;
	/** How many are asked, 1 to 10. */
	readonly size: number;
}

/** Why somebody is worth asking: as data, for `words/` to say. */
export type GuestReason =
	| { readonly kind: "city"; readonly city: string }
	| { readonly kind: "topics"; readonly topics: readonly string[] }
	| { readonly kind: "group"; readonly group: string }
	| { readonly kind: "time"; readonly days: number; readonly lastOn: CivilDate }
	| { readonly kind: "old-friend"; readonly lastOn: CivilDate };

/** Somebody to be asked, with at least one reason. */
export interface GuestProposal {
	readonly person: Person;
	readonly reasons: readonly GuestReason[];
}

/** A group that may speak for its members. */
export interface SpeakingGroup {
	readonly name: string;
	readonly aliases: readonly string[];
	readonly topics: readonly string[];
}

/** What a proposal is made from. */
export interface GuestSources {
	readonly people: readonly Person[];
	/** In the order of the settings. */
	readonly circles: readonly Circle[];
	/** Groups that may be referred to: none that is over, or into which one only calls out. */
	readonly groups: readonly SpeakingGroup[];
	standing(person: Person, today: CivilDate): Standing;
	/** How a Chinese name is spelt in letters. */
	spelt(name: string): readonly string[];
}

/**
 * Whom to ask to a gathering, best first: who lives there and shares what it is about, then who does one of the two; among them those for
 * whom it is time, and old friends, then by circle. Nobody who is known to live elsewhere, is paused, has died, is decided to be let go, or
 * does not want gatherings. Without a city or a topic: for whom it is time.
 */
export function proposeGathering(wish: GatheringWish, sources: GuestSources, today: CivilDate): readonly GuestProposal[] {
	const topics = new Map((wish.topics ?? []).map((topic) => [nameKey(topic.trim()), topic.trim()] as const));
	topics.delete("");
	const wanted = {
		city: wish.city?.trim() ?? "", topics, groups: groupsOn(topics, sources.groups), spelt: (name: string) => sources.spelt(name),
	};
	const circles = sources.circles.map(({ id }) => id);
	return sources.people
		.filter(mayBeAsked)
		.flatMap((person): readonly Ranked[] => {
			const time = timeFor(sources.standing(person, today));
			const fit = fitOf(person, wanted);
			const reasons = fit && [...fit, ...(time ? [time] : [])];
			return reasons && reasons.length > 0 ? [{ person, reasons, rank: rankOf(person, reasons, circles) }] : [];
		})
		.sort((a, b) => byRank(a.rank, b.rank) || (nameOf(a) < nameOf(b) ? -1 : 1))
		.slice(0, wish.size)
		.map(({ person, reasons }) => ({ person, reasons }));
}

interface Ranked extends GuestProposal {
	readonly rank: readonly number[];
}

interface Wanted extends Pick<GuestSources, "spelt"> {
	readonly city: string;
	/** As written, by their keys. */
	readonly topics: ReadonlyMap<string, string>;
	/** Names of groups on one of the topics, by the keys of all their names. */
	readonly groups: ReadonlyMap<string, string>;
}

/** What speaks for somebody by where and what; undefined for those who are not meant. */
function fitOf(person: Person, { city, topics, groups, spelt }: Wanted): readonly GuestReason[] | undefined {
	const place = placeOf(person, cityKey(city), spelt);
	if (place === "elsewhere") return undefined;
	const shared = sharedBy(person, topics);
	const group = groupOf(person, groups);
	const fit: readonly GuestReason[] = [
		...(place === "there" ? [{ kind: "city", city } as const] : []),
		...(shared.length > 0 ? [{ kind: "topics", topics: shared } as const] : []),
		...(group === undefined ? [] : [{ kind: "group", group } as const]),
	];
	return fit.length > 0 || (city === "" && topics.size === 0) ? fit : undefined;
}

function rankOf(person: Person, reasons: readonly GuestReason[], circles: readonly string[]): readonly number[] {
	const has = (...kinds: readonly GuestReason["kind"][]): number => (reasons.some(({ kind }) => kinds.includes(kind)) ? 1 : 0);
	const circle = isOpen(person, "circle") && person.circle !== null ? circles.indexOf(person.circle) : -1;
	const shared = reasons.find((one) => one.kind === "topics")?.topics.length ?? 0;
	return [-has("city") - has("topics", "group"), -has("time", "old-friend"), circle < 0 ? circles.length : circle, -has("city"), -shared];
}

function nameOf({ person }: GuestProposal): string {
	return `${keysOfNames(person)[0] ?? ""}\n${person.path}`;
}

const noGatherings =
	/^(?:no|not|never|avoid|skip)\b.*\b(?:gatherings?|part(?:y|ies)|meet-?ups?|groups?|events?|crowds?)\b|(?:不|别|勿|免|谢绝|避免).{0,8}(?:聚会|聚餐|饭局|派对|活动|人多)/iu;

/** What is private is heeded, too. */
function mayBeAsked({ died, paused, circle, boundaries }: Person): boolean {
	return !died && !paused && circle !== noCircle.id && !boundaries.some((one) => noGatherings.test(one.trim()));
}

const ofCity = /(?:市|特别行政区|city)$/iu;

function cityKey(city: string): string {
	return nameKey(city.trim()).replace(ofCity, "").trim();
}

function placeOf(person: Person, city: string, spelt: Wanted["spelt"]): "there" | "elsewhere" | undefined {
	if (city === "" || person.city === null || !isOpen(person, "city")) return undefined;
	return person.city.split(parts).some((part) => isIn(cityKey(part), city, spelt)) ? "there" : "elsewhere";
}

const parts = /[,，、/·;；()（）]/u;

/** `广州天河`, `广东广州` and `Guangzhou` are in 广州, and 广州 is in Guangzhou. */
function isIn(written: string, city: string, spelt: Wanted["spelt"]): boolean {
	if (written === city || (chinese.test(city) && written.includes(city))) return true;
	const [name, letters] = chinese.test(city) ? [city, written] : [written, city];
	return chinese.test(name) && spelt(name).includes(letters.replace(betweenSyllables, ""));
}

const betweenSyllables = /[\s'’-]/gu;

const chinese = /^\p{Script=Han}{2,}$/u;

function sharedBy(person: Person, topics: ReadonlyMap<string, string>): readonly string[] {
	const theirs = openTerms(person, "topics").flatMap((term) => [term.text, termName(term)]);
	return [...new Set(theirs.flatMap((text) => topics.get(nameKey(text)) ?? []))];
}

/** Groups that are about one of the topics, by their names. */
function groupsOn(topics: ReadonlyMap<string, string>, groups: readonly SpeakingGroup[]): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const { name, aliases, topics: own } of groups) {
		const isOn = [...topics.keys()].some((key) => own.some((each) => nameKey(each) === key) || isNamed(nameKey(name), key));
		if (isOn) for (const each of [name, ...aliases]) found.set(nameKey(each), name);
	}
	return found;
}

/** Whether a topic is a word of a name: `rust 广州`, not `trust`. */
function isNamed(name: string, topic: string): boolean {
	for (let at = name.indexOf(topic); at >= 0; at = name.indexOf(topic, at + 1)) {
		const around = [name.charAt(at - 1), name.charAt(at + topic.length)];
		if (!latin.test(topic) || !around.some((letter) => latin.test(letter))) return true;
	}
	return false;
}

const latin = /[\p{Script=Latin}\d]/u;

function groupOf(person: Person, groups: ReadonlyMap<string, string>): string | undefined {
	return openTerms(person, "groups").map((term) => groups.get(nameKey(termName(term)))).find((name) => name !== undefined);
}

function timeFor({ state, days, lastInteraction }: Standing): Extract<GuestReason, { kind: "time" | "old-friend" }> | undefined {
	if (!lastInteraction || days === null) return undefined;
	const lastOn = lastInteraction.when.to;
	if (state === "old-friend") return { kind: "old-friend", lastOn };
	return state === "due" || state === "drifting" ? { kind: "time", days, lastOn } : undefined;
}

function byRank(a: readonly number[], b: readonly number[]): number {
	return a.map((each, at) => each - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
