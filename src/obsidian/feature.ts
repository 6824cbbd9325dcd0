import type {
	BasesViewRegistration, CliFlags, CliData, Command, Component, MarkdownRenderChild, Plugin, PluginSettingTab, SettingDefinitionItem,
	View, WorkspaceLeaf,
} from "obsidian";
import type { KithApi } from "../api/kith-api";
import type { CivilDate } from "../calendar/civil-date";
import type { TextListener } from "../notes/note-listener";
import type { BlockOptions } from "../reconnect/block-options";
import type { Kith } from "./kith";
import type { PersonActions } from "./person-actions";
import type { MenuMaker, PersonAction } from "./person-action";
import type { NotesOnScreen } from "./ui/notes-on-screen";
import type { PointActions } from "./ui/point-actions";
import type { SourceLinkTools } from "./ui/source-link";

/** The actions of all features, as a surface asks for them. */
export type AnyAction = Pick<PersonActions, "run" | "ofKey" | "on" | "menu">;

/** What drawing beside a note, or in one, is given. */
export interface DrawTools extends SourceLinkTools {
	readonly notes: Pick<NotesOnScreen, "open" | "openSource" | "preview">;
	readonly points: Pick<PointActions, "keep" | "dismiss">;
	readonly actions: AnyAction;
}

/** What drawing beside a note is given, including how to ask for a redraw. */
export interface BesideTools extends DrawTools {
	redraw(): void;
}

/** What is shown beside a note that fits. */
export interface BesideKind {
	/** What to show, as plain data; undefined where the note is not of this kind. Drawn again only when it changes. */
	shown(path: string, today: CivilDate): unknown;
	/** `shown` is what the same kind has answered. */
	draw(parentEl: HTMLElement, shown: unknown, tools: BesideTools): void;
}

/** A value of `show` in a block. */
export interface BlockShow {
	readonly id: string;
	readonly title: string;
	/** Said where there is nothing to show. */
	readonly none: string;
	shown(options: BlockOptions, today: CivilDate): BlockShown;
}

/** What a block shows. */
export interface BlockShown {
	readonly count: number;
	/** Plain data: the block is drawn again only when it says something else. */
	readonly data: unknown;
	draw(parentEl: HTMLElement, tools: DrawTools): void;
}

/** A line above the list that offers to do something; it stands for as long as there is a sentence. */
export interface Offer {
	readonly sentence: string;
	readonly button: string;
	readonly act: () => void;
	/** Sets it aside, where it can be. */
	readonly dismiss?: { readonly label: string; readonly act: () => void };
}

/** What is shown where there is nobody yet. */
export interface FirstRun {
	/** Another text when something else is to be drawn. */
	key(): string;
	draw(parentEl: HTMLElement): void;
}

/** A command-line command: its id, its help text, its flags, and what it returns. */
export interface CliCommand {
	readonly id: string;
	readonly description: string;
	readonly flags: CliFlags;
	run(params: CliData): Promise<string>;
}

/** What a feature adds to the app and to the surfaces of the others; all of it data, each part optional. */
export interface Feature {
	readonly commands?: readonly Command[];
	readonly panes?: readonly { readonly type: string; readonly create: (leaf: WorkspaceLeaf) => View }[];
	readonly ribbon?: readonly { readonly icon: string; readonly title: string; readonly act: () => void }[];
	/** Code blocks of a language. */
	readonly blocks?: readonly { readonly language: string; readonly create: (el: HTMLElement, source: string) => MarkdownRenderChild }[];
	readonly bases?: readonly { readonly type: string; readonly registration: BasesViewRegistration }[];
	/** What an address `obsidian://kith?do=` does. */
	readonly addresses?: Readonly<Record<string, (text: string | undefined) => void>>;
	readonly cli?: readonly CliCommand[];
	readonly api?: Partial<KithApi>;
	readonly settingTabs?: readonly ((plugin: Plugin) => PluginSettingTab)[];
	/** Registers of notes of a kind, fed with every note. */
	readonly registers?: readonly TextListener[];
	/** What lives for as long as Kith is switched on. */
	readonly children?: readonly Component[];

	readonly actions?: readonly PersonAction[];
	readonly menu?: MenuMaker;
	readonly beside?: readonly BesideKind[];
	readonly blockShows?: readonly BlockShow[];
	readonly offers?: () => readonly Offer[];
	readonly firstRun?: FirstRun;
	/** Rows of the tab; `changed` redraws it. Cheap: nothing is scanned. */
	readonly settings?: (changed: () => void) => readonly SettingDefinitionItem[];
}

/** What all features add to each other's surfaces, in the order of the table of contents. */
export interface Contributions {
	readonly actions: AnyAction;
	readonly beside: readonly BesideKind[];
	readonly blockShows: readonly BlockShow[];
	readonly offers: () => readonly Offer[];
	readonly firstRun: FirstRun | undefined;
	readonly settings: (changed: () => void) => readonly SettingDefinitionItem[];
}

/** Makes a feature. It is handed what it asks for of Kith; what the others add is there once all are hung. */
export type FeatureMaker = (kith: Kith, others: () => Contributions) => Feature;
