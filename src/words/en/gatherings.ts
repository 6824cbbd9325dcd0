import type { CivilDate } from "../../calendar/civil-date";
import type { GuestReason } from "../../gatherings/propose-gathering";
import { counted } from "./counted";

/** Meeting several at once, and following up. */
export const gatherings = {
	reason: (reason: GuestReason, day: (on: CivilDate) => string): string => {
		switch (reason.kind) {
			case "city": return `lives in ${reason.city}`;
			case "topics": return `shares ${reason.topics.join(", ")}`;
			case "group": return `is in ${reason.group}`;
			case "time": return `it is time: last in touch ${day(reason.lastOn)}`;
			case "old-friend": return `an old friend: last in touch ${day(reason.lastOn)}`;
		}
	},
	noSize: (size: string, most: number): string => `“${size}” is no size of a gathering: a whole number from 1 to ${String(most)}.`,
	noDays: (days: string): string => `“${days}” is no number of days: a whole number from 0 to 366.`,
	nobodyNamed: "This note links nobody, and names nobody as having been there. Link people in it, or list them under “attendees”.",
	label: (what: "follow-ups" | "gathering", name: string): string =>
		({ "follow-ups": `Follow-ups of ${name}`, gathering: `Gathering ${name}` })[what],
	followUp: "Follow up",
	followUpTitle: (name: string): string => `Follow up: ${name}`,
	followUpSave: (count: number): string => (count === 0 ? "Add follow-ups" : `Add ${counted(count, "follow-up")}`),
	followedUp: (count: number): string => `${counted(count, "follow-up")} added.`,
	allThere: (count: number): string => `${counted(count, "person has", "people have")} a follow-up here already.`,
	days: "In how many days",
	whom: "Whom",
	about: "What about?",
	makeNote: (name: string): string => `${name}: make a note`,
	tickSomebody: "Tick at least one.",
	planTitle: "Plan a gathering",
	gathering: "gathering",
	folder: "Gatherings",
	city: "City",
	topics: "Topics",
	topicsHint: "Several are parted by commas.",
	day: "Day",
	noDay: "Say on which day, such as 2026-12-12.",
	place: "Place",
	size: "How many to ask",
	nobodyFits: "Nobody fits. Say in people’s notes where they live (city) and what they care about (topics), or ask for less.",
	planSave: (count: number): string => (count === 0 ? "Make the note" : `Make the note with ${String(count)}`),
	planned: (count: number): string => `Gathering planned: ${counted(count, "person", "people")} to ask.`,
	nobodyInvited: "Nobody is invited yet. Put names under a heading “Invited”: - [ ] [[Name]].",
	invited: "Invited",
	cameTitle: "Who came",
	coming: (yes: number, asked: number): string => `${String(yes)} come, ${String(asked)} asked`,
	came: (count: number): string => `${counted(count, "person", "people")} came`,
	tiesTitle: "Who knows whom",
	tie: (one: string, other: string): string => `${one} and ${other}`,
	invite: (when: string, place: readonly string[], topics: readonly string[]): string => {
		const where = place.length === 0 ? "" : ` in ${place.join(", ")}`;
		const what = topics.length === 0 ? "" : `, to talk about ${topics.join(", ")}`;
		return `I am getting a few people together${when === "" ? "" : ` on ${when}`}${where}${what}. Would you like to come?`;
	},
};
