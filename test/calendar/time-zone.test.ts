import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localTime, readTimeZone, type TimeZone } from "../../src/calendar/time-zone";

describe("readTimeZone", () => {
	it.each<[string, TimeZone]>([
		["Asia/Shanghai", "Asia/Shanghai"],
		["asia/shanghai", "Asia/Shanghai"],
		["America/New York", "America/New_York"],
		["America/North_Dakota/Center", "America/North_Dakota/Center"],
		["  Europe/Lisbon ", "Europe/Lisbon"],
		["US/Eastern", "America/New_York"],
		["UTC", 0], ["gmt", 0], ["Z", 0],
		["UTC+8", 480], ["UTC +8", 480], ["utc+08:00", 480], ["GMT-3", -180], ["GMT−3", -180], ["UTC+5:30", 330], ["+0545", 345], ["+8", 480], ["8", 480], ["-3", -180],
		["UTC＋8", 480], ["UTC+14", 840], ["UTC-12", -720],
		["东八区", 480], ["西五区", -300], ["东十区", 600], ["东十二区", 720], ["西十一区", -660],
		["北京时间", "Asia/Shanghai"], ["北京", "Asia/Shanghai"], ["中国标准时间", "Asia/Shanghai"], ["东京时间", "Asia/Tokyo"], ["美东时间", "America/New_York"], ["太平洋时间", "America/Los_Angeles"],
		["Beijing time", "Asia/Shanghai"], ["Pacific Time", "America/Los_Angeles"], ["Eastern Standard Time", "America/New_York"], ["PST", "America/Los_Angeles"], ["CET", "Europe/Berlin"],
		["Central European Summer Time", "Europe/Berlin"],
		["Lisbon", "Europe/Lisbon"], ["New York", "America/New_York"], ["Perth", "Australia/Perth"], ["Nairobi", "Africa/Nairobi"],
	])("reads %s", (text, zone) => {
		expect(readTimeZone(text)).toBe(zone);
	});

	it.each([
		"", "CST", "IST", "UTC+15", "UTC-13", "UTC+8:20", "UTC+8:7", "+99", "2026", "Asia/Atlantis", "Atlantis", "my time", "时间", "time", "Asia/", "/", "..", "javascript:alert(1)", "UTC+8; DROP", "东百区",
		"a".repeat(500), "__proto__", "constructor", "Etc/../..",
	])("reads no zone in %j", (text) => {
		expect(readTimeZone(text)).toBeUndefined();
	});

	it("reads whatever it is given, and in any zone that it reads it is some time", () => {
		const piece = fc.constantFrom("UTC", "GMT", "+", "-", "8", "05:30", "Asia/", "Shanghai", "Berlin", "北京", "时间", " ", "东", "八", "区", "/", "Etc");
		fc.assert(fc.property(fc.oneof(fc.string(), fc.array(piece, { maxLength: 4 }).map((parts) => parts.join(""))), (text) => {
			const zone = readTimeZone(text);
			expect(zone === undefined ? "none" : localTime(zone, 0).time).toMatch(/^(?:none|\d\d:\d\d)$/);
		}), { numRuns: 300 });
	});
});

describe("localTime", () => {
	it.each<[TimeZone, string, string]>([
		["Asia/Shanghai", "2026-11-21T19:10:00Z", "2026-11-22 03:10"],
		[480, "2026-11-21T19:10:00Z", "2026-11-22 03:10"],
		[-180, "2026-11-22T02:59:59Z", "2026-11-21 23:59"],
		[330, "2026-12-31T18:30:00Z", "2027-01-01 00:00"],
		// Summer time begins and ends.
		["America/New_York", "2026-03-08T06:59:00Z", "2026-03-08 01:59"],
		["America/New_York", "2026-03-08T07:00:00Z", "2026-03-08 03:00"],
		["America/New_York", "2026-11-01T05:59:00Z", "2026-11-01 01:59"],
		["America/New_York", "2026-11-01T06:00:00Z", "2026-11-01 01:00"],
		["Europe/Berlin", "2026-03-29T00:59:00Z", "2026-03-29 01:59"],
		["Europe/Berlin", "2026-03-29T01:00:00Z", "2026-03-29 03:00"],
		["Europe/Berlin", "2026-10-25T01:00:00Z", "2026-10-25 02:00"],
		["Australia/Lord_Howe", "2026-10-03T15:29:00Z", "2026-10-04 01:59"],
		["Australia/Lord_Howe", "2026-10-03T15:30:00Z", "2026-10-04 02:30"],
		["America/Sao_Paulo", "2026-01-15T12:00:00Z", "2026-01-15 09:00"],
		["America/Sao_Paulo", "2018-01-15T12:00:00Z", "2018-01-15 10:00"],
		// A day that was left out.
		["Pacific/Apia", "2011-12-30T09:59:00Z", "2011-12-29 23:59"],
		["Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-31 00:00"],
		["Asia/Kathmandu", "2026-11-22T00:00:00Z", "2026-11-22 05:45"],
	])("in %s at %s is %s", (zone, instant, shown) => {
		const { day, time } = localTime(zone, Date.parse(instant));
		expect(`${day} ${time}`).toBe(shown);
	});

	it("shows the same for a fixed offset as for the zone that has it", () => {
		fc.assert(fc.property(fc.integer({ min: Date.UTC(1995, 0), max: Date.UTC(2040, 0) }), (ms) => {
			expect(localTime(480, ms)).toEqual(localTime("Asia/Shanghai", ms));
		}));
	});
});
