import { briefParts, shownNotes } from "../../brief/brief-parts";
import type { BesideKind } from "../../obsidian/feature";
import type { Clock } from "../../obsidian/clock";
import type { Known } from "../../obsidian/known";
import type { Talk } from "../../talk/talk";
import { copyBrief } from "../../obsidian/ui/copy-text";
import { sourceName } from "../../obsidian/ui/source-link";
import type { ReconnectList } from "../../reconnect/reconnect-list";
import type { Words } from "../../words/words";
import { drawBrief, type ShownBrief } from "./draw-brief";
import { drawReaders, shownReader, type ShownReaders } from "./draw-readers";
import { circleOf } from "../../reconnect/who-of";

const notesShown = 5;
const readersAtOnce = 12;

/** What the kinds are made from. */
export interface BesideSources {
	readonly words: Words;
	readonly talk: Pick<Talk, "briefOf" | "briefText" | "notesFor" | "readersOf">;
	readonly known: Pick<Known, "personOf">;
	readonly list: Pick<ReconnectList, "standing">;
	readonly clock: Pick<Clock, "today" | "now" | "dayOf">;
}

/** Beside a person: what to know before a talk. */
export function briefBeside({ known, talk, words, clock }: BesideSources): BesideKind {
	return {
		shown: (path, today): ShownBrief | undefined => {
			const brief = talk.briefOf(path, today);
			if (!brief) return undefined;
			const parts = briefParts(brief, words, today);
			// A brief without parts is that of a private note, to which nothing is matched either.
			const sendable = parts.length === 0 ? [] : talk.notesFor(path, notesShown, today);
			const person = known.personOf(path);
			return {
				...brief.person, circle: person ? circleOf(person, words) : null, zone: brief.zone, parts,
				notes: shownNotes(sendable, words, today),
			};
		},
		draw: (parentEl, shown: ShownBrief, tools) => {
			drawBrief(parentEl, shown, { ...tools, clock, copy: () => {
				const person = known.personOf(shown.path);
				if (person) void copyBrief(parentEl.win, talk.briefText(person, clock.today()), words);
			} });
		},
	};
}

/** Beside any other note: who would like it. */
export function readersBeside({ list, talk, words }: BesideSources): BesideKind {
	let seen = { path: "", count: readersAtOnce };
	return {
		shown: (path, today): ShownReaders => {
			if (seen.path !== path) seen = { path, count: readersAtOnce };
			const all = talk.readersOf(path, today);
			const readers = all
				.slice(0, seen.count)
				.map((reader) => shownReader(reader, list.standing(reader.person, today), path, words, today));
			return { path, name: sourceName({ path }), readers, more: all.length - readers.length };
		},
		draw: (parentEl, shown: ShownReaders, tools) => {
			drawReaders(parentEl, shown, { ...tools, showMore: () => {
				seen = { ...seen, count: seen.count + readersAtOnce };
				tools.redraw();
			} });
		},
	};
}
