import type { CivilDate } from "../calendar/civil-date";
import { addOutcome, setConsent, setMade } from "../introductions/change-introduction";
import type { Introduction, Party } from "../introductions/introduction";
import { isOf, type IntroductionNames } from "../introductions/introductions-of";
import type { KnownIntroductions } from "../introductions/known-introductions";
import { type IntroductionWriting, startIntroduction, thankForIntroduction } from "../introductions/start-introduction";
import type { RosterStatus } from "../interactions/roster/roster-status";
import { headingsIn } from "../interactions/logs/log-headings";
import { noteLanguage } from "../notes/lines/note-language";
import { refuse } from "../notes/refusal";
import type { Person } from "../people/person/person";
import type { KithSettings } from "../settings/setting-table";
import { type Words, wordsFor } from "../words/words";
import type { NoteChange } from "../writing/note-writer";

/** What the changes to introductions are made from. */
export interface IntroductionChangePorts {
	readonly introductions: KnownIntroductions;
	readonly names: IntroductionNames;
	readonly words: Words;
	readonly settings: { readonly current: KithSettings };
	/** A link to a note as the note at `from` has it. */
	readonly linkTo: (path: string, from: string) => string;
}

/** What there is to write of introductions. Writes nothing; throws a sentence where something may not be. */
export class IntroductionChanges {
	readonly #ports: IntroductionChangePorts;

	constructor(ports: IntroductionChangePorts) {
		this.#ports = ports;
	}

	/** Begins one, in the note of `owner`: nobody is asked yet. */
	start(owner: Person, other: Person, reason: string, today: CivilDate): readonly NoteChange[] {
		const { introductions, words: { introductions: text }, linkTo } = this.#ports;
		if (owner.path === other.path) throw new Error(text.twoMissing);
		if (reason.trim() === "") throw new Error(text.reasonMissing);
		const there = introductions.between(owner.path, other.path);
		if (there) throw new Error(text.exists(text.pair(owner.name, other.name), text.state[there.state]));
		const [a, b] = [owner, other].map(({ path, name }) => ({ name, link: linkTo(path, owner.path) }));
		if (!a || !b) return [];
		return [{
			path: owner.path,
			change: (note) => startIntroduction(note, { owner: a, other: b, reason: reason.trim() }, this.#writing(note), today),
		}];
	}

	/** Says of one of the two how it stands with them. */
	consent(one: Introduction, { path, name }: Party, status: RosterStatus, today: CivilDate): readonly NoteChange[] {
		const isTheirs = isOf({ path, name }, one.path, this.#ports.names);
		return [{ path: one.path, change: (note) => setConsent(note, one, { name, isTheirs }, status, today) }];
	}

	/** Says that it is made, or that both were written to; refused before both have agreed. */
	made({ parties, ...one }: Introduction, status: RosterStatus, today: CivilDate): readonly NoteChange[] {
		const open = parties.filter((party) => party.status !== "yes").map(({ name }) => name);
		if (open.length > 0) refuse("not-agreed", open.join(this.#ports.words.logging.comma));
		return [{ path: one.path, change: (note) => setMade(note, one, status, today) }];
	}

	/** Says what came of it, and thanks one of the two for it. */
	outcome(one: Introduction, outcome: string, thanked: Party | undefined, today: CivilDate): readonly NoteChange[] {
		const { words, linkTo } = this.#ports;
		if (outcome.trim() === "") throw new Error(words.introductions.outcomeMissing);
		const isOwner = thanked?.path === one.path;
		const changes: NoteChange[] = [{ path: one.path, change: (note) => addOutcome(note, one, outcome.trim(), isOwner) }];
		if (thanked && thanked.path !== null && !isOwner) {
			const { path } = thanked;
			const [{ path: owner, name }] = one.parties;
			const other = { name, link: linkTo(owner ?? one.path, path) };
			changes.push({
				path,
				change: (note) => thankForIntroduction(
					note, { other, reason: one.reason, outcome: outcome.trim() }, this.#writing(note), today,
				),
			});
		}
		return changes;
	}

	#writing(note: string): IntroductionWriting {
		const { settings: { current }, words } = this.#ports;
		const language = noteLanguage(note) ?? (words.language === "zh" ? "zh" : "en");
		return {
			language, loose: current.looseLogs, newestFirst: current.newestFirst,
			heading: headingsIn(language, current.interactionHeading) || wordsFor(language).logging.heading,
		};
	}
}
