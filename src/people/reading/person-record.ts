import type { Commitment } from "../../commitments/commitment";
import { type EndingLine, mayEnd } from "../../interactions/ending-lines";
import type { Interaction } from "../../interactions/interaction";
import type { Remark } from "../../interactions/read-remarks";
import type { Note } from "../../notes/note";
import { compareContacts, compareSources } from "../person/contact-order";
import { isContact } from "../person/mention";
import { silenceToldOf } from "../person/silence-told";
import type { NoteRecord } from "./note-record";
import type { Contact, Person, Problem } from "../person/person";
import type { UnseenPerson } from "../properties/property-reader";

const none: readonly never[] = Object.freeze([]);

/** What the body of a person's note says. */
export interface PersonBody {
	/** When the note was last changed, as of this reading. */
	readonly modifiedAt: number;
	/** What its lines state, and the log: made once, for a person is put together anew whenever a note says something new of them. */
	readonly contacts: readonly Contact[];
	/** Fields in the text that are read as properties, by key; undefined if there are none. */
	readonly fields: Readonly<Record<string, string>> | undefined;
	readonly interactions: readonly Interaction[];
	readonly remarks: readonly Remark[];
	readonly commitments: readonly Commitment[];
	/** Lines that may say that contact has ended. */
	readonly endings: readonly EndingLine[];
}

/** What the index keeps of a person. */
export interface PersonRecord {
	/** The note, while its properties have not been read since it changed. */
	changed: Note | undefined;
	/** The contacts that the properties state, and whether they say that the person is paused. */
	stated: readonly Contact[];
	paused: boolean;
	/** The log and promises in the note; undefined until it has been read. */
	body: PersonBody | undefined;
	/** When the note was last changed. */
	modifiedAt: number;
	/** The person with everything that all notes say. */
	whole: Person | undefined;
	/** Whether the note is a copy of that of another person, and so is nobody. */
	isCopy: boolean;
}

const emptyBody: Omit<PersonBody, "modifiedAt" | "fields"> = {
	contacts: none, interactions: none, remarks: none, commitments: none, endings: none,
};

/** The record of a note that was not read yet, with what is known of its body. */
export function newRecord(changed: Note, body: PersonBody | undefined): PersonRecord {
	return { changed, stated: none, paused: false, body, modifiedAt: changed.modifiedAt, whole: undefined, isCopy: false };
}

/** The person that is shown of what is kept. */
export function shownOf(record: PersonRecord | undefined): Person | undefined {
	return record?.isCopy === false ? record.whole : undefined;
}

/**
 * Completes a person, of whom the properties were just read, with what the body of the note and the notes that link it say. Lists are
 * copied at their end: one that grew has room to spare, ten thousand times over.
 */
export function wholePerson(
	{ stated, paused, body }: PersonRecord,
	whole: UnseenPerson,
	linking: readonly NoteRecord[],
	copies: readonly string[],
): Person {
	const { path } = whole;
	const { contacts: logged, commitments: promised, endings: own, interactions, remarks } = body ?? emptyBody;
	const contacts: Contact[] = [...stated, ...logged];
	const commitments: Commitment[] = [...promised];
	const endings: EndingLine[] = [...own];
	for (const note of linking) if (note.path !== path) addWhatItSays(note, path, { contacts, commitments, endings });
	whole.contacts = contacts.length > stated.length ? contacts.sort(compareContacts).slice() : stated;
	whole.interactions = interactions;
	whole.remarks = remarks;
	whole.commitments = commitments.length > 0 ? commitments.sort(compareCommitments).slice() : none;
	holdBack(whole, paused, endings);
	whole.problems = withCopies(whole.problems, copies);
	return whole;
}

/** Whether they are paused, by what properties say and by what the text says of contact. */
function holdBack(whole: UnseenPerson, paused: boolean, endings: readonly EndingLine[]): void {
	if (whole.silence !== null) whole.silence = silenceToldOf(whole, endings);
	whole.paused = paused || Boolean(whole.silence);
}

/** What could not be read, and the copies that there are now. */
function withCopies(problems: readonly Problem[], copies: readonly string[]): readonly Problem[] {
	if (copies.length === 0 && !problems.some(isCopied)) return problems;
	return [...problems.filter((problem) => !isCopied(problem)), ...copies.map((value) => ({ property: "", value, code: "copied" as const }))];
}

function isCopied({ code }: Problem): boolean {
	return code === "copied";
}

interface Said {
	readonly contacts: Contact[];
	readonly commitments: Commitment[];
	readonly endings: EndingLine[];
}

function addWhatItSays(record: NoteRecord, path: string, { contacts, commitments, endings }: Said): void {
	for (const mention of record.mentions) {
		if (mention.to !== path) continue;
		if (isContact(mention)) contacts.push(mention);
		const { text, when, source: { line } } = mention;
		if (text !== undefined && line !== null && mayEnd.test(text)) endings.push({ text, path: record.path, line, when, private: false });
	}
	for (const { to, commitment } of record.commitments) if (to === path) commitments.push(commitment);
}

function compareCommitments(a: Commitment, b: Commitment): number {
	return compareSources(a.source, b.source);
}
