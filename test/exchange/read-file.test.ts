import { describe, expect, it } from "vitest";
import { readCardFile } from "../../src/exchange/read-file";
import { allSteps } from "../../src/notes/steps";

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

describe("what a file is, its content says", () => {
	it.each([
		["BEGIN:VCARD\nFN:Sam\nEND:VCARD", "vcard", 1],
		["\n\nbegin:vcard\nfn:Sam\nend:vcard", "vcard", 1],
		["姓名,电话\n王磊,138", "csv", 1],
		["Name\nSam", "csv", 1],
		["sep=;\nName;Email\nSam;s@example.com", "csv", 1],
		["a,b\nc,d\ne,f\n", "csv", 0],
		["阿强\n小雨", "names", 2],
		["阿强", "names", 1],
		["Ann Lee, Bob Ray", "names", 1],
		["- [ ] 阿强（前端，杭州）\n- [x] 小雨", "names", 2],
	])("%j is %s", (text, format, cards) => {
		for (const data of [text, bytes(text), bytes(`\uFEFF${text}`), new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"))]) {
			const file = allSteps(readCardFile(data));
			expect([file.format, file.cards.length]).toEqual([format, cards]);
		}
	});
});

describe("what is no list of people is refused with the reason", () => {
	it.each([
		["", { kind: "empty" }],
		[" \n\n", { kind: "empty" }],
		["PK\x03\x04\x14\0\0\0", { kind: "other-format", is: "zip" }],
		["%PDF-1.7\n", { kind: "other-format", is: "pdf" }],
		["<!DOCTYPE html><html>", { kind: "other-format", is: "html" }],
		["  <html><body>Log in</body></html>", { kind: "other-format", is: "html" }],
		["<?xml version=\"1.0\"?><contacts/>", { kind: "other-format", is: "html" }],
		["BEGIN:VCALENDAR\nEND:VCALENDAR", { kind: "other-format", is: "calendar" }],
		["-- MySQL dump\n\nINSERT INTO `contacts` VALUES (1);", { kind: "other-format", is: "sql" }],
		["{\"a\": 1}", { kind: "other-format", is: "json" }],
		["\0\x01\x02\x03\x04\x05\x06\x07", { kind: "other-format", is: "binary" }],
		["localId,TalkerId,Type,StrContent,StrTime\n1,2,1,hi,2024-01-01", { kind: "other-format", is: "chat" }],
	])("%j", (text, problem) => {
		expect(allSteps(readCardFile(bytes(text)))).toMatchObject({ format: "unknown", why: { kind: "refused" }, cards: [], problems: [problem] });
	});

	it("as is one that no list of people would be as long as", () => {
		expect(allSteps(readCardFile(new Uint8Array(101 * 1024 * 1024))).problems).toEqual([{ kind: "too-large", megabytes: 101 }]);
	});
});
