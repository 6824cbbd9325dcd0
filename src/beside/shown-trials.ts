import type { Experiment } from "../experiments/experiment";
import type { ExperimentState } from "../experiments/experiment-state";
import type { VaultWords } from "../notes/vault-words";
import type { Words } from "../words/words";
import { rateInWords } from "./shown-experiment";

/** An experiment in the pane of a group. */
export interface ShownTrial {
	readonly path: string;
	readonly name: VaultWords;
	readonly state: ExperimentState;
	readonly arms: Experiment["arms"];
	readonly decision: VaultWords | null;
}

const order: readonly ExperimentState[] = ["running", "idea", "decided", "dropped"];

/** The experiments about a group, those that run first; undefined where there are none. `isLinked` says whether its note is. */
export function shownTrials(
	experiments: readonly Experiment[],
	isLinked: (path: string) => boolean,
): readonly ShownTrial[] | undefined {
	const about = experiments.filter((one) => !one.private && isLinked(one.path));
	if (about.length === 0) return undefined;
	return about.sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state)).map(shownTrial);
}

/** How an experiment stands, and the rate of each of its arms, as they may be seen. */
export function trialInWords({ state, arms }: ShownTrial, { experiments: text, veil }: Words): string {
	return [text.state[state], ...arms.map((arm) => text.armRate(veil.quote(arm.name), rateInWords(arm, text)))].join(" · ");
}

function shownTrial({ path, name, state, arms, decisions }: Experiment): ShownTrial {
	return { path, name, state, arms, decision: decisions[0]?.text ?? null };
}
