import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { OpenerModal, type OpenerModalPorts } from "../../src/features/opener/opener-modal";
import type { OpenerRequest } from "../../src/opener/opener-request";
import type { Reach } from "../../src/channels/reach";
import type { ReachChannel } from "../../src/channels/reach-channel";
import type { Person } from "../../src/people/person/person";
import { wordsFor } from "../../src/words/words";
import { openApp, type OpenedApp } from "../workbench/open-app";
import { visits } from "./hands";
import { NotesAndPeople, raftPath, TestClipboard, today, wangPath } from "./notes-and-people";

let opened: OpenedApp;
let vault: NotesAndPeople;
let clipboard: TestClipboard;
let modal: OpenerModal;
let logged: string[][];
let openedSources: unknown[];
let refusal: string | undefined;

const wechat: Reach = { channel: "wechat", value: "laowang_1987", address: null };
let visited: string[];

function open(person: Person, more: Partial<OpenerRequest> = {}, language = "en"): void {
	const ports: OpenerModalPorts = {
		words: wordsFor(language),
		notes: {
			openSource: (source) => { openedSources.push(source); }, preview: () => undefined,
			linkTo: (path) => `[[${path.slice(path.lastIndexOf("/") + 1, -3)}]]`,
		},
		clock: { today: () => today, now: () => Date.parse("2026-11-21T19:10:30Z"), dayOf: () => today },
		log: {
			against: () => [],
			write: (text, sentBy) => {
				logged.push([person.path, text, ...(sentBy === undefined ? [] : [sentBy])]);
				return Promise.resolve(refusal);
			},
		},
	};
	modal = new OpenerModal(opened.app, ports, { person, opener: vault.openerOf(person), reach: [], zone: undefined, bookingLink: "", ...more });
	modal.open();
}

/** What a selector finds, of which tests read and write the value whatever it is. */
function field(selector: string): HTMLTextAreaElement {
	const el = modal.contentEl.querySelector<HTMLTextAreaElement>(selector);
	if (!el) throw new Error(`Nothing at ${selector}`);
	return el;
}

function message(): string {
	return field("[data-field=message]").value;
}

function type(selector: string, text: string): void {
	const el = field(selector);
	el.value = text;
	el.dispatchEvent(new Event("input", { bubbles: true }));
}

function choose(selector: string, value: string): void {
	const el = field(selector);
	el.value = value;
	el.dispatchEvent(new Event("change", { bubbles: true }));
}

async function press(selector: string): Promise<void> {
	field(selector).click();
	await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(async () => {
	vault = new NotesAndPeople();
	logged = [];
	openedSources = [];
	refusal = undefined;
	opened = await openApp();
	visited = visits();
	clipboard = new TestClipboard().install();
});

afterEach(async () => {
	modal.close();
	await opened.close();
});

describe("a note that says \"he\"", () => {
	it("is said to them at one press, in the slot and in the message, and only where there is something to say so", async () => {
		open(vault.wang);
		const offer = "[data-slot=shared] .kith-say-you";
		type("[data-field=shared]", "一晃八年：他守着监控，his hub went quiet");
		expect(field(offer).isShown()).toBe(true);
		await press(offer);
		expect(field("[data-field=shared]").value).toBe("一晃八年：你守着监控，your hub went quiet");
		expect(message()).toContain("一晃八年：你守着监控，your hub went quiet");
		expect(message()).not.toContain("他守着");
		expect(field(offer).isShown()).toBe(false);
		expect(modal.contentEl.contains(document.activeElement)).toBe(true);
	});
});

describe("a message", () => {
	it("has three parts and an honest fourth, each with its choices and the source of the one chosen", async () => {
		open(vault.wang);
		expect(modal.titleEl.textContent).toBe("Write to 王磊");
		expect([...modal.contentEl.querySelectorAll(".kith-field-label")].map((el) => el.textContent)).toEqual(["Message", "Their thing", "Our shared thing", "A question", "One honest thing about me"]);
		expect(message()).toContain("排班小程序用起来了吗？");
		expect(field("[data-slot=question] .kith-source").textContent).toMatch(/^王磊, line \d+$/);
		await press("[data-slot=question] .kith-source");
		expect(openedSources).toHaveLength(1);
	});

	it("asks where the notes say nothing, and invents nothing", () => {
		open(vault.nora);
		expect(modal.contentEl.querySelector("[data-slot=shared] select")).toBeNull();
		expect(field("[data-field=shared]").value).toBe("");
		expect(field("[data-field=shared]").placeholder).toBe("What did you two go through together? Your notes do not say yet.");
	});

	it("comes back as it was after a look at a source", async () => {
		open(vault.wang);
		type("[data-field=message]", "老王，记得我们说的排班小程序吗？");
		await press("[data-slot=question] .kith-source");
		expect(document.querySelector(".modal")).toBeNull();
		document.querySelector<HTMLElement>(".kith-back")?.click();
		expect(message()).toBe("老王，记得我们说的排班小程序吗？");
	});

	it("changes with its parts, and between languages", async () => {
		open(vault.wang, {}, "zh");
		expect(field(".kith-language").textContent).toBe("改用英文写");
		choose("[data-slot=theirs] select", "");
		type("[data-field=honest]", "我最近在学冲咖啡。");
		expect(message()).toMatch(/^老王，.*我最近在学冲咖啡。$/);
		await press(".kith-language");
		expect(message()).toMatch(/^Hi 老王,\n/);
		expect(message()).toContain("我最近在学冲咖啡。");
	});
});

describe("a message to somebody who has died", () => {
	it.each([["en", "Ruth Baker has died, as your notes say."], ["zh", "笔记里写着，Ruth Baker 已经离世。"]])("says so, where it stands, and offers nothing to write, copy or send (%s)", async (language, said) => {
		const ruth = vault.person({ name: "Ruth Baker", died: true, paused: true, topics: ["Raft"], log: [{ on: "2026-09-01", text: "", items: [{ kind: "thread", text: "How is the puppy?" }] }] });
		open(ruth, { bookingLink: "https://cal.example/me", drafted: { to: () => "Ruth", text: () => "Come to dinner on Friday?" } }, language);
		expect(field(".kith-silence").textContent).toContain(said);
		expect(modal.contentEl.querySelectorAll("textarea, select, button")).toHaveLength(0);
		expect(modal.contentEl.textContent).not.toMatch(/puppy|dinner|Hi /u);
		modal.contentEl.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true, cancelable: true }));
		await press(".kith-silence .kith-source");
		expect([clipboard.texts, openedSources]).toEqual([[], [{ path: ruth.path, line: null }]]);
	});

	it.each([["en", "Your notes seem to tell of their death, so nothing is drafted."], ["zh", "笔记里似乎写着 TA 已经离世，所以没有起草。"]])("is empty, and says why, where only a line tells of it (%s)", async (language, said) => {
		open(vault.person({ name: "Ruth Baker", topics: ["Raft"], log: [{ on: "2026-09-01", text: "她走了" }] }), {}, language);
		expect(field(".kith-silence").textContent).toContain(said);
		expect([message(), modal.contentEl.querySelectorAll(".kith-slot").length]).toEqual(["", 0]);
		await press(".kith-copy");
		expect(clipboard.texts).toEqual([]);
	});
});

describe("copying", () => {
	it.each([["你还好吗？她说你在学 Raft。", "她"], ["Did she find the shed? Is the roof dry?", "she"], ["听说王磊在学 Raft，真好", "王磊"]])("waits for nothing, and warns while a sentence still speaks of them: %s", async (text, word) => {
		open(vault.wang);
		type("[data-field=message]", text);
		expect(field(".kith-of-them").textContent).toBe(`“${word}” still speaks of them: say “you”.`);
		await press(".kith-copy");
		expect(clipboard.texts).toEqual([text]);
		type("[data-field=message]", "你爸爸出院了吗？他恢复得怎么样？");
		expect(field(".kith-of-them").textContent).toBe("");
	});

	it("refuses a greeting that could go to anybody, says why, and adds what is missing", async () => {
		open(vault.wang);
		type("[data-field=message]", "节日快乐");
		await press(".kith-copy");
		expect(clipboard.texts).toEqual([]);
		expect(field(".kith-guard").textContent).toContain("“节日快乐” could go to anybody");
		await press("[data-add=question]");
		expect(message()).toBe("节日快乐 排班小程序用起来了吗？".replace(" ", ""));
		expect(field(".kith-guard").textContent).toBe("");
		await press(".kith-copy");
		expect(clipboard.texts).toEqual([message()]);
	});

	it("is followed by a log of what was written, in one press", async () => {
		open(vault.wang, { about: raftPath });
		expect(field(".kith-log-written").isShown()).toBe(false);
		modal.contentEl.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true, cancelable: true }));
		await new Promise((resolve) => setTimeout(resolve));
		expect(clipboard.texts).toEqual([message()]);
		expect(document.activeElement).toBe(field(".kith-log-written"));
		expect(field(".mod-cta")).toBe(field(".kith-log-written"));
		await press(".kith-log-written");
		expect(logged).toEqual([[wangPath, expect.stringContaining("《[[Raft 论文重读]]》")]]);
		expect(document.querySelector(".modal")).toBeNull();
	});

	it("says why nothing was logged, and stays", async () => {
		open(vault.wang);
		refusal = "Nothing was written. The note has changed.";
		await press(".kith-copy");
		await press(".kith-log-written");
		expect(field(".kith-guard").textContent).toBe(refusal);
	});

	it("copies an id too where there is one", async () => {
		open(vault.wang, { reach: [wechat] });
		await press(".kith-copy-id");
		expect(clipboard.texts).toEqual(["laowang_1987"]);
		expect(field(".kith-status").textContent).toBe("Copied: laowang_1987");
	});

	it("copies message and id for WeChat, and logs that it went there", async () => {
		open(vault.wang, { reach: [wechat] });
		const said = message();
		await press("[data-channel=wechat]");
		expect(clipboard.texts).toEqual(["laowang_1987", said]);
		expect(field(".kith-status").textContent).toBe("Message copied, and before it the ID: laowang_1987");
		await press(".kith-log-written");
		expect(logged.map(([path, , by]) => [path, by])).toEqual([[wangPath, "WeChat"]]);
	});

	it.each<[ReachChannel, string, string, boolean, string]>([
		["email", "lei@example.org", "mailto:lei@example.org?body=", false, "email"],
		["telegram", "@lei", "https://t.me/lei", true, "Telegram"],
		["linkedin", "lei", "https://www.linkedin.com/in/lei", true, "LinkedIn"],
	])("sends by %s", async (channel, value, address, isCopied, by) => {
		open(vault.wang, { reach: [{ channel, value, address: address.replace("?body=", "") }] });
		const said = message();
		await press(`[data-channel=${channel}]`);
		expect(visited).toEqual([address.endsWith("=") ? `${address}${encodeURIComponent(said)}` : address]);
		expect(clipboard.texts).toEqual(isCopied ? [said] : []);
		await press(".kith-log-written");
		expect(logged[0]?.[2]).toBe(by);
	});

	it.each<[ReachChannel, string]>([["phone", "tel:+8613800138000"], ["website", "https://example.org"], ["booking", "https://cal.example/lei"]])("opens the %s without a message, and nothing is logged", async (channel, address) => {
		open(vault.wang, { reach: [{ channel, value: "x", address }] });
		await press(`[data-channel=${channel}]`);
		expect(visited).toEqual([address]);
		expect(clipboard.texts).toEqual([]);
		expect(field(".kith-log-written").isShown()).toBe(false);
	});

	it("sends by no way what could have gone to anybody", async () => {
		open(vault.wang, { reach: [wechat, { channel: "email", value: "a@b.example", address: "mailto:a@b.example" }] });
		type("[data-field=message]", "在吗");
		await press("[data-channel=wechat]");
		await press("[data-channel=email]");
		expect([clipboard.texts, visited]).toEqual([[], []]);
		expect(field(".kith-guard").textContent).not.toBe("");
	});

	it("puts my booking link into the message at one press, once; it makes no greeting personal", async () => {
		open(vault.wang, { bookingLink: "https://cal.example/me" });
		await press(".kith-add-booking");
		await press(".kith-add-booking");
		expect(message().split("https://cal.example/me")).toHaveLength(2);
		expect(message()).toMatch(/^.+\n.*https:\/\/cal\.example\/me$/su);
		type("[data-field=message]", "新年快乐！");
		await press(".kith-add-booking");
		await press(".kith-copy");
		expect(clipboard.texts).toEqual([]);
	});

	it("has no button for a link that there is not", () => {
		open(vault.wang);
		expect(modal.contentEl.querySelector(".kith-add-booking")).toBeNull();
		expect(modal.contentEl.querySelector(".kith-local-time")).toBeNull();
	});

	it.each([["Asia/Shanghai", "en", "It is 03:10 there"], ["America/New_York", "en", "It is 14:10 there, still yesterday"], ["Europe/London", "zh", "TA 那边还是昨天 19:10"], [840, "en", "It is 09:10 there"]])("says what time it is in %s (%s)", (zone, language, said) => {
		open(vault.wang, { zone }, language);
		expect(field(".kith-local-time").textContent).toBe(said);
	});

	it("says so where the clipboard cannot be written", async () => {
		open(vault.wang);
		clipboard.refuses = true;
		await press(".kith-copy");
		expect(field(".kith-guard").textContent).toMatch(/could not be written/);
		expect(field(".kith-log-written").isShown()).toBe(false);
	});
});
