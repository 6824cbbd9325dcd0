import { normalizePath } from "obsidian";
import { settingsWith } from "../../people/reading/people-places";
import type { PersonSettings } from "../../people/properties/person-rules";
import { type SeenSign, settingsReading } from "../../people/reading/unread-signs";
import { circleLabel } from "../../reconnect/entry-words";
import type { Kith } from "../../obsidian/kith";
import { sourceName } from "../../obsidian/ui/source-link";
import { openFindPeople, type PickedPeople } from "./find-people-form";
import { newPersonPath } from "../../people/names/new-person-path";
import type { PeopleFinder } from "../../finding/people-finder";
import type { FoundPerson } from "../../writes/found-person";
import { seenSigns } from "./seen-signs";
import { attempt, showUndoNotice } from "../../obsidian/ui/tell";

/** What finding people needs of the rest of Kith. */
export interface FindPeoplePorts extends Pick<Kith, "app" | "words" | "writer" | "writes" | "settings"> {
	readonly finder: PeopleFinder;
}

/** So many are named where they were added; of more, the number is told. */
const mostNamed = 5;

/** Opens the dialog that finds people. `usual` is the folder that most of them are in; undefined where there is nobody yet. */
export function findPeople(kith: FindPeoplePorts, usual: string | undefined): void {
	const { app, words, finder, settings: store } = kith;
	const { circles } = store.current;
	const places = finder.places();
	const [folderOfPeople] = places.flatMap((place) => (place.kind === "folder" ? [place.folder] : []));
	openFindPeople(app, {
		words,
		// A few people at the top of the vault do not make a folder for them.
		folder: usual === undefined || usual === "" ? folderOfPeople ?? usual ?? words.logging.peopleFolder : usual,
		circles: circles.map(({ id }) => ({ id, label: circleLabel(id, circles, words) })),
		places: places.map((place) => ({ place, label: finder.labelOf(place) })),
		names: finder.names(),
		signs: () => seenSigns(kith, finder),
		read: async (sign, undone) => {
			const before = store.current;
			const change = settingsReading(before, sign);
			await store.change(change);
			const said = words.screens.firstRun.readNow(nameOf(sign));
			showUndoNotice(said, await kith.writer.write([], said, async () => {
				await store.change(restored(before, change));
				undone();
			}), words);
		},
		save: (picked) => attempt(words, () => save(kith, picked)),
	});
}

/** Makes or marks the notes as one write, then uses the places; one Undo takes back both. */
async function save({ words, settings: store, writes }: FindPeoplePorts, { places, names, kept, folder }: PickedPeople): Promise<void> {
	const known = [...places].flatMap(([{ paths }, circle]) =>
		paths.map((path): FoundPerson => ({ path, note: kept.has(path) ? "known" : "nobody", circle })),
	);
	const listed = new Set([...names.keys()].map(({ path }) => path));
	const people: readonly FoundPerson[] = [
		...[...names].map(([{ name, path }, circle]): FoundPerson =>
			(path === null
				? { path: normalizePath(newPersonPath(name.includes("/") ? "" : folder, name)), note: "new", circle }
				: { path, note: "marked", circle }),
		),
		...known.filter(({ path }) => !listed.has(path)),
	];
	const paths = [...new Set(people.filter(({ note }) => note !== "nobody").map(({ path }) => path))];
	const called = paths.map((path) => sourceName({ path })).join(words.logging.comma);
	const added = paths.length > mostNamed
		? words.screens.firstRun.addedMany(paths.length)
		: words.logging.added(called);
	const before = store.current;
	const change = [...places.keys()].reduce<Partial<PersonSettings>>(
		(settings, place) => ({ ...settings, ...settingsWith({ ...before, ...settings }, place) }),
		{},
	);
	const restore = (): Promise<void> => store.change(restored(before, change));
	const receipt = await writes.addFound(people, added, places.size > 0 ? restore : undefined);
	if (places.size > 0) await store.change(change);
	const said = (): string => words.veil.quote(added, words.screens.firstRun.addedMany(paths.length));
	showUndoNotice(said, receipt, words);
}

/** What brings back the settings that a change has changed, and no others. */
function restored<Settings extends object>(before: Settings, change: Partial<Settings>): Partial<Settings> {
	return Object.fromEntries(Object.keys(change).map((key) => [key, before[key as keyof Settings]])) as Partial<Settings>;
}

function nameOf({ kind, name }: SeenSign): string {
	return kind === "field" ? `${name}::` : name;
}
