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
	/** The properties as just read, until the person is put together. */
	read: Person | undefined;
	/** The contacts that the properties state. */
	stated: readonly Contact[];
	/** The log and promises in the note; undefined until it has been read. */
	body: PersonBody | undefined;
	/** When the note was last changed. */
	modifiedAt: number;
	/** The person with everything that all notes say. */
	whole: Person | undefined;
}

const none: readonly never[] = Object.freeze([]);

/** Puts a person together from the properties, the body of the note and the notes that link it. Lists are copied at their end: one that grew has room to spare, ten thousand times. */
export function wholePerson(base: Person, { stated, body }: PersonRecord, linking: readonly NoteRecord[]): Person {
	const { path } = base;
	const contacts: Contact[] = [...stated, ...(body?.interactions ?? none).map((entry) => logContact(path, entry))];
	const commitments: Commitment[] = [...(body?.commitments ?? none)];
	for (const record of linking) if (record.path !== path) addWhatItSays(record, path, contacts, commitments);
	return {
		...base,
		contacts: contacts.length > stated.length ? contacts.sort(compareContacts).slice() : stated,
		interactions: body?.interactions ?? none,
		commitments: commitments.length > 0 ? commitments.sort(compareCommitments).slice() : none,
	};
}

function logContact(path: string, { when, oneToOne, line }: Interaction): Contact {
	return { when, origin: "log", oneToOne, source: { path, line } };
}

function addWhatItSays(record: NoteRecord, path: string, contacts: Contact[], commitments: Commitment[]): void {
	for (const mention of record.mentions) if (mention.to === path && isContact(mention)) contacts.push(mention);
	for (const { to, commitment } of record.commitments) if (to === path) commitments.push(commitment);
}

function compareCommitments(a: Commitment, b: Commitment): number {
	return compareSources(a.source, b.source);
}
