import type { SettingDefinitionItem, SettingDefinitionList } from "obsidian";
import { readCadence } from "../../cadence/read-cadence";
import { undecidedId } from "../../circles/sorting";
import { command } from "../../obsidian/ui/command";
import { toldWhyNot } from "../../actions/telling";
import type { Feature, FeatureMaker } from "../../obsidian/feature";
import { late } from "../../notes/late";
import type { PersonAction } from "../../obsidian/person-action";
import { withMore } from "../../notes/with-more";
import type { Kith } from "../../obsidian/kith";
import { openWhy } from "../../obsidian/ui/why-form";
import { ownName, page, row, wholeNumber } from "../../obsidian/ui/setting-rows";
import { circleLabel } from "../../reconnect/entry-words";
import { Caps } from "../../actions/caps";
import { circlesApi } from "../../api/circles-api";
import { Cohort } from "./cohort";
import { setCircle } from "../../actions/set-people";
import type { AskWhy } from "../../actions/sitting-acts";
import { setPeople } from "./set-form";
import { undecidedList } from "./undecided-list";

const icon = "sliders-horizontal";
/** The keys that put people into the circle of that place, 0 into none. */
const places = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** What people are to one: set on the row, sorted one after another, within the caps of circles; and the circles themselves. */
export const circles: FeatureMaker = (kith, others): Feature => {
	const { app, words, known, notes } = kith;
	const caps = late(() => new Caps(kith));
	const sort = (): void => { others().actions.run("narrow", [], { narrowTo: { circle: undecidedId, group: null } }); };
	const cohort = late(() => new Cohort(kith, sort));
	const ports = withMore(kith, {
		get caps() { return caps(); },
		askWhy: (asked: Parameters<AskWhy>[0], save: Parameters<AskWhy>[1]) => { openWhy(app, words, asked, save); },
	});
	let lastSet: Promise<unknown> = Promise.resolve();
	return {
		actions: () => [
			{
				id: "set",
				title: words.reconnect.set,
				icon,
				key: "e",
				section: "do",
				on: ["bar", "note-menu"],
				act: (people) => { if (people.length > 0) setPeople(ports, people); },
			},
			...places.map((place): PersonAction => ({
				id: `circle-${String(place)}`, title: words.reconnect.set, icon, key: String(place) as `${number}`, goesOn: true,
				// One after another, so that what is told last is of the key that was pressed last.
				act: (people) => { lastSet = lastSet.then(() => toldWhyNot(kith.telling, setCircle(ports, people, place))); },
			})),
		],
		commands: [command(words, "set-person", icon, { checkCallback: (checking) => {
			const person = known.personOf(notes.activePath() ?? "");
			if (person && !checking) setPeople(ports, [person]);
			return person !== undefined;
		} }), command(words, "sort-people", "list-checks", { callback: sort })],
		sideLists: () => [undecidedList(ports)],
		offers: () => [...caps().offers(), ...cohort().offers()],
		api: () => circlesApi(kith),
		settings: (changed) => [circleList(kith, changed)],
	};
};

type SettingSources = Pick<Kith, "words" | "settings" | "known">;

/** The circles: a page each, in an order that can be changed. */
function circleList({ words, settings, known }: SettingSources, changed: () => void): SettingDefinitionList {
	const text = words.settings;
	const { circles: all } = settings.current;
	const keep = (next: (now: typeof all) => typeof all): void => {
		void settings.change({ circles: next(settings.current.circles) }).then(changed);
	};
	return {
		type: "list",
		heading: text.circlesHeading,
		emptyState: text.noCircles,
		items: all.map(({ id, cadence, cap }, index) => {
			const label = circleLabel(id, all, words);
			const count = known.people().filter((person) => person.circle === id).length;
			return page(label, text.circleSummary(cadence, count, cap), circleFields({ words, settings }, index, label));
		}),
		addItem: { name: text.addCircle, action: () => { keep((now) => [...now, { id: freeId(now), name: "", cadence: "", cap: 0 }]); } },
		onDelete: (index) => { keep((now) => now.filter((_, at) => at !== index)); },
		onReorder: (from, to) => { keep((now) => moved(now, from, to)); },
	};
}

function circleFields(
	{ words: { settings: text }, settings }: Pick<Kith, "words" | "settings">,
	index: number,
	label: string,
): SettingDefinitionItem[] {
	const key = `circles.${String(index)}`;
	const ids = (): readonly string[] => settings.current.circles.map(({ id }) => id);
	return [
		row(text, "circleId", { type: "text", key: `${key}.id`, validate: (value) => ownName(value, index, ids(), text) }),
		{ name: text.circleName, control: { type: "text", key: `${key}.name`, placeholder: label } },
		row(text, "circleCadence", {
			type: "text",
			key: `${key}.cadence`,
			validate: (value) => (value.trim() === "" || readCadence(value) ? undefined : text.badCadence),
		}),
		row(text, "circleCap", wholeNumber(text, `${key}.cap`, 0, 10_000)),
	];
}

function freeId(circlesNow: readonly { readonly id: string }[]): string {
	let number = circlesNow.length + 1;
	while (circlesNow.some((circle) => circle.id === `circle-${String(number)}`)) number++;
	return `circle-${String(number)}`;
}

function moved<T>(list: readonly T[], from: number, to: number): T[] {
	const next = [...list];
	next.splice(to, 0, ...next.splice(from, 1));
	return next;
}
