import { Menu } from "obsidian";
import type { AskedDay } from "../../actions/asked-day";
import { pauseItem, planOf, snoozes } from "../../actions/planning";
import type { Feature, FeatureMaker } from "../../obsidian/feature";
import { command } from "../../obsidian/ui/command";
import { openDay } from "../../obsidian/ui/day-form";
import { addItem, showMenu } from "../../obsidian/ui/show-menu";
import { living } from "../../people/person/living";
import type { Person } from "../../people/person/person";

const planIcon = "calendar-plus";
const snoozeIcon = "alarm-clock";

/** When to be in touch again: a plan, a snooze, a pause. */
export const planning: FeatureMaker = (kith): Feature => {
	const { app, words, known, notes } = kith;
	const ask = (day: AskedDay): void => { openDay(app, words, day); };
	const plan = (people: readonly Person[]): void => { if (people.length > 0) ask(planOf(kith, people)); };
	return {
		actions: () => [
			{
				id: "plan",
				title: words.reconnect.plan,
				icon: planIcon,
				key: "p",
				section: "do",
				living: true,
				on: ["bar"],
				act: plan,
			},
			{
				id: "snooze", title: words.reconnect.snooze, icon: snoozeIcon, key: "s", living: true, on: ["roomy-row", "bar"],
				act: (people, { at }) => {
					const menu = new Menu();
					for (const { title, icon, act } of snoozes(kith, people, ask)) addItem(menu, title, icon ?? snoozeIcon, "rest", act);
					if (at) showMenu(menu, at);
				},
			},
		],
		menu: (all) => {
			const people = living(all);
			return people.length === 0 ? [] : [
				{ title: words.reconnect.snoozeMany, icon: snoozeIcon, section: "rest", items: snoozes(kith, people, ask) },
				pauseItem(kith, people),
			];
		},
		commands: [command(words, "plan-person", planIcon, { checkCallback: (checking) => {
			const person = known.personOf(notes.activePath() ?? "");
			const isLiving = person?.died === false;
			if (isLiving && !checking) plan([person]);
			return isLiving;
		} })],
	};
};
