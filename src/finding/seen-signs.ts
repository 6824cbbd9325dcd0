import type { NameLookup } from "../capture/capture";
import { namesToFind, withNamesLinked } from "../capture/names-in-day";
import type { CivilDate } from "../calendar/civil-date";
import { dateInName, dayOfName, isDayName } from "../calendar/date-in-name";
import type { HasTime } from "../notes/note-listener";
import { noteName } from "../notes/note-name";
import type { VaultPort } from "../notes/vault-port";
import { personRules } from "../people/properties/person-rules";
import type { Person } from "../people/person/person";
import { type SeenSign, UnreadSigns } from "../people/reading/unread-signs";
import type { SettingsStore } from "../settings/settings-store";
import type { WalkedVault } from "./finder-ports";
import type { PeopleFinder } from "./people-finder";

/** So many notes are opened at most to see what they say. */
const mostOpened = 1000;
/** So many of the last daily notes are looked at for names without a link: a habit is in so many at least, and in a third of them. */
const lastDays = 30;
const leastNamed = 3;
/** Files that are asked for together. */
const openedAtOnce = 32;

/** What looking for signs needs. */
export interface SignPorts {
	readonly settings: SettingsStore;
	readonly clock: { today(): CivilDate };
	readonly vault: Pick<VaultPort, "isFile" | "noteAt" | "textOf" | "paths">;
	readonly dailyNotes: { dayOf: WalkedVault["dailyDayOf"] };
	readonly known: { people(): readonly Person[]; readonly index: { readonly isSettled: boolean } };
	readonly names: NameLookup;
	/** Waits until there is time, and passes on how long there is. */
	readonly idleSlice: () => Promise<HasTime>;
}

/**
 * What notes of people say and is not read, and daily notes under names that are not read. Opens the notes of people, in idle time; nothing
 * where the settings have changed meanwhile.
 */
export async function seenSigns(
	ports: SignPorts,
	finder: Pick<PeopleFinder, "lookedAt">,
): Promise<readonly SeenSign[]> {
	const { vault, settings: store, clock, dailyNotes, idleSlice } = ports;
	const { settings, paths } = finder.lookedAt();
	const signs = new UnreadSigns(personRules(settings), settings.properties, clock.today());
	const there = paths.slice(0, mostOpened).filter((path) => vault.isFile(path));
	for (let from = 0; from < there.length && store.current === settings; from += openedAtOnce) {
		const opened = await Promise.all(
			there.slice(from, from + openedAtOnce).map(async (path) => ({ path, text: await vault.textOf(path).catch(() => "") ?? "" })),
		);
		let hasTime = await idleSlice();
		for (const { path, text } of opened) {
			const note = vault.noteAt(path);
			if (note) signs.add(note, text);
			if (!hasTime()) hasTime = await idleSlice();
		}
	}
	const days = vault.paths().filter((path) => {
		const name = noteName(path);
		return dayOfName(name) !== undefined && (dailyNotes.dayOf(path) ?? dateInName(name)) === undefined;
	});
	const [first] = days;
	const plain = settings.plainNames ? 0 : await daysWithNames(ports);
	if (store.current !== settings) return [];
	return [
		...first === undefined ? [] : [{ kind: "day", name: noteName(first), count: days.length } as const],
		...signs.seen(),
		...plain < leastNamed ? [] : [{ kind: "plain", name: "", count: plain } as const],
	];
}

/** In how many of the last daily notes somebody is named without a link. */
async function daysWithNames({ vault, dailyNotes, known, names, idleSlice }: SignPorts): Promise<number> {
	// Those who are known by other settings are being read.
	while (!known.index.isSettled) await idleSlice();
	const wanted = namesToFind(known.people());
	const days = vault.paths().filter((path) => dailyNotes.dayOf(path) !== undefined || isDayName(noteName(path))).sort().slice(-lastDays);
	let count = 0;
	// One after another: there is time for others between them.
	for (const path of days) {
		const text = await vault.textOf(path).catch(() => undefined);
		const note = vault.noteAt(path);
		if (note && text !== undefined && withNamesLinked({ ...note, text }, names, wanted).text !== text) count++;
	}
	return count * 3 < days.length ? 0 : count;
}
