import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate } from "../../src/calendar/read-date";
import type { Interaction } from "../../src/interactions/interaction";
import { channelText, type InteractionToWrite } from "../../src/interactions/logs/interaction-lines";
import { logHeadings } from "../../src/interactions/logs/log-headings";
import { readLog } from "../../src/interactions/logs/read-log";
import { writeInteraction } from "../../src/interactions/logs/write-interaction";
import { oneLine } from "../../src/notes/lines/one-line";
import { hostileNote, hostileText, isInsertion } from "../notes/hostile-notes";
import { noteCount, patience } from "../notes/note-count";

const runs = { numRuns: noteCount };
const dates = ["2026-11-20", "2020-02-29", "2026-01-01", "2024年二季度", "2026-W47", "2025", "2026-06", "2026-H1"].flatMap((text) => readDate(text) ?? []);

const entries: fc.Arbitrary<InteractionToWrite> = fc.record({
	on: fc.constantFrom(...dates),
	channel: fc.constantFrom(null, "", "coffee", "微信", "call", "fishing trip", "call (zoom)", "群聊"),
	text: hostileText,
	threads: fc.array(hostileText, { maxLength: 2 }),
	thanks: fc.array(hostileText, { maxLength: 1 }),
	promises: fc.array(fc.record({ text: hostileText, by: fc.constantFrom("me" as const, "them" as const), dueOn: fc.constant(null) }), { maxLength: 1 }),
});
const options = fc.record({ heading: fc.constantFrom("Interactions", "互动", "Log of ours", ""), newestFirst: fc.boolean(), loose: fc.boolean() });

/** Below a day in running text, items and code, and another paragraph. */
const daysInText: [string, InteractionToWrite, { readonly heading: string; readonly newestFirst: boolean; readonly loose: boolean }][] = dates.slice(0, 1).map((on) => [
	"# Interactions\n2026-01-09 in running text\n* 2024-Q2 star\n\t* thanks:: tab\n```md\n## Interactions\n- 2026-01-01 not a log\n```\nprose\n   \n- 2025-06-30 older\n    - ask:: x\n    - [ ] do 📅 2025-07-07",
	{ on, channel: null, text: "talked", threads: [], thanks: [], promises: [] },
	{ heading: "Interactions", newestFirst: true, loose: true },
]);

/** A field of the last entry that goes on in a line of its own. */
const goesOn: [string, InteractionToWrite, { readonly heading: string; readonly newestFirst: boolean; readonly loose: boolean }][] = dates.slice(0, 1).map((on) => [
	"# Interactions\n  ## Interactions\n**2026-01-10**\ngoes on\n- ask:: x\n{{date}} <% tp %>",
	{ on, channel: null, text: "", threads: [], thanks: [], promises: [] },
	{ heading: "Interactions", newestFirst: false, loose: false },
]);

/** How an entry reads, apart from its place. */
function said({ when, channel, text, items }: Interaction): unknown {
	return [when.from, when.to, channel, text, items.map((item) => [item.kind, item.text])];
}

describe("writeInteraction in hostile notes", () => {
	it("adds lines in one place, changes nothing else, and twice makes two entries", () => {
		fc.assert(
			fc.property(hostileNote, entries, options, (note, entry, where) => {
				const headings = logHeadings(where.heading, where.loose);
				const old = readLog(note, headings).map(said);
				const once = writeInteraction(note, entry, where);
				expect(isInsertion(note, once)).toBe(true);
				const found = readLog(once, headings).map(said);
				expect(found).toHaveLength(old.length + 1);
				for (const each of old) expect(found).toContainEqual(each);
				expect(readLog(writeInteraction(once, entry, where), headings)).toHaveLength(old.length + 2);
			}),
			{ ...runs, examples: [...daysInText, ...goesOn] },
		);
	}, patience);

	it("reads back as written", () => {
		fc.assert(
			fc.property(hostileNote, entries, options, (note, entry, where) => {
				const headings = logHeadings(where.heading, where.loose);
				const old = readLog(note, headings).map((each) => JSON.stringify(said(each)));
				const added = readLog(writeInteraction(note, entry, where), headings).filter((each) => {
					const index = old.indexOf(JSON.stringify(said(each)));
					if (index >= 0) old.splice(index, 1);
					return index < 0;
				});
				const [found] = added;
				if (!found) return; // Equal to one that was there.
				expect([found.when.from, found.when.to]).toEqual([entry.on.from, entry.on.to]);
				const text = oneLine(entry.text);
				if (/^[\p{L}\p{N}]/u.test(text) && !/::|\^|them/.test(text)) {
					expect(found.channel?.toLowerCase()).toBe(channelText(entry.channel)?.toLowerCase());
					expect(found.text).toBe(text);
				}
			}),
			{ ...runs, examples: [...daysInText, ...goesOn] },
		);
	}, patience);
});
