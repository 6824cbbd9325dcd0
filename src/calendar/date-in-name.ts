import { type CivilDate, civilDate } from "./civil-date";
import { monthNames, weekdayNames } from "./english-names";
import { readDate } from "./read-date";

/**
 * The first ISO day anywhere in a file name (`2026-11-20 Coffee`, `Call 2026-11-20`); other shapes are read where that is wanted. Asked
 * about thousands of names, most of them without a dash.
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

/**
 * The day that a file name is, or that stands in it as a word or in eight figures, in any shape (`2026年11月22日 周日`, `Nov 22, 2026`,
 * `周会 20261122`, `2026_11_22`); undefined where it could be two (`03-04-2026`).
 */
export function dayOfName(name: string): CivilDate | undefined {
	// Asked of every name: most have no year.
	if (!/^[一二]|\d{4}/.test(name)) return undefined;
	const plain = name.replaceAll("_", "-");
	const date = readDate(plain) ?? readDate((apart.exec(plain) ?? inFigures.exec(plain))?.[1]);
	return date?.precision === "day" ? date.from : undefined;
}

const apart = /(?:^|\s)([\d年月日号.-]{8,})(?=\s|$)/;
/** Eight figures that are no part of a longer number or of a sign such as `REQ20261122`. */
const inFigures = /(?:^|[^\d.A-Za-z-]|[a-z]{2}|[^\d]-)((?:19|20)\d{6})(?![\da-z]|[.-]\d|[A-Z](?![a-z]))/;

/** Whether a file name says nothing but a day: `2026-11-20`, `2026年11月22日 周日`, `2026-11-20-Friday W47`. */
export function isDayName(name: string): boolean {
	const plain = name.replaceAll("_", "-");
	return dayOfName(name) !== undefined && readDate(plain)?.precision === "day"
		|| dateInName(plain) !== undefined && !/\p{L}/u.test(plain.replace(beside, ""));
}

const beside = new RegExp(`${weekdayNames}|${monthNames}|(?:周|星期|礼拜)[一二三四五六日天]|\\bW\\d{1,2}\\b`, "giu");
