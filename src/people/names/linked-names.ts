import { isTemplateName } from "../../notes/kinds/template";
import { unfitForName } from "./new-person-path";
import type { VaultWords } from "../../notes/vault-words";

/** A name that dated notes link to. */
export interface LinkedName {
	/** As the links have it, with a folder where they name one. */
	readonly name: VaultWords;
	/** The note of that name; null where there is none yet. */
	readonly path: string | null;
	/** How many dated notes link to it. */
	readonly count: number;
}

/** Links by the path of the note that they stand in, as the app keeps them. */
type LinkTable = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A name that one dated note links to may be anything. */
const usualLeast = 2;

/**
 * Who may be a person although no note says so yet: the names that dated notes link to most, each in `least` of them. Days, files and notes
 * that `mayBePerson` rules out are left out.
 */
export function linkedNames(
	{ resolved, unresolved }: { readonly resolved: LinkTable; readonly unresolved: LinkTable },
	isDated: (path: string) => boolean,
	mayBePerson: (path: string) => boolean,
	least = usualLeast,
): readonly LinkedName[] {
	const found = new Map<string, LinkedName>();
	const count = (name: string, path: string | null): void => {
		const key = path ?? name.toLowerCase();
		const known = found.get(key);
		found.set(key, known ? { ...known, count: known.count + 1 } : { name, path, count: 1 });
	};
	for (const from of Object.keys(resolved).filter(isDated)) {
		for (const path of Object.keys(resolved[from] ?? {})) if (path.endsWith(".md")) count(lastPart(path).slice(0, -3), path);
		for (const link of Object.keys(unresolved[from] ?? {})) if (isName(lastPart(link))) count(link.normalize(), null);
	}
	return [...found.values()]
		.filter(({ path, count: notes }) => notes >= least && (path === null || (!isDated(path) && mayBePerson(path))))
		.sort((a, b) => b.count - a.count);
}

function lastPart(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1);
}

const noName = /^\d|\.\w{2,4}$|\{\{|<%/;

/** Neither a day, week or year, nor a file, nor what a template leaves to be filled in. */
function isName(name: string): boolean {
	return !unfitForName(name) && !noName.test(name) && !isTemplateName(name);
}
