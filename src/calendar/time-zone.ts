import { type CivilDate, civilDateOf } from "./civil-date";

/** A name of the IANA table, or minutes east of UTC. */
export type TimeZone = string | number;

/** What a clock shows elsewhere. */
export interface LocalTime {
	readonly day: CivilDate;
	/** `03:10`, of 24 hours. */
	readonly time: string;
}

/** What people call zones, in both languages, by where they hold; one that means two (`CST`, `IST`) is none. Lower case. */
const called =
	"Asia/Shanghai:北京 中国 上海 广州 深圳 成都 beijing china|Asia/Hong_Kong:香港 hkt|Asia/Taipei:台北 台湾|Asia/Tokyo:东京 日本 japan jst|" +
	"Asia/Seoul:首尔 韩国 korea kst|Asia/Singapore:新加坡 sgt|Asia/Kolkata:印度 india|Asia/Bangkok:曼谷 泰国|Asia/Dubai:迪拜|" +
	"Europe/London:伦敦 英国 uk|Europe/Paris:巴黎 法国|Europe/Berlin:柏林 德国 中欧 cet cest central_european|Europe/Moscow:莫斯科|" +
	"America/New_York:纽约 波士顿 美东 美国东部 东部 eastern us/eastern et est edt|America/Chicago:芝加哥 美中 central us/central cdt|" +
	"America/Denver:丹佛 mountain mt mst mdt|" +
	"America/Los_Angeles:洛杉矶 旧金山 西雅图 湾区 美西 美国西部 太平洋 san_francisco seattle pacific pt pst pdt|" +
	"America/Toronto:多伦多|America/Vancouver:温哥华|America/Sao_Paulo:圣保罗 brasilia|Australia/Sydney:悉尼 aest aedt|" +
	"Australia/Melbourne:墨尔本|Pacific/Auckland:奥克兰 新西兰 nzst nzdt";

let byName: ReadonlyMap<string, string> | undefined;

const regions = ["Europe", "Asia", "America", "Africa", "Australia", "Pacific", "Atlantic", "Indian"];
const offset = /^(?:utc|gmt|z)?\s*([+-])\s*(\d{1,2})(?::?([0-5]\d))?$/i;
const chineseOffset = /^([东西])(?:([一二三四五六七八九])|(十)[一二]?)区$/;
/** By what each stands for. */
const figures = "十一二三四五六七八九";
/** Where a day begins last and first, in hours from UTC. */
const farWest = -12;
const farEast = 14;

/**
 * The zone that a text names: `Asia/Shanghai`, `UTC+8`, `GMT-3:30`, `东八区`, `北京时间`, `Pacific time`, or a city that has a zone of its
 * own. Undefined where it names none, or might be two.
 */
export function readTimeZone(written: string): TimeZone | undefined {
	const text = written.normalize("NFKC").trim().replace(/[−–]/g, "-");
	if (/^(?:utc|gmt|z)$/i.test(text)) return 0;
	return readOffset(text) ?? readName(text.replace(/\s*(?:(?:standard |daylight |summer )?time(?: ?zone)?|标准时间|时间|时区)$/i, ""));
}

function readOffset(text: string): number | undefined {
	const [, sign, hours, minutes = "0"] = offset.exec(/^\d{1,2}$/.test(text) ? `+${text}` : text) ?? [];
	if (sign === undefined) return readChineseOffset(text);
	const east = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
	return east >= farWest * 60 && east <= farEast * 60 && east % 15 === 0 ? east : undefined;
}

function readChineseOffset(text: string): number | undefined {
	const [, side, figure = "", ten] = chineseOffset.exec(text) ?? [];
	if (side === undefined) return undefined;
	const hours = ten === undefined ? figures.indexOf(figure) : 10 + figures.indexOf(text.slice(2, -1) || ten);
	return hours * (side === "东" ? 60 : -60);
}

function readName(text: string): string | undefined {
	if (!/^[\p{L}\p{M}][\p{L}\p{M}/_ +.-]*\d{0,2}$/u.test(text) || text.length > 40) return undefined;
	const name = text.replace(/\s+/g, "_");
	byName ??= new Map(called.split("|").flatMap((one) => {
		const [zone = "", names = ""] = one.split(":");
		return names.split(" ").map((each) => [each, zone] as const);
	}));
	const known = byName.get(name.toLowerCase());
	if (known !== undefined) return known;
	return name.includes("/") ? zoneNamed(name) : regions.map((region) => zoneNamed(`${region}/${name}`)).find((zone) => zone !== undefined);
}

/** The name as the table of the device spells it. */
function zoneNamed(name: string): string | undefined {
	try {
		return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
	} catch {
		return undefined;
	}
}

/** What a clock shows in a zone at an instant, in milliseconds since 1970; by the table of the device, which knows summer times. */
export function localTime(zone: TimeZone, ms: number): LocalTime {
	const [at, timeZone] = typeof zone === "number" ? [ms + zone * 60_000, "UTC"] : [ms, zone];
	const format = new Intl.DateTimeFormat("en-GB", {
		timeZone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit",
	});
	const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
	const day = civilDateOf(Number(part["year"]), Number(part["month"]), Number(part["day"])) ?? ("1970-01-01" as CivilDate);
	return { day, time: `${part["hour"] ?? ""}:${part["minute"] ?? ""}` };
}
