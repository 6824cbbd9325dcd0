import { type Plugin, TFile } from "obsidian";
import type { Menu, TAbstractFile } from "obsidian";
import type { KithApi } from "../api/kith-api";
import { lateApi } from "../api/late-api";
import type { Contributions, Feature, FeatureMaker } from "./feature";
import type { Kith } from "./kith";
import { late } from "../notes/late";
import { PersonActions } from "./person-actions";
import { hoverSource } from "./ui/notes-on-screen";
import { addItem } from "./ui/show-menu";
import { tell } from "./ui/tell";

/** The scheme of `obsidian://kith?do=log&text=…`; what is not named is what it does first. */
const scheme = "kith";
const usualAddress = "log";

/** Hangs features into the app: the only one that knows how. Returns the API that they make together. */
export function hang(plugin: Plugin, kith: Kith, makers: readonly FeatureMaker[]): KithApi {
	const features: readonly Feature[] = makers.map((make) => make(kith, () => contributions));
	const contributions = contributionsOf(kith, features);
	// Only the features together have all of it; the types of the API's users are tested against the built plugin.
	const api = lateApi(kith.reading.ready, late(() => Object.assign({}, ...features.map((feature) => feature.api?.() ?? {})) as KithApi));
	for (const feature of features) {
		hangOne(plugin, feature);
		feature.registers?.forEach(kith.follow);
	}
	hangMenus(plugin, kith, contributions);
	hangAddresses(plugin, kith, features);
	return api;
}

/** What the features add is asked of them when a surface first asks for it. */
function contributionsOf(kith: Kith, features: readonly Feature[]): Contributions {
	const all = <T>(of: (feature: Feature) => readonly T[] | undefined): readonly T[] => features.flatMap((feature) => of(feature) ?? []);
	const made = <T>(of: (feature: Feature) => (() => readonly T[]) | undefined): (() => readonly T[]) =>
		late(() => all((feature) => of(feature)?.()));
	const actions = late(() => new PersonActions(kith, all((feature) => feature.actions?.()), features.flatMap(({ menu }) => menu ?? [])));
	const beside = made((feature) => feature.beside);
	const alongside = made((feature) => feature.alongside);
	const blockShows = made((feature) => feature.blockShows);
	const switches = made((feature) => feature.switches);
	const sideLists = made((feature) => feature.sideLists);
	return {
		get actions() { return actions(); },
		get beside() { return beside(); },
		get alongside() { return alongside(); },
		get blockShows() { return blockShows(); },
		get switches() { return switches(); },
		get sideLists() { return sideLists(); },
		reviewed: Object.assign({}, ...features.map(({ reviewed }) => reviewed)) as Contributions["reviewed"],
		offers: () => all(({ offers }) => offers?.()),
		get firstRun() { return features.find(({ firstRun }) => firstRun)?.firstRun?.(); },
		takeFiles: features.find(({ takeFiles }) => takeFiles)?.takeFiles,
		settings: (changed) => all(({ settings }) => settings?.(changed)),
	};
}

function hangOne(plugin: Plugin, feature: Feature): void {
	feature.children?.forEach((child) => plugin.addChild(child));
	feature.panes?.forEach(({ type, create }) => { plugin.registerView(type, create); });
	feature.bases?.forEach(({ type, registration }) => plugin.registerBasesView(type, registration));
	feature.blocks?.forEach(({ language, create }) => {
		plugin.registerMarkdownCodeBlockProcessor(language, (source, el, context) => { context.addChild(create(el, source)); });
	});
	feature.ribbon?.forEach(({ icon, title, act }) => plugin.addRibbonIcon(icon, title, act));
	feature.commands?.forEach((command) => plugin.addCommand(command));
	feature.cli?.forEach((command) => {
		plugin.registerCliHandler(command.id, command.description, command.flags, (params) => command.run(params));
	});
	feature.settingTabs?.forEach((create) => { plugin.addSettingTab(create(plugin)); });
}

/** What can be done with people stands in the app's own menus of their notes as well. */
function hangMenus(plugin: Plugin, { app: { workspace }, known }: Kith, contributions: Pick<Contributions, "actions">): void {
	plugin.registerHoverLinkSource(hoverSource, { display: "Kith", defaultMod: true });
	const add = (menu: Menu, files: readonly (TAbstractFile | null)[]): void => {
		const people = files.flatMap((file) => (file instanceof TFile ? known.personOf(file.path) ?? [] : []));
		if (people.length === 0) return;
		for (const one of contributions.actions.on("note-menu")) {
			addItem(menu, one.title, one.icon, "action", () => { one.act(people, {}); });
		}
	};
	// A menu of ours has them already.
	plugin.registerEvent(workspace.on("file-menu", (menu, file, source) => { if (source !== hoverSource) add(menu, [file]); }));
	plugin.registerEvent(workspace.on("files-menu", (menu, files) => { add(menu, files); }));
	plugin.registerEvent(workspace.on("editor-menu", (menu, _editor, info) => { add(menu, [info.file]); }));
}

function hangAddresses(plugin: Plugin, { words, reading }: Kith, features: readonly Feature[]): void {
	plugin.registerObsidianProtocolHandler(scheme, ({ do: what = usualAddress, text }) => {
		void reading.ready.then(() => {
			const answers = features.flatMap(({ addresses }) => addresses?.[what] ?? []);
			for (const answer of answers) answer(text);
			if (answers.length === 0) tell(words.screens.uri.unknown(what));
		});
	});
}
