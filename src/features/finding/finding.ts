import { type App, Platform } from "obsidian";
import { countPicked, offersToFind, type PickedPeople, sureOf, takeFound } from "../../actions/find-people";
import { addPerson, namesakesOf } from "../../actions/add-person";
import { choicesOf } from "../../actions/set-people";
import { attempt, toldWhyNot, written } from "../../actions/telling";
import type { Drawing, Feature, FeatureMaker } from "../../obsidian/feature";
import type { PersonAction } from "../../obsidian/person-action";
import { nameList } from "../../reconnect/name-list";
import { notRefused } from "../../notes/refusal";
import { withMore } from "../../notes/with-more";
import type { Kith } from "../../obsidian/kith";
import { late } from "../../notes/late";
import { command } from "../../obsidian/ui/command";
import { UnfinishedForms } from "../../obsidian/ui/unfinished-forms";
import { memberAt } from "../../notes/member-at";
import { usualFolder } from "../../people/names/new-person-path";
import { openAddPerson } from "./add-person-form";
import { drawFirstRun, type FirstSteps } from "./draw-first-run";
import { findPeople } from "./find-people";
import { FollowedFinder } from "./followed-finder";
import { OfferedSigns } from "../../finding/offered-signs";
import { PeopleFinder } from "../../finding/people-finder";
import { SampleNotes } from "./sample-notes";
import { settingsOf } from "./settings-of";
import { walkedVault } from "./walked-vault";

/** How people come to be known: found in the notes that are there, added one by one, or shown by sample notes. */
export const finding: FeatureMaker = (kith): Feature => {
	const { app, words, known, settings } = kith;
	const forms = new UnfinishedForms();
	const usual = (): string | undefined => usualFolder(known.people(), settings.current.peopleFolders);
	const find = (): void => { findPeople({ ...kith, finder: finder(), signs: signs() }, usual()); };
	const finder = late(() => new PeopleFinder(withMore(kith, {
		vault: walkedVault(kith),
		announce: () => { kith.screens.announce(); },
		inIdleTime: (steps: Generator<undefined>) => kith.idle.run(steps),
	})));
	const signs = late(() => new OfferedSigns(withMore(kith, { idleSlice: kith.idle.slice }), finder));
	const sample = late(() => new SampleNotes(kith));
	const add = (): void => {
		forms.open(["add"], () => openAddPerson(app, {
			words,
			circles: choicesOf(kith),
			folder: usual() ?? words.logging.peopleFolder,
			isFirst: known.people().length === 0,
			namesake: (name) => namesakesOf(kith, name),
			save: (person) => addPerson(kith, person, (path) => show(app, path)),
		}));
	};
	return {
		children: [new FollowedFinder(kith, finder, signs)],
		actions: () => [
			{ id: "add-person", title: words.screens.commands["add-person"], icon: "user-plus", act: add },
			noPersonAction(kith),
		],
		commands: [
			command(words, "add-person", "user-plus", { callback: add }),
			command(words, "find-people", "user-search", { callback: find }),
		],
		offers: () => offersToFind(kith, finder(), signs(), find),
		firstRun: () => firstRunOf(kith, { finder: finder(), sample: sample(), add, find }),
		settings: (changed) => settingsOf(kith, { sample: sample(), find }, changed),
	};
};

/** Says of notes that they are nobody's after all. */
function noPersonAction(kith: Kith): PersonAction {
	const { words: { logging: words, veil }, telling, writes } = kith;
	return {
		id: "no-person", title: words.notPerson, icon: "user-x", section: "rest",
		// A menu on a phone is short, and this is pressed once.
		fits: () => !Platform.isPhone,
		act: (people) => {
			void toldWhyNot(telling, written(kith, () => writes.noPerson(people), (_, refused) => () => {
				const others = notRefused(people, refused);
				return words.noPerson(veil.people(others.length, nameList(others, words)));
			}));
		},
	};
}

interface Beginnings {
	readonly finder: PeopleFinder;
	readonly sample: SampleNotes;
	readonly add: () => void;
	readonly find: () => void;
}

function firstRunOf(kith: Kith, { finder, sample, add, find }: Beginnings): Drawing {
	const { app, words, telling } = kith;
	const sure = (): PickedPeople => sureOf({ places: finder.places(), names: finder.names() });
	const found = (): Pick<FirstSteps, "suggestions" | "sure"> => {
		const suggestions = finder.suggestions();
		return { suggestions, sure: suggestions ? countPicked(sure()) : 0 };
	};
	return {
		key: () => `first-run ${JSON.stringify(found())}`,
		draw: (parentEl) => {
			drawFirstRun(parentEl, {
				...found(), words, sampleFolder: sample.folder, addPerson: add, findPeople: find,
				addSure: () => { void toldWhyNot(telling, attempt(words, () => takeFound(kith, sure()))); },
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

async function show({ vault, workspace }: App, path: string): Promise<void> {
	const file = vault.getFileByPath(path);
	if (file) await workspace.getLeaf(false).openFile(file);
}
