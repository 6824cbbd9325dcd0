import { isAway } from "../ranking/said-of";
import type { Drawn } from "../veil/drawn";
import type { ActionPorts } from "./action-ports";
import type { AskedDay } from "./asked-day";
import type { Offer } from "./offer";
import { attempt } from "./telling";

/** What being away needs. */
export type AwayPorts = Pick<ActionPorts, "words" | "telling" | "settings" | "writes"> & {
	readonly clock: Pick<ActionPorts["clock"], "today">;
};

/** Until when one is away. */
export function awayDay(ports: AwayPorts): AskedDay {
	const { words, settings, clock, writes } = ports;
	const today = clock.today();
	return {
		title: words.calm.awayTitle,
		usual: words.calm.awayUsual,
		read: (typed) => writes.dayAhead(typed, today),
		say: (date) => words.calm.awaySet(words.when.day(date.from, today)),
		save: ({ from }) => attempt(words, () => settings.change({ awayUntil: from })),
		clear: isAway(settings.current, today) ? { label: words.calm.isBack, save: () => comeBack(ports) } : undefined,
	};
}

function comeBack({ words, telling, settings }: AwayPorts): Promise<Drawn | undefined> {
	return attempt(words, async () => {
		await settings.change({ awayUntil: null });
		telling.tell(words.calm.welcomeBack);
	});
}

/** Says that one is away, for as long as that is so. */
export function awayOffer(ports: AwayPorts): readonly Offer[] {
	const { words: { calm: text, when }, settings: { current }, clock } = ports;
	const today = clock.today();
	if (current.awayUntil === null || !isAway(current, today)) return [];
	return [{ sentence: text.awayUntil(when.day(current.awayUntil, today)), button: text.isBack, act: () => { void comeBack(ports); } }];
}
