import { preparePhrases } from "../calendar/phrases/read-date-phrase";
import type { CardFile, FileProblem } from "./card";
import { byteText, textOfFile } from "./file-bytes";
import { type CsvChoice, isTable, readCsv, refused } from "./read-csv";
import { readMonica } from "./read-monica";
import { readNames } from "./read-names";
import { readVCards } from "./read-vcard";
import { allSteps, type Steps } from "../notes/steps";

const megabyte = 1024 * 1024;
const mostMegabytes = 100;
/** What is looked at to tell what a file is. */
const beginning = 100_000;

const vCard = /^[ \t]*(?:item\d+\.)?BEGIN[ \t]*:[ \t]*VCARD[ \t]*$/im;

type OtherFormat = Extract<FileProblem, { readonly kind: "other-format" }>["is"];

/** How files begin that are no list of people, in bytes. */
const otherFormats: readonly (readonly [beginning: RegExp, is: OtherFormat])[] = [
	[/^PK[^\w\s]/, "zip"],
	[/^%PDF-/, "pdf"],
	[/^(?:\x89PNG|\xFF\xD8\xFF|GIF8)/, "image"],
	[/^\s*<(?:!DOCTYPE|html|head|body|\?xml)\b/i, "html"],
	[/^\s*BEGIN:VCALENDAR/i, "calendar"],
	[/^(?:--[^\n]*\n|\s)*(?:INSERT INTO|CREATE TABLE|DROP TABLE|SET [A-Z@])/i, "sql"],
];

/** Signs that no text has, and how many of them a file may have and be one. */
const noText = /(?!\s)\p{Cc}/gu;
const mostNoText = 0.05;

/**
 * Reads a file, or what was pasted, as people: what it is, its content says, whatever it is called. Total: what cannot be read is refused
 * with the reason, and of what can be read a broken card harms no other.
 */
export function* readCardFile(data: Uint8Array | string, choice: CsvChoice = {}): Steps<CardFile> {
	if (data.length > mostMegabytes * megabyte) return refused({ kind: "too-large", megabytes: Math.round(data.length / megabyte) });
	const head = allSteps(byteText(data.slice(0, beginning)));
	yield* preparePhrases();
	if (vCard.test(head)) return yield* readVCards(data);
	if (head.trim() === "") return refused({ kind: "empty" });
	const other = otherFormats.find(([pattern]) => pattern.test(head))?.[1];
	if (other !== undefined) return refused({ kind: "other-format", is: other });
	const text = yield* textOfFile(data);
	const json = jsonOf(text);
	if (json !== undefined) return readMonica(json) ?? refused({ kind: "other-format", is: "json" });
	if (isBinary(text.slice(0, beginning))) return refused({ kind: "other-format", is: "binary" });
	return isTable(text) || choice.uses ? yield* readCsv(text, choice) : readNames(text);
}

function isBinary(text: string): boolean {
	return (text.match(noText)?.length ?? 0) > mostNoText * text.length;
}

/** What a text in JSON holds; undefined where it is none. */
function jsonOf(text: string): unknown {
	if (!opensJson.test(text)) return undefined;
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

const opensJson = /^\s*[[{]/;
