import { addExperiment, type NewExperiment } from "../experiments/add-experiment";
import { changeExperiment, type ExperimentStep } from "../experiments/change-experiment";
import type { Experiment } from "../experiments/experiment";
import { mostRunning } from "../experiments/experiment-state";
import type { NoteWriting } from "../interactions/logs/log-of-note";
import type { VaultWords } from "../notes/vault-words";
import type { ActionPorts } from "./action-ports";
import type { Drawn } from "../veil/drawn";
import { written } from "./telling";
import { newPersonPath, unfitForName } from "../people/names/new-person-path";
import type { NoteChange } from "../writing/note-writer";

/** What names an experiment. */
export type Named = Pick<Experiment, "path" | "name">;

/** A step of an experiment. */
interface Taken {
	readonly experiment: Named;
	readonly step: ExperimentStep;
}

/** The experiments that there are. */
export interface Experiments {
	all(): readonly Experiment[];
	get(path: string): Experiment | undefined;
}

/** A new experiment as the dialog has it; `about` is the path of a group, empty for none. */
export type TypedExperiment = Omit<NewExperiment, "path" | "about"> & Readonly<Record<"name" | "folder" | "about", string>>;

/** What acting on experiments needs. */
export type ExperimentPorts = Pick<ActionPorts, "words" | "telling" | "settings" | "vault" | "writer" | "clock" | "notes">;

/** What is done with an experiment: each one write, with its undo; or, where it may not be, a sentence. */
export class ExperimentActions {
	readonly all: Experiments;
	readonly #kith: ExperimentPorts;

	constructor(kith: ExperimentPorts, all: Experiments) {
		this.#kith = kith;
		this.all = all;
	}

	/** Those that run besides, where so many do that one is to be closed before another starts. */
	tooMany(path: string): readonly Experiment[] {
		const running = this.all.all().filter((one) => one.state === "running" && one.path !== path && !one.private);
		return running.length < mostRunning ? [] : running;
	}

	/** The name of an experiment as it may be shown. */
	nameOf({ name }: Pick<Named, "name">): string {
		const { veil, experiments: text } = this.#kith.words;
		return veil.quote(name, text.one);
	}

	/** Takes a step, and with it one of another experiment, as one write. */
	take(experiment: Named, step: ExperimentStep, before?: Taken): Promise<Drawn | undefined> {
		const { words: { experiments: text }, clock } = this.#kith;
		const taken = [...(before ? [before] : []), { experiment, step }];
		const changes = taken.flatMap((one) => changeExperiment(one.experiment, one.step, this.#writing, clock.today()));
		const said = (): string => taken.map((one) => text.changed(this.nameOf(one.experiment), one.step.state)).join(" ");
		return this.#write(changes, experiment.name, said);
	}

	/** Makes the note of an experiment and opens it. */
	async add({ name, folder, about, ...experiment }: TypedExperiment): Promise<Drawn | undefined> {
		const { vault, words, notes } = this.#kith;
		if (name === "") return words.experiments.nameMissing;
		if (unfitForName(name)) return () => words.logging.addNameUnfit(words.veil.quote(name));
		const path = vault.normalize(newPersonPath(folder, name));
		if (vault.isTaken(path)) return () => words.logging.addExists(words.veil.quote(path));
		const changes = addExperiment({ ...experiment, path, about: about === "" ? "" : notes.linkTo(about, path) }, this.#writing);
		const problem = await this.#write(changes, name, () => words.experiments.added(words.veil.quote(name, words.experiments.one)));
		if (problem === undefined) notes.open(path);
		return problem;
	}

	#write(changes: readonly NoteChange[], name: VaultWords, sentence: () => string): Promise<Drawn | undefined> {
		const { words, writer } = this.#kith;
		return written(this.#kith, () => writer.write(changes, words.experiments.label(name)), () => sentence);
	}

	get #writing(): NoteWriting {
		const { words: { language }, settings: { current: { newestFirst } } } = this.#kith;
		return { language: language === "zh" ? "zh" : "en", newestFirst };
	}
}
