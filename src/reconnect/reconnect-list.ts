import type { Circle } from "../cadence/circle";
import type { CivilDate } from "../calendar/civil-date";
import { circleNames } from "../people/circle-names";
import { isMineToKeep } from "../commitments/commitment";
import { nextBirthday } from "../people/next-birthday";
import type { Person } from "../people/person";
import type { Standing } from "../people/standing";
import { prepareRanking } from "../ranking/rank-all";
import type { Rankable, RankedEntry, RankingOptions } from "../ranking/rankable";
import { compareNames } from "../search/compare-names";
import { PeopleSearch } from "../search/people-search";
import { keyOf } from "../talking-points/talking-point";
import type { TalkingPoint } from "../talking-points/talking-point";
import type { Words } from "../words/words";
import type { BlockOptions } from "./block-options";
import { circleLabel, entryText } from "./entry-words";
import type { EntryText, ShownPoint } from "./entry-text";
import { KeptRanking, withoutReasons } from "./kept-ranking";
import type { Ranking } from "./kept-ranking";
import { KeptChoices } from "./list-choices";
import { Namesakes } from "./namesakes";
import { shownCircle, shownGroups } from "./shown-properties";

/** A person on a list, with how things stand and why they are there. */
export type ListEntry = RankedEntry;

/** What narrows the list. */
export interface ListFilter {
	readonly query: string;
	/** Id of a circle; "" for those in none. */
	readonly circle: string | null;
	readonly group: string | null;
	/** Whether those follow who are in no section else. */
	readonly everyone?: boolean;
}

/** A part of the list under a title of its own. */
export interface ListSection {
	readonly id: "this-week" | "also-due" | "drifting" | "old-friends" | "snoozed" | "paused" | "everyone" | "found";
	readonly title: string;
	readonly hint: string | null;
	/** Whether the rows show talking points. */
	readonly withPoints: boolean;
	readonly entries: readonly ListEntry[];
	/** Whether the title says something over nobody too. */
	readonly standsEmpty: boolean;
}

/** What the list goes by of the settings. */
export interface ListSettings extends RankingOptions {
	readonly circles: readonly Circle[];
}

/** What the list is made from. */
export interface ListSources {
	readonly words: Words;
	/** Everybody, by path; the same array for as long as nothing has changed. */
	people(): readonly Person[];
	personOf(path: string): Person | undefined;
	/** The same object for as long as nothing has changed. */
	settings(): ListSettings;
	pointsOf(person: Person, today: CivilDate, limit: number): readonly TalkingPoint[];
}

/**
 * The one list that feeds the sidebar, the block, the view in Bases, the API and the command line. What it worked out is
 * kept for as long as the people, the settings and the day stay the same.
 */
export class ReconnectList {
	readonly #ranking = new KeptRanking();
	readonly #choices = new KeptChoices();
	readonly #namesakes = new Namesakes();
	readonly #search = new PeopleSearch();
	#sorted: { readonly of: ReadonlySet<string>; readonly names: readonly string[] } | undefined;
	#shown: { readonly filter: ListFilter; readonly ranking: Ranking; readonly sections: readonly ListSection[] } | undefined;
	readonly #sources: ListSources;

	constructor(sources: ListSources) {
		this.#sources = sources;
	}

	/** How many people there are. */
	size(): number {
		return this.#sources.people().length;
	}

	standing(person: Person, today: CivilDate): Standing {
		return this.#ranking.subject(person, today).standing;
	}

	/** Works out ahead, step by step, what the first list and the first search need: for idle time, so that neither makes anybody wait. */
	*prepare(today: CivilDate): Generator<undefined> {
		const people = this.#sources.people();
		const subjects: Rankable[] = [];
		for (const person of people) {
			subjects.push(this.#ranking.subject(person, today));
			yield undefined;
		}
		yield* prepareRanking(subjects, this.#sources.settings(), today);
		yield* this.#search.prepare(people);
	}

	/** The people found by a query, best first. */
	search(query: string): readonly Person[] {
		return this.#search.find(this.#sources.people(), query);
	}

	/** Ranked: what is left of the week's budget and what cannot wait; `limit` takes the place of the budget, `all` lifts it. */
	due(today: CivilDate, options: { readonly all?: boolean | undefined; readonly limit?: number | undefined } = {}): readonly ListEntry[] {
		const { due, week } = this.#rank(today);
		const entries = options.all === true || options.limit !== undefined ? due : week;
		return options.limit === undefined ? entries : entries.slice(0, Math.max(0, options.limit));
	}

	/** The entry of each person of `paths`: those who are due in their order, then the others by name. */
	among(paths: ReadonlySet<string>, today: CivilDate): readonly ListEntry[] {
		const { due, subjects, entryOf } = this.#rank(today);
		const others = subjects.filter(({ person }) => paths.has(person.path) && !entryOf(person));
		return [...due.filter(({ person }) => paths.has(person.path)), ...others.sort((a, b) => compareNames(a.person, b.person)).map(withoutReasons)];
	}

	/** The sidebar: this week and what follows, or what a search finds. The same sections for as long as the filter and the ranking are the same objects. */
	sections(filter: ListFilter, today: CivilDate): readonly ListSection[] {
		const ranking = this.#rank(today);
		if (this.#shown?.filter !== filter || this.#shown.ranking !== ranking) this.#shown = { filter, ranking, sections: this.#sectionsOf(filter, ranking) };
		return this.#shown.sections;
	}

	#sectionsOf(filter: ListFilter, ranking: Ranking): readonly ListSection[] {
		const { reconnect } = this.#sources.words;
		if (filter.query.trim() !== "") {
			const found = this.#found(filter, ranking);
			return [{ id: "found", title: reconnect.everyone, hint: reconnect.found(found.length), withPoints: false, entries: found, standsEmpty: false }];
		}
		const fits = this.#fits(filter);
		const week = new Set(ranking.week);
		const isNarrowed = isNarrow(filter);
		const narrowed = (entries: readonly ListEntry[]): readonly ListEntry[] => (isNarrowed ? entries.filter(fits) : entries);
		const section = (id: ListSection["id"], title: string, entries: readonly ListEntry[], more: Partial<Pick<ListSection, "hint" | "withPoints" | "standsEmpty">> = {}): ListSection => ({ id, title, entries, hint: null, withPoints: false, standsEmpty: false, ...more });
		const sections = [
			section("this-week", reconnect.thisWeek, narrowed(ranking.week), { hint: ranking.budgetLeft > 0 ? reconnect.thisWeekHint(ranking.budgetLeft) : reconnect.budgetUsed, withPoints: true, standsEmpty: !isNarrowed && ranking.due.length > 0 }),
			section("old-friends", reconnect.oldFriends, ranking.offer && fits(ranking.offer) ? [withoutReasons(ranking.offer)] : [], { withPoints: true }),
			section("also-due", reconnect.alsoDue, narrowed(ranking.due.filter((entry) => !week.has(entry)))),
			section("drifting", reconnect.drifting, narrowed(ranking.drifting)),
			section("snoozed", reconnect.snoozed, narrowed(ranking.snoozed)),
			section("paused", reconnect.paused, narrowed(ranking.paused)),
		];
		// Whoever looks for a circle or a group wants all of it; and where nobody is due, people are still there.
		return isNarrowed || filter.everyone === true || isQuiet(sections) ? [...sections, this.#others(sections, ranking.subjects.filter(fits))] : sections;
	}

	/** How many people stand in no section of a list that is not narrowed. */
	unlisted(filter: ListFilter, today: CivilDate): number {
		if (filter.query.trim() !== "" || isNarrow(filter)) return 0;
		return this.sections(filter, today).reduce((left, { entries }) => left - entries.length, this.size());
	}

	/** Those of `subjects` who stand in no section, by name. */
	#others(sections: readonly ListSection[], subjects: readonly Rankable[]): ListSection {
		const { reconnect } = this.#sources.words;
		const shown = new Set(sections.flatMap(({ entries }) => entries.map(({ person }) => person)));
		const entries = subjects.filter(({ person }) => !shown.has(person)).sort((a, b) => compareNames(a.person, b.person)).map(withoutReasons);
		return { id: "everyone", title: shown.size === 0 ? reconnect.everyone : reconnect.everyoneElse, hint: null, withPoints: false, entries, standsEmpty: false };
	}

	/** The people that a block shows. */
	block(options: BlockOptions, today: CivilDate): readonly ListEntry[] {
		const fits = this.#fits({ query: "", circle: this.#circleNamed(options.circle), group: options.group ?? null });
		const shown = this.#forBlock(options, today).filter(fits);
		return options.limit === undefined ? shown : shown.slice(0, options.limit);
	}

	/** A sentence on each name in the options of a block that is unknown. */
	unknownNames({ circle, group }: BlockOptions): readonly string[] {
		const { words } = this.#sources;
		const { reconnect } = words;
		const { circles } = this.#sources.settings();
		const id = this.#circleNamed(circle);
		const names = circles.map((one) => circleLabel(one.id, circles, words)).join(words.brief.comma);
		return [
			...(circle === undefined || circles.some((one) => one.id === id) ? [] : [reconnect.blockNoCircle(circle, names)]),
			...(group === undefined || this.groups().includes(group) ? [] : [reconnect.blockNoGroup(group)]),
		];
	}

	/** Who is due next, where nobody is due now. */
	next(today: CivilDate): { readonly name: string; readonly on: string } | undefined {
		let next: { readonly name: string; readonly on: string } | undefined;
		for (const { person, standing } of this.#rank(today).subjects) {
			if (standing.dueOn === null || standing.dueOn <= today || standing.state === "paused" || (next && next.on <= standing.dueOn)) continue;
			next = { name: person.name, on: standing.dueOn };
		}
		return next && { name: next.name, on: this.#sources.words.when.day(next.on as CivilDate, today) };
	}

	/** Whether not one contact with anybody is known, so that nothing can be counted from. */
	isUndated(today: CivilDate): boolean {
		return this.#rank(today).subjects.every(({ standing }) => standing.lastInteraction === null);
	}

	text(entry: ListEntry, today: CivilDate): EntryText {
		return { ...entryText(entry, this.#sources.settings().circles, this.#sources.words, today), apart: this.#namesakes.apart(entry.person, this.#sources.people()) };
	}

	points(path: string, today: CivilDate, limit: number): readonly ShownPoint[] {
		if (limit === 0) return [];
		const person = this.#sources.personOf(path);
		if (!person) return [];
		const { words } = this.#sources;
		// One question that could be asked of anybody is enough.
		const points = this.#sources.pointsOf(person, today, limit);
		const question = points.find(({ kind }) => kind === "question");
		return points.filter((point) => point.kind !== "question" || point === question).map((point) => ({
			kind: point.kind, text: words.talkingPoints.text(point, today), why: words.talkingPoints.why(point, today), key: keyOf(point), source: point.source,
			promise: point.kind === "promise" ? { text: point.text, source: point.source } : null,
		}));
	}

	/** Circles that somebody is in, in the order of the settings. */
	circles(): readonly { readonly id: string; readonly label: string }[] {
		const used = this.#choices.of(this.#sources.people()).circles;
		const { words } = this.#sources;
		const circles = this.#sources.settings().circles.filter((circle) => used.has(circle.id)).map((circle) => ({ id: circle.id, label: circleLabel(circle.id, this.#sources.settings().circles, words) }));
		return used.has("") && circles.length > 0 ? [...circles, { id: "", label: words.reconnect.noCircle }] : circles;
	}

	/** Groups and eras of anybody, by name. */
	groups(): readonly string[] {
		const { groups } = this.#choices.of(this.#sources.people());
		if (this.#sorted?.of !== groups) this.#sorted = { of: groups, names: [...groups].sort(new Intl.Collator(this.#sources.words.language).compare) };
		return this.#sorted.names;
	}

	#rank(today: CivilDate): Ranking {
		return this.#ranking.of(this.#sources.people(), this.#sources.settings(), today);
	}

	/** Asked of everybody and narrowed after: the search keeps its order for as long as it is handed the same people. */
	#found(filter: ListFilter, { people, entryOf, today }: Ranking): readonly ListEntry[] {
		const fits = this.#fits(filter);
		return this.#search.find(people, filter.query)
			.map((person) => entryOf(person) ?? withoutReasons({ person, standing: this.standing(person, today) }))
			.filter(fits);
	}

	#fits({ circle, group }: ListFilter): (subject: Rankable) => boolean {
		return ({ person }) => (circle === null || (shownCircle(person) ?? "") === circle) && (group === null || shownGroups(person).includes(group));
	}

	/** By its id or any of its names: a note may have been written while the app spoke another language. */
	#circleNamed(name: string | undefined): string | null {
		if (name === undefined) return null;
		const wanted = name.toLowerCase();
		const { circles } = this.#sources.settings();
		const circle = circles.find(({ id }) => id.toLowerCase() === wanted || circleLabel(id, circles, this.#sources.words).toLowerCase() === wanted || circleNames[id]?.includes(wanted) === true);
		return circle?.id ?? name;
	}

	#forBlock({ show, limit }: BlockOptions, today: CivilDate): readonly ListEntry[] {
		const { due, week, subjects, entryOf } = this.#rank(today);
		const entryFor = (subject: Rankable): ListEntry => entryOf(subject.person) ?? withoutReasons(subject);
		switch (show) {
			case "due":
				return limit === undefined ? week : due;
			case "all":
				return due;
			case "promises":
				return subjects.filter(({ person }) => person.commitments.some(isMineToKeep)).map(entryFor);
			case "dates":
				return this.#withDates(subjects, today).map(entryFor);
		}
	}

	/** People with an important date in the lead time, the nearest first. */
	#withDates(subjects: readonly Rankable[], today: CivilDate): readonly Rankable[] {
		const { leadDays } = this.#sources.settings();
		return subjects
			.flatMap((subject) => {
				const days = nextBirthday(subject.person, today)?.daysLeft ?? Infinity;
				return days <= leadDays ? [{ subject, days }] : [];
			})
			.sort((a, b) => a.days - b.days)
			.map(({ subject }) => subject);
	}
}

function isNarrow({ circle, group }: ListFilter): boolean {
	return circle !== null || group !== null;
}

/** Whether a list calls for nobody: who is snoozed or paused does not count. */
export function isQuiet(sections: readonly ListSection[]): boolean {
	return sections.every(({ id, entries }) => entries.length === 0 || id === "snoozed" || id === "paused" || id === "everyone");
}
