import { MarkdownView, Notice } from "obsidian";
import type { Command, Editor } from "obsidian";
import type { Person } from "../../people/person/person";
import type { Words } from "../../words/words";
import type { Kith } from "../kith";
import type { EntryActions } from "../views/entry-actions";
import { briefViewType } from "../views/brief-view";
import { copyBrief } from "../views/copy-text";
import { reconnectViewType } from "../views/reconnect-view";

/** What the commands do; the shell knows how. */
export interface CommandPorts extends Pick<Kith, "app" | "words" | "today" | "personOf" | "briefText" | "everythingRead"> {
	readonly dialogs: Readonly<Record<"log" | "capture" | "addPerson" | "findPeople" | "undoLast" | "upkeep" | "recentWrites" | "writeToSomebody" | "datesAhead", () => unknown>> & { writeTo(path: string): void };
	readonly actions: Pick<EntryActions, "log" | "set" | "plan">;
	/** Opens a pane at the side. */
	show(viewType: string): unknown;
	/** Path of the note that is being read or written; null where there is none. */
	activePath(): string | null;
}

const dueBlock = "```reconnect\n```\n";

/** Every command of Kith. None has a hotkey of its own: those are the user's to give. */
export function commands(ports: CommandPorts): readonly Command[] {
	const { words, dialogs, actions } = ports;
	const command = (id: keyof Words["screens"]["commands"], icon: string, how: Partial<Command>): Command => ({ id, icon, name: words.screens.commands[id], ...how });
	const plain = (act: () => unknown): Partial<Command> => ({ callback: () => { act(); } });
	const ofPerson = (act: (person: Person) => unknown): Partial<Command> => ({ checkCallback: (checking) => {
		const path = ports.activePath();
		const person = path === null ? undefined : ports.personOf(path);
		if (person && !checking) act(person);
		return person !== undefined;
	} });
	return [
		command("open-reconnect", "users-round", plain(() => ports.show(reconnectViewType))),
		command("log-interaction", "pencil-line", plain(() => dialogs.log())),
		command("quick-capture", "zap", plain(() => dialogs.capture())),
		command("log-interaction-current-note", "pencil-line", ofPerson(({ path }) => { actions.log([path]); })),
		command("insert-due-block", "list", { editorCallback: (editor) => { insertOnOwnLine(editor, dueBlock); } }),
		command("add-person", "user-plus", plain(() => dialogs.addPerson())),
		command("find-people", "user-search", plain(() => dialogs.findPeople())),
		command("undo-last-write", "undo", plain(() => dialogs.undoLast())),
		command("update-last-contacts", "calendar-check", plain(() => dialogs.upkeep())),
		command("recent-writes", "history", plain(() => dialogs.recentWrites())),
		command("open-brief", "book-user", plain(() => ports.show(briefViewType))),
		command("who-would-like", "gift", plain(() => ports.show(briefViewType))),
		command("copy-brief", "copy", ofPerson((person) => ports.everythingRead().then(() => copyBrief(window, ports.briefText(person, ports.today()), words)))),
		command("dates-ahead", "calendar-days", plain(() => dialogs.datesAhead())),
		command("set-person", "sliders-horizontal", ofPerson(({ path }) => { actions.set([path]); })),
		command("plan-person", "calendar-plus", ofPerson(({ path }) => { actions.plan([path]); })),
		command("write-opener", "send", plain(() => {
			const path = ports.activePath();
			if (path !== null && ports.personOf(path)) dialogs.writeTo(path);
			else dialogs.writeToSomebody();
		})),
		command("insert-brief", "file-down", { editorCallback: (editor) => { void ports.everythingRead().then(() => { insertBrief(editor, ports); }); } }),
	];
}

/** Puts the brief of everybody whom the active note is about or links to into the note that is being edited. */
function insertBrief(editor: Editor, ports: CommandPorts): void {
	const { workspace, metadataCache } = ports.app;
	const path = workspace.getActiveViewOfType(MarkdownView)?.file?.path;
	const paths = path === undefined ? [] : [path, ...Object.keys(metadataCache.resolvedLinks[path] ?? {})];
	const people = paths.map((one) => ports.personOf(one)).filter((person) => person !== undefined);
	const today = ports.today();
	if (people.length === 0) new Notice(ports.words.screens.brief.none);
	else insertOnOwnLine(editor, people.map((person) => ports.briefText(person, today)).join("\n"));
}

/** Puts lines where the cursor is, with a line of their own even in the middle of one. */
function insertOnOwnLine(editor: Editor, lines: string): void {
	const at = editor.getCursor();
	const before = editor.getLine(at.line).slice(0, at.ch);
	editor.replaceSelection(before.trim() === "" ? lines : `\n${lines}`);
}
