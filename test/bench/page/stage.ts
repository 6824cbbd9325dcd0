import { quiet } from "./quiet";
import iconNodes from "lucide-static/icon-nodes.json";
import type * as obsidian from "obsidian";
import type { CivilDate } from "../../../src/calendar/civil-date";
import { DiskAdapter } from "../../workbench/adapters/disk-adapter";
import { MemoryDisk } from "../../workbench/adapters/memory-disk";
import { FileManager } from "../../workbench/core/file-manager";
import { setLanguage } from "../../workbench/core/language";
import { MetadataCache } from "../../workbench/core/metadata-cache";
import { moment } from "../../workbench/core/moment";
import { Vault } from "../../workbench/core/vault";
import { App } from "../../workbench/ui/app/app";
import type { PluginClass } from "../../workbench/ui/app/community-plugins";
import { setPlatform } from "../../workbench/ui/app/platform";
import { requireModule } from "../../workbench/ui/app/require-module";
import { installDom } from "../../workbench/ui/dom/install-dom";
import { provideIcons } from "../../workbench/ui/icons/icons";
import type { WorkspaceLeaf } from "../../workbench/ui/workspace/workspace-leaf";
import { mixedNotes, type VaultSize } from "../mixed-vault";
import { addressBook } from "../address-book";
import { bareWalk } from "../bare-walk";
import { changes, type EditKind } from "./changes";

/** A built plugin, and what can be known of it from outside. */
export interface Subject {
	readonly manifest: obsidian.PluginManifest;
	readonly code: string;
	readonly styles: string;
	/** The type of its main view, and what is a row in it. */
	readonly view: string;
	readonly row: string;
	/** The same of the pane beside a note, where it has one. */
	readonly pane?: { readonly view: string; readonly row: string };
	/** The command that brings people in from a file, and what is a row of what it shows. */
	readonly imports?: { readonly command: string; readonly row: string };
}

/** What every subject has for others to use: a part of Kith's contract. */
interface BenchedApi {
	readonly ready: Promise<void>;
	due(options: { all: true }): readonly unknown[];
	search(query: string): readonly unknown[];
}

export interface StageOptions {
	readonly size: VaultSize;
	readonly today: CivilDate;
	readonly mobile: boolean;
}

/** Letter by letter, in several scripts, as names, initials and topics are typed. */
const typed = ["w", "wa", "wan", "wang", "张", "张伟", "j", "jo", "joh", "john", "и", "ив", "ива", "ฉ", "ศรี", "ال", "sea", "灯塔", "lighthouse", "zw"];

/** Takes times, in milliseconds. */
async function timed(run: () => unknown): Promise<number> {
	const begun = performance.now();
	await run();
	return performance.now() - begun;
}

/** An app with its vault read and its caches full, in which one plugin is then started and used. */
export class Stage {
	#built: App | undefined;
	#subject: Subject | undefined;
	#leaf: WorkspaceLeaf | undefined;
	#start: (subject: Subject | undefined) => void = () => undefined;
	#started: Promise<unknown> = Promise.resolve();
	#notes: Readonly<Record<EditKind, readonly string[]>> = { person: [], daily: [], unrelated: [] };
	#longTasks: number[] = [];
	readonly #observer = new PerformanceObserver((list) => { this.#take(list.getEntries()); });

	/** Resolves when the app would load its plugins. */
	async build({ size, today, mobile }: StageOptions): Promise<void> {
		this.#preparePage(mobile);
		const files = Object.fromEntries(mixedNotes(size, today));
		const names = Object.keys(files);
		let told = 0;
		// Files that were written one a quarter of an hour, until now.
		const now = (): number => (told < names.length ? Date.now() - (names.length - told++) * 900_000 : Date.now());
		const vault = new Vault(new DiskAdapter(new MemoryDisk({ ...files, ".obsidian/daily-notes.json": '{ "folder": "Daily" }' }, now)));
		const metadataCache = new MetadataCache(vault);
		const app = this.#built = new App({ vault, metadataCache, fileManager: new FileManager(vault, metadataCache), requireModule }, document.body);
		const subject = new Promise<Subject | undefined>((resolve) => { this.#start = resolve; });
		await new Promise<void>((built) => {
			this.#started = app.start({
				cache: "warm",
				startPlugins: async () => {
					await metadataCache.idle();
					built();
					await subject;
				},
				firstLayout: async () => { if (mobile) await this.#show(); },
			});
		});
		const unlinked = (path: string): boolean => !Object.keys(metadataCache.resolvedLinks[path] ?? {}).some((target) => target.startsWith("People/"));
		this.#notes = { person: names.filter((path) => path.startsWith("People/")), daily: names.filter((path) => path.startsWith("Daily/")), unrelated: names.filter((path) => path.startsWith("Reading/") && unlinked(path)) };
		addressBook();
		await quiet();
		this.#observer.observe({ type: "longtask" });
	}

	/** What any plugin has to do at least: look at each file's cache, its properties and links. */
	walk(): number {
		const begun = performance.now();
		bareWalk(this.#app.vault.getMarkdownFiles(), (file) => this.#app.metadataCache.getFileCache(file));
		return performance.now() - begun;
	}

	/** Starts a plugin as the app does, until nothing is left to do; none where there is no subject. */
	async enable(subject: Subject | undefined): Promise<Record<string, number>> {
		if (subject) document.head.createEl("style", { text: subject.styles });
		const begun = performance.now();
		const type = subject && this.#evaluate(subject);
		const evaluated = performance.now();
		if (subject && type) await this.#app.plugins.start(subject.manifest, type);
		const loaded = performance.now();
		this.#subject = subject;
		let ready = loaded;
		const rows = subject && this.#app.isMobile ? this.#rows(subject.row) : undefined;
		let laidOut = loaded;
		this.#app.workspace.onLayoutReady(() => { laidOut = performance.now(); });
		this.#start(subject);
		await this.#started;
		this.#app.metadataCache.trigger("resolved");
		if (subject) {
			await this.#api.ready;
			ready = performance.now();
		}
		await quiet();
		return { "evaluate main.js": evaluated - begun, "onload": loaded - evaluated, "complete (api.ready)": ready - begun, ...(rows ? { "layout ready → first rows": Math.max(0, await rows - laidOut) } : {}) };
	}

	/** Opens the view in a tab, until the first row is in the document. */
	async open(): Promise<number> {
		const begun = performance.now();
		const rows = this.#rows(this.#subject?.row ?? "");
		await this.#show();
		const drawn = await rows;
		await quiet();
		return drawn - begun;
	}

	/** Opens the pane beside the note of a group, until its rows are in the document. */
	async pane(at: number): Promise<number> {
		const file = this.#app.vault.getFileByPath(`Groups/Group ${at}.md`);
		const pane = this.#subject?.pane;
		if (!file || !pane) return NaN;
		await this.#app.workspace.getLeaf("tab").openFile(file);
		await quiet();
		const begun = performance.now();
		const rows = this.#rows(pane.row);
		const leaf = this.#app.workspace.getRightLeaf(false);
		await leaf?.setViewState({ type: pane.view });
		const drawn = await rows;
		await quiet();
		leaf?.detach();
		return drawn - begun;
	}

	/** One edit as a person makes it, until nothing is left to do. */
	async edit(kind: EditKind, at: number): Promise<void> {
		const paths = this.#notes[kind];
		const file = this.#app.vault.getFileByPath(paths[(at * 7_919 + 13) % paths.length] ?? "");
		const someone = this.#notes.person[(at * 104_729) % this.#notes.person.length] ?? "";
		if (!file) throw new Error(`There is no note to edit: ${kind}`);
		await this.#app.vault.process(file, (text) => changes[kind](text, at, someone.slice("People/".length, -".md".length)));
		await this.#settle();
	}

	async newPerson(at: number): Promise<void> {
		await this.#app.vault.create(`People/Newly Met ${at}.md`, "---\ntype: person\naliases: [新朋友]\n---\n");
		await this.#settle();
	}

	/** The list of everybody who is due, as right after an edit. */
	due(): Promise<number> {
		return timed(() => this.#api.due({ all: true }));
	}

	async search(): Promise<number[]> {
		const times: number[] = [];
		for (const query of typed) times.push(await timed(() => this.#api.search(query)));
		return times;
	}

	/** Types one text after the other into the view's search box; tells how many there were. */
	async type(): Promise<number> {
		const input = this.#leaf?.view.containerEl.querySelector<HTMLInputElement>("input[type=search]");
		if (!input) return 0;
		for (const query of [...typed, ""]) {
			input.value = query;
			input.dispatchEvent(new Event("input", { bubbles: true }));
			await quiet();
		}
		return typed.length + 1;
	}

	/** Chooses a file of contacts in the dialog, until its rows are in the document. */
	async chooseFile(): Promise<number> {
		const { command = "", row = "" } = this.#subject?.imports ?? {};
		this.#app.commands.executeCommandById(command);
		await quiet();
		const input = document.querySelector<HTMLInputElement>(".modal input[type=file]");
		if (!input) return NaN;
		const files = new DataTransfer();
		files.items.add(new File([addressBook()], "contacts.vcf"));
		input.files = files.files;
		const begun = performance.now();
		const rows = this.#rows(row);
		input.dispatchEvent(new Event("change", { bubbles: true }));
		const drawn = await rows;
		await quiet();
		return drawn - begun;
	}

	/** Scrolls through what the dialog shows. */
	lookThrough(): Promise<void> {
		return this.#scrollIn(document.querySelector(".modal"));
	}

	async putAway(): Promise<void> {
		document.querySelector<HTMLElement>(".modal-close-button")?.click();
		await quiet();
	}

	/** Scrolls the view, by a bit or by a lot, frame by frame. */
	scroll(): Promise<void> {
		return this.#scrollIn(this.#leaf?.view.containerEl);
	}

	async #scrollIn(containerEl: Element | null | undefined): Promise<void> {
		const scroller = Array.from(containerEl?.querySelectorAll("*") ?? []).find((el) => el.scrollHeight > el.clientHeight + 100 && getComputedStyle(el).overflowY !== "visible");
		for (let turn = 0; scroller && turn < 30; turn++) {
			scroller.scrollTop += turn % 4 === 3 ? 20_000 : 400;
			await new Promise((resolve) => { requestAnimationFrame(resolve); });
		}
		await quiet();
	}

	/** Counts tasks of more than 50 ms from now on, and tells the longest of those before. */
	longestTask(): number {
		this.#take(this.#observer.takeRecords());
		return Math.max(0, ...this.#longTasks.splice(0));
	}

	get #app(): App {
		if (!this.#built) throw new Error("There is no app yet.");
		return this.#built;
	}

	get #api(): BenchedApi {
		return Reflect.get(this.#app.plugins.getPlugin(this.#subject?.manifest.id ?? "") ?? {}, "api") as BenchedApi;
	}

	#preparePage(mobile: boolean): void {
		installDom();
		provideIcons(iconNodes);
		setLanguage("en");
		setPlatform(mobile);
		document.body.addClasses(["obsidian-app", "theme-light", "is-focused", "show-view-header"]);
	}

	#evaluate({ manifest, code }: Subject): PluginClass {
		const module: { exports: PluginClass | { default?: PluginClass } } = { exports: {} };
		(Reflect.construct(Function, ["require", "module", "exports", `${code}\n//# sourceURL=plugin:${manifest.id}`]) as (...given: unknown[]) => void)(requireModule, module, module.exports);
		const type = typeof module.exports === "function" ? module.exports : module.exports.default;
		if (!type) throw new Error(`The plugin "${manifest.id}" exports no class.`);
		return type;
	}

	async #show(): Promise<void> {
		if (!this.#subject) return;
		this.#leaf = this.#app.workspace.getLeaf("tab");
		await this.#leaf.setViewState({ type: this.#subject.view, active: true });
	}

	/** When the first row is in the document. */
	#rows(row: string): Promise<number> {
		return new Promise((resolve) => {
			const observer = new MutationObserver(() => {
				if (!document.querySelector(row)) return;
				observer.disconnect();
				resolve(performance.now());
			});
			observer.observe(document.body, { childList: true, subtree: true });
		});
	}

	async #settle(): Promise<void> {
		await this.#app.metadataCache.idle();
		await quiet();
	}

	#take(entries: PerformanceEntryList): void {
		for (const { duration } of entries) this.#longTasks.push(duration);
	}
}

Object.assign(window, { moment, require: requireModule, stage: new Stage() });
