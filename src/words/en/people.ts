import type { Cadence } from "../../cadence/cadence";
import type { Precision } from "../../calendar/date-interval";
import type { ContactOrigin, Problem } from "../../people/person";
import type { StandingState } from "../../people/standing";

/** What is known of a person, and what could not be read. */
export const people = {
	/** What is wrong with a value, as a sentence that names it. */
	problem: ({ property, value, code }: Problem): string => {
		const written = `${property}: ${value}`;
		switch (code) {
			case "not-a-date":
				return `“${written}” is not a date. Try 2026-11-20, 2026-Q1 or 2026-11.`;
			case "not-a-cadence":
				return `“${written}” is not a cadence. Try 60d, 2 weeks or quarterly.`;
			case "not-a-trust":
				return `“${written}” is not a level of trust. Use a whole number from 1 to 5.`;
			case "not-a-birthday":
				return `“${written}” is not a birthday. Try 1987-08-15, 08-15 or 农历 八月十五.`;
			case "not-yes-or-no":
				return `“${written}” is neither true nor false.`;
			case "no-such-circle":
				return `“${written}” is not one of your circles.`;
			case "not-text":
				return `“${written}” is not text.`;
			case "unreadable-properties":
				return "The properties of this note cannot be read: they are not valid YAML.";
		}
	},
	state: { never: "not yet in touch", "on-track": "on track", due: "due", drifting: "drifting", "old-friend": "old friend", snoozed: "snoozed", paused: "paused" } satisfies Record<StandingState, string>,
	/** How often one means to be in touch, and who says so. */
	cadence: ({ days, maxDays, origin }: Cadence): string => {
		if (days === 0) return "no cadence in this circle";
		const often = maxDays > days ? `every ${String(days)} to ${String(maxDays)} days` : days === 1 ? "every day" : `every ${String(days)} days`;
		return `${often} (${{ written: "written here", circle: "from the circle", default: "default" }[origin]})`;
	},
	/** Where a date of contact comes from: the answer to "why this date". */
	origin: {
		property: "a property of the note", log: "the log", mention: "a link in a dated note", task: "a ticked task", meeting: "the people of a meeting", list: "a list in the properties",
	} satisfies Record<ContactOrigin, string>,
	precision: { day: "day", week: "week", month: "month", quarter: "quarter", half: "half-year", year: "year" } satisfies Record<Precision, string>,
};
