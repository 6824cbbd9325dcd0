import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DateInterval } from "../../../src/calendar/date-interval";
import { readDate } from "../../../src/calendar/read-date";
import { writeLastContact } from "../../../src/interactions/logs/last-contact";
import { logChange } from "../../../src/interactions/logs/log-change";
import { logHeadings } from "../../../src/interactions/logs/log-headings";
import { readLog } from "../../../src/interactions/logs/read-log";
import { Refusal } from "../../../src/notes/refusal";
import { frontmatterBounds } from "../../../src/notes/frontmatter-bounds";
import { applyEdits, editsBetween } from "../../../src/notes/text-edit";
import { writtenProperty } from "../../../src/notes/yaml/write-property";
import { readPropertyBlock } from "../../../src/notes/yaml/property-block";
import { hostileNote, hostileText, isInsertion } from "../../notes/hostile-notes";
import { noteCount, patience } from "../../notes/note-count";

const on = (text: string): DateInterval => readDate(text) ?? expect.fail(text);
const options = { heading: "Interactions", newestFirst: true, lastContactKey: "last_contact", alsoReadKeys: ["prm-last-contacted", "lastContact"] };
const log = (text: string, date = "2026-11-20", channel: string | null = "coffee", said = "talked"): string => logChange({ on: on(date), channel, text: said }, options)(text);
const note = (value: string): string => `---\nlast_contact: ${value}\n---\n`;

function blockOf(text: string): string {
	const bounds = frontmatterBounds(text);
	return bounds ? text.slice(bounds.from, bounds.to) : "";
}

function bodyOf(text: string): string {
	return text.slice(frontmatterBounds(text)?.contentStart ?? (text.startsWith("\uFEFF") ? 1 : 0));
}

describe("writeLastContact", () => {
	it.each([
		["2026-01-01", "2026-11-20", "2026-11-20"],
		["2026-12-01", "2026-11-20", "2026-12-01"],
		["2026-11-20", "2026-11-20", "2026-11-20"],
		["2026", "2026-11-20", "2026-11-20"],
		["2026年四季度", "2026-11-20", "2026-11-20"],
		["2026-12", "2026-11-20", "2026-12"],
		["2025", "2026-Q2", "2026-Q2"],
		["2026-11-20", "2026-11", "2026-11-20"],
		["2026-11-20", "2026", "2026-11-20"],
		["2026-W47", "2026-11", "2026-W47"],
		["2026-Q2", "2026-06", "2026-06"],
		["next tuesdayish", "2026-11-20", "next tuesdayish"],
		["[2026-01-01, 2026-02-01]", "2026-11-20", "[2026-01-01, 2026-02-01]"],
		["{on: 2026-01-01}", "2026-11-20", "{on: 2026-01-01}"],
		['"[[2026-01-01]]"', "2026-11-20", '"[[2026-11-20]]"'],
		["[[2026-01-01]]", "2026-11-20", '"[[2026-11-20]]"'],
		["2026-01-01T10:00 # by hand", "2026-11-20", "2026-11-20 # by hand"],
		["", "2026-11-20", "2026-11-20"],
	])("of %j by %s gives %j", (old, date, value) => {
		expect(writeLastContact(note(old), on(date), options)).toBe(note(value));
	});

	it("heeds what other plugins wrote, and leaves it", () => {
		const theirs = "---\nprm-last-contacted: 2026-11-22\nlastContact: soon\n---\n";
		expect(writeLastContact(theirs, on("2026-09-23"), options)).toBe(theirs);
		expect(writeLastContact(theirs, on("2026-11-23"), options)).toBe("---\nprm-last-contacted: 2026-11-22\nlastContact: soon\nlast_contact: 2026-11-23\n---\n");
	});
});

describe("logChange", () => {
	it("writes the line and the date", () => {
		expect(log("---\ntype: person\nphone: +4917 # home\n---\nHi\n")).toBe("---\ntype: person\nphone: +4917 # home\nlast_contact: 2026-11-20\n---\nHi\n\n## Interactions\n- 2026-11-20 (coffee) talked\n");
	});

	// A shipping plugin moved the date back sixty days, and the person became overdue.
	it("does not move the last contact back when an old meeting is filled in", () => {
		const today = log(note("2026-01-01"), "2026-11-22");
		const filled = log(today, "2026-09-23", "call", "old meeting");
		expect(filled).toContain("last_contact: 2026-11-22\n");
		expect(filled).toContain("- 2026-11-22 (coffee) talked\n- 2026-09-23 (call) old meeting\n");
	});

	// `String.replace` expanded `$'` in a shipping plugin: the rest of the note was written into the log.
	it("writes what a replacement would expand as it is", () => {
		expect(log(`${note("2026-01-01")}secret paragraph\n`, "2026-11-20", null, "cost $$20, $' $& $`")).toBe(`${note("2026-11-20")}secret paragraph\n\n## Interactions\n- 2026-11-20 cost $$20, $' $& $\`\n`);
	});

	// In shipping plugins a note with carriage returns lost its log line, or got a second block of properties.
	it("writes to a note with carriage returns, with the heading at its end", () => {
		const text = "---\r\ntype: person\r\n---\r\n\r\n## Interactions";
		expect(log(text)).toBe("---\r\ntype: person\r\nlast_contact: 2026-11-20\r\n---\r\n\r\n## Interactions\r\n- 2026-11-20 (coffee) talked");
	});

	it.each(["Group chat: hi", "群聊：大家好", "liked: the photo"])("leaves the last contact alone for %j", (said) => {
		expect(log(note("2026-01-01"), "2026-11-20", null, said)).toContain("last_contact: 2026-01-01\n");
		expect(log("", "2026-11-20", null, said)).not.toContain("last_contact");
	});

	it("moves it for talk of a group", () => {
		expect(log(note("2026-01-01"), "2026-11-20", null, "聊了微信群：很安静")).toContain("last_contact: 2026-11-20\n");
	});

	it("leaves the last contact alone for a message to a group", () => {
		expect(log(note("2026-01-01"), "2026-11-20", "群聊")).toContain("last_contact: 2026-01-01\n");
		expect(log(note("2026-01-01"), "2026-11-20", null, "在群里发了红包")).toContain("last_contact: 2026-01-01\n");
		expect(log("text\n", "2026-11-20", "broadcast")).not.toContain("---");
	});

	it("writes nothing at all where the properties cannot be read", () => {
		expect(() => log("---\na: 1\na: 2\n---\n")).toThrow(Refusal);
	});

	it("writes twice what is logged twice", () => {
		expect(readLog(log(log("")), ["Interactions"])).toHaveLength(2);
	});
});

/** Where the property stands in the block. */
function placeOfLast(note: string): readonly [start: number, end: number] | undefined {
	const entry = readPropertyBlock(note)?.entries.find(({ key }) => key.toLowerCase() === "last_contact");
	const from = frontmatterBounds(note)?.from ?? 0;
	return entry && [entry.start - from, entry.end - from];
}

function isReadable(note: string): boolean {
	try {
		readPropertyBlock(note);
		return true;
	} catch {
		return false;
	}
}

describe("logChange in hostile notes", () => {
	it("changes the planned lines and no other byte; undoing gives the first bytes", () => {
		fc.assert(
			fc.property(hostileNote, hostileText, fc.constantFrom("2026-11-20", "2025-06-30", "2024年二季度"), (before, text, date) => {
				let after: string;
				try {
					after = log(before, date, "coffee", text);
				} catch (error) {
					expect(error).toBeInstanceOf(Refusal);
					return;
				}
				expect(applyEdits(after, editsBetween(after, before))).toBe(before);
				expect(isInsertion(bodyOf(before), bodyOf(after))).toBe(true);
				// In the block nothing goes but, at most, the lines of the one property.
				const [block, now] = [blockOf(before), blockOf(after)];
				if (!isReadable(before)) {
					expect(now).toBe(block);
					return;
				}
				const [start, end] = placeOfLast(before) ?? [block.length, block.length];
				expect(now.startsWith(block.slice(0, start)) && now.endsWith(block.slice(end))).toBe(true);
				expect(readLog(after, logHeadings("Interactions"))).toHaveLength(readLog(before, logHeadings("Interactions")).length + 1);
				const old = readDate(writtenProperty(before, "last_contact")?.text);
				const moved = readDate(writtenProperty(after, "last_contact")?.text);
				if (old) expect(moved && (moved.to >= old.to || moved.from >= old.from)).toBe(true);
			}),
			// What is no contact is no reason to read properties that cannot be read.
			{ numRuns: noteCount, examples: [["---\nprose\n---", "?", "2026-11-20"], ["---\n## Interactions\n### Interaction Log ###\n[^1]: footnote\n    more", "", "2026-11-20"]] },
		);
	}, patience);
});
