import type { VaultWords } from "../notes/vault-words";

/**
 * One person, or one group, as a file has them. Texts are decoded, unescaped and trimmed, and only a note has line breaks; nothing is
 * guessed.
 */
export interface Card {
	/** Which card, row or line of the file this is, from 1; for sentences. */
	readonly place: number;
	readonly kind: "person" | "group";
	/** Empty where nothing could be a name. */
	readonly name: VaultWords;
	/** Nicknames, remarks, the name in its other order, how it is pronounced; none is the name itself. */
	readonly otherNames: readonly VaultWords[];
	/** Empty where none is named. */
	readonly organization: VaultWords;
	/** What the file knows this card by, without `urn:uuid:`. */
	readonly uid: string | null;
	/** In the order of the file, one item a value. */
	readonly values: readonly CardValue[];
	/** Days besides the birthday, each as a date of the note format; the label is the file's own. */
	readonly dates: readonly CardDate[];
	readonly related: readonly CardRelation[];
	/** Of a group: uids or names. */
	readonly members: readonly string[];
	readonly note: VaultWords;
	/** What was seen and not taken: what it is, and what it says where that is short (`photo`, `qq: 10001`). */
	readonly leftOut: readonly VaultWords[];
	readonly problems: readonly CardProblem[];
}

/** What a value may be, in the words of the table of properties. */
export const cardMeanings = [
	"email", "phone", "wechat", "telegram", "linkedin", "github", "website", "booking", "channel", "birthday", "died", "city",
	"timezone", "languages", "role", "groups", "eras", "topics", "projects", "met", "metThrough", "cameThrough", "cadence", "lastContact",
	"nextContact",
] as const;

export type CardMeaning = (typeof cardMeanings)[number];

/** One value, written so that the property of that meaning reads it. */
export interface CardValue {
	readonly meaning: CardMeaning;
	readonly text: VaultWords;
	/** The words that it was read out of, where the file has no field for it: `6个月后跟进`. */
	readonly from?: VaultWords;
}

export interface CardDate {
	readonly label: string;
	readonly text: VaultWords;
}

/** Somebody whom the card names, and what they are to its person (`spouse`, or as the file has it); empty where it does not say. */
export interface CardRelation {
	readonly label: string;
	readonly name: VaultWords;
	/** While a file is read: the uid of the card that is meant, where it stands in place of a name. */
	readonly uid?: string;
}

/** What could not be read of a card, or looks wrong. None keeps the rest from being read. */
export type CardProblem =
	| { readonly kind: "no-name" }
	/** The words that could not be read, shortened. */
	| { readonly kind: "unreadable-line"; readonly text: string }
	/** A date that says none. */
	| { readonly kind: "not-a-date"; readonly label: string; readonly text: string }
	/** `3/4/1990`: the file does not tell which is the month. */
	| { readonly kind: "two-dates"; readonly label: string; readonly text: string }
	/** A day of a calendar that Kith does not know, such as `hebrew`. */
	| { readonly kind: "other-calendar"; readonly calendar: string; readonly text: string }
	| { readonly kind: "unknown-charset"; readonly charset: string }
	/** The file ended, or another card began, before this one did. */
	| { readonly kind: "unfinished" }
	/** A row with more cells than the header has. */
	| { readonly kind: "too-many-cells"; readonly text: string };

export type CardFormat = "vcard" | "csv" | "names" | "monica" | "unknown";

/** What the format was told by. */
export type FormatReason =
	| { readonly kind: "begins-with"; readonly text: string }
	/** Columns that are known, and whose export has them where that is known: `LinkedIn`. */
	| { readonly kind: "columns"; readonly source: string | undefined; readonly columns: readonly string[] }
	| { readonly kind: "one-name-a-line" }
	/** Nothing was read: `problems` of the file says why. */
	| { readonly kind: "refused" };

/** What is wrong with a file as a whole. */
export type FileProblem =
	| { readonly kind: "empty" }
	| { readonly kind: "too-large"; readonly megabytes: number }
	/** What it is instead of a list of people. */
	| { readonly kind: "other-format"; readonly is: "zip" | "html" | "image" | "pdf" | "sql" | "json" | "calendar" | "chat" | "binary" }
	/** No line of the first ones names a column that is known, so that the user has to say what each column is. */
	| { readonly kind: "unknown-columns" }
	/** A quotation mark that is never closed; the row where it opens. */
	| { readonly kind: "open-quote"; readonly place: number }
	/** Lines that are no names, each shortened. */
	| { readonly kind: "unread-lines"; readonly lines: readonly string[] };

/** A file, read. */
export interface CardFile {
	readonly format: CardFormat;
	readonly why: FormatReason;
	readonly cards: readonly Card[];
	readonly problems: readonly FileProblem[];
	/** Of a table: its columns, so that the user may say what each of them is. */
	readonly table?: CardTable;
}

/** The columns of a table and what each was taken for. */
export interface CardTable {
	readonly headers: readonly VaultWords[];
	/** Up to three, for the user to see what is in the columns. */
	readonly firstRows: readonly (readonly string[])[];
	/** One a column. */
	readonly uses: readonly ColumnUse[];
	/** Whether there are dates (`3/4/1990`) of which nothing in the file tells which number is the month. */
	readonly asksDateOrder: boolean;
}

/** What a column holds; `skip` is left out. */
export type ColumnUse =
	| CardMeaning
	| "name" | "givenName" | "middleName" | "familyName" | "otherName" | "spokenGivenName" | "spokenFamilyName"
	| "birthYear" | "birthMonth" | "birthDay" | "organization" | "uid" | "kind" | "members" | "note" | "date" | "related"
	| "skip";
