import type { Kith } from "../../obsidian/kith";
import type { IsPrivate } from "../../pictures/contacts-of";
import type { Person } from "../../people/person/person";
import { shownCircle } from "../../reconnect/shown-properties";
import { whoOf } from "../../reconnect/who-of";
import type { Drawn } from "../../obsidian/ui/drawn";
import type { Words } from "../../words/words";
import type { PictureLink } from "./picture";

/** What pictures are made from. */
export interface PicturePorts extends Pick<Kith, "words" | "known" | "list" | "settings" | "groups"> {
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
