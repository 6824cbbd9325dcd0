import type { VaultWords } from "../notes/vault-words";
import { Refusal, refuse } from "../notes/refusal";
import type { Done, Step } from "./apply-step";
import { applyStep, changedSince, currentText, inverse, takeBack } from "./apply-step";
import type { NotePort } from "./note-port";
import { refusalOfError } from "./refusal-of-error";
import { type Entry, type PastWrite, type TakesBack, WriteHistory } from "./write-history";
import { WriteQueue } from "./write-queue";

/** A change to one note: what its text becomes, or the text of a note that does not exist yet. */
export type NoteChange =
	| { readonly path: string; readonly change: (text: string) => string }
	| { readonly path: string; readonly create: string };

/** A write that was done. `paths` are the notes that changed. */
export interface WriteReceipt {
	readonly paths: readonly string[];
	/** Names the write where it is undone; left out where there is nothing to undo. */
	readonly label?: VaultWords;
	/** Why notes were left out, where some may be. */
	readonly refused?: readonly Refusal[];
	/** Restores every byte, or refuses where a note has changed since. */
	undo(): Promise<void>;
}

/** A run of many writes, each by itself: what was written, and what was refused. */
export interface RunReceipt extends WriteReceipt {
	readonly refused: readonly Refusal[];
}

/** Names a write by what was left out of it. */
export type LabelOf = (refused: readonly Refusal[]) => VaultWords;

/** Told after each of many writes how many are done; false ends the run. */
export type GoesOn = (done: number) => boolean | Promise<boolean>;

/** Follows a run of so many writes, to its end, while it is undone. */
export type FollowUndo = (total: number) => { readonly goesOn: GoesOn; readonly end: () => void };

/** Larger notes are not written: every change takes the whole text through memory. */
const mostBytes = 5 * 1024 * 1024;
/** So many notes are named that could not be taken back. */
const mostNamed = 5;

/**
 * The one way out: every change that Kith makes to a note goes through here. Changes are pure functions that find their place in the text
 * they are given, inside the app's own read-and-write step, so nothing that was edited meanwhile is lost. Several notes are changed all or
 * none. Failures are `Refusal`s: then nothing was changed. `now` is the clock, in milliseconds.
 */
export class NoteWriter {
	readonly #queue = new WriteQueue();
	readonly #history = new WriteHistory();
	readonly #beingUndone = new Set<number>();
	readonly #port: NotePort;
	readonly #now: () => number;
	readonly #followUndo: FollowUndo | undefined;

	constructor(port: NotePort, now: () => number, followUndo?: FollowUndo) {
		this.#port = port;
		this.#now = now;
		this.#followUndo = followUndo;
	}

	/** Makes the changes, in order. `label` names the write where it can be undone; `also` takes back what changed with it in no note. */
	async write(changes: readonly NoteChange[], label: string, also?: TakesBack): Promise<WriteReceipt> {
		const steps = this.#stepsOf(changes);
		return this.#queue.run(pathsOf(steps), async () => {
			for (const step of steps) this.#checkPlace(step);
			if (steps.length > 1) await this.#rehearse(steps);
			return this.#receiptOf(await this.#applyAll(steps, label), label, { also });
		});
	}

	/**
	 * Makes as one write what can be made: a note that cannot be changed is left out and told of, and keeps no other from being changed.
	 * Refuses where nothing can be. `label` is told what was left out.
	 */
	async writeMost(changes: readonly NoteChange[], label: LabelOf, also?: TakesBack): Promise<RunReceipt> {
		const steps = this.#stepsOf(changes);
		return this.#queue.run(pathsOf(steps), async () => {
			const done: Done[] = [];
			const refused: Refusal[] = [];
			for (const step of steps) await this.#tryStep(step, done, refused);
			const [first] = refused;
			if (first && done.length === 0 && !also) throw first;
			return { ...this.#receiptOf(done, label(refused), { also }), refused };
		});
	}

	/**
	 * Makes changes one by one, each by itself: what is refused keeps no other from being made. `goesOn` is told how many are done and may
	 * end the run. One undo takes back all of it, but for notes that have changed since; where none are left, `also` follows.
	 */
	async writeEach(changes: Iterable<NoteChange>, label: string, goesOn: GoesOn, also?: TakesBack): Promise<RunReceipt> {
		const done: Done[] = [];
		const refused: Refusal[] = [];
		let count = 0;
		for (const change of changes) {
			try {
				const step = this.#stepOf(change);
				await this.#queue.run([step.path], () => this.#tryStep(step, done, refused));
			} catch (error) {
				refused.push(refusalOfError(error, change.path));
			}
			if (!await goesOn(++count)) break;
		}
		return { ...this.#receiptOf(done, label, { isRun: true, also }), refused };
	}

	async #tryStep(step: Step, done: Done[], refused: Refusal[]): Promise<void> {
		try {
			this.#checkPlace(step);
			const result = await applyStep(this.#port, step);
			if (result) done.push(result);
		} catch (error) {
			refused.push(refusalOfError(error, step.path));
		}
	}

	/** Remembers what was done; of a run in which no note was changed there is nothing to take back. */
	#receiptOf(done: readonly Done[], label: string, more: Partial<Pick<Entry, "isRun" | "also">>): WriteReceipt {
		if (done.length === 0 && (more.isRun === true || !more.also)) return { paths: [], undo: () => Promise.resolve() };
		const id = this.#history.add(label, this.#now(), done, more);
		return { paths: pathsOf(done), label, undo: () => this.undo(id).then(() => undefined) };
	}

	/** The writes of this session that can be undone, newest first. */
	recent(): readonly PastWrite[] {
		return this.#history.recent();
	}

	/** The lines that a write put into notes. */
	linesOf(id: number): readonly string[] {
		return this.#history.linesOf(id);
	}

	/** Undoes the newest write; asked for twice in a row, the newest two. */
	async undoLast(): Promise<PastWrite> {
		const last = this.#history.recent().find(({ id }) => !this.#beingUndone.has(id));
		if (!last) refuse("nothing-to-undo", "");
		return this.undo(last.id);
	}

	/** Undoes one write: every byte as before, or a refusal that says where a note has changed since. */
	async undo(id: number): Promise<PastWrite> {
		const { paths } = this.#history.find(id);
		this.#beingUndone.add(id);
		return this.#queue.run(paths, async () => {
			// Looked up again: it may have been undone, or a note renamed, while this waited.
			const past = this.#history.find(id);
			if (past.isRun) return this.#undoEach(past);
			for (const step of past.steps) await this.#checkUnchanged(step);
			await this.#applyAll([...past.steps].reverse().map(undoing), past.label);
			this.#history.remove(id);
			await past.also?.();
			return past;
		}).finally(() => { this.#beingUndone.delete(id); });
	}

	/** Takes back what can be, until whoever follows ends it; the rest stays in the list, and the refusal tells of it. */
	async #undoEach(past: Entry): Promise<PastWrite> {
		const { length } = past.steps;
		const kept: Done[] = [];
		let count = 0;
		const follower = this.#followUndo?.(length);
		for (const step of [...past.steps].reverse()) {
			try {
				await this.#checkUnchanged(step);
				await applyStep(this.#port, undoing(step));
			} catch {
				kept.unshift(step);
			}
			if (await follower?.goesOn(++count) === false) break;
		}
		follower?.end();
		const untried = follower ? past.steps.slice(0, length - count) : [];
		if (untried.length + kept.length === 0) this.#history.remove(past.id);
		else this.#history.leave(past.id, [...untried, ...kept]);
		if (untried.length > 0) refuse("undo-stopped", String(untried.length + kept.length));
		const [first] = kept;
		if (first) refuse("changed-some", kept.map(({ path }) => path).slice(0, mostNamed).join(", "), { path: first.path });
		await past.also?.();
		return past;
	}

	/** To be told of every rename in the vault, so that undo finds the note. */
	followRename(from: string, to: string): void {
		this.#history.rename(from, to);
	}

	/** One step a note, so that undo has one text to compare with. */
	#stepsOf(changes: readonly NoteChange[]): readonly Step[] {
		const steps = new Map<string, Step>();
		for (const change of changes) {
			const step = this.#stepOf(change);
			steps.set(step.path, joined(steps.get(step.path), step));
		}
		return [...steps.values()];
	}

	#stepOf(change: NoteChange): Step {
		const path = this.#port.normalize(change.path);
		if (!isInVault(change.path) || !isInVault(path)) refuse("outside-vault", change.path, { path: change.path });
		return "create" in change ? { kind: "create", path, text: change.create } : { kind: "change", path, change: change.change };
	}

	#checkPlace({ kind, path }: Step): void {
		const size = this.#port.size(path);
		if (kind === "create") {
			if (size !== undefined) refuse("exists", "", { path });
		} else if (size === undefined) refuse("missing", "", { path });
		else if (size > mostBytes) refuse("too-large", "", { path });
	}

	/** Tries every change on the text as it is now, so that most refusals come before anything is written. */
	async #rehearse(steps: readonly Step[]): Promise<void> {
		for (const step of steps) {
			if (step.kind !== "change") continue;
			const text = await currentText(this.#port, step.path);
			try {
				step.change(text);
			} catch (error) {
				throw refusalOfError(error, step.path);
			}
		}
	}

	/** All steps or none: what was done is taken back when a later one fails. */
	async #applyAll(steps: readonly Step[], label: string): Promise<readonly Done[]> {
		const done: Done[] = [];
		for (const step of steps) {
			try {
				const result = await applyStep(this.#port, step);
				if (result) done.push(result);
			} catch (error) {
				await this.#takeAllBack(done, label);
				throw refusalOfError(error, step.path);
			}
		}
		return done;
	}

	async #takeAllBack(done: readonly Done[], label: string): Promise<void> {
		const left: Done[] = [];
		for (const step of [...done].reverse()) {
			try {
				await takeBack(this.#port, step);
			} catch {
				left.unshift(step);
			}
		}
		if (left.length === 0) return;
		// What could not be taken back stays in the list, so that it can be undone when the vault can be written again.
		this.#history.add(label, this.#now(), left);
		refuse("half-done", left.map(({ path }) => path).join(", "), { path: left[0]?.path });
	}

	async #checkUnchanged({ path, after }: Done): Promise<void> {
		if (after === null) return;
		if (this.#port.size(path) === undefined) refuse("missing", "", { path });
		const text = await currentText(this.#port, path);
		if (text !== after) throw changedSince(path, after, text);
	}
}

/** Two steps on one note as one. */
function joined(first: Step | undefined, second: Step): Step {
	if (first?.kind === "create" && second.kind === "change") return { ...first, text: second.change(first.text) };
	if (first?.kind === "change" && second.kind === "change") return { ...first, change: (text) => second.change(first.change(text)) };
	if (first) refuse("exists", "", { path: second.path });
	return second;
}

/** The step that undoes another, and refuses where the note has changed since. */
function undoing(done: Done): Step {
	return inverse(done, (before, after, text) => {
		if (text !== after) throw changedSince(done.path, after, text);
		return before;
	});
}

function pathsOf(steps: readonly { readonly path: string }[]): readonly string[] {
	return [...new Set(steps.map(({ path }) => path))];
}

/** Notes, bases over them, and what an export makes for other programs. */
const written = /\.(?:md|base|ics|vcf|csv|svg)$/;

/** Whether a path names a note or an export inside the vault: no way up, no drive, nothing hidden. */
function isInVault(path: string): boolean {
	const parts = path.replace(/^\/+/, "").split(/[\\/]/);
	return written.test(path) && !/^[A-Za-z]:|\0/.test(path) && !parts.some((part) => part.startsWith("."));
}
