import type { NoteStructure } from "../notes/note";
import type { PersonRules } from "./person-rules";
import { privateNames } from "./private-names";

/** What a note keeps to itself by its property `private`: all of it, or the properties that are named there. */
export interface PrivateKeys {
	readonly all: boolean;
	/** Whether the property of this key is among them. */
	has(key: string): boolean;
}

const nothing: PrivateKeys = { all: false, has: () => false };

/** Reads the property `private` of any note, under the key that the settings give it. */
export function privateKeysOf(frontmatter: NoteStructure["frontmatter"], { privateKeys, meanings }: PersonRules): PrivateKeys {
	const key = frontmatter && privateKeys.find((one) => frontmatter[one] !== undefined);
	if (key === undefined) return nothing;
	const value = frontmatter?.[key];
	const names = privateNames(value, meanings);
	return { all: value === true, has: (asked) => names.has(meanings.get(asked.toLowerCase()) ?? asked.toLowerCase()) };
}
