import type { CardMeaning } from "./card";
import { addDate, addDateValue, addNote, addOtherName, addRelation, addValue, type CardDraft, leaveOut, oneLine } from "./card-draft";
import { lunarDayOfApple } from "./file-date";
import { addAddress, addCategory, addHandle, meaningNamed, plainUid, schemeOf } from "./reach";
import type { VCardLine } from "./vcard-lines";
import type { VCardText } from "./vcard-text";

/** A line, the card it is of, and the label that its group ties to it (`item1.X-ABLabel`). */
export interface VCardContext {
	readonly line: VCardLine;
	readonly card: CardDraft;
	readonly text: VCardText;
	readonly label: string;
}

type Take = (context: VCardContext, said: string) => void;

/** Properties that are a value as they stand. */
const values: Readonly<Record<string, CardMeaning>> = {
	EMAIL: "email", TEL: "phone", TITLE: "role", ROLE: "role", LANG: "languages", TZ: "timezone", "X-WECHAT": "wechat",
};

/** Properties that take more than that; `said` is the whole value as text. */
const others: Readonly<Record<string, Take>> = {
	NICKNAME: ({ line, card, text }) => { for (const name of text.items(line)) addOtherName(card, name); },
	CATEGORIES: ({ line, card, text }) => { for (const each of text.items(line)) addCategory(card, each); },
	URL: ({ card }, said) => { addAddress(card, said); },
	NOTE: ({ card }, said) => { addNote(card, said); },
	ORG: takeOrganization,
	ADR: takePostalAddress,
	BDAY: takeBirthday,
	"X-ALTBDAY": takeBirthday,
	DEATHDATE: ({ card }, said) => { addDateValue(card, "died", said); },
	ANNIVERSARY: ({ card }, said) => { addDate(card, "anniversary", said); },
	"X-ABDATE": ({ card, label }, said) => { addDate(card, label, said); },
	RELATED: ({ line, card, text }, said) => {
		const isName = text.parameter(line, "VALUE")[0]?.toLowerCase() === "text" || !byUid.test(said);
		addRelation(card, typesOf(line, text).join(", "), said, isName ? undefined : plainUid(said));
	},
	"X-ABRELATEDNAMES": ({ card, label }, said) => { addRelation(card, label, said); },
	IMPP: ({ line, card, text }, said) => { addHandle(card, text.parameter(line, "X-SERVICE-TYPE")[0] ?? schemeOf(said) ?? "", said); },
	"X-SOCIALPROFILE": takeProfile,
	"X-ANDROID-CUSTOM": takeAndroid,
	UID: ({ card }, said) => { card.uid ??= plainUid(said) || null; },
	KIND: takeKind,
	"X-ADDRESSBOOKSERVER-KIND": takeKind,
	MEMBER: takeMember,
	"X-ADDRESSBOOKSERVER-MEMBER": takeMember,
};

/** What a vCard says of itself, or of how it is sorted and shown: nothing of a person. */
const silent =
	/^(?:VERSION|REV|PRODID|SOURCE|NAME|PROFILE|CLASS|SORT-STRING|MAILER|LABEL|CLIENTPIDMAP|X-AB(?:ADR|UID|SHOWAS)|X-IMAGE(?:TYPE|HASH)|X-SHARED-PHOTO-DISPLAY-PREF|X-APPLE-SUB\w+)$/;
/** What is no text, and too long to be quoted where it is left out. */
const binary = /^(?:PHOTO|LOGO|SOUND|KEY|AGENT)$/;
const relation = /^X-(?:EVOLUTION-|MS-)?(SPOUSE|MANAGER|ASSISTANT|CHILD)$/;
const anniversary = /^X-(?:EVOLUTION-|MS-)?(?=ANNIVERSARY$)/;
const ownProperty = /^X-KITH-/;
const extension = /^X-/;
const scheme = /^(?:mailto|tel):/i;
const byUid = /^urn:uuid:/i;

/** Takes what a line says into the card; what is no property that is known is left out, and said so. */
export function takeProperty(context: VCardContext): void {
	const { line, card, text } = context;
	const name = line.name.replace(anniversary, "");
	if (silent.test(name)) return;
	if (binary.test(name)) {
		leaveOut(card, name.toLowerCase());
		return;
	}
	const said = text.whole(line);
	const meaning = own(values, name);
	const kiths = ownProperty.test(name) ? meaningNamed(name.replace(ownProperty, "")) : undefined;
	const related = relation.exec(name)?.[1];
	const take = own(others, name);
	if (kiths !== undefined) addValue(card, kiths, said);
	else if (meaning !== undefined) addValue(card, meaning, said.replace(scheme, ""));
	else if (related !== undefined) addRelation(card, related.toLowerCase(), said);
	else if (take) take(context, said);
	else if (said.trim() !== "") leaveOut(card, name.replace(extension, "").toLowerCase(), said);
}

function own<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
	return Object.hasOwn(table, name) ? table[name] : undefined;
}

function takeOrganization({ line, card, text }: VCardContext): void {
	const [organization = "", ...units] = text.parts(line);
	if (card.organization === "") card.organization = oneLine(organization);
	else leaveOut(card, "org", organization);
	const department = units.map(oneLine).filter((unit) => unit !== "").join(", ");
	if (department !== "") leaveOut(card, "department", department);
}

/** Of an address, the city: where somebody lives, not how a letter reaches them. */
function takePostalAddress({ line, card, text }: VCardContext): void {
	const parts = text.parts(line).map(oneLine);
	addValue(card, "city", parts[3] ?? "");
	const rest = parts.filter((part, index) => part !== "" && index !== 3).join(", ");
	if (rest !== "") leaveOut(card, "address", rest);
}

const chineseCalendar = /^chinese$/i;
const gregorianCalendar = /^gregorian$/i;

/** Of two birthdays, the first is the birthday, and the other one a date to remember. */
function takeBirthday({ line, card, text }: VCardContext, said: string): void {
	const calendar = text.parameter(line, "CALSCALE")[0] ?? "gregorian";
	const isChinese = chineseCalendar.test(calendar);
	const day = isChinese ? lunarDayOfApple(said.trim()) : said;
	if (day === undefined || !(isChinese || gregorianCalendar.test(calendar))) {
		card.problems.push({ kind: "other-calendar", calendar: calendar.toLowerCase(), text: oneLine(said) });
	} else if (!card.values.some(({ meaning }) => meaning === "birthday")) addDateValue(card, "birthday", day);
	else if (!card.values.some(({ meaning, text: known }) => meaning === "birthday" && known === day)) addDate(card, "birthday", day);
}

const noType = /^(?:pref|voice|text|home|work|internet)$/i;

function typesOf(line: VCardLine, text: VCardText): readonly string[] {
	return text.parameter(line, "TYPE").filter((type) => !noType.test(type)).map((type) => type.toLowerCase());
}

function takeProfile({ line, card, text }: VCardContext, said: string): void {
	const service = typesOf(line, text)[0] ?? "";
	const user = text.parameter(line, "X-USER")[0] ?? "";
	// Apple writes an address of its own making where only the name was given.
	addHandle(card, service, user !== "" && (said.trim() === "" || service === "wechat" || said.startsWith("x-apple:")) ? user : said);
}

const androidKind = /^vnd\.android\.cursor\.item\/(\w+)$/;
/** Labels of events and relations by their numbers; 0 has a label of its own. */
const androidEvents = ["", "anniversary", "other", "birthday"];
const androidRelations = [
	"", "assistant", "brother", "child", "domestic partner", "father", "friend", "manager", "mother", "parent", "partner", "referred by",
	"relative", "sister", "spouse",
];

function takeAndroid(context: VCardContext): void {
	const { line, card, text } = context;
	const [kind = "", value = "", type = "", label = ""] = text.parts(line);
	const named = (labels: readonly string[]): string => (label !== "" ? label : (labels[Number(type)] ?? ""));
	const what = androidKind.exec(kind)?.[1] ?? "android";
	if (what === "nickname") addOtherName(card, value);
	else if (what === "relation") addRelation(card, named(androidRelations), value);
	else if (what !== "contact_event") leaveOut(card, what, value);
	else if (type === "3") takeBirthday(context, value);
	else addDate(card, named(androidEvents), value);
}

const group = /^group$/i;

function takeKind({ card }: VCardContext, said: string): void {
	if (group.test(said.trim())) card.kind = "group";
}

function takeMember({ card }: VCardContext, said: string): void {
	const member = plainUid(said);
	if (member !== "" && !card.members.includes(member)) card.members.push(member);
}
