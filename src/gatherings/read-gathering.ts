import { dateInName } from "../calendar/date-in-name";
import { dayInterval } from "../calendar/date-interval";
import { readDate } from "../calendar/read-date";
import { readRoster, type RosterLine } from "../interactions/roster/read-roster";
import { isOfKind } from "../notes/kinds/note-kind";
import { rosterHeadings } from "../notes/kinds/roster";
import { isPrivateFromStart } from "../notes/lines/private-lines";
import { scanLines } from "../notes/lines/scan-lines";
import { headingName } from "../notes/lines/sections";
import type { Note } from "../notes/note";
import { propertyIn, shownText, textsOf } from "../notes/yaml/property-values";
import { attendeesIn, namesIn } from "./attendees";
import type { Gathering } from "./gathering";

/** The properties of a gathering: the key that Kith writes, then those that are also read. */
export const gatheringKeys = {
	date: ["date", "when", "日期"],
	city: ["city", "城市"],
	topics: ["topics", "topic", "话题", "主题"],
	place: ["place", "location", "地点"],
} as const;

type Properties = Readonly<Record<string, unknown>>;

/** The gathering that a note is about; undefined where it is about none. Total. */
export function readGathering(note: Note): Gathering | undefined {
	return isOfKind(note, "gathering") ? new GatheringOfNote(note) : undefined;
}

/** Whether the text of a note says who is invited, by its headings as the caches have them: that of most meetings need not be kept. */
function saysWhoIsInvited({ structure }: Note): boolean {
	const isRoster = (heading: string): boolean => rosterHeadings.invited.some((name) => headingName(heading).includes(headingName(name)));
	return structure.headings?.some(({ heading }) => isRoster(heading)) === true;
}

/** A gathering whose roster is read when somebody asks: every meeting note is one. */
class GatheringOfNote implements Gathering {
	readonly path: string;
	readonly name: string;
	readonly private: boolean;
	readonly when: Gathering["when"];
	readonly city: string | null;
	readonly place: string | null;
	readonly topics: readonly string[];
	readonly attendees: readonly string[];
	/** Undefined until it has been read, or where it says nothing of who is invited. */
	readonly text: string | undefined;
	#invited: readonly RosterLine[] | undefined;

	constructor(note: Note) {
		const { path, name, structure } = note;
		const properties = structure.frontmatter ?? {};
		const [written] = textsIn(properties, "date");
		const named = dateInName(name);
		this.path = path;
		this.name = name;
		this.private = isPrivateFromStart(structure);
		this.when = (written === undefined ? undefined : readDate(written)) ?? (named && dayInterval(named));
		this.city = textsIn(properties, "city")[0] ?? null;
		this.place = textsIn(properties, "place")[0] ?? null;
		this.topics = textsIn(properties, "topics").flatMap(namesIn);
		this.attendees = attendeesIn(properties);
		this.text = saysWhoIsInvited(note) ? note.text : undefined;
	}

	get invited(): readonly RosterLine[] {
		return (this.#invited ??= readRoster(scanLines(this.text ?? ""), "invited"));
	}
}

function textsIn(properties: Properties, meaning: keyof typeof gatheringKeys): readonly string[] {
	const found = gatheringKeys[meaning].map((key) => textsOf(propertyIn(properties, key)).map(shownText));
	return found.find((texts) => texts.length > 0) ?? [];
}
