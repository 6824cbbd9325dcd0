/** How far an experiment is. */
export type ExperimentState = "idea" | "running" | "decided" | "dropped";

/** The properties of an experiment: the key that Kith writes, then those that are also read. */
export const experimentKeys = {
	state: ["state", "status", "状态"],
	started: ["started", "start", "开始"],
	until: ["until", "end", "ended", "结束", "截止"],
} as const;

/** The words for each state: in English and Chinese as Kith writes it, then what is also read. */
const words: Readonly<Record<ExperimentState, readonly [english: string, chinese: string, ...others: readonly string[]]>> = {
	idea: ["idea", "想法", "planned", "计划"],
	running: ["running", "进行中", "active", "进行"],
	decided: ["decided", "已定", "done", "finished", "已决定", "决定", "完成", "已完成", "结束", "已结束"],
	dropped: ["dropped", "放下", "abandoned", "cancelled", "已放下", "放弃", "已放弃"],
};

let states: ReadonlyMap<string, ExperimentState> | undefined;

/** The state that a word means. */
export function readExperimentState(text: string): ExperimentState | undefined {
	states ??= new Map(Object.entries(words).flatMap(([state, all]) => all.map((word) => [word, state as ExperimentState] as const)));
	return states.get(text.trim().toLowerCase());
}

/** The word for a state in a language. */
export function experimentStateWord(state: ExperimentState, language: "en" | "zh"): string {
	return words[state][language === "zh" ? 1 : 0];
}

/** So many run at once before one is asked which to close. */
export const mostRunning = 3;
