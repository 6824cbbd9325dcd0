/** What the API of `kith-api.ts` answers with: plain, frozen values. */

/** Paths of people stand in the order of names. */
export interface Review extends Readonly<Record<"from" | "to", string>> {
	/** One a day and person, also in a group; `oneToOne`: those of them between the two; `people`: with how many. */
	readonly contacts: number; readonly oneToOne: number; readonly people: number;
	/** `reached`: with whom there was contact between the two, of those who are in it now. */
	readonly circles: readonly { readonly id: string; readonly reached: number; readonly of: number }[];
	readonly newPeople: readonly string[];
	/** Contact with them was drifting, or lost for three years, and was taken up again. */
	readonly back: readonly string[];
	/** Mine: given and kept within; at its end overdue, and open without being overdue. */
	readonly promises: { readonly made: number; readonly kept: number; readonly overdue: number; readonly open: number };
	readonly thanks: { readonly said: number; readonly open: number };
	/** `kind`: as the setting has it, in the language of the app; null where it is none of these. */
	readonly gave: readonly { readonly kind: string | null; readonly count: number }[];
	readonly introductionsMade: number; readonly experimentsDecided: readonly string[]; readonly groupsChanged: readonly string[];
	/** New people by what they came through: the path of a note, else its text. */
	readonly cameThrough: readonly { readonly note: string; readonly people: readonly string[] }[];
}

export interface FreshStartStep {
	readonly path: string;
	readonly until: string;
}

export type GroupState = "active" | "fading" | "broadcast" | "archive";
export type RosterStatus = "to-ask" | "asked" | "yes" | "no";

export interface GroupSummary {
	readonly path: string;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly platform: string | null;
	readonly since: string | null;
	readonly size: number | null;
	readonly state: GroupState;
	readonly topics: readonly string[];
	readonly boundaries: readonly string[];
	/** Paths of people, sorted. */
	readonly members: readonly string[];
	readonly namesWithoutNote: readonly string[];
	readonly struck: readonly string[];
	readonly moving: readonly {
		readonly path: string | null;
		readonly name: string;
		readonly to: string | null;
		readonly status: RosterStatus;
		readonly on: string | null;
		readonly source: SourceSummary;
	}[];
	readonly decisions: readonly { readonly on: string; readonly text: string; readonly source: SourceSummary }[];
	readonly lastLogOn: string | null;
}

export interface Introduction {
	/** Path of the person whose note tells of it; `b` is the other. */
	readonly a: string;
	readonly b: string;
	/** Empty where the note does not say. */
	readonly reason: string;
	readonly on: string;
	readonly state: "proposed" | "asked" | "agreed" | "made" | "declined";
	readonly outcome: string | null;
	readonly source: SourceSummary;
}

export interface ExperimentSummary {
	readonly path: string;
	readonly name: string;
	readonly state: "idea" | "running" | "decided" | "dropped";
	/** A day, or a month, quarter or year as it was written. */
	readonly startedOn: string | null;
	readonly until: string | null;
	readonly hypothesis: string | null;
	readonly measure: string | null;
	/** The newest. */
	readonly decision: string | null;
	readonly arms: readonly {
		readonly name: string;
		readonly asked: number;
		readonly replied: number;
		/** 0…1; null where nobody was asked, or more are said to have replied. */
		readonly rate: number | null;
	}[];
	/** Whether the 95 % intervals part of two arms of which at least 20 were asked; null under two arms. */
	readonly verdict: "too-few" | "no-clear-difference" | "clear-difference" | null;
}

export interface Proposal {
	readonly path: string;
	readonly reasons: readonly string[];
}

export interface ImportPreview {
	readonly format: string;
	readonly why: string;
	readonly problems: readonly string[];
	/** One a person; `path` is the note of somebody known. */
	readonly rows: readonly {
		readonly name: string;
		readonly status: "new" | "same" | "adds" | "differs" | "skipped";
		readonly path: string | null;
		readonly changes: readonly { readonly property: string; readonly from: string | null; readonly to: string }[];
		readonly problems: readonly string[];
	}[];
}

export interface SourceSummary {
	readonly path: string;
	readonly line: number | null;
}

export interface PersonSummary {
	readonly path: string;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly circle: string | null;
	readonly trust: number | null;
	readonly topics: readonly string[];
	readonly channel: string | null;
	readonly groups: readonly string[];
	readonly city: string | null;
	/** A note of mine, or in words; `path` is null where there is no such note. */
	readonly cameThrough: { readonly path: string | null; readonly text: string } | null;
	/** How to reach them, what they like best first; nothing that a boundary of theirs goes against. */
	readonly reach: readonly { readonly channel: string; readonly value: string }[];
	/** In no circle, and not decided to be in none. */
	readonly undecided: boolean;
	/** The two newest of what I gave and what I asked for are both asks. */
	readonly giveFirst: boolean;
	readonly cadence: { readonly days: number; readonly origin: "written" | "circle" | "default" };
	readonly lastInteraction:
		| {
			readonly from: string;
			readonly to: string;
			readonly precision: "day" | "week" | "month" | "quarter" | "half" | "year";
			readonly text: string;
			readonly source: SourceSummary;
		}
		| null;
	/** Median gap in days; null under 3 gaps. */
	readonly rhythmDays: number | null;
	readonly state: "never" | "on-track" | "due" | "drifting" | "old-friend" | "snoozed" | "paused";
	readonly dueOn: string | null;
	/** Days since the end of the last interaction ÷ days of the cadence. */
	readonly ratio: number | null;
	readonly problems: readonly { readonly property: string; readonly value: string; readonly message: string }[];
}

export interface DueEntry extends PersonSummary {
	readonly reasons: readonly { readonly kind: string; readonly phrase: string }[];
	readonly talkingPoints: readonly TalkingPointSummary[];
}

export interface TalkingPointSummary {
	readonly kind: string;
	readonly text: string;
	/** Null only for a question about what is not known yet. */
	readonly source: SourceSummary | null;
}

export interface CapturePreview {
	readonly on: { readonly from: string; readonly to: string; readonly precision: string };
	/** `path` is null where nobody of that name has a note. */
	readonly people: readonly { readonly path: string | null; readonly name: string }[];
	/** Only there where the line goes into the log of a group: then it is contact with nobody. */
	readonly group?: { readonly path: string; readonly name: string };
	readonly channel: string | null;
	readonly text: string;
	readonly threads: readonly string[];
	readonly thanks: readonly string[];
	readonly gave: readonly string[];
	/** What I asked them for. */
	readonly asked: readonly string[];
	readonly goodNews: readonly string[];
	/** Replies that I owe. */
	readonly owes: readonly string[];
	/** What becomes the next contact; `on` is a day, week, month, quarter, half-year or year. */
	readonly plans: readonly { readonly text: string; readonly on: string }[];
	/** Boundaries that the line goes against, and that it asks once more before anything is given; a sentence each. */
	readonly warnings: readonly string[];
	readonly promises: readonly { readonly text: string; readonly by: "me" | "them"; readonly dueOn: string | null }[];
	/** What keeps it from being written, or from being a contact. */
	readonly problems: readonly string[];
	/** The Markdown that would be written to a log that Kith begins; one that is there already keeps its own shape. */
	readonly lines: readonly string[];
}

export interface WriteReceipt {
	readonly paths: readonly string[];
	/** Restores every byte, or rejects with a sentence where a note has changed since. */
	undo(): Promise<void>;
}
