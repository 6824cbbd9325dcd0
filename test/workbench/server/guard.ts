import type { IncomingMessage } from "node:http";

/**
 * Why a request is refused; undefined where it is not. The server is for pages that it served itself: a name that resolves
 * to this machine (DNS rebinding), another site's script and another site's form are all turned away.
 */
export function refusalOf(request: IncomingMessage, port: number): string | undefined {
	const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
	const { host, origin } = request.headers;
	if (host === undefined || !hosts.includes(host)) return "unknown host";
	if (origin !== undefined && origin !== `http://${host}`) return "another origin";
	const site = request.headers["sec-fetch-site"];
	if (site !== undefined && site !== "same-origin" && site !== "none") return "another site";
	const reads = request.method === "GET" || request.method === "HEAD";
	// A form of another site cannot send this header, whatever the browser's age.
	if (!reads && request.headers["x-kith-workbench"] === undefined) return "the header x-kith-workbench is missing";
	return undefined;
}
