import { moment } from "../../core/moment";
import { CommandLinePrompt, CommandPalette, QuickSwitcher } from "./palettes";
import { MarkdownView } from "../views/markdown-view";
import type { WorkspaceLeaf } from "../workspace/workspace-leaf";
import type { App } from "./app";

function addViewCommands(app: App): void {
	const { workspace } = app;
	app.commands.addCommand({
		id: "markdown:toggle-preview", name: "Toggle reading view", icon: "book-open", hotkeys: [{ modifiers: ["Mod"], key: "e" }],
		checkCallback: (checking) => {
			const view = workspace.getMostRecentLeaf()?.view;
			if (!(view instanceof MarkdownView)) return false;
			if (!checking) void view.toggleMode();
			return true;
		},
	});
	app.commands.addCommand({
		id: "editor:toggle-source", name: "Toggle Live Preview/Source mode", icon: "code-xml",
		checkCallback: (checking) => {
			const view = workspace.getMostRecentLeaf()?.view;
			if (!(view instanceof MarkdownView) || view.getMode() !== "source") return false;
			if (!checking) view.toggleSource();
			return true;
		},
	});
	app.commands.addCommand({ id: "app:toggle-left-sidebar", name: "Toggle left sidebar", callback: () => { workspace.leftSplit.toggle(); } });
	app.commands.addCommand({ id: "app:toggle-right-sidebar", name: "Toggle right sidebar", callback: () => { workspace.rightSplit.toggle(); } });
	app.commands.addCommand({ id: "workspace:close", name: "Close current tab", callback: () => { workspace.current?.detach(); } });
	for (const [id, name, act] of [
		["workspace:move-to-new-window", "Move current tab to new window", (leaf: WorkspaceLeaf): unknown => workspace.moveLeafToPopout(leaf)],
		["workspace:open-in-new-window", "Open current tab in new window", (leaf: WorkspaceLeaf): unknown => workspace.duplicateLeaf(leaf, "window")],
	] as const) {
		app.commands.addCommand({
			id, name,
			checkCallback: (checking) => {
				const { current } = workspace;
				if (!current || app.isMobile) return false;
				if (!checking) act(current);
				return true;
			},
		});
	}
	app.commands.addCommand({ id: "app:go-back", name: "Navigate back", hotkeys: [{ modifiers: ["Mod", "Alt"], key: "ArrowLeft" }], callback: () => { void workspace.getMostRecentLeaf()?.go("back"); } });
	app.commands.addCommand({ id: "app:go-forward", name: "Navigate forward", hotkeys: [{ modifiers: ["Mod", "Alt"], key: "ArrowRight" }], callback: () => { void workspace.getMostRecentLeaf()?.go("forward"); } });
	app.commands.addCommand({ id: "theme:use-dark", name: "Use dark mode", callback: () => { app.setDarkMode(true); } });
	app.commands.addCommand({ id: "theme:use-light", name: "Use light mode", callback: () => { app.setDarkMode(false); } });
	app.commands.addCommand({ id: "bases:open-view", name: "Bases: Open Bases view", icon: "table", callback: () => { void workspace.getLeaf("tab").setViewState({ type: "bases", active: true }); } });
}

/** Opens today's daily note, made if need be. */
export async function openDailyNote(app: App): Promise<void> {
	const file = await app.internalPlugins.dailyNotes.getDailyNote(moment());
	await app.workspace.getLeaf(false).openFile(file);
}

/** The app's own commands. */
export function addCoreCommands(app: App): void {
	const { commands } = app;
	commands.addCommand({ id: "command-palette:open", name: "Command palette: Open command palette", hotkeys: [{ modifiers: ["Mod"], key: "p" }], callback: () => { new CommandPalette(app).open(); } });
	commands.addCommand({ id: "switcher:open", name: "Quick switcher: Open quick switcher", hotkeys: [{ modifiers: ["Mod"], key: "o" }], callback: () => { new QuickSwitcher(app).open(); } });
	commands.addCommand({ id: "app:open-settings", name: "Open settings", hotkeys: [{ modifiers: ["Mod"], key: "," }], callback: () => { app.setting.open(); } });
	commands.addCommand({ id: "daily-notes", name: "Daily notes: Open today's daily note", callback: () => { void openDailyNote(app); } });
	commands.addCommand({ id: "workbench:cli", name: "Workbench: Run CLI command", callback: () => { new CommandLinePrompt(app).open(); } });
	addViewCommands(app);
	const ribbon = app.workspace.leftRibbon;
	ribbon.addRibbonItemButton("file-search", "Open quick switcher", () => { commands.executeCommandById("switcher:open"); });
	ribbon.addRibbonItemButton("calendar-days", "Open today's daily note", () => { commands.executeCommandById("daily-notes"); });
	ribbon.addRibbonItemButton("terminal", "Open command palette", () => { commands.executeCommandById("command-palette:open"); });
	ribbon.addRibbonItemButton("settings", "Settings", () => { app.setting.open(); }, ribbon.settingsEl);
	ribbon.addRibbonItemButton("sun-moon", "Light or dark", () => { app.setDarkMode(!app.isDarkMode()); }, ribbon.settingsEl);
}
