import type { Circle } from "../cadence/circle";
import type { CivilDate } from "../calendar/civil-date";
import { circleNames } from "../people/properties/circle-names";
import type { ChangingPeople } from "../people/index/following";
import type { Person } from "../people/person/person";
import type { Standing } from "../people/person/standing";
import { type FreshWeek, freshStart } from "../ranking/fresh-start";
import { type Load, loadOf } from "../ranking/load";
import type { RankingOptions } from "../ranking/rankable";
import { PeopleSearch, type TopicNamed } from "../search/people-search";
import type { TalkingPoint } from "../talking-points/talking-point";
import type { Words } from "../words/words";
import type { BlockOptions } from "./block-options";
import { ByRanking } from "./by-ranking";
import { circleLabel } from "./entry-words";
import type { EntryText, ShownPoint } from "./entry-text";
import { KeptRanking, type Ranking } from "./kept-ranking";
import { KeptText } from "./kept-text";
import { ListChoices } from "./list-choices";
import { foundSection, isNarrow, type ListEntry, type ListFilter, listSections, type ListSection, narrowed } from "./list-sections";
import { Namesakes } from "./namesakes";
import type { VaultWords } from "../notes/vault-words";

/** Of those who are not proposed, so many are read with those who are. */
const mostNext = 12;

/** The settings that the list goes by. */
export interface ListSettings extends RankingOptions {
	readonly circles: readonly Circle[];
	/** Kinds of value, as the setting has them. */
	readonly valueKinds: readonly string[];
	/** Names of groups that stand last where one may choose among groups, in small letters. */
	readonly archivedGroups?: ReadonlySet<string>;
}

/** What the list is made from. */
export interface ListSources extends ChangingPeople {
	readonly words: Words;
	today(): CivilDate;
	isWorkingAhead?(): boolean;
	personOf(path: string): Person | undefined;
	settings(): ListSettings;
	pointsOf(person: Person, today: CivilDate, limit: number): readonly TalkingPoint[];
	/** Whom a search finds by another name of a topic of theirs. */
	readonly withTopicNamed?: TopicNamed;
}

/**
 * The one list that feeds the sidebar, the block, the view in Bases, the API and the command line. What it worked out of each person
 * follows every change at the cost of that change.
 */
export class ReconnectList {
	readonly #sources: ListSources;
	readonly #ranking: KeptRanking;
	readonly #choices: ListChoices;
	readonly #namesakes: Namesakes;
	readonly #text: KeptText;
	readonly #search = new PeopleSearch();
	#sorted:
		| { readonly of: readonly string[]; readonly archived: ReadonlySet<string> | undefined; readonly names: readonly string[] }
		| undefined;
	readonly #sections = new ByRanking((filter: ListFilter, ranking) => this.#sectionsOf(filter, ranking));
	readonly #among = new ByRanking(entriesAmong);

	constructor(sources: ListSources) {
		this.#sources = sources;
		this.#ranking = new KeptRanking(sources);
		this.#choices = new ListChoices(sources);
		this.#namesakes = new Namesakes(sources);
		this.#text = new KeptText(sources);
	}

	/** How many people there are. */
	size(): number {
		return this.#sources.people().length;
	}

	standing(person: Person, today: CivilDate): Standing {
		return this.#ranking.subject(person, today).standing;
	}

	/** Works out ahead, step by step, what the list of a day needs: for idle time, so that it makes nobody wait. */
	*prepare(today: CivilDate): Generator<undefined> {
		yield* this.#ranking.prepare(today);
		yield undefined;
		this.#choices.current();
		yield undefined;
		this.#namesakes.catchUp();
	}

	/** And what the first search needs. */
	prepareSearch(): Generator<undefined> {
		return this.#search.prepare(this.#sources.people());
	}

	/** Whether the note at a path is a person's. */
	has(path: string): boolean {
		return this.#sources.personOf(path) !== undefined;
	}

	/** The people found by a query, best first. */
	search(query: string): readonly Person[] {
		return this.#search.find(this.#sources.people(), query, this.#sources.withTopicNamed);
	}

	/** Ranked: what is left of the week's budget and what cannot wait; `limit` takes the place of the budget, `all` lifts it. */
	due(today: CivilDate, options: { readonly all?: boolean | undefined; readonly limit?: number | undefined } = {}): readonly ListEntry[] {
		const { all, week } = this.#ranking.of(today);
		const entries = options.all === true || options.limit !== undefined ? all : week;
		return options.limit === undefined ? entries : entries.slice(0, Math.max(0, options.limit));
	}

	/** The old friend of the week. */
	offer(today: CivilDate): ListEntry | undefined {
		return this.#ranking.shown(today).offer;
	}

	/** Who would get which week of their own, were one to begin anew. */
	freshStart(today: CivilDate): readonly FreshWeek[] {
		const settings = this.#sources.settings();
		return freshStart(this.due(today, { all: true }), { ...settings, firstCircle: settings.circles[0]?.id }, today);
	}

	/** How much the cadences ask for. */
	load(today: CivilDate): Load {
		const { circles, weeklyBudget } = this.#sources.settings();
		return loadOf(this.#sources.people().map((person) => this.#ranking.subject(person, today)), circles, weeklyBudget);
	}

	/** The same in words, with what would bring it in line; undefined where it is. */
	loadInWords(today: CivilDate): string | undefined {
		const load = this.load(today);
		const { relief } = load;
		if (!relief) return undefined;
		const { words } = this.#sources;
		const { circles } = this.#sources.settings();
		return words.calm.load(load, relief.kind === "circle" ? circleLabel(relief.id, circles, words) : "");
	}

	/**
	 * The entry of each person in `paths`: those who are due in their order, then the others by name. The same array as long as the set and
	 * the ranking are the same objects.
	 */
	among(paths: ReadonlySet<string>, today: CivilDate): readonly ListEntry[] {
		return this.#among.of(paths, this.#ranking.shown(today));
	}

	/**
	 * The sidebar: this week and what follows, or what a search finds. The same sections as long as the filter and the ranking are the same
	 * objects.
	 */
	sections(filter: ListFilter, today: CivilDate): readonly ListSection[] {
		return this.#sections.of(filter, this.#ranking.shown(today));
	}

	#sectionsOf(filter: ListFilter, ranking: Ranking): readonly ListSection[] {
		const { words } = this.#sources;
		if (filter.query.trim() === "") return listSections(filter, ranking, words);
		// Asked of everybody and narrowed after: the search keeps its order for as long as it is handed the same people.
		return [foundSection(this.search(filter.query).map(ranking.entryOf), filter, words)];
	}

	/** How many people stand in no section of a list that is not narrowed. */
	unlisted(filter: ListFilter, today: CivilDate): number {
		if (filter.query.trim() !== "" || isNarrow(filter)) return 0;
		return this.sections(filter, today).reduce((left, { entries }) => left - entries.length, this.size());
	}

	/** How many of them have no date to count from. */
	undated(today: CivilDate): number {
		return this.#ranking.shown(today).side("undated").length;
	}

	/** Everybody, those who are due before the others, who stand by name. */
	dueFirst(today: CivilDate): readonly Person[] {
		const ranking = this.#ranking.of(today);
		return [...ranking.all, ...ranking.side("not-due")].map(({ person }) => person);
	}

	/** The people that a block shows, of all or of those at these paths. */
	block(options: BlockOptions, today: CivilDate, of?: ReadonlySet<string>): readonly ListEntry[] {
		const filter = { circle: this.#circleNamed(options.circle), group: options.group ?? null };
		const shown = narrowed(of ? this.among(of, today) : this.#forBlock(options, today), filter);
		return options.limit === undefined ? shown : shown.slice(0, options.limit);
	}

	/** A sentence on each name in the options of a block that is unknown. */
	unknownNames({ circle, group }: BlockOptions): readonly VaultWords[] {
		const { words } = this.#sources;
		const { reconnect } = words;
		const { circles } = this.#sources.settings();
		const id = this.#circleNamed(circle);
		const names = circles.map((one) => circleLabel(one.id, circles, words)).join(words.brief.comma);
		return [
			...(circle === undefined || circles.some((one) => one.id === id) ? [] : [reconnect.blockNoCircle(circle, names)]),
			...(group === undefined || this.#choices.current().groups.has(group) ? [] : [reconnect.blockNoGroup(group)]),
		];
	}

	/** Paths of those whom the list proposes, and of some who would come in their place. */
	proposed(today: CivilDate): readonly string[] {
		const { week, offer, later } = this.#ranking.shown(today);
		return [...week, ...offer ? [offer] : [], ...later.slice(0, mostNext)].map(({ person }) => person.path);
	}

	/** Who is due next, where nobody is due now. */
	next(today: CivilDate): { readonly name: VaultWords; readonly on: string } | undefined {
		const [next] = this.#ranking.shown(today).side("upcoming");
		const on = next?.standing.dueOn;
		return next && on ? { name: next.person.name, on: this.#sources.words.when.day(on, today) } : undefined;
	}

	/** Whether not one contact with anybody is known, so that nothing can be counted from. */
	isUndated(today: CivilDate): boolean {
		return this.#ranking.shown(today).side("dated").length === 0;
	}

	/** An entry in words: the same object for as long as it says the same. */
	text(entry: ListEntry, today: CivilDate): EntryText {
		return this.#text.entry(entry, this.#namesakes.apart(entry.person), this.#sources.settings().circles, today);
	}

	/** How things stand with somebody, in words. */
	textOf(person: Person, today: CivilDate): EntryText {
		return this.text(this.#ranking.shown(today).entryOf(person), today);
	}

	/** Talking points in words, each the same object for as long as the point is. */
	points(path: string, today: CivilDate, limit: number): readonly ShownPoint[] {
		if (limit === 0) return [];
		const person = this.#sources.personOf(path);
		if (!person) return [];
		// What could be asked of anybody stands where nothing else can be said, and once.
		const points = this.#sources.pointsOf(person, today, limit);
		const own = points.filter(({ kind }) => kind !== "question");
		return (own.length > 0 ? own : points.slice(0, 1)).map((point) => this.#text.point(point, today));
	}

	/** Circles that somebody is in, in the order of the settings. */
	circles(): readonly { readonly id: string; readonly label: string }[] {
		const used = this.#choices.current().circles;
		const { circles } = this.#sources.settings();
		return circles
			.filter(({ id }) => used.has(id))
			.map(({ id }) => ({ id, label: circleLabel(id, circles, this.#sources.words) }));
	}

	/** Groups and eras of anybody, by name; those that are over last. */
	groups(): readonly VaultWords[] {
		const { names } = this.#choices.current().groups;
		const { archivedGroups: archived } = this.#sources.settings();
		if (this.#sorted?.of !== names || this.#sorted.archived !== archived) {
			const { compare } = new Intl.Collator(this.#sources.words.language);
			const isOver = (name: string): number => (archived?.has(name.toLowerCase()) === true ? 1 : 0);
			this.#sorted = { of: names, archived, names: [...names].sort((a, b) => isOver(a) - isOver(b) || compare(a, b)) };
		}
		return this.#sorted.names;
	}

	/** By its id or any of its names: a note may have been written while the app spoke another language. */
	#circleNamed(name: string | undefined): string | null {
		if (name === undefined) return null;
		const wanted = name.toLowerCase();
		const { circles } = this.#sources.settings();
		const circle = circles.find(({ id }) =>
			id.toLowerCase() === wanted
				|| circleLabel(id, circles, this.#sources.words).toLowerCase() === wanted
				|| circleNames.get(id)?.includes(wanted) === true,
		);
		return circle?.id ?? name;
	}

	#forBlock({ show, limit }: BlockOptions, today: CivilDate): readonly ListEntry[] {
		const ranking = this.#ranking.shown(today);
		switch (show) {
			case "due":
				return limit === undefined ? ranking.week : ranking.all;
			case "promises":
			case "dates":
				return ranking.side(show);
			default:
				return ranking.all;
		}
	}
}

function entriesAmong(paths: ReadonlySet<string>, ranking: Ranking): readonly ListEntry[] {
	const isAmong = ({ person }: ListEntry): boolean => paths.has(person.path);
	return [...ranking.all.filter(isAmong), ...ranking.side("not-due").filter(isAmong)];
}
