import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, civilDate, daysBetween } from "../../src/calendar/civil-date";
import type { DateInterval } from "../../src/calendar/date-interval";
import { nextOccurrence, previousOccurrence } from "../../src/calendar/occurrence";
import { readDate } from "../../src/calendar/read-date";
import { readDatePhrase } from "../../src/calendar/read-date-phrase";
import { readImportantDate } from "../../src/calendar/read-important-date";
import { chinesePhraseCases, englishPhraseCases } from "./date-phrases";
import { day } from "./day";

const anyDay = fc.integer({ min: 0, max: 73_000 }).map((offset) => addDays(day("1901-01-01"), offset));
const anyPhrase = fc.constantFrom(...[...chinesePhraseCases, ...englishPhraseCases].map(([, words]) => words));
const fragments = fc.constantFrom("上", "下", "周", "五", "月", "年", "底", "3", "15", "号", "前", "-", "2026", "Q", "last ", "Fri", "ago", " ", "农历", "初", "[[", "]]", "半", "两");
const longestDays = { day: 1, week: 7, month: 31, quarter: 92, half: 184, year: 366 };

function expectSound(interval: DateInterval): void {
	expect(civilDate(interval.from)).toBe(interval.from);
	expect(civilDate(interval.to)).toBe(interval.to);
	expect(interval.from <= interval.to).toBe(true);
	expect(daysBetween(interval.from, interval.to) + 1).toBeLessThanOrEqual(longestDays[interval.precision]);
}

it("reads any value without an exception, and any date it reads is sound", () => {
	fc.assert(fc.property(fc.oneof(fc.anything(), fc.array(fragments).map((parts) => parts.join("")), fc.integer()), (value) => {
		const interval = readDate(value);
		if (interval) expectSound(interval);
		const important = readImportantDate(value);
		if (important) expect(important.day).toBeGreaterThan(0);
	}), { numRuns: 500 });
});

it("reads the text of a date that it read as the same date", () => {
	fc.assert(fc.property(fc.array(fragments, { maxLength: 6 }).map((parts) => parts.join("")), (text) => {
		const interval = readDate(text);
		if (interval) expect(readDate(interval.text)).toEqual(interval);
	}), { numRuns: 500 });
});

it("finds phrases where they stand, on any day, leaning any way", () => {
	fc.assert(fc.property(anyDay, anyPhrase, fc.constantFrom("past" as const, "future" as const, undefined), fc.array(fragments), (today, phrase, lean, noise) => {
		const text = `${noise.join("")} ${phrase} `;
		const found = readDatePhrase(text, today, "monday", lean);
		if (!found) return;
		expectSound(found.interval);
		expect(text.slice(found.start, found.end)).toBe(found.interval.text);
	}), { numRuns: 500 });
});

it("finds the next occurrence on or after a day, the previous one before it, a year or so apart", () => {
	const written = fc.constantFrom("02-29", "01-01", "12-31", "08-15", "除夕", "正月初一", "闰六月三十", "农历 八月十五", "腊月廿九");
	fc.assert(fc.property(anyDay, written, (from, text) => {
		const date = readImportantDate(text);
		if (!date) throw new Error(text);
		const next = nextOccurrence(date, from);
		const previous = previousOccurrence(date, from);
		expect(next >= from && previous < from).toBe(true);
		expect(daysBetween(previous, next)).toBeGreaterThan(350);
		expect(daysBetween(previous, next)).toBeLessThan(386);
		expect(previousOccurrence(date, addDays(next, 1))).toBe(next);
	}), { numRuns: 300 });
});
