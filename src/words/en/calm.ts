import type { Load } from "../../ranking/load";
import { counted } from "./counted";

/** A fresh start, being away, and how much there is to be in a week. */
export const calm = {
	freshTitle: "Fresh start",
	freshExplain: (people: number, weeks: number): string =>
		`${counted(people, "person waits", "people wait")}. Each gets a week of their own within the next ${counted(weeks, "week")}; ` +
		"until then they are snoozed. Promises, dates and replies that you owe still come, and no history is touched.",
	freshNobody: "Nobody waits who could not go on waiting: there is nothing to begin anew.",
	week: (day: string): string => `Week of ${day}`,
	freshSave: (people: number): string => `Snooze ${counted(people, "person", "people")}`,
	freshSaved: (people: number, weeks: number): string =>
		`${counted(people, "person", "people")} over ${counted(weeks, "week")}. Enjoy the quiet.`,
	freshLabel: (people: number): string => `Fresh start for ${counted(people, "person", "people")}`,
	/** How much cadences ask for, and what would bring it in line, the circle by its name. */
	load: ({ perWeek, budget, relief }: Load, circle: string): string => {
		const asked = `Your rhythms ask for about ${String(perWeek)} people a week; there is room for ${String(budget)}.`;
		if (!relief) return asked;
		return relief.kind === "circle"
			? `${asked} It would fit with ${circle} every ${String(relief.days)} days instead of ${String(relief.from)}.`
			: `${asked} It would fit with room for ${String(relief.people)}, or with longer rhythms.`;
	},
	awayTitle: "Away until",
	awayUsual: ["in 1 week", "in 2 weeks", "in 1 month"],
	awayUntil: (day: string): string => `You are away until ${day}. Only what cannot wait is listed.`,
	awaySet: (day: string): string => `Away until ${day}. Only what cannot wait is listed until then.`,
	isBack: "I am back",
	welcomeBack: "Welcome back. The week has room for as many as ever.",
};
