import type { Feature, FeatureMaker, Offer } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { command } from "../../obsidian/ui/command";
import { openDay } from "../../obsidian/ui/day-form";
import { attempt, tell } from "../../obsidian/ui/tell";
import { isAway } from "../../ranking/said-of";
import { calmApi } from "../../api/calm-api";
import { openFreshStart } from "./fresh-start-form";
import type { Drawn } from "../../obsidian/ui/drawn";

/** Begin anew where too many wait, and be away without anything piling up. */
export const calm: FeatureMaker = (kith): Feature => {
	const { words } = kith;
	return {
		commands: [
			command(words, "fresh-start", "sunrise", { callback: () => { openFreshStart(kith); } }),
			command(words, "set-away", "plane", { callback: () => { setAway(kith); } }),
		],
		offers: () => awayOffer(kith),
		api: calmApi(kith),
	};
};

type AwayPorts = Pick<Kith, "app" | "words" | "settings" | "clock" | "writes">;

/** Asks until when one is away. */
function setAway(ports: AwayPorts): void {
	const { app, words, settings, clock, writes } = ports;
	const today = clock.today();
	openDay(app, {
		words,
		title: words.calm.awayTitle,
		usual: words.calm.awayUsual,
		read: (typed) => writes.dayAhead(typed, today),
		say: (date) => words.calm.awaySet(words.when.day(date.from, today)),
		save: ({ from }) => attempt(words, () => settings.change({ awayUntil: from })),
		clear: isAway(settings.current, today) ? { label: words.calm.isBack, save: () => comeBack(ports) } : undefined,
	});
}

function comeBack({ words, settings }: AwayPorts): Promise<Drawn | undefined> {
	return attempt(words, async () => {
		await settings.change({ awayUntil: null });
		tell(words.calm.welcomeBack);
	});
}

/** Says that one is away, for as long as that is so. */
function awayOffer(ports: AwayPorts): readonly Offer[] {
	const { words: { calm: text, when }, settings: { current }, clock } = ports;
	const today = clock.today();
	if (current.awayUntil === null || !isAway(current, today)) return [];
	return [{ sentence: text.awayUntil(when.day(current.awayUntil, today)), button: text.isBack, act: () => { void comeBack(ports); } }];
}
