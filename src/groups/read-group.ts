import { readDate } from "../calendar/read-date";
import { readDecision } from "../interactions/logs/decision";
import { logEntries } from "../interactions/logs/log-entries";
import { readRoster } from "../interactions/roster/read-roster";
import { isOfKind } from "../notes/kinds/note-kind";
import { groupLogHeadings, rosterHeadings } from "../notes/kinds/roster";
import { codeSpans, cutRanges } from "../notes/lines/inline-marks";
import type { Line } from "../notes/lines/line";
import { privateLines, isPrivateFromStart } from "../notes/lines/private-lines";
import { eachItem, readList } from "../notes/lines/read-list";
import { scanLines } from "../notes/lines/scan-lines";
import { sectionsNamed } from "../notes/lines/sections";
import type { Note } from "../notes/note";
import { linkOf, namesOf, propertyIn, shownText, textOf, textsOf } from "../notes/yaml/property-values";
import { privateNames } from "../people/properties/private-names";
import type { Group, GroupDecision, GroupProblem, ListedLink } from "./group";
import { readGroupState, stateKeys } from "../notes/kinds/group-state";
import { readSize } from "./read-size";

/** The properties of a group: the key that Kith writes, then those that are also read. */
export const groupKeys = {
	platform: ["platform", "channel", "平台"],
	since: ["since", "founded", "成立"],
	size: ["size", "人数"],
	state: stateKeys,
	topics: ["topics", "话题", "主题"],
	boundaries: ["boundaries", "边界"],
} as const;

type Properties = Readonly<Record<string, unknown>>;

/** The group that a note is about; undefined where it is about none. Total. */
export function readGroup(note: Note): Group | undefined {
	if (!isOfKind(note, "group")) return undefined;
	const { path, name, structure, text } = note;
	const properties = structure.frontmatter ?? {};
	return new GroupOfNote({ path, name, private: isPrivateFromStart(structure), ...readProperties(properties) }, text);
}

type Told = Pick<Group, "aliases" | "platform" | "since" | "size" | "state" | "topics" | "boundaries" | "problems">;

function readProperties(properties: Properties): Told {
	const secret = privateNames(propertyIn(properties, "private"), noMeanings);
	const problems: GroupProblem[] = [];
	const read = <T>(meaning: keyof typeof groupKeys, reader: (value: unknown) => T | undefined): T | undefined => {
		const keys = groupKeys[meaning];
		// What is private is told nowhere, but a group lives on whether it may be said or not.
		if (meaning !== "state" && keys.some((key) => secret.has(key))) return undefined;
		const value = keys.map((key) => propertyIn(properties, key)).find((each) => textOf(each) !== undefined);
		if (value === undefined) return undefined;
		const found = reader(value);
		if (found === undefined && (meaning === "since" || meaning === "size" || meaning === "state")) {
			problems.push({ property: meaning, value: textOf(value) ?? "" });
		}
		return found;
	};
	return {
		aliases: [...namesOf(propertyIn(properties, "aliases")), ...namesOf(propertyIn(properties, "alias"))],
		platform: read("platform", (value) => textsOf(value).map(shownText).join(", ")) ?? null,
		since: read("since", readDate),
		size: read("size", readSize) ?? null,
		state: read("state", (value) => textsOf(value).map((each) => readGroupState(shownText(each))).find((state) => state !== undefined))
			?? "active",
		topics: read("topics", listOf) ?? none,
		boundaries: read("boundaries", listOf) ?? none,
		problems,
	};
}

const noMeanings: ReadonlyMap<string, string> = new Map();
const none: readonly never[] = Object.freeze([]);
const between = /[、，；;]/u;

/** The texts of a list; one text may list several. */
function listOf(value: unknown): readonly string[] {
	const texts = textsOf(value).map(shownText);
	return Array.isArray(value)
		? texts
		: texts.flatMap((text) => text.split(between)).map((text) => text.trim()).filter((text) => text !== "");
}

type Head = Told & Pick<Group, "path" | "name" | "private">;

/**
 * A group of which the text is looked into when somebody asks, and each half of it once: at the start nobody does, and there may be
 * hundreds of three hundred names. Two of them say the same where their properties and texts are the same.
 */
class GroupOfNote implements Group {
	readonly path: string;
	readonly name: string;
	readonly private: boolean;
	readonly aliases: readonly string[];
	readonly platform: string | null;
	readonly since: Group["since"];
	readonly size: number | null;
	readonly state: Group["state"];
	readonly topics: readonly string[];
	readonly boundaries: readonly string[];
	readonly problems: readonly GroupProblem[];
	/** Undefined until it has been read. */
	readonly text: string | undefined;
	#lists: ReturnType<typeof readLists> | undefined;
	#log: ReturnType<typeof readLogOf> | undefined;

	constructor(head: Head, text: string | undefined) {
		this.path = head.path;
		this.name = head.name;
		this.private = head.private;
		this.aliases = head.aliases;
		this.platform = head.platform;
		this.since = head.since;
		this.size = head.size;
		this.state = head.state;
		this.topics = head.topics;
		this.boundaries = head.boundaries;
		this.problems = head.problems;
		this.text = text;
	}

	get links(): readonly ListedLink[] {
		return this.#inLists.links;
	}

	get roster(): Group["roster"] {
		return this.#inLists.roster;
	}

	get moving(): Group["moving"] {
		return this.#inLists.moving;
	}

	get decisions(): readonly GroupDecision[] {
		return this.#inLog.decisions;
	}

	get lastLogOn(): Group["lastLogOn"] {
		return this.#inLog.lastLogOn;
	}

	get #inLists(): ReturnType<typeof readLists> {
		return (this.#lists ??= readLists(this.text ?? ""));
	}

	get #inLog(): ReturnType<typeof readLogOf> {
		return (this.#log ??= readLogOf(this.text ?? ""));
	}
}

function readLists(text: string): Pick<Group, "links" | "roster" | "moving"> {
	const lines = scanLines(text);
	return {
		links: linksInLists(lines, privateLines(lines)),
		roster: readRoster(lines, "members"),
		moving: readRoster(lines, "moving"),
	};
}

function readLogOf(text: string): Pick<Group, "decisions" | "lastLogOn"> {
	const lines = scanLines(text);
	const log = sectionsNamed(lines, groupLogHeadings).flatMap((section) => logEntries(lines, section));
	const hidden = privateLines(lines);
	return {
		decisions: log.flatMap(({ head, line }): readonly GroupDecision[] => {
			const decided = readDecision(head.text);
			return decided === undefined ? [] : [{ on: head.when.to, text: decided, line, private: hidden.has(line) }];
		}),
		lastLogOn: log.map(({ head }) => head.when.to).sort().at(-1) ?? null,
	};
}

const links = /(!?)(\[\[[^[\]]+\]\]|\[[^[\]]*\]\(<?[^()<>]+>?\))/gu;

/** Links in the items of lists, but for those of the log and of who is moving, and whoever said no or is struck. */
function linksInLists(lines: readonly Line[], hidden: ReadonlySet<number>): readonly ListedLink[] {
	const elsewhere = sectionsNamed(lines, noMembers);
	return Array.from(eachItem(readList(lines))).flatMap(({ line, text, task }) => {
		if (task === "-" || !text.includes("](") && !text.includes("[[") || elsewhere.some(({ from, to }) => line >= from && line < to)) {
			return [];
		}
		const said = cutRanges(text, codeSpans(text)).replace(struck, "");
		return Array.from(said.matchAll(links)).flatMap(([, embed, link = ""]) => {
			const target = embed === "" ? linkOf(link)?.target : undefined;
			return target === undefined ? [] : [{ link: target, line, private: hidden.has(line) }];
		});
	});
}

const noMembers = [...groupLogHeadings, ...rosterHeadings.moving];
const struck = /~~.+?~~/gu;
