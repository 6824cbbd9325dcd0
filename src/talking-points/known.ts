import type { CivilDate } from "../calendar/civil-date";
import { late } from "../notes/late";
import type { NoteListener } from "../notes/note-listener";
import type { VaultPort } from "../notes/vault-port";
import type { IndexPorts } from "../people/index/index-ports";
import { PeopleIndex } from "../people/index/people-index";
import type { ChangingPeople } from "../people/index/following";
import type { Mention } from "../people/person/mention";
import type { Person } from "../people/person/person";
import { openProperties } from "../people/properties/private-keys";
import { type PersonRules, personRules } from "../people/properties/person-rules";
import type { SettingsStore } from "../settings/settings-store";
import type { ReaderContext } from "./people-for";
import { TopicIndex } from "../topics/topic-index";
import { TopicsOfPeople } from "../topics/topics-of-people";
import { WhoIsWho } from "../topics/who-is-who";

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
	readonly vault: IndexPorts & Pick<VaultPort, "propertiesOf"> & { templateFolders(): readonly string[] };
	readonly settings: SettingsStore;
	readonly dayOf: (milliseconds: number) => CivilDate;
	/** Somebody asks for what notes say that decide nobody's last contact: they are read from now on. */
	readonly wantAll: () => void;
}

/** Sets up what is known of a vault; nothing is made before somebody asks for it, and nothing read before the vault is followed. */
export function knownOf(ports: KnownPorts): Known {
	const parts = late(() => readPartsOf(ports));
	const { vault, settings, dayOf, wantAll } = ports;
	return {
		people: () => parts().index.all(),
		personOf: (path) => parts().index.get(path),
		revision: () => parts().index.revision,
		changesSince: (revision) => parts().index.changesSince(revision),
		get index() { return parts().index; },
		get topicIndex() { return parts().topicIndex; },
		get others() { return parts().others; },
		get topicsOfPeople() { return parts().topicsOfPeople; },
		rules: () => parts().rules,
		listener: topicListener(parts),
		followRules: () => {
			const rules = personRules(settings.current, vault.templateFolders(), dayOf);
			parts().rules = rules;
			parts().topicIndex.follow(rules);
			return rules;
		},
		mentionsOf: (path): readonly Mention[] => {
			wantAll();
			return parts().index.mentionsOf(path);
		},
		openPropertiesOf: (path) => openProperties(vault.propertiesOf(path), parts().rules),
		dayOf,
		withTopicNamed: (word) => parts().topicsOfPeople.withNameOf(word),
	};
}

/** What reads the vault's notes, and the rules that it reads them by. */
interface ReadParts extends Pick<Known, "index" | "topicIndex" | "others" | "topicsOfPeople"> {
	rules: PersonRules;
}

function readPartsOf({ vault, settings, dayOf, wantAll }: KnownPorts): ReadParts {
	const rules = personRules(settings.current, [], dayOf);
	const index = new PeopleIndex(vault, rules);
	const people: Pick<Known, "people" | "personOf" | "revision" | "changesSince"> = {
		people: () => index.all(),
		personOf: (path) => index.get(path),
		revision: () => index.revision,
		changesSince: (revision) => index.changesSince(revision),
	};
	const topicIndex = new TopicIndex(rules, {
		notes: vault.notes, note: vault.noteAt, later: wantAll,
	});
	const others = new WhoIsWho(people, (text) => topicIndex.phrase(text));
	return { rules, index, topicIndex, others, topicsOfPeople: new TopicsOfPeople(people, others, topicIndex) };
}

function topicListener(parts: () => Pick<ReadParts, "topicIndex" | "topicsOfPeople">): NoteListener {
	return {
		get revision() { return parts().topicIndex.revision; },
		get isSettled() {
			const { topicsOfPeople, topicIndex } = parts();
			return topicsOfPeople.isSettled && topicIndex.isSettled;
		},
		put: (note) => {
			const { topicIndex, topicsOfPeople } = parts();
			topicIndex.put(note);
			topicsOfPeople.touch(note.path);
		},
		remove: (path) => {
			const { topicIndex, topicsOfPeople } = parts();
			topicIndex.remove(path);
			topicsOfPeople.touch(path);
		},
		fill: () => { parts().topicIndex.fill(); },
		work: (hasTime) => {
			const { topicsOfPeople, topicIndex } = parts();
			return topicsOfPeople.work(hasTime) && topicIndex.work(hasTime);
		},
	};
}
