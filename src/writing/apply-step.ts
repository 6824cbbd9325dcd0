import { mergeTexts } from "../notes/merge-edits";
import { Refusal, refuse } from "../notes/refusal";
import { editsBetween, firstDifference } from "../notes/text-edit";
import { messageOf } from "./message-of";
import { checkProperties } from "./check-properties";
import type { NotePort, OpenNote } from "./note-port";
import { refusalOfError } from "./refusal-of-error";

/** One thing to do to one note: change its text, make it, or throw it away if it still says what it said. */
export type Step =
	| { readonly kind: "change"; readonly path: string; readonly change: (text: string) => string }
	| { readonly kind: "create"; readonly path: string; readonly text: string }
	| { readonly kind: "trash"; readonly path: string; readonly text: string };

/** What a step did: the text before and after, null where there was or is no note. */
export interface Done {
	readonly path: string;
	readonly before: string | null;
	readonly after: string | null;
}

/** How often a note is tried to be brought back to what it was. */
const mostTries = 3;

/**
 * Does a step: either it succeeds, or the note is unchanged and the reason is thrown as a `Refusal`. Undefined if there was nothing to
 * change.
 */
export async function applyStep(port: NotePort, step: Step): Promise<Done | undefined> {
	const { path } = step;
	switch (step.kind) {
		case "change": {
			const open = await editorFor(port, path);
			const texts = open ? await changeInEditor(port, path, open, step.change) : await changeInVault(port, path, step.change);
			return texts.before === texts.after ? undefined : { path, ...texts };
		}
		case "create":
			return createNote(port, path, step.text);
		case "trash": {
			const text = await currentText(port, path);
			if (text !== step.text) throw changedSince(path, step.text, text);
			await discard(port, path);
			return { path, before: text, after: null };
		}
	}
}

/** Takes a step back that was done, keeping what others changed elsewhere in the note since. Throws where that is not possible. */
export async function takeBack(port: NotePort, done: Done): Promise<void> {
	await persistently(() => applyStep(port, inverse(done, (before, after, text) => withoutOurs(done.path, before, after, text))));
}

/** The step that reverts another; `undone` returns a text without the change. */
export function inverse({ path, before, after }: Done, undone: (before: string, after: string, text: string) => string): Step {
	if (before === null) return { kind: "trash", path, text: after ?? "" };
	if (after === null) return { kind: "create", path, text: before };
	return { kind: "change", path, change: (text) => undone(before, after, text) };
}

/** Tries a few times: what a disk refuses now it may do a moment later. */
async function persistently(act: () => Promise<unknown>): Promise<void> {
	for (let tries = 1; ; tries++) {
		try {
			await act();
			return;
		} catch (error) {
			if (tries >= mostTries) throw error;
		}
	}
}

/** The text of a note as its reader sees it: in the editor where it is open there, else in the vault. */
export async function currentText(port: NotePort, path: string): Promise<string> {
	const open = await editorFor(port, path);
	return open ? open.text() : attempt(path, () => port.read(path));
}

/** Says that, and from which line on, a note no longer is what it was. */
export function changedSince(path: string, expected: string, text: string): Refusal {
	const line = firstDifference(expected, text) ?? 0;
	return new Refusal("changed-since", text.split("\n")[line]?.trim() ?? "", { path, line });
}

/**
 * The editor that a note must be written through, undefined where the vault is the better way. What is typed and not yet saved lives in the
 * editor alone, and there the cursor stays. But an editor knows neither carriage returns nor an edit from outside that it has not loaded
 * yet: writing through it would lose those.
 */
async function editorFor(port: NotePort, path: string): Promise<OpenNote | undefined> {
	if (!port.openNote(path)) return undefined;
	const disk = await attempt(path, () => port.read(path));
	// Asked for again: reading took time, and the editor may show another note by now.
	const open = port.openNote(path);
	if (!open) return undefined;
	const typed = plain(open.text()) !== plain(open.saved());
	const stale = plain(disk) !== plain(open.saved());
	return stale || (!typed && disk !== open.text()) ? undefined : open;
}

function plain(text: string): string {
	return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}

async function changeInEditor(
	port: NotePort,
	path: string,
	open: OpenNote,
	change: (text: string) => string,
): Promise<{ before: string; after: string }> {
	const before = open.text();
	const after = checkedChange(port, path, change)(before);
	if (after === before) return { before, after };
	open.edit(editsBetween(before, after));
	try {
		await open.save();
	} catch (error) {
		const text = open.text();
		open.edit(editsBetween(text, withoutOurs(path, before, after, text)));
		// The save may have left a note behind that is changed, or cut short.
		await restoreNote(port, path, before, after);
		throw refusalOfError(error, path);
	}
	return { before, after };
}

async function changeInVault(port: NotePort, path: string, change: (text: string) => string): Promise<{ before: string; after: string }> {
	const checked = checkedChange(port, path, change);
	let texts: { before: string; after: string } | undefined;
	try {
		await port.process(path, (text) => {
			texts = { before: text, after: checked(text) };
			return texts.after;
		});
	} catch (error) {
		if (texts) await restoreNote(port, path, texts.before, texts.after);
		throw refusalOfError(error, path);
	}
	if (!texts) refuse("not-written", "", { path });
	return texts;
}

/** After a write that failed nobody knows how far it came: nothing, everything or half of it may be in the note. */
async function restoreNote(port: NotePort, path: string, before: string, after: string): Promise<void> {
	try {
		await persistently(() => port.process(path, (text) => (text === after || isTorn(text, before, after) ? before : text)));
	} catch (error) {
		throw halfDone(path, error);
	}
}

/** Whether a text is the first part of what was to be written and nothing that anybody wrote. */
function isTorn(text: string, before: string, after: string): boolean {
	return text !== before && after.startsWith(text.replace(/\uFFFD+$/, ""));
}

function withoutOurs(path: string, before: string, after: string, text: string): string {
	if (text === after) return before;
	const merged = mergeTexts(after, before, text);
	if (merged === undefined) throw changedSince(path, after, text);
	return merged;
}

async function createNote(port: NotePort, path: string, text: string): Promise<Done> {
	if (port.size(path) !== undefined) refuse("exists", "", { path });
	try {
		await port.create(path, text);
	} catch (error) {
		const refusal = refusalOfError(error, path);
		if (refusal.code !== "exists") await discardPart(port, path, text);
		throw refusal;
	}
	return { path, before: null, after: text };
}

/** A note may have been made, wholly or by half, before the failure was reported. */
async function discardPart(port: NotePort, path: string, text: string): Promise<void> {
	if (port.size(path) === undefined) return;
	try {
		if (text.startsWith((await port.read(path)).replace(/\uFFFD+$/, ""))) await port.trash(path);
	} catch (error) {
		throw halfDone(path, error);
	}
}

/** A note that is gone is gone, whatever was reported. */
async function discard(port: NotePort, path: string): Promise<void> {
	try {
		await port.trash(path);
	} catch (error) {
		if (port.size(path) !== undefined) throw refusalOfError(error, path);
	}
}

function checkedChange(port: NotePort, path: string, change: (text: string) => string): (text: string) => string {
	return (before) => {
		try {
			const after = change(before);
			checkProperties(before, after, (block) => port.parseProperties(block));
			return after;
		} catch (error) {
			throw error instanceof Refusal ? error.in(path) : error;
		}
	};
}

function halfDone(path: string, error: unknown): Refusal {
	return new Refusal("half-done", messageOf(error), { path });
}

async function attempt<T>(path: string, action: () => Promise<T>): Promise<T> {
	try {
		return await action();
	} catch (error) {
		throw refusalOfError(error, path);
	}
}
