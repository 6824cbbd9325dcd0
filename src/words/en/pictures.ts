import { counted } from "./counted";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Pictures of people: circles, a year, who is joined with whom. */
export const pictures = {
	title: "Pictures",
	choose: "Which picture",
	kinds: { circles: "Circles", year: "The year", network: "Network" },
	me: "me",
	/** What is said of a picture as a whole. */
	circles: (people: number, due: number): string => `Circles: ${counted(people, "person", "people")}, ${String(due)} due`,
	year: (days: number, people: number): string =>
		`The last twelve months: contact on ${counted(days, "day")} with ${counted(people, "person", "people")}`,
	network: (people: number, ties: number, bridges: number): string =>
		`Network: ${counted(people, "person", "people")}, ${counted(ties, "tie")}, ${counted(bridges, "bridge")}`,
	apart: (people: number): string =>
		`${counted(people, "more person", "more people")} ${people === 1 ? "is" : "are"} joined with nobody here.`,
	keys: "Arrow keys go from one to the next, Enter opens, Escape leaves.",
	noCircle: "Undecided",
	ring: (name: string, count: number): string => `${name} · ${String(count)}`,
	/** A person and what the picture says of them, or a day and with whom there was contact. */
	said: (what: string, of: string): string => `${what}: ${of}`,
	joined: (ties: number): string => `joined with ${String(ties)}`,
	joins: (parts: number): string => `the only one to join ${counted(parts, "part")}`,
	bridge: (count: number): string => `bridge: without it ${counted(count, "person", "people")} would be apart`,
	talks: (count: number): string => counted(count, "talk together", "talks together"),
	introduced: "introduced",
	comma: ", ",
	more: (count: number): string => `and ${String(count)} more`,
	none: "none",
	fewer: "1 person",
	many: "5 or more",
	spans: "Below: contact known to a week, a month or longer only",
	legendBridge: "bridge: the only tie between two parts",
	legendJoint: "joins parts that are apart otherwise",
	table: "As a table",
	people: "People",
	ties: "Ties",
	columns: {
		person: "Person", circle: "Circle", state: "State", last: "Last in touch", when: "When", count: "Joined with",
		joins: "Joins", one: "Between", other: "and", through: "Through", bridge: "Bridge", month: "Month", times: "Times",
	},
	larger: "Larger",
	smaller: "Smaller",
	save: "Save…",
	saveAs: { svg: "Save as SVG", png: "Save as PNG" },
	saved: (path: string): string => `Saved as ${path}.`,
	notSaved: "The picture could not be made.",
	fileName: (kind: string, day: string): string => `Kith ${kind} ${day}`,
	label: (kind: string): string => `Picture: ${kind}`,
	drawing: "Drawing…",
	drawingShare: (percent: number): string => `Drawing… ${String(percent)} %`,
	nobody: "There is nobody to draw yet.",
	nobodyHint: "Run “Add a person” or “Find people in my notes” from the command palette.",
	noYear: "No contact in the last twelve months.",
	noYearHint: "Log an interaction, or link people in your daily notes: each counts from its day.",
	noNetwork: "Nobody is joined with anybody yet.",
	noNetworkHint: "Ties come from what your notes say of several at once: a talk with two, an introduction, a group of ten at most.",
	showIn: "Show in the network",
	strip: "Twelve months",
	/** A year of contact with one person. */
	contacts: (count: number): string => `${counted(count, "contact")} in twelve months`,
	month: (month: number): string => months[month - 1] ?? "",
	monthShort: (month: number): string => (months[month - 1] ?? "").charAt(0),
	monthOf: (year: number, month: number): string => `${months[month - 1] ?? ""} ${String(year)}`,
	times: (when: string, count: number): string => `${when}: ${String(count)}`,
	someTime: (when: string): string => `some time in ${when}`,
};
