import { endingLines } from "../../interactions/ending-lines";
import { readCommitments } from "../../commitments/read-commitments";
import { readLinkedCommitments } from "../../commitments/read-linked-commitments";
import { readLog } from "../../interactions/logs/read-log";
import { readRemarks } from "../../interactions/read-remarks";
import type { NoteMention } from "../../interactions/mentions/note-mention";
import { readMentions } from "../../interactions/mentions/read-mentions";
import { addDays } from "../../calendar/civil-date";
import type { DateInterval } from "../../calendar/date-interval";
import { isTicked } from "../../notes/lines/read-list";
import { taskOver } from "../../notes/lines/structure-at";
import { scanLines, scannedOnce } from "../../notes/lines/scan-lines";
import type { Note, NoteStructure } from "../../notes/note";
import { datedByLog, datedByNote } from "./dated-commitment";
import { keptCommitment, keptInteraction, keptRemark } from "./kept-body";
import type { KeptMention } from "../person/mention";
import type { Contact } from "../person/person";
import type { NoteRecord } from "./note-record";
import { ownText } from "../properties/own-text";
import type { PersonBody } from "./person-record";
import { sameValue } from "../../notes/same-value";
import type { PersonRules } from "../properties/person-rules";
import type { ResolveLink } from "../properties/read-properties";
import type { ReadingMemo } from "../properties/reading-memo";
import { readNames } from "./read-names";
import { readTextFields } from "./text-fields";
import { readStatedContacts } from "./stated-contacts";

/** No more of a line than this is kept. */
const mostText = 200;

/** A task in a note that was changed today was written at most so many days before. */
const recentDays = 60;

const none: readonly never[] = Object.freeze([]);

/** Whether a link, as written, ends in the name of a person. */
export type IsName = (link: string) => boolean;

/** What a note says about people; undefined if it mentions nobody. `dayOf` returns the day of the note. */
export function readNoteRecord(
	note: Note,
	resolveLink: ResolveLink,
	isName: IsName,
	dayOf: () => DateInterval | undefined,
	memo: ReadingMemo,
): NoteRecord | undefined {
	if (!linksAny(note.structure, isName)) return undefined;
	return recordOf(note, dayOf(), isName, (link) => resolveLink(link, note.path), memo);
}

/** The same once its text is known, where `record` is what the caches said: whom it links and where that leads are known. */
export function readNoteText(note: Note, { day, mentions }: NoteRecord, memo: ReadingMemo): NoteRecord | undefined {
	const known = (link: string): KeptMention | undefined => {
		for (const mention of mentions) if (mention.link === link) return mention;
		return undefined;
	};
	return recordOf(note, day, (link) => known(link) !== undefined, (link) => known(link)?.to, memo);
}

function recordOf(
	note: Note,
	day: DateInterval | undefined,
	isPerson: IsName,
	targetOf: (link: string) => string | undefined,
	memo: ReadingMemo,
): NoteRecord | undefined {
	const { path } = note;
	const linesOf = scannedOnce(note.text);
	const found = readMentions(note, day, isPerson, linesOf);
	const promised = readLinkedCommitments(note, isPerson, linesOf);
	if (found.length + promised.length === 0) return undefined;
	// The cache knows no comments, channels, promises, nor the day of a ticked task; and the line itself is what a talking point quotes.
	let wantsText = false;
	const mentions: KeptMention[] = [];
	let place: Pick<KeptMention, "source" | "text"> | undefined;
	let written: string | undefined;
	for (const { link, line, when, origin, oneToOne, text } of found) {
		if (line !== null) wantsText = true;
		// Of several people in a line the line itself is kept once.
		if (place?.source.line !== line || written !== text) {
			place = { source: { path, line }, text: text === undefined ? undefined : ownText(text.slice(0, mostText)) };
		}
		written = text;
		mentions.push({ source: place.source, when, text: place.text, origin, oneToOne, link, to: targetOf(link) });
	}
	const commitments = promised.length === 0
		? none
		: promised.map(({ link, commitment }) => (
			{ link, commitment: keptCommitment(datedByNote(commitment, linesOf(), day), path, memo), to: targetOf(link) }));
	// A list that grew has room to spare.
	return {
		path,
		modifiedAt: note.modifiedAt,
		day,
		textRead: note.text !== undefined,
		wantsText,
		hasTask: found.some((mention) => isOpenTask(note.structure, mention)),
		mentions: mentions.slice(),
		commitments,
	};
}

/** Whether a line that mentions somebody is part of a task that may be a promise, or that its text alone dates. */
function isOpenTask(structure: NoteStructure, { line, when }: NoteMention): boolean {
	const task = line === null ? undefined : taskOver(structure, line)?.task;
	return task !== undefined && (when === undefined || !isTicked(task));
}

/** Whether a note links one of these names. Asked about every note; nearly all link nobody, and cost one look at each link. */
export function linksAny({ links, frontmatterLinks }: NoteStructure, isName: IsName): boolean {
	if (links) for (const { link } of links) if (isName(link)) return true;
	if (frontmatterLinks) for (const { link } of frontmatterLinks) if (isName(link)) return true;
	return false;
}

/** Whether bodies are read the same under both rules: under the same headings, for the same fields. */
export function readsBodiesAlike(before: PersonRules, now: PersonRules): boolean {
	return sameValue(before.logHeadings, now.logHeadings) && sameValue([...before.textFields], [...now.textFields]);
}

/** What the body of a person's note says. */
export function readPersonBody(note: Note, text: string, rules: PersonRules): PersonBody {
	const { path, modifiedAt } = note;
	const { logHeadings, memo, dayOf } = rules;
	const lines = scanLines(text);
	const writtenOn = modifiedAt > 0 ? dayOf?.(modifiedAt) : undefined;
	const interactions = readLog(text, logHeadings, lines, [note.name, ...readNames(note, rules, new Set())]);
	const kept = interactions.map((interaction) => keptInteraction(interaction, memo));
	return {
		modifiedAt,
		contacts: [
			...readStatedContacts(lines, rules, writtenOn).map(({ when, line }): Contact =>
				({ when: memo.shared(when), origin: "property", oneToOne: true, source: { path, line } }),
			),
			...kept.flatMap(({ happened, when, oneToOne, line }): readonly Contact[] =>
				(happened ? [{ when, origin: "log", oneToOne, source: { path, line } }] : []),
			),
		],
		fields: readTextFields(lines, rules.textFields),
		interactions: kept,
		remarks: readRemarks(text, logHeadings, lines).map((remark) => keptRemark(remark, memo)),
		commitments: datedByLog(readCommitments(text, path, lines), lines, interactions, writtenOn && addDays(writtenOn, -recentDays))
			.map((commitment) => keptCommitment(commitment, path, memo)),
		endings: endingLines(lines),
	};
}
