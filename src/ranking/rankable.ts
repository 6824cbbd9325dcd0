import type { CivilDate } from "../calendar/civil-date";
import type { Person } from "../people/person/person";
import type { Standing } from "../people/person/standing";
import type { Reason } from "./reason";

/** A person with how things stand today: what the list ranks. */
export interface Rankable {
	readonly person: Person;
	readonly standing: Standing;
}

/** A place on the list. Reasons stand in the order in which they are said; none for an old friend who is merely offered. */
export interface RankedEntry extends Rankable {
	readonly reasons: readonly Reason[];
}

/** A place on the list with what follows from its reasons, worked out once: in a long list they are asked for after every edit. */
export interface SaidEntry extends RankedEntry {
	/** Whether one of the reasons puts the person on the list. */
	readonly isDue: boolean;
	/** Whether one of them does so whatever the budget says. */
	readonly cannotWait: boolean;
}

/** The settings that the ranking goes by. */
export interface RankingOptions {
	/** Reason kinds switched off have `false`. */
	readonly signals: Readonly<Record<string, boolean>>;
	/** How many days before an important date it is a reason. */
	readonly leadDays: number;
	readonly weekStart: "monday" | "sunday";
	/** How many people a week is meant for. */
	readonly weeklyBudget: number;
	/** The day on which one is back, where one is away: until then only what cannot wait is said. */
	readonly awayUntil?: CivilDate | null;
	/** Names of groups that no reason refers to, in small letters; the same set until they are others. */
	readonly quietGroups?: ReadonlySet<string>;
}

/** What a signal may look at besides the person. */
export interface SignalContext {
	readonly leadDays: number;
	/** The group that they are the only living link to. */
	readonly onlyLink: string | undefined;
}

/** A rule of the ranking: what it says about a person today, or nothing. One per file. */
export type Signal = (subject: Rankable, context: SignalContext, today: CivilDate) => Reason | undefined;
