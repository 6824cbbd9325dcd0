import { debounce, MarkdownView } from "obsidian";
import { Announcer } from "./announcer";
import type { CommandPorts } from "./commands/commands";
import { PeopleFinder } from "./commands/people-finder";
import { PersonActions } from "./commands/person-actions";
import type { PersonActionPorts } from "./commands/person-actions";
import { SampleNotes } from "./commands/sample-notes";
import { Dialogs } from "./dialogs";
import type { DialogPorts } from "./dialogs";
import { Kith } from "./kith";
import type { SettingPorts } from "./settings/setting-ports";
import { briefViewType } from "./views/brief-view";
import type { BriefViewPorts } from "./views/brief-view";
import type { DueBlockPorts } from "./views/due-block";
import type { ReconnectViewPorts } from "./views/reconnect-view";

const settleMs = 500;
/** How often it is asked whether notes have changed that may be people's. */
const followMs = 30_000;

/** Kith with its screens: everything that stands while it is switched on. Each surface is handed the house and sees no more of it than what it asks for. */
export class House extends Kith implements BriefViewPorts, CommandPorts, DialogPorts, DueBlockPorts, PersonActionPorts, ReconnectViewPorts, SettingPorts {
	readonly dialogs: Dialogs = new Dialogs(this);
	readonly actions: PersonActions = new PersonActions(this);
	readonly sample = new SampleNotes(this);
	readonly finder = new PeopleFinder(this);
	/** Tells only those who show something beside the active note that it is another. */
	readonly noteOpened = new Announcer();

	override onload(): void {
		super.onload();
		const look = (): void => { void this.watcher.complete.then(() => this.finder.lookSoon()); };
		look();
		// Other settings come with other notes, as where both are undone: looked for once those have settled.
		this.register(this.store.onChange(debounce(look, settleMs, true)));
		const { metadataCache, vault } = this.app;
		const touch = (): void => { this.finder.touch(); };
		for (const event of [metadataCache.on("changed", touch), vault.on("delete", touch), vault.on("rename", touch)]) this.registerEvent(event);
		this.registerInterval(window.setInterval(() => { void this.finder.followVault(); }, followMs));
	}

	/** Calls back when another note is opened, besides. */
	subscribeBeside(callback: () => void): () => void {
		const stops = [this.subscribe(callback), this.noteOpened.subscribe(callback)];
		return () => { for (const stop of stops) stop(); };
	}

	/** Opens a pane at the side. */
	async show(viewType: string): Promise<void> {
		await this.app.workspace.ensureSideLeaf(viewType, "right", { active: true, reveal: true });
	}

	async openBrief(path: string): Promise<void> {
		await this.openNote(path);
		await this.show(briefViewType);
	}

	async openNote(path: string): Promise<void> {
		const { vault, workspace } = this.app;
		const file = vault.getFileByPath(path);
		const isOpen = workspace.getActiveViewOfType(MarkdownView)?.file === file;
		if (file && !isOpen) await workspace.getLeaf(false).openFile(file);
	}

	/** The app has no public way to open a tab of its settings. */
	openSettings(): void {
		const settings: unknown = (this.app as unknown as Record<string, unknown>)["setting"];
		if (typeof settings !== "object" || settings === null) return;
		const { open, openTabById } = settings as Readonly<Record<string, unknown>>;
		if (typeof open === "function") open.call(settings);
		if (typeof openTabById === "function") openTabById.call(settings, "kith");
	}

	activePath(): string | null {
		return this.app.workspace.getActiveFile()?.path ?? null;
	}
}
