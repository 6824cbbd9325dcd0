import { MarkdownView, type SettingDefinitionItem } from "obsidian";
import type { Group } from "../../groups/group";
import type { Contributions, Feature, FeatureMaker, Offer } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { command } from "../../obsidian/ui/command";
import { PersonPicker } from "../../obsidian/ui/person-picker";
import { group, ownRow, row } from "../../obsidian/ui/setting-rows";
import { sourceName } from "../../obsidian/ui/source-link";
import { problemOf, tell, written } from "../../obsidian/ui/tell";
import { UnfinishedForms } from "../../obsidian/ui/unfinished-forms";
import { lineAt } from "../../obsidian/vault/line-at";
import { nameKey } from "../../people/names/name-key";
import { usualFolder } from "../../people/names/new-person-path";
import type { Person } from "../../people/person/person";
import { type OutdatedContact, outdatedContacts } from "../../people/person/upkeep";
import { openCapture } from "./capture-form";
import type { DraftPorts } from "./draft-view";
import { Drafting } from "../../writes/drafting";
import { type LogPorts, openLog } from "./log-form";
import { openRecentWrites } from "./recent-writes";
import { openUpkeep } from "./upkeep-form";
import type { VaultWords } from "../../notes/vault-words";
import type { Drawn } from "../../obsidian/ui/drawn";

const icon = "pencil-line";

/** What is written about people in the user's own words, seen before it is written; what was written, taken back. */
export const logging: FeatureMaker = (kith, others): Feature => {
	const { words, known, notes } = kith;
	const forms = new UnfinishedForms();
	const log = (people: readonly Person[]): void => { openLogOf(kith, forms, others(), people); };
	const capture = (text = ""): void => { forms.open(["capture", text], () => openCapture(kith.app, draftPorts(kith), text)); };
	return {
		actions: [{
			id: "log", title: words.reconnect.log, short: words.reconnect.logShort, icon, key: "l", section: "do",
			on: ["row", "bar", "note-menu"], act: log,
		}],
		offers: () => upkeepOffer(kith),
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
				callback: () => { void undone(kith, kith.writer.undoLast()).then((said) => tell(said)); },
			}),
			command(words, "update-last-contacts", "calendar-check", { callback: () => { upkeep(kith); } }),
			command(words, "recent-writes", "history", { callback: () => { recentWrites(kith); } }),
		],
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
		...draftPorts(kith),
		search: (query) => [...list.search(query).slice(0, mostPeople), ...groupsCalled(query, kith.groups())],
		groupAt: (path) => kith.groups().find((group) => group.path === path),
	};
	forms.open(["log", ...people.map(({ path }) => path)], () => openLog(app, ports, people));
}

/** After so many people, groups are offered. */
const mostPeople = 15;

/** Groups in the name of which a query stands; none where nothing is asked. */
function groupsCalled(query: string, groups: readonly Group[]): readonly Group[] {
	const key = nameKey(query);
	return key === "" ? [] : groups.filter((group) => [group.name, ...group.aliases].some((name) => nameKey(name).includes(key)));
}

function draftPorts(kith: Kith): DraftPorts {
	const { app, words, list, known, settings, clock } = kith;
	const textOf = async (path: string): Promise<string | undefined> => {
		const file = app.vault.getFileByPath(path);
		return file ? app.vault.cachedRead(file) : undefined;
	};
	const drafting = new Drafting(
		{ ...kith, textOf },
		usualFolder(known.people(), settings.current.peopleFolders) ?? words.logging.peopleFolder,
	);
	const names = (paths: readonly string[]): string =>
		words.veil.people(paths.length, paths.map((path) => sourceName({ path })).join(words.logging.comma));
	return {
		words,
		today: () => clock.today(),
		read: (form, today) => drafting.read(form, today),
		linesOf: (draft) => drafting.linesOf(draft),
		save: (draft) => written(words, () => drafting.write(draft), (paths) => {
			const today = clock.today();
			return () => drafting.done(draft, names(paths), today);
		}),
		pick: (choose) => { new PersonPicker(app, words, (query) => list.search(query), choose).open(); },
	};
}

/** Whose last contact could be brought up to date; people whose notes are open are left alone. */
function outdated({ app, known, clock }: Pick<Kith, "app" | "known" | "clock">): readonly OutdatedContact[] {
	const leaves = app.workspace.getLeavesOfType("markdown");
	const open = new Set(leaves.map(({ view }) => (view instanceof MarkdownView ? view.file?.path : undefined)));
	return outdatedContacts(known.people(), clock.today()).filter(({ path }) => !open.has(path));
}

/** Says how many have newer contact in the notes than in their properties; nothing where upkeep is off. */
function upkeepOffer(kith: Kith): readonly Offer[] {
	const { upkeep: text } = kith.words.logging;
	const count = kith.settings.current.keepLastContactUpToDate ? outdated(kith).length : 0;
	return count === 0 ? [] : [{ sentence: text.offer(count), button: text.review, act: () => { upkeep(kith); } }];
}

/** Shows what would be brought up to date from the notes; writes on confirmation. */
function upkeep(kith: Kith): void {
	const { app, words, notes, writes, clock } = kith;
	openUpkeep(app, {
		words, notes,
		lineAt: (source) => lineAt(app.vault, source),
		write: (chosen) => written(words, () => writes.updateLastContacts(chosen), (paths) => words.logging.upkeep.written(paths.length)),
	}, outdated(kith), clock.today());
}

function recentWrites(kith: Kith): void {
	const { app, words, writer } = kith;
	openRecentWrites(app, {
		words,
		recent: () => writer.recent(),
		linesOf: (id) => writer.linesOf(id),
		undo: (id) => undone(kith, writer.undo(id)),
	});
}

/** What to say of an undo: what was undone, or why it was not. */
function undone({ words }: Pick<Kith, "words">, undo: Promise<{ readonly label: VaultWords }>): Promise<Drawn> {
	const { logging, veil } = words;
	return undo.then<Drawn, Drawn>(
		({ label }) => () => logging.undone(veil.quote(label)),
		(error: unknown) => problemOf(error, words),
	);
}

function settingsOf({ words, dailyNotes }: Pick<Kith, "words" | "dailyNotes">): readonly SettingDefinitionItem[] {
	const text = words.settings;
	const daily = dailyNotes.setup;
	return [
		group(text.loggingHeading, [
			row(text, "interactionHeading", { type: "text", key: "interactionHeading", placeholder: words.logging.heading }),
			ownRow(text, "newestFirst", "toggle"),
			row(text, "upkeep", { type: "toggle", key: "keepLastContactUpToDate" }),
		]),
		group(text.datedNotesHeading, [
			{ name: text.dailyNotes, desc: daily ? text.dailyNotesFound(daily.source, daily.folder, daily.format) : text.dailyNotesNone },
			ownRow(text, "datedNotesProperty", "text"),
		]),
	];
}
