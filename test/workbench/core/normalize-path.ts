/** A path as the vault keeps it: forward slashes, none doubled, leading or trailing; plain spaces; NFC. Empty becomes "/". */
export function normalizePath(path: string): string {
	const cleaned = path.replace(/[\u00a0\u202f]/g, " ").replace(/[\\/]+/g, "/").replace(/^\/|\/$/g, "");
	return (cleaned || "/").normalize("NFC");
}

/** The folder of a normalized path; "/" for what lies in the root. */
export function parentPathOf(path: string): string {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "/" : path.slice(0, slash);
}

/** Whether any part of the path begins with a dot; such files exist on disk and never in the vault's tree. */
export function isHiddenPath(path: string): boolean {
	return path.split("/").some((part) => part.startsWith("."));
}
