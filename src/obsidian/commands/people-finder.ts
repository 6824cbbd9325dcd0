import { dayOfNote } from "../../people/day-of-note";
import type { Note } from "../../notes/note";
import { noteName } from "../../notes/note-name";
import { isPageName } from "../../notes/page-name";
import { peoplePlaces, settingsWith } from "../../people/people-places";
import type { PeoplePlace } from "../../people/people-places";
import type { KithSettings } from "../../settings/kith-settings";
import type { Kith } from "../kith";
import { cachedNotes, readNote } from "../vault/note-reader";
import { templateFolders } from "../vault/template-folders";
import { linkedNames } from "./linked-names";
import type { LinkedName } from "./linked-names";

/** What the search for people needs of the rest of Kith. */
export interface FinderPorts extends Pick<Kith, "app" | "words" | "store" | "dailyNotes" | "personOf"> {
	readonly dialogs: { findPeople(linked: readonly LinkedName[]): void };
}

/** Notes in such a folder are of other things than people. */
const ofThings = /(?:^|\/)[^/\p{L}]*(?:projects?|areas?|resources?|topics?|companies|organi[sz]ations?|places|books?|reading|blog|references?|archives?|meetings?|项目|主题|公司|地点|书|读书|文章|归档|会议)[^/]*\//iu;

function isOfThings(path: string): boolean {
	return ofThings.test(path) || isPageName(noteName(path));
}

/** How many places are offered at most. */
const mostPlaces = 4;

/** What was found, and in what. */
interface Found {
	readonly notes: number;
	readonly settings: KithSettings;
	readonly places: readonly PeoplePlace[];
	readonly linked: number;
}

/** Something to press. */
interface Suggestion {
	readonly label: string;
	use(): void;
}

/** Looks for people in a vault in which few are known yet, and offers what it finds. Walks the caches only, and only once a moment. */
export class PeopleFinder {
	#kept: Found | undefined;
	readonly #kith: FinderPorts;

	constructor(kith: FinderPorts) {
		this.#kith = kith;
	}

	/** Places that look as if people were kept there, most people first, then the names that dated notes link to. */
	suggestions(): readonly Suggestion[] {
		const { words, dialogs } = this.#kith;
		const { linked } = this.#found();
		return [...this.places(), ...(linked === 0 ? [] : [{ label: words.screens.firstRun.findLinked(linked), use: () => { dialogs.findPeople(this.#linkedNames()); } }])];
	}

	/** The places alone. */
	places(): readonly Suggestion[] {
		const { store } = this.#kith;
		return this.#found().places.slice(0, mostPlaces).map((place) => ({ label: this.#labelOf(place), use: () => { void store.change(settingsWith(store.current, place)); } }));
	}

	#found(): Found {
		const { app, store } = this.#kith;
		const notes = app.vault.getMarkdownFiles().length;
		if (this.#kept?.notes !== notes || this.#kept.settings !== store.current) {
			this.#kept = { notes, settings: store.current, places: peoplePlaces([...cachedNotes(app)], store.current, templateFolders(app)), linked: this.#linkedNames().length };
		}
		return this.#kept;
	}

	#labelOf(place: PeoplePlace): string {
		const text = this.#kith.words.screens.firstRun;
		switch (place.kind) {
			case "folder":
				return text.findFolder(place.folder, place.count);
			case "tag":
				return text.findTag(place.tag, place.count);
			case "marker":
				return text.findMarker(place.property, place.value, place.count);
		}
	}

	/** Names that dated notes link to, of whom no note says yet what they are. */
	#linkedNames(): readonly LinkedName[] {
		const { app: { metadataCache, vault }, dailyNotes, store } = this.#kith;
		const { datedNotesProperty, excludedFolders, markerProperty, markerValues } = store.current;
		const noteAt = (path: string): Note | undefined => {
			const file = vault.getFileByPath(path);
			return file ? readNote(file, metadataCache) : undefined;
		};
		const isDated = (path: string): boolean => {
			const note = noteAt(path);
			return note !== undefined && dayOfNote(note, (daily) => dailyNotes.dayOf(daily), datedNotesProperty) !== undefined;
		};
		const mayBePerson = (path: string): boolean => markerProperty !== "" && markerValues.length > 0 && !isOfThings(path) && noteAt(path)?.structure.frontmatter?.[markerProperty] === undefined;
		return linkedNames({ resolved: metadataCache.resolvedLinks, unresolved: metadataCache.unresolvedLinks }, isDated, mayBePerson)
			.filter(({ path }) => path === null || !(this.#kith.personOf(path) ?? excludedFolders.some((folder) => path.startsWith(`${folder}/`))));
	}
}
