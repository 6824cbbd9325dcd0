import { counted } from "./counted";

export const bases = {
	title: "Create bases",
	hint: "Tables over your notes for the core plugin Bases. They show what stands in properties, and change no note.",
	over: {
		people: "People: who is due, by circle, undecided",
		experiments: "Experiments, by state",
		reviews: "Reviews, one a row",
	},
	there: (path: string): string => `${path} is there already. Tick it to write it anew; Undo brings it back.`,
	folder: "Folder",
	folderHint: "Left empty: the top of the vault.",
	missing: "Tick at least one.",
	save: "Create",
	label: "Bases created",
	written: (paths: readonly string[], count: number): string =>
		`${counted(count, "base")} written${paths.length === 0 ? "" : `: ${paths.join(", ")}`}.`,
	names: {
		reconnect: "Reconnect", due: "Due", byCircle: "By circle", undecided: "Undecided", byState: "By state", running: "Running",
		reviews: "Reviews", dueOn: "Due on", daysSince: "Days since", daysLeft: "Days left",
	},
};
