import { describe, expect, it } from "vitest";
import { emptyCard } from "../../src/exchange/card-draft";
import { NotePlans } from "../../src/exchange/note-plans";
import { readCsv } from "../../src/exchange/read-csv";
import { allSteps } from "../../src/notes/steps";
import { csvCases } from "./csv-cases";
import { notePlanCases } from "./note-plan-cases";
import { shownCard, shownFile } from "./shown-cards";

const told = (text: string): readonly string[] => allSteps(readCsv(text)).cards.map(shownCard);

describe("a table", () => {
	it.each(csvCases)("with the columns %j and the row %j", (header, row, said) => {
		expect(told(`${header}\r\n${row}\r\n`)).toEqual([said]);
	});

	it("may have its header under what a program says of the file", () => {
		const text = "Notes:\n\"When exporting, \"\"some\"\" are missing\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nSam,Okafor,https://www.linkedin.com/in/sam,,Acme,Lead,12 Mar 2024\n,,,,,,\n";
		expect(shownFile(allSteps(readCsv(text)))).toBe([
			"csv: {\"kind\":\"columns\",\"source\":\"LinkedIn\",\"columns\":[\"First Name\",\"Last Name\",\"URL\",\"Email Address\",\"Company\",\"Position\",\"Connected On\"]}",
			"5. Sam Okafor", "   organization Acme", "   linkedin https://www.linkedin.com/in/sam", "   role Lead", "   met 2024-03-12",
		].join("\n"));
	});

	it("whose dates say between them which number is the month needs no answer", () => {
		expect(told("Name,Birthday\nA,3/4/1990\nB,3/15/1990")).toEqual(["2. A\n   birthday 1990-03-04", "3. B\n   birthday 1990-03-15"]);
		expect(told("Name,Birthday\nA,3/4/1990\nB,15/3/1990")).toEqual(["2. A\n   birthday 1990-04-03", "3. B\n   birthday 1990-03-15"]);
	});

	it("asks where they do not", () => {
		const text = "Name,Birthday\nA,3/4/1990";
		expect(allSteps(readCsv(text)).table?.asksDateOrder).toBe(true);
		expect(allSteps(readCsv(text, { order: "day-first" })).cards.map(shownCard)).toEqual(["2. A\n   birthday 1990-04-03"]);
		expect(allSteps(readCsv(text, { order: "month-first" })).cards.map(shownCard)).toEqual(["2. A\n   birthday 1990-03-04"]);
	});

	it("with columns that nobody knows is read once it is said what they are", () => {
		const text = "wer,wo\nSam,Berlin\nAnn,Bonn";
		expect(allSteps(readCsv(text))).toMatchObject({ cards: [], problems: [{ kind: "unknown-columns" }], table: { headers: ["wer", "wo"], firstRows: [["Sam", "Berlin"], ["Ann", "Bonn"]] } });
		expect(allSteps(readCsv(text, { uses: ["name", "city"] })).cards.map(shownCard)).toEqual(["2. Sam\n   city Berlin", "3. Ann\n   city Bonn"]);
	});

	it("may do without a header", () => {
		expect(allSteps(readCsv("Sam,s@example.com\nAnn,a@example.com", { uses: ["name", "email"] })).cards.map(shownCard)).toEqual(["1. Sam\n   email s@example.com", "2. Ann\n   email a@example.com"]);
	});

	it("loses no row to a mark that nothing closes", () => {
		const { cards, problems } = allSteps(readCsv("Name,Email\n\"Sam,s@example.com\nAnn,a@example.com\n"));
		expect(problems).toEqual([{ kind: "open-quote", place: 2 }]);
		expect(cards.map(shownCard)).toEqual(["2. \"Sam\n   email s@example.com", "3. Ann\n   email a@example.com"]);
	});

	it("of messages is no list of people", () => {
		expect(allSteps(readCsv("localId,TalkerId,Type,StrContent,StrTime\n1,2,1,hi,2024-01-01")).problems).toEqual([{ kind: "other-format", is: "chat" }]);
	});
});

describe("a note", () => {
	it.each(notePlanCases)("that says %j", (note, said) => {
		const card = emptyCard(1);
		card.note = note;
		new NotePlans().addTo(card);
		expect(card.values.map(({ meaning, text }) => `${meaning} ${text}`)).toEqual(said);
	});
});
