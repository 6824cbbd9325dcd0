import type { CivilDate } from "../../calendar/civil-date";
import { notYetThanked } from "../../giving/not-yet-thanked";
import type { BlockShow, BlockShown } from "../../obsidian/feature";
import type { BlockOptions } from "../../reconnect/block-options";
import { drawHelp, drawWho, type ThanksPorts } from "./draw-thanks";
import { shownThanks } from "../../beside/shown-thanks";
import { drawAttr } from "../../obsidian/ui/drawn";

/** Those not yet thanked, in a note. */
export function thanksShow(ports: ThanksPorts): BlockShow {
	const { giving } = ports.words;
	return {
		id: "thanks", title: giving.notYetThanked, none: giving.nobodyToThank,
		shown: (options, today) => shown(ports, options, today),
	};
}

function shown(ports: ThanksPorts, options: BlockOptions, today: CivilDate): BlockShown {
	const all = notYetThanked(ports.known.people(), today);
	const among = ports.list.block({ ...options, limit: undefined }, today, new Set(all.map(({ person }) => person.path)));
	const isShown = new Set(among.map(({ person }) => person));
	const people = all.filter(({ person }) => isShown.has(person)).slice(0, options.limit).map((one) => shownThanks(one, ports, today));
	return {
		count: people.length,
		data: people,
		draw: (parentEl, tools) => {
			const listEl = parentEl.createDiv({ attr: { role: "list" } });
			for (const one of people) {
				const rowEl = listEl.createDiv({ cls: "kith-block-row", attr: { role: "listitem" } });
				const entryEl = rowEl.createDiv("kith-entry");
				drawAttr(entryEl, "data-path", () => tools.words.veil.mark(one.path));
				drawWho(entryEl, one, tools);
				drawHelp(entryEl, one, ports.thank, tools);
			}
		},
	};
}
