import type { SettingDefinitionItem, SettingDefinitionPage, SettingGroupItem } from "obsidian";
import { commaList } from "../../notes/comma-list";
import type { Feature, FeatureMaker } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { page } from "../../obsidian/ui/setting-rows";
import { fieldSign } from "../../notes/lines/text-field";
import { ownKeys } from "../../people/properties/property-table";
import { KithSettingTab } from "./kith-setting-tab";
import { unreadableNotes } from "./unreadable-notes";
import { drawText } from "../../obsidian/ui/drawn";

/** The tab that shows what each feature can be set to; of its own, the keys of properties and what could not be read. */
export const settings: FeatureMaker = (kith, others): Feature => ({
	settingTabs: [
		(plugin) => {
			const { app, settings: store, screens, words: { veil } } = kith;
			/** As the rows were last made. */
			let isDown: boolean | undefined;
			const definitions = (changed: () => void): readonly SettingDefinitionItem[] => {
				({ isDown } = veil);
				return others().settings(changed);
			};
			const tab = new KithSettingTab(app, plugin, { store, definitions });
			plugin.register(screens.subscribe(() => { if (isDown !== undefined && isDown !== veil.isDown) tab.update(); }));
			return tab;
		},
	],
	settings: () => [propertiesPage(kith), problemsPage(kith)],
});

function propertiesPage({ words: { settings: text } }: Pick<Kith, "words">): SettingDefinitionPage {
	const keys = ownKeys();
	return page(text.propertiesHeading, text.propertiesDesc, Object.entries(text.propertyNames).map(([meaning, name]) => ({
		name,
		control: {
			type: "text", key: `properties.${meaning}`, placeholder: keys[meaning] ?? "",
			validate: (value) => (isKeys(value) ? undefined : text.badKey),
		},
	})));
}

type ProblemSources = Pick<Kith, "app" | "words" | "settings" | "known" | "notes">;

/** Every value that could not be read, with a way to its note. */
function problemsPage(sources: ProblemSources): SettingDefinitionPage {
	const { words, known, notes } = sources;
	const { veil, discreet } = words;
	const text = words.settings;
	const problems = known.people().flatMap(({ path, name, problems: found }) => found.map((problem): SettingGroupItem => (
		{
			name: veil.who(name), desc: veil.quote(words.people.problem(problem), discreet.problem),
			action: () => { void notes.show(path); },
		})));
	const items = [...problems, unreadableRows(sources, problems.length === 0)];
	return { type: "page", name: text.problems, ...(problems.length === 0 ? {} : { desc: text.problemsCount(problems.length) }), items };
}

/**
 * Notes that claim to be a person's in properties that the app cannot read, so that no list knows them. Looked for when the page is opened;
 * hidden until then, and if there are none.
 */
function unreadableRows({ app, words, settings: { current }, known, notes }: ProblemSources, isAll: boolean): SettingDefinitionItem {
	const { veil, discreet } = words;
	return {
		name: words.settings.problemsNone,
		searchable: false,
		render: (setting, list) => {
			setting.setName(words.settings.problemsNone).settingEl.hide();
			void unreadableNotes(app, current).then((files) => {
				const unknown = files.filter(({ path }) => !known.personOf(path));
				setting.settingEl.toggle(isAll && unknown.length === 0);
				const message = words.people.problem({ property: "", value: "", code: "unreadable-properties" });
				for (const { path, basename } of unknown) {
					list.addSetting((one) => {
						drawText(one.nameEl, () => veil.who(basename));
					drawText(one.descEl, () => veil.quote(message, discreet.problem));
						one.addExtraButton((button) =>
							button.setIcon("file-text").setTooltip(words.reconnect.open).onClick(() => { void notes.show(path); }),
						);
					});
				}
			});
		},
	};
}

/** Keys hold no colon, but for two at the end of one that is a field in the text. */
function isKeys(value: string): boolean {
	return !value.includes("\n")
		&& commaList(value).every((key) => !key.slice(0, key.endsWith(fieldSign) ? -fieldSign.length : undefined).includes(":"));
}
