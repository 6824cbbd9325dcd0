import { type Editor, Platform, type SettingDefinitionItem } from "obsidian";
import type { DrawTools, Feature, FeatureMaker } from "../../obsidian/feature";
import type { MenuOf, PersonAction } from "../../obsidian/person-action";
import { command } from "../../obsidian/ui/command";
import { insertOnOwnLine } from "../../obsidian/ui/insert-on-own-line";
import type { MenuGroup } from "../../actions/menu-group";
import { group, ownRow, page, row, wholeNumber } from "../../obsidian/ui/setting-rows";
import { spoken } from "../../notes/lines/spoken";
import type { Person } from "../../people/person/person";
import { datesAhead } from "../../reconnect/dates-ahead";
import { promises } from "../../talking-points/promises";
import { defaultTalkingOptions, subjectOf } from "../../talking-points/subject";
import type { ShownPromise } from "../../reconnect/entry-text";
import type { Words } from "../../words/words";
import type { Kith } from "../../obsidian/kith";
import { ReconnectBasesView, reconnectBasesViewType } from "./bases-view";
import { listShown } from "./block-shows";
import { openDatesAhead } from "./dates-ahead-modal";
import { DueBlock } from "./due-block";
import { ReconnectView, reconnectViewType } from "./reconnect-view";
import { weekShow } from "./week-show";
import { pointVeiled } from "../../reconnect/point-veiled";

const icon = "users-round";
const dueBlock = "```reconnect\n```\n";
const weekBlock = "```reconnect\nshow: week\n```\n";

/** Whom to get back in touch with, why, and what to say: the sidebar, the block, the view in Bases, the dates of the next weeks. */
export const reconnect: FeatureMaker = (kith, others): Feature => {
	const { app, words, notes } = kith;
	const tools = (): Omit<DrawTools, "hoverParent"> => ({ words, notes, points: kith.points, actions: others().actions });
	/** Whoever asks for the list while a feature's own list is shown in its place leaves that. */
	const open = (): void => {
		const state = app.workspace.getLeavesOfType(reconnectViewType)[0]?.view.getState();
		const isLeft = others().sideLists.some(({ id }) => id === state?.["circle"]);
		void notes.showPane(reconnectViewType, isLeft ? { ...state, circle: null } : undefined);
	};
	return {
		panes: [{ type: reconnectViewType, create: (leaf) => new ReconnectView(leaf, { ...kith, others: others() }) }],
		ribbon: [{ icon, title: words.screens.commands["open-reconnect"], act: open }],
		blocks: [{ language: "reconnect", create: (el, source) => new DueBlock(el, source, { ...kith, others: others() }) }],
		blockShows: () => [...listShown(kith), weekShow(kith)],
		bases: [{ type: reconnectBasesViewType, registration: {
			name: words.screens.bases.name, icon,
			factory: (controller, containerEl) => new ReconnectBasesView(controller, containerEl, { ...kith, ...tools() }),
		} }],
		commands: [
			command(words, "open-reconnect", icon, { callback: open }),
			command(words, "insert-due-block", "list", { editorCallback: (editor: Editor) => { insertOnOwnLine(editor, dueBlock); } }),
			command(words, "insert-week", "calendar-range", {
				editorCallback: (editor: Editor) => { insertOnOwnLine(editor, weekBlock); },
			}),
			command(words, "dates-ahead", "calendar-days", { callback: () => {
				const today = kith.clock.today();
				openDatesAhead(app, tools(), datesAhead(kith.known.people(), words, today), today);
			} }),
		],
		actions: () => [
			{
				id: "open",
				title: words.reconnect.open,
				icon: "file-text",
				key: "Enter",
				section: "open",
				single: true,
				act: ([person], { event }) => { if (person) notes.open(person.path, event); },
			},
			{
				id: "narrow", title: words.screens.commands["open-reconnect"], icon,
				// The keys of the list are for its rows, and the app gives the focus to the search box.
				act: (_, { narrowTo }) => {
					void notes.showPane(reconnectViewType, narrowTo && { ...narrowTo }).then(() => {
						const [leaf] = app.workspace.getLeavesOfType(reconnectViewType);
						if (leaf?.view instanceof ReconnectView) leaf.view.begin();
					});
				},
			},
			...(Platform.isPhone ? [] : [{
				id: "open-new-tab", title: words.reconnect.openNewTab, icon: "file-plus", section: "open", single: true,
				act: ([person]) => { if (person) notes.openAt({ path: person.path, line: null }, "tab"); },
			}] satisfies PersonAction[]),
		],
		menu: (people, of) => menuOf(kith, people, of),
		settings: () => settingsOf(words),
	};
};

function settingsOf({ settings: text }: Words): readonly SettingDefinitionItem[] {
	return [
		group(text.rhythmHeading, [
			row(text, "weeklyBudget", wholeNumber(text, "weeklyBudget", 0, 100)),
			row(text, "leadDays", wholeNumber(text, "leadDays", 0, 366)),
			{
				name: text.weekStart,
				control: { type: "dropdown", key: "weekStart", options: { monday: text.monday, sunday: text.sunday } },
			},
			ownRow(text, "compactRows", "toggle"),
		]),
		page(
			text.reasonsHeading,
			text.reasonsDesc,
			Object.entries(text.reasonNames).map(([kind, name]) => ({ name, control: { type: "toggle", key: `signals.${kind}` } })),
		),
	];
}

const promisesInMenu = 5;

/** What the menu offers of the promises to a person and of the points that a row shows. */
function menuOf(
	kith: Pick<Kith, "words" | "known" | "clock" | "points">,
	people: readonly Person[],
	{ points: shown }: MenuOf,
): readonly MenuGroup[] {
	const [person, ...more] = people;
	if (!person || more.length > 0) return [];
	const { points, words: { reconnect: words, veil, discreet } } = kith;
	const setAside = shown.map(({ kind, text, key }) => ({
		title: shown.length > 1 ? veil.quote(text, pointVeiled(kind, discreet)) : words.setAside,
		act: (): void => { points.dismiss(person.path, key); },
	}));
	return [
		{
			title: words.keepMany,
			icon: "square-check",
			section: "promises",
			items: promisesTo(kith, person).map((promise) => ({
				title: words.keep(veil.quote(spoken(promise.text))),
				act: () => { void points.keep(promise); },
			})),
		},
		{ title: words.setAside, icon: "x", section: "promises", items: Platform.isPhone ? setAside : [] },
	];
}

/** The open promises to a person that may be shown, the ones due first before the others. */
function promisesTo({ known, clock }: Pick<Kith, "known" | "clock">, person: Person): readonly ShownPromise[] {
	const today = clock.today();
	return promises(subjectOf(person, defaultTalkingOptions, today), known, today)
		.flatMap((point) => (point.kind === "promise" ? [point] : []))
		.sort((a, b) => (a.dueOn ?? "9").localeCompare(b.dueOn ?? "9"))
		.slice(0, promisesInMenu);
}
