import { addDays } from "../calendar/civil-date";
import type { Person } from "../people/person/person";
import { newestFirst } from "./dated-remarks";
import type { TalkingPoint } from "./talking-point";

const clauseEnd = /[，。；;!！]|,\s|\.(?:\s|$)/u;
const english = new RegExp(
	"^(?:I )?promised (?:to (?!call|be\\b)(.+)|((?:h(?:er|im)|them) .*\\b(?:"
	+ "template|decks?|copy|notes|links?|slides|recipe|photos?|pictures?|list|article|paper|files?|doc\\w*|draft|book|contact|details|code|map|video)))$",
	"iu",
);
const chinese = /^我?(?:答应|承诺)[了过]?(?:会|要)?(.*[他她].*)$/u;
/** Done, to be kept to oneself, or of a day that is past by now. */
const notDue = /已|[发给寄送还]了|保密|[不别月号日]|周末|\b(?:sent|gave|done|not)\b|\b(?:in|on|by|for|at|this) [A-Z\d]/u;
/** Where no day was set, it is late after so many days. */
const soonDays = 30;

/** What I promised by the lines of the last talk, though it is no task there. */
export function promisesTold({ path, interactions }: Person): readonly TalkingPoint[] {
	const [last] = newestFirst(interactions);
	if (!last || last.private) return [];
	return [last, ...last.items.filter((item) => item.kind === "note" && !item.done && !item.private)].flatMap(({ text, line }) =>
		(notDue.test(text) ? [] : text.split(clauseEnd)).flatMap((clause) => {
			const promised = promisedIn(clause.trim());
			return promised === undefined ? [] : [{
				kind: "promise" as const, text: promised, dueOn: addDays(last.when.to, soonDays), source: { path, line }, meant: false,
			}];
		}));
}

function promisedIn(clause: string): string | undefined {
	const [, told, thing] = english.exec(clause) ?? [];
	if (thing !== undefined) return `send ${thing}`;
	const text = told ?? chinese.exec(clause)?.[1]?.replace(/^([他她])([发寄送带借还传转])/u, "$2$1");
	return text !== undefined && /^[他她]/u.test(text) ? undefined : text;
}
