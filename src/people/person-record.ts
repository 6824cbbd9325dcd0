import type { Commitment } from "../commitments/commitment";
import type { Interaction } from "../interactions/interaction";
import { compareContacts, compareSources } from "./contact-order";
import { isContact } from "./mention";
import type { NoteRecord } from "./note-record";
import type { Contact, Person } from "./person";

/** What the body of a person's note says. */
export interface PersonBody {
	/** When the note was last changed, as of this reading. */
	readonly modifiedAt: number;
	readonly interactions: readonly Interaction[];
	readonly commitments: readonly Commitment[];
}

/** What the index keeps of a person. */
export interface PersonRecord {
	/** What the properties say. */
	own: Person;
	/** The log and promises in the note; undefined until it has been read. */
	body: PersonBody | undefined;
	/** When the note was last changed. */
	modifiedAt: number;
	/** The person with everything that other notes say. */
	whole: Person | undefined;
}

/** Puts a person together from the own note and the notes that link it. */
export function wholePerson({ own, body }: PersonRecord, linking: readonly NoteRecord[]): Person {
	const { path } = own;
	const contacts: Contact[] = [...own.contacts, ...(body?.interactions ?? []).map((entry) => logContact(path, entry))];
	const commitments: Commitment[] = [...(body?.commitments ?? [])];
	for (const record of linking) addWhatItSays(record, path, contacts, commitments);
	if (contacts.length === own.contacts.length && commitments.length === 0 && !body) return own;
	return { ...own, contacts: contacts.sort(compareContacts), interactions: body?.interactions ?? own.interactions, commitments: commitments.sort(compareCommitments) };
}

function logContact(path: string, { when, oneToOne, line }: Interaction): Contact {
	return { when, origin: "log", oneToOne, source: { path, line } };
}

function addWhatItSays(record: NoteRecord, path: string, contacts: Contact[], commitments: Commitment[]): void {
	if (record.path === path) return;
	for (const mention of record.mentions) if (mention.to === path && isContact(mention)) contacts.push(mention);
	for (const { to, commitment } of record.commitments) if (to === path) commitments.push(commitment);
}

function compareCommitments(a: Commitment, b: Commitment): number {
	return compareSources(a.source, b.source);
}
