import type { CivilDate } from "../../calendar/civil-date";
import { logWords, looseLog } from "../../interactions/logs/log-headings";
import { looseEntries } from "../../interactions/logs/loose-log";
import { readLog } from "../../interactions/logs/read-log";
import { commaList } from "../../notes/comma-list";
import type { Note } from "../../notes/note";
import { fieldIn, fieldSign } from "../../notes/lines/text-field";
import { scanLines } from "../../notes/lines/scan-lines";
import { keyOf, type PersonRules, type PersonSettings } from "../properties/person-rules";
import { type Meaning, propertyTable } from "../properties/property-table";
import { readPerson } from "./read-person";

/**
 * Something that notes say and that is not read: a property, a field in the text, the heading of a log, dated lines under no heading, names
 * without a link in daily notes, or a day as the name of a note.
 */
export type UnreadSign =
	| { readonly kind: "property" | "field"; readonly name: string; readonly meaning: Meaning }
	| { readonly kind: "heading"; readonly name: string }
	| { readonly kind: "day"; readonly name: string }
	| { readonly kind: "loose"; readonly name: string }
	| { readonly kind: "plain"; readonly name: string };

/** The same with the number of notes that it was seen in. */
export type SeenSign = UnreadSign & { readonly count: number };

/**
 * What people call the things that Kith reads under other keys. Nothing is read on a guess: Kith asks. In lower case, with blanks between
 * words.
 */
const guesses: Readonly<Partial<Record<Meaning, string>>> = {
	birthday: "birth day, birthdate, 生辰, 出生, 出生日, 诞辰",
	cadence:
		"interval, contact every, contact interval, keep in touch, reach out, reach out every, rhythm, 间隔, 联系间隔, 频率, 多久联系, 联系节奏, 频次",
	lastContact:
		"last interaction, last contact date, last talked, last talk, last spoke, last spoken, last call, last touch, last touchpoint, 上次聊, 上次聊天, 上次通话, 上次沟通, 最近一次联系, 最近见面",
	nextContact: "next touch, next call, contact on, plan, 下次联系时间, 计划联系, 计划, 下次见面, 回访",
	circle: "tier, ring, layer, closeness circle, 圈子, 圈层, 层级, 亲疏",
	topics: "topic, interest, likes, hobbies, hobby, cares about, keywords, 爱好, 兴趣爱好, 关注, 关心, 共同话题, 喜好",
	channel: "preferred channel, contact via, best channel, reach via, 渠道, 沟通方式, 常用渠道, 方式",
	city: "town, where, lives, lives in, living in, base, based, 住, 住在, 现居, 所在地, 常住, 所在城市, 坐标",
	met: "how met, met at, met in, where met, first met, 怎么认识, 怎么认识的, 认识方式, 相识, 认识于",
	metThrough: "introduced by, introducer, via, 介绍人, 经谁认识, 引荐人",
	groups: "group, team, employer, workplace, works at, 群, 群组, 微信群, 任职, 工作单位, 团队",
	eras: "era, period, 时期",
	projects: "shared projects, 项目, 共同项目, 合作项目",
	boundaries: "boundary, limits, 边界, 禁忌",
	why: "why this person, reason, 为什么, 为何重要",
	trust: "信任, 信任度",
	snoozeUntil: "snooze, snoozed until, 推迟到",
};

const joints = /[\s_-]+/g;
const camel = /(\p{Ll})(\p{Lu})/gu;
let byGuess: ReadonlyMap<string, Meaning> | undefined;

/** The meaning that a key seems to have. */
function guessOf(key: string): Meaning | undefined {
	byGuess ??= new Map(
		propertyTable.flatMap(({ meaning, alsoRead }) =>
			[...commaList(guesses[meaning] ?? ""), ...alsoRead, plain(meaning)].map((guess) => [plain(guess), meaning] as const),
		),
	);
	return byGuess.get(plain(key));
}

function plain(key: string): string {
	return key.replace(camel, "$1 $2").toLowerCase().replace(joints, " ").trim();
}

/** Gathers, note by note, what notes of people say and what is not read. A value that could not be understood is not counted. */
export class UnreadSigns {
	readonly #counts = new Map<string, { readonly sign: UnreadSign; count: number }>();
	readonly #rules: PersonRules;
	readonly #keys: ReadonlyMap<Meaning, string>;

	readonly #today: CivilDate;

	constructor(rules: PersonRules, properties: PersonSettings["properties"], today: CivilDate) {
		this.#rules = rules;
		this.#today = today;
		this.#keys = new Map(propertyTable.map((row) => [row.meaning, keyOf(row, properties)]));
	}

	add(note: Note, text: string): void {
		const found = new Map<string, UnreadSign>();
		const { frontmatter } = note.structure;
		for (const key in frontmatter) this.#addKey(found, "property", key, frontmatter[key]);
		const lines = scanLines(text);
		for (const line of lines) {
			const field = fieldIn(line);
			if (field) this.#addKey(found, "field", field.key, field.value);
		}
		for (const heading of new Set(lines.flatMap(({ heading: one }) => one?.text.trim() ?? []))) {
			if (logWords.has(heading.toLowerCase()) && !this.#isLog(heading) && readLog(text, [heading], lines).length > 0) {
				found.set(`heading ${heading}`, { kind: "heading", name: heading });
			}
		}
		const loose = this.#isLog(looseLog) ? [] : looseEntries(lines, [...this.#rules.logHeadings, looseLog]);
		if (loose.some(({ head }) => head.when.from <= this.#today)) found.set("loose", { kind: "loose", name: "" });
		for (const [key, sign] of found) {
			const known = this.#counts.get(key);
			if (known) known.count++;
			else this.#counts.set(key, { sign, count: 1 });
		}
	}

	/** What was seen, most seen first. */
	seen(): readonly SeenSign[] {
		return [...this.#counts.values()].map(({ sign, count }) => ({ ...sign, count })).sort((a, b) => b.count - a.count);
	}

	#addKey(found: Map<string, UnreadSign>, kind: "property" | "field", name: string, value: unknown): void {
		const lower = name.toLowerCase();
		const isRead = kind === "property" ? this.#rules.keys.has(lower) : this.#rules.textFields.has(lower);
		const meaning = isRead || name.includes(",") ? undefined : guessOf(name);
		// Last contacts are read of fields too, under every key that the property has.
		if (meaning === undefined || (kind === "field" && meaning === "lastContact" && this.#rules.keys.has(lower))) return;
		if (this.#isUnderstood(meaning, value)) found.set(`${kind} ${lower}`, { kind, name, meaning });
	}

	#isLog(heading: string): boolean {
		return this.#rules.logHeadings.some((known) => known.toLowerCase() === heading.toLowerCase());
	}

	#isUnderstood(meaning: Meaning, value: unknown): boolean {
		if (value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return false;
		const note: Note = {
			path: "",
			name: "",
			createdAt: 0,
			modifiedAt: 0,
			text: undefined,
			structure: { frontmatter: { [this.#keys.get(meaning) ?? meaning]: value } },
		};
		return readPerson(note, this.#rules, () => undefined).problems.length === 0;
	}
}

/** What of the settings changes so that a sign is read. */
export function settingsReading(
	{ properties, interactionHeading }: Pick<PersonSettings, "properties" | "interactionHeading">,
	sign: UnreadSign,
): Partial<PersonSettings> {
	if (sign.kind === "day") return { dayNames: true };
	if (sign.kind === "loose") return { looseLogs: true };
	if (sign.kind === "plain") return { plainNames: true };
	if (sign.kind === "heading") return { interactionHeading: [...commaList(interactionHeading), sign.name].join(", ") };
	const own = properties[sign.meaning] ?? propertyTable.find(({ meaning }) => meaning === sign.meaning)?.key ?? "";
	return { properties: { ...properties, [sign.meaning]: `${own}, ${sign.name}${sign.kind === "field" ? fieldSign : ""}` } };
}
