import type { Group } from "../groups/group";
import type { IsPrivate } from "./contacts-of";
import type { Person } from "../people/person/person";
import type { ReconnectList } from "../reconnect/reconnect-list";
import { shownCircle } from "../reconnect/shown-properties";
import { whoOf } from "../reconnect/who-of";
import type { Drawn } from "../veil/drawn";
import type { KithSettings } from "../settings/setting-table";
import type { Words } from "../words/words";
import type { PictureLink } from "./picture";

/** What pictures are made from. */
export interface PicturePorts {
	readonly words: Words;
	readonly known: { readonly people: () => readonly Person[]; readonly personOf: (path: string) => Person | undefined };
	readonly list: Pick<ReconnectList, "standing">;
	readonly settings: { readonly current: Pick<KithSettings, "circles" | "weekStart"> };
	readonly groups: () => readonly Group[];
	readonly isPrivate: IsPrivate;
	/** Paths of two who were introduced to each other. */
	readonly introductions: () => readonly (readonly [string, string])[];
	/** Where a link in the note of a group leads. */
	readonly resolveLink: (link: string, from: string) => string | undefined;
}

/** A person as a picture links them. */
export function linkOf(person: Person, words: Words): PictureLink {
	return { path: person.path, name: () => whoOf(person, words) };
}

/** What stands below a mark; nothing while names are out of sight. */
export function nameBelow(person: Person, { veil }: Words): Drawn {
	return () => veil.quote(person.name, "");
}

/** So many colours there are for circles. */
const colors = 5;

/** The colour of a circle. */
export function colorOf(person: Person, { settings }: Pick<PicturePorts, "settings">): string {
	const at = settings.current.circles.findIndex(({ id }) => id === shownCircle(person));
	return at < 0 ? "is-apart" : `kith-color-${String(at % colors)}`;
}
