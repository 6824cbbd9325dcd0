import type { FinderPorts } from "./finder-ports";
import { dayOfNote } from "../people/person/day-of-note";
import { nameKey } from "../people/names/name-key";
import { noteName } from "../notes/note-name";
import { isCopyBeside } from "../people/index/conflict-copies";
import { isPageName } from "../notes/page-name";
import { isTemplate, isTemplateName } from "../notes/kinds/template";
import { allSteps } from "../notes/steps";
import { commaList } from "../notes/comma-list";
import { saysNoPerson } from "../people/reading/is-person-note";
import { keyOfPlace, type LikelyPeople, likelyPeople, type PeoplePlace } from "../people/reading/people-places";
import type { KithSettings } from "../settings/setting-table";
import { linkedNames } from "../people/names/linked-names";
import type { LinkedName } from "../people/names/linked-names";
import { keyOfName, type LikelyName } from "./likely-name";
import type { VaultWords } from "../notes/vault-words";

/** Notes in such a folder are of other things than people. */
const ofThings =
	/(?:^|\/)[^/\p{L}]*(?:projects?|areas?|resources?|topics?|companies|organi[sz]ations?|places|books?|reading|films?|movies?|music|pets?|plants?|recipes?|blog|references?|archives?|meetings?|项目|主题|公司|地点|书|读书|电影|宠物|菜谱|文章|归档|会议)[^/]*\//iu;

function isOfThings(path: string): boolean {
	return ofThings.test(path) || isPageName(noteName(path));
}

/** How many places the first run shows at most; the dialog shows all. */
const mostPlaces = 4;
/** So many names are offered at most. */
const mostNames = 60;
/** A note that links to so many people, and to little else, is a list of people. */
const leastInList = 3;
/** After so many notes a slice of work may end. */
const sliceOfNotes = 200;

/** What was found, under which settings. */
interface Found extends LikelyPeople {
	readonly settings: KithSettings;
	/** Number of notes in the vault at that time, and of those who were known. */
	readonly notes: number;
	readonly known: number;
}

/** Looks for people whom Kith does not know yet, and offers what it finds. Walks the caches only: in idle time, or when it is asked. */
export class PeopleFinder {
	#kept: Found | undefined;
	#isLooking = false;
	/** Whether any note has changed since the last look, and whether that is to be followed now. */
	#isTouched = false;
	#isOutdated = false;
	#linked: { readonly of: Found; readonly names: readonly LinkedName[] } | undefined;
	#more: { readonly of: Found; readonly revision: number; readonly dismissals: number; readonly count: number } | undefined;
	/** Whether nobody was known when it was first looked for people: from then on names are offered, too. */
	#isFirst = false;
	readonly #kith: FinderPorts;

	constructor(kith: FinderPorts) {
		this.#kith = kith;
	}

	/** Looks for notes that look like people, step by step; screens follow where there are any. */
	*look(): Generator<undefined> {
		const { settings: store } = this.#kith;
		const settings = store.current;
		if (this.#isCurrent()) return;
		const before = this.more();
		const found = yield* this.#search();
		const dated = this.#isFirst ? yield* this.#datedNotes() : undefined;
		if (store.current !== settings) return;
		this.#kept = found;
		if (dated) this.#linked = { of: found, names: this.#linkedNames((path) => dated.has(path)) };
		if (dated || this.more() !== before) this.#kith.announce();
	}

	/** A note has changed, come or gone: all that an edit costs here. */
	touch(): void {
		this.#isTouched = true;
	}

	/** Looks again in idle time where notes have changed since. */
	async followVault(): Promise<void> {
		if (!this.#isTouched || !this.#kept) return;
		this.#isTouched = false;
		this.#isOutdated = true;
		await this.lookSoon();
	}

	/** Looks in idle time, unless all is known. */
	async lookSoon(): Promise<void> {
		if (this.#isLooking || this.#isCurrent()) return;
		this.#isLooking = true;
		await this.#kith.inIdleTime(this.look());
		// Notes or settings may have changed meanwhile.
		if (!this.#isCurrent()) await this.#kith.inIdleTime(this.look());
		this.#isLooking = false;
	}

	/** Whether what was found is of these notes and settings. */
	#isCurrent(): boolean {
		const { vault, settings: store } = this.#kith;
		return !this.#isOutdated && this.#kept?.settings === store.current && this.#kept.notes === vault.noteCount();
	}

	/** How many of the notes last found look like people; those already known, and those set aside, do not count. */
	more(): number {
		const found = this.#kept;
		if (!found) return 0;
		const { known, dismissals: aside } = this.#kith;
		const [revision, dismissals] = [known.revision(), aside.revision];
		if (this.#more?.of !== found || this.#more.revision !== revision || this.#more.dismissals !== dismissals) {
			const places = found.places.filter((place) => !aside.has(offerPath, keyOfPlace(place)));
			const paths = new Set([...places.flatMap((place) => place.paths), ...this.#isAside ? [] : found.alike]);
			this.#more = { of: found, revision, dismissals, count: [...paths].filter((path) => this.#isUnknown(path)).length };
			// Whoever is no more known since then, as after an undo, was not looked at.
			if (known.people().length < found.known) void this.followVault();
		}
		return this.#more.count;
	}

	/** How many names may be people's beside those, from the first run on for as long as the app is open. */
	moreNames(): number {
		if (!this.#isFirst || !this.#linked || this.#isAside) return 0;
		// A name that has got its note is none any more.
		void this.lookSoon();
		return this.#unplaced(this.#linked.names, this.#kept).length;
	}

	get #isAside(): boolean {
		return this.#kith.dismissals.has(offerPath, alikeKey);
	}

	/** Says no more of the places that are offered now; the dialog still shows them. */
	setAside(): void {
		const { dismissals } = this.#kith;
		for (const key of [...(this.#kept?.places.map(keyOfPlace) ?? []), alikeKey]) dismissals.add(offerPath, key);
		this.#kith.announce();
	}

	/** What the first run tells of: the places with the most people, and names. Undefined until the search, in idle time, is done. */
	suggestions(): readonly VaultWords[] | undefined {
		const { firstRun: text } = this.#kith.words.screens;
		void this.lookSoon();
		// What was taken back has to be looked at again.
		this.more();
		const found = this.#kept;
		if (!found) return undefined;
		const names = this.names();
		const linked = names.filter(({ count }) => count > 0).length;
		return [
			...found.places.slice(0, mostPlaces).map((place) => this.labelOf(place)),
			...names.length > linked ? [text.more(names.length - linked)] : [],
			...linked > 0 ? [text.findLinked(linked)] : [],
		];
	}

	/** The places with notes of people who are not known yet. */
	places(): readonly PeoplePlace[] {
		return this.#found().places.flatMap((place) => {
			const paths = place.paths.filter((path) => this.#isUnknown(path));
			return paths.length === 0 ? [] : [{ ...place, paths }];
		});
	}

	/** Who may be a person outside those places: notes that look like a person's, and names that dated notes link to. */
	names(): readonly LikelyName[] {
		const found = this.#found();
		if (this.#linked?.of !== found) this.#linked = { of: found, names: this.#linkedNames((path) => this.#dayOf(path) !== undefined) };
		const linked = this.#unplaced(this.#linked.names);
		const listed = new Set(linked.map(({ path }) => path));
		const alike = found.alike
			.filter((path) => !listed.has(path) && this.#isUnknown(path))
			.map((path) => ({ name: noteName(path), path, count: 0 }));
		return [...linked, ...alike];
	}

	/** Who may be a person by less than that: names that one dated note links to, or that stand with people in a list. */
	rarerNames(): readonly LikelyName[] {
		const offered = new Set(this.names().map(keyOfName));
		const people = new Set(this.lookedAt().paths);
		return this.#unplaced(this.#linkedNames((path) => this.#dayOf(path) !== undefined || this.#isListOf(people, path), 1))
			.filter((one) => !offered.has(keyOfName(one)));
	}

	/** Names without a note, and those whose notes are neither known nor in a place that was found. */
	#unplaced(names: readonly LinkedName[], { places } = this.#found()): readonly LinkedName[] {
		const placed = new Set(places.flatMap(({ paths }) => paths));
		return names.filter(({ path }) => path === null || (!placed.has(path) && this.#isUnknown(path)));
	}

	/** Notes of those who are known, and of those in the places that were found, with the settings under which they were. */
	lookedAt(): { readonly settings: KithSettings; readonly paths: readonly string[] } {
		const { settings, places, alike } = this.#found();
		const known = this.#kith.known.people().map(({ path }) => path);
		return { settings, paths: [...new Set([...known, ...places.flatMap((place) => place.paths), ...alike])] };
	}

	labelOf(place: PeoplePlace): VaultWords {
		const text = this.#kith.words.screens.firstRun;
		const count = place.paths.length;
		switch (place.kind) {
			case "folder":
				return text.findFolder(place.folder, count);
			case "tag":
				return text.findTag(place.tag, count);
			case "marker":
				return text.findMarker(place.property, place.value, count);
		}
	}

	/** As things are now: looked for again if notes have come or gone, or the settings have changed. */
	#found(): Found {
		if (!this.#kept || !this.#isCurrent()) this.#kept = allSteps(this.#search());
		return this.#kept;
	}

	*#search(): Generator<undefined, Found> {
		const { vault, settings: { current: settings } } = this.#kith;
		const notes = vault.noteCount();
		const known = this.#kith.known.people().length;
		this.#isFirst ||= known === 0;
		this.#isOutdated = false;
		const likely = yield* likelyPeople(vault.notes(), settings, vault.templateFolders(), (path) =>
			!isOfThings(path) && this.#dayOf(path) === undefined && this.#mayBeMarked(path),
		);
		return { ...likely, settings, notes, known };
	}

	#isUnknown(path: string): boolean {
		const { known, vault } = this.#kith;
		return !known.personOf(path) && vault.noteAt(path) !== undefined && !isCopyBeside(path, vault);
	}

	#dayOf(path: string): unknown {
		const { vault, settings: store } = this.#kith;
		const note = vault.noteAt(path);
		return note && dayOfNote(note, (daily) => vault.dailyDayOf(daily), store.current.datedNotesProperty);
	}

	/** Paths of the notes that have a day, in steps. */
	*#datedNotes(): Generator<undefined, ReadonlySet<string>> {
		const { vault, settings: { current: { datedNotesProperty } } } = this.#kith;
		const dated = new Set<string>();
		let count = 0;
		for (const note of vault.notes()) {
			if (dayOfNote(note, (daily) => vault.dailyDayOf(daily), datedNotesProperty) !== undefined) dated.add(note.path);
			if (++count % sliceOfNotes === 0) yield;
		}
		return dated;
	}

	/** Whether a note could be marked as a person's: it does not claim to be anything else. */
	#mayBeMarked(path: string): boolean {
		const { markerProperty, markerValues } = this.#kith.settings.current;
		const [marker] = commaList(markerProperty);
		const frontmatter = this.#kith.vault.noteAt(path)?.structure.frontmatter;
		return marker !== undefined && markerValues.length > 0 && frontmatter?.[marker] === undefined && !saysNoPerson(frontmatter);
	}

	/** Whether a note lists people: these, and perhaps others like them. */
	#isListOf(people: ReadonlySet<string>, path: string): boolean {
		const { resolved, unresolved } = this.#kith.vault.links();
		const linked = Object.keys(resolved[path] ?? {});
		const count = linked.filter((to) => people.has(to)).length;
		return count >= leastInList && count * 2 >= linked.length + Object.keys(unresolved[path] ?? {}).length;
	}

	/** Names that dated notes link to and that no note explains yet. */
	#linkedNames(isDated: (path: string) => boolean, least?: number): readonly LinkedName[] {
		const { vault, settings: { current: { excludedFolders } } } = this.#kith;
		const isExcluded = (path: string): boolean => excludedFolders.some((folder) => path.startsWith(`${folder}/`));
		const mayBePerson = (path: string): boolean => {
			const note = this.#kith.vault.noteAt(path);
			return !isOfThings(path) && !isExcluded(path) && this.#mayBeMarked(path)
				&& note !== undefined && !isTemplateName(note.name) && !isTemplate(note);
		};
		const known = new Set(this.#kith.known.people().flatMap((person) => [person.name, ...person.aliases]).map(nameKey));
		return linkedNames(vault.links(), isDated, mayBePerson, least)
			// A note for an alias would be the second one of somebody.
			.filter(({ name, path }) => (path === null ? !known.has(nameKey(noteName(name))) : this.#isUnknown(path)))
			.slice(0, mostNames);
	}
}

/** Under which it is kept that an offer was set aside: the path of no note. */
const offerPath = "";
const alikeKey = "alike";
