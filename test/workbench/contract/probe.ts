import type * as obsidian from "obsidian";

/** What a probe may use: the app's half without a screen, and the module's functions. */
export interface Asked {
	readonly app: Pick<obsidian.App, "vault" | "metadataCache" | "fileManager">;
	readonly obsidian: Pick<typeof obsidian, "normalizePath" | "parseYaml" | "stringifyYaml" | "getFrontMatterInfo" | "stripHeading">;
	/** A folder of the probe's own, which is empty. */
	readonly folder: string;
	/** Waits until the app has followed up on what was done. */
	readonly settle: () => Promise<void>;
}

/** A small question that can be put to the workbench and to the real app alike; the answer is plain data. */
export interface Probe {
	readonly question: string;
	/** Where the expected answer comes from, until it has been recorded in the app. */
	readonly cites: string;
	/** The answer; `FOLDER` in it stands for the probe's folder. */
	readonly expected: unknown;
	readonly ask: (asked: Asked) => Promise<unknown>;
}

/** Writes a note into the probe's folder and waits until it is cached. */
export async function makeNote({ app, folder, settle }: Asked, text: string, name = "note.md"): Promise<obsidian.TFile> {
	const file = await app.vault.create(`${folder}/${name}`, text);
	await settle();
	return file;
}

/** The cached properties of a note. */
export function propertiesOf({ app }: Asked, file: obsidian.TFile): Record<string, unknown> | undefined {
	return app.metadataCache.getFileCache(file)?.frontmatter;
}

/** Writes down what is heard while something is done. */
export async function listen({ app, folder, settle }: Asked, act: () => Promise<unknown>): Promise<string[]> {
	const heard: string[] = [];
	const mine = (path: string): boolean => path === folder || path.startsWith(`${folder}/`);
	const note = (name: string) => (file: obsidian.TAbstractFile) => {
		if (mine(file.path)) heard.push(`${name} ${file.path}`);
	};
	const { vault, metadataCache } = app;
	const vaultRefs = [
		vault.on("create", note("create")),
		vault.on("modify", note("modify")),
		vault.on("delete", note("delete")),
		vault.on("rename", (file, oldPath) => {
			if (mine(file.path)) heard.push(`rename ${oldPath} > ${file.path}`);
		}),
	];
	const cacheRefs = [metadataCache.on("changed", note("changed")), metadataCache.on("deleted", note("deleted"))];
	await act();
	heard.push("done");
	await settle();
	for (const ref of vaultRefs) vault.offref(ref);
	for (const ref of cacheRefs) metadataCache.offref(ref);
	return heard;
}
