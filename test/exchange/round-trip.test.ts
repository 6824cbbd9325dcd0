import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { byteText } from "../../src/exchange/file-bytes";
import { readRows, withoutMark } from "../../src/exchange/csv-rows";
import { readCardFile } from "../../src/exchange/read-file";
import { writeCsv } from "../../src/exchange/write-csv";
import { writeVCard } from "../../src/exchange/write-vcard";
import { allSteps } from "../../src/notes/steps";
import { cardBooks, said } from "./card-books";

const runs = Number(process.env["KITH_RUNS"] ?? 300);
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

describe("cards that are written and read again are themselves", () => {
	it.each(["4.0", "3.0"] as const)("as vCards of version %s", (version) => {
		fc.assert(fc.property(cardBooks, (cards) => {
			const written = writeVCard(cards, version);
			for (const data of [written, bytes(written)]) {
				const read = allSteps(readCardFile(data));
				if (cards.length > 0) expect(read.problems).toEqual([]);
				expect(read.cards.map((card) => said(card, true))).toEqual(cards.map((card) => said(card, true)));
			}
		}), { numRuns: runs });
	});

	it("as a table", () => {
		fc.assert(fc.property(cardBooks, (cards) => {
			const read = allSteps(readCardFile(bytes(writeCsv(cards))));
			expect(read.problems).toEqual([]);
			expect(read.cards.map((card) => said(card, false))).toEqual(cards.map((card) => said(card, false)));
		}), { numRuns: runs });
	});
});

describe("what is written", () => {
	it("has no line of a vCard beyond 75 octets, and breaks none inside a character", () => {
		fc.assert(fc.property(cardBooks, fc.constantFrom("4.0" as const, "3.0" as const), (cards, version) => {
			const written = writeVCard(cards, version);
			expect(written.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
			for (const line of written.split("\r\n")) {
				expect(allSteps(byteText(line)).length).toBeLessThanOrEqual(75);
				expect(line).not.toMatch(/\p{Cs}/u);
			}
		}), { numRuns: runs });
	});

	it("is a table that another parser reads the same", () => {
		let cells = 0;
		fc.assert(fc.property(cardBooks, (cards) => {
			const written = writeCsv(cards);
			const { data, errors, meta } = Papa.parse<string[]>(written.slice(1), { delimiter: ",", newline: "\r\n", skipEmptyLines: "greedy" });
			expect(errors).toEqual([]);
			expect(meta.aborted).toBe(false);
			expect(data).toEqual(allSteps(readRows(written.slice(1), ",")).rows);
			expect(data).toHaveLength(cards.length + 1);
			// Every row has every column, and what a column says is what the card says, but for the mark before what would be a formula.
			const [head = [], ...rows] = data;
			for (const [at, row] of rows.entries()) {
				expect(row).toHaveLength(head.length);
				expect(withoutMark(row[head.indexOf("Name")] ?? "")).toBe(cards[at]?.name);
				expect(withoutMark(row[head.indexOf("Note")] ?? "")).toBe(cards[at]?.note);
				cells += row.length;
			}
		}), { numRuns: runs });
		expect(cells).toBeGreaterThan(runs);
	});

	it("of another writer is read as it was meant, whatever parts its cells", () => {
		const cell = fc.array(fc.constantFrom("\"", "\"\"", ",", ";", "\t", "|", "\n", "\r\n", "\r", " ", "王磊", "🎂", "x", "=1"), { maxLength: 6 }).map((parts) => parts.join(""));
		const rows = fc.integer({ min: 2, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));
		fc.assert(fc.property(rows, fc.constantFrom(",", ";", "\t", "|"), fc.constantFrom("\r\n", "\n"), fc.boolean(), (table, delimiter, newline, quotes) => {
			expect(allSteps(readRows(Papa.unparse(table, { delimiter, newline, quotes }), delimiter))).toEqual({ rows: table, openQuote: undefined });
		}), { numRuns: runs });
	});

	it("has no cell that a spreadsheet takes for a formula", () => {
		fc.assert(fc.property(cardBooks, (cards) => {
			const written = writeCsv(cards);
			expect(written.startsWith("\uFEFFName,Kind,Other names,Organization,UID,")).toBe(true);
			for (const cell of allSteps(readRows(written.slice(1), ",")).rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
		}), { numRuns: runs });
	});
});

describe("readers take anything", () => {
	const pieces = fc.constantFrom("BEGIN:VCARD\n", "END:VCARD\n", "FN:", "N;ENCODING=QUOTED-PRINTABLE:", "=E7=8E", "=\n", "\n ", "AGENT:", "Name,Email\n", "\"", ",", ";", "\0", "\r", "{\"account\":{\"data\":[", "\xE7\x8E", "\xFF\xFE", "PHOTO;BASE64:", "X-ALTBDAY;CALSCALE=chinese:", "9", ":", "=");
	const data = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.array(pieces, { maxLength: 30 }).map((each) => new Uint8Array(Buffer.from(each.join(""), "latin1"))));

	it("and never fail", () => {
		fc.assert(fc.property(data, (each) => {
			const { format, cards } = allSteps(readCardFile(each));
			expect(format === "unknown" && cards.length > 0).toBe(false);
		}), { numRuns: 5 * runs });
	});
});
