import { counted } from "./counted";

/** Deciding how close people are: the list of those undecided, caps of circles, whom to begin with. */
export const sorting = {
	undecided: "Undecided",
	progress: (decided: number, total: number): string => `${String(decided)} of ${String(total)} sorted`,
	keyboardHelp:
		"1–9 put somebody into a circle, 0 into none, N is not now, W says why they matter, Z undoes; "
		+ "arrow keys move, Enter opens, Space or Shift with an arrow selects",
	notNow: "Not now",
	why: "Why…",
	whyTitle: (name: string): string => `Why does ${name} matter?`,
	whyHint: "One line, kept in their note.",
	met: (how: string): string => `met: ${how}`,
	through: (name: string): string => `through ${name}`,
	onlyName: "No note says more than the name.",
	said: (names: string, what: string): string => `${names}: ${what}`,
	undoAll: (count: number): string => `Undo all ${String(count)}`,
	allUndone: (count: number): string => `${counted(count, "decision")} undone.`,
	stays: (names: string): string => `Changed since, and left as it is: ${names}.`,
	done: "Everybody here is sorted.",
	doneHint: (total: number): string =>
		`${counted(total, "person", "people")}: in a circle, or decided to be in none. Next is whom to write to this week.`,
	showWeek: "Show this week",
	over: (circle: string, count: number, cap: number, name: string): string =>
		`${circle} ${String(count)} of ${String(cap)} · longest silent: ${name}`,
	moveTo: (circle: string): string => `Move to ${circle}`,
	fine: "Leave it so",
	beginButton: "Choose them",
	more: "You kept in touch with the first few. Five more?",
	moreButton: "Choose five more",
	cohortTitle: "Whom would you not want to lose?",
	cohortHint: "Those your notes speak of most. Give three to five of them a circle; everybody else can wait.",
	times: (count: number): string => `named ${counted(count, "time")}`,
	cohortSave: (count: number): string => (count === 0 ? "Begin" : `Begin with ${String(count)}`),
	cohortMissing: "Choose a circle for at least one.",
	cohortNobody: "Your notes speak of nobody yet whose circle is undecided.",
};
