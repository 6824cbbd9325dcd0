import type { PropertyReader } from "./person-draft";
import * as read from "./property-readers";

/** What a property means; a setting gives each meaning its key. */
export type Meaning =
	| "lastContact" | "cadence" | "circle" | "topics" | "trust" | "channel" | "birthday" | "snoozeUntil" | "paused" | "nextContact"
	| "groups" | "eras" | "met" | "metThrough" | "projects" | "boundaries" | "why" | "pinyin" | "private";

/** One line of the table. */
export interface PropertyRow {
	readonly meaning: Meaning;
	/** Kith's own key, unless the settings give another. */
	readonly key: string;
	/** Keys of other plugins: read, never written. */
	readonly alsoRead: readonly string[];
	/** `first`: the first key that can be read decides, Kith's own before all. `all`: every key adds what it says. */
	readonly takes: "first" | "all";
	/** Whether an unreadable value under a key of another plugin is shown as a problem: only where the key can mean nothing else. */
	readonly strict: boolean;
	readonly read: PropertyReader;
}

/** Every property that Kith reads, in one place. */
export const propertyTable: readonly PropertyRow[] = [
	{ meaning: "lastContact", key: "last_contact", alsoRead: ["prm-last-contacted", "last-contact", "lastContact", "last_chat", "last chat", "interactions", "events"], takes: "all", strict: true, read: read.readLastContact },
	{ meaning: "circle", key: "circle", alsoRead: ["prm-tier", "category"], takes: "first", strict: false, read: read.readCircle },
	{ meaning: "cadence", key: "cadence", alsoRead: ["prm-cadence", "frequency", "prm-tier"], takes: "first", strict: false, read: read.readWrittenCadence },
	{ meaning: "topics", key: "topics", alsoRead: ["interests"], takes: "all", strict: false, read: read.readTopics },
	{ meaning: "trust", key: "trust", alsoRead: ["closeness", "trust_in_me"], takes: "first", strict: false, read: read.readTrust },
	{ meaning: "channel", key: "channel", alsoRead: ["last_interaction"], takes: "first", strict: false, read: read.readChannel },
	{ meaning: "birthday", key: "birthday", alsoRead: ["prm-birthday", "BDAY", "date-of-birth", "born"], takes: "first", strict: false, read: read.readBirthday },
	{ meaning: "snoozeUntil", key: "snooze_until", alsoRead: ["prm-snooze-until"], takes: "first", strict: true, read: read.readSnoozeUntil },
	{ meaning: "paused", key: "paused", alsoRead: ["prm-paused"], takes: "first", strict: true, read: read.readPaused },
	{ meaning: "nextContact", key: "next_contact", alsoRead: ["next-follow-up", "nextFollowUp"], takes: "first", strict: true, read: read.readNextContact },
	{ meaning: "groups", key: "groups", alsoRead: ["company", "organization"], takes: "all", strict: false, read: read.readGroups },
	{ meaning: "eras", key: "eras", alsoRead: [], takes: "all", strict: false, read: read.readEras },
	{ meaning: "met", key: "met", alsoRead: [], takes: "first", strict: false, read: read.readMet },
	{ meaning: "metThrough", key: "met_through", alsoRead: [], takes: "first", strict: false, read: read.readMetThrough },
	{ meaning: "projects", key: "projects", alsoRead: [], takes: "all", strict: false, read: read.readProjects },
	{ meaning: "boundaries", key: "boundaries", alsoRead: [], takes: "first", strict: false, read: read.readBoundaries },
	{ meaning: "why", key: "why", alsoRead: [], takes: "first", strict: false, read: read.readWhy },
	{ meaning: "pinyin", key: "pinyin", alsoRead: [], takes: "first", strict: false, read: read.readPinyin },
	{ meaning: "private", key: "private", alsoRead: [], takes: "first", strict: false, read: read.readPrivate },
];
