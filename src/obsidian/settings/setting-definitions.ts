import type { SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionList, SettingDefinitionPage, SettingGroupItem } from "obsidian";
import type { SettingPorts } from "./setting-ports";

/** The rows of the tab that stand alone: who is a person, rhythm, logging, dated notes. Cheap: nothing is scanned. */
export function generalSettings(ports: SettingPorts): SettingDefinitionItem[] {
	return [foundRow(ports), whoIsAPerson(ports), rhythm(ports), logging(ports), datedNotes(ports)];
}

function foundRow(ports: SettingPorts): SettingDefinitionItem {
	const { words } = ports;
	const say = (): string => words.settings.found(ports.found().people, ports.found().notes);
	return {
		name: words.settings.whoHeading,
		desc: words.settings.foundDesc,
		searchable: false,
		render: (setting) => {
			setting.setName(say()).settingEl.addClass("kith-found");
			return ports.subscribe(() => { setting.setName(say()); });
		},
	};
}

function whoIsAPerson({ words }: SettingPorts): SettingDefinitionGroup {
	const text = words.settings;
	return {
		type: "group",
		heading: text.whoHeading,
		items: [
			{ name: text.markerProperty, desc: text.markerPropertyDesc, control: { type: "text", key: "markerProperty" } },
			{ name: text.markerValues, desc: text.markerValuesDesc, control: { type: "text", key: "markerValues" } },
			{ name: text.personTags, desc: text.personTagsDesc, control: { type: "text", key: "personTags" } },
		],
	};
}

function rhythm({ words }: SettingPorts): SettingDefinitionGroup {
	const text = words.settings;
	return {
		type: "group",
		heading: text.rhythmHeading,
		items: [
			{ name: text.weeklyBudget, desc: text.weeklyBudgetDesc, control: wholeNumber("weeklyBudget", 0, 100, text.badNumber) },
			{ name: text.leadDays, desc: text.leadDaysDesc, control: wholeNumber("leadDays", 0, 366, text.badNumber) },
			{ name: text.weekStart, control: { type: "dropdown", key: "weekStart", options: { monday: text.monday, sunday: text.sunday } } },
		],
	};
}

function logging({ words }: SettingPorts): SettingDefinitionGroup {
	const text = words.settings;
	return {
		type: "group",
		heading: text.loggingHeading,
		items: [
			{ name: text.interactionHeading, desc: text.interactionHeadingDesc, control: { type: "text", key: "interactionHeading", placeholder: words.language === "zh" ? "互动" : "Interactions" } },
			{ name: text.newestFirst, desc: text.newestFirstDesc, control: { type: "toggle", key: "newestFirst" } },
			{ name: text.upkeep, desc: text.upkeepDesc, control: { type: "toggle", key: "keepLastContactUpToDate" } },
		],
	};
}

function datedNotes(ports: SettingPorts): SettingDefinitionGroup {
	const text = ports.words.settings;
	const daily = ports.dailyNotes();
	return {
		type: "group",
		heading: text.datedNotesHeading,
		items: [
			{ name: text.dailyNotes, desc: daily ? text.dailyNotesFound(daily.source, daily.folder, daily.format) : text.dailyNotesNone },
			{ name: text.datedNotesProperty, desc: text.datedNotesPropertyDesc, control: { type: "text", key: "datedNotesProperty" } },
		],
	};
}

/** A list of folders that can be added to and shortened. */
export function folderList(ports: SettingPorts, which: "peopleFolders" | "excludedFolders", changed: () => void): SettingDefinitionList {
	const text = ports.words.settings;
	const folders = ports.settings()[which];
	const keep = (next: readonly string[]): void => { void ports.change({ [which]: next }).then(changed); };
	return {
		type: "list",
		heading: text[which],
		emptyState: which === "peopleFolders" ? text.noFolders : text.noExcluded,
		items: folders.map((folder, index) => ({ name: text.folder, desc: index === 0 ? text[`${which}Desc`] : "", aliases: [folder], control: { type: "folder" as const, key: `${which}.${String(index)}`, placeholder: text.folderPlaceholder } })),
		addItem: { name: text.addFolder, action: () => { ports.pickFolder((folder) => { keep([...folders, folder]); }); } },
		onDelete: (index) => { keep(folders.filter((_, at) => at !== index)); },
	};
}

/** The circles: a page each, in an order that can be changed. */
export function circleList(ports: SettingPorts, changed: () => void): SettingDefinitionList {
	const text = ports.words.settings;
	const { circles } = ports.settings();
	const keep = (next: typeof circles): void => { void ports.change({ circles: next }).then(changed); };
	return {
		type: "list",
		heading: text.circlesHeading,
		emptyState: text.noCircles,
		items: circles.map((circle, index) => ({
			type: "page" as const,
			name: ports.circleLabel(circle.id),
			desc: text.circleSummary(circle.cadence, ports.peopleIn(circle.id), circle.cap),
			items: circleFields(ports, index),
		})),
		addItem: { name: text.addCircle, action: () => { keep([...circles, { id: freeId(circles), name: "", cadence: "", cap: 0 }]); } },
		onDelete: (index) => { keep(circles.filter((_, at) => at !== index)); },
		onReorder: (from, to) => { keep(moved(circles, from, to)); },
	};
}

function circleFields(ports: SettingPorts, index: number): SettingDefinitionItem[] {
	const text = ports.words.settings;
	const key = (field: string): string => `circles.${String(index)}.${field}`;
	return [
		{ name: text.circleId, desc: text.circleIdDesc, control: { type: "text", key: key("id"), validate: (value) => (value.trim() === "" ? text.badKey : undefined) } },
		{ name: text.circleName, control: { type: "text", key: key("name"), placeholder: ports.circleLabel(ports.settings().circles[index]?.id ?? "") } },
		{ name: text.circleCadence, desc: text.circleCadenceDesc, control: { type: "text", key: key("cadence"), validate: (value) => (value.trim() === "" || ports.isCadence(value) ? undefined : text.badCadence) } },
		{ name: text.circleCap, desc: text.circleCapDesc, control: wholeNumber(key("cap"), 0, 10_000, text.badNumber) },
	];
}

/** Each reason with a switch. */
export function reasonsPage({ words }: SettingPorts): SettingDefinitionPage {
	const text = words.settings;
	const items: SettingGroupItem[] = Object.entries(text.reasonNames).map(([kind, name]) => ({ name, control: { type: "toggle", key: `signals.${kind}` } }));
	return { type: "page", name: text.reasonsHeading, desc: text.reasonsDesc, items };
}

/** Each meaning with its key. */
export function propertiesPage({ words, defaultKeys }: SettingPorts): SettingDefinitionPage {
	const text = words.settings;
	const isKey = (value: string): string | undefined => (/[:\n]/.test(value) ? text.badKey : undefined);
	const items: SettingGroupItem[] = Object.entries(text.propertyNames).map(([meaning, name]) => ({ name, control: { type: "text", key: `properties.${meaning}`, placeholder: defaultKeys[meaning] ?? "", validate: isKey } }));
	return { type: "page", name: text.propertiesHeading, desc: text.propertiesDesc, items };
}

/** Every value that could not be read, with a way to its note. */
export function problemsPage(ports: SettingPorts): SettingDefinitionPage {
	const text = ports.words.settings;
	const problems = ports.problems();
	const items: SettingGroupItem[] = problems.map((problem) => ({ name: problem.name, desc: problem.message, action: () => { ports.open(problem.path); } }));
	return { type: "page", name: text.problems, ...(problems.length === 0 ? {} : { desc: text.problemsCount(problems.length) }), items: [...items, unreadableRows(ports, problems.length === 0)] };
}

/** Filled when the page is opened; until then, and where there is nothing to tell, out of sight. */
function unreadableRows(ports: SettingPorts, isAll: boolean): SettingDefinitionItem {
	const { words } = ports;
	return {
		name: words.settings.problemsNone,
		searchable: false,
		render: (setting, group) => {
			setting.setName(words.settings.problemsNone).settingEl.hide();
			void ports.unreadable().then((rows) => {
				setting.settingEl.toggle(isAll && rows.length === 0);
				for (const { name, message, path } of rows) {
					group.addSetting((row) => { row.setName(name).setDesc(message).addExtraButton((button) => button.setIcon("file-text").setTooltip(words.reconnect.open).onClick(() => { ports.open(path); })); });
				}
			});
		},
	};
}

/** Sample notes: added on request, removed in one action. */
export function sampleNotes({ words, sample }: SettingPorts, changed: () => void): SettingDefinitionGroup {
	const text = words.settings;
	return {
		type: "group",
		heading: text.sampleHeading,
		items: [
			{ name: text.sampleAdd, desc: text.sampleAddDesc(sample.folder), visible: () => !sample.exists(), action: () => { void sample.add().then(changed); } },
			{ name: text.sampleRemove, desc: text.sampleRemoveDesc(sample.folder), visible: () => sample.exists(), action: () => { sample.remove(changed); } },
		],
	};
}

function wholeNumber(key: string, min: number, max: number, sentence: (min: number, max: number) => string): { type: "number"; key: string; min: number; max: number; step: number; validate: (value: number) => string | undefined } {
	return { type: "number", key, min, max, step: 1, validate: (value) => (Number.isInteger(value) && value >= min && value <= max ? undefined : sentence(min, max)) };
}

function freeId(circles: readonly { readonly id: string }[]): string {
	let number = circles.length + 1;
	while (circles.some((circle) => circle.id === `circle-${String(number)}`)) number++;
	return `circle-${String(number)}`;
}

function moved<T>(list: readonly T[], from: number, to: number): T[] {
	const rest = list.filter((_, index) => index !== from);
	const item = list[from];
	return item === undefined ? [...list] : [...rest.slice(0, to), item, ...rest.slice(to)];
}
