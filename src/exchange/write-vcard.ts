import type { Card, CardMeaning, CardValue } from "./card";
import { emptyCard } from "./card-draft";
import { contentLines, escaped } from "./content-lines";
import { appleLunarDay } from "./file-date";
import { readVCardLine } from "./vcard-lines";
import { takeProperty } from "./vcard-properties";
import { VCardText } from "./vcard-text";

export type VCardVersion = "4.0" | "3.0";

/** Writes cards so that other programs take of them what they know, and `readVCards` all of it. */
export function writeVCard(cards: readonly Card[], version: VCardVersion): string {
	return contentLines(cards.flatMap((card) => linesOf(card, version)));
}

function linesOf(card: Card, version: VCardVersion): readonly string[] {
	const isNew = version === "4.0";
	return [
		"BEGIN:VCARD",
		`VERSION:${version}`,
		...(card.kind === "group" ? [`${isNew ? "" : "X-ADDRESSBOOKSERVER-"}KIND:group`] : []),
		...(card.uid === null ? [] : [`UID:${uri(card.uid)}`]),
		`FN:${escaped(card.name)}`,
		// Where a family name ends, nobody says; the older version asks for one.
		`N:${escaped(card.name)};;;;`,
		...card.otherNames.map((name) => `NICKNAME:${escaped(name)}`),
		...(card.organization === "" ? [] : [`ORG:${escaped(card.organization)}`]),
		...card.values.map((value) => valueLine(value, isNew)),
		...labelledLines(card, isNew),
		...card.members.map((member) => `${isNew ? "" : "X-ADDRESSBOOKSERVER-"}MEMBER:${uri(member)}`),
		...(card.note === "" ? [] : [`NOTE:${escaped(card.note)}`]),
		"END:VCARD",
	];
}

/** The properties that other programs know a value by; with `%` for its text, escaped. */
const shapes: Readonly<Partial<Record<CardMeaning, string>>> = {
	email: "EMAIL:%", phone: "TEL:%", role: "TITLE:%", timezone: "TZ:%", groups: "CATEGORIES:%", city: "ADR:;;;%;;;",
	wechat: "IMPP;X-SERVICE-TYPE=WeChat:x-apple:%", telegram: "IMPP;X-SERVICE-TYPE=Telegram:x-apple:%",
	languages: "LANG:%", died: "DEATHDATE:%",
};
const ofVersion4: ReadonlySet<CardMeaning> = new Set(["languages", "died"]);
const addresses: ReadonlySet<CardMeaning> = new Set(["website", "linkedin", "github", "telegram"]);

/** A value as others know it where that reads back as the same, else as Kith's own property. */
function valueLine(value: CardValue, isNew: boolean): string {
	const { meaning, text } = value;
	const candidates = [
		...(addresses.has(meaning) ? [`URL:${text}`] : []),
		...(meaning === "birthday" ? [birthdayLine(text, isNew)] : []),
		...(isNew || !ofVersion4.has(meaning) ? [shapes[meaning]?.replace("%", () => escaped(text))] : []),
	];
	return candidates.find((line) => line !== undefined && readsAs(line, value)) ?? `X-KITH-${meaning.toUpperCase()}:${escaped(text)}`;
}

const plain = new VCardText((bytes) => bytes);

function readsAs(written: string, { meaning, text }: CardValue): boolean {
	const line = readVCardLine(written);
	const card = emptyCard(1);
	if (line) takeProperty({ line, card, text: plain, label: "" });
	const [only, ...more] = card.values;
	return only?.meaning === meaning && only.text === text && more.length === 0;
}

const dashes = /-/g;
const yearlessDay = /^\d{2}-\d{2}$/;

function birthdayLine(text: string, isNew: boolean): string {
	const lunar = appleLunarDay(text);
	if (lunar !== undefined) return `X-ALTBDAY;CALSCALE=chinese:${lunar}`;
	const isYearless = yearlessDay.test(text);
	if (isNew) return `BDAY:${isYearless ? "--" : ""}${text.length === 7 ? text : text.replace(dashes, "")}`;
	return isYearless ? `BDAY;X-APPLE-OMIT-YEAR=1604:1604-${text}` : `BDAY:${text}`;
}

const relationTypes = /^(?:acquaintance|child|colleague|friend|neighbor|parent|sibling|spouse)$/;

/** Dates and relations with labels of their own, as Apple and Google write them. */
function labelledLines({ dates, related }: Card, isNew: boolean): readonly string[] {
	let item = 0;
	const labelled = (property: string, label: string): readonly string[] => {
		item++;
		return [`item${String(item)}.${property}`, `item${String(item)}.X-ABLabel:${escaped(label)}`];
	};
	return [
		...dates.flatMap(({ label, text }) => labelled(`X-ABDATE:${escaped(text)}`, label)),
		...related.flatMap(({ label, name }) => {
			const isKnown = isNew && relationTypes.test(label);
			return isKnown ? [`RELATED;TYPE=${label};VALUE=text:${escaped(name)}`] : labelled(`X-ABRELATEDNAMES:${escaped(name)}`, label);
		}),
	];
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function uri(uid: string): string {
	return uuid.test(uid) ? `urn:uuid:${uid}` : escaped(uid);
}
