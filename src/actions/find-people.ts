import type { OfferedSigns } from "../finding/offered-signs";
import { keyOfName, type LikelyName } from "../finding/likely-name";
import type { PeopleFinder } from "../finding/people-finder";
import { noteName } from "../notes/note-name";
import type { VaultWords } from "../notes/vault-words";
import { notRefused, type Refusal } from "../notes/refusal";
import { newPersonPath } from "../people/names/new-person-path";
import type { PersonSettings } from "../people/properties/person-rules";
import { type PeoplePlace, settingsWith } from "../people/reading/people-places";
import { type SeenSign, settingsReading } from "../people/reading/unread-signs";
import type { FoundPerson } from "../writes/found-person";
import type { ActionPorts } from "./action-ports";
import type { Offer } from "./offer";
import { tellLeftOut } from "./telling";

/** What was ticked, each with the id of a circle or "" for none. */
export interface PickedPeople {
	readonly places: ReadonlyMap<PeoplePlace, string>;
	readonly names: ReadonlyMap<LikelyName, string>;
	/** Paths of the notes in places that are not taken with them. */
	readonly left: ReadonlySet<string>;
	/** Where notes that are to be made go. */
	readonly folder: string;
}

/** What taking people in needs. */
export type FoundPorts = Pick<ActionPorts, "words" | "telling" | "writer" | "writes" | "settings" | "vault">;

/** So many are named where they were added; of more, the number is told. */
const mostNamed = 5;

/** All of what was found that looks sure: places with all their notes, and notes that say what only the note of a person says. */
export function sureOf(
	{ places, names }: { readonly places: readonly PeoplePlace[]; readonly names: readonly LikelyName[] },
): PickedPeople {
	return {
		places: new Map(places.map((place) => [place, ""])),
		names: new Map(names.filter(isSure).map((one) => [one, ""])),
		left: new Set(),
		folder: "",
	};
}

/** Whether the note itself says so. */
export function isSure({ count }: LikelyName): boolean {
	return count === 0;
}

/** How many people were ticked. */
export function countPicked({ places, names, left }: Omit<PickedPeople, "folder">): number {
	const paths = [...places.keys()].flatMap((place) => place.paths).filter((path) => !left.has(path));
	return new Set([...paths, ...[...names.keys()].map(keyOfName)]).size;
}

/** What the button that adds so many says. */
export function addSaid(count: number, { logging: words }: FoundPorts["words"]): string {
	return count > 0 ? `${words.add} ${words.manyPeople(count)}` : words.add;
}

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
	const { use, restore } = changeOf(store, signs, settingsReading);
	await use();
	const said = words.screens.firstRun.readNow(signs.map((sign) => signName(sign, words)));
	telling.showUndo(said, await writer.write([], said, async () => {
		await restore();
		undone();
	}));
}

/** Makes or marks the notes as one write, then uses the places; one Undo takes back both. */
export async function takeFound(
	{ words, telling, settings: store, writes, vault }: FoundPorts,
	{ places, names, left, folder }: PickedPeople,
): Promise<void> {
	const known = [...places].flatMap(([{ paths }, circle]) =>
		paths.map((path): FoundPerson => ({ path, note: left.has(path) ? "nobody" : "known", circle })),
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
	// Whoever is known by a place is so without a circle, too.
	const pathsBut = (refused: readonly Refusal[]): readonly string[] => [...new Set([
		...notRefused(people, refused).filter(({ note }) => note !== "nobody"),
		...people.filter(({ note }) => note === "known"),
	].map(({ path }) => path))];
	const saidOf = (paths: readonly string[]): VaultWords => (paths.length > mostNamed
		? words.screens.firstRun.addedMany(paths.length)
		: words.logging.added(paths.map((path) => noteName(path)).join(words.logging.comma)));
	const { use, restore } = changeOf(store, [...places.keys()], settingsWith);
	const receipt = await writes.addFound(people, (refused) => saidOf(pathsBut(refused)), places.size > 0 ? restore : undefined);
	if (places.size > 0) await use();
	const { refused = [] } = receipt;
	const added = pathsBut(refused);
	telling.showUndo(() => words.veil.quote(saidOf(added), words.screens.firstRun.addedMany(added.length)), receipt);
	tellLeftOut({ words, telling }, refused);
}

/** What all of these change in the settings together, and what brings back that and nothing else. */
function changeOf<Item>(
	store: FoundPorts["settings"],
	items: readonly Item[],
	changed: (settings: PersonSettings, item: Item) => Partial<PersonSettings>,
): Readonly<Record<"use" | "restore", () => Promise<void>>> {
	const before: PersonSettings = store.current;
	const change = items.reduce<Partial<PersonSettings>>((all, item) => ({ ...all, ...changed({ ...before, ...all }, item) }), {});
	const restored = Object.fromEntries(Object.keys(change).map((key) => [key, before[key as keyof PersonSettings]]));
	return { use: () => store.change(change), restore: () => store.change(restored) };
}

/** What a sign is called. */
export function signName({ kind, name }: SeenSign, { settings }: FoundPorts["words"]): string {
	return { property: name, field: `${name}::`, heading: name, day: name, loose: settings.looseLogs, plain: settings.plainNames }[kind];
}

/** The setting that reads what is offered by itself. */
function alone({ kind }: SeenSign): "looseLogs" | "plainNames" | undefined {
	return kind === "loose" ? "looseLogs" : kind === "plain" ? "plainNames" : undefined;
}

/**
 * Says in one line what more there is to find: the dialog shows people and what is not read alike, set aside together. Dated lines under no
 * heading, and names without a link, are offered by themselves, and read at one press.
 */
export function offersToFind(
	kith: FoundPorts,
	finder: Pick<PeopleFinder, "more" | "moreNames" | "setAside">,
	signs: Pick<OfferedSigns, "offered" | "setAside">,
	find: () => void,
): readonly Offer[] {
	const { firstRun: text } = kith.words.screens;
	const offered = signs.offered();
	const others = offered.filter((sign) => alone(sign) === undefined);
	const offers = offered.flatMap((sign): readonly Offer[] => {
		const key = alone(sign);
		if (key === undefined || kith.settings.current[key]) return [];
		return [{
			sentence: text[key](sign.count), button: text.read, act: () => void readSigns(kith, [sign], () => undefined),
			dismiss: { label: text.notNow, act: () => { signs.setAside([sign]); } },
		}];
	});
	const [more, names, unread] = [finder.more(), finder.moreNames(), others.length];
	if (more + names + unread === 0) return offers;
	const setAside = (): void => {
		finder.setAside();
		signs.setAside(others);
	};
	return [...offers, {
		sentence: more > 0 ? text.more(more) : names > 0 ? text.findLinked(names) : text.unread(unread),
		button: text.look, act: find, dismiss: { label: text.notNow, act: setAside },
	}];
}
