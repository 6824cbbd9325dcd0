import { writeDate } from "../calendar/write-date";
import type { Experiment } from "../experiments/experiment";
import { verdictOf } from "../experiments/verdict";
import type { ApiParts } from "./api-parts";
import { frozen } from "./frozen";
import type { ExperimentsApi, ExperimentSummary } from "./kith-api";

/** What other plugins and scripts see of experiments. */
export function experimentsApi(
	experiments: { all(): readonly Experiment[] },
	{ reading }: Pick<ApiParts, "reading">,
): ExperimentsApi {
	return {
		experiments: () => {
			reading.settle();
			return Object.freeze(experiments.all().filter((one) => !one.private).map((one) => frozen(summaryOf(one))));
		},
	};
}

function summaryOf({ path, name, state, started, until, hypothesis, measure, arms, decisions }: Experiment): ExperimentSummary {
	return {
		path, name, state, startedOn: started ? writeDate(started) : null, until: until ? writeDate(until) : null, hypothesis, measure,
		decision: decisions[0]?.text ?? null,
		arms: arms.map(({ name: arm, asked, replied, rate }) => ({ name: arm, asked, replied, rate })),
		verdict: verdictOf(arms)?.kind ?? null,
	};
}
