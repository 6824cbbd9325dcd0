import type { Command } from "obsidian";
import { experimentsApi } from "../../api/experiments-api";
import type { Experiment } from "../../experiments/experiment";
import { readExperiment } from "../../experiments/read-experiment";
import type { NoteRegister } from "../../notes/note-register";
import type { BesideKind, Feature, FeatureMaker } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { late } from "../../notes/late";
import { command } from "../../obsidian/ui/command";
import { registerIn } from "../../obsidian/vault/register-in";
import { drawExperiment, type ExperimentAct } from "./draw-experiment";
import { ExperimentActions } from "../../actions/experiment-actions";
import { ExperimentForms } from "./experiment-forms";
import { experimentsOfGroup } from "./experiments-of-group";
import { type ShownExperiment, shownExperiment } from "../../beside/shown-experiment";

/** What one tries: with what hypothesis, how it goes, what was decided. */
export const experiments: FeatureMaker = (kith): Feature => {
	const { words, notes } = kith;
	const all = registerIn<Experiment>(kith, readExperiment);
	const forms = late(() => new ExperimentForms(kith, new ExperimentActions(kith, all)));
	const act = (path: string, which: ExperimentAct): void => {
		const experiment = all.get(path);
		if (experiment) forms()[which](experiment);
	};
	const ofNote = (which: ExperimentAct, icon: string, fits: (experiment: Experiment) => boolean): Command =>
		command(words, `${which}-experiment`, icon, {
			checkCallback: (checking) => {
				const experiment = all.get(notes.activePath() ?? "");
				if (!experiment || !fits(experiment)) return false;
				if (!checking) forms()[which](experiment);
				return true;
			},
		});
	return {
		registers: [all],
		beside: () => [experimentBeside(kith, all, act)],
		alongside: () => [experimentsOfGroup(kith, all)],
		commands: [
			command(words, "add-experiment", "flask-conical", { callback: () => { forms().add(); } }),
			ofNote("start", "play", ({ state }) => state !== "running"),
			ofNote("decide", "check", () => true),
			ofNote("drop", "x", ({ state }) => state !== "dropped"),
		],
		reviewed: { experiments: () => all.all() },
		api: () => experimentsApi(all, kith),
	};
};

/** Beside the note of an experiment: its numbers, and what they tell. */
function experimentBeside({ words }: Kith, all: NoteRegister<Experiment>, act: (path: string, which: ExperimentAct) => void): BesideKind {
	return {
		shown: (path, today): ShownExperiment | undefined => {
			const experiment = all.get(path);
			return experiment && !experiment.private ? shownExperiment(experiment, words, today) : undefined;
		},
		draw: (parentEl, shown: ShownExperiment, tools) => {
			drawExperiment(parentEl, shown, (which) => { act(shown.path, which); }, tools);
		},
	};
}
