import type { Command, KeymapEventHandler } from "obsidian";
import type { App } from "./app";

/** Every command of the app and its plugins, by id. */
export class Commands {
	readonly commands: Record<string, Command> = {};
	private readonly hotkeys = new Map<string, KeymapEventHandler[]>();

	constructor(private readonly app: App) {}

	addCommand(command: Command): void {
		this.removeCommand(command.id);
		this.commands[command.id] = command;
		const handlers = (command.hotkeys ?? []).map(({ modifiers, key }) => this.app.scope.register(modifiers, key, () => (this.executeCommand(command) ? false : undefined)));
		this.hotkeys.set(command.id, handlers);
	}

	removeCommand(id: string): void {
		for (const handler of this.hotkeys.get(id) ?? []) this.app.scope.unregister(handler);
		this.hotkeys.delete(id);
		Reflect.deleteProperty(this.commands, id);
	}

	findCommand(id: string): Command | undefined {
		return this.commands[id];
	}

	/** The commands that can run now. */
	listCommands(): Command[] {
		return Object.values(this.commands).filter((command) => this.run(command, true));
	}

	executeCommandById(id: string): boolean {
		const command = this.commands[id];
		return command ? this.executeCommand(command) : false;
	}

	executeCommand(command: Command): boolean {
		return this.run(command, true) && this.run(command, false);
	}

	/** Runs the command, or only asks whether it could run; answers whether it did or could. */
	private run(command: Command, checking: boolean): boolean {
		if (command.mobileOnly && !this.app.isMobile) return false;
		if (command.editorCheckCallback ?? command.editorCallback) return this.runInEditor(command, checking);
		if (command.checkCallback) return command.checkCallback(checking) !== false || !checking;
		if (!command.callback) return false;
		if (!checking) command.callback();
		return true;
	}

	private runInEditor(command: Command, checking: boolean): boolean {
		const info = this.app.workspace.activeEditor;
		if (!info?.editor || !this.app.isWriting(info)) return false;
		if (command.editorCheckCallback) return command.editorCheckCallback(checking, info.editor, info) !== false || !checking;
		if (!checking) command.editorCallback?.(info.editor, info);
		return true;
	}
}
