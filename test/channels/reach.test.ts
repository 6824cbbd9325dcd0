import { describe, expect, it } from "vitest";
import { channelOf, firstChannelOf, reachOf, zoneOf } from "../../src/channels/reach";
import { isTextOnly } from "../../src/channels/text-only";
import { type PersonSpec, makePerson } from "../talking-points/make-person";

const everything: PersonSpec = {
	name: "王磊", wechat: "lei_wang",
	details: [
		{ meaning: "phone", text: "+86 138 0013 8000" }, { meaning: "email", text: "lei@example.org" }, { meaning: "email", text: "wang@example.com" }, { meaning: "telegram", text: "@leiwang" },
		{ meaning: "linkedin", text: "lei-wang" }, { meaning: "github", text: "lei" }, { meaning: "website", text: "example.org" }, { meaning: "booking", text: "https://cal.example/lei" },
		{ meaning: "timezone", text: "UTC+8" }, { meaning: "role", text: "CTO" },
	],
};

function waysOf(more: Partial<PersonSpec> = {}): string {
	return reachOf(makePerson({ ...everything, ...more }).person).map(({ channel }) => channel).join(" ");
}

describe("reachOf", () => {
	it.each<[string, Partial<PersonSpec>, string]>([
		["everything, in the usual order", {}, "wechat email email phone telegram linkedin github website booking"],
		["what they like best first", { channel: "email, 电话" }, "email email phone wechat telegram linkedin github website booking"],
		["in Chinese", { channel: "领英、微信" }, "linkedin wechat email email phone telegram github website booking"],
		["a call by WeChat is reached there", { channel: "微信语音" }, "wechat email email phone telegram linkedin github website booking"],
		["a channel that nothing opens", { channel: "coffee" }, "wechat email email phone telegram linkedin github website booking"],
		["a boundary", { boundaries: ["不打电话"] }, "wechat email email telegram linkedin github website booking"],
		["a boundary on what they like best", { channel: "电话", boundaries: ["不打电话"] }, "wechat email email telegram linkedin github website booking"],
		["a boundary that the note keeps private holds as well", { boundaries: ["no calls"], privateProperties: new Set(["boundaries"]) }, "wechat email email telegram linkedin github website booking"],
		["one thing only", { boundaries: ["只发邮件"] }, "email email"],
		["nothing at all", { boundaries: ["别联系"] }, ""],
		["what is private", { privateProperties: new Set(["phone", "wechat"]) }, "email email telegram linkedin github website booking"],
		["a private channel puts nothing first", { channel: "电话", privateProperties: new Set(["channel"]) }, "wechat email email phone telegram linkedin github website booking"],
		["a note that is private as a whole", { privateProperties: new Set(["true"]) }, ""],
		["nothing known", { wechat: null, details: [] }, ""],
		["what nothing could open", { wechat: null, details: [{ meaning: "website", text: "javascript:alert(1)" }, { meaning: "phone", text: "ask" }] }, ""],
	])("offers %s", (_, more, ways) => {
		expect(waysOf(more)).toBe(ways);
	});

	it("gives each of several WeChat ids", () => {
		expect(reachOf(makePerson({ name: "A", wechat: "lei_a, lei_b" }).person)).toEqual([{ channel: "wechat", value: "lei_a", address: null }, { channel: "wechat", value: "lei_b", address: null }]);
	});
});

describe("channelOf", () => {
	it.each<[string | null, readonly string[], string | null, string | null]>([
		["微信", [], "微信", "微信"],
		["WeChat, email", [], "WeChat, email", "WeChat"],
		["电话", ["不打电话"], null, null],
		["电话、微信", ["不打电话"], "微信", "微信"],
		["call or email", ["no calls"], "email", "email"],
		["video", ["no calls"], null, null],
		["in person", ["不见面"], null, null],
		["coffee", ["no calls"], "coffee", "coffee"],
		[null, ["no calls"], null, null],
	])("of %s with %j is %s", (channel, boundaries, all, first) => {
		const { person } = makePerson({ name: "A", channel, boundaries });
		expect([channelOf(person), firstChannelOf(person)]).toEqual([all, first]);
	});
});

describe("zoneOf", () => {
	it("is where the note says, and nowhere where that is private", () => {
		expect(zoneOf(makePerson(everything).person)).toBe(480);
		for (const name of ["timezone", "true"]) expect(zoneOf(makePerson({ ...everything, privateProperties: new Set([name]) }).person)).toBeUndefined();
		expect(zoneOf(makePerson({ name: "A" }).person)).toBeUndefined();
	});
});

describe("isTextOnly", () => {
	it.each(["微信", "WeChat", "email", "邮件", "短信", "message", "sms", "DM", "WhatsApp", "Telegram", "LinkedIn", "領英", "letter", "信", "QQ", "飞书", "私信", "电报", "Signal", "email + WeChat"])("%s carries words alone", (channel) => {
		expect(isTextOnly(channel)).toBe(true);
	});

	it.each(["微信语音", "微信视频", "WeChat call", "call", "电话", "video", "咖啡", "coffee", "in person", "见面", "Zoom", "WhatsApp voice", "吃饭", "", "walk", "信任", "开会"])("%s does not, or says nothing of it", (channel) => {
		expect(isTextOnly(channel)).toBe(false);
	});
});
