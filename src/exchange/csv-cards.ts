import type { Card, ColumnUse } from "./card";
import * as draft from "./card-draft";
import { labelColumn } from "./csv-columns";
import { withoutMark } from "./csv-rows";
import { type DateOrder, orderOf } from "./file-date";
import { nameBesides, nameOf } from "./joined-name";
import { NotePlans } from "./note-plans";
import { addAddress, addCategory, meaningNamed, plainUid } from "./reach";

/** What the columns of a table are. */
export interface CsvColumns {
	readonly headers: readonly string[];
	readonly uses: readonly ColumnUse[];
	/** Columns that say nothing of a person, as is known. */
	readonly isSilent: readonly boolean[];
	/** Whether Kith wrote it, with a line for each value of a cell. */
	readonly isOwn: boolean;
	readonly order: DateOrder | undefined;
}

const dates: ReadonlySet<ColumnUse> = new Set(["birthday", "date", "died", "lastContact", "nextContact", "met"]);

/** Reads rows as cards. */
export class CsvCards {
	/** Whether there are dates of which nothing tells which number is the month. */
	readonly asksDateOrder: boolean;
	readonly #columns: CsvColumns;
	readonly #labels: readonly number[];
	readonly #order: DateOrder | undefined;
	readonly #plans = new NotePlans();

	constructor(columns: CsvColumns, rows: readonly (readonly string[])[]) {
		this.#columns = columns;
		this.#labels = columns.headers.map((_, column) => labelColumn(columns.headers, column));
		const found = orderOf(rows.flatMap((row) => row.filter((_, column) => dates.has(columns.uses[column] ?? "skip"))));
		this.asksDateOrder = found === "unknown";
		this.#order = columns.order ?? (found === "unknown" ? undefined : found);
	}

	read(cells: readonly string[], place: number): Card {
		const card = draft.emptyCard(place);
		const parts: Parts = new Map();
		for (const [column, cell] of cells.entries()) {
			const text = this.#columns.isOwn ? withoutMark(cell).trim() : cellText(cell);
			if (text !== "") this.#take(card, column, { text, parts, cells });
		}
		nameCard(card, parts);
		takeBirthParts(card, parts);
		this.#plans.addTo(card);
		return draft.finished(card);
	}

	#take(card: draft.CardDraft, column: number, row: Row): void {
		const { headers, uses, isSilent } = this.#columns;
		const use = uses[column];
		if (use === undefined) card.problems.push({ kind: "too-many-cells", text: draft.shortened(draft.oneLine(row.text)) });
		else if (use === "skip" && isSilent[column] !== true) draft.leaveOut(card, headers[column] ?? "", row.text);
		else if (use === "note") draft.addNote(card, row.text);
		else if (nameParts.has(use)) row.parts.set(use, row.parts.get(use) ?? draft.oneLine(row.text));
		else this.#takeItems(card, column, use, row);
	}

	#takeItems(card: draft.CardDraft, column: number, use: ColumnUse, { text, cells }: Row): void {
		const { headers, isOwn } = this.#columns;
		if (isOwn) {
			for (const item of text.split("\n")) takeOwn(card, use, item);
			return;
		}
		const written = cells[this.#labels[column] ?? -1]?.trim() ?? "";
		const label = written === "" ? (headers[column] ?? "") : written;
		for (const item of itemsOf(text, use)) takeItem(card, use, item, { label, order: this.#order });
	}
}

type Parts = Map<ColumnUse, string>;

interface Row {
	readonly text: string;
	readonly parts: Parts;
	readonly cells: readonly string[];
}

const nameParts: ReadonlySet<ColumnUse> = new Set([
	"name", "givenName", "middleName", "familyName", "spokenGivenName", "spokenFamilyName", "birthYear", "birthMonth", "birthDay",
]);

function nameCard(card: draft.CardDraft, parts: Parts): void {
	const part = (use: ColumnUse): string => parts.get(use) ?? "";
	const shown = part("name");
	const written = { family: part("familyName"), given: part("givenName"), middle: part("middleName") };
	const name = nameOf(shown, written);
	card.name = name === "" ? (card.otherNames[0] ?? "") : name;
	draft.addOtherName(card, nameBesides(shown, written));
	draft.addOtherName(card, `${part("spokenFamilyName")} ${part("spokenGivenName")}`);
}

function takeBirthParts(card: draft.CardDraft, parts: Parts): void {
	const part = (use: ColumnUse): string => parts.get(use)?.padStart(2, "0") ?? "";
	const [year, month, day] = [part("birthYear"), part("birthMonth"), part("birthDay")];
	if (month !== "" && day !== "") draft.addDateValue(card, "birthday", `${year}-${month}-${day}`.replace(noYear, ""));
}

const noYear = /^-/;

/** What Notion writes beside the title of a page that a cell names. */
const notionAddress = /\s*\(https:\/\/(?:www\.)?notion\.so\/[^)]*\)/g;
const notionPath = /(?:[^\s,]*\/)?([^\s,/]+?)(?:%20|\s)[0-9a-f]{32}\.md/g;

function cellText(cell: string): string {
	const text = withoutMark(cell).trim();
	if (!text.includes("notion.so/") && !text.includes(".md")) return text;
	return text.replace(notionAddress, "").replace(notionPath, (path, title: string) => decoded(title) ?? path);
}

function decoded(title: string): string | undefined {
	try {
		return decodeURIComponent(title);
	} catch {
		return undefined;
	}
}

/** What stands between several values of one cell: Google's own mark and a line break, and more where no value has it. */
const between = /\s*:::\s*|\n/;
const betweenAddresses = /\s*:::\s*|[\s,;，；]+/;
const betweenNumbers = /\s*:::\s*|[\n;；、]|,\s|\s\/\s/;
const betweenTerms = /\s*:::\s*|[\n,;，、；]/;
const terms: ReadonlySet<ColumnUse> = new Set(["groups", "topics", "languages", "members", "otherName"]);

function itemsOf(text: string, use: ColumnUse): readonly string[] {
	return text.split(use === "email" ? betweenAddresses : use === "phone" ? betweenNumbers : terms.has(use) ? betweenTerms : between);
}

interface ItemContext {
	readonly label: string;
	readonly order: DateOrder | undefined;
}

const possessive = /(?:['’]s)?(?:\s+name)?$/i;

function takeItem(card: draft.CardDraft, use: ColumnUse, item: string, { label, order }: ItemContext): void {
	if (use === "groups") addCategory(card, item);
	else if (use === "website" || use === "linkedin") addAddress(card, item);
	else if (use === "birthday" || use === "lastContact" || use === "nextContact") draft.addDateValue(card, use, item, order);
	else if (use === "met" || use === "died") draft.addDateOrText(card, use, item, order);
	else if (use === "date") draft.addDate(card, label, item, order);
	else if (use === "related") draft.addRelation(card, label.replace(possessive, ""), item);
	else takeOwn(card, use, item);
}

const labelAndText = /^([^:]*): (.*)$/;

/** How WeChat names a group. */
const chatRoom = /@chatroom$/;

const others: Readonly<Partial<Record<ColumnUse, (card: draft.CardDraft, item: string) => void>>> = {
	otherName: draft.addOtherName,
	organization: (card, item) => { if (card.organization === "") card.organization = draft.oneLine(item); },
	uid: (card, item) => {
		card.uid ??= plainUid(item);
		if (chatRoom.test(item)) card.kind = "group";
	},
	kind: (card, item) => { card.kind = item.trim() === "group" ? "group" : "person"; },
	members: (card, item) => { card.members.push(plainUid(item)); },
	date: (card, item) => {
		const [label, text] = labelled(item);
		card.dates.push({ label, text });
	},
	related: (card, item) => {
		const [label, name] = labelled(item);
		card.related.push({ label, name });
	},
};

/** Takes a value as it stands. */
function takeOwn(card: draft.CardDraft, use: ColumnUse, item: string): void {
	const meaning = meaningNamed(use);
	if (meaning !== undefined) draft.addValue(card, meaning, item);
	else others[use]?.(card, item);
}

function labelled(item: string): readonly [label: string, text: string] {
	const [, label = "", text = item] = labelAndText.exec(item) ?? [];
	return [label, text];
}
