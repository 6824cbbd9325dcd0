import type { App } from "obsidian";
import type { CivilDate } from "../calendar/civil-date";
import type { NoteListener } from "../notes/note-listener";
import { PeopleIndex } from "../people/index/people-index";
import type { ChangingPeople } from "../people/index/following";
import type { Mention } from "../people/person/mention";
import type { Person } from "../people/person/person";
import { openProperties } from "../people/properties/private-keys";
import { type PersonRules, personRules } from "../people/properties/person-rules";
import type { SettingsStore } from "../settings/settings-store";
import type { ReaderContext } from "../talking-points/people-for";
import { TopicIndex } from "../topics/topic-index";
import { TopicsOfPeople } from "../topics/topics-of-people";
import { WhoIsWho } from "../topics/who-is-who";
import type { Clock } from "./clock";
import { CachedFiles } from "./vault/cached-files";
import type { DailyNotes } from "./vault/daily-notes";
import { readNote } from "./vault/note-reader";
import { templateFolders } from "./vault/template-folders";
import { vaultPorts } from "./vault/vault-ports";

/** Everything that the notes say: who there is, who was met when, what is promised, what notes are about. Up to date with the vault. */
export interface Known extends ReaderContext, ChangingPeople {
	readonly index: PeopleIndex;
	readonly topicIndex: TopicIndex;
	readonly others: WhoIsWho;
	readonly topicsOfPeople: TopicsOfPeople;
	/** Hears of every note, after the index. */
	readonly listener: NoteListener;
	/** Makes new rules for reading notes, from the settings and the template folders. */
	readonly followRules: () => PersonRules;
	/** The rules that notes are read by. */
	readonly rules: () => PersonRules;
	/** Everybody, by path; the same array for as long as nobody has changed. */
	readonly people: () => readonly Person[];
	readonly personOf: (path: string) => Person | undefined;
	readonly withTopicNamed: (word: string) => ReadonlySet<string>;
}

/** What this needs besides the vault. */
export interface KnownPorts {
	readonly app: App;
	readonly settings: SettingsStore;
	readonly clock: Clock;
	readonly dailyNotes: DailyNotes;
	/** Somebody asks for what notes say that decide nobody's last contact: they are read from now on. */
	readonly wantAll: () => void;
}

/** Sets up what is known of a vault; nothing is read yet. */
export function knownOf({ app, settings, clock, dailyNotes, wantAll }: KnownPorts): Known {
	let rules = personRules(settings.current);
	const noteAt: ConstructorParameters<typeof TopicIndex>[1]["note"] = (path) => {
		const file = app.vault.getFileByPath(path);
		return (file && readNote(file, app.metadataCache)) ?? undefined;
	};
	const index = new PeopleIndex(vaultPorts(app, dailyNotes, () => settings.current.datedNotesProperty), rules);
	const people = {
		people: (): readonly Person[] => index.all(),
		personOf: (path: string): Person | undefined => index.get(path),
		revision: (): number => index.revision,
		changesSince: (revision: number): ReturnType<PeopleIndex["changesSince"]> => index.changesSince(revision),
	};
	const topicIndex = new TopicIndex(rules, { notes: () => new CachedFiles(app), note: noteAt, later: wantAll });
	const others = new WhoIsWho(people, (text) => topicIndex.phrase(text));
	const topicsOfPeople = new TopicsOfPeople(people, others, topicIndex);
	return {
		...people, index, topicIndex, others, topicsOfPeople,
		rules: () => rules,
		listener: topicListener(topicIndex, topicsOfPeople),
		followRules: () => {
			rules = personRules(settings.current, templateFolders(app));
			topicIndex.follow(rules);
			return rules;
		},
		mentionsOf: (path): readonly Mention[] => {
			wantAll();
			return index.mentionsOf(path);
		},
		openPropertiesOf: (path) => openProperties(app.metadataCache.getCache(path)?.frontmatter, rules),
		dayOf: (milliseconds): CivilDate => clock.dayOf(milliseconds),
		withTopicNamed: (word) => topicsOfPeople.withNameOf(word),
	};
}

function topicListener(topicIndex: TopicIndex, topicsOfPeople: TopicsOfPeople): NoteListener {
	return {
		get revision() { return topicIndex.revision; },
		get isSettled() { return topicsOfPeople.isSettled && topicIndex.isSettled; },
		put: (note) => {
			topicIndex.put(note);
			topicsOfPeople.touch(note.path);
		},
		remove: (path) => {
			topicIndex.remove(path);
			topicsOfPeople.touch(path);
		},
		fill: () => { topicIndex.fill(); },
		work: (hasTime) => topicsOfPeople.work(hasTime) && topicIndex.work(hasTime),
	};
}
