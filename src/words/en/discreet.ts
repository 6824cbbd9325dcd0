import { counted } from "./counted";

const ofCircles: Readonly<Record<string, string>> = {
	"Weak ties": "one of your weak ties", "Old friends": "one of your old friends", None: "somebody in no circle",
};

/** Discreet mode: what stands for names and quotations while they are out of sight, and what is said of it. */
export const discreet = {
	somebody: "somebody",
	ofCircle: (circle: string): string =>
		ofCircles[circle] ?? `somebody of your ${/^(?:Core|Chosen)$/.test(circle) ? circle.toLowerCase() : `“${circle}”`} circle`,
	people: (count: number): string => counted(count, "person", "people"),
	hidden: "hidden",
	/** Stands in a field that is empty to the eye. */
	kept: "Hidden, and kept as it is. Type to replace it.",
	topics: "shares what the group is about",
	note: "a note",
	group: "a group",
	problem: "Something could not be read.",
	refusal: "This could not be done. Leave discreet mode to see why.",
	warned: "There is something to think of first. Leave discreet mode to see it, or write anyway.",
	done: "Done.",
	/** What could be said, by its kind. */
	points: {
		promise: "A promise of yours", "owed-reply": "A reply that you owe", thread: "Something of theirs to go on with",
		"good-news": "Good news of theirs", thanks: "Something to thank for", date: "A birthday", "share-note": "A note to send",
		mention: "You wrote of them", "shared-past": "Something that you share", introduction: "Somebody to introduce",
		"richer-channel": "More than writing",
		question: "A question",
	} as Readonly<Record<string, string>>,
	point: "Something to say",
	onlyLink: "your one link to a group",
	/** What a captured line holds: "2 people, 1 promise". */
	captured: (people: number, promises: number, more: number): string => [
		counted(people, "person", "people"),
		...(promises > 0 ? [counted(promises, "promise")] : []),
		...(more > 0 ? [`${String(more)} more`] : []),
	].join(", "),
	name: "Discreet mode",
	isOn: "Discreet: names and quotations are hidden.",
	show: "Show names",
	turnedOn:
		"Names, topics and quotations are hidden in all that Kith shows. The app's own file list, tabs, titles of notes, Bases and the "
		+ "notes themselves are not covered.",
	turnedOff: "Names and quotations are shown again.",
};
