import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf, addressWith } from "../../src/channels/address-of";
import { type ReachChannel, reachChannels } from "../../src/channels/reach-channel";

const opened: readonly (readonly [ReachChannel, string, string | null])[] = [
	["wechat", "wxid_laowang-88", null],
	["wechat", "老王（微信名）", null],
	["email", "lei@example.org", "mailto:lei@example.org"],
	["email", " Lei Wang <lei.wang+notes@mail.example.org> ", "mailto:lei.wang+notes@mail.example.org"],
	["email", "mailto:lei@example.org", "mailto:lei@example.org"],
	["email", "lei＠example.org", "mailto:lei@example.org"],
	["phone", "+86 138-0013-8000", "tel:+8613800138000"],
	["phone", "13800138000", "tel:13800138000"],
	["phone", "(020) 8888 1234", "tel:02088881234"],
	["phone", "+49 (0)30 1234567", "tel:+49301234567"],
	["phone", "+1 415.555.0100 ext. 12", "tel:+14155550100;ext=12"],
	["phone", "020-88881234 转 801", "tel:02088881234;ext=801"],
	["phone", "微信同号 138 0000 5521", "tel:13800005521"],
	["phone", "138 0000 5521 微信同号", "tel:13800005521"],
	["phone", "mobile: 541-555-0148", "tel:5415550148"],
	["phone", "138 0013 8000（办公室）", "tel:13800138000"],
	["phone", "＋８６ １３８００１３８０００", "tel:+8613800138000"],
	["phone", "tel:+4930123", "tel:+4930123"],
	["telegram", "@leiwang", "https://t.me/leiwang"],
	["telegram", "leiwang", "https://t.me/leiwang"],
	["telegram", "t.me/leiwang", "https://t.me/leiwang"],
	["telegram", "http://telegram.me/leiwang", "https://telegram.me/leiwang"],
	["telegram", "+86 138 0013 8000", "https://t.me/+8613800138000"],
	["linkedin", "leiwang", "https://www.linkedin.com/in/leiwang"],
	["linkedin", "in/lei-wang", "https://www.linkedin.com/in/lei-wang"],
	["linkedin", "https://www.linkedin.com/in/lei-wang/", "https://www.linkedin.com/in/lei-wang/"],
	["linkedin", "cn.linkedin.com/in/王磊", "https://cn.linkedin.com/in/王磊"],
	["github", "lei-wang", "https://github.com/lei-wang"],
	["github", "@lei", "https://github.com/lei"],
	["github", "github.com/lei", "https://github.com/lei"],
	["website", "example.org", "https://example.org"],
	["website", "http://example.org/关于?x=1#y", "https://example.org/关于?x=1#y"],
	["website", "https://例子.中国/", "https://例子.中国/"],
	["website", "[my page](https://example.org/me)", "https://example.org/me"],
	["website", "<https://example.org>", "https://example.org"],
	["website", "https://example.org:8443/x", "https://example.org:8443/x"],
	["booking", "https://cal.example/lei?month=2026-12", "https://cal.example/lei?month=2026-12"],
	["booking", "calendly.com/lei", "https://calendly.com/lei"],
];

const hostile = [
	"javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:alert(1)", "\u0001javascript:alert(1)", "data:text/html,<script>1</script>", "vbscript:x", "file:///etc/passwd",
	"obsidian://open?vault=x", "https://example.org@evil.example", "https://user:pw@evil.example", "https://evil.example\\@example.org", "https://exa mple.org", "https://example.org/\" onclick=\"x", "https://example.org/<img>",
	"//evil.example", "blob:https://example.org/1", "https:/example.org", "https://", "mailto:", "tel:", "[x](javascript:alert(1))", "<javascript:alert(1)>", "ｊavascript：alert(1)", "https://localhost", "x".repeat(600),
];

describe("addressOf", () => {
	it.each(opened)("opens the %s %s with %s", (channel, text, address) => {
		expect(addressOf(channel, text)?.address).toBe(address);
	});

	it.each<[ReachChannel, string]>([
		["email", "lei at example dot org"], ["email", "a@b.example?bcc=c@d.example"], ["email", "a@b.example, c@d.example"], ["email", "a@b"], ["email", "a%0Abcc@b.example"], ["email", "@lei"],
		["phone", "ask Wei"], ["phone", "微信同号"], ["phone", "问小王要 12"], ["phone", "1380000 或 1390000"], ["phone", "12"], ["phone", "tel:1;postd=2"], ["phone", "+86 138 0013 8000 / 139 0013 9000"], ["phone", "*#06#"], ["phone", "123456789012345678"],
		["telegram", "le"], ["telegram", "https://evil.example/t.me/lei"], ["telegram", "lei wang"],
		["linkedin", "https://evil.example/linkedin.com/in/x"], ["linkedin", "https://notlinkedin.com/in/x"], ["linkedin", "Lei Wang"],
		["github", "https://github.com.evil.example/x"], ["github", "-x"], ["github", "a/b/../.."],
		["website", "see my card"], ["website", "example"], ["booking", "ask me"],
	])("opens no %s with %s", (channel, text) => {
		expect(addressOf(channel, text)).toBeUndefined();
	});

	it.each(reachChannels.flatMap((channel) => hostile.map((text) => [channel, text] as const)))("never makes a link by %s of %j", (channel, text) => {
		expect(addressOf(channel, text)?.address ?? null).toBeNull();
	});

	it("makes addresses of three kinds and of no other, whatever is written", () => {
		fc.assert(fc.property(fc.constantFrom(...reachChannels), fc.oneof(fc.string(), fc.webUrl(), fc.emailAddress(), fc.string().map((x) => `https://${x}`)), (channel, text) => {
			const address = addressOf(channel, text)?.address ?? "tel:1";
			expect(address).toMatch(/^(?:mailto:[^?\s]+@[^?\s]+|tel:\+?\d+(?:;ext=\d+)?|https:\/\/[^\s@/]+(?:[/?#]\S*)?)$/);
		}), { numRuns: 2000 });
	});
});

describe("addressWith", () => {
	it("hands a message to a mail, and to nothing else", () => {
		expect(addressWith("mailto:a@b.example", "你好 & more\n?")).toBe("mailto:a@b.example?body=%E4%BD%A0%E5%A5%BD%20%26%20more%0A%3F");
		expect(addressWith("https://t.me/lei", "hi")).toBe("https://t.me/lei");
		expect(addressWith("mailto:a@b.example", "")).toBe("mailto:a@b.example");
	});
});
