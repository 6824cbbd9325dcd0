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

/** A person that was not handed out yet, and may be completed in place. */
export type UnseenPerson = { -readonly [Key in keyof Person]: Person[Key] };

/** What the index keeps of a person. */
export interface PersonRecord {
	/** The properties as just read, until the person is put together: nobody has seen it yet. */
	read: UnseenPerson | undefined;
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

/** Puts a person together from the properties, the body of the note and the notes that link it. Lists are copied at their end: one that grew has room to spare, ten thousand times over. `before` is the person as last seen, for what `read` does not say. */
export function wholePerson(record: PersonRecord, before: Person, linking: readonly NoteRecord[]): Person {
	const { stated, body, read } = record;
	const { path } = before;
	const contacts: Contact[] = [...stated, ...(body?.interactions ?? none).map((entry) => logContact(path, entry))];
	const commitments: Commitment[] = [...(body?.commitments ?? none)];
	for (const note of linking) if (note.path !== path) addWhatItSays(note, path, contacts, commitments);
	const whole = read ?? { ...before };
	whole.contacts = contacts.length > stated.length ? contacts.sort(compareContacts).slice() : stated;
	whole.interactions = body?.interactions ?? none;
	whole.commitments = commitments.length > 0 ? commitments.sort(compareCommitments).slice() : none;
	record.read = undefined;
	return whole;
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
