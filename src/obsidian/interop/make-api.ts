import { civilDate } from "../../calendar/civil-date";
import type { CivilDate } from "../../calendar/civil-date";
import { dayInterval } from "../../calendar/date-interval";
import type { Capture } from "../../capture/capture";
import { interactionLines } from "../../interactions/interaction-lines";
import { Refusal } from "../../notes/refusal";
import { isOpen, openTerms } from "../../people/is-open";
import type { Person } from "../../people/person";
import type { Standing } from "../../people/standing";
import { termName } from "../../people/term-name";
import type { ListEntry } from "../../reconnect/list-sections";
import type { ReconnectList } from "../../reconnect/reconnect-list";
import type { Words } from "../../words/words";
import type { PersonWrites } from "../commands/person-writes";
import type { WriteReceipt as Receipt } from "../vault/note-writer";
import { sentenceOf } from "./sentence-of";
import type { CapturePreview, DueEntry, KithApi, PersonSummary, TalkingPointSummary, WriteReceipt } from "./kith-api";

/** What the API is made from: the same list and the same writes as the screen. */
export interface ApiPorts {
	readonly watcher: { readonly complete: Promise<void> };
	/** Works in all that waits: whoever asks from outside is answered of the vault as it is now. */
	settle(): void;
	readonly list: ReconnectList;
	readonly writes: PersonWrites;
	readonly words: Words;
	today(): CivilDate;
	people(): readonly Person[];
	personOf(path: string): Person | undefined;
	search(query: string): readonly Person[];
	briefText(person: Person, today: CivilDate): string;
	readCapture(text: string, today: CivilDate): Capture;
	onChange(callback: (revision: number) => void): () => void;
}

/** How many talking points come with an entry of the list. */
const pointsOfEntry = 3;
/** How many talking points are asked for where no limit is given. */
const mostPoints = 100;

/** The surface for other plugins, scripts and the command line. */
export function makeApi(ports: ApiPorts): KithApi {
	const { list, words } = ports;
	const dayOf = (options: { on?: string } | null | undefined): CivilDate => {
		ports.settle();
		return dayOr(options?.on, ports);
	};
	const summary = summaries(list, words);
	const api: KithApi = {
		apiVersion: "1.0",
		ready: ports.watcher.complete,
		people: (options) => {
			const today = dayOf(options);
			return Object.freeze(ports.people().map((person) => summary(person, today)));
		},
		person: (path, options) => {
			const today = dayOf(options);
			const person = ports.personOf(path);
			return person ? summary(person, today) : null;
		},
		due: (options) => {
			const today = dayOf(options);
			return frozen(list.due(today, { all: options?.all, limit: options?.limit }).map((entry) => dueEntry(entry, ports, today)));
		},
		talkingPoints: (path, options) => {
			const today = dayOf(options);
			knownPerson(path, ports);
			return frozen(pointsOf(path, list, today, options?.limit ?? mostPoints));
		},
		brief: (path, options) => {
			const today = dayOf(options);
			return ports.briefText(knownPerson(path, ports), today);
		},
		search: (query) => {
			const today = dayOf(undefined);
			return Object.freeze(ports.search(textOf(query)).map((person) => summary(person, today)));
		},
		readCapture: (text, options) => frozen(previewOf(ports.readCapture(textOf(text), dayOf(options)), words)),
		capture: (text, options) => speaking(words, () => ports.writes.capture(textOf(text), new Map(), dayOf(options))),
		logInteraction: (entry) => speaking(words, () => {
			const { path, on, channel, text }: Partial<typeof entry> = isObject(entry) ? entry : {};
			const today = ports.today();
			const when = isGiven(on) ? ports.writes.dayOf(textOf(on), today) : dayInterval(today);
			return ports.writes.log({ paths: isGiven(path) ? [path].flat().map(textOf) : [], when, channel: isGiven(channel) ? textOf(channel) : null, text: textOf(text) });
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

function dayOr(on: string | null | undefined, ports: ApiPorts): CivilDate {
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

/** Makes summaries, each once a person and day: whoever asks at every keystroke is given the same frozen objects. */
function summaries(list: ReconnectList, words: Words): (person: Person, today: CivilDate) => PersonSummary {
	const made = new WeakMap<Person, { readonly today: CivilDate; readonly summary: PersonSummary }>();
	return (person, today) => {
		let kept = made.get(person);
		if (kept?.today !== today) made.set(person, (kept = { today, summary: frozen(summaryOf(person, list.standing(person, today), words)) }));
		return kept.summary;
	};
}

/** What the note keeps private is left out: other programs are other places. */
function summaryOf(person: Person, standing: Standing, words: Words): PersonSummary {
	const last = standing.lastInteraction;
	const open = <K extends "circle" | "trust" | "channel" | "city">(key: K): Person[K] | null => (isOpen(person, key) ? person[key] : null);
	return {
		path: person.path, name: person.name, aliases: person.aliases, circle: open("circle"), trust: open("trust"),
		topics: openTerms(person, "topics").map(({ text }) => text), channel: open("channel"), groups: openTerms(person, "groups").map(termName), city: open("city"),
		cadence: { days: person.cadence.days, origin: person.cadence.origin },
		lastInteraction: last ? { from: last.when.from, to: last.when.to, precision: last.when.precision, text: last.when.text, source: { path: last.source.path, line: last.source.line } } : null,
		rhythmDays: standing.rhythmDays, state: standing.state, dueOn: standing.dueOn, ratio: standing.ratio,
		problems: person.problems.map((problem) => ({ property: problem.property, value: problem.value, message: words.people.problem(problem) })),
	};
}

function dueEntry(entry: ListEntry, { list, words }: ApiPorts, today: CivilDate): DueEntry {
	return {
		...summaryOf(entry.person, entry.standing, words),
		reasons: entry.reasons.map((reason) => ({ kind: reason.kind, phrase: words.reasons.phrase(reason, today) })),
		talkingPoints: pointsOf(entry.person.path, list, today, pointsOfEntry),
	};
}

function pointsOf(path: string, list: ReconnectList, today: CivilDate, limit: number): readonly TalkingPointSummary[] {
	return list.points(path, today, limit).map(({ kind, text, source }) => ({ kind, text, source: source && { path: source.path, line: source.line } }));
}

function previewOf(capture: Capture, words: Words): CapturePreview {
	const { from, to, precision } = capture.on;
	return {
		on: { from, to, precision }, people: capture.people.map(({ path, name }) => ({ path, name })), channel: capture.channel, text: capture.text,
		threads: capture.threads, thanks: capture.thanks, gave: capture.gave, promises: capture.promises.map(({ text, by, dueOn }) => ({ text, by, dueOn })),
		problems: capture.problems.map((problem) => words.capture.problem(problem)), lines: interactionLines(capture),
	};
}

/** Refusals leave Kith as errors with a sentence for the user. */
async function speaking(words: Words, write: () => Promise<Receipt>): Promise<WriteReceipt> {
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

function frozen<T>(value: T): T {
	if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const inner of Object.values(value)) frozen(inner);
	}
	return value;
}
