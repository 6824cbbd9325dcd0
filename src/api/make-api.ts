import { civilDate } from "../calendar/civil-date";
import type { CivilDate } from "../calendar/civil-date";
import { dayInterval } from "../calendar/date-interval";
import { writeDate } from "../calendar/write-date";
import type { Capture } from "../capture/capture";
import { crossedIn } from "../capture/crossed-boundaries";
import { Refusal } from "../notes/refusal";
import type { Person } from "../people/person/person";
import type { ReconnectList } from "../reconnect/reconnect-list";
import type { Words } from "../words/words";
import { asksAgain } from "../writes/drafting";
import type { PersonWrites } from "../writes/person-writes";
import type { WriteReceipt as Receipt } from "../writing/note-writer";
import { sentenceOf } from "../words/sentence-of";
import { frozen } from "./frozen";
import { longAnswer } from "./long-answer";
import type { CapturePreview, PeopleApi, WriteReceipt } from "./kith-api";
import { Summaries } from "./summaries";

/** What the API is made from: the same list and the same writes as the screen. */
export interface ApiPorts {
	/** The first index is complete. */
	readonly ready: Promise<void>;
	/** Works in all that waits: whoever asks from outside is answered of the vault as it is now. */
	settle(): void;
	readonly list: ReconnectList;
	readonly writes: PersonWrites;
	readonly words: Words;
	today(): CivilDate;
	people(): readonly Person[];
	personOf(path: string): Person | undefined;
	briefText(person: Person, today: CivilDate): string;
	readCapture(text: string, today: CivilDate): Capture;
	onChange(callback: (revision: number) => void): () => void;
}

/** How many talking points are asked for where no limit is given. */
const mostPoints = 100;

/** The surface for other plugins, scripts and the command line. */
export function makeApi(ports: ApiPorts): PeopleApi {
	const { words } = ports;
	const dayOf = (options: { on?: string } | null | undefined): CivilDate => {
		ports.settle();
		return dayOr(options?.on, ports);
	};
	const summaries = new Summaries(ports);
	const api: PeopleApi = {
		apiVersion: "1.0",
		ready: ports.ready,
		people: (options) => {
			const today = dayOf(options);
			return longAnswer(ports.people(), (person) => summaries.person(person, today));
		},
		person: (path, options) => {
			const today = dayOf(options);
			const person = ports.personOf(path);
			return person ? summaries.person(person, today) : null;
		},
		due: (options) => {
			const today = dayOf(options);
			return longAnswer(ports.list.due(today, { all: options?.all, limit: options?.limit }), (entry) => summaries.due(entry, today));
		},
		talkingPoints: (path, options) => {
			const today = dayOf(options);
			knownPerson(path, ports);
			return summaries.points(path, today, options?.limit ?? mostPoints);
		},
		brief: (path, options) => {
			const today = dayOf(options);
			return ports.briefText(knownPerson(path, ports), today);
		},
		search: (query) => {
			const today = dayOf(undefined);
			return longAnswer(ports.list.search(textOf(query)), (person) => summaries.person(person, today));
		},
		readCapture: (text, options) => {
			const today = dayOf(options);
			return frozen(previewOf(ports.readCapture(textOf(text), today), ports, today));
		},
		capture: (text, options) => speaking(words, () => ports.writes.capture(textOf(text), dayOf(options))),
		logInteraction: (entry) => speaking(words, () => {
			const { path, on, channel, text }: Partial<typeof entry> = isObject(entry) ? entry : {};
			const today = ports.today();
			const when = isGiven(on) ? ports.writes.dayOf(textOf(on), today) : dayInterval(today);
			return ports.writes.log({
				paths: isGiven(path) ? [path].flat().map(textOf) : [],
				when,
				channel: isGiven(channel) ? textOf(channel) : null,
				text: textOf(text),
			});
		}),
		onChange: (callback) => ports.onChange(callback),
	};
	return Object.freeze(api);
}

// Scripts are not type-checked: what they leave out or mistake for a text must end in an answer or a sentence, not in a TypeError.

function isGiven<T>(value: T): value is NonNullable<T> {
	return value !== undefined && value !== null;
}

function isObject(value: unknown): boolean {
	return typeof value === "object" && value !== null;
}

function textOf(value: unknown): string {
	return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

/** A day that a script gives, else today. */
export function dayOr(on: string | null | undefined, ports: Pick<ApiPorts, "words" | "today">): CivilDate {
	if (!isGiven(on)) return ports.today();
	const day = civilDate(on);
	if (!day) throw new Error(ports.words.screens.cli.notADay(textOf(on)));
	return day;
}

function knownPerson(path: string, ports: ApiPorts): Person {
	const person = ports.personOf(path);
	if (!person) throw new Error(ports.words.screens.cli.noPerson(path));
	return person;
}

function previewOf(capture: Capture, ports: ApiPorts, today: CivilDate): CapturePreview {
	const { words, writes } = ports;
	const { from, to, precision } = capture.on;
	const people = capture.people.flatMap(({ path }) => ports.personOf(path ?? "") ?? []);
	return {
		on: { from, to, precision }, people: capture.people.map(({ path, name }) => ({ path, name })), channel: capture.channel,
		...(capture.group ? { group: { path: capture.group.path, name: capture.group.name } } : {}),
		text: capture.text,
		threads: capture.threads, thanks: capture.thanks, gave: capture.gave, asked: capture.asked, goodNews: capture.goodNews,
		// A message of theirs is a reply that I owe, without a line that says so.
		owes: capture.incoming && capture.owes.length === 0 ? [capture.text] : capture.owes,
		plans: capture.plans.map(({ text, on }) => ({ text, on: writeDate(on) })),
		warnings: [
			...crossedIn(capture, people).map(words.capture.crossed),
			...asksAgain(capture, people, today).map(words.giving.anotherAsk),
		],
		promises: capture.promises.map(({ text, by, dueOn }) => ({ text, by, dueOn })),
		problems: capture.problems.map((problem) => words.capture.problem(problem)), lines: writes.captureLines(capture),
	};
}

/** Refusals leave Kith as errors with a sentence for the user. */
export async function speaking(words: Words, write: () => Promise<Receipt>): Promise<WriteReceipt> {
	const said = async <T>(act: () => Promise<T>): Promise<T> => {
		try {
			return await act();
		} catch (error) {
			throw error instanceof Refusal ? new Error(sentenceOf(error, words)) : error;
		}
	};
	const receipt = await said(write);
	return Object.freeze({ paths: Object.freeze([...receipt.paths]), undo: () => said(() => receipt.undo()) });
}
