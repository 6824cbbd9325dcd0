import type {
	BasesViewRegistration, Command, Component, MarkdownRenderChild, Plugin, PluginSettingTab, SettingDefinitionItem,
	View, WorkspaceLeaf,
} from "obsidian";
import type { Offer } from "../actions/offer";
import type { CliCommand } from "../api/cli-command";
import type { KithApi } from "../api/kith-api";
import type { CivilDate } from "../calendar/civil-date";
import type { TextListener } from "../notes/note-listener";
import type { Person } from "../people/person/person";
import type { BlockOptions } from "../reconnect/block-options";
import type { ListFilter } from "../reconnect/list-sections";
import type { ReviewSources } from "../reviews/review";
import type { Selection } from "../reconnect/selection";
import type { Kith } from "./kith";
import type { PersonActions } from "./person-actions";
import type { MenuMaker, PersonAction } from "./person-action";
import type { NotesOnScreen } from "./ui/notes-on-screen";
import type { PointActions } from "../actions/point-actions";
import type { ListRows } from "./ui/row";
import type { SourceLinkTools } from "./ui/source-link";
import type { VaultWords } from "../notes/vault-words";

/** The actions of all features, as a surface asks for them. */
export type AnyAction = Pick<PersonActions, "run" | "ofKey" | "on" | "menu">;

/** What drawing beside a note, or in one, is given. */
export interface DrawTools extends SourceLinkTools {
	readonly notes: Pick<NotesOnScreen, "open" | "openSource" | "preview" | "wordsAt">;
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
	/** People are drawn as rows, within the limit, circle and group of the block; anything else draws itself. */
	shown(options: BlockOptions, today: CivilDate): BlockShown | readonly Person[];
}

/** What a block shows. */
export interface BlockShown {
	readonly count: number;
	/** Plain data: the block is drawn again only when it says something else. */
	readonly data: unknown;
	draw(parentEl: HTMLElement, tools: DrawTools): void;
}

/** A button above the list that stays pressed while something holds. */
export interface Switch {
	readonly icon: string;
	readonly label: string;
	readonly isOn: () => boolean;
	readonly act: () => void;
}

/** Something that is drawn again only when its key is another. */
export interface Drawing {
	key(): VaultWords;
	draw(parentEl: HTMLElement): void;
}

/** What drawing a list of the sidebar is given. */
export interface SideListTools extends DrawTools {
	readonly selection: Selection;
	redraw(): void;
}

/** A list that the sidebar shows in place of its own: people seen otherwise than as whom to write to. It is chosen among the circles. */
export interface SideList {
	/** Stands among the ids of circles: none can have it. */
	readonly id: string;
	readonly title: string;
	/** Begins; what it keeps lasts until something else is chosen. */
	open(tools: SideListTools): OpenSideList;
}

/** A list of a feature while it is chosen. */
export interface OpenSideList {
	/** The same rows until the list is another: those whom search and group let through. A row of a person holds a `.kith-entry`. */
	rows(filter: Pick<ListFilter, "query" | "group">, today: CivilDate): ListRows;
	/** What stands above the rows; asked after them. */
	readonly head: Drawing;
	/** What is said where there is no row. */
	readonly empty: Drawing;
	readonly keyboardHelp: string;
	/** What a key does with people before all else that keys do in lists; undefined where it does nothing here. */
	onKey(key: string, paths: readonly string[]): { readonly goesOn: boolean; act(): void } | undefined;
	/** Key of a row that the keyboard is to go to; asked after the rows. */
	takeFocus(): string | undefined;
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
	/** Made when something of it is first asked for. */
	readonly api?: () => Partial<KithApi>;
	readonly settingTabs?: readonly ((plugin: Plugin) => PluginSettingTab)[];
	/** Registers of notes of a kind, fed with every note. */
	readonly registers?: readonly TextListener[];
	/** What a review counts of it. */
	readonly reviewed?: Partial<ReviewSources>;
	/** What lives for as long as Kith is switched on. */
	readonly children?: readonly Component[];

	/** Takes files that are dropped on the sidebar. */
	readonly takeFiles?: (files: readonly File[]) => void;

	readonly actions?: () => readonly PersonAction[];
	readonly menu?: MenuMaker;
	readonly beside?: () => readonly BesideKind[];
	/** Shown below the head of whatever is shown beside a note, where it has something to show of it. */
	readonly alongside?: () => readonly BesideKind[];
	readonly blockShows?: () => readonly BlockShow[];
	readonly offers?: () => readonly Offer[];
	readonly switches?: () => readonly Switch[];
	readonly sideLists?: () => readonly SideList[];
	/** What is shown where there is nobody yet. */
	readonly firstRun?: () => Drawing;
	/** Rows of the tab; `changed` redraws it. Cheap: nothing is scanned. */
	readonly settings?: (changed: () => void) => readonly SettingDefinitionItem[];
}

/** What all features add to each other's surfaces, in the order of the table of contents. */
export interface Contributions {
	readonly actions: AnyAction;
	readonly reviewed: Partial<ReviewSources>;
	readonly beside: readonly BesideKind[];
	readonly alongside: readonly BesideKind[];
	readonly blockShows: readonly BlockShow[];
	readonly offers: () => readonly Offer[];
	readonly switches: readonly Switch[];
	readonly sideLists: readonly SideList[];
	readonly firstRun: Drawing | undefined;
	readonly takeFiles: ((files: readonly File[]) => void) | undefined;
	readonly settings: (changed: () => void) => readonly SettingDefinitionItem[];
}

/** Makes a feature. It is handed what it asks for of Kith; what the others add is there once all are hung. */
export type FeatureMaker = (kith: Kith, others: () => Contributions) => Feature;
