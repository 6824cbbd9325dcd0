import ICAL from "ical.js";
import { parseCalendar } from "iamcal";
import { expect } from "vitest";

/** An event as a strict parser reads it; the end is exclusive. */
export interface ReadEvent {
	readonly uid: string;
	readonly stamp: string;
	readonly start: string;
	readonly end: string | undefined;
	readonly rule: string | undefined;
	readonly title: string;
}

/** The events of a calendar, after the rules for its octets (RFC 5545, 3.1) and two strict parsers have found nothing wrong and the same in it. */
export function readCalendar(text: string): readonly ReadEvent[] {
	expect(text.endsWith("\r\n")).toBe(true);
	expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
	for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	// No character is broken: what the file holds as octets is what was written.
	expect(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(text))).toBe(text);
	expect(text).not.toMatch(/\p{Cs}/u);
	const [one, other] = [byIcal(text), byIamcal(text)];
	expect(other).toEqual(one);
	return one;
}

/** The days on which an event falls, the first of them. */
export function daysOf(text: string, uid: string, count: number): readonly string[] {
	const event = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents("vevent").map((each) => new ICAL.Event(each)).find((each) => each.uid === uid);
	const days = event?.iterator();
	return Array.from({ length: count }, () => days?.next()).map(String);
}

function byIcal(text: string): readonly ReadEvent[] {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	expect([calendar.name, calendar.getFirstPropertyValue("version"), calendar.getFirstPropertyValue("calscale")]).toEqual(["vcalendar", "2.0", "GREGORIAN"]);
	return calendar.getAllSubcomponents("vevent").map((event) => {
		const value = (name: string): string | undefined => event.getFirstPropertyValue(name)?.toString();
		for (const name of ["dtstart", "dtend"]) expect(event.getFirstProperty(name)?.type ?? "date").toBe("date");
		return {
			uid: value("uid") ?? "", stamp: value("dtstamp")?.replace(/[-:]/g, "") ?? "", start: compact(value("dtstart")) ?? "", end: compact(value("dtend")),
			rule: value("rrule"), title: value("summary") ?? "",
		};
	});
}

function compact(date: string | undefined): string | undefined {
	return date?.replaceAll("-", "");
}

function byIamcal(text: string): readonly ReadEvent[] {
	const calendar = parseCalendar(text);
	calendar.validate();
	return calendar.getEvents().map((event) => {
		event.validate();
		const value = (name: string): string | undefined => event.getProperty(name)?.value;
		return { uid: event.getUid(), stamp: value("DTSTAMP") ?? "", start: value("DTSTART") ?? "", end: value("DTEND"), rule: value("RRULE"), title: event.getSummary() ?? "" };
	});
}
