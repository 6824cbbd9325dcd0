import { getLanguage, Notice, Plugin, TFile } from "obsidian";
import type { Menu, TAbstractFile } from "obsidian";
import { wordsFor } from "./words/words";
import { addItem } from "./obsidian/commands/add-item";
import { commands } from "./obsidian/commands/commands";
import { House } from "./obsidian/house";
import { ReconnectBasesView, reconnectBasesViewType } from "./obsidian/interop/bases-view";
import { cliCommands } from "./obsidian/interop/cli";
import type { KithApi } from "./api/kith-api";
import { KithSettingTab } from "./obsidian/settings/kith-setting-tab";
import { SettingsStore } from "./settings/settings-store";
import { BriefView, briefViewType } from "./obsidian/views/brief-view";
import { DueBlock } from "./obsidian/views/due-block";
import { ReconnectView, reconnectViewType } from "./obsidian/views/reconnect-view";

const icon = "users-round";

/** Hangs the house into the app: this file is the table of contents of the shell. */
export default class KithPlugin extends Plugin {
	/** For other plugins and scripts; `kith:api-ready` and `kith:index-ready` announce it on the workspace. */
	api: KithApi | undefined;
	#house: House | undefined;
	readonly #store = new SettingsStore({ load: () => this.loadData(), save: (data) => this.saveData(data) });

	override async onload(): Promise<void> {
		await this.#store.load();
		const house = this.#house = new House(this.app, this.#store, wordsFor(getLanguage()));
		this.#addViews(house);
		this.addSettingTab(new KithSettingTab(this.app, this, house));
		for (const command of commands(house)) this.addCommand(command);
		this.addRibbonIcon(icon, house.words.screens.commands["open-reconnect"], () => { void house.show(reconnectViewType); });
		this.#addMenus(house);
		this.#addInterop(house);
		this.addChild(house);
		this.#announce(house);
	}

	/** Switched on by hand: show what it does. */
	override onUserEnable(): void {
		this.app.workspace.onLayoutReady(() => { void this.#house?.show(reconnectViewType); });
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.#store.load();
	}

	#addViews(house: House): void {
		this.registerView(reconnectViewType, (leaf) => new ReconnectView(leaf, house));
		this.registerView(briefViewType, (leaf) => new BriefView(leaf, house));
		this.registerHoverLinkSource(reconnectViewType, { display: "Kith", defaultMod: true });
		this.registerMarkdownCodeBlockProcessor("reconnect", (source, el, context) => { context.addChild(new DueBlock(el, source, house)); });
		this.registerBasesView(reconnectBasesViewType, { name: house.words.screens.bases.name, icon, factory: (controller, containerEl) => new ReconnectBasesView(controller, containerEl, house) });
		this.registerEvent(this.app.workspace.on("file-open", () => { house.noteOpened.announce(); }));
	}

	#addMenus(house: House): void {
		const { workspace } = this.app;
		const title = house.words.screens.commands["log-interaction"];
		const addLog = (menu: Menu, files: readonly (TAbstractFile | null)[]): void => {
			const people = files.flatMap((file) => (file instanceof TFile && house.personOf(file.path) ? [file.path] : []));
			if (people.length === 0) return;
			addItem(menu, title, "pencil-line", "action", () => { house.actions.log(people); });
			addItem(menu, house.words.reconnect.set, "sliders-horizontal", "action", () => { house.actions.set(people); });
		};
		this.registerEvent(workspace.on("file-menu", (menu, file, source) => { if (source !== reconnectViewType) addLog(menu, [file]); }));
		this.registerEvent(workspace.on("files-menu", (menu, files) => { addLog(menu, files); }));
		this.registerEvent(workspace.on("editor-menu", (menu, _editor, info) => { addLog(menu, [info.file]); }));
	}

	#addInterop({ api, words, dialogs, everythingRead }: House): void {
		for (const command of cliCommands(api, words, everythingRead)) this.registerCliHandler(command.id, command.description, command.flags, (params) => command.run(params));
		this.registerObsidianProtocolHandler("kith", ({ do: what, text }) => {
			void api.ready.then(() => {
				if (what === "log" || what === undefined) dialogs.capture(text);
				else new Notice(words.screens.uri.unknown(what));
			});
		});
	}

	#announce({ api }: House): void {
		this.api = api;
		this.app.workspace.trigger("kith:api-ready", api);
		void api.ready.then(() => { this.app.workspace.trigger("kith:index-ready"); });
	}
}
