/** What life a group has. */
export type GroupState = "active" | "fading" | "broadcast" | "archive";

/** The keys under which it stands: the one that Kith writes, then one that is also read. */
export const stateKeys = ["state", "状态"] as const;

/** The words for each state: in English and Chinese as Kith writes it, then what is also read. */
const words: Readonly<Record<GroupState, readonly [english: string, chinese: string, ...others: readonly string[]]>> = {
	active: ["active", "活跃"],
	fading: ["fading", "淡出"],
	broadcast: ["broadcast", "广播"],
	archive: ["archive", "档案", "archived", "dissolved", "归档", "已归档", "存档", "解散", "已解散"],
};

let states: ReadonlyMap<string, GroupState> | undefined;

/** The state that a word means. */
export function readGroupState(text: string): GroupState | undefined {
	states ??= new Map(Object.entries(words).flatMap(([state, all]) => all.map((word) => [word, state as GroupState] as const)));
	return states.get(text.trim().toLowerCase());
}

/** The word for a state in a language. */
export function groupStateWord(state: GroupState, language: "en" | "zh"): string {
	return words[state][language === "zh" ? 1 : 0];
}
