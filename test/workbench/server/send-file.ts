import type { ServerResponse } from "node:http";
import { extname } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".json": "application/json; charset=utf-8",
	".map": "application/json; charset=utf-8",
	".md": "text/plain; charset=utf-8",
	".svg": "image/svg+xml",
	".png": "image/png",
	".jpg": "image/jpeg",
	".jpeg": "image/jpeg",
	".gif": "image/gif",
	".webp": "image/webp",
	".woff2": "font/woff2",
	".pdf": "application/pdf",
};

/** Nothing but this server may be spoken to: a plugin that tries to reach the network fails, and is seen to. */
const PAGE_POLICY = [
	"default-src 'self'",
	"script-src 'self' 'unsafe-eval' 'unsafe-inline' blob:",
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' data: blob:",
	"font-src 'self' data:",
	"connect-src 'self'",
	"frame-ancestors 'none'",
	"form-action 'none'",
].join("; ");

/** A file of the vault is shown, never run: it may come from anybody. */
const VAULT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; sandbox";

/** Sends a file with the type of its name; `from` decides what it may do in the browser. */
export function sendFile(response: ServerResponse, name: string, data: Uint8Array, from: "page" | "vault"): void {
	response.writeHead(200, {
		"content-type": TYPES[extname(name).toLowerCase()] ?? "application/octet-stream",
		"content-security-policy": from === "page" ? PAGE_POLICY : VAULT_POLICY,
		"x-content-type-options": "nosniff",
		"cross-origin-resource-policy": "same-origin",
		"cache-control": "no-store",
	});
	response.end(data);
}

/** Sends a value as JSON. */
export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
	response.writeHead(status, { "content-type": "application/json; charset=utf-8", "x-content-type-options": "nosniff", "cache-control": "no-store" });
	response.end(JSON.stringify(value));
}
