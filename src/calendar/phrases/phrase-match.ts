import type { PhraseContext } from "./date-phrase";
import type { Period } from "../period";

/** A phrase as it was matched; no period where the words are right and there is no such day. */
export interface Match {
	readonly period: Period | undefined;
	readonly start: number;
	readonly end: number;
}

/** A match that is a date. */
export interface DateMatch extends Match {
	readonly period: Period;
}

/** Reads the longest phrase that begins right at a place. */
export type ReadHere = (at: number, context?: PhraseContext) => Match | undefined;

export const englishWeekday = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?";

/** A phrase that hangs on today says no other day where another month or year is read beside it. */
export const hangsOnToday = /[昨今明前后上下去这本内]|\b(?:last|next|this|past|ago|yesterday|today|tomorrow|tonight|recently|other|few)\b/i;

/** What a sticky pattern finds right at a place. */
export function matchAt(pattern: RegExp, at: number, plain: string): RegExpExecArray | undefined {
	pattern.lastIndex = at;
	return pattern.exec(plain) ?? undefined;
}

export function lengthAt(pattern: RegExp, at: number, plain: string): number {
	return matchAt(pattern, at, plain)?.[0].length ?? 0;
}
