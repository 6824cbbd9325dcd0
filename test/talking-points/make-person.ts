import { type CivilDate, civilDate } from "../../src/calendar/civil-date";
import { dayInterval } from "../../src/calendar/date-interval";
import type { Commitment } from "../../src/commitments/commitment";
import type { Interaction, InteractionItem, ItemKind } from "../../src/interactions/interaction";
import { readRemarks } from "../../src/interactions/read-remarks";
import { itemFields } from "../../src/notes/log-fields";
import { endingLines } from "../../src/interactions/ending-lines";
import { scanLines } from "../../src/notes/lines/scan-lines";
import { silenceToldOf } from "../../src/people/person/silence-told";
import type { Contact, Person, Term } from "../../src/people/person/person";

/** A day in tests. */
export function day(text: string): CivilDate {
	const date = civilDate(text);
	if (date === undefined) throw new Error(`${text} is not a day`);
	return date;
}

/** One line of a log, as a test writes it. */
export interface Said {
	readonly on: string;
	readonly text: string;
	readonly channel?: string;
	readonly private?: boolean;
	readonly incoming?: boolean;
	readonly oneToOne?: boolean;
	readonly items?: readonly { readonly kind: ItemKind | "promise" | "their-promise"; readonly text: string; readonly done?: boolean; readonly private?: boolean; readonly dueOn?: string }[];
}

/** A person of a test: properties as they stand in a `Person`, the log as said. */
export type PersonSpec = Partial<Omit<Person, "interactions" | "remarks" | "commitments" | "contacts" | "topics" | "groups" | "eras" | "projects">> & {
	readonly name: string;
	readonly topics?: readonly (string | Term)[];
	readonly groups?: readonly string[];
	readonly eras?: readonly string[];
	readonly projects?: readonly string[];
	readonly log?: readonly Said[];
	readonly body?: readonly string[];
	/** More properties of the note, as YAML lines. */
	readonly properties?: readonly string[];
};

const fields: ReadonlyMap<ItemKind, string> = new Map(itemFields.map(({ kind, names: [english] }) => [kind, `${english}:: `]));

const nobody: Omit<Person, "path" | "name" | "topics" | "groups" | "eras" | "projects" | "contacts" | "interactions" | "remarks" | "commitments"> = {
	aliases: [], circle: null, cadence: { days: 90, maxDays: 90, origin: "default", text: "" }, trust: null, channel: null, birthday: undefined, snoozeUntil: undefined, paused: false, silence: undefined, died: false, nextContact: undefined,
	city: null, met: null, metThrough: undefined, cameThrough: undefined, boundaries: [], why: null, pinyin: null, wechat: null, details: [], privateProperties: new Set(), tags: ["person"], problems: [],
};

/** Makes a person and the text of their note, line by line the same. */
export function makePerson(spec: PersonSpec): { readonly person: Person; readonly text: string } {
	const { log = [], body = [], properties = [], topics = [], groups = [], eras = [], projects = [], ...rest } = spec;
	const path = spec.path ?? `People/${spec.name}.md`;
	const terms = (texts: readonly (string | Term)[]): Term[] => texts.map((text) => (typeof text === "string" ? { text, path: undefined } : text));
	const state = { ...nobody, ...rest, path, topics: terms(topics), groups: terms(groups), eras: terms(eras), projects: terms(projects) };
	const lines = ["---", "type: person", ...propertiesOf(state), ...properties, "---", ...body, "## Interactions"];
	const commitments: Commitment[] = [];
	const interactions = log.map((said) => logLine({ ...silence, ...said }, path, lines, commitments));
	const contacts: Contact[] = interactions.map((one) => ({ when: one.when, origin: "log" as const, oneToOne: one.oneToOne, source: { path, line: one.line } })).sort((a, b) => (a.when.to < b.when.to ? 1 : -1));
	const text = lines.join("\n");
	const person = { ...state, contacts, interactions, remarks: readRemarks(text, ["Interactions"]), commitments };
	return { person: { ...person, silence: silenceToldOf(person, endingLines(scanLines(text))) }, text };
}

function propertiesOf(person: Omit<Person, "contacts" | "interactions" | "remarks" | "commitments">): string[] {
	const written: Readonly<Record<string, unknown>> = {
		topics: person.topics.map((term) => (term.path === undefined ? term.text : `[[${term.text}]]`)),
		groups: person.groups.map((term) => term.text), eras: person.eras.map((term) => term.text), projects: person.projects.map((term) => term.text),
		boundaries: person.boundaries, private: [...person.privateProperties], met: person.met, why: person.why, birthday: person.birthday?.text,
	};
	return Object.entries(written).flatMap(([key, value]) => (value === null || value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [`${key}: ${JSON.stringify(value)}`]));
}

const silence = { private: false, incoming: false, oneToOne: true, channel: null, items: [] };

function logLine(said: Required<Omit<Said, "channel">> & { readonly channel: string | null }, path: string, lines: string[], commitments: Commitment[]): Interaction {
	const channel = said.channel === null ? "" : ` (${said.channel})`;
	const line = lines.push(`- ${said.on}${channel} ${said.text}${said.private ? " #private" : ""}`) - 1;
	const items: InteractionItem[] = [];
	for (const item of said.items) {
		const { text, done = false } = item;
		const hidden = said.private || item.private === true;
		const { kind } = item;
		const at = lines.push(`    - ${itemText(item)}${item.private === true ? " #私密" : ""}`) - 1;
		if (kind === "promise" || kind === "their-promise") commitments.push({ text, by: kind === "promise" ? "me" : "them", dueOn: item.dueOn === undefined ? undefined : day(item.dueOn), done, source: { path, line: at }, private: hidden });
		else items.push({ kind, text, line: at, done, private: hidden });
	}
	const { text, oneToOne, incoming } = said;
	return { when: dayInterval(day(said.on)), channel: said.channel, text, line, happened: true, oneToOne, incoming, private: said.private, items };
}

function itemText({ kind, text, done = false, dueOn }: NonNullable<Said["items"]>[number]): string {
	const due = dueOn === undefined ? "" : ` 📅 ${dueOn}`;
	if (kind === "promise" || kind === "their-promise") return `[${done ? "x" : " "}] ${kind === "promise" ? "" : "@them "}${text}${due}`;
	const field = `${fields.get(kind) ?? ""}${text}`;
	return done ? `~~${field}~~` : field;
}
