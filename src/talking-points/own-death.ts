import { type CivilDate, daysBetween } from "../calendar/civil-date";
import { endingToldIn } from "../interactions/ending-lines";
import type { Source } from "../notes/note";
import { spoken } from "../notes/lines/spoken";
import { simplified } from "../notes/simplified";
import type { Person } from "../people/person/person";
import { namesToldBy } from "../people/person/silence-told";
import { namesAnother } from "./addressing";
import { withoutDay } from "./dated-remarks";
import { type Grief, griefOf, mourningDays, tellsOfDeath } from "./grief";
import { isGrave } from "./latest-news";
import { namesIn } from "./names-of";
import type { TalkingPoint } from "./talking-point";

/** Stands for a name of theirs. */
const named = "§";
/** They are the subject, by name, as he or she, or where a clause begins with the verb; their funeral; what is said of the dead. */
const own =
	/^(?:[\d/-]+ |.{0,9}(?:heard|learn\w*|news:?)\b.{0,20} )?(?:(§)|s?he\b|(?=died|passed away)) ?(?:ha[sd] )?(?:died|passed(?: away|(?= (?:(?:on |last |this )?(?:\w+day|night|week|morning)\b(?!['’])|peacefully|in (?:his|her) sleep)))|is dead(?! [stor])|didn['’]t make it)\b(?! (?:laughing|on (?:me|stage)))|^(?:听说|得知)?[今昨前天晚夜早凌晨月日号上个年\d]*(?:(§)|[他她]|TA|(?=.{0,4}[去过离逝病][世逝]))[今昨前天晚夜早凌晨月日号上个年突然因病已经\d ]*(?:[去过离逝病][世逝](?!的)|走(?:了$|了[，,](?!\s*[去回上坐到])|得(?:很|太)?(?:突然|安详|急))|(?:没|不在)了$|走的[，,].*(?:癌|病|岁|在家里|医院|安详|抢救))|^走的[，,].*(?:癌|病|岁|在家里|医院|安详|抢救)|(?:^(?:went .{0,9})?(?:the )?|^.{0,3}|(§)的? ?|\bh(?:is|er) |[他她]的?)(?:funeral(?! home| bus)|葬礼|追悼会)|^(?:R\.?I\.?P|rest in peace|愿?[他她]?安息|一路走好)[.,! ]*(?:(§).?)?$/iu;
const together = /funeral.*\b(?:s?he|with)\b|[和陪跟][他她].*[葬追]/iu;
/** What is done where somebody has died. */
const afterwards = /\b(?:grave|widow|memorial|funeral)|墓|周年|遗|清明/iu;

const nearDays = 120;

interface Line {
	readonly on: CivilDate;
	readonly text: string;
	/** Undefined where the line is not to be shown. */
	readonly source: Source | undefined;
	readonly isTalk: boolean;
	/** Whether it stands in a note that is not their own: there another died who is not named. */
	readonly isElsewhere?: true;
}

/** Why no message is begun, and where that stands, unless it is private. */
export interface Silence {
	/** Whether a property says that they have died; else their notes seem to tell of it. */
	readonly died: boolean;
	/** Whether it is that they want no contact. */
	readonly noContact?: boolean;
	readonly source: Source | undefined;
}

/** Why nothing is said to somebody, as far as the notes tell: they have died, or want no contact. */
export function silenceFor(person: Person, points: readonly TalkingPoint[], today: CivilDate): Silence | undefined {
	if (person.died) return { died: true, source: { path: person.path, line: null } };
	const { silence } = person;
	if (silence) return { died: false, noContact: silence.ending === "no-contact", source: silence.source };
	const told = deathToldOf(person, points, today);
	return told?.isTheirs === true ? { died: false, source: told.source } : wishOf(person, points, today);
}

/** That they want no contact, unless one has talked since. */
function wishOf(person: Person, points: readonly TalkingPoint[], today: CivilDate): Silence | undefined {
	if (person.silence === null) return undefined;
	const lines = linesOf(person, namesIn(person), points).filter(({ on }) => on <= today);
	const called = namesToldBy(person);
	const [last] = lines.filter(({ text }) => endingToldIn(text, called) === "no-contact").sort((a, b) => (a.on < b.on ? 1 : -1));
	if (!last || lines.some(({ on, isTalk }) => isTalk && on > last.on)) return undefined;
	return { died: false, noContact: true, source: last.source };
}

/** A death near to somebody, not long ago, be it told in one line, or of "her" after a line about her mother. */
export function griefFor(person: Person, points: readonly TalkingPoint[], today: CivilDate): Grief | undefined {
	const grief = griefOf(person, points, today);
	const told = grief ? undefined : deathToldOf(person, points, today);
	return told?.isTheirs === false && daysBetween(told.on, today) <= mourningDays
		? { on: told.on, open: told.source !== undefined }
		: grief;
}

interface DeathTold extends Pick<Line, "on" | "source"> {
	/** Undefined where one has talked since. */
	readonly isTheirs: boolean | undefined;
}

/** The last line that may tell that a person has died: of another where one was ill, of nobody where one has talked since. */
function deathToldOf(person: Person, points: readonly TalkingPoint[], today: CivilDate): DeathTold | undefined {
	const names = namesIn(person);
	const lines = linesOf(person, names, points).filter(({ on }) => on <= today).sort((a, b) => (a.on < b.on ? 1 : -1));
	const death = lines.find(({ text }) => tellsOwnDeath(text, names));
	if (!death) return undefined;
	const { on, text, source, isElsewhere } = death;
	const isOfAnother = (one: Line): boolean =>
		one.on <= on && daysBetween(one.on, on) <= nearDays && namesAnother(one.text) && (isGrave(one.text) || tellsOfDeath(one.text));
	const isSince = (one: Line): boolean => one.isTalk && one.on > on && !afterwards.test(one.text) && !namesAnother(one.text);
	if (deathIn(text, names) === named) return { on, source, isTheirs: true };
	return { on, source, isTheirs: isElsewhere || lines.some(isOfAnother) ? false : lines.some(isSince) ? undefined : true };
}

/** Whether a line says that the one of whose note it is has died, and names no other who may have. */
export function tellsOwnDeath(text: string, names: RegExp): boolean {
	return deathIn(text, names) !== undefined;
}

/** By what a line calls the one of whose death it tells: by name, or not at all; undefined where it is another, or nobody. */
function deathIn(text: string, names: RegExp): string | undefined {
	const said = simplified(withoutDay(spoken(text))).replace(names, named);
	let past = "";
	for (const part of together.test(said) ? [] : said.match(/[^.;!。；！?？]+[.;!。；！]?/gu) ?? []) {
		past += part;
		const [all, ...whom] = own.exec(part.trim().replace(/[.;!。；！]$/u, "")) ?? [];
		const whose = whom.join("");
		if (all !== undefined && (whose !== "" || !namesAnother(past))) return whose;
	}
	return undefined;
}

function linesOf({ path, interactions, remarks }: Person, names: RegExp, points: readonly TalkingPoint[]): readonly Line[] {
	const sourceOf = (line: number, isHidden: boolean): Source | undefined => (isHidden ? undefined : { path, line });
	return [
		...interactions.map(({ when, text, items, line, private: hidden, oneToOne }) => (
			{ on: when.to, text: [text, ...items.map((item) => item.text)].join("; "), source: sourceOf(line, hidden), isTalk: oneToOne })),
		...remarks.flatMap(({ when, text, line, private: hidden, about }) =>
			// Under a heading about the family the one who died has no name in the line.
			(when && (!about.includes("family") || text.search(names) >= 0) ? [{ on: when.to, text, source: sourceOf(line, hidden), isTalk: false }] : [])),
		...points.flatMap((point) => (point.kind === "mention" && point.on !== undefined ? [{ ...point, on: point.on, isTalk: false, isElsewhere: true as const }] : [])),
	];
}
