import type { Person } from "../person/person";

/** What neither a file system nor a link can hold in the name of a note. */
const unfit = /[\\/:*?"<>|#^[\]]|^\.|\.$/;

/** Whether a name cannot be that of a note. */
export function unfitForName(name: string): boolean {
	return unfit.test(name);
}

/** Where the note of a person belongs. */
export function newPersonPath(folder: string, name: string): string {
	const bare = folder.replace(/^\/+|\/+$/g, "");
	return bare === "" ? `${name}.md` : `${bare}/${name}.md`;
}

/** The folder for new people: of those that the settings name, else of all, the one with most people; undefined while there is nobody. */
export function usualFolder(people: readonly Person[], peopleFolders: readonly string[]): string | undefined {
	const counts = new Map(peopleFolders.map((folder) => [folder, 0]));
	for (const { path } of people) {
		const folder = peopleFolders.length === 0
			? path.slice(0, Math.max(0, path.lastIndexOf("/")))
			: peopleFolders.find((named) => path.startsWith(`${named}/`));
		if (folder !== undefined) counts.set(folder, (counts.get(folder) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
