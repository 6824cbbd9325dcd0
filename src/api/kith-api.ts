/**
 * Kith's contract with other plugins and scripts. Values are plain and frozen, those of a long result once they are first read; days are
 * `YYYY-MM-DD`; lines count from 0.
 */
export interface KithApi {
	readonly apiVersion: "1.0";
	/**
	 * The first index is complete: who is a person, who was met last, what is promised, who is due. In a vault of many notes the others
	 * that speak of people are read from when `talkingPoints` or `brief` first ask for what they say; `onChange` tells when that is done.
	 */
	readonly ready: Promise<void>;
	/** Every person note, by path. */
	people(options?: { on?: string }): readonly PersonSummary[];
	person(path: string, options?: { on?: string }): PersonSummary | null;
	/** Ranked; `limit` defaults to what is left of the week's budget, `all` lifts it. */
	due(options?: { on?: string; limit?: number; all?: boolean }): readonly DueEntry[];
	talkingPoints(path: string, options?: { on?: string; limit?: number }): readonly TalkingPointSummary[];
	/** Markdown. */
	brief(path: string, options?: { on?: string }): string;
	/**
	 * By name, alias, pinyin, initials, topic, and then by groups, eras, projects, city and how you met; "" finds everyone, in order of
	 * name.
	 */
	search(query: string): readonly PersonSummary[];
	/** Reads only. */
	readCapture(text: string, options?: { on?: string }): CapturePreview;
	/** Rejects with a sentence, and writes nothing, where the text cannot be understood or names nobody known. */
	capture(text: string, options?: { on?: string }): Promise<WriteReceipt>;
	logInteraction(entry: { path: string | readonly string[]; on?: string; channel?: string; text?: string }): Promise<WriteReceipt>;
	/** Every group that is not private, by path. */
	groups(): readonly GroupSummary[];
	/** Writes the property and a line of the log that says since when and why, as one. */
	setGroupState(path: string, state: GroupState, options?: { reason?: string; on?: string }): Promise<WriteReceipt>;
	/** Whom to take along, best first; `limit` is 30 unless told. Reasons are phrases in the language of the app. */
	proposeMove(path: string, options?: { limit?: number; on?: string }): readonly Proposal[];
	/** Puts those on the roster of moving who are missing there. */
	planMove(path: string, move: { people: readonly string[]; to: string }): Promise<WriteReceipt>;
	/** Says of a line of a roster how it stands. */
	setStatus(source: SourceSummary, status: RosterStatus, options?: { on?: string }): Promise<WriteReceipt>;
	/** `"none"`: decided to be in none; null: undecided again. */
	setCircle(path: string | readonly string[], circle: string | null, options?: { why?: string }): Promise<WriteReceipt>;
	/** Calls back after the index has changed; returns how to stop. */
	onChange(callback: (revision: number) => void): () => void;
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

export interface Proposal {
	readonly path: string;
	readonly reasons: readonly string[];
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
	/** Boundaries that the line goes against, a sentence each. */
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
