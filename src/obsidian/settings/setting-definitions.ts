import type { SettingControl, SettingDefinitionControl, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionList, SettingDefinitionPage, SettingGroupItem, SettingNumberControl } from "obsidian";
import { readCadence } from "../../cadence/read-cadence";
import { commaList } from "../../notes/comma-list";
import { fieldSign } from "../../people/properties/person-rules";
import { circleLabel } from "../../reconnect/entry-words";
import type { Words } from "../../words/words";
import { FolderPicker } from "./folder-picker";
import type { SettingPorts } from "./setting-ports";
import { unreadableNotes } from "./unreadable-notes";

type Text = Words["settings"];

/** Everything in the tab, top to bottom. `keys` are the default keys of the meanings; `changed` is called where the tab must be drawn anew. Cheap: nothing is scanned. */
export function settingDefinitions(ports: SettingPorts, keys: Readonly<Record<string, string>>, changed: () => void): SettingDefinitionItem[] {
	const { words } = ports;
	const text = words.settings;
	const daily = ports.dailyNotes.setup;
	return [
		foundRow(ports, changed),
		{ name: words.screens.firstRun.findTitle, desc: words.screens.firstRun.findDesc, action: () => { ports.dialogs.findPeople(); } },
		group(text.whoHeading, [own(text, "markerProperty", "text"), own(text, "markerValues", "text"), own(text, "personTags", "text")]),
		group(text.rhythmHeading, [
			row(text, "weeklyBudget", wholeNumber(text, "weeklyBudget", 0, 100)),
			row(text, "leadDays", wholeNumber(text, "leadDays", 0, 366)),
			{ name: text.weekStart, control: { type: "dropdown", key: "weekStart", options: { monday: text.monday, sunday: text.sunday } } },
			own(text, "compactRows", "toggle"),
		]),
		group(text.loggingHeading, [
			row(text, "interactionHeading", { type: "text", key: "interactionHeading", placeholder: words.logging.heading }),
			own(text, "newestFirst", "toggle"),
			row(text, "upkeep", { type: "toggle", key: "keepLastContactUpToDate" }),
		]),
		group(text.datedNotesHeading, [
			{ name: text.dailyNotes, desc: daily ? text.dailyNotesFound(daily.source, daily.folder, daily.format) : text.dailyNotesNone },
			own(text, "datedNotesProperty", "text"),
		]),
		folderList(ports, "peopleFolders", text.noFolders, changed),
		folderList(ports, "excludedFolders", text.noExcluded, changed),
		circleList(ports, changed),
		page(text.reasonsHeading, text.reasonsDesc, Object.entries(text.reasonNames).map(([kind, name]) => ({ name, control: { type: "toggle", key: `signals.${kind}` } }))),
		page(text.propertiesHeading, text.propertiesDesc, Object.entries(text.propertyNames).map(([meaning, name]) => ({
			name, control: { type: "text", key: `properties.${meaning}`, placeholder: keys[meaning] ?? "", validate: (value) => (isKeys(value) ? undefined : text.badKey) },
		}))),
		problemsPage(ports),
		sampleNotes(ports, changed),
	];
}

type Described = "markerProperty" | "markerValues" | "personTags" | "weeklyBudget" | "leadDays" | "interactionHeading" | "newestFirst" | "compactRows" | "upkeep" | "datedNotesProperty" | "circleId" | "circleCadence" | "circleCap";

/** A row with its name and description. */
function row(text: Text, name: Described, control: SettingControl): SettingDefinitionControl {
	return { name: text[name], desc: text[`${name}Desc`], control };
}

/** The row of a setting of the same name. */
function own(text: Text, key: Described, type: "text" | "toggle"): SettingDefinitionControl {
	return row(text, key, { type, key });
}

function group(heading: string, items: SettingGroupItem[]): SettingDefinitionGroup {
	return { type: "group", heading, items };
}

function page(name: string, desc: string, items: SettingDefinitionItem[]): SettingDefinitionPage {
	return { type: "page", name, desc, items };
}

/** How many were found. It is drawn again on the way back from a page: where something was changed there, so is the rest. */
function foundRow(ports: SettingPorts, changed: () => void): SettingDefinitionItem {
	const text = ports.words.settings;
	const { current } = ports.store;
	const people = ports.people();
	return {
		name: text.whoHeading,
		desc: text.foundDesc,
		searchable: false,
		render: (setting) => {
			const say = (): void => { setting.setName(text.found(ports.people().length, ports.app.vault.getMarkdownFiles().length)); };
			say();
			if (ports.store.current !== current || ports.people() !== people) queueMicrotask(changed);
			setting.settingEl.addClass("kith-found");
			return ports.subscribe(say);
		},
	};
}

/** A list of folders that can be added to and shortened. */
function folderList({ app, words, store }: SettingPorts, which: "peopleFolders" | "excludedFolders", emptyState: string, changed: () => void): SettingDefinitionList {
	const text = words.settings;
	// The fields change the folders while these definitions stand: what follows begins with the folders as they are then.
	const keep = (next: (folders: readonly string[]) => readonly string[]): void => { void store.change({ [which]: next(store.current[which]) }).then(changed); };
	return {
		type: "list",
		heading: text[which],
		emptyState,
		items: store.current[which].map((folder, index) => ({ name: text.folder, desc: index === 0 ? text[`${which}Desc`] : "", aliases: [folder], control: { type: "folder", key: `${which}.${String(index)}`, placeholder: text.folderPlaceholder, validate: (value) => ownName(value, index, store.current[which], text) } })),
		addItem: { name: text.addFolder, action: () => { new FolderPicker(app, text.folderPlaceholder, (folder) => { keep((folders) => [...folders, folder]); }).open(); } },
		onDelete: (index) => { keep((folders) => folders.filter((_, at) => at !== index)); },
	};
}

/** The circles: a page each, in an order that can be changed. */
function circleList(ports: SettingPorts, changed: () => void): SettingDefinitionList {
	const { words, store } = ports;
	const text = words.settings;
	const { circles } = store.current;
	const keep = (next: (now: typeof circles) => typeof circles): void => { void store.change({ circles: next(store.current.circles) }).then(changed); };
	return {
		type: "list",
		heading: text.circlesHeading,
		emptyState: text.noCircles,
		items: circles.map(({ id, cadence, cap }, index) => {
			const label = circleLabel(id, circles, words);
			return page(label, text.circleSummary(cadence, ports.people().filter((person) => person.circle === id).length, cap), circleFields(ports, index, label));
		}),
		addItem: { name: text.addCircle, action: () => { keep((now) => [...now, { id: freeId(now), name: "", cadence: "", cap: 0 }]); } },
		onDelete: (index) => { keep((now) => now.filter((_, at) => at !== index)); },
		onReorder: (from, to) => { keep((now) => moved(now, from, to)); },
	};
}

function circleFields({ words: { settings: text }, store }: SettingPorts, index: number, label: string): SettingDefinitionItem[] {
	const key = `circles.${String(index)}`;
	return [
		row(text, "circleId", { type: "text", key: `${key}.id`, validate: (value) => ownName(value, index, store.current.circles.map(({ id }) => id), text) }),
		{ name: text.circleName, control: { type: "text", key: `${key}.name`, placeholder: label } },
		row(text, "circleCadence", { type: "text", key: `${key}.cadence`, validate: (value) => (value.trim() === "" || readCadence(value) ? undefined : text.badCadence) }),
		row(text, "circleCap", wholeNumber(text, `${key}.cap`, 0, 10_000)),
	];
}

/** Every value that could not be read, with a way to its note. */
function problemsPage(ports: SettingPorts): SettingDefinitionPage {
	const { words } = ports;
	const text = words.settings;
	const problems = ports.people().flatMap(({ path, name, problems: found }) => found.map((problem): SettingGroupItem => ({ name, desc: words.people.problem(problem), action: () => { ports.openNote(path); } })));
	return { type: "page", name: text.problems, ...(problems.length === 0 ? {} : { desc: text.problemsCount(problems.length) }), items: [...problems, unreadableRows(ports, problems.length === 0)] };
}

/** Notes that say they are a person's where the app cannot read it, and of which no list knows. Looked for when the page is opened; until then, and where there is nothing to tell, out of sight. */
function unreadableRows(ports: SettingPorts, isAll: boolean): SettingDefinitionItem {
	const { words } = ports;
	return {
		name: words.settings.problemsNone,
		searchable: false,
		render: (setting, list) => {
			setting.setName(words.settings.problemsNone).settingEl.hide();
			void unreadableNotes(ports.app, ports.store.current).then((files) => {
				const unknown = files.filter(({ path }) => !ports.personOf(path));
				setting.settingEl.toggle(isAll && unknown.length === 0);
				const message = words.people.problem({ property: "", value: "", code: "unreadable-properties" });
				for (const { path, basename } of unknown) {
					list.addSetting((one) => { one.setName(basename).setDesc(message).addExtraButton((button) => button.setIcon("file-text").setTooltip(words.reconnect.open).onClick(() => { ports.openNote(path); })); });
				}
			});
		},
	};
}

/** Sample notes: added on request, removed in one action. */
function sampleNotes({ words, sample }: SettingPorts, changed: () => void): SettingDefinitionGroup {
	const text = words.settings;
	return group(text.sampleHeading, [
		{ name: text.sampleAdd, desc: text.sampleAddDesc(sample.folder), visible: () => !sample.exists(), action: () => { void sample.add().then(changed); } },
		{ name: text.sampleRemove, desc: text.sampleRemoveDesc(sample.folder), visible: () => sample.exists(), action: () => { sample.remove(changed); } },
	]);
}

/** Keys hold no colon, but for two at the end of one that is a field in the text. */
function isKeys(value: string): boolean {
	return !value.includes("\n") && commaList(value).every((key) => !key.slice(0, key.endsWith(fieldSign) ? -fieldSign.length : undefined).includes(":"));
}

function wholeNumber(text: Text, key: string, min: number, max: number): SettingNumberControl {
	return { type: "number", key, min, max, step: 1, validate: (value) => (Number.isInteger(value) && value >= min && value <= max ? undefined : text.badNumber(min, max)) };
}

/** An empty name, or one that another row has, would take its row out of the list while the rows below keep their places. */
function ownName(value: string, index: number, names: readonly string[], text: Text): string | undefined {
	const bare = value.replace(/^[/\s]+|[/\s]+$/g, "");
	return bare === "" || names.some((name, at) => at !== index && name === bare) ? text.notOwn : undefined;
}

function freeId(circles: readonly { readonly id: string }[]): string {
	let number = circles.length + 1;
	while (circles.some((circle) => circle.id === `circle-${String(number)}`)) number++;
	return `circle-${String(number)}`;
}

function moved<T>(list: readonly T[], from: number, to: number): T[] {
	const next = [...list];
	next.splice(to, 0, ...next.splice(from, 1));
	return next;
}
