import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../src/calendar/civil-date";
import { type CalendarEvent, writeIcs } from "../../src/exchange/write-ics";
import { daysOf, readCalendar } from "./read-calendar";

const runs = Number(process.env["KITH_RUNS"] ?? 300);
const stamp = Date.UTC(2026, 10, 28, 9, 30, 15, 123);

function event(title: string, more: Partial<Record<keyof CalendarEvent, string>> = {}): CalendarEvent {
	return { uid: "1@kith", from: "2026-12-24" as CivilDate, to: (more.from ?? "2026-12-24") as CivilDate, repeats: undefined, title, ...more } as CalendarEvent;
}

describe("a calendar", () => {
	it("is written as RFC 5545 has it", () => {
		const text = writeIcs([event("2025年一季度联系王磊", { from: "2025-01-01", to: "2025-03-31" }), event("Ada's birthday", { uid: "2@kith", from: "1987-08-15", repeats: "yearly" })], stamp);
		expect(text.split("\r\n")).toEqual([
			"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kith//Kith//EN", "CALSCALE:GREGORIAN",
			"BEGIN:VEVENT", "UID:1@kith", "DTSTAMP:20261128T093015Z", "DTSTART;VALUE=DATE:20250101", "DTEND;VALUE=DATE:20250401", "SUMMARY:2025年一季度联系王磊", "TRANSP:TRANSPARENT", "END:VEVENT",
			"BEGIN:VEVENT", "UID:2@kith", "DTSTAMP:20261128T093015Z", "DTSTART;VALUE=DATE:19870815", "DTEND;VALUE=DATE:19870816", "RRULE:FREQ=YEARLY", "SUMMARY:Ada's birthday", "TRANSP:TRANSPARENT", "END:VEVENT",
			"END:VCALENDAR", "",
		]);
		expect(readCalendar(text).map(({ start, end, rule, title }) => [start, end, rule, title])).toEqual([
			["20250101", "20250401", undefined, "2025年一季度联系王磊"], ["19870815", "19870816", "FREQ=YEARLY", "Ada's birthday"],
		]);
	});

	it("of nothing is one without events", () => {
		expect(writeIcs([], stamp)).toBe("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Kith//Kith//EN\r\nCALSCALE:GREGORIAN\r\nEND:VCALENDAR\r\n");
	});

	it.each<[why: string, title: string, line: string]>([
		["signs with a meaning", "a, b; c\\d: \"e\" \\n", "SUMMARY:a\\, b\\; c\\\\d: \"e\" \\\\n"],
		["a line break", "a\r\nEND:VEVENT\nb", "SUMMARY:a END:VEVENT b"],
		["control characters and half a character", "a\u0000\u0007b\uD83Dc\u007F", "SUMMARY:abc"],
		// 8 octets of the name, then 22 characters of 3: the 23rd would be beyond 75.
		["Chinese that is folded", "寄".repeat(30), `SUMMARY:${"寄".repeat(22)}\r\n ${"寄".repeat(8)}`],
		["emoji that are folded", `xx${"🎂".repeat(20)}`, `SUMMARY:xx${"🎂".repeat(16)}\r\n ${"🎂".repeat(4)}`],
		["75 octets in one line", "a".repeat(67), `SUMMARY:${"a".repeat(67)}`],
		["76 octets in two", "a".repeat(68), `SUMMARY:${"a".repeat(67)}\r\n a`],
		["an escape at the edge", `${"a".repeat(66)};b`, `SUMMARY:${"a".repeat(66)}\\\r\n ;b`],
		["a blank at the edge", `${"a".repeat(67)} b`, `SUMMARY:${"a".repeat(67)}\r\n  b`],
	])("has a title with %s", (_, title, line) => {
		const text = writeIcs([event(title)], stamp);
		expect(text).toContain(`\r\n${line}\r\nTRANSP`);
		expect(readCalendar(text).map((each) => each.title)).toEqual([title.replace(/[\r\n]+/g, " ").replace(/[\u0000-\u001F\u007F]|\p{Cs}/gu, "")]);
	});

	it.each<[why: string, from: string, repeats: CalendarEvent["repeats"], days: readonly string[]]>([
		["every year", "1987-08-15", "yearly", ["1987-08-15", "1988-08-15", "1989-08-15"]],
		["29 February on the 28th of other years", "1988-02-29", "end-of-february", ["1988-02-29", "1989-02-28", "1990-02-28", "1991-02-28", "1992-02-29"]],
		["29 February where it is not that of a leap year", "1900-02-28", "end-of-february", ["1900-02-28", "1901-02-28", "1902-02-28", "1903-02-28", "1904-02-29"]],
	])("comes round: %s", (_, from, repeats, days) => {
		const text = writeIcs([event("x", { from, ...(repeats === undefined ? {} : { repeats }) })], stamp);
		expect(readCalendar(text)).toHaveLength(1);
		expect(daysOf(text, "1@kith", days.length)).toEqual(days);
	});

	it("has no day after the last that can be written", () => {
		expect(readCalendar(writeIcs([event("x", { from: "9999-12-31" })], stamp))).toMatchObject([{ start: "99991231", end: undefined }]);
	});

	it("whatever stands in it, is read back by both parsers", () => {
		const piece = fc.constantFrom("王磊", "🧗🏽‍♀️", "שלום", "e\u0301", "\\", ",", ";", ":", "\"", "\n", "\r\n", "\t", " ", "\0", "\uD83D", "END:VEVENT", "BEGIN:VALARM", "^n", "\\n", "=", "𠮷", "x");
		const title = fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 30 }).map((pieces) => pieces.join(""));
		fc.assert(fc.property(fc.array(title, { maxLength: 4 }), (titles) => {
			const text = writeIcs(titles.map((each, at) => event(each, { uid: `${String(at)}@kith` })), stamp);
			expect(readCalendar(text).map((each) => each.title)).toEqual(titles.map((each) => each.replace(/\s+/g, " ").replace(/[\p{Cc}\p{Cs}]/gu, "").trim()));
		}), { numRuns: runs });
	});
});
