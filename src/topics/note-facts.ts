import type { CivilDate } from "../calendar/civil-date";
import { readDate } from "../calendar/read-date";
import { statedKind } from "../notes/kinds/note-kind";
import type { Note, NoteStructure } from "../notes/note";
import { isDayName } from "../calendar/date-in-name";
import { isSyncCopy } from "../people/index/conflict-copies";
import type { PersonRules } from "../people/properties/person-rules";
import { saysNoPerson, seemsPerson } from "../people/reading/is-person-note";
import { tagsOf, texts } from "./note-topics";

type Properties = Readonly<Record<string, unknown>>;

const writtenKeys = ["created", "date created", "date_created", "created_at", "published", "date", "创建", "创建时间", "创建日期", "日期"];
const changedKeys = ["updated", "modified", "date modified", "last_modified", "updated_at", "更新", "更新时间", "修改时间"];
/** Whether a property tells when a note was written (0) or changed (1), and how early it is asked. */
const dayKeys: ReadonlyMap<string, { readonly kind: number; readonly rank: number }> = new Map(
	[writtenKeys, changedKeys].flatMap((keys, kind) => keys.map((key, rank) => [key, { kind, rank }] as const)),
);
const notToSend = new Set(["daily", "journal", "meeting", "person", "contact", "group", "template", "日记", "会议", "人", "群", "模板"]);
const dayName = /^\D{0,3}\d{4}[-_.年]?\d{1,2}[-_.月]?\d{0,2}\D{0,5}$|^\d{4}-W\d{1,2}$/u;
/** Pages that lead to others. */
const indexName =
	/^[\s_#.\d-]*(?:read ?me|index|home|inbox|to-?do|mocs?|contents|dashboard|start here|claude|agents|gemini|copilot-instructions|llms|license|changelog)$|^_(?:state|guide|template|index|moc)|^mocs?[\s_-]|\b(?:mocs?|table of contents|index|dashboard)$|目录|索引|导航|首页|总览|仪表盘/iu;
/** Lists of names, or of what goes to and fro between people. */
const namesList =
	/\b(?:guests|contacts|attendees|classmates|roster|gift ideas|(?:guest|class|name|address|phone|mailing) (?:list|book))(?: \d{4})?$|名[单單册冊录錄]|通[讯訊][录錄]|同[学學][录錄]|[\d一二三四五六七八九十]班$|礼物清单|借出/iu;
/** Folders of what is told of people and days. */
const toldIn = /(?:^|\/)[^/\p{L}]*(?:groups?|meetings?|daily(?: notes?)?|journals?|diary|群组?|会议|日[记記志誌])\//iu;
/** Of the pages that lead to others, those that one would send. */
const sentType = /topic|area|place|venue|restaurant|主题|地点|餐厅/iu;
const placeholder = /\{\{|<%/u;

/** Whether a note that is not private is something that one would send: no daily note, no template, nothing that is told of people. */
export function isToSend(note: Note, properties: Properties, rules: PersonRules): boolean {
	const { path, name, structure } = note;
	if (isPersons(path, structure, rules) || isSyncCopy(path) || toldIn.test(path)) return false;
	const kind = statedKind(properties);
	const types = [properties["type"], properties["类型"]].flatMap(texts);
	if (kind !== undefined && kind !== "reading" && (kind !== "page" || !types.some((type) => sentType.test(type)))) return false;
	const isNoKind = (kind: string): boolean => notToSend.has(kindOf(kind));
	if (types.some(isNoKind) || tagsOf(properties).some(isNoKind) || texts(properties["categories"]).some(isNoKind)) return false;
	return !isDayName(name) && ![dayName, indexName, namesList, placeholder].some((no) => no.test(name));
}

/** Whether a note is about a person, or lies among people or was asked about, be it nobody's. */
function isPersons(path: string, structure: NoteStructure, rules: PersonRules): boolean {
	return seemsPerson(path, structure, rules)
		|| saysNoPerson(structure.frontmatter)
		|| rules.peoplePrefixes.some((prefix) => path.startsWith(prefix));
}

function kindOf(written: string): string {
	const kind = (written.startsWith("[[") ? written.replace(/^\[\[|\]\]$/gu, "") : written).toLowerCase();
	return kind === "people" ? "person" : kind;
}

/** The days that the properties of a note tell; a file's own times do not survive every copy of a vault. */
export function daysIn(properties: Properties): { readonly writtenOn: CivilDate | undefined; readonly changedOn: CivilDate | undefined } {
	const days: { on: CivilDate | undefined; rank: number }[] = [writtenKeys, changedKeys].map(() => ({ on: undefined, rank: Infinity }));
	// A note has fewer properties than there are names for these.
	for (const key in properties) {
		const place = dayKeys.get(key);
		const day = place && days[place.kind];
		if (!day || place.rank > day.rank) continue;
		const value = properties[key];
		const date = value === undefined || value === null ? undefined : readDate(value);
		if (date?.precision === "day") Object.assign(day, { on: date.to, rank: place.rank });
	}
	return { writtenOn: days[0]?.on, changedOn: days[1]?.on };
}
