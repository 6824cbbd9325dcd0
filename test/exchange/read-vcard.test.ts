import { describe, expect, it } from "vitest";
import { readVCards } from "../../src/exchange/read-vcard";
import { allSteps } from "../../src/notes/steps";
import { shownCard } from "./shown-cards";
import { vCardCases } from "./vcard-cases";

const told = (data: string | Uint8Array): readonly string[] => allSteps(readVCards(data)).cards.map(shownCard);
const card = (lines: string): string => `BEGIN:VCARD\n${lines}\nEND:VCARD\n`;
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array => new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));

describe("a card", () => {
	it.each(vCardCases)("with %j", (lines, said) => {
		expect(told(card(lines))).toEqual([said]);
	});

	it.each(["\r\n", "\r", "\n", "\r\r\n"])("may have its lines ended by %j", (end) => {
		expect(told(card("FN:王磊\nNOTE:a\n b").replaceAll("\n", end))).toEqual(["1. 王磊\n   note \"ab\""]);
	});
});

const wang = [0xcd, 0xf5];
const lei = [0xc0, 0xda];

describe("bytes", () => {
	it.each([
		["GBK that says nothing of it", bytes("BEGIN:VCARD\nFN:", wang, lei, "\nEND:VCARD"), "1. 王磊"],
		["GBK in a card that says so", bytes("BEGIN:VCARD\nFN;CHARSET=GBK:", wang, lei, "\nEND:VCARD"), "1. 王磊"],
		["a fold inside a character of UTF-8", bytes("BEGIN:VCARD\nFN:", [0xe7, 0x8e], "\n ", [0x8b], "\nEND:VCARD"), "1. 王"],
		["a fold inside a character of GBK", bytes("BEGIN:VCARD\nFN:", [0xcd], "\n ", [0xf5], lei, "\nEND:VCARD"), "1. 王磊"],
		["UTF-8 with a mark", bytes([0xef, 0xbb, 0xbf], "BEGIN:VCARD\nFN:王磊\nEND:VCARD"), "1. 王磊"],
		["UTF-16, little end first", new Uint8Array(Buffer.from("\uFEFFBEGIN:VCARD\nFN:王磊\nEND:VCARD", "utf16le")), "1. 王磊"],
		["UTF-16, big end first", new Uint8Array(Buffer.from("\uFEFFBEGIN:VCARD\nFN:王磊\nEND:VCARD", "utf16le").swap16()), "1. 王磊"],
		["UTF-16 without a mark", new Uint8Array(Buffer.from("BEGIN:VCARD\nFN:王磊\nEND:VCARD", "utf16le")), "1. 王磊"],
		["German from before UTF-8", bytes("BEGIN:VCARD\nFN:J", [0xfc], "rgen M", [0xfc], "ller\nEND:VCARD"), "1. Jürgen Müller"],
	])("%s", (_, data, said) => {
		expect(told(data)).toEqual([said]);
	});

	it("that are broken in one card harm no other", () => {
		const data = bytes("BEGIN:VCARD\nFN:王磊\nEND:VCARD\nBEGIN:VCARD\nFN:", [0xcd, 0xf5], "\nEND:VCARD\nBEGIN:VCARD\nFN:李梅\nEND:VCARD");
		expect(told(data)).toEqual(["1. 王磊", "2. 王", "3. 李梅"]);
	});
});

describe("several cards", () => {
	it("are read though one has no end", () => {
		expect(told("BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\nBEGIN:VCARD\nFN:C")).toEqual(["1. A\n   problem unfinished", "2. B", "3. C\n   problem unfinished"]);
	});

	it("may name each other by their uids", () => {
		const [ann] = told("BEGIN:VCARD\nFN:Ann\nRELATED;TYPE=friend:urn:uuid:b\nEND:VCARD\nBEGIN:VCARD\nFN:Ben\nUID:urn:uuid:b\nEND:VCARD");
		expect(ann).toBe("1. Ann\n   related friend Ben");
	});

	it.each([
		["a name that looks like a uid, given as text", "RELATED;TYPE=friend;VALUE=text:urn:uuid:b"], ["the same as Apple writes it", "item1.X-ABRELATEDNAMES:urn:uuid:b\nitem1.X-ABLabel:friend"],
	])("and mean no other card by %s", (_, line) => {
		expect(told(`BEGIN:VCARD\nFN:Ann\n${line}\nEND:VCARD\nBEGIN:VCARD\nFN:Ben\nUID:b\nEND:VCARD`)[0]).toBe("1. Ann\n   related friend urn:uuid:b");
	});

	it("may have anything between them, which is told", () => {
		const { cards, problems } = allSteps(readVCards("hello\nBEGIN:VCARD\nFN:A\nEND:VCARD\n\nworld"));
		expect(cards.map(shownCard)).toEqual(["1. A"]);
		expect(problems).toEqual([{ kind: "unread-lines", lines: ["hello", "world"] }]);
	});

	it("nest as deep as they like", () => {
		const deep = `BEGIN:VCARD\nFN:A\n${"AGENT:\nBEGIN:VCARD\n".repeat(10_000)}${"END:VCARD\n".repeat(10_000)}TEL:1\nEND:VCARD`;
		expect(told(deep)).toEqual(["1. A\n   phone 1\n   left out agent"]);
		expect(told("BEGIN:VCARD\n".repeat(10_000))).toHaveLength(10_000);
	});
});
