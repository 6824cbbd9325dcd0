import type { DetailMeaning } from "../person/person";
import type { PropertyReader } from "./property-reader";
import * as read from "./property-readers";

/** What a property means; a setting gives each meaning its key. */
export type Meaning =
	| "lastContact" | "cadence" | "circle" | "topics" | "trust" | "channel" | "birthday" | "snoozeUntil" | "paused" | "died" | "nextContact"
	| "groups" | "eras" | "met" | "metThrough" | "cameThrough" | "projects" | "city" | "boundaries" | "why" | "pinyin" | "wechat" | DetailMeaning | "private";

/** One line of the table. */
export interface PropertyRow {
	readonly meaning: Meaning;
	/** Kith's own key, unless the settings give another: the meaning in small letters, `last_contact`. */
	readonly key: string;
	/**
	 * Keys of other plugins, which are never written, and keys that people make up (`keyInNote` tells which). A blank stands for every way
	 * to join words (`last contact` for `last-contact`, `lastContact`). `tel[]` is read with any label: `TEL[CELL]`, `TEL[1:WORK]`.
	 */
	readonly alsoRead: readonly string[];
	/** `first`: the first key that can be read decides, Kith's own before all. `all`: every key adds what it says. */
	readonly takes: "first" | "all";
	/**
	 * Whether an unreadable value under a key that is also read is shown as a problem: only where each key can mean nothing else. Of some
	 * keys `readProperties` knows that they cannot.
	 */
	readonly strict: boolean;
	readonly read: PropertyReader;
}

/** Every property that Kith reads, in one place. */
export const propertyTable: readonly PropertyRow[] = [
	row(
		"lastContact",
		read.readLastContact,
		[
			"prm-last-contacted", "last contact", "last contacted", "date last contacted", "last chat", "last seen", "last met", "最后联系",
			"上次联系", "最近联系", "末次联系", "上次见面", "最后见面", "interactions", "events",
		],
		{ takes: "all", strict: true },
	),
	row("circle", read.readCircle, ["prm-tier", "category"]),
	row("cadence", read.readWrittenCadence, [
		"prm-cadence", "frequency", "contact frequency", "contact cadence", "how often", "联系频率", "联系周期", "多久联系", "prm-tier",
	]),
	row("topics", read.readTopics, ["interests", "expertise", "话题", "兴趣"], { takes: "all" }),
	row("trust", read.readTrust, ["closeness", "trust_in_me"]),
	row("channel", read.readChannel, ["last_interaction"]),
	row("birthday", read.readBirthday, ["prm-birthday", "BDAY", "date of birth", "birth date", "dob", "born", "生日", "出生日期"]),
	row("snoozeUntil", read.readSnoozeUntil, ["prm-snooze-until"], { strict: true }),
	row("paused", read.readPaused, ["prm-paused", "contact", "no contact", "do not contact", "勿联系"], { strict: true }),
	row("died", read.readDied, ["date of death", "death date", "deceased", "去世", "逝世", "过世", "忌日"]),
	row("nextContact", read.readNextContact, ["next follow up", "next followup", "下次联系"], { strict: true }),
	row("groups", read.readGroups, ["company", "organization", "organisation", "org", "公司", "单位"], { takes: "all" }),
	row("eras", read.readEras, [], { takes: "all" }),
	row("met", read.readMet, ["met context", "how we met", "met date", "认识"]),
	row("metThrough", read.readMetThrough),
	row("cameThrough", read.readCameThrough, ["source", "来源"]),
	row("projects", read.readProjects, [], { takes: "all" }),
	row("city", read.readCity, ["location", "prm-location", "based-in", "城市"]),
	row("boundaries", read.readBoundaries),
	row("why", read.readWhy),
	row("pinyin", read.readPinyin),
	row("wechat", read.readWechat, ["微信号", "微信"]),
	details("email", ["e-mail", "mail", "email[]", "邮箱", "电子邮箱"]),
	details("phone", ["mobile", "cell", "tel", "telephone", "电话", "手机", "手机号", "tel[]"]),
	details("telegram"),
	details("linkedin", ["linkedin url", "领英"]),
	details("github"),
	details("website", ["homepage", "主页", "网站", "url[]"]),
	details("booking", ["calendly"]),
	details("timezone", ["time zone", "tz", "时区"], { read: read.readTimezone, takes: "first", strict: true }),
	details("languages", ["language", "语言"]),
	details("role", ["title", "job", "job title", "position", "职位", "职务"]),
	details("uid"),
	row("private", read.readPrivate),
];

/** Kith's own key of each meaning. */
export function ownKeys(): Readonly<Record<string, string>> {
	return Object.fromEntries(propertyTable.map(({ meaning, key }) => [meaning, key]));
}

/** How to reach somebody, their work, and what others know them by: every key adds what it says. */
function details(meaning: DetailMeaning, alsoRead: readonly string[] = [], more: Partial<PropertyRow> = {}): PropertyRow {
	return row(meaning, read.detailsInto(meaning), alsoRead, { takes: "all", ...more });
}

/** A row whose first key that can be read decides, and whose other keys may mean something else, unless `more` says otherwise. */
function row(meaning: Meaning, reader: PropertyReader, alsoRead: readonly string[] = [], more: Partial<PropertyRow> = {}): PropertyRow {
	return {
		meaning,
		key: meaning.replace(/[A-Z]/, (capital) => `_${capital.toLowerCase()}`),
		alsoRead,
		takes: "first",
		strict: false,
		read: reader,
		...more,
	};
}
