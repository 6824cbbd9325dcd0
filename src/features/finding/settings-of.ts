import type { SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionList } from "obsidian";
import type { Kith } from "../../obsidian/kith";
import { FolderPicker } from "../../obsidian/ui/folder-picker";
import { group, ownName, ownRow } from "../../obsidian/ui/setting-rows";
import type { SampleNotes } from "./sample-notes";

type Sources = Pick<Kith, "app" | "words" | "settings" | "known" | "screens">;

/** Who is a person: what was found, the marks and folders that say so, and sample notes. */
export function settingsOf(
	sources: Sources,
	{ sample, find }: { readonly sample: SampleNotes; readonly find: () => void },
	changed: () => void,
): readonly SettingDefinitionItem[] {
	const { words } = sources;
	const text = words.settings;
	return [
		foundRow(sources, changed),
		{ name: words.screens.firstRun.findTitle, desc: words.screens.firstRun.findDesc, action: find },
		group(text.whoHeading, [
			ownRow(text, "markerProperty", "text"),
			ownRow(text, "markerValues", "text"),
			ownRow(text, "personTags", "text"),
		]),
		folderList(sources, "peopleFolders", text.noFolders, changed),
		folderList(sources, "excludedFolders", text.noExcluded, changed),
		sampleNotes(sources, sample, changed),
	];
}

/** How many were found. It is drawn again on the way back from a page: where something was changed there, so is the rest. */
function foundRow({ app, words, settings, known, screens }: Sources, changed: () => void): SettingDefinitionItem {
	const text = words.settings;
	const { current } = settings;
	const people = known.people();
	return {
		name: text.whoHeading,
		desc: text.foundDesc,
		searchable: false,
		render: (setting) => {
			const say = (): void => { setting.setName(text.found(known.people().length, app.vault.getMarkdownFiles().length)); };
			say();
			if (settings.current !== current || known.people() !== people) queueMicrotask(changed);
			setting.settingEl.addClass("kith-found");
			return screens.subscribe(say);
		},
	};
}

/** A list of folders that can be added to and shortened. */
function folderList(
	{ app, words, settings }: Sources,
	which: "peopleFolders" | "excludedFolders",
	emptyState: string,
	changed: () => void,
): SettingDefinitionList {
	const text = words.settings;
	// The fields change the folders while these definitions stand: what follows begins with the folders as they are then.
	const keep = (next: (folders: readonly string[]) => readonly string[]): void => {
		void settings.change({ [which]: next(settings.current[which]) }).then(changed);
	};
	return {
		type: "list",
		heading: text[which],
		emptyState,
		items: settings.current[which].map((folder, index) => ({
			name: text.folder, desc: index === 0 ? text[`${which}Desc`] : "", aliases: [folder],
			control: {
				type: "folder", key: `${which}.${String(index)}`, placeholder: text.folderPlaceholder,
				validate: (value) => ownName(value, index, settings.current[which], text),
			},
		})),
		addItem: {
			name: text.addFolder,
			action: () => {
				new FolderPicker(app, text.folderPlaceholder, (folder) => { keep((folders) => [...folders, folder]); }).open();
			},
		},
		onDelete: (index) => { keep((folders) => folders.filter((_, at) => at !== index)); },
	};
}

/** Sample notes: added on request, removed in one action. */
function sampleNotes({ words }: Sources, sample: SampleNotes, changed: () => void): SettingDefinitionGroup {
	const text = words.settings;
	return group(text.sampleHeading, [
		{
			name: text.sampleAdd,
			desc: text.sampleAddDesc(sample.folder),
			visible: () => !sample.exists(),
			action: () => { void sample.add(changed); },
		},
		{
			name: text.sampleRemove,
			desc: text.sampleRemoveDesc(sample.folder),
			visible: () => sample.exists(),
			action: () => { sample.remove(changed); },
		},
	]);
}
