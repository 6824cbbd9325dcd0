import type { ExperimentProblem } from "../../experiments/experiment";
import type { ExperimentState } from "../../experiments/experiment-state";
import type { Verdict } from "../../experiments/verdict";

const states: Readonly<Record<ExperimentState, string>> = { idea: "Idea", running: "Running", decided: "Decided", dropped: "Dropped" };

export const experiments = {
	state: states,
	/** Any, where its name is not to be seen. */
	one: "an experiment",
	since: (when: string): string => `since ${when}`,
	until: (when: string): string => `until ${when}`,
	hypothesis: "Hypothesis",
	measure: "Measure",
	arms: "Arms",
	armsHint: "One a line, with numbers where there are some: “red packet: 300 asked, 30 replied”.",
	armsPlaceholder: "red packet\nsharing links",
	noArms: "Nothing is compared yet. Write what you try under the heading “Arms”, one a line: “- red packet (sent:: 300) (replied:: 30)”.",
	rate: (replied: number, asked: number, percent: string): string => `${String(replied)} of ${String(asked)}, ${percent} %`,
	uncounted: (replied: number, asked: number): string => (asked === 0 ? "nobody asked yet" : `${String(replied)} of ${String(asked)}`),
	range: (low: number, high: number): string => `likely ${String(low)} to ${String(high)} %`,
	tooFew: "too few to tell",
	armRate: (name: string, rate: string): string => `${name}: ${rate}`,
	verdictTitle: "What the numbers say",
	verdict: (verdict: Verdict): string => {
		if (verdict.kind === "clear-difference") {
			return `A clear difference: “${verdict.better}” is answered more often than “${verdict.worse}”.`;
		}
		return verdict.kind === "too-few"
			? "Too few to tell: ask at least 20 for each of two."
			: "No clear difference: chance alone could make it.";
	},
	decided: "Decided",
	problems: "Problems",
	problem: ({ kind, value }: ExperimentProblem): string => {
		switch (kind) {
			case "state": return `“${value}” is not a state: idea, running, decided or dropped.`;
			case "started":
			case "until": return `“${value}” is not a date.`;
			case "count": return `“${value}” is not read as numbers. Write (sent:: 300) (replied:: 30).`;
			case "more-replied": return `${value}: more replied than were asked.`;
			case "ends-before": return `It ends before it starts: ${value}.`;
		}
	},
	start: "Start",
	decide: "Decide",
	drop: "Drop",
	again: "Take up again",
	decideTitle: (name: string): string => `What did you decide about ${name}?`,
	decision: "Decision",
	decisionPlaceholder: "Move to LinkedIn: 10 % took part",
	decisionMissing: "Say what you decided.",
	dropTitle: (name: string): string => `Drop ${name}`,
	why: "Why (may be left empty)",
	changed: (name: string, state: ExperimentState): string => `${name}: ${states[state].toLowerCase()}.`,
	label: (name: string): string => `Experiment ${name}`,
	manyTitle: (count: number): string => `${String(count)} are running`,
	manyHint: (name: string): string => `Few at a time come to an end. Which do you close before you start ${name}?`,
	close: "Close",
	closeNone: "None: start it all the same",
	closeDecision: "What came of it (left empty, it is dropped)",
	addName: "Name",
	nameMissing: "An experiment needs a name.",
	about: "About the group",
	aboutNone: "No group",
	folder: "Folder",
	experimentsFolder: "Experiments",
	add: "Add",
	added: (name: string): string => `${name} added.`,
	title: "Experiments",
};
