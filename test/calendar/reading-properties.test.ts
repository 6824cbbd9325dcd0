import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, civilDate, daysBetween } from "../../src/calendar/civil-date";
import type { DateInterval } from "../../src/calendar/date-interval";
import { nextOccurrence, previousOccurrence } from "../../src/calendar/occurrence";
import { readDate } from "../../src/calendar/read-date";
import { readDatePhrase, readTimePhrase } from "../../src/calendar/phrases/read-date-phrase";
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
		expect(() => readDate(value)).not.toThrow();
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

/** Words of time that go before or after a phrase, whether it takes them in or not. */
const beside = fc.constantFrom(
	[chinesePhraseCases, ["一年零", "上周三", "10月"], ["最后一天", "第一个周五", "到11月25日", "的春天", "周三", "国庆"]] as const,
	[englishPhraseCases, ["last ", "next ", "the first Monday of ", "the last day of ", "two weeks from ", "the day before ", "the week after ", "on Wed, ", "Sunday night "], [" eve", " ago", " before last", " week", " last year", " - Nov 25", "-Q2"]] as const,
).chain(([cases, before, after]) => fc.tuple(fc.constantFrom("", ...before), fc.constantFrom(...cases.map(([, words]) => words)), fc.constantFrom("", ...after)));
const lean = fc.constantFrom("past" as const, "future" as const, undefined);

it("never takes a part of a phrase: what is found in one holds all of it, or is not understood", () => {
	fc.assert(fc.property(anyDay, anyPhrase, lean, (today, phrase, way) => {
		const found = readDatePhrase(` ${phrase} `, today, "monday", way);
		if (found) expect([found.start, found.end]).toEqual([1, phrase.length + 1]);
	}), { numRuns: 1000 });
});

it("leaves no word of time standing beside a date that it takes", () => {
	const wordOfTime = /(?:\b(?:last|next|week|day|from|before|ago|eve|of)|[年月周零]|上周三)\s*$/i;
	const goesOn = /^\s*(?:eve\b|ago\b|before last|week\b|last year|-\s*(?:nov|q2)|到11月)/i;
	// 昨天第一天上班: after a day something else may be counted.
	const goesOnInPeriod = /^(?:最后|第一个|的?春天)/;
	fc.assert(fc.property(anyDay, beside, lean, (today, [before, phrase, after], way) => {
		const text = `${before}${phrase}${after}`;
		const found = readTimePhrase(text, today, "monday", way);
		if (!found?.interval) return;
		expectSound(found.interval);
		const rest = text.slice(found.end);
		expect([text, wordOfTime.test(text.slice(0, found.start))]).toEqual([text, false]);
		expect([text, goesOn.test(rest) || (found.interval.precision !== "day" && goesOnInPeriod.test(rest))]).toEqual([text, false]);
	}), { numRuns: 3000 });
});
