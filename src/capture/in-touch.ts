import { happened, type Happening, isAside, isComing, isLogged } from "../interactions/happened";
import { withHostAgain } from "../interactions/host-again";
import { channelIn } from "./channel-phrases";
import type { NameSpan } from "./name-spans";
import type { TextRange } from "./without-ranges";

/** Those with whom there was a contact. */
export interface InTouch {
	readonly spans: readonly NameSpan[];
	/** Those named with whom there was none. */
	readonly others: readonly NameSpan[];
	/** What it was instead, where there was no contact with any of those named; they are all in `spans` then. */
	readonly happening: Happening | undefined;
	/** It is an occasion to come. */
	readonly isComing?: boolean;
}

/**
 * Who of those named was in touch, by what the line says about each: `lunch with Tom; didn't get to call Sam`. `names` are all names in it,
 * `ahead` the days to come whose words say so on no other day.
 */
export function inTouch(
	named: readonly NameSpan[],
	names: readonly NameSpan[],
	text: string,
	ahead: readonly TextRange[] = [],
): InTouch {
	// Where none of those named was met, as in `met Sam's parents`, the line is of somebody else.
	const all = [...names, ...named.filter(({ start }) => !names.some((name) => name.start === start))];
	const hosts = all.filter(({ end }) => isHost.test(text.slice(end)));
	const line = hosts.reduce((told, { end, name }) => withHostAgain(told, end, [name]), text);
	const marked = all.filter(({ start, end }) => line.slice(start, end) === text.slice(start, end));
	const mark = named.length === 0 ? "＠" : "@";
	const { told, places } = withMarks(line, [...marked.map((name) => ({ ...name, mark })), ...ahead.map((day) => ({ ...day, mark: "⏩" }))]);
	const happenings = named.map(({ start }) => happened(told, places.get(start)));
	const [first = named.length === 0 ? happened(told, -1) : undefined] = happenings;
	// What is new with one is no contact where the line tells of one with another: `Ruth fell. Beth called me from the ER`.
	const isMet = happenings.some((said) => said === "happened" || said === "arranged");
	const spans = named.filter((_, at) => isLogged(happenings[at]) && !(isMet && isAside(happenings[at])));
	const rest = told.replace(later, " ");
	if (named.length > 0 && happenings.every((said) => said === "news" || said === "told") && !together.test(rest) && channelIn(rest) === null) {
		return { spans: named, others: [], happening: "apart" };
	}
	if (first !== undefined && !isLogged(first) && spans.length === 0) {
		return { spans: named, others: [], happening: first, isComing: named.some(({ start }) => isComing(told, places.get(start) ?? -1)) };
	}
	return { spans, others: named.filter((span) => !spans.includes(span)), happening: undefined };
}

/** By what one heard the news, or what one did of it, so that it is no mere news: `老王升职了，请客`, `Tom got married, we danced`. */
const together = /[我咱聊说讲问请送给陪帮祝]|一起|\b(?:I|me|us|we|our|my|with|told|sa(?:ys|id)|party|over)\b/iu;
/** What is still to do, or was not done: `，回头请她吃饭`, `, send a card`. */
const later = /我(?:们家|家|妈|爸|姐|哥|弟|妹|老婆|老公|媳妇)|(?:回头|改天|下次|记得|要|没)[^，。]*|[,.;!] (?:I )?(?:send|call|ring|text|buy|need|must|should|have to|visit) [^,.]*/giu;

/** `at Tom's`, `老王家`. */
const isHost = /^(?:['’]s\b|家|的)/u;

/**
 * `老王住院了，听李曼说的`: who told it was in touch, and not who it is of. `known` are all names of people that there are.
 */
export function heardFrom(known: readonly NameSpan[], text: string, said: InTouch): InTouch {
	if (said.happening !== "apart") return said;
	const tellers = known.filter((span) =>
		!said.spans.some(({ paths }) => paths.some((path) => span.paths.includes(path)))
			&& (heard.test(text.slice(0, span.start)) || tells.test(text.slice(span.end))),
	);
	return tellers.length === 0 ? said : { spans: tellers, others: said.spans, happening: undefined };
}

const heard = /[听从]\s*$|\b(?:heard|got|learned|know)\b[^,.;]{0,16}\b(?:from|off)\s+$/iu;
const tells = /^\s*(?:说的|讲的|告诉我|跟我[说讲]|\btold (?:me|us)\b)/iu;

/** The text with marks for names and days, and where they stand by where those began. */
function withMarks(
	text: string,
	ranges: readonly (TextRange & { readonly mark: string })[],
): { readonly told: string; readonly places: ReadonlyMap<number, number> } {
	const places = new Map<number, number>();
	let told = "";
	let at = 0;
	for (const { start, end, mark } of [...ranges].sort((a, b) => a.start - b.start)) {
		if (start < at) continue;
		told += text.slice(at, start);
		places.set(start, told.length);
		told += mark;
		at = end;
	}
	return { told: told + text.slice(at), places };
}
