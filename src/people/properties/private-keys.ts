import type { NoteStructure } from "../../notes/note";
import { type PersonRules, plainKey } from "./person-rules";
import { privateNames } from "./private-names";

/** What a note keeps to itself by its property `private`: all of it, or the properties that are named there. */
export interface PrivateKeys {
	readonly all: boolean;
	/** Whether the property of this key is among them. */
	has(key: string): boolean;
}

/** The properties of a note that may be spoken of outside it. */
export function openProperties(frontmatter: NoteStructure["frontmatter"], rules: PersonRules): Readonly<Record<string, unknown>> {
	const secret = privateKeysOf(frontmatter, rules);
	return secret.all || !frontmatter ? {} : Object.fromEntries(Object.entries(frontmatter).filter(([key]) => !secret.has(key)));
}

const nothing: PrivateKeys = { all: false, has: () => false };

/** Reads the property `private` of any note, under the key that the settings give it. */
export function privateKeysOf(frontmatter: NoteStructure["frontmatter"], { privateKeys, meanings }: PersonRules): PrivateKeys {
	const key = frontmatter && privateKeys.find((one) => frontmatter[one] !== undefined);
	if (key === undefined) return nothing;
	const value = frontmatter?.[key];
	const names = privateNames(value, meanings);
	return { all: value === true, has: (asked) => names.has(meanings.get(plainKey(asked)) ?? asked.toLowerCase()) };
}
