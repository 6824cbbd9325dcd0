import { rosterLine, readRoster, type RosterLine } from "../interactions/roster/read-roster";
import { linkPath } from "../notes/link-path";
import { groupLogHeadings, reviewHeadings, rosterHeadings } from "../notes/kinds/roster";
import { type NoteKind, statedKind } from "../notes/kinds/note-kind";
import { codeSpans, cutRanges } from "../notes/lines/inline-marks";
import type { Line } from "../notes/lines/line";
import { withoutBlockId } from "../notes/lines/plain-text";
import { withoutFields, withoutTaskSigns } from "../notes/lines/plugin-signs";
import { privateLines } from "../notes/lines/private-lines";
import { eachItem, isTicked, type ListItem, readList } from "../notes/lines/read-list";
import { type Section, sectionsNamed } from "../notes/lines/sections";
import { linkOf } from "../notes/yaml/property-values";
import { nameKey } from "../people/names/name-key";
import type { Person } from "../people/person/person";
import { attendeesIn, namesIn } from "./attendees";

/** Who is who, and where links lead. */
export interface NamesOfNotes {
	personOf(path: string): Person | undefined;
	/** Who goes by a name. */
	named(name: string): readonly Person[];
	resolveLink(link: string, fromPath: string): string | undefined;
}

/** A note whose people are asked for. */
export interface NoteOfPeople {
	readonly path: string;
	readonly properties: Readonly<Record<string, unknown>>;
	readonly lines: readonly Line[];
	/** The sections that are not looked into. */
	readonly leftOut: readonly Section[];
}

/** Somebody whom a note links, or names as having been there. */
export interface PersonOfNote {
	/** Null where they have no note. */
	readonly path: string | null;
	readonly name: string;
	/** What their own line says; empty where they have none. */
	readonly said: string;
}

/** The people of a note, in its order: those named as having been there first. Nobody who is named on private lines alone. */
export function peopleOfNote(note: NoteOfPeople, names: NamesOfNotes): readonly PersonOfNote[] {
	const found = new Found(note.path, names);
	for (const text of attendeesIn(note.properties)) found.attendee(text);
	const hidden = privateLines(note.lines);
	const kind = statedKind(note.properties);
	if (kind === "gathering") for (const one of readRoster(note.lines, "invited")) found.guest(one);
	const leftOut = [...note.leftOut, ...sectionsNamed(note.lines, listsOf(kind))];
	const isOpen = (line: number): boolean => !hidden.has(line) && !leftOut.some(({ heading, to }) => line >= heading && line < to);
	for (const { from, to } of sectionsNamed(note.lines, attendeeHeadings)) {
		for (const item of readList(note.lines, from, to)) if (isOpen(item.line)) found.listed(rosterLine(item, hidden));
	}
	const said = [...sayings(note.lines)].filter(({ line }) => isOpen(line)).sort((a, b) => a.line - b.line);
	for (const each of said) found.saying(each);
	for (const each of said) found.called(each);
	return found.all();
}

/** The headings in a note of a kind under which people are listed who were not there for that. */
function listsOf(kind: NoteKind | undefined): readonly string[] {
	if (kind === undefined) return [];
	return [...Object.values(rosterHeadings).flat(), ...(kind === "group" ? groupLogHeadings : kind === "review" ? reviewHeadings : [])];
}

const attendeeHeadings = ["Attendees", "Participants", "Present", "Who was there", "参会", "参会人员", "参会者", "与会", "与会者", "出席", "参加者", "到场"];

/** Something that a note says in one place: an item of a list, a line of prose, a heading with what stands under it. */
interface Saying {
	readonly line: number;
	/** Without comments. */
	readonly text: string;
	/** What stands beneath it, for where it holds nothing but a name. */
	readonly beneath: readonly string[];
	/** Whether it is still to be done: that is a promise already. */
	readonly isTask: boolean;
}

function* sayings(lines: readonly Line[]): Generator<Saying> {
	for (const item of eachItem(readList(lines))) yield ofItem(item);
	for (const line of lines) {
		const { number, kind, heading } = line;
		const text = cutRanges(line.text, line.comments).trim();
		if (heading) yield { line: number, text: heading.text, beneath: textUnder(lines, heading.underline ?? number), isTask: false };
		else if (line.owner < 0 && (kind === "text" || kind === "quote" || kind === "callout" || kind === "table")) {
			yield { line: number, text: text.replace(quoteMark, ""), beneath: [], isTask: line.quoted?.item?.task !== undefined };
		}
	}
}

const quoteMark = /^[>\s]+(?:[-*+]\s+)?/u;

function ofItem({ line, text, task, children }: ListItem): Saying {
	const beneath = children.filter((child) => child.task === undefined && child.text !== "").map((child) => child.text);
	return { line, text, beneath, isTask: task !== undefined && !isTicked(task) };
}

/** The first line under a heading that says something. */
function textUnder(lines: readonly Line[], heading: number): readonly string[] {
	const next = lines.slice(heading + 1).find(({ kind }) => kind !== "blank");
	if (next === undefined || next.heading || next.item?.task !== undefined || (next.kind !== "text" && next.kind !== "item")) return [];
	return [cutRanges(next.text, next.comments, next.item?.textStart).trim()];
}

const links = /(!?)(\[\[[^[\]]+\]\]|\[[^[\]]*\]\(<?[^()<>]+>?\))/gu;
const label = /^[^\p{L}[]*(?:attendees?|participants?|present|(?:参会|出席|与会|参加|到场)(?:人员?|者)?)[*_\s]*[:：][*_\s]*(.+)$/iu;
const separators = String.raw`[\s*_~|]*(?:[-–—―:：,，、。|]+[\s*_~]*)?`;
const leadingSigns = new RegExp(`^${separators}`, "u");
const afterName = /^[*_]*\s*(?:[:：,，]|[-–—―]+\s|\s)\s*/u;
/** Me, and signs that are no name. */
const nobody = /^(?:me|i|myself|我|本人|自己|us|我们|you|\P{L}*)$/iu;

interface Draft {
	readonly path: string | null;
	readonly names: readonly string[];
	readonly name: string;
	said: string;
}

interface LinkedPerson {
	readonly person: Person;
	readonly from: number;
	readonly to: number;
}

class Found {
	readonly #from: string;
	readonly #names: NamesOfNotes;
	readonly #all = new Map<string, Draft>();

	constructor(from: string, names: NamesOfNotes) {
		this.#from = from;
		this.#names = names;
	}

	all(): readonly PersonOfNote[] {
		return [...this.#all.values()].map(({ path, name, said }) => ({ path, name, said }));
	}

	/** Somebody named in a property: a link or a name. */
	attendee(text: string): void {
		const link = linkOf(text);
		this.#named(link?.display ?? text, link?.target);
	}

	/** Somebody invited was there if they said yes; a name without a box may be anybody who is to have a note. */
	guest({ status, name, link, struck, private: hidden }: RosterLine): void {
		if (struck || hidden || (status !== "yes" && (status !== undefined || link !== undefined))) return;
		this.#named(name, link);
	}

	/** Somebody in a list of those who were there. */
	listed(line: RosterLine | undefined): void {
		if (line && !line.struck && line.status !== "no") this.#named(line.name, line.link);
	}

	/** Those whom a line links; where it is one, it is their own. */
	saying(saying: Saying): void {
		const listing = label.exec(saying.text)?.[1];
		if (listing !== undefined) for (const each of namesIn(listing)) if (!each.includes("[")) this.#named(each, undefined);
		const linked = this.#linksIn(saying.text);
		const [only, another] = new Set(linked.map(({ person }) => this.#enter(person)));
		if (only?.said === "" && !another && !saying.isTask && listing === undefined) only.said = saidOf(saying, linked[0]);
	}

	/** A line that begins with the name of somebody who is here already is theirs, too. */
	called({ text, isTask }: Saying): void {
		if (isTask || label.test(text) || this.#linksIn(text).length > 0) return;
		const written = withoutBlockId(text).replace(/^[*_]+/u, "");
		for (const draft of this.#all.values()) {
			if (draft.said !== "") continue;
			const name = draft.names.find((each) => written.startsWith(each) && afterName.test(written.slice(each.length)));
			if (name !== undefined) draft.said = asSaid(written.slice(name.length).replace(afterName, ""));
		}
	}

	#linksIn(text: string): readonly LinkedPerson[] {
		if (!text.includes("](") && !text.includes("[[")) return [];
		const code = codeSpans(text);
		return Array.from(text.matchAll(links)).flatMap(({ 0: whole, 1: embed, 2: written = "", index }) => {
			const target = embed === "" && !code.some(([from, to]) => index >= from && index < to) ? linkOf(written)?.target : undefined;
			const person = target === undefined ? undefined : this.#personAt(target);
			return person ? [{ person, from: index, to: index + whole.length }] : [];
		});
	}

	#personAt(link: string): Person | undefined {
		const path = this.#names.resolveLink(linkPath(link), this.#from);
		return path === undefined || path === this.#from ? undefined : this.#names.personOf(path);
	}

	/** One of a name that several share is nobody's. */
	#named(written: string, link: string | undefined): void {
		const name = written.trim();
		const path = link === undefined ? undefined : this.#names.resolveLink(linkPath(link), this.#from);
		const [only, another] = path === undefined ? this.#names.named(name) : [this.#names.personOf(path)];
		if (only && !another) this.#enter(only);
		else if (!another && path === undefined && name.length <= longest && !nobody.test(name)) {
			const key = nameKey(name);
			if (!this.#all.has(key)) this.#all.set(key, { path: null, name, names: [name], said: "" });
		}
	}

	#enter({ path, name, aliases }: Person): Draft {
		const known = this.#all.get(path);
		if (known) return known;
		const draft: Draft = { path, name, names: [name, ...aliases], said: "" };
		this.#all.set(path, draft);
		return draft;
	}
}

/** What a line says of the one whom it links: without the link where it begins with that. */
function saidOf({ text, beneath }: Saying, link: LinkedPerson | undefined): string {
	const isLead = link !== undefined && lead.test(text.slice(0, link.from));
	const own = asSaid(isLead ? text.slice(link.to).replace(leadingSigns, "") : text);
	return own === "" ? beneath.map(asSaid).find((each) => each !== "") ?? "" : own;
}

const longest = 60;
/** What may stand before the link that a line begins with. */
const lead = /^[\s*_~>|@]*$/u;
const aroundSaid = /^[\s*_|]+|[\s|]+$/gu;

/** What a line says, as the words of a task. */
function asSaid(text: string): string {
	const said = withoutFields(withoutTaskSigns(withoutBlockId(text))).replace(aroundSaid, "");
	return /[\p{L}\p{N}]/u.test(said) ? said : "";
}
