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
	private toRead: Reading[] = [];

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

	/** Reads asked for together go to the server together: a cache that fills from 50,000 notes must not make as many requests. */
	read(path: string): Promise<string> {
		return new Promise((resolve, reject) => {
			this.toRead.push({ path, resolve, reject });
			if (this.toRead.length === 1) setTimeout(() => void this.readTogether(), 0);
		});
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

	private async readTogether(): Promise<void> {
		const reads = this.toRead;
		this.toRead = [];
		try {
			const response = await this.call("POST", "texts", {}, JSON.stringify(reads.map(({ path }) => path)));
			const texts = (await response.json()) as readonly TextAnswer[];
			reads.forEach(({ path, resolve, reject }, at) => {
				const answer = texts[at];
				if (answer && "text" in answer) resolve(answer.text);
				else reject(new DiskError(answer?.code ?? "UNKNOWN", answer?.message ?? `no answer for '${path}'`));
			});
		} catch (error) {
			for (const { reject } of reads) reject(error instanceof Error ? error : new Error(String(error)));
		}
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

interface Reading {
	readonly path: string;
	readonly resolve: (text: string) => void;
	readonly reject: (error: Error) => void;
}

/** What the server says of one text among several: the text, or why there is none. */
export type TextAnswer = { readonly text: string } | { readonly code: string; readonly message: string };

type Query = Readonly<Record<string, string | number | undefined>>;
