import { type CivilDate, civilDate } from "./civil-date";

/**
 * The first ISO day anywhere in a file name (`2026-11-20 Coffee`, `Call 2026-11-20`); other shapes are not dates. Asked about thousands of
 * names, most of them without a dash.
 */
export function dateInName(name: string): CivilDate | undefined {
	for (let dash = name.indexOf("-", 4); dash > 0; dash = name.indexOf("-", dash + 1)) {
		const date = standsAlone(name, dash - 4) ? civilDate(name.slice(dash - 4, dash + 6)) : undefined;
		if (date !== undefined) return date;
	}
	return undefined;
}

/** Whether ten characters from here are not a part of a longer row of digits and dashes. */
function standsAlone(name: string, from: number): boolean {
	if (from > 0 && /[\d-]/.test(name.charAt(from - 1))) return false;
	return !/^-?\d/.test(name.slice(from + 10, from + 12));
}
