import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { JSHandle, Page } from "playwright-core";
import type { RunningWorkbench } from "../server/start-workbench";
import type { App } from "../ui/app/app";

/** How long something may take to come on screen, in milliseconds. */
const patience = 10_000;

/** What a plugin may leave behind when it is disabled, counted. */
export type Traces = Readonly<Record<string, readonly string[] | number>>;

/** The workbench with one plugin beside Kith, as a user of that plugin sees it. */
export class TriedPage {
	/** Errors on the console, and promises that nobody caught. */
	readonly complaints: string[] = [];
	/** Requests that would have left the machine: the workbench's page refuses them, which is no fault of the plugin. */
	readonly refused = new Set<string>();

	constructor(readonly page: Page, private readonly workbench: RunningWorkbench, readonly id: string) {}

	/** Loads the page; what asks for another machine is refused and written down. */
	async open(): Promise<void> {
		const { page, workbench } = this;
		page.setDefaultTimeout(patience);
		page.on("console", (message) => { if (message.type() === "error") this.complain(message.text()); });
		page.on("pageerror", (error) => { this.complaints.push(error.stack ?? error.message); });
		const home = new URL(workbench.url).origin;
		await page.route((url) => url.origin !== home && !/^(data|blob):$/.test(url.protocol), (route) => {
			this.refused.add(route.request().url());
			return route.abort();
		});
		await page.goto(workbench.url);
		await page.waitForFunction("window.__workbenchReady", null, { timeout: 60_000 });
	}

	private complain(text: string): void {
		const outside = /'(https?:\/\/[^']+)' violates the following Content Security Policy/.exec(text)?.[1];
		if (outside === undefined) this.complaints.push(text);
		else this.refused.add(outside);
	}

	app(): Promise<JSHandle<App>> {
		return this.page.evaluateHandle<App>("app");
	}

	/** Switches the plugin on as the user does; answers whether it runs. */
	async enable(): Promise<boolean> {
		return (await this.app()).evaluate(({ plugins }, id) => plugins.enablePluginAndSave(id), this.id);
	}

	async disable(): Promise<void> {
		await (await this.app()).evaluate(({ plugins }, id) => plugins.disablePluginAndSave(id), this.id);
	}

	/** Every place into which a plugin hangs something. */
	async traces(): Promise<Traces> {
		return (await this.app()).evaluate((app) => ({
			commands: Object.keys(app.commands.commands),
			tabs: app.setting.pluginTabs.map(({ id }) => id),
			styles: document.head.querySelectorAll("style[data-plugin]").length,
			"classes of the window": [...document.body.classList],
			"status bar": app.statusBarEl.childElementCount,
			ribbon: app.workspace.leftRibbon.containerEl.querySelectorAll(".side-dock-ribbon-action").length,
			"editor extensions": app.workspace.editorExtensions.length,
			suggesters: app.workspace.editorSuggests.length,
			"addresses handled": [...app.protocolHandlers.keys()],
			"views without a plugin": app.workspace.containerEl.querySelectorAll(".workspace-leaf-content[data-type=missing]").length,
		}));
	}

	/** Opens the plugin's settings, if it has any, and answers how many rows they have. */
	async rowsOfSettings(): Promise<number> {
		const has = await (await this.app()).evaluate(({ setting }, id) => setting.pluginTabs.some((tab) => tab.id === id) && setting.openTabById(id) !== null, this.id);
		if (!has) return 0;
		const rows = await this.page.locator(".modal.mod-settings .vertical-tab-content .setting-item").count();
		await (await this.app()).evaluate(({ setting }) => { setting.close(); });
		return rows;
	}

	/** Runs a command of the plugin by the end of its id. */
	async run(command: string): Promise<void> {
		const ran = await (await this.app()).evaluate(({ commands }, id) => commands.executeCommandById(id), `${this.id}:${command}`);
		if (!ran) throw new Error(`The command "${this.id}:${command}" did not run.`);
	}

	/** Opens a note to write in (with the cursor at a line's end) or to read. */
	async openNote(path: string, mode: "source" | "preview" = "source", line = 0): Promise<void> {
		await (await this.app()).evaluate(async ({ vault, workspace }, at) => {
			const file = vault.getFileByPath(at.path);
			if (!file) throw new Error(`There is no ${at.path}`);
			await workspace.getLeaf(false).openFile(file, { active: true, state: { mode: at.mode } });
			const editor = at.mode === "source" ? workspace.activeEditor?.editor : undefined;
			editor?.setCursor(at.line, editor.getLine(at.line).length);
			editor?.focus();
		}, { path, mode, line });
	}

	/** Creates a note through the app, as a user does. */
	async create(path: string, text: string): Promise<void> {
		await (await this.app()).evaluate(async ({ vault }, note) => { await vault.create(note.path, note.text); }, { path, text });
	}

	/** Changes the plugin's settings on disk and starts it anew with them. */
	async configure(data: object): Promise<void> {
		await this.disable();
		await (await this.app()).evaluate(async ({ vault }, { path, text }) => {
			const folder = path.slice(0, path.lastIndexOf("/"));
			if (!(await vault.adapter.exists(folder))) await vault.adapter.mkdir(folder);
			await vault.adapter.write(path, text);
		}, { path: `.obsidian/plugins/${this.id}/data.json`, text: JSON.stringify(data) });
		if (!await this.enable()) throw new Error("It does not start with these settings.");
	}

	/** What the editor that is open holds. */
	async written(): Promise<string> {
		return (await this.app()).evaluate(({ workspace }) => workspace.activeEditor?.editor?.getValue() ?? "");
	}

	/** Follows an address as the system does that hands it to the app. */
	async openAddress(address: string): Promise<void> {
		await (await this.app()).evaluate((app, uri) => app.openUri(uri), address);
	}

	/** Waits until the tab that is active has this name. */
	async untilTitle(name: string): Promise<void> {
		await this.untilShown(".workspace-tab-header.mod-active", name);
	}

	/** What the note in front says, read or written. */
	async text(): Promise<string> {
		return (await this.page.locator(".workspace-leaf.mod-active .view-content").allInnerTexts()).join("\n");
	}

	/** Selects from the start of one line to the end of another. */
	async select(from: number, to: number): Promise<void> {
		await (await this.app()).evaluate(({ workspace }, lines) => {
			const editor = workspace.activeEditor?.editor;
			editor?.setSelection({ line: lines.from, ch: 0 }, { line: lines.to, ch: editor.getLine(lines.to).length });
		}, { from, to });
	}

	/** Waits until something is so; `what` says it in the report. */
	async until(what: string, holds: () => Promise<boolean>): Promise<void> {
		const end = performance.now() + patience;
		while (!await holds()) {
			if (performance.now() > end) throw new Error(`Not seen: ${what}`);
			await this.page.waitForTimeout(50);
		}
	}

	/** Waits until the open editor holds exactly this. */
	async untilWritten(text: string): Promise<void> {
		await this.until(`"${text}" written`, async () => await this.written() === text).catch(async () => { throw new Error(`Written is ${JSON.stringify(await this.written())}, not ${JSON.stringify(text)}`); });
	}

	/** Waits until a file of the vault matches. */
	async untilFile(path: string, pattern: RegExp): Promise<void> {
		await this.until(`${String(pattern)} in ${path}`, async () => pattern.test(await readFile(join(this.workbench.vault, path), "utf8").catch(() => "")));
	}

	/** Waits until something that matches stands on screen. */
	async untilShown(selector: string, text: string | RegExp): Promise<void> {
		await this.page.locator(selector).filter({ hasText: text }).first().waitFor();
	}
}
