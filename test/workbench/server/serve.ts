import { realpathSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { basename } from "node:path";
import { describeError } from "./describe-error";
import { refusalOf } from "./guard";
import { safePath } from "./safe-path";
import { sendFile, sendJson } from "./send-file";
import { answerApi } from "./vault-api";
import { type MountedPlugin, VaultFolder } from "./vault-folder";
import { watchFolder } from "./watch-folder";

/** What is served. */
export interface ServeOptions {
	/** The folder of the vault; it is written to, so hand in a copy unless that is meant. */
	readonly vault: string;
	/** The folder of the page: `index.html` and what it asks for. */
	readonly page: string;
	readonly plugins?: readonly MountedPlugin[];
	/** 0 (unless told): any that is free. */
	readonly port?: number;
	/** The name of the vault, where it should not be that of its folder. */
	readonly name?: string;
}

/** A running server. */
export interface Running {
	readonly url: string;
	readonly close: () => Promise<void>;
}

/** Larger requests are refused. */
const LARGEST_BODY = 64 * 1024 * 1024;

/** Serves a vault and the workbench's page on this machine alone. */
export async function serve(options: ServeOptions): Promise<Running> {
	const root = realpathSync(options.vault);
	const site = new Site(new VaultFolder(root, options.plugins), { ...options, page: realpathSync(options.page) });
	const server = createServer((request, response) => void site.answer(request, response));
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(options.port ?? 0, "127.0.0.1", resolve);
	});
	site.port = (server.address() as AddressInfo).port;
	const stopWatching = watchFolder(root, (path) => {
		site.announce(path);
	});
	return {
		url: `http://127.0.0.1:${site.port}/`,
		close: () => {
			stopWatching();
			return close(server);
		},
	};
}

class Site {
	port = 0;
	private readonly listeners = new Set<ServerResponse>();

	constructor(
		private readonly folder: VaultFolder,
		private readonly options: ServeOptions,
	) {}

	announce(path: string): void {
		for (const listener of this.listeners) listener.write(`data: ${encodeURIComponent(path)}\n\n`);
	}

	async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		try {
			const refusal = refusalOf(request, this.port);
			if (refusal !== undefined) sendJson(response, { code: "REFUSED", message: refusal }, 403);
			else await this.route(request, response, new URL(request.url ?? "/", "http://workbench"));
		} catch (error) {
			const { code, message } = describeError(error);
			sendJson(response, { code, message }, code === "ENOENT" ? 404 : code === "EPERM" ? 403 : 500);
		}
	}

	private async route(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
		if (url.pathname === "/api/events") {
			this.listen(request, response);
		} else if (url.pathname === "/api/info") {
			const { name, plugins = [] } = this.options;
			sendJson(response, { name: name ?? basename(this.folder.root), path: this.folder.root, plugins: plugins.map(({ id }) => id) });
		} else if (url.pathname.startsWith("/api/")) {
			await this.answerApi(request, response, url);
		} else if (url.pathname.startsWith("/vault/")) {
			const path = decodeURIComponent(url.pathname.slice("/vault/".length));
			sendFile(response, path, await this.folder.read(path), "vault");
		} else if (url.pathname === "/favicon.ico") {
			response.writeHead(204).end();
		} else {
			const path = url.pathname === "/" ? "index.html" : decodeURIComponent(url.pathname.slice(1));
			sendFile(response, path, await readFile(await safePath(this.options.page, path)), "page");
		}
	}

	private async answerApi(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
		const answer = await answerApi(this.folder, {
			method: request.method ?? "GET",
			name: url.pathname.slice("/api/".length),
			query: url.searchParams,
			body: () => bodyOf(request),
		});
		if (!answer) sendJson(response, { code: "UNKNOWN", message: "no such request" }, 404);
		else if (Buffer.isBuffer(answer.value)) sendFile(response, "bytes", answer.value, "vault");
		else sendJson(response, answer.value);
	}

	private listen(request: IncomingMessage, response: ServerResponse): void {
		response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
		response.write(":\n\n");
		this.listeners.add(response);
		request.on("close", () => this.listeners.delete(response));
	}
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const part of request as AsyncIterable<Uint8Array>) {
		size += part.byteLength;
		if (size > LARGEST_BODY) throw Object.assign(new Error("the request is too large"), { code: "E2BIG" });
		parts.push(part);
	}
	return Buffer.concat(parts);
}

function close(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => {
			resolve();
		});
		server.closeAllConnections();
	});
}
