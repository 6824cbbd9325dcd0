import { watch } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, sep } from "node:path";

/** How long a path must be quiet before it is told of: programs write a file in several steps. */
const QUIET_MS = 40;

/** Tells of every path below `root` that is touched, hidden ones excepted; a new folder brings all that is in it. Answers the way to stop. */
export function watchFolder(root: string, tell: (path: string) => void): () => void {
	const timers = new Map<string, ReturnType<typeof setTimeout>>();
	const tellAll = async (path: string): Promise<void> => {
		tell(path);
		const items = await readdir(join(root, path), { recursive: true }).catch(() => []);
		for (const item of items) tell(`${path}/${item.split(sep).join("/")}`);
	};
	const watcher = watch(root, { recursive: true }, (_event, name) => {
		const path = name?.split(sep).join("/");
		if (path === undefined || path.split("/").some((part) => part.startsWith("."))) return;
		clearTimeout(timers.get(path));
		const timer = setTimeout(() => {
			timers.delete(path);
			void tellAll(path);
		}, QUIET_MS);
		timers.set(path, timer);
	});
	// A folder that vanishes while it is being watched is no reason to stop serving.
	watcher.on("error", () => undefined);
	return () => {
		watcher.close();
		for (const timer of timers.values()) clearTimeout(timer);
	};
}
