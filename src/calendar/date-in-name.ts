import { type CivilDate, civilDate } from "./civil-date";

const isoDay = /(?:^|[^\d-])(\d{4}-\d{2}-\d{2})(?!\d|-\d)/g;

/** The first ISO day anywhere in the name of a file (`2026-11-20 Coffee`, `Call 2026-11-20`); other shapes are not dates. */
export function dateInName(name: string): CivilDate | undefined {
	for (const match of name.matchAll(isoDay)) {
		const date = civilDate(match[1] ?? "");
		if (date !== undefined) return date;
	}
	return undefined;
}
