import type { DateInterval } from "../calendar/date-interval";
import type { Drawn } from "../veil/drawn";
import type { Words } from "../words/words";
import type { DayAhead } from "../writes/day-ahead";

/** A day to come that is asked for, and what becomes of it. */
export interface AskedDay {
	readonly title: Drawn;
	/** What can be chosen at one press, as one would type it. */
	readonly usual: readonly string[];
	/** The future day or imprecise date that somebody typed; undefined if it is neither. */
	readonly read: (typed: string) => DayAhead | undefined;
	/** A date as it will be kept, in words. */
	readonly say: (date: DateInterval) => string;
	/** Writes; resolves with undefined, or with the sentence that says why not. `rest` is what is not kept. */
	readonly save: (date: DateInterval, rest: string) => Promise<Drawn | undefined>;
	/** Takes away the day that is set, where one is. */
	readonly clear: { readonly label: string; readonly save: () => Promise<Drawn | undefined> } | undefined;
}

/** Says that of what was typed nothing but the day is kept; empty where it was all that was typed. */
export function dayOnly(rest: string, { logging, veil }: Words): string {
	return rest === "" ? "" : logging.dayOnly(veil.quote(rest));
}
