import type { CivilDate } from "../calendar/civil-date";
import { writeDate } from "../calendar/write-date";
import { twoReadings } from "../calendar/written-date";
import type { Capture, CaptureProblem } from "../capture/capture";
import { promisedBeside } from "../capture/capture-change";
import { boundariesOf, crossedBoundaries } from "../capture/crossed-boundaries";
import { isToGiveFirst } from "../giving/give-first";
import { isInTouch } from "../interactions/happened";
import { withoutExtension } from "../notes/note-name";
import { Refusal } from "../notes/refusal";
import type { Person } from "../people/person/person";
import { sentenceOf } from "../words/sentence-of";
import type { Words } from "../words/words";
import type { PersonWrites } from "./person-writes";
import type { WriteReceipt } from "../writing/note-writer";
import { filledCapture, type Filled, withoutPeople } from "../capture/filled-capture";
import { newPersonPath, unfitForName } from "../people/names/new-person-path";
import type { VaultWords } from "../notes/vault-words";

/** One step that removes an obstacle. */
export type Step =
	| { readonly does: "plan" | "keep" | "pick"; readonly label: string }
	/** Puts other words in the place of some. */
	| { readonly does: "say"; readonly label: string; readonly words: string; readonly instead: string }
	| { readonly does: "choose-day"; readonly words: string };

/** What keeps a draft from being written as it stands. */
export interface Obstacle {
	readonly code: CaptureProblem["code"] | "no-note" | "unfit";
	readonly sentence: VaultWords;
	readonly steps: readonly Step[];
}

/** What a draft adds to the note of one of those named, or of a group. */
export interface LinesOfOne {
	readonly name: VaultWords;
	readonly lines: readonly string[];
	/** Why nothing can be written to their note. */
	readonly refused?: VaultWords;
}

/** What is filled in, as it would be written. */
export interface Draft {
	readonly capture: Capture;
	readonly names: readonly VaultWords[];
	/** When it was, in words. */
	readonly day: string;
	/** To think of before it is written: what it goes against, and what else. */
	readonly against: readonly VaultWords[];
	readonly warnings: readonly VaultWords[];
	readonly obstacles: readonly Obstacle[];
	/** Names without a note, and those of them that get one with it. */
	readonly nameless: readonly VaultWords[];
	readonly newPeople: readonly VaultWords[];
	/** Where their notes are made; and, by the name, the notes that there are and that do not say of a person yet. */
	readonly newFolder: string;
	readonly unmarked: ReadonlyMap<VaultWords, string>;
	/** The same as it is kept in the log as no contact, where it says that there was none. */
	readonly kept: Capture | undefined;
	/** Whether one of them may be left out, for it goes to somebody besides; and those who are. */
	readonly mayLeaveOut: boolean;
	readonly leftOut: readonly VaultWords[];
}

/** A form as it stands: `date` as typed. */
export interface Form extends Omit<Filled, "when"> {
	readonly date: string;
	readonly newPeople: readonly VaultWords[];
	/** Names without a note that stay in the words alone. */
	readonly leftOut?: readonly VaultWords[];
}

/** What drafting needs of the rest of Kith. */
export interface DraftingPorts {
	readonly words: Words;
	readonly writes: PersonWrites;
	readonly known: { personOf(path: string): Person | undefined };
	readCapture(text: string, today: CivilDate): Capture;
	/** A note of that name which may be marked as a person's. */
	unmarkedNote(name: string): string | undefined;
	/** The text of a note; undefined if there is no such note. */
	textOf(path: string): Promise<string | undefined>;
}

/** Reads what somebody fills in, says what would come of it, and writes just that. */
export class Drafting {
	readonly #kith: DraftingPorts;
	/** Where new people get their notes. */
	readonly #folder: string;

	constructor(kith: DraftingPorts, folder: string) {
		this.#kith = kith;
		this.#folder = folder;
	}

	/** Reads a form as one means it on a day; reads only. While the vault is as it was, so is what it reads. */
	read({ date, newPeople, leftOut = [], ...filled }: Form, today: CivilDate): Draft {
		const { words } = this.#kith;
		const when = this.#kith.writes.dateIn(date, today);
		const whole = filledCapture(this.#kith.readCapture(filled.text, today), { ...filled, when }, today);
		const isAmbiguous = (name: string): boolean =>
			whole.problems.some((problem) => problem.code === "ambiguous-name" && problem.name === name);
		const nameless = whole.people.filter(({ path, name }) => path === null && !isAmbiguous(name)).map(({ name }) => name);
		const mayLeaveOut = whole.people.some(({ path, name }) => path !== null || newPeople.includes(name));
		const out = mayLeaveOut ? nameless.filter((name) => leftOut.includes(name) && !newPeople.includes(name)) : [];
		const capture = withoutPeople(whole, out);
		const known = capture.people.flatMap(({ path }) => this.#kith.known.personOf(path ?? "") ?? []);
		const isFutile = capture.promises.length === 0 && capture.plans.length === 0;
		const told = capture.problems.filter(({ code }) => code === "no-contact" && !isFutile);
		return {
			capture, kept: this.#keptOf(capture),
			nameless, newPeople: nameless.filter((name) => newPeople.includes(name)), newFolder: this.#folder,
			unmarked: new Map(nameless.flatMap((name) => {
				const path = this.#kith.unmarkedNote(name);
				return path === undefined ? [] : [[name, path] as const];
			})),
			mayLeaveOut, leftOut: out,
			names: capture.group
				? [capture.group.name]
				: capture.people.map(({ path, name }) => this.#kith.known.personOf(path ?? "")?.name ?? name),
			day: `${words.when.interval(capture.on, today)}${words.brief.brackets(words.when.ago(capture.on, today))}`,
			against: [
				...crossedBoundaries(`${capture.channel ?? ""}\n${filled.text}`, [...known.map(boundariesOf), capture.group])
					.map((crossed) => words.capture.crossed(crossed)),
				...asksAgain(capture, known, today).map(words.giving.anotherAsk),
			],
			warnings: [
				...told.map((problem) => words.capture.problem(problem)),
				...(filled.isLog && isUnlike(capture) ? [words.capture.notInTouch] : []),
				...known.filter((one) => isAfterDeath(capture, one)).map(({ name }) => words.screens.opener.died(name)),
			],
			obstacles: [
				...this.#dateObstacle(date, when?.from, today),
				...capture.problems
					.filter((problem) => !told.includes(problem))
					.map((problem) => this.#obstacle(problem, { ...capture, isLog: filled.isLog }, today)),
				...nameless.filter((name) => !out.includes(name)).flatMap((name) => this.#nameObstacle(name, newPeople)),
			],
		};
	}

	/**
	 * The lines that it makes in the note of the first one named, or of the group, in the shape of the log that is there; in those of
	 * others to whom something is promised that is for them alone; and whose note it cannot be written to.
	 */
	async linesOf({ capture, names }: Draft): Promise<readonly LinesOfOne[]> {
		const shown = capture.group ? [0] : [0, ...promisedBeside(capture)];
		const all = capture.group ? shown : [...new Set([...shown, ...capture.people.keys()])];
		const lines = await Promise.all(all.map((at) => this.#linesOfOne(capture, at, names[at] ?? "")));
		return lines.filter(({ refused }, at) => at < shown.length || refused !== undefined);
	}

	async #linesOfOne(capture: Capture, at: number, name: VaultWords): Promise<LinesOfOne> {
		const path = (capture.group ?? capture.people[at])?.path ?? "";
		const note = (await this.#kith.textOf(path)) ?? "";
		try {
			return { name, lines: this.#kith.writes.captureLines(capture, note, at) };
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			return { name, lines: [], refused: sentenceOf(error.in(path), this.#kith.words) };
		}
	}

	write({ capture, newPeople, unmarked }: Draft): Promise<WriteReceipt> {
		const paths = newPeople.map((name) => [name, unmarked.get(name) ?? newPersonPath(this.#folder, name)] as const);
		return this.#kith.writes.writeCapture(capture, new Map(paths), new Set(unmarked.values()));
	}

	/** What to say on a day when it is written with these people. */
	done({ capture: { isContact, plans } }: Draft, names: string, today: CivilDate): string {
		const { logging, when } = this.#kith.words;
		const plan = isContact ? undefined : plans.at(-1);
		return plan ? logging.planned(names, when.interval(plan.on, today)) : logging.logged(names);
	}

	/** What is wrong with the date in its own field. */
	#dateObstacle(typed: string, from: string | undefined, today: CivilDate): readonly Obstacle[] {
		const { words } = this.#kith;
		const date = typed.trim();
		if (date === "" || (from !== undefined && from <= today)) return [];
		const code = from !== undefined ? "future-date" : twoReadings(date).length > 0 ? "two-dates" : "not-understood";
		const steps = code === "future-date" ? this.#aheadSteps(date, today) : this.#daySteps(date, today);
		const refusal = new Refusal(code === "not-understood" ? "not-a-date" : code, date);
		return [{ code, steps, sentence: words.refusals.sentence(refusal) }];
	}

	#obstacle(problem: CaptureProblem, capture: Capture & Pick<Form, "isLog">, today: CivilDate): Obstacle {
		const { words } = this.#kith;
		// The log has a field of its own for people.
		if (capture.isLog && problem.code === "nobody") {
			return { code: "nobody", sentence: words.refusals.sentence(new Refusal("nobody", "")), steps: [] };
		}
		return { code: problem.code, sentence: words.capture.problem(problem), steps: this.#stepsFor(problem, capture, today) };
	}

	#nameObstacle(name: string, newPeople: readonly string[]): readonly Obstacle[] {
		const { words } = this.#kith;
		if (unfitForName(name)) return [{ code: "unfit", sentence: words.logging.addNameUnfit(name), steps: [] }];
		return newPeople.includes(name)
			? []
			: [{ code: "no-note", sentence: words.refusals.sentence(new Refusal("unknown-person", name)), steps: [] }];
	}

	/** In words that are read in the log as no contact, too: those that stand there, without the channel, or after some that say so. */
	#keptOf(capture: Capture): Capture | undefined {
		const { text, problems } = capture;
		const problem = problems.find(({ code }) => code === "no-contact");
		if (problem?.code !== "no-contact") return undefined;
		const { heardOf, notReached } = this.#kith.words.capture;
		const lead = problem.happening === "apart" ? heardOf : notReached;
		const [said, unsaid] = [{ text, channel: null }, { text: lead(text), channel: null }];
		const kept = [capture, said, unsaid].find((one) => !isInTouch(one.channel, one.text));
		return kept && { ...capture, text: kept.text, channel: kept.channel, isContact: true };
	}

	#stepsFor(problem: CaptureProblem, capture: Capture, today: CivilDate): readonly Step[] {
		const { on } = capture;
		const { capture: say } = this.#kith.words;
		switch (problem.code) {
			case "nobody":
				return [{ does: "pick", label: say.pick }];
			case "future-date":
				return [{ does: "plan", label: say.writePlan(on.text) }];
			case "no-contact":
				return this.#keptOf(capture) ? [{ does: "keep", label: say.keep }] : [];
			case "ambiguous-name":
				return problem.paths.map((path) => ({
					does: "say",
					label: withoutExtension(path),
					words: problem.name,
					instead: `[[${withoutExtension(path)}|${problem.name}]]`,
				}));
			case "not-understood":
			case "two-dates":
				return this.#daySteps(problem.words, today);
			default:
				return [];
		}
	}

	/** It is a plan, or of the day gone by that the words may mean as well. */
	#aheadSteps(date: string, today: CivilDate): readonly Step[] {
		const { words, writes } = this.#kith;
		const gone = writes.dateGone(date, today);
		return [
			{ does: "plan", label: words.capture.writePlan(date) },
			...(gone ? [{ does: "say" as const, label: words.when.interval(gone, today), words: date, instead: writeDate(gone) }] : []),
		];
	}

	/** Which day is meant: one of two, or any. */
	#daySteps(words: string, today: CivilDate): readonly Step[] {
		const { when } = this.#kith.words;
		const days = twoReadings(words, today);
		return days.length > 0
			? days.map((day) => ({ does: "say", label: when.day(day, today), words, instead: day }))
			: [{ does: "choose-day", words }];
	}
}

/** Whether it is of a day on which somebody had died: what is put down of a day before is a memory. */
function isAfterDeath({ on }: Capture, { died }: Person): boolean {
	return died === true || (died !== false && on.from > died.to);
}

/** Who is asked for one thing more before anything is given; what is asked for is asked of the first one named. */
export function asksAgain({ asked, isContact }: Capture, people: readonly Person[], today: CivilDate): readonly string[] {
	return people.slice(0, asked.length > 0 && isContact ? 1 : 0).filter((one) => isToGiveFirst(one, today)).map(({ name }) => name);
}

/** Whether it is logged as a contact with somebody, and does not read as one. */
function isUnlike({ isContact, group, channel, text }: Capture): boolean {
	return isContact && !group && !isInTouch(channel, text);
}
