import { addDays, type CivilDate } from "../calendar/civil-date";
import { weekStartOf } from "../calendar/period";
import { nextBirthday } from "../people/person/next-birthday";
import { isDueReason } from "../ranking/due-reasons";
import type { RankingOptions } from "../ranking/rankable";
import type { TalkingContext } from "../talking-points/subject";
import { openPromises } from "../talking-points/promises";
import type { Words } from "../words/words";
import type { BlockOptions } from "./block-options";
import type { ListEntry } from "./list-sections";
import { type PromiseDay, promisesByDay } from "./promises-by-day";
import type { ReconnectList } from "./reconnect-list";

/** The week on one page. */
export interface Week {
	/** Who is due for more than a promise or a date, which stand apart. */
	readonly people: readonly ListEntry[];
	/** Promises of mine that fall due by its end. */
	readonly promises: readonly PromiseDay[];
	readonly dates: readonly ListEntry[];
	readonly oldFriend: ListEntry | undefined;
	/** What would bring the cadences in line, where they ask for too much. */
	readonly load: string | undefined;
}

/** What a week is made from. */
export interface WeekSources {
	readonly list: Pick<ReconnectList, "block" | "offer" | "loadInWords" | "text">;
	readonly known: TalkingContext;
	readonly words: Words;
	readonly settings: { readonly current: Pick<RankingOptions, "weekStart"> };
}

/** The week that a day lies in. */
export function weekOf({ list, known, words, settings: { current } }: WeekSources, options: BlockOptions, today: CivilDate): Week {
	const nextWeek = addDays(weekStartOf(today, current.weekStart), 7);
	const promised = list.block({ ...options, show: "promises", limit: undefined }, today).map(({ person }) => person);
	return {
		people: list.block({ ...options, show: "due" }, today).filter(isMeantThemselves),
		promises: promisesByDay(
			promised,
			(person) => openPromises(person, known).filter(({ dueOn }) => dueOn !== undefined && dueOn < nextWeek),
			options.limit,
			words,
			today,
		),
		dates: list.block({ ...options, show: "dates" }, today),
		oldFriend: options.circle === undefined && options.group === undefined ? list.offer(today) : undefined,
		load: list.loadInWords(today),
	};
}

function isMeantThemselves({ reasons }: ListEntry): boolean {
	return reasons.some((reason) => isDueReason(reason) && reason.kind !== "promise" && reason.kind !== "date");
}

/** The same as Markdown; empty where there is nothing this week. */
export function weekText(sources: WeekSources, options: BlockOptions, today: CivilDate): string {
	const { list, words: { reconnect: words, logging, when, brief } } = sources;
	const { people, promises, dates, oldFriend, load } = weekOf(sources, options, today);
	const entryLine = (entry: ListEntry): string => {
		const { name, reasons, last } = list.text(entry, today);
		const said = reasons.length > 0 ? reasons.map(({ phrase }) => phrase).join(" · ") : last.text;
		return said === "" ? `- ${name}` : `- ${logging.colon(name, said)}`;
	};
	const dateLine = ({ person }: ListEntry): string => {
		const next = nextBirthday(person, today);
		return `- ${next ? logging.colon(person.name, `${brief.birthday}${logging.comma}${when.day(next.on, today)}`) : person.name}`;
	};
	const parts: readonly (readonly [title: string, lines: readonly string[]])[] = [
		[words.weekPeople, people.map(entryLine)],
		[words.weekPromises, promises.flatMap(({ title, lines }) =>
			lines.map(({ text, people: given }) => `- ${text}${brief.brackets([title, ...given.map(({ name }) => name)].join(" · "))}`))],
		[words.weekDates, dates.map(dateLine)],
		[words.weekOldFriend, oldFriend ? [entryLine(oldFriend)] : []],
	];
	const filled = parts.filter(([, lines]) => lines.length > 0);
	if (filled.length === 0) return "";
	return [...filled.map(([title, lines]) => [`## ${title}`, ...lines].join("\n")), ...(load === undefined ? [] : [load])].join("\n\n");
}
