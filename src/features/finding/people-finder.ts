import { dayOfNote } from "../../people/person/day-of-note";
import type { Note } from "../../notes/note";
import { noteName } from "../../notes/note-name";
import { isPageName } from "../../notes/page-name";
import { isTemplate, isTemplateName } from "../../notes/kinds/template";
import { commaList } from "../../notes/comma-list";
import { type LikelyPeople, likelyPeople, type PeoplePlace, settingsWith } from "../../people/reading/people-places";
import { personRules } from "../../people/properties/person-rules";
import { type SeenSign, UnreadSigns } from "../../people/reading/unread-signs";
import type { KithSettings } from "../../settings/kith-settings";
import type { Kith } from "../../obsidian/kith";
import { idleSlice } from "../../obsidian/vault/idle-slices";
import { cachedNotes, readNote } from "../../obsidian/vault/note-reader";
import { templateFolders } from "../../obsidian/vault/template-folders";
import { linkedNames } from "../../people/names/linked-names";
import type { LinkedName } from "../../people/names/linked-names";

/** What the search for people needs of the rest of Kith. */
export interface FinderPorts extends Pick<Kith, "app" | "words" | "settings" | "dailyNotes" | "known" | "dismissals" | "screens" | "idle"> {
	/** Opens the dialog with everything that was found. */
	findPeople(): void;
}

/** Somebody whose note, where there is one, does not say yet that it is a person's. */
export interface LikelyName extends Omit<LinkedName, "count"> {
	/** How many dated notes link to it; 0 where the note itself looks like a person's. */
	readonly count: number;
}

/** Notes in such a folder are of other things than people. */
const ofThings = /(?:^|\/)[^/\p{L}]*(?:projects?|areas?|resources?|topics?|companies|organi[sz]ations?|places|books?|reading|blog|references?|archives?|meetings?|项目|主题|公司|地点|书|读书|文章|归档|会议)[^/]*\//iu;

function isOfThings(path: string): boolean {
	return ofThings.test(path) || isPageName(noteName(path));
}

/** How many places the first run shows at most; the dialog shows all. */
const mostPlaces = 4;
/** After so many notes a slice of work may end. */
const sliceOfNotes = 200;
/** So many notes are opened at most to see what they say. */
const mostOpened = 2000;
/** Files that are asked for together. */
const openedAtOnce = 32;

/** What was found, under which settings. */
interface Found extends LikelyPeople {
	readonly settings: KithSettings;
	/** Number of notes in the vault at that time. */
	readonly notes: number;
}

/** Something to press. */
export interface Suggestion {
	readonly label: string;
	/** What the button says; "use" unless told. */
	readonly button?: string;
	use(): void;
}

/** Looks for people whom Kith does not know yet, and offers what it finds. Walks the caches only: in idle time, or when it is asked. */
export class PeopleFinder {
	#kept: Found | undefined;
	#isLooking = false;
	/** Whether any note is another than when last looked, and whether that is to be followed now. */
	#isTouched = false;
	#isOutdated = false;
	#linked: { readonly of: Found; readonly names: readonly LinkedName[] } | undefined;
	#more: { readonly of: Found; readonly revision: number; readonly dismissals: number; readonly count: number } | undefined;
	readonly #kith: FinderPorts;

	constructor(kith: FinderPorts) {
		this.#kith = kith;
	}

	/** Looks for notes that look like people, step by step; screens follow where there are any. */
	*look(): Generator<undefined> {
		const { settings: store, screens } = this.#kith;
		const settings = store.current;
		if (this.#isCurrent()) return;
		const before = this.more();
		const found = yield* this.#search();
		const dated = this.#kith.known.people().length === 0 ? yield* this.#datedNotes() : undefined;
		if (store.current !== settings) return;
		this.#kept = found;
		if (dated) this.#linked = { of: found, names: this.#linkedNames((path) => dated.has(path)) };
		if (dated || this.more() !== before) screens.announce();
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
		await this.#kith.idle.run(this.look());
		// Notes or settings may have changed meanwhile.
		if (!this.#isCurrent()) await this.#kith.idle.run(this.look());
		this.#isLooking = false;
	}

	/** Whether what was found is of these notes and settings. */
	#isCurrent(): boolean {
		const { app, settings: store } = this.#kith;
		return !this.#isOutdated && this.#kept?.settings === store.current && this.#kept.notes === app.vault.getMarkdownFiles().length;
	}

	/** How many notes look like people, of what was found when last looked: those that are known by now, and what was set aside, do not count. */
	more(): number {
		const found = this.#kept;
		if (!found) return 0;
		const revision = this.#kith.known.revision();
		const dismissals = this.#kith.dismissals.revision;
		if (this.#more?.of !== found || this.#more.revision !== revision || this.#more.dismissals !== dismissals) {
			const places = found.places.filter((place) => !this.#kith.dismissals.has(offerPath, keyOf(place)));
			const alike = this.#kith.dismissals.has(offerPath, alikeKey) ? [] : found.alike;
			const paths = new Set([...places.flatMap((place) => place.paths), ...alike]);
			this.#more = { of: found, revision, dismissals, count: [...paths].filter((path) => this.#isUnknown(path)).length };
		}
		return this.#more.count;
	}

	/** Says no more of the places that are offered now; the dialog still shows them. */
	setAside(): void {
		const { dismissals, screens } = this.#kith;
		for (const key of [...(this.#kept?.places.map(keyOf) ?? []), alikeKey]) dismissals.add(offerPath, key);
		screens.announce();
	}

	/** What the first run offers: the places with most people, each used at one press, then a choice among all there is. Undefined until it has been looked for, which it is in idle time. */
	suggestions(): readonly Suggestion[] | undefined {
		const { words: { screens: { firstRun: text } }, settings: store } = this.#kith;
		void this.lookSoon();
		const found = this.#kept;
		if (!found) return undefined;
		const names = this.names().length;
		return [
			...found.places.slice(0, mostPlaces).map((place) => ({ label: this.labelOf(place), use: () => { void store.change(settingsWith(store.current, place)); } })),
			...(names === 0 ? [] : [{ label: found.alike.length > 0 ? text.findNames(names) : text.findLinked(names), button: text.choose, use: () => { this.#kith.findPeople(); } }]),
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
		const placed = new Set(found.places.flatMap(({ paths }) => paths));
		const linked = this.#linked.names.filter(({ path }) => path === null || (!placed.has(path) && this.#isUnknown(path)));
		const listed = new Set(linked.map(({ path }) => path));
		const alike = found.alike.filter((path) => !listed.has(path) && this.#isUnknown(path)).map((path) => ({ name: noteName(path), path, count: 0 }));
		return [...linked, ...alike];
	}

	/** What notes of people say and is not read: of those who are known, and of those in the places that were found. Opens the notes, in idle time. */
	async signs(): Promise<readonly SeenSign[]> {
		const { app: { vault, metadataCache }, settings: store } = this.#kith;
		const { settings, places, alike } = this.#found();
		const signs = new UnreadSigns(personRules(settings), settings.properties);
		const paths = new Set([...this.#kith.known.people().map(({ path }) => path), ...places.flatMap((place) => place.paths), ...alike]);
		const files = [...paths].slice(0, mostOpened).flatMap((path) => vault.getFileByPath(path) ?? []);
		for (let from = 0; from < files.length && store.current === settings; from += openedAtOnce) {
			const opened = await Promise.all(files.slice(from, from + openedAtOnce).map(async (file) => ({ file, text: await vault.cachedRead(file).catch(() => "") })));
			let hasTime = await idleSlice();
			for (const { file, text } of opened) {
				const note = readNote(file, metadataCache);
				if (note) signs.add(note, text);
				if (!hasTime()) hasTime = await idleSlice();
			}
		}
		return store.current === settings ? signs.seen() : [];
	}

	labelOf(place: PeoplePlace): string {
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

	/** As things are now: looked for again where notes have come or gone, or the settings are others. */
	#found(): Found {
		if (!this.#kept || !this.#isCurrent()) {
			const steps = this.#search();
			let step = steps.next();
			while (step.done !== true) step = steps.next();
			this.#kept = step.value;
		}
		return this.#kept;
	}

	*#search(): Generator<undefined, Found> {
		const { app, settings: { current: settings } } = this.#kith;
		const notes = app.vault.getMarkdownFiles().length;
		this.#isOutdated = false;
		const likely = yield* likelyPeople(cachedNotes(app), settings, templateFolders(app), (path) => !isOfThings(path) && this.#dayOf(path) === undefined && this.#mayBeMarked(path));
		return { ...likely, settings, notes };
	}

	#isUnknown(path: string): boolean {
		return !this.#kith.known.personOf(path) && this.#kith.app.vault.getFileByPath(path) !== null;
	}

	#noteAt(path: string): Note | undefined {
		const { metadataCache, vault } = this.#kith.app;
		const file = vault.getFileByPath(path);
		return file ? readNote(file, metadataCache) : undefined;
	}

	#dayOf(path: string): unknown {
		const { dailyNotes, settings: store } = this.#kith;
		const note = this.#noteAt(path);
		return note && dayOfNote(note, (daily) => dailyNotes.dayOf(daily), store.current.datedNotesProperty);
	}

	/** Paths of the notes that have a day, in steps. */
	*#datedNotes(): Generator<undefined, ReadonlySet<string>> {
		const { app, dailyNotes, settings: { current: { datedNotesProperty } } } = this.#kith;
		const dated = new Set<string>();
		let count = 0;
		for (const note of cachedNotes(app)) {
			if (dayOfNote(note, (daily) => dailyNotes.dayOf(daily), datedNotesProperty) !== undefined) dated.add(note.path);
			if (++count % sliceOfNotes === 0) yield;
		}
		return dated;
	}

	/** Whether a note could be marked as a person's: it says of itself to be nothing else. */
	#mayBeMarked(path: string): boolean {
		const { markerProperty, markerValues } = this.#kith.settings.current;
		const [marker] = commaList(markerProperty);
		return marker !== undefined && markerValues.length > 0 && this.#noteAt(path)?.structure.frontmatter?.[marker] === undefined;
	}

	/** Names that dated notes link to, of whom no note says yet what they are. */
	#linkedNames(isDated: (path: string) => boolean): readonly LinkedName[] {
		const { app: { metadataCache }, settings: { current: { excludedFolders } } } = this.#kith;
		const isExcluded = (path: string): boolean => excludedFolders.some((folder) => path.startsWith(`${folder}/`));
		const mayBePerson = (path: string): boolean => {
			const note = this.#noteAt(path);
			return !isOfThings(path) && !isExcluded(path) && this.#mayBeMarked(path) && note !== undefined && !isTemplateName(note.name) && !isTemplate(note);
		};
		return linkedNames({ resolved: metadataCache.resolvedLinks, unresolved: metadataCache.unresolvedLinks }, isDated, mayBePerson)
			.filter(({ path }) => path === null || !this.#kith.known.personOf(path));
	}
}

/** Under which it is kept that an offer was set aside: the path of no note. */
const offerPath = "";
const alikeKey = "alike";

function keyOf({ paths: _, ...place }: PeoplePlace): string {
	return JSON.stringify(place);
}
