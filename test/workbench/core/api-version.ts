/** The version of Obsidian's API that the workbench stands for. */
export const apiVersion = "1.13.1";

/** Whether the workbench stands for at least this version. */
export function requireApiVersion(version: string): boolean {
	const ours = partsOf(apiVersion);
	const theirs = partsOf(version);
	for (let at = 0; at < 3; at++) {
		const difference = (ours[at] ?? 0) - (theirs[at] ?? 0);
		if (difference !== 0) return difference > 0;
	}
	return true;
}

function partsOf(version: string): number[] {
	return version.split(".").map(Number);
}
