import { folderForFound, type FoundPorts, readSigns, takeFound } from "../../actions/find-people";
import { attempt } from "../../actions/telling";
import type { OfferedSigns } from "../../finding/offered-signs";
import type { PeopleFinder } from "../../finding/people-finder";
import type { Kith } from "../../obsidian/kith";
import { namedCircles } from "../../reconnect/circle-choices";
import { openFindPeople } from "./find-people-form";

/** What finding people needs of the rest of Kith. */
export interface FindPeoplePorts extends FoundPorts, Pick<Kith, "app" | "known"> {
	readonly finder: PeopleFinder;
	readonly signs: Pick<OfferedSigns, "seen" | "look">;
}

/** Opens the dialog that finds people. `usual` is the folder that most of them are in; undefined where there is nobody yet. */
export function findPeople(kith: FindPeoplePorts, usual: string | undefined): void {
	const { app, words, finder, settings: { current: { circles } } } = kith;
	openFindPeople(app, {
		words,
		folder: folderForFound(usual, finder.places(), kith),
		circles: namedCircles(circles, words),
		found: () => ({
			places: finder.places(),
			names: finder.names(),
			rarer: finder.rarerNames(),
		}),
		labelOf: (place) => finder.labelOf(place),
		isFirst: kith.known.people().length === 0,
		signs: kith.signs,
		read: (signs, undone) => readSigns(kith, signs, undone),
		save: (picked) => attempt(words, () => takeFound(kith, picked)),
	});
}
