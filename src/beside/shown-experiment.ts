import type { CivilDate } from "../calendar/civil-date";
import type { Arm, Experiment, ExperimentProblem } from "../experiments/experiment";
import type { ExperimentState } from "../experiments/experiment-state";
import { isTooFew, type Verdict, verdictOf } from "../experiments/verdict";
import { wilsonInterval } from "../experiments/wilson";
import type { VaultWords } from "../notes/vault-words";
import type { Words } from "../words/words";

/** An arm as the pane shows it, in words; `percent` (0…100) is null where there is no rate. */
export interface ShownArm {
	readonly name: VaultWords;
	readonly rate: string;
	readonly aside: string;
	readonly percent: number | null;
	readonly line: number;
}

/** What was decided, and the line that says it. */
interface ShownDecision {
	readonly text: VaultWords;
	readonly on: string;
	readonly line: number;
}

/** An experiment as the pane shows it: plain data, in words. */
export interface ShownExperiment {
	readonly path: string;
	readonly name: VaultWords;
	readonly state: ExperimentState;
	readonly about: string;
	readonly hypothesis: VaultWords | null;
	readonly measure: VaultWords | null;
	readonly arms: readonly ShownArm[];
	readonly verdict: Verdict | null;
	readonly decisions: readonly ShownDecision[];
	readonly problems: readonly ExperimentProblem[];
}

const mostDecisions = 5;

/** What the pane shows of an experiment. */
export function shownExperiment(experiment: Experiment, words: Words, today: CivilDate): ShownExperiment {
	const { path, name, state, started, until, hypothesis, measure, arms, decisions, problems } = experiment;
	const { experiments: text, when } = words;
	return {
		path, name, state, hypothesis, measure,
		about: [
			...(started ? [text.since(when.interval(started, today))] : []), ...(until ? [text.until(when.interval(until, today))] : []),
		].join(" · "),
		arms: arms.map((arm) => shownArm(arm, words)),
		verdict: verdictOf(arms),
		decisions: decisions
			.slice(0, mostDecisions)
			.map(({ text: said, line, on }) => ({ text: said, line, on: on ? when.day(on, today) : "" })),
		problems,
	};
}

function shownArm(arm: Arm, { experiments: text }: Words): ShownArm {
	const { name, asked, replied, rate, line } = arm;
	const { low, high } = wilsonInterval(replied, asked);
	return {
		name, line, rate: rateInWords(arm, text), percent: rate === null ? null : rate * 100,
		aside: rate === null ? "" : isTooFew(arm) ? text.tooFew : text.range(Math.round(low * 100), Math.round(high * 100)),
	};
}

/** What the numbers say, with the names of the arms as they may be shown. */
export function verdictInWords(verdict: Verdict, { experiments: text, veil }: Words): string {
	if (verdict.kind !== "clear-difference") return text.verdict(verdict);
	return text.verdict({ ...verdict, better: veil.quote(verdict.better), worse: veil.quote(verdict.worse) });
}

/** "30 of 300, 10 %". */
export function rateInWords({ asked, replied, rate }: Arm, text: Words["experiments"]): string {
	return rate === null ? text.uncounted(replied, asked) : text.rate(replied, asked, String(Math.round(rate * 1000) / 10));
}
