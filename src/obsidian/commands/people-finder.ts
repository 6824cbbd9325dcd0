import { dayOfNote } from "../../people/day-of-note";
import type { Note } from "../../notes/note";
import { peoplePlaces } from "../../people/people-places";
import type { PeoplePlace } from "../../people/people-places";
import type { KithSettings } from "../../settings/kith-settings";
import type { Kith } from "../kith";
import { cachedNotes, readNote } from "../vault/note-reader";
import { linkedNames } from "./linked-names";
import type { LinkedName } from "./linked-names";

/** What the search for people needs of the rest of Kith. */
export interface FinderPorts extends Pick<Kith, "app" | "words" | "store" | "dailyNotes" | "personOf"> {
	readonly dialogs: { findPeople(linked: readonly LinkedName[]): void };
}

/** How many places are offered at most. */
const mostPlaces = 4;

/** Looks for people in a vault in which none are known yet, and offers what it finds. Walks the caches only, and only once a moment. */
export class PeopleFinder {
	#kept: { readonly notes: number; readonly places: readonly PeoplePlace[]; readonly linked: number } | undefined;
	readonly #kith: FinderPorts;

	constructor(kith: FinderPorts) {
		this.#kith = kith;
	}

	/** Places that look as if people were kept there, most notes first, then the names that dated notes link to. */
	suggestions(): readonly { readonly label: string; use(): void }[] {
		const { app, words, store, dialogs } = this.#kith;
		const notes = app.vault.getMarkdownFiles().length;
		if (this.#kept?.notes !== notes) this.#kept = { notes, places: peoplePlaces(cachedNotes(app)), linked: this.#linkedNames().length };
		const { places, linked } = this.#kept;
		return [
			...places.slice(0, mostPlaces).map((place) => {
				const { label, change } = this.#offer(place);
				return { label, use: () => { void store.change(change(store.current)); } };
			}),
			...(linked === 0 ? [] : [{ label: words.screens.firstRun.findLinked(linked), use: () => { dialogs.findPeople(this.#linkedNames()); } }]),
		];
	}

	#offer(place: PeoplePlace): { readonly label: string; readonly change: (settings: KithSettings) => Partial<KithSettings> } {
		const text = this.#kith.words.screens.firstRun;
		switch (place.kind) {
			case "folder":
				return { label: text.findFolder(place.folder, place.count), change: ({ peopleFolders }) => ({ peopleFolders: [...peopleFolders, place.folder] }) };
			case "tag":
				return { label: text.findTag(place.tag, place.count), change: ({ personTags }) => ({ personTags: [...personTags, place.tag] }) };
			case "marker":
				return { label: text.findMarker(place.property, place.value, place.count), change: ({ markerValues }) => ({ markerProperty: place.property, markerValues: [...markerValues, place.value] }) };
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
		const mayBePerson = (path: string): boolean => markerProperty !== "" && markerValues.length > 0 && noteAt(path)?.structure.frontmatter?.[markerProperty] === undefined;
		return linkedNames({ resolved: metadataCache.resolvedLinks, unresolved: metadataCache.unresolvedLinks }, isDated, mayBePerson)
			.filter(({ path }) => path === null || !(this.#kith.personOf(path) ?? excludedFolders.some((folder) => path.startsWith(`${folder}/`))));
	}
}
