import type { MatterKind } from "../../talking-points/matter-signs";
import type { Matter } from "../../talking-points/matters";
import type { Occasion } from "../../talking-points/occasions";
import { isIn } from "../../talking-points/sayable";

/** What somebody does, as a thing that goes on. */
const doings: Readonly<Record<string, string>> = {
	runs: "running", parkrun: "running", swims: "swimming", climbs: "climbing", cycles: "cycling", hikes: "hiking", knits: "knitting",
	bakes: "baking", ceramics: "pottery", choir: "singing",
};
const players: Readonly<Record<string, string>> = { cellist: "cello", violinist: "violin", pianist: "piano", guitarist: "guitar" };
const isMany = (thing: string): boolean => / and |, | & |s$/u.test(thing);
const are = (thing: string): string => (isMany(thing) ? "are" : "is");

const questions: Readonly<Record<MatterKind, (thing: string, ahead: boolean) => string>> = {
	child: (thing) => {
		const names = thing.split(/, | and | & /u);
		if (!/^\p{Lu}/u.test(thing)) return `How are the ${thing || "children"} getting on?`;
		const last = names.pop() ?? "";
		return names.length === 0 ? `How is ${last} getting on?` : `How are ${names.join(", ")} and ${last} getting on?`;
	},
	"job-search": () => "How is the job search going?",
	job: () => "How is the new job?",
	move: (thing, ahead) => {
		if (thing === "") return "How are things with the new place?";
		return ahead ? `How is the move to ${thing} coming along?` : `How is life in ${thing}?`;
	},
	marriage: () => "How is married life?",
	wedding: () => "How are the wedding plans coming along?",
	thesis: () => "How is the thesis coming along?",
	driving: () => "How is the driving going?",
	exam: (_, ahead) => (ahead ? "How is the revision going?" : ""),
	house: () => "How is the work on the house coming along?",
	business: (thing) => `How is the ${thing || "business"} doing?`,
	retirement: (_, ahead) => (ahead ? "Are you looking forward to retiring?" : "How is retirement treating you?"),
	baby: () => "How are you all doing with the little one?",
	garden: (thing) => `How ${are(thing)} the ${thing || "garden"} doing?`,
	pet: (thing) => `How is ${/^\p{Lu}/u.test(thing) ? thing : `the ${thing || "little one"}`}?`,
	instrument: (thing) => `What are you playing${thing === "" ? "" : ` on the ${players[thing] ?? thing}`} these days?`,
	race: (thing) => `How is the training${thing === "" ? "" : ` for the ${thing}`} going?`,
	sport: (thing) => (thing === "" ? "" : `How is the ${doings[thing] ?? thing} going?`),
	making: (thing) => (thing === "" ? "" : `How is the ${thing} coming along?`),
	language: (thing) => (thing === "" ? "" : `How is your ${thing} coming along?`),
	trip: (thing, ahead) => (thing === "" ? "" : ahead ? `Are you looking forward to ${thing}?` : `How was ${thing}?`),
	mend: (thing) => (/^(?:flu|shingles|bronchitis|covid|)$/u.test(thing) ? "Are you feeling better?" : `How is your ${thing} now?`),
	parent: (thing) => (thing === "" ? "How are your parents?" : `How ${are(thing)} your ${thing}?`),
	partner: (thing) => (thing === "" ? "" : `How is ${thing}?`),
};

/** How one asks after what a line tells of; empty where there is no word for it in this language. */
export function askAfter({ kind, thing, ahead }: Matter): string {
	return questions[kind](isIn(thing, "en") ? thing : "", ahead);
}

/** What two people did together, as one recalls it: "our walk". */
const together: Partial<Readonly<Record<Occasion, string>>> = {
	visit: "our time together", play: "our evening at the theatre", match: "the game", exhibition: "our outing", call: "our talk",
	ride: "our bike ride",
	weekend: "our weekend", drink: "our drinks", party: "the party", parkrun: "parkrun with you",
};

export function ourOccasion(occasion: Occasion): string {
	return together[occasion] ?? `our ${occasion}`;
}
