import type { Experiment } from "../../experiments/experiment";
import { verdictOf } from "../../experiments/verdict";
import type { Kith } from "../../obsidian/kith";
import { drawSelect } from "../../obsidian/ui/draw-select";
import type { Choice } from "../../actions/cadence-choices";
import { drawInput, drawTextarea, FormModal } from "../../obsidian/ui/form-modal";
import { labelled } from "../../obsidian/ui/labelled";
import { toldWhyNot } from "../../actions/telling";
import type { ExperimentActions, Named } from "../../actions/experiment-actions";
import { verdictInWords } from "../../beside/shown-experiment";

type FormPorts = Pick<Kith, "app" | "words" | "telling" | "groups" | "notes">;

/** The dialogs of experiments: each ends in one write with its undo, or in a sentence that says why not. */
export class ExperimentForms {
	readonly #kith: FormPorts;
	readonly #actions: ExperimentActions;

	constructor(kith: FormPorts, actions: ExperimentActions) {
		this.#kith = kith;
		this.#actions = actions;
	}

	/** Starts, or takes up again. Where many run it asks which to close, and does not insist. */
	start(experiment: Named): void {
		const { words: { experiments: text, logging, veil } } = this.#kith;
		const running = this.#actions.tooMany(experiment.path);
		if (running.length === 0) {
			void toldWhyNot(this.#kith.telling, this.#actions.take(experiment, { state: "running" }));
			return;
		}
		const form: FormModal = new FormModal(this.#kith, text.manyTitle(running.length), () => {
			const closed = running.find(({ path }) => path === veil.keyOf(closeEl.value));
			const reason = reasonEl.value.trim();
			const step = { state: reason === "" ? "dropped" : "decided", reason } as const;
			return this.#actions.take(experiment, { state: "running" }, closed && { experiment: closed, step });
		});
		const choices: readonly Choice[] = [
			...running.map((one) => ({ id: (): string => veil.mark(one.path), label: (): string => this.#actions.nameOf(one) })),
			{ id: "", label: text.closeNone },
		];
		const closeFieldEl = form.drawField(text.close, () => text.manyHint(this.#actions.nameOf(experiment)));
		const closeEl = labelled(drawSelect(closeFieldEl, "", {}, choices), "close");
		const reasonEl = drawInput(form.drawField(text.closeDecision), "reason", text.decisionPlaceholder);
		form.end(logging.cancel, text.start);
		form.openAt(closeEl);
	}

	/** Asks what was decided, beside what the numbers say. */
	decide(experiment: Named & Pick<Experiment, "arms">): void {
		const { words } = this.#kith;
		const { experiments: text, logging } = words;
		const form: FormModal = new FormModal(this.#kith, () => text.decideTitle(this.#actions.nameOf(experiment)), () => {
			const reason = reasonEl.value.trim();
			return reason === "" ? text.decisionMissing : this.#actions.take(experiment, { state: "decided", reason });
		});
		const verdict = verdictOf(experiment.arms);
		const fieldEl = form.drawField(text.decision, verdict ? () => verdictInWords(verdict, words) : undefined);
		const reasonEl = drawInput(fieldEl, "reason", text.decisionPlaceholder);
		form.end(logging.cancel, text.decide);
		form.openAt(reasonEl);
	}

	/** Lets an experiment go; why may be said. */
	drop(experiment: Named): void {
		const { words: { experiments: text, logging } } = this.#kith;
		const form: FormModal = new FormModal(this.#kith, () => text.dropTitle(this.#actions.nameOf(experiment)), () =>
			this.#actions.take(experiment, { state: "dropped", reason: reasonEl.value.trim() }));
		const reasonEl = drawInput(form.drawField(text.why), "reason");
		form.end(logging.cancel, text.drop);
		form.openAt(reasonEl);
	}

	/** A new experiment: a name is enough. Begun beside the note of a group, it is about that. */
	add(): void {
		const { words: { experiments: text, logging, veil, discreet }, groups, notes } = this.#kith;
		const form: FormModal = new FormModal(this.#kith, this.#kith.words.screens.commands["add-experiment"], () => this.#actions.add({
			name: nameEl.value.trim(), hypothesis: hypothesisEl.value, measure: measureEl.value,
			arms: armsEl.value.split("\n"), about: veil.keyOf(aboutEl?.value ?? ""), folder: folderEl.value.trim(),
		}));
		const nameEl = drawInput(form.drawField(text.addName), "name");
		const hypothesisEl = drawInput(form.drawField(text.hypothesis), "hypothesis");
		const measureEl = drawInput(form.drawField(text.measure), "measure");
		const armsEl = drawTextarea(form.drawField(text.arms, text.armsHint), "arms", text.armsPlaceholder);
		const known: readonly Choice[] = groups().map(({ path, name }) => ({
			id: () => veil.mark(path), label: () => veil.quote(name, discreet.group),
		}));
		const aboutEl = known.length === 0
			? undefined
			: labelled(drawSelect(form.drawField(text.about), "", {}, [{ id: "", label: text.aboutNone }, ...known]), "about");
		const active = groups().find(({ path }) => path === notes.activePath());
		if (aboutEl && active) aboutEl.value = veil.mark(active.path);
		const folderEl = drawInput(form.drawField(text.folder), "folder");
		folderEl.value = this.#folder();
		form.end(logging.cancel, text.add);
		form.openAt(nameEl);
	}

	#folder(): string {
		const path = this.#actions.all.all()[0]?.path ?? `${this.#kith.words.experiments.experimentsFolder}/`;
		return path.slice(0, Math.max(0, path.lastIndexOf("/")));
	}
}
