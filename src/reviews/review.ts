import type { Commitment } from "../commitments/commitment";
import type { CivilDate } from "../calendar/civil-date";
import type { Group } from "../groups/group";
import type { Introduction } from "../introductions/introduction";
import type { Person } from "../people/person/person";
import type { ReviewPeriod } from "./review-period";

/** A note with its name. */
export interface ReviewedNote {
	readonly path: string;
	readonly name: string;
}

/** An experiment, as far as a review counts it. */
export interface ReviewedExperiment extends ReviewedNote {
	readonly private: boolean;
	readonly decisions: readonly { readonly on: CivilDate | null }[];
}

/** What features tell of, and a review counts. Each is asked when a review is made. */
export interface ReviewSources {
	readonly introductions: () => readonly Introduction[];
	readonly experiments: () => readonly ReviewedExperiment[];
}

/** A promise of mine, and to whom: to the first of them where one line promises it to several. */
export interface ReviewedPromise {
	readonly person: Person;
	readonly promise: Commitment;
}

/** How a quarter, a half-year or a year went. Names stand in the order of names; what is private is not counted. */
export interface Review {
	readonly period: ReviewPeriod;
	/** One a day and person, also in a group. */
	readonly contacts: number;
	/** Those of them that were between the two. */
	readonly oneToOne: number;
	/** With whom there were any. */
	readonly people: readonly Person[];
	/** Every circle of the settings: who is in it, and with whom of them there was contact between the two. */
	readonly circles: readonly { readonly id: string; readonly reached: readonly Person[]; readonly of: number }[];
	/** Whom I have known since then: by the date of how we met, else by the first contact. */
	readonly newPeople: readonly Person[];
	/** With whom contact was drifting, or had been lost for years, and was taken up again. */
	readonly back: readonly Person[];
	/** Mine: given and kept in the period; at its end overdue, and open without being overdue. */
	readonly promises: Readonly<Record<"made" | "kept" | "overdue" | "open", readonly ReviewedPromise[]>>;
	/** How often thanks were said; for how much help they were not, at the end. */
	readonly thanks: { readonly said: number; readonly open: number; readonly owedTo: readonly Person[] };
	/** What I gave, by kind in the order of the settings; what is of no kind last. */
	readonly gave: readonly { readonly kind: string | null; readonly count: number; readonly people: readonly Person[] }[];
	readonly introductions: readonly Introduction[];
	readonly experiments: readonly ReviewedNote[];
	readonly groups: readonly Group[];
	/** Of the new people, who came through which note, by its path; of those who came through something else, its text stands there. */
	readonly cameThrough: readonly { readonly note: string; readonly isNote: boolean; readonly people: readonly Person[] }[];
}

/** My part of what I promised that I kept, 0…1: kept ÷ (kept + overdue); undefined where there is neither. */
export function keptRate({ kept, overdue }: Review["promises"]): number | undefined {
	const all = kept.length + overdue.length;
	return all === 0 ? undefined : kept.length / all;
}
