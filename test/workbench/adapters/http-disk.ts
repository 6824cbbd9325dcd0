import type * as obsidian from "obsidian";
import { type Disk, type DiskEntry, DiskError, type DiskStat } from "../core/disk";

/** What the server says of itself. */
export interface ServerInfo {
	/** The name of the vault. */
	readonly name: string;
	/** The folder of the vault on the machine. */
	readonly path: string;
	/** The ids of the plugins to load, from `.obsidian/plugins/<id>`; no other plugin of the vault is run. */
	readonly plugins: readonly string[];
}

/** Asks the server for its vault; the page then works on real files through it. */
export async function connectHttpDisk(): Promise<{ disk: HttpDisk; info: ServerInfo }> {
	const response = await fetch("/api/info");
	const info = (await response.json()) as ServerInfo;
	const disk = new HttpDisk(info);
	await disk.connect();
	return { disk, info };
}

/** A vault's folder behind the workbench's server. */
export class HttpDisk implements Disk {
	readonly name: string;
	private readonly listeners: ((path: string) => void)[] = [];
	private events: EventSource | undefined;

	constructor(private readonly info: ServerInfo) {
		this.name = info.name;
	}

	/** Resolves when edits from outside are being listened to, so that none made afterwards is missed. */
	connect(): Promise<void> {
		const events = new EventSource("/api/events");
		this.events = events;
		events.addEventListener("message", (event: MessageEvent<string>) => {
			for (const listener of this.listeners) listener(decodeURIComponent(event.data));
		});
		return new Promise((resolve, reject) => {
			events.addEventListener("open", () => {
				resolve();
			});
			events.addEventListener("error", () => {
				reject(new Error("The workbench's server does not answer."));
			});
		});
	}

	/** Stops listening. */
	close(): void {
		this.events?.close();
	}

	async entries(): Promise<DiskEntry[]> {
		return (await (await call("GET", "entries", {})).json()) as DiskEntry[];
	}

	async stat(path: string): Promise<DiskStat | null> {
		return (await (await call("GET", "stat", { path })).json()) as DiskStat | null;
	}

	async list(path: string): Promise<obsidian.ListedFiles> {
		return (await (await call("GET", "list", { path })).json()) as obsidian.ListedFiles;
	}

	async read(path: string): Promise<string> {
		// Not `response.text()`, which drops a byte order mark.
		return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await this.readBinary(path));
	}

	async readBinary(path: string): Promise<ArrayBuffer> {
		return (await call("GET", "file", { path })).arrayBuffer();
	}

	async write(path: string, data: string | ArrayBuffer, options?: obsidian.DataWriteOptions): Promise<void> {
		await call("PUT", "file", { path, mtime: options?.mtime }, data);
	}

	async mkdir(path: string): Promise<void> {
		await call("PUT", "folder", { path });
	}

	async remove(path: string): Promise<void> {
		await call("DELETE", "file", { path });
	}

	async rmdir(path: string, recursive: boolean): Promise<void> {
		await call("DELETE", "folder", { path, recursive: recursive ? 1 : undefined });
	}

	async rename(from: string, to: string): Promise<void> {
		await call("POST", "rename", { path: from, to });
	}

	async trash(path: string): Promise<void> {
		await call("POST", "trash", { path });
	}

	watch(listener: (path: string) => void): void {
		this.listeners.push(listener);
	}

	resourcePath(path: string): string {
		return `${location.origin}/vault/${path.split("/").map(encodeURIComponent).join("/")}`;
	}

	fullPath(path: string): string {
		return path === "" ? this.info.path : `${this.info.path}/${path}`;
	}
}

type Query = Readonly<Record<string, string | number | undefined>>;

async function call(method: string, name: string, query: Query, body?: string | ArrayBuffer): Promise<Response> {
	const search = new URLSearchParams();
	for (const [key, value] of Object.entries(query)) if (value !== undefined) search.set(key, String(value));
	// The header cannot be sent from another site without asking first; the server demands it for every change.
	const response = await fetch(`/api/${name}?${search}`, { method, headers: { "x-kith-workbench": "1" }, ...(body === undefined ? {} : { body }) });
	if (response.ok) return response;
	const { code, message } = (await response.json()) as { code: string; message: string };
	throw new DiskError(code, message);
}
