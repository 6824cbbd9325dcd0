import type { MatterKind } from "../../talking-points/matter-signs";
import type { Matter } from "../../talking-points/matters";
import type { Occasion } from "../../talking-points/occasions";
import { isIn } from "../../talking-points/sayable";

/** As one goes on doing it. */
const doings: Readonly<Record<string, string>> = {
	runs: "running", parkrun: "going to parkrun", swims: "swimming", climbs: "climbing", cycles: "cycling", hikes: "hiking", knits: "knitting",
	bakes: "baking", tennis: "playing tennis", badminton: "playing badminton", football: "playing football", chess: "playing chess",
	yoga: "doing yoga", pottery: "making pots", ceramics: "making ceramics", photography: "taking photographs", calligraphy: "doing calligraphy",
	choir: "singing in the choir", karate: "doing karate", judo: "doing judo",
};
const players: Readonly<Record<string, string>> = { cellist: "cello", violinist: "violin", pianist: "piano", guitarist: "guitar" };
const isMany = (thing: string): boolean => / and |, | & |s$/u.test(thing);
const are = (thing: string): string => (isMany(thing) ? "are" : "is");

const questions: Readonly<Record<MatterKind, (thing: string, ahead: boolean) => string>> = {
	child: (thing) => {
		const names = thing.split(/, | and | & /u);
		if (!/^\p{Lu}/u.test(thing)) return `How are the ${thing || "children"} getting on?`;
		return names.length === 1 ? `How is ${thing} getting on?` : `How are ${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""} getting on?`;
	},
	"job-search": () => "How is the job search going?",
	job: () => "How is the new job?",
	move: (thing, ahead) => {
		if (thing === "") return ahead ? "How is the move coming along?" : "How are things with the new place?";
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
	instrument: (thing) => (thing === "" ? "What are you playing these days?" : `What are you playing on the ${players[thing] ?? thing} these days?`),
	race: (thing) => `How is the training${thing === "" ? "" : ` for the ${thing}`} going?`,
	sport: (thing) => (thing === "" ? "" : `Are you still ${doings[thing] ?? thing}?`),
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
	visit: "our time together", play: "our evening at the theatre", match: "the game", call: "our talk", ride: "our bike ride", weekend: "our days together",
	drink: "our drinks", party: "the party", parkrun: "parkrun with you",
};

export function ourOccasion(occasion: Occasion): string {
	return together[occasion] ?? `our ${occasion}`;
}
