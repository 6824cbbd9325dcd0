import { addDays, type CivilDate } from "../../src/calendar/civil-date";
import { dateInName } from "../../src/calendar/date-in-name";
import { dayOfNote } from "../../src/people/person/day-of-note";
import { PeopleIndex } from "../../src/people/index/people-index";
import { personRules } from "../../src/people/properties/person-rules";
import { defaultSettings } from "../../src/settings/default-settings";
import { notesFor } from "../../src/talking-points/notes-to-share";
import { peopleFor, type ReaderContext } from "../../src/talking-points/people-for";
import { defaultTalkingOptions } from "../../src/talking-points/subject";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import { TopicIndex } from "../../src/topics/topic-index";
import { TopicsOfPeople } from "../../src/topics/topics-of-people";
import { type PeopleSource, WhoIsWho } from "../../src/topics/who-is-who";
import { benchToday, BigVault } from "./big-vault";
import type { VaultSize } from "./mixed-vault";

/** So many people, notes and edits are asked for. */
const timesAsked = 300;
/** Each so often, and the shortest time counts: the others are those of a machine that was busy with something else. */
const tries = 3;

/** Measures what there is to say, on a vault of a size, with every body read. */
export function measureTalking(size: VaultSize): readonly (readonly [what: string, value: string])[] {
	const vault = new BigVault(size);
	const people = readPeople(vault);
	const byPath = new Map(vault.files.map((file) => [file.path, file]));
	const topicIndex = new TopicIndex(personRules(defaultSettings), { notes: () => vault.notes(), note: (path) => { const file = byPath.get(path); return file && vault.note(file); } });
	const source: PeopleSource = { people: () => people.all(), personOf: (path) => people.get(path), revision: () => people.revision, changesSince: (revision) => people.changesSince(revision) };
	const others = new WhoIsWho(source, (text) => topicIndex.phrase(text));
	const topicsOfPeople = new TopicsOfPeople(source, others, topicIndex);
	const asked = timed(() => {
		topicIndex.fill();
		topicsOfPeople.work(() => true);
	});
	const built = timed(() => { topicIndex.work(() => true); });
	const context: ReaderContext = { people: () => people.all(), topicIndex, others, topicsOfPeople, personOf: (path) => people.get(path), mentionsOf: (path) => people.mentionsOf(path), openPropertiesOf: () => ({}), dayOf: (milliseconds) => addDays(benchToday, -(milliseconds % 900)) };
	const everyone = people.all();
	const notes = vault.files.filter(({ path }) => path.startsWith("Reading/"));
	const some = <Item>(items: readonly Item[], ask: (item: Item) => unknown): string => {
		const times = Array.from({ length: timesAsked }, (_, at) => items[(at * 37) % items.length]).flatMap((item) => (item === undefined ? [] : Math.min(...Array.from({ length: tries }, () => timed(() => ask(item))))));
		return spread(times);
	};
	const first = everyone[0];
	const firstTime = first ? timed(() => talkingPointsFor(first, context, defaultTalkingOptions, benchToday)) : NaN;
	return [
		["who has which topics", ms(asked)],
		["topic index, whole", ms(built)],
		["an edit of a note", some(notes, (file) => {
			file.stat.mtime += 1;
			topicIndex.put(vault.note(file, `${vault.textOf(file.path)}\nMore.`));
		})],
		["talking points, the very first", ms(firstTime)],
		["talking points of a person", some(everyone, (person) => talkingPointsFor(person, context, defaultTalkingOptions, benchToday))],
		["what could I send", some(everyone, (person) => notesFor(person, context, 10, benchToday))],
		["who would like this note", some(notes, ({ path }) => peopleFor(path, context))],
	];
}

function readPeople(vault: BigVault): PeopleIndex {
	const dayOf = (path: string): CivilDate | undefined => (path.startsWith("Daily/") ? dateInName(path) : undefined);
	const people = new PeopleIndex({ resolveLink: (link) => vault.resolve(link), dayOfNote: (note) => dayOfNote(note, dayOf, "date"), notes: () => vault.notes(), noteAt: (path) => vault.noteAt(path) }, personRules(defaultSettings));
	people.rebuild();
	people.settle();
	const files = new Map(vault.files.map((file) => [file.path, file]));
	for (const path of people.unread()) {
		const file = files.get(path);
		if (file) people.put(vault.note(file, vault.textOf(path)));
	}
	people.settle();
	return people;
}

function timed(run: () => unknown): number {
	const begun = performance.now();
	run();
	return performance.now() - begun;
}

function spread(times: readonly number[]): string {
	const sorted = [...times].sort((a, b) => a - b);
	const at = (part: number): string => ms(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN);
	return `${at(0.5)} (median), ${at(0.99)} (99 of 100)`;
}

function ms(value: number): string {
	return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}
