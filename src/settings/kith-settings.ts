import type { Circle } from "../cadence/circle";

/** Everything that a person can set; the shape of `data.json`. Settings only: never a person, never a date of one. */
export interface KithSettings {
	readonly peopleFolders: readonly string[];
	readonly excludedFolders: readonly string[];
	readonly personTags: readonly string[];
	readonly markerProperty: string;
	readonly markerValues: readonly string[];
	/** Own keys by meaning (`lastContact`: `letzter_kontakt`); a meaning left out has the key of the property table. */
	readonly properties: Readonly<Record<string, string>>;
	readonly circles: readonly Circle[];
	readonly weeklyBudget: number;
	/** Empty = `Interactions`, or `互动` where the app speaks Chinese; both are always read. */
	readonly interactionHeading: string;
	readonly newestFirst: boolean;
	readonly datedNotesProperty: string;
	readonly leadDays: number;
	readonly weekStart: "monday" | "sunday";
	/** Reason kinds switched off have `false`; a kind left out is on. */
	readonly signals: Readonly<Record<string, boolean>>;
	readonly keepLastContactUpToDate: boolean;
	/** Whether lists say the least of each person. */
	readonly compactRows: boolean;
}
