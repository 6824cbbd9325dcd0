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
	const disk = new HttpDisk(info, location.origin);
	await disk.connect();
	return { disk, info };
}

/** A vault's folder behind the workbench's server. */
export class HttpDisk implements Disk {
	readonly name: string;
	private readonly listeners: ((path: string) => void)[] = [];
	private events: EventSource | undefined;

	constructor(
		private readonly info: ServerInfo,
		/** The server's address, without a slash at the end. */
		private readonly base: string,
	) {
		this.name = info.name;
	}

	/** Resolves when edits from outside are being listened to, so that none made afterwards is missed. */
	connect(): Promise<void> {
		const events = new EventSource(`${this.base}/api/events`);
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
		return (await (await this.call("GET", "entries", {})).json()) as DiskEntry[];
	}

	async stat(path: string): Promise<DiskStat | null> {
		return (await (await this.call("GET", "stat", { path })).json()) as DiskStat | null;
	}

	async list(path: string): Promise<obsidian.ListedFiles> {
		return (await (await this.call("GET", "list", { path })).json()) as obsidian.ListedFiles;
	}

	async read(path: string): Promise<string> {
		// Not `response.text()`, which drops a byte order mark.
		return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await this.readBinary(path));
	}

	async readBinary(path: string): Promise<ArrayBuffer> {
		return (await this.call("GET", "file", { path })).arrayBuffer();
	}

	async write(path: string, data: string | ArrayBuffer, options?: obsidian.DataWriteOptions): Promise<void> {
		await this.call("PUT", "file", { path, mtime: options?.mtime }, data);
	}

	async mkdir(path: string): Promise<void> {
		await this.call("PUT", "folder", { path });
	}

	async remove(path: string): Promise<void> {
		await this.call("DELETE", "file", { path });
	}

	async rmdir(path: string, recursive: boolean): Promise<void> {
		await this.call("DELETE", "folder", { path, recursive: recursive ? 1 : undefined });
	}

	async rename(from: string, to: string): Promise<void> {
		await this.call("POST", "rename", { path: from, to });
	}

	async trash(path: string): Promise<void> {
		await this.call("POST", "trash", { path });
	}

	watch(listener: (path: string) => void): void {
		this.listeners.push(listener);
	}

	resourcePath(path: string): string {
		return `${this.base}/vault/${path.split("/").map(encodeURIComponent).join("/")}`;
	}

	fullPath(path: string): string {
		return path === "" ? this.info.path : `${this.info.path}/${path}`;
	}

	private async call(method: string, name: string, query: Query, body?: string | ArrayBuffer): Promise<Response> {
		const search = new URLSearchParams();
		for (const [key, value] of Object.entries(query)) if (value !== undefined) search.set(key, String(value));
		// The header cannot be sent from another site without asking first; the server demands it for every change.
		const headers = { "x-kith-workbench": "1" };
		const response = await fetch(`${this.base}/api/${name}?${search}`, { method, headers, ...(body === undefined ? {} : { body }) });
		if (response.ok) return response;
		const { code, message } = (await response.json()) as { code: string; message: string };
		throw new DiskError(code, message);
	}
}

type Query = Readonly<Record<string, string | number | undefined>>;
