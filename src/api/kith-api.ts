import type {
	CapturePreview, DueEntry, ExperimentSummary, FreshStartStep, GroupState, GroupSummary, ImportPreview, Introduction,
	PersonSummary, Proposal, Review, RosterStatus, SourceSummary, TalkingPointSummary, WriteReceipt,
} from "./answers";

export type * from "./answers";

/**
 * Kith's contract with other plugins and scripts. Values are plain and frozen, those of a long result once they are first read; days are
 * `YYYY-MM-DD`; lines count from 0.
 */
export interface KithApi
	extends PeopleApi, GroupsApi, CirclesApi, IntroductionsApi, GatheringsApi, ExperimentsApi, CalmApi, ExchangeApi, ReviewsApi {}

/** People, what to say, what is written about them. */
export interface PeopleApi {
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
	/** Calls back after the index has changed; returns how to stop. */
	onChange(callback: (revision: number) => void): () => void;
}

/** Groups, who is in them, whom to take along. */
export interface GroupsApi {
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
}

/** What people are to one. */
export interface CirclesApi {
	/** `"none"`: decided to be in none; null: undecided again. */
	setCircle(path: string | readonly string[], circle: string | null, options?: { why?: string }): Promise<WriteReceipt>;
}

/** Two people brought together. */
export interface IntroductionsApi {
	/** Every introduction of two people with notes that is not private, by note and line. */
	introductions(): readonly Introduction[];
	/** Begins one in the note of `a`: both are still to be asked. Rejects without a reason, and where the two have one in any state. */
	startIntroduction(entry: { a: string; b: string; reason: string; on?: string }): Promise<WriteReceipt>;
}

/** What one tries. */
export interface ExperimentsApi {
	/** Every experiment that is not private, by path. */
	experiments(): readonly ExperimentSummary[];
}

/** Meeting several at once, and what is to be done after it. */
export interface GatheringsApi {
	/**
	 * Whom to ask, best first: who lives in the city, shares a topic, for whom it is time, old friends; reasons are phrases in the
	 * language of the app. `size`: 1 to 10, 8 unless told. Nobody paused, nobody who does not want gatherings. Throws a sentence where
	 * `size` or `on` is none.
	 */
	proposeGathering(wish: { city?: string; topics?: readonly string[]; size?: number; on?: string }): readonly Proposal[];
	/**
	 * Puts a task under `Follow-ups` of a note for each of the people, or of those whom it links or names as having been there, who has
	 * none there; due `days` after `on`, 3 unless told (0 to 366). `text`: what about; their own line in the note unless told. Rejects with
	 * a sentence where the note names nobody.
	 */
	planFollowUps(
		path: string,
		options?: { on?: string; days?: number; people?: readonly { path: string; text?: string }[] },
	): Promise<WriteReceipt>;
}

/** How to begin anew where too many wait, and how much there is to be. */
export interface CalmApi {
	/** Who would get which week of their own, were one to begin anew; writes nothing. `until` is the day on which they are due again. */
	freshStart(options?: { on?: string }): readonly FreshStartStep[];
	/** Snoozes them, as one write. */
	applyFreshStart(plan: readonly FreshStartStep[]): Promise<WriteReceipt>;
	/** How many people a week the cadences ask for, to one decimal, beside how many are meant. */
	load(): { readonly perWeek: number; readonly budget: number };
}

export interface ReviewsApi {
	/** `"2026-Q3"`, `"2026-H1"`, `"2026"`; throws a sentence for anything else. What is private is not counted. */
	review(period: string): Review;
	/** Markdown, as it is written into a new note of a review. */
	reviewText(period: string): string;
}

/** People out of files, and into them. */
export interface ExchangeApi {
	/**
	 * Reads files of contacts and says who is in them and what would be written; writes nothing. `folder`: where new notes go; `group`:
	 * path of a group that everybody is put into.
	 */
	previewImport(
		files: readonly { readonly name: string; readonly data: ArrayBuffer | string }[],
		options?: { folder?: string; group?: string },
	): Promise<ImportPreview>;
	/** Writes a preview: what is new and what is added. Nothing that a note says is replaced, and no question is answered. */
	applyImport(preview: ImportPreview): Promise<WriteReceipt>;
	/**
	 * A calendar (RFC 5545): birthdays and other dates every year, lunar ones as the days of the five years after `on`, plans, promises
	 * with a day, days on which it is time; nothing private, no sums of money. `on`: `YYYY-MM-DD`, today by default. For a day that is
	 * given, the same vault is the same text; for today, all but DTSTAMP. Throws a sentence where `on` is no day.
	 */
	exportIcs(options?: { on?: string }): string;
	/** Everybody, or those at these paths; nothing private. */
	exportVCard(options?: { paths?: readonly string[]; version?: "4.0" | "3.0" }): string;
	exportCsv(options?: { paths?: readonly string[] }): string;
}
