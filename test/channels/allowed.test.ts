import { describe, expect, it } from "vitest";
import { isAllowed } from "../../src/channels/allowed";
import { readLog } from "../../src/interactions/logs/read-log";
import { readRemarks } from "../../src/interactions/read-remarks";
import { type Manner, type ReachChannel, reachChannels } from "../../src/channels/reach-channel";

const all = [...reachChannels, "call", "meeting"] as const;
const calls = ["phone", "call"] as const;
const without = (...gone: readonly (ReachChannel | Manner)[]): readonly (ReachChannel | Manner)[] => all.filter((one) => !gone.includes(one));

/** A boundary, and what it leaves. */
const boundaries: readonly (readonly [string, readonly (ReachChannel | Manner)[]])[] = [
	...[
		"不打电话", "不要打电话", "别打电话", "请勿致电", "勿打电话", "不接电话", "不打電話", "谢绝来电", "拒接电话", "讨厌打电话", "电话勿扰", "不语音", "别发语音", "不视频", "晚上不打电话", "不要给他打电话", "只打字", "只发消息", "不喜欢打电话",
		"no calls", "no phone calls", "No calls!", "never call", "don't call", "Don’t call her", "please don't phone", "do not ring", "hates calls", "does not like phone calls", "calls: no", "no video calls", "no voice messages", "texts only", "only text", "no calls before 10",
		"email is fine, but no calls", "不打电话，微信可以", "not by phone",
	].map((text) => [text, without(...calls)] as const),
	...["不发邮件", "不要发电子邮件", "no email", "no e-mails", "never email", "邮件不回", "avoid mail"].map((text) => [text, without("email")] as const),
	...["不用微信", "不加微信", "别发微信", "no WeChat", "doesn't use WeChat", "微信勿扰"].map((text) => [text, without("wechat")] as const),
	...["no LinkedIn", "不用领英"].map((text) => [text, without("linkedin")] as const),
	...["不见面", "no meetings", "don't visit", "not in person", "别上门"].map((text) => [text, without("meeting")] as const),
	["no calls or emails", without("phone", "call", "email")],
	["不打电话、不发邮件", without("phone", "call", "email")],
	["不打电话和微信", without("phone", "call", "wechat")],
	["只用微信", ["wechat", "meeting"]],
	["WeChat only", ["wechat", "meeting"]],
	["only by email", ["email", "meeting"]],
	["仅邮件联系", ["email", "meeting"]],
	["only email", ["email", "meeting"]],
	["别联系", []],
	["do not contact", []],
	// What forbids nothing of the kind.
	...["不谈钱", "no politics", "不聊工作", "晚上十点以后不回", "calls welcome", "电话可以", "微信最好", "prefers email", "素食", "no surprises", "别催", "allergic to nuts", "call first, then come by", "不见不散吧", ""].map((text) => [text, all] as const),
];

describe("isAllowed", () => {
	it.each(boundaries)("leaves by “%s” %j", (boundary, left) => {
		expect(all.filter((what) => isAllowed({ boundaries: [boundary] }, what))).toEqual(left);
	});

	it.each<readonly [string, readonly (ReachChannel | Manner)[]]>([
		...[
			"She asked me not to call. Letters are good.", "Paramedic, nights, so never ring before 2pm.", "**Don't ring him after six, he's asked.** Email only at weekends", "Hates phone calls", "视频要打微信，别打电话，她紧张", "别发语音", "asked for no more calls", "No phone calls, please.", "不要给她打电话",
			"## Interactions\n- 2025-12-13 last call. She asked for no more calls.",
		].map((text) => [text, without(...calls)] as const),
		...[
			"She does not call often, her kids do", "He never called back", "rang, no answer, called twice", "Don't mention the house. He did not ring.", "No phone yet, kids too small", "Her kids hate phones", "别提她前夫，电话里聊过", "没打通电话，孩子病了", "## Interactions\n- 2025-12-13 call, not long",
		].map((text) => [text, all] as const),
	])("leaves by the note %j", (text, left) => {
		const told = { remarks: readRemarks(text, ["Interactions"]), interactions: readLog(text, ["Interactions"]) };
		expect(all.filter((what) => isAllowed({ boundaries: [], ...told }, what))).toEqual(left);
	});

	it("takes every boundary into account", () => {
		expect(all.filter((what) => isAllowed({ boundaries: ["不谈钱", "不打电话", "no email"] }, what))).toEqual(without("phone", "call", "email"));
	});

	it("does not take long for a long text", () => {
		const started = performance.now();
		isAllowed({ boundaries: ["no ".repeat(20_000), "不".repeat(20_000), "only ".repeat(20_000), "电话 、 ".repeat(10_000)] }, "phone");
		expect(performance.now() - started).toBeLessThan(1500);
	});
});
