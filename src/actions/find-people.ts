import type { OfferedSigns } from "../finding/offered-signs";
import type { LikelyName, PeopleFinder } from "../finding/people-finder";
import { noteName } from "../notes/note-name";
import { newPersonPath } from "../people/names/new-person-path";
import type { PersonSettings } from "../people/properties/person-rules";
import { type PeoplePlace, settingsWith } from "../people/reading/people-places";
import { type SeenSign, settingsReading } from "../people/reading/unread-signs";
import type { FoundPerson } from "../writes/found-person";
import type { ActionPorts } from "./action-ports";
import type { Offer } from "./offer";

/** What was ticked, each with the id of a circle or "" for none. */
export interface PickedPeople {
	readonly places: ReadonlyMap<PeoplePlace, string>;
	readonly names: ReadonlyMap<LikelyName, string>;
	/** Paths of the notes in places that are taken with them. */
	readonly kept: ReadonlySet<string>;
	/** Where notes that are to be made go. */
	readonly folder: string;
}

/** What taking people in needs. */
export type FoundPorts = Pick<ActionPorts, "words" | "telling" | "writer" | "writes" | "settings" | "vault">;

/** So many are named where they were added; of more, the number is told. */
const mostNamed = 5;

/** Where new notes go: the folder that most people are in, which is undefined where there is nobody yet; else one of those found. */
export function folderForFound(usual: string | undefined, places: readonly PeoplePlace[], { words }: Pick<FoundPorts, "words">): string {
	const [folderOfPeople] = places.flatMap((place) => (place.kind === "folder" ? [place.folder] : []));
	// A few people at the top of the vault do not make a folder for them.
	return usual === undefined || usual === "" ? folderOfPeople ?? usual ?? words.logging.peopleFolder : usual;
}

/** Reads signs from now on, with a way back; `undone` is called where it was gone. */
export async function readSigns(
	{ words, telling, settings: store, writer }: FoundPorts,
	signs: readonly SeenSign[],
	undone: () => void,
): Promise<void> {
	const before = store.current;
	const change = signs.reduce<Partial<PersonSettings>>(
		(settings, sign) => ({ ...settings, ...settingsReading({ ...before, ...settings }, sign) }),
		{},
	);
	await store.change(change);
	const said = words.screens.firstRun.readNow(signs.map((sign) => signName(sign, words)));
	telling.showUndo(said, await writer.write([], said, async () => {
		await store.change(restored(before, change));
		undone();
	}));
}

/** Makes or marks the notes as one write, then uses the places; one Undo takes back both. */
export async function takeFound(
	{ words, telling, settings: store, writes, vault }: FoundPorts,
	{ places, names, kept, folder }: PickedPeople,
): Promise<void> {
	const known = [...places].flatMap(([{ paths }, circle]) =>
		paths.map((path): FoundPerson => ({ path, note: kept.has(path) ? "known" : "nobody", circle })),
	);
	const listed = new Set([...names.keys()].map(({ path }) => path));
	const people: readonly FoundPerson[] = [
		...[...names].map(([{ name, path }, circle]): FoundPerson =>
			(path === null
				? { path: vault.normalize(newPersonPath(name.includes("/") ? "" : folder, name)), note: "new", circle }
				: { path, note: "marked", circle }),
		),
		...known.filter(({ path }) => !listed.has(path)),
	];
	const paths = [...new Set(people.filter(({ note }) => note !== "nobody").map(({ path }) => path))];
	const called = paths.map((path) => noteName(path)).join(words.logging.comma);
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
	telling.showUndo(said, receipt);
}

/** What brings back the settings that a change has changed, and no others. */
function restored<Settings extends object>(before: Settings, change: Partial<Settings>): Partial<Settings> {
	return Object.fromEntries(Object.keys(change).map((key) => [key, before[key as keyof Settings]])) as Partial<Settings>;
}

/** What a sign is called. */
export function signName({ kind, name }: SeenSign, { settings }: FoundPorts["words"]): string {
	return { property: name, field: `${name}::`, heading: name, day: name, loose: settings.looseLogs }[kind];
}

/**
 * Says in one line what more there is to find: the dialog shows people and what is not read alike, set aside together. Dated lines under no
 * heading are offered by themselves, and read at one press.
 */
export function offersToFind(
	kith: FoundPorts,
	finder: Pick<PeopleFinder, "more" | "setAside">,
	signs: Pick<OfferedSigns, "offered" | "setAside">,
	find: () => void,
): readonly Offer[] {
	const { firstRun: text } = kith.words.screens;
	const offered = signs.offered();
	const others = offered.filter(({ kind }) => kind !== "loose");
	const offers = offered.filter(({ kind }) => kind === "loose" && !kith.settings.current.looseLogs).map((sign): Offer => ({
		sentence: text.looseLogs(sign.count), button: text.read, act: () => void readSigns(kith, [sign], () => undefined),
		dismiss: { label: text.notNow, act: () => { signs.setAside([sign]); } },
	}));
	const [more, unread] = [finder.more(), others.length];
	if (more + unread === 0) return offers;
	const setAside = (): void => {
		finder.setAside();
		signs.setAside(others);
	};
	return [...offers, {
		sentence: more > 0 ? text.more(more) : text.unread(unread),
		button: text.look, act: find, dismiss: { label: text.notNow, act: setAside },
	}];
}
