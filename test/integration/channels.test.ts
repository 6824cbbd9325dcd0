import { afterEach, describe, expect, it } from "vitest";
import { wordsFor } from "../../src/words/words";
import { at, notice, openMenu, pressKey, visits } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";
import { TestClipboard } from "./notes-and-people";

let kith: KithOnNotes;
afterEach(() => kith.close());

const sam = "People/Sam.md";
const on = "2026-11-22";
const run = (command: string): void => { kith.opened.app.commands.executeCommandById(`kith:${command}`); };
const everywhere = ["wechat: sam_1", "phone: \"+86 138 0013 8000\"", "email: sam@example.org", "telegram: \"@samsam\"", "timezone: America/New_York", "languages: [English, 中文]", "booking: https://cal.example/sam", "circle: core"];
/** Four times in writing, the last long ago. */
const log = "## Interactions\n- 2026-04-04 (微信) 聊了徒步的计划和装备\n- 2026-03-03 (微信) x\n- 2026-02-02 (email) x\n- 2026-01-01 (消息) x\n";

async function row(path = sam): Promise<HTMLElement> {
	run("open-reconnect");
	await expect.poll(() => document.querySelector(`.kith-entry[data-path="${path}"]`)).toBeTruthy();
	return at(`.kith-entry[data-path="${path}"]`);
}

function rowKey(el: HTMLElement, key: string): void {
	const rowEl = el.closest<HTMLElement>(".kith-row");
	if (!rowEl) throw new Error("No row.");
	pressKey(rowEl, key);
}

async function pane(): Promise<HTMLElement> {
	await kith.opened.app.workspace.openLinkText(sam, "");
	run("open-brief");
	await expect.poll(() => document.querySelector(".kith-brief [data-part=last]")).toBeTruthy();
	return at(".kith-brief");
}

function labels(parentEl: ParentNode): string {
	return [...parentEl.querySelectorAll<HTMLElement>("*")].map((el) => `${el.getAttribute("aria-label") ?? ""}\n${el.dataset["channel"] ?? ""}`).join("\n");
}

/** Every surface that tells of a way to reach Sam or of something to do with him, as one text a surface. */
async function surfaces(): Promise<Readonly<Record<string, string>>> {
	const { api, opened } = kith;
	const rowEl = await row();
	const inRow = labels(rowEl) + rowEl.textContent;
	rowKey(rowEl, "r");
	const menu = [...document.querySelectorAll(".menu .menu-item")].map((el) => el.textContent).join("\n");
	document.body.click();
	const paneEl = await pane();
	const inPane = labels(paneEl) + paneEl.textContent;
	run("write-opener");
	const modalEl = at(".kith-opener-modal");
	const opener = labels(modalEl) + modalEl.textContent;
	at(".modal-close-button", modalEl.parentElement ?? document).click();
	return {
		row: inRow, menu, pane: inPane, opener,
		reach: JSON.stringify(api.person(sam, { on })),
		due: JSON.stringify(api.due({ on, all: true })),
		points: JSON.stringify(api.talkingPoints(sam, { on })),
		brief: api.brief(sam, { on }),
		cliBrief: await opened.app.cli.run("kith:brief", { person: "Sam", on }),
		cliDue: await opened.app.cli.run("kith:due", { format: "json", on }),
	};
}

/** What says that somebody be called. `13800138000` is the number. */
const callSaid = /138[ -]?0013|phone|\bcall\b(?!s)|电话|通个?话|tel:/i;

describe("a boundary on calls", () => {
	it.each(["不打电话", "no calls", "不打電話", "请勿致电", "texts only", "never call"].flatMap((boundary) => (["en", "zh"] as const).map((language) => [boundary, language] as const)))("“%s” leaves no call in any surface (%s)", async (boundary, language) => {
		kith = await kithOnNotes({ [sam]: personNote([...everywhere, "channel: [电话, 微信]", `boundaries: ["${boundary}"]`], log) }, undefined, language);
		for (const [surface, text] of Object.entries(await surfaces())) {
			expect(text.replaceAll(boundary, ""), surface).not.toMatch(callSaid);
			expect(text.length, surface).toBeGreaterThan(1);
		}
		expect(kith.person(sam, on).channel).toBe("微信");
		expect(kith.api.talkingPoints(sam, { on }).find(({ kind }) => kind === "richer-channel")?.text).toBe(language === "en" ? "You have only written to each other of late: why not meet in person?" : "最近都是文字往来：要不要见一面？");
	});

	it.each(["en", "zh"])("without it a call is offered in all of them (%s)", async (language) => {
		kith = await kithOnNotes({ [sam]: personNote([...everywhere, "channel: [电话, 微信]"], log) }, undefined, language);
		for (const [surface, text] of Object.entries(await surfaces())) expect(text, surface).toMatch(callSaid);
	});
});

describe("how to reach somebody", () => {
	it("is told to other programs, what they like best first, and nothing private", async () => {
		kith = await kithOnNotes({
			[sam]: personNote([...everywhere, "channel: email", "came_through: \"[[Raft]]\""]),
			"People/Ann.md": personNote(["phone: \"1234567\"", "email: ann@example.org", "private: [phone]", "source: \"[[Raft]]\"", "website: \"javascript:alert(1)\""]),
			"People/Bo.md": personNote(["email: bo@example.org", "came_through: a talk", "private: true"]),
			"People/Cy.md": personNote(["source: \"[[Later]]\"", "timezone: Mars"]),
			"Raft.md": "",
		});
		expect(kith.person(sam).reach).toEqual([
			{ channel: "email", value: "sam@example.org" }, { channel: "wechat", value: "sam_1" }, { channel: "phone", value: "+86 138 0013 8000" },
			{ channel: "telegram", value: "@samsam" }, { channel: "booking", value: "https://cal.example/sam" },
		]);
		expect(kith.person(sam).cameThrough).toEqual({ path: "Raft.md", text: "Raft" });
		expect(kith.person("People/Ann.md")).toMatchObject({ reach: [{ channel: "email", value: "ann@example.org" }], cameThrough: { path: "Raft.md", text: "Raft" } });
		expect(kith.person("People/Bo.md").reach).toEqual([]);
		expect(kith.person("People/Cy.md")).toMatchObject({ reach: [], cameThrough: null, problems: [{ property: "timezone", value: "Mars", message: "“timezone: Mars” is no time zone that Kith knows. Try Asia/Shanghai, UTC+8 or Beijing time." }] });
		await kith.opened.write("Later.md", "");
		await expect.poll(() => kith.person("People/Cy.md").cameThrough).toEqual({ path: "Later.md", text: "Later" });
	});

	it("stands in the row: two at most, each a press; all of them by R", async () => {
		const visited = visits();
		kith = await kithOnNotes({ [sam]: personNote([...everywhere, "channel: email, phone"], log) });
		const rowEl = await row();
		const buttons = [...rowEl.querySelectorAll<HTMLElement>(".kith-reach")];
		expect(buttons.map((el) => el.getAttribute("aria-label"))).toEqual(["Write an e-mail: Sam", "Call: Sam"]);
		buttons[0]?.click();
		rowKey(rowEl, "r");
		const lines = [...document.querySelectorAll<HTMLElement>(".menu .menu-item")];
		expect(lines.map((el) => el.textContent)).toEqual([
			"Write an e-mail · sam@example.org", "Call · +86 138 0013 8000", "WeChat: copy message and ID · sam_1", "Open Telegram · @samsam", "Book a time · https://cal.example/sam",
		]);
		lines[1]?.click();
		expect(visited).toEqual(["mailto:sam@example.org", "tel:+8613800138000"]);
	});

	it("is in the menu of the row, and by WeChat begins with the message", async () => {
		kith = await kithOnNotes({ [sam]: personNote(["wechat: sam_1", "circle: core"], log) });
		const clipboard = new TestClipboard().install();
		const rowEl = await row();
		openMenu(rowEl).find((el) => el.textContent === "Reach…")?.click();
		[...document.querySelectorAll<HTMLElement>(".menu .menu-item")].at(-1)?.click();
		const modalEl = at(".kith-opener-modal");
		const said = (at("[data-field=message]", modalEl) as HTMLTextAreaElement).value;
		at("[data-channel=wechat]", modalEl).click();
		await expect.poll(() => clipboard.texts).toEqual(["sam_1", said]);
		at(".kith-log-written", modalEl).click();
		await expect.poll(() => kith.text(sam)).toContain("(WeChat) ");
	});

	it.each([["en", "No way to reach Sam is noted yet.", "Every way to reach Sam that is noted goes against a boundary"], ["zh", "笔记里还没有 Sam 的联系方式", "按 Sam 的边界"]])("is asked for where the note has none (%s)", async (language, none, noneAllowed) => {
		kith = await kithOnNotes({ [sam]: personNote(["circle: core"], log) }, undefined, language);
		rowKey(await row(), "r");
		await notice(none);
		await kith.edit(sam, personNote(["circle: core", "phone: \"1234567\"", "boundaries: [不打电话]"], log));
		rowKey(await row(), "r");
		await notice(noneAllowed);
	});

	it("stands in the pane as buttons, with what they speak and what time it is there", async () => {
		const visited = visits();
		kith = await kithOnNotes({ [sam]: personNote([...everywhere, "website: \"javascript:alert(1)\""], log) });
		const paneEl = await pane();
		const part = at("[data-part=reach]", paneEl);
		expect([...part.querySelectorAll("li")].map((el) => el.textContent.replace(/\s+/g, " ").trim())).toEqual([
			"WeChat ID sam_1", "E-mail sam@example.org", "Phone +86 138 0013 8000", "Telegram @samsam", "Booking page https://cal.example/sam", expect.stringMatching(/^Languages English, 中文/), expect.stringMatching(/^Time zone America\/New_York/),
		]);
		at("[data-channel=telegram]", part).click();
		at("[data-channel=booking]", part).click();
		expect(visited).toEqual(["https://t.me/samsam", "https://cal.example/sam"]);
		expect(at(".kith-local-time", paneEl).textContent).toMatch(/^It is \d\d:\d\d there/);
		expect(paneEl.querySelector("a[href^=java], [href*=javascript]")).toBeNull();
	});

	it("is told in the brief of a script", async () => {
		kith = await kithOnNotes({ [sam]: personNote(everywhere, log) });
		expect(kith.api.brief(sam, { on })).toContain("**How to reach them**\n- WeChat ID: sam_1\n- E-mail: sam@example.org\n- Phone: +86 138 0013 8000\n- Telegram: @samsam\n- Booking page: https://cal.example/sam\n- Languages: English, 中文\n- Time zone: America/New_York\n");
	});
});

describe("my booking link", () => {
	it.each([["en", "Add my booking link"], ["zh", "加上我的预约链接"]])("goes into a message where there is one (%s)", async (language, label) => {
		kith = await kithOnNotes({ [sam]: personNote(everywhere, log) }, { bookingLink: "cal.example/me" }, language);
		await pane();
		run("write-opener");
		const button = at(".kith-add-booking");
		expect(button.textContent).toBe(label);
		button.click();
		expect((at("[data-field=message]") as HTMLTextAreaElement).value).toMatch(/https:\/\/cal\.example\/me$/);
	});

	it("is no link that would run a script", async () => {
		kith = await kithOnNotes({ [sam]: personNote(everywhere, log) }, { bookingLink: "javascript:alert(1)" });
		await pane();
		run("write-opener");
		expect(document.querySelector(".kith-add-booking")).toBeNull();
		expect(wordsFor("en").channels.badLink).not.toBe("");
	});
});

describe("a message that was written to somebody of whom no channel is known", () => {
	it.each([["en", "walk\n    - ask:: Did the flat in Leeds work out?", "Did the flat in Leeds work out?", /\(message\) Did the flat/], ["zh", "爬山\n    - 问:: 利兹的房子租下来了吗？", "利兹的房子租下来了吗？", /^- 2026.*利兹的房子租/m]])("is logged as a contact, though it only asks (%s)", async (language, told, asks, logged) => {
		kith = await kithOnNotes({ [sam]: `---\ntype: person\ncadence: 30d\n---\n## Interactions\n- 2026-02-27 ${told}\n` }, {}, language);
		new TestClipboard().install();
		await pane();
		run("write-opener");
		expect((at("[data-field=message]") as HTMLTextAreaElement).value).toContain(asks);
		at(".kith-opener-modal .kith-copy").click();
		await expect.poll(() => document.activeElement?.classList.contains("kith-log-written")).toBe(true);
		at(".kith-log-written").click();
		await expect.poll(() => kith.text(sam)).toMatch(logged);
		await expect.poll(() => kith.person(sam).lastInteraction?.from).not.toBe("2026-02-27");
	});
});
