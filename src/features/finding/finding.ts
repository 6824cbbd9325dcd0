import { normalizePath } from "obsidian";
import type { Drawing, Feature, FeatureMaker, Offer } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { command } from "../../obsidian/ui/command";
import { attempt, showUndoNotice } from "../../obsidian/ui/tell";
import { UnfinishedForms } from "../../obsidian/ui/unfinished-forms";
import { memberAt } from "../../notes/member-at";
import { newPersonPath, unfitForName, usualFolder } from "../../people/names/new-person-path";
import { circleChoices } from "../../reconnect/circle-choices";
import { type NewPerson, openAddPerson } from "./add-person-form";
import { drawFirstRun } from "./draw-first-run";
import { findPeople } from "./find-people";
import { FollowedFinder } from "./followed-finder";
import { PeopleFinder } from "../../finding/people-finder";
import { SampleNotes } from "./sample-notes";
import { settingsOf } from "./settings-of";
import { walkedVault } from "./walked-vault";
import type { Drawn } from "../../obsidian/ui/drawn";

/** How people come to be known: found in the notes that are there, added one by one, or shown by sample notes. */
export const finding: FeatureMaker = (kith): Feature => {
	const { app, words, known, settings } = kith;
	const forms = new UnfinishedForms();
	const usual = (): string | undefined => usualFolder(known.people(), settings.current.peopleFolders);
	const find = (): void => { findPeople({ ...kith, finder }, usual()); };
	const finder = new PeopleFinder({
		...kith, vault: walkedVault(kith), findPeople: find,
		announce: () => { kith.screens.announce(); },
		inIdleTime: (steps) => kith.idle.run(steps),
	});
	const sample = new SampleNotes(kith);
	const add = (): void => {
		forms.open(["add"], () => openAddPerson(app, {
			words,
			circles: circleChoices(
				{
					circles: settings.current.circles,
					words,
					people: known.people,
					standing: (person, today) => kith.list.standing(person, today),
				},
				kith.clock.today(),
			),
			folder: usual() ?? words.logging.peopleFolder,
			isFirst: known.people().length === 0,
			save: (person) => saveNewPerson(kith, person),
		}));
	};
	return {
		children: [new FollowedFinder(kith, finder)],
		actions: [{ id: "add-person", title: words.screens.commands["add-person"], icon: "user-plus", act: add }],
		commands: [
			command(words, "add-person", "user-plus", { callback: add }),
			command(words, "find-people", "user-search", { callback: find }),
		],
		offers: () => moreOffer(kith, finder, find),
		firstRun: firstRunOf(kith, { finder, sample, add, find }),
		settings: (changed) => settingsOf(kith, { sample, find }, changed),
	};
};

/** Says how many notes more look like people. */
function moreOffer(
	{ words: { screens: { firstRun: text } } }: Pick<Kith, "words">,
	finder: PeopleFinder,
	find: () => void,
): readonly Offer[] {
	const more = finder.more();
	return more === 0
		? []
		: [{ sentence: text.more(more), button: text.look, act: find, dismiss: { label: text.notNow, act: () => { finder.setAside(); } } }];
}

interface Beginnings {
	readonly finder: PeopleFinder;
	readonly sample: SampleNotes;
	readonly add: () => void;
	readonly find: () => void;
}

function firstRunOf({ app, words }: Pick<Kith, "app" | "words">, { finder, sample, add, find }: Beginnings): Drawing {
	return {
		key: () => `first-run ${finder.suggestions()?.map(({ label }) => label).join("\n") ?? "…"}`,
		draw: (parentEl) => {
			drawFirstRun(parentEl, {
				words, suggestions: finder.suggestions(), sampleFolder: sample.folder, addPerson: add, findPeople: find,
				addSample: () => { void sample.add(); },
				openSettings: () => { openSettings(app); },
			});
		},
	};
}

/** The app has no public way to open a tab of its settings. */
function openSettings(app: unknown): void {
	const settings = memberAt(app, "setting");
	const [open, openTabById] = [memberAt(settings, "open"), memberAt(settings, "openTabById")];
	if (typeof open === "function") open.call(settings);
	if (typeof openTabById === "function") openTabById.call(settings, "kith");
}

async function saveNewPerson(
	{ app, words, writes }: Pick<Kith, "app" | "words" | "writes">,
	{ name, folder, ...note }: NewPerson,
): Promise<Drawn | undefined> {
	const say = words.logging;
	if (name === "") return say.addNameMissing;
	if (unfitForName(name)) return () => say.addNameUnfit(words.veil.who(name));
	const path = normalizePath(newPersonPath(folder, name));
	if (app.vault.getAbstractFileByPath(path)) return () => say.addExists(words.veil.quote(path));
	const added = say.added(name);
	return attempt(words, async () => {
		showUndoNotice(() => say.added(words.veil.who(name)), await writes.addPerson(path, note, added), words);
		const file = app.vault.getFileByPath(path);
		if (file) await app.workspace.getLeaf(false).openFile(file);
	});
}
