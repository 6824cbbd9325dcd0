import { type App, type Editor, MarkdownView } from "obsidian";
import type { Feature, FeatureMaker } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { Announcer } from "../../obsidian/announcer";
import { command } from "../../obsidian/ui/command";
import { copyBrief } from "../../obsidian/ui/copy-text";
import { insertOnOwnLine } from "../../obsidian/ui/insert-on-own-line";
import type { Person } from "../../people/person/person";
import { BriefView, briefViewType } from "./brief-view";
import { briefBeside, readersBeside } from "./kinds";
import { NoteOpened } from "./note-opened";
import { tell } from "../../obsidian/ui/tell";

/** The pane beside a note: what to know of its person before a talk; beside any other note, who would like it. */
export const beside: FeatureMaker = (kith, others): Feature => {
	const { app, words, notes } = kith;
	const noteOpened = new Announcer();
	const open = (): void => { void notes.showPane(briefViewType); };
	return {
		children: [new NoteOpened(app, () => { noteOpened.announce(); })],
		panes: [{
			type: briefViewType,
			create: (leaf) =>
				new BriefView(leaf, { ...kith, others: others(), onNoteOpened: (callback) => noteOpened.subscribe(callback) }),
		}],
		beside: () => [briefBeside(kith), readersBeside(kith)],
		commands: [
			command(words, "open-brief", "book-user", { callback: open }),
			command(words, "who-would-like", "gift", { callback: open }),
			command(words, "copy-brief", "copy", { checkCallback: (checking) => {
				const person = kith.known.personOf(notes.activePath() ?? "");
				if (person && !checking) void copyOf(kith, person);
				return person !== undefined;
			} }),
			command(words, "insert-brief", "file-down", {
				editorCallback: (editor: Editor) => { void kith.reading.everything().then(() => { insertBrief(editor, kith); }); },
			}),
		],
		actions: () => [{
			id: "brief", title: words.reconnect.brief, icon: "book-user", section: "open", single: true,
			act: ([person]) => { if (person) void notes.show(person.path).then(open); },
		}],
	};
};

async function copyOf({ reading, talk, clock, words }: Pick<Kith, "reading" | "talk" | "clock" | "words">, person: Person): Promise<void> {
	await reading.everything();
	await copyBrief(window, talk.briefText(person, clock.today()), words);
}

/** Puts the brief of everybody whom the active note is about or links to into the note that is being edited. */
function insertBrief(editor: Editor, { app, known, talk, clock, words }: Pick<Kith, "app" | "known" | "talk" | "clock" | "words">): void {
	const people = peopleOfActive(app).map((path) => known.personOf(path)).filter((person) => person !== undefined);
	const today = clock.today();
	if (people.length === 0) tell(words.screens.brief.none);
	else insertOnOwnLine(editor, people.map((person) => talk.briefText(person, today)).join("\n"));
}

function peopleOfActive({ workspace, metadataCache }: App): readonly string[] {
	const path = workspace.getActiveViewOfType(MarkdownView)?.file?.path;
	return path === undefined ? [] : [path, ...Object.keys(metadataCache.resolvedLinks[path] ?? {})];
}
