import { daysBetween, partsOf } from "../../calendar/civil-date";
import { ageOf } from "../../talking-points/age";
import type { when as english } from "../en/when";
import { fewDays, monthOf } from "../month-of";

const units = { day: "天", week: "周", month: "个月", year: "年" };

/** 日子、约略的日期和多久以前。 */
export const when: typeof english = {
	day: (date, today) => {
		const { year, month, day } = partsOf(date);
		const short = `${String(month)}月${String(day)}日`;
		return year === partsOf(today).year ? short : `${String(year)}年${short}`;
	},
	fewDaysAgo: "前些天",
	roughly: (date, today) => {
		const { on, isMonth } = monthOf(date);
		const { year, month } = partsOf(on);
		const ago = partsOf(today).year - year;
		if (!isMonth) return `${String(year)}年`;
		if (daysBetween(on, today) <= fewDays) return when.fewDaysAgo;
		return `${ago === 0 ? "" : ago === 1 ? "去年" : `${String(year)}年`}${String(month)}月`;
	},
	interval: (date, today) => {
		const { year, month } = partsOf(date.from);
		return {
			day: when.day(date.from, today),
			week: `${when.day(date.from, today)}那一周`,
			month: `${String(year)}年${String(month)}月`,
			quarter: `${String(year)}年${"一一春二二夏三三秋四四冬".charAt(month - 1)}${month % 3 === 0 ? "天" : "季度"}`,
			half: `${String(year)}年${month <= 6 ? "上" : "下"}半年`,
			year: `${String(year)}年`,
		}[date.precision];
	},
	ago: (on, today) => {
		const { unit, count } = ageOf(on, today);
		if (unit === "day" && count === 0) return "今天";
		if (unit === "day" && count === 1) return "昨天";
		return `${String(count)} ${units[unit]}前`;
	},
	span: (on, today) => {
		const { unit, count } = ageOf(on, today);
		return `${String(count)} ${units[unit]}`;
	},
	inDays: (days) => {
		if (days < 0) return days === -1 ? "昨天" : `${String(-days)} 天前`;
		return days === 0 ? "今天" : days === 1 ? "明天" : `${String(days)} 天后`;
	},
};
