import { daysIn } from "../../calendar/written-date";
import type { Problem } from "../../people/person/person";
import { withoutAmounts } from "../../notes/amounts";
import { noteName } from "../../notes/note-name";
import type { StandingState } from "../../people/person/standing";
import type { VaultWords } from "../../notes/vault-words";

/** What is wrong with a value that is named before. */
const wrong: Readonly<Record<Problem["code"], string>> = {
	"not-a-date": "is not a date. Try 2026-11-20, 2026-Q1 or 2026-11.",
	"two-dates": "could mean two days. Write the one that you mean, as in 2026-11-20.",
	"not-a-cadence": "is not a cadence. Try 60d, 2 weeks or quarterly.",
	"not-a-trust": "is not a level of trust. Use a whole number from 1 to 5.",
	"not-a-birthday": "is not a birthday. Try 1987-08-15, 08-15 or 农历 八月十五.",
	"not-yes-or-no": "is neither true nor false.",
	"no-such-circle": "is not one of your circles.",
	"not-a-zone": "is no time zone that Kith knows. Try Asia/Shanghai, UTC+8 or Beijing time.",
	"not-text": "is not text.",
	copied: "beside this note has the same properties, and looks like a copy that a sync program left. Compare the two, and keep one.",
	"unreadable-properties": "The properties of this note cannot be read: they are not valid YAML.",
};

/** What is known of a person, and what could not be read. */
export const people = {
	/** What is wrong with a value, as a sentence that names it. */
	problem: ({ property, value, code }: Problem): VaultWords => {
		if (code === "unreadable-properties") return wrong[code];
		if (code === "copied") return `“${noteName(value)}” ${wrong[code]}`;
		const days = code === "two-dates" ? daysIn(value) : [];
		const said = withoutAmounts(value);
		return `“${property}: ${said}” ${days.length === 0 ? wrong[code] : `could be ${days.join(" or ")}. Write the one that you mean.`}`;
	},
	state: {
		never: "not yet in touch",
		"on-track": "on track",
		due: "due",
		drifting: "drifting",
		"old-friend": "old friend",
		snoozed: "snoozed",
		paused: "paused",
	} satisfies Record<StandingState, string>,
	died: "has died",
	ended: { died: "may have died", "no-contact": "wants no contact" },
};
