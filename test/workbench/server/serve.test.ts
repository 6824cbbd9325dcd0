// @vitest-environment node
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DiskAdapter } from "../adapters/disk-adapter";
import { HttpDisk, type ServerInfo } from "../adapters/http-disk";
import { Vault } from "../core/vault";
import { type Running, serve } from "./serve";

let folder = "";
let running: Running;

async function put(path: string, text: string): Promise<void> {
	await mkdir(join(folder, path, ".."), { recursive: true });
	await writeFile(join(folder, path), text);
}

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "kith-serve-test-"));
	await put("page/index.html", "<p>page</p>");
	await put("page/../secret.txt", "secret");
	await put("vault/Home.md", "\uFEFF# Home\r\n");
	await put("vault/People/林.md", "hello");
	await put("plugin/main.js", "built");
	await put("plugin/manifest.json", "{}");
	running = await serve({ vault: join(folder, "vault"), page: join(folder, "page"), plugins: [{ id: "kith", folder: join(folder, "plugin") }] });
});

afterEach(async () => {
	await running.close();
	await rm(folder, { recursive: true, force: true });
});

/** A bare request, with headers that `fetch` would not let through. */
function ask(path: string, options: { method?: string; headers?: Record<string, string> } = {}): Promise<{ status: number; text: string }> {
	return new Promise((resolve, reject) => {
		const { hostname, port } = new URL(running.url);
		const asked = request({ hostname, port, path, ...options }, (response) => {
			let text = "";
			response.on("data", (part: Buffer) => (text += part.toString()));
			response.on("end", () => {
				resolve({ status: response.statusCode ?? 0, text });
			});
		});
		asked.on("error", reject);
		asked.end();
	});
}

function disk(): HttpDisk {
	const info: ServerInfo = { name: "Test", path: "/vault", plugins: [] };
	return new HttpDisk(info, running.url.replace(/\/$/, ""));
}

describe("the server's guard", () => {
	const mine = { "x-kith-workbench": "1" };
	it.each([
		["a plain look", "/api/info", {}, 200],
		["another host name", "/api/info", { headers: { host: "evil.example:80" } }, 403],
		["the right name with another port", "/api/info", { headers: { host: "127.0.0.1:1" } }, 403],
		["another origin", "/api/info", { headers: { origin: "http://evil.example" } }, 403],
		["an opaque origin", "/api/info", { headers: { origin: "null" } }, 403],
		["another site", "/api/info", { headers: { "sec-fetch-site": "cross-site" } }, 403],
		["another port of this machine", "/api/info", { headers: { "sec-fetch-site": "same-site" } }, 403],
		["a link followed by hand", "/", { headers: { "sec-fetch-site": "none" } }, 200],
		["a change without the header", "/api/file?path=Home.md", { method: "DELETE" }, 403],
		["a change from another origin", "/api/file?path=Home.md", { method: "DELETE", headers: { ...mine, origin: "http://localhost:1" } }, 403],
		["a request that there is not", "/api/nonsense", {}, 404],
		["a file that there is not", "/api/file?path=No.md", {}, 404],
	])("%s", async (_name, path, options, status) => {
		expect((await ask(path, options)).status).toBe(status);
		expect(await readFile(join(folder, "vault/Home.md"), "utf8")).toContain("Home");
	});
});

describe("paths that leave the vault", () => {
	it.each(["../secret.txt", "People/../../secret.txt", "/etc/hostname", "C:/x", "..\\secret.txt", "a\0b"])("%j is refused", async (path) => {
		const { status, text } = await ask(`/api/file?path=${encodeURIComponent(path)}`);
		expect(status).toBe(403);
		expect(text).not.toContain("secret\"");
	});

	it.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/vault/..%2f..%2fsecret.txt"])("as an address, %s", async (path) => {
		const { status, text } = await ask(path);
		expect([403, 404]).toContain(status);
		expect(text).not.toBe("secret");
	});

	it.each(["read", "write", "remove", "folder", "dangling"])("a symbolic link: %s", async (how) => {
		await symlink(how === "dangling" ? join(folder, "nowhere") : join(folder, "secret.txt"), join(folder, "vault/link.md"));
		await symlink(folder, join(folder, "vault/out"));
		const calls: Record<string, () => Promise<unknown>> = {
			read: () => disk().read("link.md"),
			write: () => disk().write("link.md", "overwritten"),
			remove: () => disk().remove("out/secret.txt"),
			folder: () => disk().mkdir("out/new"),
			dangling: () => disk().write("link.md", "created"),
		};
		await expect(calls[how]?.()).rejects.toThrow("outside of the vault");
		expect(await readFile(join(folder, "secret.txt"), "utf8")).toBe("secret");
		expect((await disk().entries()).map(({ path }) => path)).toEqual(["Home.md", "People", "People/林.md"]);
	});

	it("the vault itself can be neither removed nor moved", async () => {
		await expect(disk().rmdir("/", true)).rejects.toThrow("EPERM");
		await expect(disk().rename("", "x")).rejects.toThrow("EPERM");
	});
});

describe("the disk behind the server", () => {
	it("keeps a byte order mark and line ends", async () => {
		expect(await disk().read("Home.md")).toBe("\uFEFF# Home\r\n");
		await disk().write("Home.md", "\uFEFFa\r\nb\n");
		expect(await readFile(join(folder, "vault/Home.md"), "utf8")).toBe("\uFEFFa\r\nb\n");
	});

	it("says what fails as a file system does", async () => {
		await expect(disk().read("No.md")).rejects.toMatchObject({ code: "ENOENT", message: expect.stringMatching(/^ENOENT: no such file/) as string });
		await expect(disk().write("Nowhere/No.md", "x")).rejects.toMatchObject({ code: "ENOENT" });
		await expect(disk().rename("Home.md", "People/林.md")).rejects.toThrow("Destination file already exists!");
	});

	it("shows a plugin's build without writing it into the vault, and keeps its settings in the vault", async () => {
		const adapter = new DiskAdapter(disk());
		expect(await adapter.exists(".obsidian/plugins")).toBe(true);
		expect((await adapter.list(".obsidian/plugins")).folders).toEqual([".obsidian/plugins/kith"]);
		expect((await adapter.list(".obsidian/plugins/kith")).files).toEqual([".obsidian/plugins/kith/main.js", ".obsidian/plugins/kith/manifest.json"]);
		expect(await adapter.read(".obsidian/plugins/kith/main.js")).toBe("built");
		await expect(adapter.write(".obsidian/plugins/kith/main.js", "x")).rejects.toThrow("EPERM");
		await adapter.write(".obsidian/plugins/kith/data.json", "{}");
		expect(await readFile(join(folder, "vault/.obsidian/plugins/kith/data.json"), "utf8")).toBe("{}");
		expect(await readFile(join(folder, "plugin/main.js"), "utf8")).toBe("built");
	});

	it("carries a whole vault", async () => {
		const vault = new Vault(new DiskAdapter(disk()));
		await vault.load();
		expect(vault.getFiles().map((file) => file.path)).toEqual(["Home.md", "People/林.md"]);
		const events: string[] = [];
		vault.on("modify", (file) => events.push(`modify ${file.path}`));
		vault.on("rename", (file, old) => events.push(`rename ${old} ${file.path}`));
		vault.on("delete", (file) => events.push(`delete ${file.path}`));
		const file = vault.getFileByPath("People/林.md");
		if (!file) throw new Error("no file");
		await vault.process(file, (text) => `${text}!`);
		await vault.process(file, (text) => `${text.slice(0, -1)}?`);
		await vault.rename(file, "People/森.md");
		await vault.trash(file, true);
		expect(events).toEqual(["modify People/林.md", "modify People/林.md", "rename People/林.md People/森.md", "delete People/森.md"]);
		expect(await readFile(join(folder, "vault/.trash/People/森.md"), "utf8")).toBe("hello?");
	});

	it("tells the page of edits from outside, new folders with what is in them", async () => {
		const told = await listen(3, async () => {
			await put("vault/Home.md", "edited");
			await put("vault/New/a b.md", "new");
		});
		expect(new Set(told)).toEqual(new Set(["Home.md", "New", "New/a b.md"]));
	});
});

/** The first `count` different paths that the server announces after `act`. */
function listen(count: number, act: () => Promise<void>): Promise<string[]> {
	return new Promise((resolve, reject) => {
		const { hostname, port } = new URL(running.url);
		const asked = request({ hostname, port, path: "/api/events" }, (response) => {
			const told = new Set<string>();
			response.on("data", (part: Buffer) => {
				for (const [, path] of part.toString().matchAll(/data: (.*)\n/g)) told.add(decodeURIComponent(path ?? ""));
				if (told.size >= count) {
					asked.destroy();
					resolve([...told]);
				}
			});
			response.once("data", () => {
				act().catch(reject);
			});
		});
		asked.on("error", () => undefined);
		asked.end();
	});
}
