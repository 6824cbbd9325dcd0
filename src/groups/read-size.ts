const number = "(\\d[\\d,，]*(?:\\.\\d+)?|[一二两三四五六七八九十])\\s*([百千万kw]?)";
const size = new RegExp(
	`^(?:大约|约|近|将近|about|around|approx\\.?|ca\\.?|over|超过)?[\\s~～≈>]*(?:${number}\\s*(?:-|–|—|~|～|到|至|to)\\s*)?${number}\\s*[多余+＋]?\\s*(?:个|位|名)?\\s*(?:人|members?|people|persons)?\\s*(?:左右|上下|以上|多)?$`,
	"iu",
);
const times: Readonly<Record<string, number>> = { 百: 100, 千: 1000, k: 1000, 万: 10_000, w: 10_000 };
const numerals = "〇一二三四五六七八九十";

/** How many a group has: `300`, `300 左右`, `约三百人`, `1.2k`, of `200–300` the more; undefined where that is no number. */
export function readSize(value: unknown): number | undefined {
	if (typeof value === "number") return Number.isFinite(value) && value >= 0 ? Math.round(value) : undefined;
	const match = typeof value === "string" && value.length < longest ? size.exec(value.trim()) : null;
	if (!match) return undefined;
	const [, least, unitOfLeast, most, unit] = match;
	const [from, to] = [countOf(least, unitOfLeast || unit), countOf(most, unit)];
	return Number.isFinite(to) && (least === undefined || from <= to) ? to : undefined;
}

function countOf(figures = "", unit = ""): number {
	const at = numerals.indexOf(figures.replace("两", "二"));
	return Math.round((at > 0 ? at : Number(figures.replace(comma, ""))) * (times[unit.toLowerCase()] ?? 1));
}

const longest = 40;
const comma = /[,，]/g;
