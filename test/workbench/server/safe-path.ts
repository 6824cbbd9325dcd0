import { lstat, realpath } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";

/** Refused: a path that leaves the vault. */
export class OutsideVault extends Error {
	readonly code = "EPERM";

	constructor(path: string) {
		super(`outside of the vault: ${path}`);
	}
}

/**
 * The place on the machine of a path in the vault. Refuses what leaves the folder, by its parts (`..`, absolute, backslashes, NUL) or
 * through a symbolic link on the way, dangling ones included. `root` must be a real path.
 */
export async function safePath(root: string, path: string): Promise<string> {
	const parts = path.split("/").filter((part) => part !== "" && part !== ".");
	if (path.includes("\0") || path.includes("\\") || isAbsolute(path.replace(/^\/$/, "")) || parts.some((part) => part === ".." || /^[a-z]:$/i.test(part))) {
		throw new OutsideVault(path);
	}
	let place = root;
	for (const part of parts) {
		place = join(place, part);
		if (await isLink(place)) {
			const target = await realpath(place).catch(() => undefined);
			if (target === undefined || !isInside(root, target)) throw new OutsideVault(path);
			place = target;
		}
	}
	return place;
}

/** Whether `place` is `root` or below it. */
export function isInside(root: string, place: string): boolean {
	const way = relative(root, place);
	return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

async function isLink(place: string): Promise<boolean> {
	try {
		return (await lstat(place)).isSymbolicLink();
	} catch {
		return false;
	}
}
