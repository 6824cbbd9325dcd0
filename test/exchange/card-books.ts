import fc from "fast-check";
import { type Card, type CardMeaning, cardMeanings } from "../../src/exchange/card";
import { emptyCard, labelOf, oneLine, severalLines } from "../../src/exchange/card-draft";
import { readFileDate } from "../../src/exchange/file-date";

const awkward = fc.constantFrom(
	"\n", "\r\n", "\t", " ", "\0", "=cmd|calc", "+1", "-2", "@x", "'", "''=", "\"", "\"\"", ",", ";", "\\", "\\n", ":", "::: ", "---", "[[", "]]", "{{", "王磊", "🧗🏽‍♀️", "שלום", "‏", "é", "e\u0301", "END:VCARD",
	"item1.", "http://", "urn:uuid:", "* ", "|", "a", "B", "1", "=E7", "=", "mailto:", "tel:", "x-apple:", "notion.so/", ".md", "\u2028", "𠮷",
);
const text = fc.oneof({ weight: 3, arbitrary: fc.array(awkward, { maxLength: 8 }).map((parts) => parts.join("")) }, { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 20 }) });
const longText = fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: fc.tuple(text, fc.integer({ min: 10, max: 400 })).map(([each, times]) => `${each} `.repeat(times)) });
const line = text.map(oneLine).filter((each) => each !== "");
const day = fc.tuple(fc.constantFrom("", "1987-", "2000-"), fc.constantFrom("08-15", "02-28", "12-31"), fc.constantFrom("", "lunar:2014-闰9-01", "农历八月十五", "1985-03"))
	.map(([year, date, other]) => (other === "" ? year + date : other));

function textOfMeaning(meaning: CardMeaning): fc.Arbitrary<string> {
	if (meaning === "birthday") return day;
	const scheme = meaning === "email" || meaning === "phone" ? /^(?:mailto|tel):/i : /^$/;
	return fc.oneof({ weight: 3, arbitrary: line }, { weight: 1, arbitrary: fc.constantFrom("2024-Q2", "2020-01-05", "https://www.linkedin.com/in/sam", "https://github.com/sam?a=1,2;b", "https://t.me/sam", "https://sam.example.com") })
		.map((each) => oneLine(each.replace(scheme, "")))
		.filter((each) => each !== "");
}

const value = fc.constantFrom(...cardMeanings).chain((meaning) => textOfMeaning(meaning).map((each) => ({ meaning, text: each })));
const label = fc.oneof(line.map(labelOf), fc.constantFrom("anniversary", "spouse", "friend", "入职")).map((each) => labelOf(each));
const uid = fc.oneof(fc.uuid(), line.filter((each) => !/^urn:uuid:/i.test(each)));

/** Whether a value of a meaning is the first of it: somebody has one birthday. */
function once({ meaning, text: said }: { meaning: CardMeaning; text: string }, index: number, all: readonly { meaning: CardMeaning; text: string }[]): boolean {
	return all.findIndex((each) => each.meaning === meaning && (meaning === "birthday" || each.text === said)) === index;
}

const card: fc.Arbitrary<Card> = fc.record({
	kind: fc.constantFrom("person", "group"),
	name: line,
	otherNames: fc.uniqueArray(line, { maxLength: 3 }),
	organization: text.map(oneLine),
	uid: fc.option(uid),
	values: fc.array(value, { maxLength: 8 }).map((values) => values.filter(once)),
	dates: fc.array(fc.record({ label, text: day }), { maxLength: 2 }),
	related: fc.array(fc.record({ label, name: line }), { maxLength: 2 }),
	members: fc.uniqueArray(uid, { maxLength: 3 }),
	note: longText.map(severalLines),
}).map((told): Card => ({ ...emptyCard(1), ...told, otherNames: told.otherNames.filter((name) => name !== told.name) }));

/** Books of cards with everything that a format could stumble over. */
export const cardBooks = fc.array(card, { maxLength: 4 });

/** A card as it is compared: what it says, its values by their meanings where a table cannot keep their order. */
export function said(card: Card, inOrder: boolean): unknown {
	const { kind, name, otherNames, organization, uid: id, values, related, members, note } = card;
	const plain = values.filter(({ from }) => from === undefined).map(({ meaning, text: each }) => ({ meaning, text: each }));
	const rank = ({ meaning }: { meaning: CardMeaning }): number => (inOrder ? 0 : cardMeanings.indexOf(meaning));
	return {
		kind, name, otherNames, organization, id, related, members, note,
		values: plain.sort((a, b) => rank(a) - rank(b)),
		dates: card.dates.map((date) => ({ label: date.label, text: canonical(date.text) })),
	};
}

function canonical(date: string): string {
	const read = readFileDate(date, true);
	return read && "text" in read ? read.text : date;
}
