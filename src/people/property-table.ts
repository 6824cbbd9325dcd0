import type { PropertyReader } from "./property-reader";
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
	row("lastContact", "last_contact", read.readLastContact, ["prm-last-contacted", "last-contact", "lastContact", "last_chat", "last chat", "interactions", "events"], { takes: "all", strict: true }),
	row("circle", "circle", read.readCircle, ["prm-tier", "category"]),
	row("cadence", "cadence", read.readWrittenCadence, ["prm-cadence", "frequency", "prm-tier"]),
	row("topics", "topics", read.readTopics, ["interests"], { takes: "all" }),
	row("trust", "trust", read.readTrust, ["closeness", "trust_in_me"]),
	row("channel", "channel", read.readChannel, ["last_interaction"]),
	row("birthday", "birthday", read.readBirthday, ["prm-birthday", "BDAY", "date-of-birth", "born"]),
	row("snoozeUntil", "snooze_until", read.readSnoozeUntil, ["prm-snooze-until"], { strict: true }),
	row("paused", "paused", read.readPaused, ["prm-paused"], { strict: true }),
	row("nextContact", "next_contact", read.readNextContact, ["next-follow-up", "nextFollowUp"], { strict: true }),
	row("groups", "groups", read.readGroups, ["company", "organization"], { takes: "all" }),
	row("eras", "eras", read.readEras, [], { takes: "all" }),
	row("met", "met", read.readMet),
	row("metThrough", "met_through", read.readMetThrough),
	row("projects", "projects", read.readProjects, [], { takes: "all" }),
	row("boundaries", "boundaries", read.readBoundaries),
	row("why", "why", read.readWhy),
	row("pinyin", "pinyin", read.readPinyin),
	row("private", "private", read.readPrivate),
];

/** A row whose first key that can be read decides, and whose other keys may mean something else, unless `more` says otherwise. */
function row(meaning: Meaning, key: string, reader: PropertyReader, alsoRead: readonly string[] = [], more: Partial<PropertyRow> = {}): PropertyRow {
	return { meaning, key, alsoRead, takes: "first", strict: false, read: reader, ...more };
}
