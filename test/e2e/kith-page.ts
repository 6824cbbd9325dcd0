import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type JSHandle, type Locator, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";
import type { KithApi } from "../../src/api/kith-api";
import { type RunningWorkbench, startWorkbench } from "../workbench/server/start-workbench";
import type { App } from "../workbench/ui/app/app";
import { accessibilityViolations } from "./accessible";
import { LogDialog } from "./log-dialog";
import { VaultFolder } from "./vault-folder";

/** The day on which the demo vault ends, and which the page takes for today. */
export const today = "2026-11-22";

/** How long the page may take on a busy machine, in milliseconds. */
const patience = 20_000;

/** How long, in milliseconds, the sidebar has to stay as it is before a story begins; it is drawn once more behind the first index. */
const calm = 150;

/** What to open. */
export interface KithPageOptions {
	/** Notes of the vault; the demo unless told. */
	readonly files?: Readonly<Record<string, string>>;
	readonly lang?: "en" | "zh";
	readonly theme?: "dark";
	readonly mobile?: boolean;
	/** Where the device is; Shanghai unless told. */
	readonly zone?: string;
	/** The instant at which its clock stands, instead of today in the demo; timers go on. */
	readonly instant?: string;
	readonly viewport?: { readonly width: number; readonly height: number };
}

/** Kith on a vault, in a browser: what a person sees and does. */
export class KithPage {
	private opened: { browser: Browser; context: BrowserContext; page: Page; workbench: RunningWorkbench; vault: VaultFolder; source: VaultFolder | undefined } | undefined;
	/** What went wrong on the page: errors in the console, and requests that left the machine. */
	private readonly complaints: string[] = [];

	constructor(private readonly options: KithPageOptions) {}

	async open(): Promise<void> {
		const { files, lang, viewport = { width: 1400, height: 900 } } = this.options;
		const source = files && await VaultFolder.make(files);
		const workbench = await startWorkbench({ today, build: false, ...(lang === undefined ? {} : { lang }), ...(source === undefined ? {} : { vault: source.path, inPlace: true }) });
		const browser = await chromium.connect(inject("browser"));
		const context = await browser.newContext({ viewport, timezoneId: this.options.zone ?? "Asia/Shanghai" });
		context.setDefaultTimeout(patience);
		const page = await context.newPage();
		if (this.options.instant !== undefined) await page.clock.setFixedTime(this.options.instant);
		this.opened = { browser, context, page, workbench, vault: new VaultFolder(workbench.vault), source };
		context.on("page", (opened) => { this.listen(opened); });
		this.listen(page);
		await this.visit();
	}

	/** Loads the page, anew if it was loaded before, and waits for the first index. */
	async visit(): Promise<void> {
		const address = new URL(this.parts.workbench.url);
		if (this.options.instant !== undefined) address.searchParams.delete("today");
		if (this.options.theme !== undefined) address.searchParams.set("theme", this.options.theme);
		if (this.options.mobile === true) address.searchParams.set("mobile", "1");
		await this.page.goto(address.href);
		await this.page.waitForFunction("window.__workbenchReady", null, { timeout: 60_000 });
		// Waited for by asking: the browser may collect a promise that nobody in the page holds.
		const api = await this.api();
		await api.evaluate((kith) => { void kith.ready.then(() => { Object.assign(window, { kithIsReady: true }); }); });
		await this.page.waitForFunction("window.kithIsReady", null, { timeout: 60_000 });
		await this.page.evaluate(untilStill, calm);
	}

	async close(): Promise<void> {
		const { browser, context, workbench, source } = this.parts;
		await context.close();
		await browser.close();
		await workbench.close();
		await source?.remove("");
		expect(this.complaints).toEqual([]);
	}

	get page(): Page {
		return this.parts.page;
	}

	get vault(): VaultFolder {
		return this.parts.vault;
	}

	/** The surface for other plugins, as it stands in the page. */
	api(): Promise<JSHandle<KithApi>> {
		return this.page.evaluateHandle<KithApi>("app.plugins.plugins.kith.api");
	}

	app(): Promise<JSHandle<App>> {
		return this.page.evaluateHandle<App>("app");
	}

	get sidebar(): Locator {
		return this.page.locator(".kith-reconnect");
	}

	/** The live block in the note that is open. */
	get block(): Locator {
		return this.page.locator(".markdown-reading-view .kith-block");
	}

	/** A person in the sidebar, in the first section in which they stand. */
	row(path: string): Locator {
		return this.sidebar.locator(`.kith-entry[data-path="${path}"]`).first();
	}

	/** A person in the block. */
	blockEntry(path: string): Locator {
		return this.block.locator(`.kith-entry[data-path="${path}"]`);
	}

	get searchBox(): Locator {
		return this.sidebar.locator("input[type=search]");
	}

	/** Searches for a person, so that their row is in sight, and answers the row. */
	async find(path: string, query = path.slice(path.lastIndexOf("/") + 1, -3)): Promise<Locator> {
		await this.searchBox.fill(query);
		await this.row(path).waitFor();
		return this.row(path);
	}

	/** Names in the sidebar, in the order in which they stand on screen. */
	async names(): Promise<string[]> {
		// Asked in one breath: a row that leaves between two questions would be waited for.
		const placed = await this.sidebar.locator(".kith-row:has(.kith-name)").evaluateAll((rows) => rows.map((row) => ({
			at: Number(row.getAttribute("aria-posinset")),
			name: row.querySelector<HTMLElement>(".kith-name")?.innerText ?? "",
		})));
		return placed.sort((a, b) => a.at - b.at).map(({ name }) => name);
	}

	get dialog(): Locator {
		return this.page.locator(".modal");
	}

	get logDialog(): LogDialog {
		return new LogDialog(this.page);
	}

	notice(text: string | RegExp): Locator {
		return this.page.locator(".notice").filter({ hasText: text });
	}

	/** Presses Undo in the newest notice that says this. */
	async pressUndo(sentence: string): Promise<void> {
		await this.notice(sentence).last().locator(".kith-undo").click();
	}

	/** Closes dialogs and takes away notices and the search, so that the next story begins on a calm screen. */
	async tidy(): Promise<void> {
		for (let left = 5; left > 0 && await this.page.locator(".modal-container, .menu").count() > 0; left--) await this.page.keyboard.press("Escape");
		await this.page.evaluate(() => { for (const el of document.querySelectorAll<HTMLElement>(".notice")) el.click(); });
		// It may go while it is emptied: a list of nobody has none.
		if (await this.searchBox.isVisible()) {
			await this.searchBox.fill("", { timeout: 2_000 }).catch(async (error: unknown) => { if (await this.searchBox.isVisible()) throw error; });
		}
	}

	/** Picks a line of the menu that is open. */
	async pick(title: string): Promise<void> {
		await this.page.locator(".menu .menu-item").filter({ has: this.page.getByText(title, { exact: true }) }).click();
	}

	/** Runs a command as a person does: palette, its name, Enter. */
	async palette(name: string): Promise<void> {
		await this.page.keyboard.press("Control+p");
		await this.page.locator(".prompt-input").fill(name);
		await this.page.locator(".prompt .suggestion-item.is-selected").filter({ hasText: name }).waitFor();
		await this.page.keyboard.press("Enter");
	}

	/** Opens a note in the middle, to read or to write, with the cursor at a line's end where one is told. */
	async openNote(path: string, mode: "preview" | "source" = "preview", line?: number): Promise<void> {
		const app = await this.app();
		await app.evaluate(async ({ vault, workspace }, at) => {
			const file = vault.getFileByPath(at.path);
			if (!file) throw new Error(`There is no ${at.path}`);
			await workspace.getLeaf(false).openFile(file, { active: true, state: { mode: at.mode } });
			const editor = at.line === undefined ? undefined : workspace.activeEditor?.editor;
			editor?.setCursor(at.line ?? 0, editor.getLine(at.line ?? 0).length);
			editor?.focus();
		}, { path, mode, line });
	}

	/** Waits until the app knows of a file that another program wrote. */
	async expectFile(path: string): Promise<void> {
		const app = await this.app();
		await expect.poll(() => app.evaluate(({ vault }, at) => vault.getFileByPath(at)?.path, path)).toBe(path);
	}

	/** Path of the note in the middle. */
	/** Waits until a note has been opened to the end: its tab is called by it, and comes to the front no more. */
	async waitForTab(path: string): Promise<void> {
		const name = path.replace(/^.*\/|\.md$/g, "");
		await this.page.locator(".workspace-tab-header.mod-active").filter({ hasText: name }).waitFor();
	}

	async activePath(): Promise<string | undefined> {
		return (await this.app()).evaluate(({ workspace }) => workspace.getActiveFile()?.path);
	}

	/** The window that something opens beside the first. */
	async popout(open: () => Promise<unknown>): Promise<Page> {
		const [page] = await Promise.all([this.parts.context.waitForEvent("page"), open()]);
		return page;
	}

	/** Moves a tab to a window of its own, from its menu. */
	async popOut(type: string): Promise<Page> {
		await this.page.locator(`.workspace-tab-header[data-type=${type}]`).click({ button: "right" });
		return this.popout(() => this.pick("Move to new window"));
	}

	/** Takes a picture of what is shown, which has to serve those too who do not see it. */
	async screenshot(name: string, page = this.page): Promise<void> {
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		await page.screenshot({ path: join(import.meta.dirname, "screenshots", `${name}.png`), animations: "disabled" });
		expect(await accessibilityViolations(page), name).toEqual([]);
	}

	private get parts(): NonNullable<KithPage["opened"]> {
		if (!this.opened) throw new Error("The page is not open.");
		return this.opened;
	}

	private listen(page: Page): void {
		page.on("console", (message) => { if (message.type() === "error") this.complaints.push(message.text()); });
		page.on("pageerror", (error) => { this.complaints.push(String(error.stack)); });
		const home = new URL(this.parts.workbench.url).origin;
		page.on("request", (request) => { if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== home) this.complaints.push(`left the machine: ${request.url()}`); });
	}
}

/** Answers, in the page, once the sidebar has not changed for so long, or has not come to rest in five seconds. */
function untilStill(milliseconds: number): Promise<void> {
	return new Promise((resolve) => {
		const sidebar = document.querySelector(".kith-reconnect");
		if (!sidebar) { resolve(); return; }
		const end = (): void => { changes.disconnect(); window.clearTimeout(still); window.clearTimeout(last); resolve(); };
		let still = window.setTimeout(end, milliseconds);
		const last = window.setTimeout(end, 5_000);
		const changes = new MutationObserver(() => { window.clearTimeout(still); still = window.setTimeout(end, milliseconds); });
		changes.observe(sidebar, { subtree: true, childList: true });
	});
}

/** Kith on a vault for all tests of a block of specs; on leaving it, the console must have stayed silent. */
export function kithPage(options: KithPageOptions = {}): KithPage {
	const kith = new KithPage(options);
	beforeAll(() => kith.open());
	afterAll(() => kith.close());
	return kith;
}
