// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MemoryVault, openMemoryVault, type OpenOptions } from "./open-vault";
import { Vault } from "./vault";

/** Writes down every event of the vault and the cache, in the order heard. */
function listenTo(log: string[]): Required<Pick<OpenOptions, "beforeLoad">> {
	return {
		beforeLoad: ({ vault, metadataCache }) => {
			vault.on("create", (file) => log.push(`create ${file.path}`));
			vault.on("modify", (file) => log.push(`modify ${file.path}`));
			vault.on("delete", (file) => log.push(`delete ${file.path}`));
			vault.on("rename", (file, oldPath) => log.push(`rename ${oldPath} > ${file.path}`));
			metadataCache.on("changed", (file, data, cache) => log.push(`changed ${file.path} ${data === "" ? "empty" : (cache.headings?.[0]?.heading ?? "-")}`));
			metadataCache.on("deleted", (file, cache) => log.push(`deleted ${file.path} ${cache?.headings?.[0]?.heading ?? "-"}`));
			metadataCache.on("resolve", (file) => log.push(`resolve ${file.path}`));
			metadataCache.on("resolved", () => log.push("resolved"));
		},
	};
}

async function open(files: Record<string, string>, options: OpenOptions = {}): Promise<{ log: string[]; opened: MemoryVault }> {
	const log: string[] = [];
	const opened = await openMemoryVault(files, { ...options, ...listenTo(log) });
	return { log, opened };
}

describe("the order of events", () => {
	it("at a warm start: create for what is there, a full cache, no changed", async () => {
		const { log, opened } = await open({ "a.md": "# A", "p/b.md": "" });
		expect(log).toEqual(["create a.md", "create p", "create p/b.md", "resolve a.md", "resolve p/b.md", "resolved"]);
		expect(opened.metadataCache.getFileCache(opened.file("a.md"))?.headings?.[0]?.heading).toBe("A");
	});

	it("at a cold start: nothing is cached at first, then changed for every note", async () => {
		const { log, opened } = await open({ "a.md": "# A", "b.md": "# B", "c.png": "" }, { cache: "cold" });
		expect(opened.metadataCache.getCache("a.md")).toBeNull();
		expect(log.splice(0)).toEqual(["create a.md", "create b.md", "create c.png"]);
		await opened.settle();
		expect(log).toEqual(["changed a.md A", "changed b.md B", "resolve a.md", "resolve b.md", "resolved"]);
	});

	it("on a write: disk, stat, modify, the caller; later changed, resolve, resolved", async () => {
		const { log, opened } = await open({ "a.md": "# A" });
		const file = opened.file("a.md");
		const sizes: number[] = [];
		opened.vault.on("modify", () => sizes.push(file.stat.size, opened.disk.text("a.md")?.length ?? 0));
		log.length = 0;
		await opened.vault.process(file, () => "# Long");
		expect(sizes).toEqual([6, 6]);
		expect(log).toEqual(["modify a.md"]);
		expect(opened.metadataCache.getFileCache(file)?.headings?.[0]?.heading).toBe("A");
		await opened.settle();
		expect(log).toEqual(["modify a.md", "changed a.md Long", "resolve a.md", "resolved"]);
	});

	it("on a rename: rename alone; the cache moves at once", async () => {
		const { log, opened } = await open({ "a.md": "# A", "b.md": "[[a]]" });
		log.length = 0;
		await opened.vault.rename(opened.file("a.md"), "c.md");
		expect(log).toEqual(["rename a.md > c.md"]);
		expect(opened.metadataCache.getCache("c.md")?.headings?.[0]?.heading).toBe("A");
		expect(opened.metadataCache.getCache("a.md")).toBeNull();
		await opened.settle();
		expect(log.filter((entry) => entry.startsWith("changed"))).toEqual([]);
		expect(opened.metadataCache.unresolvedLinks["b.md"]).toEqual({ a: 1 });
	});

	it("on the rename of a folder: the folder, then all in it", async () => {
		const { log, opened } = await open({ "p/a.md": "", "p/q/b.md": "" });
		log.length = 0;
		const folder = opened.vault.getFolderByPath("p");
		if (!folder) throw new Error("no folder");
		await opened.vault.rename(folder, "r");
		expect(log).toEqual(["rename p > r", "rename p/a.md > r/a.md", "rename p/q > r/q", "rename p/q/b.md > r/q/b.md"]);
		expect(opened.file("r/q/b.md").parent?.path).toBe("r/q");
	});

	it("on a removal: delete, then deleted with the last cache", async () => {
		const { log, opened } = await open({ "a.md": "# A" });
		const file = opened.file("a.md");
		log.length = 0;
		await opened.vault.delete(file);
		expect(log).toEqual(["delete a.md"]);
		expect([file.deleted, opened.metadataCache.getCache("a.md")]).toEqual([true, null]);
		await opened.settle();
		expect(log).toEqual(["delete a.md", "deleted a.md A", "resolved"]);
	});

	it("on edits from outside: the same as on our own", async () => {
		const { log, opened } = await open({ "a.md": "# A" });
		log.length = 0;
		await opened.write("a.md", "# B");
		await opened.write("new/deep/c.md", "# C");
		opened.disk.move("new", "old");
		await opened.settle();
		opened.disk.erase("old");
		await opened.settle();
		expect(log.filter((entry) => !entry.startsWith("resolve"))).toEqual([
			"modify a.md", "changed a.md B", "create new", "create new/deep", "create new/deep/c.md", "changed new/deep/c.md C",
			"delete new/deep/c.md", "delete new/deep", "delete new", "create old", "create old/deep", "create old/deep/c.md", "deleted new/deep/c.md C", "changed old/deep/c.md C",
			"delete old/deep/c.md", "delete old/deep", "delete old", "deleted old/deep/c.md C",
		]);
	});
});

describe("the vault", () => {
	it.each([
		["create what is there", ({ vault }: MemoryVault) => vault.create("a.md", ""), "File already exists."],
		["create in no folder", ({ vault }: MemoryVault) => vault.create("no/b.md", ""), "ENOENT"],
		["make a folder that is there", ({ vault }: MemoryVault) => vault.createFolder("p"), "Folder already exists."],
		["rename onto a file", ({ vault, file }: MemoryVault) => vault.rename(file("a.md"), "p/b.md"), "Destination file already exists!"],
		["read what another program removed", ({ vault, file, disk }: MemoryVault) => {
			const gone = file("a.md");
			disk.erase("a.md");
			return vault.read(gone);
		}, "ENOENT"],
	])("refuses to %s", async (_name, act, message) => {
		const opened = await openMemoryVault({ "a.md": "", "p/b.md": "" });
		await expect((async () => act(opened))()).rejects.toThrow(message);
	});

	it.each(["\uFEFFa\r\nb\n", "no end", "\r", ""])("reads, processes and writes %j as it is", async (text) => {
		const { vault, file, disk } = await openMemoryVault({ "a.md": text });
		expect(await vault.read(file("a.md"))).toBe(text);
		expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(await vault.readBinary(file("a.md")))).toBe(text);
		await vault.process(file("a.md"), (read) => `${read}x`);
		expect(disk.text("a.md")).toBe(`${text}x`);
	});

	it("runs what is done to one file one after the other", async () => {
		const { vault, file, disk } = await openMemoryVault({ "a.md": "" });
		await Promise.all(Array.from({ length: 50 }, (_unused, at) => vault.process(file("a.md"), (text) => `${text}${at},`)));
		expect(disk.text("a.md")?.split(",").length).toBe(51);
	});

	it("does not write where nothing changes", async () => {
		const { log, opened } = await open({ "a.md": "x" });
		log.length = 0;
		expect(await opened.vault.process(opened.file("a.md"), (text) => text)).toBe("x");
		await opened.settle();
		expect(log).toEqual([]);
	});

	it("writes hidden files without showing them", async () => {
		const { log, opened } = await open({});
		await opened.vault.adapter.mkdir(".obsidian/plugins/kith");
		await opened.vault.adapter.write(".obsidian/plugins/kith/data.json", "{}");
		await opened.settle();
		expect(log).toEqual([]);
		expect(opened.vault.getAllLoadedFiles()).toEqual([opened.vault.getRoot()]);
	});

	it("copies, trashes and walks", async () => {
		const { vault, disk, file } = await openMemoryVault({ "p/a.md": "x", "p/q/b.md": "y" });
		const folder = vault.getFolderByPath("p");
		if (!folder) throw new Error("no folder");
		const copy = await vault.copy(folder, "r");
		const seen: string[] = [];
		Vault.recurseChildren(copy, (item) => seen.push(item.path));
		expect(seen).toEqual(["r", "r/a.md", "r/q", "r/q/b.md"]);
		await vault.trash(file("p/a.md"), true);
		expect(Object.keys(disk.snapshot())).toEqual(["p/q/b.md", "r/a.md", "r/q/b.md", ".trash/p/a.md"]);
	});
});

const path = fc.constantFrom("a.md", "b.md", "p/a.md", "p/b.md", "p/q/c.md", "c.md", "x.png");
const text = fc.constantFrom("", "[[a]] [[p/a]]", "[[b]] ![[x.png]] [[none]]", "# C\n[[./a]] [[C]]", "[[a.md]] [[../b]]");
const action = fc.oneof(
	fc.record({ kind: fc.constantFrom("write", "edit"), path, text }),
	fc.record({ kind: fc.constantFrom("delete", "erase"), path }),
	fc.record({ kind: fc.constantFrom("rename", "move"), path, to: path }),
	fc.constant({ kind: "folder" }),
	fc.constant({ kind: "settle" }),
);
interface Action {
	readonly kind: string;
	readonly path?: string;
	readonly text?: string;
	readonly to?: string;
}

const acts: Readonly<Record<string, (opened: MemoryVault, path: string, text: string, to: string) => unknown>> = {
	settle: ({ settle }) => settle(),
	edit: ({ disk }, at, data) => {
		disk.edit(at, data);
	},
	erase: ({ disk }, at) => {
		disk.erase(at);
	},
	move: ({ disk }, from, _text, to) => {
		if (disk.text(from) !== undefined && disk.text(to) === undefined) disk.move(from, to);
	},
	folder: ({ vault }) => {
		const folder = vault.getFolderByPath("p");
		return folder && vault.rename(folder, "r");
	},
	write: ({ vault, file }, at, data) => vault.modify(file(at), data),
	delete: ({ vault, file }, at) => vault.delete(file(at)),
	rename: ({ vault, file }, from, _text, to) => vault.rename(file(from), to),
};

/** What cannot be done (no such file, a place that is taken) is refused and changes nothing. */
async function perform(opened: MemoryVault, { kind, path: at = "", text: data = "", to = "" }: Action): Promise<void> {
	try {
		await acts[kind]?.(opened, at, data, to);
	} catch (error) {
		expect(String(error)).toMatch(/ENOENT|no such file|already exists/);
	}
}

it("keeps nothing of a note that was renamed to no note before it was read again", async () => {
	const { vault, file, metadataCache, settle } = await openMemoryVault({ "a.md": "[[b]]", "b.md": "" });
	await vault.modify(file("a.md"), "[[c]]");
	await vault.rename(file("a.md"), "a.png");
	await settle();
	expect(metadataCache.getCache("a.png")).toBeNull();
	expect(metadataCache.resolvedLinks).toEqual({ "b.md": {} });
	expect(metadataCache.unresolvedLinks).toEqual({ "b.md": {} });
});

it("after any sequence of events, tree, caches and links are those of a vault opened anew", async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(action, { maxLength: 15 }), async (actions) => {
			const opened = await openMemoryVault({ "a.md": "[[b]] [[p/a]]", "b.md": "[[a]] [[c]]", "p/a.md": "[[b]]", "x.png": "" });
			for (const each of actions) await perform(opened, each);
			await opened.settle();
			const anew = await openMemoryVault(opened.disk.snapshot());
			const filesOf = ({ vault }: MemoryVault): string[] => vault.getFiles().map((file) => `${file.path} ${file.stat.size}`).sort();
			expect(filesOf(opened)).toEqual(filesOf(anew));
			expect(opened.metadataCache.resolvedLinks).toEqual(anew.metadataCache.resolvedLinks);
			expect(opened.metadataCache.unresolvedLinks).toEqual(anew.metadataCache.unresolvedLinks);
			for (const file of anew.vault.getMarkdownFiles()) expect(opened.metadataCache.getCache(file.path)).toEqual(anew.metadataCache.getCache(file.path));
		}),
		{ numRuns: 300 },
	);
});
