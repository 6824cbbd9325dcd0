import { civilDate } from "./civil-date";
import { type DateInterval, dayInterval } from "./date-interval";
import { type Period, yearPeriod } from "./period";
import { plainSigns } from "./plain-signs";
import { writtenDates } from "./written-date";

const shapes = writtenDates.map(([pattern, read]) => [new RegExp(`^${pattern}$`, "i"), read] as const);
const longest = 64;

/**
 * The date that a property or a line of a log says, with its text as written; undefined where it says none or could mean two
 * (`03/04/2025`). Total: takes whatever YAML made of the value, a number and `[[2026-01-24]]` without quotes included.
 */
export function readDate(value: unknown): DateInterval | undefined {
	const only = onlyItem(onlyItem(value));
	if (typeof only === "string") return readText(only);
	return typeof only === "number" && Number.isInteger(only) ? readText(String(only)) : undefined;
}

/** The one item of a list of one, else the value itself. */
export function onlyItem(value: unknown): unknown {
	return Array.isArray(value) && value.length === 1 ? value[0] : value;
}

function readText(raw: string): DateInterval | undefined {
	// Nearly every date in a vault is a plain ISO day: no pattern is tried for it.
	const day = civilDate(raw);
	if (day !== undefined) return dayInterval(day);
	const text = unwrapped(raw.trim());
	if (text.length > longest) return undefined;
	const plain = plainSigns(text.normalize("NFKC"));
	const period = readBareNumber(plain) ?? readShape(plain);
	return period && { ...period, text };
}

function readBareNumber(text: string): Period | undefined {
	return /^[12]\d{3}$/.test(text) ? yearPeriod(Number(text)) : undefined;
}

function readShape(text: string): Period | undefined {
	for (const [pattern, read] of shapes) {
		const match = pattern.exec(text);
		if (match) return read(match.slice(1)) ?? undefined;
	}
	return undefined;
}

/** The text inside quotes, and the note that a link names (`[[Daily/2026-01-24|then]]` → `2026-01-24`). */
export function unwrapped(text: string): string {
	const quoted = /^(["'“‘])(.*)["'”’]$/.exec(text);
	if (quoted) return unwrapped((quoted[2] ?? "").trim());
	const link = /^\[\[([^\][|#]+)(?:#[^\][|]*)?(?:\|[^\][]*)?\]\]$/.exec(text);
	if (!link) return text;
	const target = (link[1] ?? "").trim().replace(/\.md$/i, "");
	return target.slice(target.lastIndexOf("/") + 1);
}
