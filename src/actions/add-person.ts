import { nameKey } from "../people/names/name-key";
import { newPersonPath, unfitForName } from "../people/names/new-person-path";
import type { Drawn } from "../veil/drawn";
import type { ActionPorts } from "./action-ports";
import { attempt } from "./telling";

/** A person to be given a note. */
export interface NewPerson {
	readonly name: string;
	readonly aliases: readonly string[];
	/** Id of a circle; empty for none. */
	readonly circle: string;
	/** As the note is to write it; empty for as the circle says. */
	readonly cadence: string;
	readonly folder: string;
	readonly why: string;
}

/** The names that were typed in one line. */
export function aliasesIn(typed: string): readonly string[] {
	return typed.split(/\s*[,，、]\s*/).filter((alias) => alias !== "");
}

/** Says that there are people of a name already, and where their notes are: two of one name may be meant. */
export function namesakesOf({ words, known }: Pick<ActionPorts, "words" | "known">, name: string): Drawn | undefined {
	const key = nameKey(name);
	const isOne = (each: string): boolean => nameKey(each) === key;
	const same = key === "" ? [] : known.people().filter(({ name: own, aliases }) => [own, ...aliases].some(isOne));
	const paths = same.map(({ path }) => path).join(words.logging.comma);
	return paths === "" ? undefined : () => words.logging.addExists(words.veil.quote(paths));
}

/** Makes the note of a person and shows it; resolves with undefined, or with the sentence that says why not. */
export async function addPerson(
	{ words, telling, vault, writes }: Pick<ActionPorts, "words" | "telling" | "vault" | "writes">,
	{ name, folder, ...note }: NewPerson,
	show: (path: string) => Promise<void>,
): Promise<Drawn | undefined> {
	const say = words.logging;
	if (name === "") return say.addNameMissing;
	if (unfitForName(name)) return () => say.addNameUnfit(words.veil.who(name));
	const path = vault.normalize(newPersonPath(folder, name));
	if (vault.isTaken(path)) return () => say.addExists(words.veil.quote(path));
	const added = say.added(name);
	return attempt(words, async () => {
		telling.showUndo(() => say.added(words.veil.who(name)), await writes.addPerson(path, note, added));
		await show(path);
	});
}
