import type { App } from "obsidian";
import { peoplePlaces } from "../../people/people-places";
import type { PeoplePlace } from "../../people/people-places";
import type { KithSettings } from "../../settings/kith-settings";
import type { Words } from "../../words/words";
import { cachedNotes } from "../vault/note-reader";
import type { FirstRun } from "../views/empty-state";
import type { SampleNotes } from "./sample-notes";

/** What the first run needs of the rest of Kith. */
export interface FirstRunPorts {
	readonly words: Words;
	readonly sample: SampleNotes;
	settings(): KithSettings;
	change(change: Partial<KithSettings>): Promise<void>;
	addPerson(): void;
	openSettings(): void;
	/** How many names dated notes link to of whom no note says what they are. */
	linkedNames(): number;
	chooseLinked(): void;
}

/** How many places are offered at most. */
const mostPlaces = 4;

/** Looks for people in a vault in which none are known yet, and offers what it finds. Walks the caches only, and only once a moment. */
export class PeopleFinder implements FirstRun {
	#kept: { readonly notes: number; readonly places: readonly PeoplePlace[]; readonly linked: number } | undefined;
	readonly #app: App;
	readonly #ports: FirstRunPorts;

	constructor(app: App, ports: FirstRunPorts) {
		this.#app = app;
		this.#ports = ports;
	}

	get sampleFolder(): string {
		return this.#ports.sample.folder;
	}

	suggestions(): readonly { readonly label: string; use(): void }[] {
		const { places, linked } = this.#found();
		const offers = places.slice(0, mostPlaces).map((place) => ({ label: this.#label(place), use: () => { void this.#ports.change(this.#change(place)); } }));
		return linked === 0 ? offers : [...offers, { label: this.#ports.words.screens.firstRun.findLinked(linked), use: () => { this.#ports.chooseLinked(); } }];
	}

	addPerson(): void {
		this.#ports.addPerson();
	}

	openSettings(): void {
		this.#ports.openSettings();
	}

	addSample(): void {
		void this.#ports.sample.add();
	}

	#found(): { readonly places: readonly PeoplePlace[]; readonly linked: number } {
		const notes = this.#app.vault.getMarkdownFiles().length;
		if (this.#kept?.notes !== notes) this.#kept = { notes, places: peoplePlaces(cachedNotes(this.#app)), linked: this.#ports.linkedNames() };
		return this.#kept;
	}

	#label(place: PeoplePlace): string {
		const text = this.#ports.words.screens.firstRun;
		switch (place.kind) {
			case "folder":
				return text.findFolder(place.folder, place.count);
			case "tag":
				return text.findTag(place.tag, place.count);
			case "marker":
				return text.findMarker(place.property, place.value, place.count);
		}
	}

	#change(place: PeoplePlace): Partial<KithSettings> {
		const settings = this.#ports.settings();
		switch (place.kind) {
			case "folder":
				return { peopleFolders: [...settings.peopleFolders, place.folder] };
			case "tag":
				return { personTags: [...settings.personTags, place.tag] };
			case "marker":
				return { markerProperty: place.property, markerValues: [...settings.markerValues, place.value] };
		}
	}
}
