import type { Stats } from "node:fs";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, rmdir, stat, unlink, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { DiskEntry, DiskStat } from "../core/disk";
import { safePath } from "./safe-path";

/** A plugin's build, shown at `.obsidian/plugins/<id>` without being written into the vault. */
export interface MountedPlugin {
	readonly id: string;
	readonly folder: string;
}

const BUILD_FILES = ["main.js", "manifest.json", "styles.css"];

/** The folder that the server serves: every path is checked before it is touched. */
export class VaultFolder {
	constructor(
		/** A real path. */
		readonly root: string,
		private readonly plugins: readonly MountedPlugin[] = [],
	) {}

	/** Everything that does not begin with a dot and is no symbolic link, folders before what is in them. */
	async entries(): Promise<DiskEntry[]> {
		const found: DiskEntry[] = [];
		const walk = async (path: string): Promise<void> => {
			const items = await readdir(join(this.root, path), { withFileTypes: true });
			for (const item of items.sort((a, b) => (a.name < b.name ? -1 : 1))) {
				if (item.name.startsWith(".") || !(item.isDirectory() || item.isFile())) continue;
				const inner = path === "" ? item.name : `${path}/${item.name}`;
				found.push({ path: inner, stat: describe(await stat(join(this.root, inner))) });
				if (item.isDirectory()) await walk(inner);
			}
		};
		await walk("");
		return found;
	}

	async stat(path: string): Promise<DiskStat | null> {
		try {
			return describe(await stat(await this.readable(path)));
		} catch (error) {
			if (this.plugins.some(({ id }) => `.obsidian/plugins/${id}/`.startsWith(`${path}/`))) return { type: "folder", ctime: 0, mtime: 0, size: 0, version: "0" };
			if (isMissing(error)) return null;
			throw error;
		}
	}

	async list(path: string): Promise<{ files: string[]; folders: string[] }> {
		const prefix = path === "/" || path === "" ? "" : `${path}/`;
		const items = await readdir(await safePath(this.root, path), { withFileTypes: true }).catch((error: unknown) => {
			if (isMissing(error) && this.plugins.some(({ id }) => `.obsidian/plugins/${id}/`.startsWith(prefix))) return [];
			throw error;
		});
		const files = items.filter((item) => item.isFile()).map(({ name }) => prefix + name);
		const folders = items.filter((item) => item.isDirectory()).map(({ name }) => prefix + name);
		const mounted = this.plugins.flatMap(({ id }) => childOf(prefix, `.obsidian/plugins/${id}/`) ?? []);
		const plugin = this.plugins.find(({ id }) => `.obsidian/plugins/${id}` === path);
		const built = plugin ? BUILD_FILES.filter((name) => existsSync(join(plugin.folder, name))).map((name) => prefix + name) : [];
		return { files: [...new Set([...files, ...built])], folders: [...new Set([...folders, ...mounted])] };
	}

	async read(path: string): Promise<Buffer> {
		return readFile(await this.readable(path));
	}

	async write(path: string, data: Uint8Array, mtime?: number): Promise<void> {
		const place = await this.writable(path);
		// A plugin's settings have a folder that exists only here; a note's folder must be there already.
		if (path.startsWith(".obsidian/")) await mkdir(dirname(place), { recursive: true });
		await writeFile(place, data);
		if (mtime !== undefined) await utimes(place, new Date(mtime), new Date(mtime));
	}

	async mkdir(path: string): Promise<void> {
		await mkdir(await this.writable(path), { recursive: true });
	}

	async remove(path: string): Promise<void> {
		await unlink(await this.writable(path));
	}

	async rmdir(path: string, recursive: boolean): Promise<void> {
		const place = await this.writable(path);
		if (recursive) await rm(place, { recursive: true });
		else await rmdir(place);
	}

	async rename(from: string, to: string): Promise<void> {
		const target = await this.writable(to);
		if (existsSync(target)) throw new Error("Destination file already exists!");
		await rename(await this.writable(from), target);
	}

	async trash(path: string): Promise<void> {
		const target = await this.writable(`.trash/${path}`);
		await mkdir(dirname(target), { recursive: true });
		await rm(target, { recursive: true, force: true });
		await rename(await this.writable(path), target);
	}

	private readable(path: string): Promise<string> {
		const mounted = this.mountedFile(path);
		return mounted === undefined ? safePath(this.root, path) : Promise.resolve(mounted);
	}

	/** The vault itself can be neither moved nor removed; a mounted build is read only. */
	private async writable(path: string): Promise<string> {
		const place = await safePath(this.root, path);
		const forbidden = place === this.root || this.mountedFile(path) !== undefined;
		if (forbidden) throw Object.assign(new Error(`EPERM: operation not permitted, '${path}'`), { code: "EPERM" });
		return place;
	}

	private mountedFile(path: string): string | undefined {
		for (const { id, folder } of this.plugins) {
			const name = BUILD_FILES.find((file) => path === `.obsidian/plugins/${id}/${file}`);
			if (name !== undefined) return join(folder, name);
		}
		return undefined;
	}
}

/** The folder right below `prefix` on the way to `path`; undefined where the way does not lead through. */
function childOf(prefix: string, path: string): string | undefined {
	return path.startsWith(prefix) && path !== prefix ? path.slice(0, path.indexOf("/", prefix.length)) : undefined;
}

/** `birthtime` is 0 on some file systems. */
function describe(stats: Stats): DiskStat {
	const ctime = stats.birthtimeMs || stats.ctimeMs;
	// Not the change time: a rename moves it, and changes nothing.
	const version = `${stats.mtimeMs}-${stats.size}-${stats.ino}`;
	return { type: stats.isDirectory() ? "folder" : "file", ctime, mtime: stats.mtimeMs, size: stats.isDirectory() ? 0 : stats.size, version };
}

function isMissing(error: unknown): boolean {
	return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
