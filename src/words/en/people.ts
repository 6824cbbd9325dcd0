import type { Problem } from "../../people/person";
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
};
