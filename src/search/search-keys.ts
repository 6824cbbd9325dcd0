import { isOpen, openTerms } from "../people/person/is-open";
import { keysOfNames } from "../people/names/keys-of-names";
import { nameKey } from "../people/names/name-key";
import type { Person } from "../people/person/person";
import { sortKey } from "./compare-names";
import { hasChinese, plainPinyin, syllablesOf, writtenSyllable, type Syllable } from "./pinyin";

/** What a person is found by, in plain letters. */
export interface SearchKeys {
	readonly person: Person;
	/** Name, aliases, topics and all else, a line each. */
	readonly text: string;
	/** Where aliases, topics and all else begin in the text. */
	readonly aliases: number;
	readonly topics: number;
	readonly more: number;
	/** Of each name or alias that may be spelt. */
	readonly syllables: readonly (readonly Syllable[])[];
	/** The letters that syllables begin with, and all that they are spelt with, as bits. */
	readonly initials: number;
	readonly letters: number;
	/** What everybody is sorted by: the name, and of one name the path. */
	readonly order: string;
}

/** What a person is found by. */
export function searchKeys(person: Person): SearchKeys {
	const names = keysOfNames(person);
	const [name = "", ...others] = names;
	const aliases = [...others, ...spellingsWithV(person, names)].join("\n");
	const topics = openTerms(person, "topics").map(({ text }) => nameKey(text)).join("\n");
	const syllables = allSyllables(person, names);
	let initials = 0;
	let letters = 0;
	for (const each of syllables) {
		for (const syllable of each) {
			initials |= syllable.initials;
			letters |= syllable.letters;
		}
	}
	const topicsAt = name.length + aliases.length + 2;
	return {
		person, text: `${name}\n${aliases}\n${topics}\n${moreOf(person)}\n`, aliases: name.length + 1, topics: topicsAt,
		more: topicsAt + topics.length + 1,
		syllables, initials, letters, order: `${sortKey(person)}\0${person.path}`,
	};
}

const mayHaveUmlaut = /[^\0-\u007f\u3400-\u9fff]/;

/** `Lü` typed as `lv`. */
function spellingsWithV({ name, aliases }: Person, known: readonly string[]): readonly string[] {
	return [name, ...aliases]
		.flatMap((each) => (mayHaveUmlaut.test(each) ? plainPinyin(each) : []))
		.filter((each) => !known.includes(each));
}

const betweenSyllables = /[\s'’-]+/;

function allSyllables(person: Person, names: readonly string[]): SearchKeys["syllables"] {
	const spelt = names.filter(hasChinese).map((each) => syllablesOf(each.replaceAll(" ", "")));
	const written = person.pinyin?.trim() ?? "";
	return written === "" ? spelt : [written.split(betweenSyllables).map(writtenSyllable), ...spelt];
}

/** Words by which those are found of whom a plan or a snooze is noted. */
const waiting = { nextContact: "plan 计划", snoozeUntil: "snooze 稍后 推迟" };

/**
 * Where one knows a person from: groups, eras, projects, city, how they met; and what one has put off to another day, with what led to it.
 */
function moreOf(person: Person): string {
	const { city, met, metThrough } = person;
	const texts = (["groups", "eras", "projects"] as const).flatMap((list) => openTerms(person, list).map(({ text }) => text));
	const putOff = (["nextContact", "snoozeUntil"] as const).filter((meaning) => person[meaning] !== undefined && isOpen(person, meaning));
	texts.push(...putOff.map((meaning) => waiting[meaning]), ...(putOff.length === 0 ? [] : lastSaid(person)));
	if (city !== null && isOpen(person, "city")) texts.push(city);
	if (met !== null && isOpen(person, "met")) texts.push(met);
	if (metThrough && isOpen(person, "metThrough")) texts.push(metThrough.text);
	return texts.map(nameKey).join("\n");
}

/** What the log says of the last time. */
function lastSaid({ interactions }: Person): readonly string[] {
	const open = interactions.filter((one) => !one.private);
	return open.filter(({ when }) => open.every((other) => other.when.to <= when.to)).slice(0, 1).map(({ text }) => text);
}
