import { describe, expect, it } from "vitest";
import { readDatePhrase, readTimePhrase } from "../../src/calendar/phrases/read-date-phrase";
import { day } from "./day";

const sunday = day("2026-11-22");

/** `from` or `from..to` of the first words that speak of time, `?words` where they are not understood, "" where there are none. */
function told(text: string, lean: "past" | "future" | undefined = "past", today = sunday): string {
	const found = readTimePhrase(text, today, "monday", lean);
	if (!found) return "";
	if (!found.interval) return `?${text.slice(found.start, found.end)}`;
	const { from, to } = found.interval;
	return from === to ? from : `${from}..${to}`;
}

function words(text: string): string {
	const found = readTimePhrase(text, sunday, "monday", "past");
	return found ? text.slice(found.start, found.end) : "";
}

describe("after a feast, and in so many and a half", () => {
	it.each([
		["see Sam after Christmas", "2026-12-26..2027-01-01"], ["after Xmas", "2026-12-26..2027-01-01"], ["after new year", "2027-01-02..2027-01-08"], ["after the New Year", "2027-01-02..2027-01-08"], ["after New Year's Day", "2027-01-02..2027-01-08"], ["call again after Easter", "2027-03-29..2027-04-04"], ["after Chinese New Year", "2027-02-13..2027-02-19"], ["after Thanksgiving", "2026-11-27..2026-12-03"], ["in two and a half weeks", "2026-12-10"], ["in 2.5 weeks", "2026-12-10"], ["in two weeks and a half", "2026-12-10"], ["two and a half weeks from now", "2026-12-10"], ["in a month and a half", "2027-01-01..2027-01-31"], ["in a year and a half", "2028-05-01..2028-05-31"], ["in one and a half years", "2028-05-01..2028-05-31"],
		["春节后再聊", "2027-02-13..2027-02-19"], ["过完春节", "2027-02-13..2027-02-19"], ["过完年再约", "2027-02-13..2027-02-19"], ["过完年后见", "2027-02-13..2027-02-19"], ["过完年以后见", "2027-02-13..2027-02-19"], ["过完元旦", "2027-01-02..2027-01-08"], ["过完中秋节再说", "2027-09-16..2027-09-22"], ["两周半后", "2026-12-10"], ["两周半之后", "2026-12-10"], ["两个半星期后", "2026-12-10"], ["两个星期半以后", "2026-12-10"], ["一个半月后", "2027-01-01..2027-01-31"], ["一年半后", "2028-05-01..2028-05-31"], ["两年半以后", "2029-05-01..2029-05-31"],
	])("%s: %s", (text, day) => {
		expect(told(text, "future")).toBe(day);
	});

	it.each([
		["on Christmas", "2025-12-25"], ["the day after Christmas", "2025-12-26"], ["after Christmas dinner", "2025-12-25"], ["before Christmas", "2025-12-25"], ["last Christmas", "2025-12-25"], ["in two weeks", "2026-12-06"], ["two and a half weeks ago", "2026-11-04"], ["a month and a half ago", "2026-10-01..2026-10-31"],
		["过年", "2026-02-17"], ["两周后", "2026-12-06"], ["两周半前", "2026-11-04"], ["两个半星期前", "2026-11-04"], ["年后", "2026-02-24..2026-03-02"], ["两年后", "2028-01-01..2028-12-31"], ["过完年级评审", ""], ["过年前", "2026-02-10..2026-02-16"],
	])("and as before %s: %s", (text, day) => {
		expect(told(text)).toBe(day);
	});
});

describe("a phrase is read whole", () => {
	it.each([
		["met Bob in 2024-Q2", "2024-04-01..2024-06-30", "2024-Q2"],
		["met Bob in 2024 Q2", "2024-04-01..2024-06-30", "2024 Q2"],
		["met Bob in 2024-H1", "2024-01-01..2024-06-30", "2024-H1"],
		["met Bob in 2024-W10", "2024-03-04..2024-03-10", "2024-W10"],
		["和老王 in 2024年二季度", "2024-04-01..2024-06-30", "2024年二季度"],
		["first met since 2024-Q2", "2024-04-01..2024-06-30", "2024-Q2"],
		["met Bob in 2024-06", "2024-06-01..2024-06-30", "2024-06"],
		["met Bob in 2024", "2024-01-01..2024-12-31", "in 2024"],
		["这周周三和老王吃饭", "2026-11-18", "这周周三"],
		["上周的周五和老王吃饭", "2026-11-13", "上周的周五"],
		["上上周周一", "2026-11-02", "上上周周一"],
		["on Christmas Eve", "2025-12-24", "Christmas Eve"],
		["on New Year's Eve", "2025-12-31", "New Year's Eve"],
		["two Fridays ago", "2026-11-13", "two Fridays ago"],
		["3 Mondays ago", "2026-11-02", "3 Mondays ago"],
		["on the first Monday of November", "2026-11-02", "the first Monday of November"],
		["on the last Friday of October", "2026-10-30", "the last Friday of October"],
		["the 2nd Tuesday in October 2025", "2025-10-14", "the 2nd Tuesday in October 2025"],
		["on the last day of October", "2026-10-31", "the last day of October"],
		["the second half of October", "2026-10-01..2026-10-31", "the second half of October"],
		["the first week of October", "2026-10-01..2026-10-07", "the first week of October"],
		["the last weekend of October", "2026-10-31..2026-11-01", "the last weekend of October"],
		["the last day of last month", "2026-10-31", "the last day of last month"],
		["the last Friday of the month", "2026-11-27", "the last Friday of the month"],
		["10月最后一天和老王吃饭", "2026-10-31", "10月最后一天"],
		["上个月最后一天", "2026-10-31", "上个月最后一天"],
		["去年最后一天", "2025-12-31", "去年最后一天"],
		["10月的第一天", "2026-10-01", "10月的第一天"],
		["10月第一个周五", "2026-10-02", "10月第一个周五"],
		["上个月最后一个周五", "2026-10-30", "上个月最后一个周五"],
		["10月第二周", "2026-10-08..2026-10-14", "10月第二周"],
		["一年零两个月前和老王吃饭", "2025-09-01..2025-09-30", "一年零两个月前"],
		["两年三个月前", "2024-08-01..2024-08-31", "两年三个月前"],
		["一年半前", "2025-05-01..2025-05-31", "一年半前"],
		["一年半以前", "2025-05-01..2025-05-31", "一年半以前"],
		["两年半前", "2024-05-01..2024-05-31", "两年半前"],
		["一个半月前", "2026-10-01..2026-10-31", "一个半月前"],
		["两个半月前", "2026-09-01..2026-09-30", "两个半月前"],
		["一周半前", "2026-11-11", "一周半前"],
		["a year and a half ago", "2025-05-01..2025-05-31", "a year and a half ago"],
		["one and a half years ago", "2025-05-01..2025-05-31", "one and a half years ago"],
		["a month and a half ago", "2026-10-01..2026-10-31", "a month and a half ago"],
		["a year and two months ago", "2025-09-01..2025-09-30", "a year and two months ago"],
		["two years, three months ago", "2024-08-01..2024-08-31", "two years, three months ago"],
		["a year ago today", "2025-11-22", "a year ago today"],
		["two weeks ago today", "2026-11-08", "two weeks ago today"],
		["a week ago yesterday", "2026-11-14", "a week ago yesterday"],
		["a week ago Friday", "2026-11-13", "a week ago Friday"],
		["this time last year", "2025-11-01..2025-11-30", "this time last year"],
		["last 12 December", "2025-12-12", "last 12 December"],
		["last December 12th", "2025-12-12", "last December 12th"],
		["this past Friday", "2026-11-20", "this past Friday"],
		["上上上个月和老王吃饭", "2026-08-01..2026-08-31", "上上上个月"],
		["上上上周五", "2026-10-30", "上上上周五"],
		["大大前天", "2026-11-18", "大大前天"],
		["the week before Christmas", "2025-12-15..2025-12-21", "the week before Christmas"],
		["the day after Thanksgiving", "2025-11-28", "the day after Thanksgiving"],
		["the day before Nov 11", "2026-11-10", "the day before Nov 11"],
		["two days before 2026-11-11", "2026-11-09", "two days before 2026-11-11"],
		["the Friday before Christmas", "2025-12-19", "the Friday before Christmas"],
		["the week of Nov 9", "2026-11-09..2026-11-15", "the week of Nov 9"],
		["the week before last", "2026-11-02..2026-11-08", "the week before last"],
		["the Friday before last", "2026-11-13", "the Friday before last"],
		["the night before last", "2026-11-20", "the night before last"],
		["in May of last year", "2025-05-01..2025-05-31", "in May of last year"],
		["Christmas last year", "2025-12-25", "Christmas last year"],
		["Nov 15 last year", "2025-11-15", "Nov 15 last year"],
		["on the 15th of last month", "2026-10-15", "on the 15th of last month"],
		["last month on the 15th", "2026-10-15", "last month on the 15th"],
		["去年的国庆", "2025-10-01", "去年的国庆"],
		["去年 国庆", "2025-10-01", "去年 国庆"],
		["上个月的15号", "2026-10-15", "上个月的15号"],
		["Black Friday", "2025-11-28", "Black Friday"],
		["on Halloween", "2026-10-31", "Halloween"],
		["on the first of November", "2026-11-01", "on the first of November"],
		["on November the 3rd", "2026-11-03", "November the 3rd"],
		["two nights ago", "2026-11-20", "two nights ago"],
		["25年8月和老王吃饭", "2025-08-01..2025-08-31", "25年8月"],
		["98年8月8日", "1998-08-08", "98年8月8日"],
		["18日和老王吃饭", "2026-11-18", "18日"],
		["廿五日和老王吃饭", "2026-10-25", "廿五日"],
		["三日前和老王吃饭", "2026-11-19", "三日前"],
		["11.18晚上和老王吃饭", "2026-11-18", "11.18"],
		["十一和老王去旅游", "2026-10-01", "十一"],
		["earlier this week", "2026-11-16..2026-11-22", "earlier this week"],
		["early last week", "2026-11-09..2026-11-15", "early last week"],
		["今天周末和老王爬山", "2026-11-22", "今天周末"],
		["yesterday (Nov 21)", "2026-11-21", "yesterday"],
	])("%s", (text, days, whole) => {
		expect([told(text), words(text)]).toEqual([days, whole]);
	});

	it.each([
		["two weeks from Tuesday", "2026-12-08"],
		["a week from Friday", "2026-12-04"],
		["three days after Christmas", "2026-12-28"],
		["by the last day of November", "2026-11-30"],
		["by the first Monday of December", "2026-12-07"],
		["下下下周一", "2026-12-07"],
		["下下下个月", "2027-02-01..2027-02-28"],
		["by end of week", "2026-11-16..2026-11-22"],
		["by the end of the week", "2026-11-16..2026-11-22"],
		["before the weekend", "2026-11-27"],
		["周末前", "2026-11-27"],
		["by end of day", "2026-11-22"],
		["by EOD", "2026-11-22"],
		["by the 1st", "2026-12-01"],
		["before the 1st", "2026-12-01"],
		["本周内", "2026-11-16..2026-11-22"],
		["年内", "2026-01-01..2026-12-31"],
		["后日发他书", "2026-11-24"],
		["大大后天", "2026-11-26"],
		["11-30前", "2026-11-30"],
		["two Fridays from now", "2026-12-04"],
	])("in a promise: %s", (text, days) => {
		expect(told(text, "future")).toBe(days);
	});

	it("counts the Friday after next from the next one", () => {
		expect(told("the Friday after next", "future", day("2026-11-18"))).toBe("2026-11-27");
		expect(told("the week after next", "future")).toBe("2026-11-30..2026-12-06");
	});
});

describe("words for days", () => {
	it.each([
		["前日和老王吃饭", "2026-11-20"], ["昨夜和老王打电话", "2026-11-21"], ["昨日", "2026-11-21"], ["今早", "2026-11-22"], ["前晚", "2026-11-20"], ["双十一和老王吃饭", "2026-11-11"], ["双11", "2026-11-11"],
		["光棍节", "2026-11-11"], ["情人节", "2026-02-14"], ["平安夜", "2025-12-24"], ["十一假期", "2026-10-01"], ["儿童节", "2026-06-01"], ["感恩节", "2025-11-27"], ["跨年夜", "2025-12-31"], ["last evening", "2026-11-21"],
		["１１月１５号和老王吃饭", "2026-11-15"], ["１１／１５和老王吃饭", "2026-11-15"], ["11-15和老王吃饭", "2026-11-15"], ["11-15 lunch with \uFFFC", "2026-11-15"], ["和\uFFFC吃饭，11-15", "2026-11-15"], ["20261115和老王吃饭", "2026-11-15"],
		["25/12/2023 met", "2023-12-25"], ["12/25/2023 met", "2023-12-25"], ["met on 2026-8-1", "2026-08-01"], ["Thu Oct 26 11:00:09 EDT 2023", "2023-10-26"],
		["兩天前跟老王通話", "2026-11-20"], ["兩個月前和老王吃飯", "2026-09-01..2026-09-30"], ["上週末和老王爬山", "2026-11-14..2026-11-15"], ["這週三", "2026-11-18"], ["上個禮拜五", "2026-11-13"], ["後天", "2026-11-24"], ["11月15號", "2026-11-15"],
		["農曆八月十五", "2026-09-25"], ["國慶後", "2026-10-08..2026-10-14"], ["中秋節", "2026-09-25"], ["聖誕節", "2025-12-25"], ["端午節", "2026-06-19"], ["兩年半前", "2024-05-01..2024-05-31"], ["雙十一", "2026-11-11"],
	])("%s is %s", (text, days) => {
		expect(told(text)).toBe(days);
	});
});

describe("a day of the week never beats the date beside it", () => {
	it.each([
		["lunch with Mark on Wed, Nov 11th, 2026", "2026-11-11", "on Wed, Nov 11th, 2026"],
		["on Wednesday the 11th", "2026-11-11", "on Wednesday the 11th"],
		["on Wed the 11th", "2026-11-11", "on Wed the 11th"],
		["Wednesday, the 11th of November", "2026-11-11", "Wednesday, the 11th of November"],
		["Sunday night 7th June 2015 dinner", "2015-06-07", "Sunday night 7th June 2015"],
		["on Wednesday evening, Nov 11", "2026-11-11", "on Wednesday evening, Nov 11"],
		["Wednesday (11/11)", "2026-11-11", "Wednesday (11/11)"],
		["on Wed. Nov. 11", "2026-11-11", "on Wed. Nov. 11"],
		["last Wednesday, Nov 11", "2026-11-11", "last Wednesday, Nov 11"],
		["on Friday 2026-11-11", "2026-11-11", "on Friday 2026-11-11"],
		["周三（11月11日）和老王吃饭", "2026-11-11", "周三（11月11日）"],
		["周三11月11日和老王吃饭", "2026-11-11", "周三11月11日"],
		["星期三，11月11日", "2026-11-11", "星期三，11月11日"],
		["上周三11月11日", "2026-11-11", "上周三11月11日"],
		["周日晚上 11月8号和老王吃饭", "2026-11-08", "周日晚上 11月8号"],
		["星期五 2026-11-11", "2026-11-11", "星期五 2026-11-11"],
		["周五 昨天", "2026-11-21", "周五 昨天"],
		["昨天周五", "2026-11-21", "昨天周五"],
		["Nov 11 Friday", "2026-11-11", "Nov 11 Friday"],
	])("%s", (text, days, whole) => {
		expect([told(text), words(text)]).toEqual([days, whole]);
	});

	it.each([["by Wed 2 Dec", "2026-12-02"], ["by Monday, November 30", "2026-11-30"], ["by Mon. Nov. 30", "2026-11-30"], ["周三（12月2日）前", "2026-12-02"], ["下周三12月2日前", "2026-12-02"], ["before Friday the 4th", "2026-12-04"]])("in a promise: %s", (text, days) => {
		expect(told(text, "future")).toBe(days);
	});

	it.each([["on Friday, lunch", "2026-11-20"], ["Friday, and on Nov 11 too", "2026-11-20"], ["周五，昨天的事", "2026-11-20"], ["on Wednesday at 11", "2026-11-18"], ["周三下午三点", "2026-11-18"], ["Wed Nov 18: lunch", "2026-11-18"]])("and stands alone in “%s”", (text, days) => {
		expect(told(text)).toBe(days);
	});
});

describe("a span ends on its last day", () => {
	it.each([
		["Met Mark 26 July - 22 August", "2026-08-22", "26 July - 22 August"],
		["met Mark July 26-28", "2026-07-28", "July 26-28"],
		["met Mark 26-28 July", "2026-07-28", "26-28 July"],
		["met Mark July 26 – 28, 2025", "2025-07-28", "July 26 – 28, 2025"],
		["26th to 28th of July 2025", "2025-07-28", "26th to 28th of July 2025"],
		["trip from Nov 18 to Nov 20", "2026-11-20", "Nov 18 to Nov 20"],
		["Nov 18 through Nov 20", "2026-11-20", "Nov 18 through Nov 20"],
		["Dec 28 - Jan 3", "2026-01-03", "Dec 28 - Jan 3"],
		["2026-08-15 – 2026-08-17 hiking", "2026-08-17", "2026-08-15 – 2026-08-17"],
		["11月18日至20日和老王出差", "2026-11-20", "11月18日至20日"],
		["11月18日到11月20日", "2026-11-20", "11月18日到11月20日"],
		["11月18-20日和老王出差", "2026-11-20", "11月18-20日"],
		["11月18日～20日", "2026-11-20", "11月18日～20日"],
		["10月30日到11月2日", "2026-11-02", "10月30日到11月2日"],
		["上周五到周日", "2026-11-22", "上周五到周日"],
		["周一到周三", "2026-11-18", "周一到周三"],
		["11/18-11/20和老王出差", "2026-11-20", "11/18-11/20"],
		["2024年6月到2024年8月", "2024-08-01..2024-08-31", "2024年6月到2024年8月"],
		["last Friday to Sunday", "2026-11-22", "last Friday to Sunday"],
		["10月1日-7日 旅行", "2026-10-07", "10月1日-7日"],
	])("%s", (text, days, whole) => {
		expect([told(text), words(text)]).toEqual([days, whole]);
		expect(readDatePhrase(text, sunday, "monday", "past")?.isSpan).toBe(true);
	});

	it.each(["Nov 18 - 3 people", "Nov 18 - call", "昨天到公司找老王", "昨天和前天开会", "Nov 18 - yesterday's notes", "2026-11-18 - 20 people", "上周五至今", "11月18日 - 2个人", "Nov 18 to Tom", "昨天 - 和老王"])("there is none in “%s”", (text) => {
		expect(readDatePhrase(text, sunday, "monday", "past")?.isSpan).toBeUndefined();
	});
});

describe("words that speak of time and are not understood", () => {
	it.each([
		["met Sam the weekend before last", "the weekend before last"],
		["前15天和老王吃饭", "前15天"],
		["July 42nd lunch", "July 42nd"],
		["lunch on 42 July", "42 July"],
		["11月31日和老王吃饭", "11月31日"],
		["13月5号和老王吃饭", "13月5号"],
		["11月42号和老王吃饭", "11月42号"],
		["Feb 30 lunch", "Feb 30"],
		["2026-02-30 lunch", "2026-02-30"],
		["2/30 met", "2/30"],
		["03/04/2026 lunch", "03/04/2026"],
		["三个多月前和老王吃饭", "三个多月前"],
		["几个月前和老王吃饭", "几个月前"],
		["好几年前", "好几年前"],
		["两三周前", "两三周前"],
		["十几天前", "十几天前"],
		["很久以前", "很久以前"],
		["前阵子和老王吃饭", "前阵子"],
		["a few months ago", "a few months ago"],
		["ages ago", "ages ago"],
		["a week or two ago", "a week or two ago"],
		["two or three weeks ago", "two or three weeks ago"],
		["2-3 weeks ago", "2-3 weeks ago"],
		["met Sam one Friday", "one Friday"],
		["十来天前", "十来天前"],
		["第二天和老王吃饭", "第二天"],
		["年前和老王吃饭", "年前"],
		["暑假和老王去旅游", "暑假"],
		["a long time ago", "a long time ago"],
		["over the last two weeks", "over the last two weeks"],
		["the other week", "the other week"],
		["去年昨天", "去年昨天"],
		["2024年周末", "2024年周末"],
		["yesterday 2026-11-11", "yesterday 2026-11-11"],
		["那天和老王吃饭", "那天"],
		["上次和老王吃饭", "上次"],
		["冬至和老王吃饭", "冬至"],
	])("%s", (text, whole) => {
		expect(told(text)).toBe(`?${whole}`);
		expect(readDatePhrase(text, sunday, "monday", "past")).toBeUndefined();
	});

	it("do not hide a date that stands after them", () => {
		expect(readDatePhrase("July 42nd, no: yesterday", sunday, "monday", "past")?.interval.from).toBe("2026-11-21");
	});
});

describe("words that only hold a date word speak of no time", () => {
	it.each([
		"老王：孩子上一年级了", "孩子上二年级", "中秋月饼", "吃月饼", "这月饼好吃", "今日头条", "昨日重现", "明日方舟", "second-hand", "a second chance", "the first thing", "登上月球", "这周围很安静", "上季节", "前日本首相", "生前日记", "半年一次", "好久没见", "培训第二天", "三日游", "生日", "节日", "每月5日", "one of them",
		"两周一次", "每周五", "每个月底", "every other Friday", "the first Monday of every month", "Fridays", "Monday.com", "Sunday Times", "10-12 people", "from 10-12", "3-2 win", "score 11-15-20", "2024-25 season", "20231399", "电话13912345678", "march on", "I may go",
		"3个月的孩子", "三天两头", "一年级", "李国庆", "国庆路", "圣诞老人", "周五餐厅", "前后两天", "a day of rest", "24-hour", "the week ahead",
	])("%s", (text) => {
		expect(told(text)).toBe("");
	});
});
