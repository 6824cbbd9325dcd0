import { noCircle } from "../../cadence/circle";
import type { CivilDate } from "../../calendar/civil-date";
import type { DateInterval } from "../../calendar/date-interval";
import type { Note } from "../../notes/note";
import { simplified } from "../../notes/simplified";
import { compareContacts } from "../person/contact-order";
import type { ContactOrigin, Problem, Term } from "../person/person";
import { type PersonRules, plainKey, type PropertyKey } from "./person-rules";
import { apartIn, saysDied } from "./says-died";
import type { PropertyContext, UnseenPerson } from "./property-reader";

/** Returns the path of the note that a link in the note `fromPath` leads to, as the app resolves links. */
export type ResolveLink = (linkpath: string, fromPath: string) => string | undefined;

/** A property of the note that the table knows. */
interface Found {
	readonly known: PropertyKey;
	readonly key: string;
	readonly value: unknown;
}

/** Reads what the properties of a person's note say into the person, by the property table. Total. */
export function readProperties(note: Note, into: UnseenPerson, rules: PersonRules, resolveLink: ResolveLink): void {
	const { frontmatter } = note.structure;
	if (!frontmatter) {
		if (hasUnreadableBlock(note)) into.problems = [{ property: "", value: "", code: "unreadable-properties" }];
		return;
	}
	const reading = new PropertyReading(note, rules, resolveLink, into);
	const apart = Object.keys(frontmatter).flatMap((key) => {
		const said = apartIn(key, frontmatter[key]);
		return said === undefined ? [] : { key, said };
	});
	into.paused ||= apart.length > 0;
	if (readKeys(frontmatter, rules, reading)) {
		into.died ||= true;
		into.paused = true;
	}
	// In whatever property it stands, it is to be heeded as a boundary is.
	const open = apart.filter(({ key }) => !into.privateProperties.has(key.toLowerCase()));
	if (open.length > 0) into.boundaries = [...into.boundaries, ...open.map(({ said }) => said)];
	const { circle, cadence } = reading;
	into.circle = circle?.id ?? null;
	into.cadence = rules.memo.cadence(circle === noCircle ? undefined : cadence, circle);
	if (into.contacts.length > 1) into.contacts = [...into.contacts].sort(compareContacts);
	if (into.privateProperties.size > 0) into.problems = into.problems.map((problem) => withoutPrivateValue(problem, into, rules));
}

/** Problems are listed beside the note as well: for a private property they name the key and withhold the value. */
function withoutPrivateValue(problem: Problem, { privateProperties }: UnseenPerson, { meanings }: PersonRules): Problem {
	const { property } = problem;
	return privateProperties.has(meanings.get(plainKey(property)) ?? property) ? { ...problem, value: "…" } : problem;
}

/** Reads every key; returns whether one that may say anything says that they have died. */
function readKeys(frontmatter: Readonly<Record<string, unknown>>, rules: PersonRules, reading: PropertyReading): boolean {
	let foreign: Found[] | undefined;
	let isDead = false;
	for (const key in frontmatter) {
		isDead ||= saysDied(key, frontmatter[key]);
		const rows = rowsOf(key, rules);
		const value = rows && frontmatter[key];
		if (!rows || isBlankValue(value)) continue;
		for (const known of rows) {
			if (known.rank === 0) reading.read(known, key, value);
			else (foreign ??= []).push({ known, key, value });
		}
	}
	// Keys of other plugins speak where Kith's own did not, in the order of the table.
	foreign?.sort((one, other) => one.known.rank - other.known.rank);
	foreign?.forEach(({ known, key, value }) => { reading.read(known, key, value); });
	return isDead;
}

function rowsOf(key: string, { keys }: PersonRules): readonly PropertyKey[] | undefined {
	return keys.get(key) ?? keys.get(plainKey(key)) ?? (chinese.test(key) ? keys.get(simplified(key)) : undefined);
}

const chinese = /^\p{Script=Han}/u;

/** Keys that can mean nothing else, whatever their row. A tier may be anything. */
const unmistakable =
	/^(?:prm-(?!tier$)|(?:bday|dob|birth[ _-]?date|date[ _-]?of[ _-]?birth|contact[ _-]?(?:frequency|cadence)|生日|出生日期|联系频率|联系周期|多久联系|how[ _-]?often)$)/;

/** The reading of one note's properties; it is the context that the readers are given, so that a property costs no object of its own. */
class PropertyReading implements PropertyContext {
	key = "";
	isOwnKey = true;
	circle: PropertyContext["circle"];
	cadence: PropertyContext["cadence"];
	readonly circles: PropertyContext["circles"];
	readonly meanings: PropertyContext["meanings"];
	readonly memo: PropertyContext["memo"];
	/** One bit for each row that the first key decides, of those that have been read. */
	#decided = 0;
	readonly #textFields: PersonRules["textFields"];
	readonly #dayOf: PersonRules["dayOf"];
	readonly #note: Note;
	readonly #resolveLink: ResolveLink;
	readonly #into: UnseenPerson;

	constructor(note: Note, rules: PersonRules, resolveLink: ResolveLink, into: UnseenPerson) {
		this.#note = note;
		this.#resolveLink = resolveLink;
		this.#into = into;
		this.circles = rules.circles;
		this.meanings = rules.meanings;
		this.memo = rules.memo;
		this.#textFields = rules.textFields;
		this.#dayOf = rules.dayOf;
	}

	read({ row, bit, rank }: PropertyKey, key: string, value: unknown): void {
		if ((this.#decided & bit) !== 0) return;
		this.key = key.toLowerCase();
		this.isOwnKey = rank === 0;
		const code = row.read(value, this.#into, this);
		if (code === undefined) {
			this.#decided |= bit;
		} else if (rank === 0 || row.strict || this.#textFields.has(this.key) || unmistakable.test(this.key)) {
			this.#into.problems = [...this.#into.problems, { property: key, value: shown(value), code }];
		}
	}

	get writtenOn(): CivilDate | undefined {
		const { modifiedAt } = this.#note;
		return modifiedAt > 0 ? this.#dayOf?.(modifiedAt) : undefined;
	}

	term(text: string): Term {
		const link = text.includes("[") ? this.memo.link(text) : undefined;
		return link ? new LinkedTerm(link.display, link.target, this.#note.path, this.#resolveLink) : this.memo.plainTerm(text);
	}

	contact(when: DateInterval, origin: ContactOrigin, oneToOne: boolean): void {
		this.#into.contacts = [...this.#into.contacts, { when, origin, oneToOne, source: { path: this.#note.path, line: null } }];
	}
}

/**
 * A term that is a link. It is resolved when it is asked for, not when the note is read: so ten thousand people cost no look-up at
 * start-up, and the answer is right also after the note that it leads to was made, renamed or deleted.
 */
class LinkedTerm implements Term {
	readonly #fromPath: string;
	readonly #resolveLink: ResolveLink;

	constructor(readonly text: string, readonly link: string, fromPath: string, resolveLink: ResolveLink) {
		this.#fromPath = fromPath;
		this.#resolveLink = resolveLink;
	}

	get path(): string | undefined {
		return this.#resolveLink(this.link, this.#fromPath);
	}
}

/** Whether a property holds nothing: cleared, blank or an empty list. */
function isBlankValue(value: unknown): boolean {
	return value === undefined
		|| value === null
		|| (typeof value === "string" && value.trim() === "")
		|| (Array.isArray(value) && value.every(isBlankValue));
}

/** The app has a block of properties in the note, and yet no properties: the block is not YAML. An empty block is two lines. */
function hasUnreadableBlock(note: Note): boolean {
	const first = note.structure.sections?.[0];
	return first?.type === "yaml" && first.position.end.line - first.position.start.line > 1;
}

/** A value as a problem shows it. */
function shown(value: unknown): string {
	const text = typeof value === "string" ? value : (JSON.stringify(value) as string | undefined) ?? "";
	return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
