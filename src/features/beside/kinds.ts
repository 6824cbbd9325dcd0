import { type BriefSources, type ShownBrief, shownBrief } from "../../beside/shown-brief";
import { type ReaderSources, type ShownReaders, shownReaders } from "../../beside/shown-readers";
import type { BesideKind } from "../../obsidian/feature";
import type { Clock } from "../../obsidian/clock";
import type { Talk } from "../../talk/talk";
import { copyBrief } from "../../obsidian/ui/copy-text";
import { drawBrief } from "./draw-brief";
import { drawReaders } from "./draw-readers";

const readersAtOnce = 12;

/** What the kinds are made from. */
export interface BesideSources extends Omit<BriefSources, "talk">, Omit<ReaderSources, "talk"> {
	readonly talk: Pick<Talk, "briefOf" | "briefText" | "notesFor" | "readersOf">;
	readonly clock: Pick<Clock, "today" | "now" | "dayOf">;
}

/** Beside a person: what to know before a talk. */
export function briefBeside(sources: BesideSources): BesideKind {
	const { known, talk, words, clock } = sources;
	return {
		shown: (path, today) => shownBrief(path, sources, today),
		draw: (parentEl, shown: ShownBrief, tools) => {
			drawBrief(parentEl, shown, { ...tools, clock, copy: () => {
				const person = known.personOf(shown.path);
				if (person) void copyBrief(parentEl.win, talk.briefText(person, clock.today()), words);
			} });
		},
	};
}

/** Beside any other note: who would like it. */
export function readersBeside(sources: BesideSources): BesideKind {
	let seen = { path: "", count: readersAtOnce };
	return {
		shown: (path, today) => {
			if (seen.path !== path) seen = { path, count: readersAtOnce };
			return shownReaders(path, seen.count, sources, today);
		},
		draw: (parentEl, shown: ShownReaders, tools) => {
			drawReaders(parentEl, shown, { ...tools, showMore: () => {
				seen = { ...seen, count: seen.count + readersAtOnce };
				tools.redraw();
			} });
		},
	};
}
