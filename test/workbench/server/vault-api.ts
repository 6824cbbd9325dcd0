import type { TextAnswer } from "../adapters/http-disk";
import { describeError } from "./describe-error";
import type { VaultFolder } from "./vault-folder";

/** A request as the vault's part of the server sees it. */
export interface ApiRequest {
	readonly method: string;
	/** What follows `/api/`. */
	readonly name: string;
	readonly query: URLSearchParams;
	readonly body: () => Promise<Uint8Array>;
}

type Handler = (folder: VaultFolder, path: string, request: ApiRequest) => Promise<unknown>;

const HANDLERS: Readonly<Record<string, Handler>> = {
	"GET entries": (folder) => folder.entries(),
	"GET stat": (folder, path) => folder.stat(path),
	"GET list": (folder, path) => folder.list(path),
	"GET file": (folder, path) => folder.read(path),
	"POST texts": async (folder, _path, { body }) => textsOf(folder, JSON.parse(Buffer.from(await body()).toString()) as readonly string[]),
	"PUT file": async (folder, path, { query, body }) => {
		const mtime = Number(query.get("mtime"));
		await folder.write(path, await body(), mtime > 0 ? mtime : undefined);
	},
	"DELETE file": (folder, path) => folder.remove(path),
	"PUT folder": (folder, path) => folder.mkdir(path),
	"DELETE folder": (folder, path, { query }) => folder.rmdir(path, query.has("recursive")),
	"POST rename": (folder, path, { query }) => folder.rename(path, query.get("to") ?? ""),
	"POST trash": (folder, path) => folder.trash(path),
};

/** Answers a request of the page's adapter: bytes for a file, a value to be sent as JSON otherwise; undefined where there is no such request. */
export async function answerApi(folder: VaultFolder, request: ApiRequest): Promise<{ readonly value: unknown } | undefined> {
	const handler = HANDLERS[`${request.method} ${request.name}`];
	if (!handler) return undefined;
	return { value: (await handler(folder, request.query.get("path") ?? "", request)) ?? null };
}

/** Several texts in one answer; one that cannot be read does not spoil the others. A byte order mark stays. */
async function textsOf(folder: VaultFolder, paths: readonly string[]): Promise<TextAnswer[]> {
	const one = async (path: string): Promise<TextAnswer> => {
		try {
			return { text: (await folder.read(path)).toString("utf8") };
		} catch (error) {
			return describeError(error);
		}
	};
	return Promise.all(paths.map(one));
}
