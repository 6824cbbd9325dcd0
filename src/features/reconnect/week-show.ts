import type { CivilDate } from "../../calendar/civil-date";
import type { BlockShow, BlockShown } from "../../obsidian/feature";
import type { BlockOptions } from "../../reconnect/block-options";
import { weekOf } from "../../reconnect/week";
import { type BlockSources, datesShown, entriesShown, promisesShown } from "./block-shows";

/** The week on one page: its people, the promises that fall due, the dates near, the old friend on offer. */
export function weekShow(sources: BlockSources): BlockShow {
	const { reconnect: words } = sources.words;
	return { id: "week", title: words.weekTitle, none: words.weekEmpty, shown: (options, today) => weekShown(sources, options, today) };
}

function weekShown(sources: BlockSources, options: BlockOptions, today: CivilDate): BlockShown {
	const { words: { reconnect: words } } = sources;
	const { people, promises, dates, oldFriend, load } = weekOf(sources, options, today);
	const parts: readonly (readonly [title: string, shown: BlockShown])[] = [
		[words.weekPeople, entriesShown(sources, people, options.talkingPoints, today)],
		[words.weekPromises, promisesShown(promises)],
		[words.weekDates, datesShown(sources, dates, 0, today)],
		[words.weekOldFriend, entriesShown(sources, oldFriend ? [oldFriend] : [], options.talkingPoints, today)],
	];
	const filled = parts.filter(([, { count }]) => count > 0);
	return {
		count: filled.reduce((sum, [, { count }]) => sum + count, 0),
		data: [filled.map(([title, { data }]) => [title, data]), load],
		draw: (parentEl, tools) => {
			for (const [title, shown] of filled) {
				parentEl.createDiv({ cls: "kith-block-part", text: title, attr: { role: "heading", "aria-level": "3" } });
				shown.draw(parentEl, tools);
			}
			if (load !== undefined) parentEl.createDiv({ cls: "kith-block-sentence", text: load });
		},
	};
}
