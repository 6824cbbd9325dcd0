import { MarkdownView, type SettingDefinitionItem } from "obsidian";
import { preparePhrases } from "../../calendar/phrases/read-date-phrase";
import { draftPorts } from "../../actions/draft-ports";
import { peopleAndGroups } from "../../actions/people-and-groups";
import { undoneTold, written } from "../../actions/telling";
import { outdatedBut, upkeepOffer } from "../../actions/upkeep";
import type { Contributions, Feature, FeatureMaker } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { command } from "../../obsidian/ui/command";
import { PersonPicker } from "../../obsidian/ui/person-picker";
import { group, ownRow, row } from "../../obsidian/ui/setting-rows";
import { tell } from "../../obsidian/ui/tell";
import { UnfinishedForms } from "../../obsidian/ui/unfinished-forms";
import { lineAt } from "../../notes/lines/line-at";
import type { Person } from "../../people/person/person";
import type { OutdatedContact } from "../../people/person/upkeep";
import { openCapture } from "./capture-form";
import type { DraftViewPorts } from "./draft-view";
import { type LogPorts, openLog } from "./log-form";
import { NamedDays } from "./named-days";
import { openRecentWrites } from "./recent-writes";
import { openUpkeep } from "./upkeep-form";

const icon = "pencil-line";

/** What is written about people in the user's own words, seen before it is written; what was written, taken back. */
export const logging: FeatureMaker = (kith, others): Feature => {
	const { words, known, notes } = kith;
	const forms = new UnfinishedForms();
	/** Before anything is typed: what reads it is not ready yet. */
	const prepare = (): void => { void kith.idle.run(preparePhrases()); };
	const log = (people: readonly Person[]): void => {
		openLogOf(kith, forms, others(), people);
		prepare();
	};
	const capture = (text = ""): void => {
		forms.open(["capture", text], () => openCapture(kith.app, viewPorts(kith), text));
		prepare();
	};
	return {
		actions: () => [{
			id: "log", title: words.reconnect.log, short: words.reconnect.logShort, icon, key: "l", section: "do",
			on: ["row", "bar", "note-menu"], act: log,
		}],
		offers: () => upkeepOffer(kith, () => outdated(kith), () => { upkeep(kith); }),
		addresses: { log: (text) => { capture(text); } },
		commands: [
			command(words, "log-interaction", icon, { callback: () => { log([]); } }),
			command(words, "quick-capture", "zap", { callback: () => { capture(); } }),
			command(words, "log-interaction-current-note", icon, { checkCallback: (checking) => {
				const person = known.personOf(notes.activePath() ?? "");
				if (person && !checking) log([person]);
				return person !== undefined;
			} }),
			command(words, "undo-last-write", "undo", {
				callback: () => { void undoneTold(kith, kith.writer.undoLast()).then((said) => tell(said)); },
			}),
			command(words, "update-last-contacts", "calendar-check", { callback: () => { upkeep(kith); } }),
			command(words, "recent-writes", "history", { callback: () => { recentWrites(kith); } }),
		],
		registers: [new NamedDays(kith)],
		settings: () => settingsOf(kith),
	};
};

function openLogOf(kith: Kith, forms: UnfinishedForms, { actions }: Contributions, people: readonly Person[]): void {
	const { app, words: { logging: words }, list } = kith;
	if (list.size() === 0) {
		tell(`${words.noPeople}. ${words.noPeopleHint}`);
		actions.run("add-person", []);
		return;
	}
	const ports: LogPorts = {
		...viewPorts(kith),
		search: (query) => peopleAndGroups(query, kith),
		groupAt: (path) => kith.groups().find((group) => group.path === path),
	};
	forms.open(["log", ...people.map(({ path }) => path)], () => openLog(app, ports, people));
}

function viewPorts(kith: Kith): DraftViewPorts {
	const { app, words, list } = kith;
	return {
		...draftPorts(kith),
		pick: (choose) => { new PersonPicker(app, words, (query) => list.search(query), choose).open(); },
	};
}

/** Whose last contact could be brought up to date; people whose notes are open are left alone. */
function outdated(kith: Kith): readonly OutdatedContact[] {
	const leaves = kith.app.workspace.getLeavesOfType("markdown");
	return outdatedBut(leaves.flatMap(({ view }) => (view instanceof MarkdownView ? view.file?.path ?? [] : [])), kith);
}

/** Shows what would be brought up to date from the notes; writes on confirmation. */
function upkeep(kith: Kith): void {
	const { app, words, notes, writes, clock } = kith;
	openUpkeep(app, {
		words, notes,
		lineAt: (source) => lineAt(kith.vault, source),
		write: (chosen) => written(kith, () => writes.updateLastContacts(chosen), (paths) => words.logging.upkeep.written(paths.length)),
	}, outdated(kith), clock.today());
}

function recentWrites(kith: Kith): void {
	const { app, words, writer } = kith;
	openRecentWrites(app, {
		words,
		recent: () => writer.recent(),
		linesOf: (id) => writer.linesOf(id),
		undo: (id) => undoneTold(kith, writer.undo(id)),
	});
}

function settingsOf({ words, dailyNotes }: Pick<Kith, "words" | "dailyNotes">): readonly SettingDefinitionItem[] {
	const text = words.settings;
	const daily = dailyNotes.setup;
	return [
		group(text.loggingHeading, [
			row(text, "interactionHeading", { type: "text", key: "interactionHeading", placeholder: words.logging.heading }),
			ownRow(text, "looseLogs", "toggle"),
			ownRow(text, "newestFirst", "toggle"),
			row(text, "upkeep", { type: "toggle", key: "keepLastContactUpToDate" }),
		]),
		group(text.datedNotesHeading, [
			{ name: text.dailyNotes, desc: daily ? text.dailyNotesFound(daily.source, daily.folder, daily.format) : text.dailyNotesNone },
			ownRow(text, "datedNotesProperty", "text"),
			ownRow(text, "dayNames", "toggle"),
			ownRow(text, "plainNames", "toggle"),
		]),
	];
}
