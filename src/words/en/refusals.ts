import { twoReadings } from "../../calendar/written-date";
import { noteName } from "../../notes/note-name";
import type { Refusal, RefusalCode } from "../../notes/refusal";
import type { VaultWords } from "../../notes/vault-words";

/**
 * Why something was not written: the note, the reason, and what helps. Nothing was changed when one of these is shown, unless it says so.
 */
export const refusals = {
	sentence: (refusal: Refusal): VaultWords => {
		const sentence = sentences[refusal.code](noteOf(refusal), refusal.detail, lineOf(refusal));
		return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
	},
};

/** Of a date that may be either of two days. */
export const twoDates = (text: string, days = twoReadings(text)): string =>
	`“${text}” could be ${days.join(" or ")}. Write the one that you mean.`;

type Sentence = (note: string, detail: string, line: string) => string;

const sentences: Readonly<Record<RefusalCode, Sentence>> = {
	"unreadable-properties": (note, detail, line) =>
		`The properties of ${note} cannot be changed safely: ${quoted(detail, "a line")}${line} cannot be read for certain, ` +
		"or another property refers to it. Please put it right by hand.",
	"json-properties": (note) => `The properties of ${note} are written as JSON, which Kith does not change.`,
	"no-place": (note, detail) => `${note} has no safe place under “${detail}”: code or a comment is not closed there.`,
	"repeating-task": (note, detail) => `“${detail}” in ${note} repeats. Tick it in the note, so that the next one is made.`,
	locked: (note) => `${note} is locked or read-only.`,
	missing: (note) => `${note} is no longer there.`,
	exists: (note) => `There is a file called ${note} already.`,
	"outside-vault": (_, detail) => `“${detail}” is not a place for a note or export in this vault.`,
	"too-large": (note) => `${note} is larger than 5 MB, too large to be changed safely.`,
	"not-written": (note, detail) => `${note} could not be written${detail === "" ? "" : `: ${detail}`}.`,
	"half-done": (note, detail) =>
		`${note} could not be brought back to what it was (${detail}). Please look at it; file recovery keeps earlier versions.`,
	"changed-since": (note, detail, line) =>
		`${note} has changed since${line}${detail === "" ? "" : `: “${detail}”`}. Nothing was changed.`,
	"changed-some": (_, detail) => `These have changed since and stay as they are: ${detail}. All else is as it was.`,
	"future-date": (_, detail) => `${detail} is still to come. A plan goes into the property “next_contact”.`,
	"not-a-date": (_, detail) => `“${detail}” is not a date. Write one such as 2026-11-20.`,
	"two-dates": (_, detail) => twoDates(detail),
	"not-agreed": (_, detail) => `Not before both have agreed${detail === "" ? "" : `: ${detail} has not said yes`}.`,
	nobody: () => "Name at least one person.",
	"unknown-person": (_, detail) => `There is no person note for “${detail}”.`,
	empty: () => "There is nothing to write.",
	"nothing-to-undo": () => "There is nothing to undo.",
	"undo-stopped": (_, detail) => `Stopped: ${detail === "1" ? "one note is" : `${detail} notes are`} not undone. Undo again to go on.`,
	"undone-already": () => "That is undone already.",
};

function noteOf({ place }: Refusal): string {
	return place.path === undefined ? "the note" : `“${noteName(place.path)}”`;
}

function lineOf({ place }: Refusal): string {
	return place.line === undefined ? "" : ` (line ${String(place.line + 1)})`;
}

function quoted(detail: string, otherwise: string): string {
	return detail === "" ? otherwise : `“${detail}”`;
}
