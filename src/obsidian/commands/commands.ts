import type { Command, Editor } from "obsidian";
import type { Words } from "../../words/words";

/** What the commands do; the shell knows how. */
export interface CommandPorts {
	readonly words: Words;
	openReconnect(): void;
	openLog(): void;
	openCapture(): void;
	addPerson(): void;
	undoLastWrite(): void;
	openBrief(): void;
	updateLastContacts(): void;
	showRecentWrites(): void;
	writeTo(path: string): void;
	copyBrief(path: string): void;
	insertBrief(editor: Editor): void;
	log(path: string): void;
	/** Path of the active note where that is a person's. */
	activePerson(): string | undefined;
}

type CommandId = keyof Words["screens"]["commands"];

const dueBlock = "```reconnect\n```\n";

/** Every command of Kith. None has a hotkey of its own: those are the user's to give. */
export function commands(ports: CommandPorts): readonly Command[] {
	const name = (id: CommandId): { id: string; name: string } => ({ id, name: ports.words.screens.commands[id] });
	const forPerson = (act: (path: string) => void): ((checking: boolean) => boolean) => (checking) => {
		const path = ports.activePerson();
		if (path !== undefined && !checking) act(path);
		return path !== undefined;
	};
	return [
		{ ...name("open-reconnect"), icon: "users-round", callback: () => { ports.openReconnect(); } },
		{ ...name("log-interaction"), icon: "pencil-line", callback: () => { ports.openLog(); } },
		{ ...name("quick-capture"), icon: "zap", callback: () => { ports.openCapture(); } },
		{ ...name("log-interaction-current-note"), icon: "pencil-line", checkCallback: forPerson((path) => { ports.log(path); }) },
		{ ...name("insert-due-block"), icon: "list", editorCallback: (editor) => { insertOnOwnLine(editor, dueBlock); } },
		{ ...name("add-person"), icon: "user-plus", callback: () => { ports.addPerson(); } },
		{ ...name("undo-last-write"), icon: "undo", callback: () => { ports.undoLastWrite(); } },
		{ ...name("update-last-contacts"), icon: "calendar-check", callback: () => { ports.updateLastContacts(); } },
		{ ...name("recent-writes"), icon: "history", callback: () => { ports.showRecentWrites(); } },
		{ ...name("open-brief"), icon: "book-user", callback: () => { ports.openBrief(); } },
		{ ...name("who-would-like"), icon: "gift", callback: () => { ports.openBrief(); } },
		{ ...name("copy-brief"), icon: "copy", checkCallback: forPerson((path) => { ports.copyBrief(path); }) },
		{ ...name("write-opener"), icon: "send", checkCallback: forPerson((path) => { ports.writeTo(path); }) },
		{ ...name("insert-brief"), icon: "file-down", editorCallback: (editor) => { ports.insertBrief(editor); } },
	];
}

/** Puts lines where the cursor is, with a line of their own even in the middle of one. */
export function insertOnOwnLine(editor: Editor, lines: string): void {
	const at = editor.getCursor();
	const before = editor.getLine(at.line).slice(0, at.ch);
	editor.replaceSelection(before.trim() === "" ? lines : `\n${lines}`);
}
