import { describe, expect, it } from "vitest";
import type { Reach } from "../../src/channels/reach";
import { handOver, isCarried, oneOfEach } from "../../src/opener/hand-over";
import { lacksInvitation, refusalOf, withBooking } from "../../src/opener/opener-guard";
import { asSeen } from "../../src/veil/drawn";
import { wordsFor } from "../../src/words/words";

const words = wordsFor("en");
const wechat: Reach = { channel: "wechat", value: "ada_l", address: null };
const email: Reach = { channel: "email", value: "ada@example.org", address: "mailto:ada@example.org" };
const telegram: Reach = { channel: "telegram", value: "@ada", address: "https://t.me/ada" };
const phone: Reach = { channel: "phone", value: "+44 1", address: "tel:+441" };

async function handedOver(way: Reach, refuses = false): Promise<{ readonly said: string | undefined; readonly copied: string[]; readonly opened: string[] }> {
	const [copied, opened]: [string[], string[]] = [[], []];
	const said = await handOver(way, "Hello there", {
		words, open: (address) => { opened.push(address); },
		copy: (text) => {
			copied.push(text);
			return Promise.resolve(!refuses);
		},
	});
	return { said: said === undefined ? undefined : asSeen(said), copied, opened };
}

describe("handing a message over", () => {
	it("copies the id that finds them, then the message, where no program opens", async () => {
		expect(await handedOver(wechat)).toEqual({ said: words.channels.copiedBoth("ada_l"), copied: ["ada_l", "Hello there"], opened: [] });
	});

	it("puts it into the mail", async () => {
		const { said, copied, opened } = await handedOver(email);
		expect([said, copied]).toEqual([words.channels.opened, []]);
		expect(opened.join("")).toMatch(/^mailto:ada@example\.org\?.*Hello/);
	});

	it("copies it beside a page, and only opens what carries none", async () => {
		expect(await handedOver(telegram)).toMatchObject({ said: words.channels.copiedAndOpened, copied: ["Hello there"] });
		expect(await handedOver(phone)).toEqual({ said: words.channels.opened, copied: [], opened: ["tel:+441"] });
	});

	it("opens nothing where it could not be copied", async () => {
		expect(await handedOver(telegram, true)).toEqual({ said: undefined, copied: ["Hello there"], opened: [] });
		expect(await handedOver(wechat, true)).toEqual({ said: undefined, copied: ["ada_l"], opened: [] });
	});

	it("offers one way of each channel", () => {
		expect(oneOfEach([email, wechat, { ...email, value: "a@b.c" }])).toEqual([email, wechat]);
		expect([wechat, email, telegram, phone].map((way) => isCarried(way))).toEqual([true, true, true, false]);
	});
});

describe("what holds a message back", () => {
	const person = { path: "People/Ada.md", name: "Ada", aliases: [], circle: null, remarks: [], privateProperties: new Set<string>() };

	it("is a mere greeting, whatever my booking link adds to it", () => {
		const booking = "Pick a time: https://cal.example/me";
		expect(refusalOf({ message: `Hi Ada, how are you?\n${booking}` }, booking, { person })).toBeDefined();
		expect(refusalOf({ message: "Hi Ada, how did the talk on Raft in Berlin go?" }, "", { person })).toBeUndefined();
	});

	it("is an invitation that says nothing", () => {
		const slot = (text: string) => (): never => ({ text }) as never;
		const inviting = { said: undefined };
		expect(lacksInvitation({ isByHand: false, slot: slot(" ") }, { inviting })).toBe(true);
		expect(lacksInvitation({ isByHand: false, slot: slot("Come along") }, { inviting })).toBe(false);
		expect(lacksInvitation({ isByHand: true, slot: slot("") }, { inviting })).toBe(false);
		expect(lacksInvitation({ isByHand: false, slot: slot("") }, { inviting: undefined })).toBe(false);
	});

	it("has my booking link under it once", () => {
		expect(withBooking("Hello \n", "Here: x.y", "x.y")).toBe("Hello\nHere: x.y");
		expect(withBooking("", "Here: x.y", "x.y")).toBe("Here: x.y");
		expect(withBooking("See x.y", "Here: x.y", "x.y")).toBe("See x.y");
	});
});
