import type { Circle } from "../cadence/circle";
import type { CivilDate } from "../calendar/civil-date";
import {
	booleanOf, circlesOf, dayOrNone, folderOf, foldersOf, headingOf, nameOf, oneOf, recordOf, type SettingReader, tagsOf, textOf, textsOf,
	wholeNumber,
} from "./setting-readers";

/** What is known of a setting: all else follows, its type, its default, and how its fields in the tab show and take it. */
interface Setting<T> {
	/** What holds until somebody decides otherwise. */
	readonly byDefault: T;
	readonly read: SettingReader<T>;
	/** What holds for a part that is not kept. `defaultKeys`: the keys of the property table, by their meanings. */
	readonly unsaid?: ((part: string, defaultKeys: Readonly<Record<string, string>>) => unknown) | undefined;
}

/** Everything that can be set, each in one row; the shape of `data.json`. Settings only: never a person, never a date of one. */
export const settingTable = {
	peopleFolders: setting<readonly string[]>([], foldersOf),
	excludedFolders: setting<readonly string[]>([], foldersOf),
	personTags: setting<readonly string[]>(["person", "people"], tagsOf),
	markerProperty: setting("type", textOf),
	markerValues: setting<readonly string[]>(["person", "contact"], textsOf),
	/** Own keys by meaning (`lastContact`: `letzter_kontakt`); a meaning left out has the key of the property table. */
	properties: setting<Readonly<Record<string, string>>>({}, recordOf(nameOf), (meaning, defaultKeys) => defaultKeys[meaning]),
	/** A circle without a name of its own is named by `words/`, in the language of the app. */
	circles: setting<readonly Circle[]>([
		{ id: "core", name: "", cadence: "60d", cap: 10 },
		{ id: "chosen", name: "", cadence: "120d", cap: 30 },
		{ id: "weak", name: "", cadence: "270d", cap: 0 },
		{ id: "old", name: "", cadence: "", cap: 0 },
	], circlesOf),
	weeklyBudget: setting(5, wholeNumber(0, 1000)),
	/** Empty = `Interactions`, or `互动` where the app speaks Chinese; both are always read. */
	interactionHeading: setting("", headingOf),
	/** Whether dated lines of a person's note that stand under no heading are a log, too. */
	looseLogs: setting(false, booleanOf),
	newestFirst: setting(true, booleanOf),
	datedNotesProperty: setting("date", textOf),
	/** Whether a note is a daily note whose name is a day in another shape than the ISO day. */
	dayNames: setting(false, booleanOf),
	/** Whether names in notes of days count as links. */
	plainNames: setting(false, booleanOf),
	leadDays: setting(14, wholeNumber(0, 366)),
	weekStart: setting<"monday" | "sunday">("monday", oneOf("monday", "sunday")),
	/** Reason kinds switched off have `false`; a kind left out is on. */
	signals: setting<Readonly<Record<string, boolean>>>({}, recordOf(booleanOf), () => true),
	keepLastContactUpToDate: setting(false, booleanOf),
	/** What one may give or ask for, each by its names. */
	valueKinds: setting<readonly string[]>(
		["article/文章", "introduction/引荐", "review/评审", "mentoring/指导", "tool/工具", "time/时间", "listening/倾听", "referral/内推"],
		textsOf,
	),
	/** A page on which others pick a time with me. */
	bookingLink: setting("", textOf),
	/** Where reviews are written. */
	reviewFolder: setting("Reviews", folderOf),
	/** The day on which one is back; what is past means nothing. */
	awayUntil: setting<CivilDate | null>(null, dayOrNone),
	/** When the first few people were chosen, and when an offer to choose was last set aside. */
	cohortStartedOn: setting<CivilDate | null>(null, dayOrNone),
	cohortDismissedOn: setting<CivilDate | null>(null, dayOrNone),
	/** What the columns of tables are that were imported, by their headers. */
	importColumns: setting<Readonly<Record<string, string>>>({}, recordOf(nameOf)),
	/** Whether lists say the least of each person. */
	compactRows: setting(false, booleanOf),
};

/** Everything that is set. */
export type KithSettings = { readonly [Key in keyof typeof settingTable]: (typeof settingTable)[Key]["byDefault"] };

/** The rows for whoever does not know which one it is. */
export const settingRows: readonly (readonly [key: string, row: Setting<unknown>])[] = Object.entries(settingTable);

function setting<T>(byDefault: T, reader: SettingReader<T>, unsaid?: Setting<T>["unsaid"]): Setting<T> {
	return { byDefault, read: reader, unsaid };
}
