import type { Locator } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { kithPage } from "./kith-page";

const lei = "People/王磊.md";
const files = {
	[lei]: "---\ntype: person\nemail: lei@example.org\nmet: 2015, 汇丰项目\ncircle: core\n---\n",
	"People/Grace Ito.md": "---\ntype: person\ngroups: [Blue Harbour]\n---\n",
};
const linkedIn = [
	"Notes:", "\"When exporting your connection data, you may notice that some of the email addresses are missing.\"", "",
	"First Name,Last Name,URL,Email Address,Company,Position,Connected On",
	"Ada,Byron,https://www.linkedin.com/in/ada-byron,,Blue Harbour,Engineer,12 Mar 2024",
	"磊,王,https://www.linkedin.com/in/wang-lei,lei@example.org,汇丰,CTO,01 Feb 2023",
	"Grace,Ito,https://www.linkedin.com/in/grace-ito,,Blue Harbour,Designer,02 Feb 2023",
	"Lei,Wang,https://www.linkedin.com/in/lei-w,,Red Hill,,05 Jan 2022",
].join("\n");

/** A card as an old phone writes it: vCard 2.1, quoted-printable, GBK. 李娜 · 上海. */
const oldPhone = [
	"BEGIN:VCARD", "VERSION:2.1", "N;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=C0=EE;=C4=C8;;;", "TEL;CELL:13900139000",
	"ADR;HOME;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:;;;=C9=CF=BA=A3;;;", "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQ==", "", "END:VCARD", "",
].join("\r\n");

describe.each([
	["in English", { files }, "Kith: Import people", ""],
	["in Chinese, in the dark", { files, lang: "zh", theme: "dark" }, "Kith: 导入联系人", "-zh-dark"],
	["on a phone", { files, mobile: true, viewport: { width: 390, height: 800 } }, "", "-phone"],
	["in Chinese, on a phone", { files, lang: "zh", mobile: true, viewport: { width: 390, height: 800 } }, "", "-zh-phone"],
] as const)("importing people %s", (_, options, command, suffix) => {
	const kith = kithPage(options);
	afterEach(() => kith.tidy());
	const rows = (): Locator => kith.dialog.locator(".kith-row");
	const statuses = (): Promise<(string | null)[]> => rows().evaluateAll((els) => els.map((el) => el.getAttribute("data-status")));
	const open = async (): Promise<void> => {
		if (command === "") await (await kith.app()).evaluate(({ commands }) => { commands.executeCommandById("kith:import-people"); });
		else await kith.palette(command);
	};
	const choose = async (name: string, text: string): Promise<void> => {
		await open();
		await kith.dialog.locator("input[type=file]").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
	};
	const save = (): Promise<void> => kith.dialog.locator(".mod-cta").click();

	it("begins with what can be read", async () => {
		await open();
		await kith.dialog.locator("[data-field=paste]").waitFor();
		await kith.screenshot(`import-choose${suffix}`);
	});

	it("shows LinkedIn's connections, writes them, and takes them back", async () => {
		await choose("Connections.csv", linkedIn);
		await expect.poll(statuses).toEqual(["new", "differs", "adds", "question"]);
		await kith.screenshot(`import-linkedin${suffix}`);
		await rows().first().focus();
		await kith.page.keyboard.press("ArrowDown");
		await kith.page.keyboard.press("t");
		await expect.poll(() => rows().nth(1).locator("[aria-pressed=true]").innerText()).toContain("2023-02-01");
		await save();
		await kith.notice("3").waitFor();
		await expect.poll(() => kith.vault.read("People/Ada Byron.md").catch(() => "")).toContain("met: 2024-03-12");
		await kith.vault.expectText(lei, "---\ntype: person\nemail: lei@example.org\nmet: 2023-02-01\ncircle: core\nlinkedin: https://www.linkedin.com/in/wang-lei\nrole: CTO\ngroups: 汇丰\n---\n");
		await kith.page.locator(".notice .kith-undo").click();
		await kith.vault.expectText(lei, files[lei]);
		await expect.poll(() => kith.vault.read("People/Ada Byron.md").catch(() => "gone")).toBe("gone");
	});

	it("takes a file that is dropped on the sidebar", async () => {
		const drag = (kind: "dragover" | "drop"): Promise<void> => kith.page.evaluate(([type, text]) => {
			const dataTransfer = new DataTransfer();
			dataTransfer.items.add(new File([text], "Connections.csv", { type: "text/csv" }));
			document.querySelector(".kith-reconnect")?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
		}, [kind, linkedIn] as const);
		await kith.page.locator(".kith-reconnect").waitFor();
		await drag("dragover");
		await kith.page.locator(".kith-reconnect.is-over").waitFor();
		await kith.screenshot(`import-drag${suffix}`);
		await drag("drop");
		await expect.poll(statuses).toEqual(["new", "differs", "adds", "question"]);
		await kith.screenshot(`import-dropped${suffix}`);
		await save();
		await kith.notice("3").waitFor();
		await kith.page.locator(".notice .kith-undo").click();
		await expect.poll(() => kith.vault.read("People/Ada Byron.md").catch(() => "gone")).toBe("gone");
		await kith.vault.expectText(lei, files[lei]);
	});

	it("reads the card of an old phone", async () => {
		await choose("contacts.vcf", oldPhone);
		await expect.poll(() => kith.dialog.innerText()).toContain("李娜");
		expect(await kith.dialog.innerText()).toContain("上海");
		await kith.screenshot(`import-vcard${suffix}`);
	});

	it("asks what unknown columns are, and remembers it", async () => {
		const table = "Wer,Wo\nBea,Oslo\nBen,Bergen\n";
		await choose("friends.csv", table);
		await kith.dialog.locator("[data-field=column-0]").selectOption("name");
		await kith.dialog.locator("[data-field=column-1]").selectOption("city");
		await kith.screenshot(`import-columns${suffix}`);
		await save();
		await expect.poll(statuses).toEqual(["new", "new"]);
		await kith.tidy();
		await choose("friends.csv", table);
		await expect.poll(statuses).toEqual(["new", "new"]);
	});

	it("says what is wrong with a file", async () => {
		await choose("Connections.zip", "PK\u0003\u0004");
		await expect.poll(() => kith.dialog.locator(".kith-error").innerText()).toContain("ZIP");
		await kith.screenshot(`import-error${suffix}`);
	});

	it("scrolls five thousand people, of whom few are drawn, and gives them back", async () => {
		const many = Array.from({ length: 5000 }, (_each, at) => `Person ${String(at)},p${String(at)}@example.org,City ${String(at % 90)}`).join("\n");
		await choose("many.csv", `Name,Email,City\n${many}`);
		await expect.poll(() => kith.dialog.locator(".mod-cta").innerText()).toContain("5000");
		expect(await rows().count()).toBeLessThan(60);
		await rows().first().focus();
		await kith.page.keyboard.press("End");
		await expect.poll(() => kith.dialog.innerText()).toContain("Person 4999");
		await kith.screenshot(`import-many${suffix}`);
		await kith.tidy();
		expect(await kith.page.locator(".kith-import-row").count()).toBe(0);
	});
});

describe.each([["in English", "en", "Reading…"], ["in Chinese", "zh", "正在读取…"]] as const)("a file that takes long, %s", (_, lang, reading) => {
	const kith = kithPage({ files, lang });
	afterEach(() => kith.tidy());

	it("is read while the window answers, says so, and can be stopped", async () => {
		const session = await kith.page.context().newCDPSession(kith.page);
		await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
		await (await kith.app()).evaluate(({ commands }) => { commands.executeCommandById("kith:import-people"); });
		const fileEl = kith.dialog.locator("input[type=file]");
		const card = (at: number): string => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person ${String(at)}\r\nEMAIL:p${String(at)}@example.org\r\nEND:VCARD\r\n`;
		const file = { name: "many.vcf", mimeType: "text/vcard", buffer: Buffer.from(Array.from({ length: 20_000 }, (_each, at) => card(at)).join("")) };
		await fileEl.setInputFiles(file);
		await expect.poll(() => kith.dialog.locator("[role=status]").innerText()).toBe(reading);
		await kith.page.keyboard.press("Enter");
		await fileEl.waitFor({ state: "attached" });
		await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
		await fileEl.setInputFiles({ ...file, buffer: Buffer.from(card(1)) });
		await expect.poll(() => kith.dialog.locator(".kith-import-name").allInnerTexts()).toEqual(["Person 1"]);
	});
});
