import type { CivilDate } from "../calendar/civil-date";
import { dayInterval, type DateInterval } from "../calendar/date-interval";
import { type FoundTime, readDatePhrase, readTimePhrase } from "../calendar/phrases/read-date-phrase";
import { onlyNames, withoutNaming } from "../interactions/called";
import { isOneToOneChannel } from "../interactions/channel";
import { isChannelWord } from "../interactions/channel-word";
import { labelledFields, type LabelledTexts } from "../notes/log-fields";
import { simplified } from "../notes/simplified";
import type { Capture, CapturedPerson, CapturedPlan, CaptureProblem, NameLookup } from "./capture";
import { channelIn, channelNamedIn } from "./channel-phrases";
import type { ClauseMeaning } from "./clause-meaning";
import { dateRanges } from "./date-ranges";
import { dayOfContact, daysAhead, mayBeAhead } from "./day-of-contact";
import { heardFrom, inTouch, type InTouch } from "./in-touch";
import { moneyIn, saidIn, withPaybacks } from "./money";
import { knownNames, type NameSpan } from "./name-spans";
import { nearestFeast } from "./nearest-feast";
import { peopleIn } from "./people-in";
import { inEarnest, meantByMe, meantIn, promisesIn } from "./promises-in";
import { readClauses, type Reading, standsAlone } from "./read-clauses";
import { isTheirMessage } from "./their-message";
import { isRelatives } from "./relatives";
import { unknownNames } from "./unknown-names";
import { unreadTimes } from "./unread-times";
import { covered, type TextRange, within, without } from "./without-ranges";

/** Where a day of the week leads. */
export interface CaptureOptions {
	readonly weekStart: "monday" | "sunday";
}

type Said = Exclude<ClauseMeaning["kind"], "promise">;

/**
 * Reads one line in plain words, Chinese or English: `上周五和老王、Sam 喝咖啡，聊了他的副业；答应发他教程`. Date, channel and people are looked for where the line
 * says that one met, before it tells what was said there: a date or a name in a story is not when and with whom it was told.
 */
export function readCapture(written: string, lookup: NameLookup, { weekStart }: CaptureOptions, today: CivilDate): Capture {
	// A line break ends what is said, as a comma does; then it becomes a blank, of the same length, for all is written as one line.
	const typed = written.replace(/\s*[\r\n]\s*/g, "\n").trim();
	const text = typed.replaceAll("\n", " ");
	const simple = withoutNaming(simplified(typed));
	const known = knownNames(typed, lookup);
	const anywhere = unknownNames(withoutDates(simple, weekStart, today), known);
	const clauses = readClauses(typed, [...known, ...everywhere(anywhere, simple)], weekStart, today);
	const money = moneyIn(clauses, typed, [...known, ...everywhere(anywhere, simple)]);
	const plain = covered(simple, [...clauses.filter(standsAlone), ...clauses.flatMap(({ plan }) => plan?.range ?? [])]);
	const head = headOf(plain);
	const unknown = unknownNames(withoutDates(head, weekStart, today), known).map((span) => ({ ...span, name: asTyped(span, typed) }));
	const names = [...known, ...unknown];
	const bare = covered(head, names);
	const told = covered(plain, names);
	const bracket = channelInBrackets(plain);
	const day = nearestFeast(dayOfContact(told, bare, names, weekStart, today), told, weekStart, today);
	const named = heardFrom(known, simple, inTouch(
		peopleIn(
			{ head, plain, text: simple },
			known.filter((span) => !isRelatives(simple, span) && !onlyNames(simple.slice(0, span.start))),
			unknown,
			anywhere.map((span) => ({ ...span, name: asTyped(span, typed) })),
		),
		names,
		simple,
		daysAhead(covered(simple, names), weekStart, today).filter(({ start }) => start !== day?.start),
	));
	const date = notTheirs(day, named, simple, today);
	const on: DateInterval = date?.interval ?? dayInterval(today);
	const said = (kind: Said): readonly string[] => saidIn(clauses, money, kind);
	const promised = clauses.flatMap(({ meaning }) => (meaning?.kind === "promise" ? [meaning.text] : []));
	const people = named.spans.map(personOf);
	const left = remainingText(text, date ? dateRanges(simple, date) : [], [...(bracket ? [bracket] : []), ...clauses.filter(standsAlone)]);
	const isLater = on.from > today;
	return {
		on,
		people,
		channel: bracket ? typedIn(bracket, text) : channelIn(covered(bare, clauses.filter(isElsewhere(named)))) ?? channelNamedIn(plain),
		text: left,
		isContact: named.happening === undefined && !isLater,
		incoming: isTheirMessage(told),
		threads: said("thread"), thanks: said("thanks"), gave: said("gave"), asked: said("asked"),
		...labelledTexts(said),
		owes: said("owes"),
		promises: [
			...withPaybacks(
				promisesIn(inEarnest(clauses, named.happening, weekStart, today), { people, known, line: typed }, weekStart, today),
				money, clauses, weekStart, today,
			),
			...(isLater || named.isComing ? [] : meantIn(clauses, meantByMe(named.happening, names, told), text, weekStart, today)),
		],
		plans: plansOf(clauses, named, { text: left, on }, { line: simple, weekStart, today }),
		problems: [
			...problemsOf(text, on, named, today),
			...unreadTimes(text, named.happening ? undefined : date, promised, weekStart, today),
		],
	};
}

/** Tells which clauses are of another time, or of somebody with whom there was no contact. */
function isElsewhere({ spans, others }: InTouch): (clause: Reading) => boolean {
	return (clause) => clause.plan?.agreed === true || (others.some(within(clause)) && !spans.some(within(clause)));
}

interface ReadOn {
	readonly line: string;
	readonly weekStart: CaptureOptions["weekStart"];
	readonly today: CivilDate;
}

/** The plans of a line: those of its clauses, else itself, where it is of a day to come or says what is coming. */
function plansOf(
	clauses: readonly Reading[],
	named: InTouch,
	own: CapturedPlan,
	{ line, weekStart, today }: ReadOn,
): readonly CapturedPlan[] {
	const plans = plansIn(clauses, weekStart, lastContact.test(line) ? own.on.to : undefined);
	if (plans.length > 0) return plans;
	if (own.on.from > today) return [own];
	const coming = named.isComing === true && !clauses.some(standsAlone) ? readDatePhrase(line, today, weekStart, "future")?.interval : undefined;
	return coming && coming.to > today ? [{ text: own.text, on: coming }] : [];
}

function personOf({ name, paths }: NameSpan): CapturedPerson {
	return { path: paths.length === 1 ? (paths[0] ?? null) : null, name };
}

/** What was said under each label. */
function labelledTexts(said: (kind: LabelledTexts) => readonly string[]): Pick<Capture, LabelledTexts> {
	return Object.fromEntries(labelledFields.map(({ texts }) => [texts, said(texts)])) as Pick<Capture, LabelledTexts>;
}

/** `末次联系：2024年二季度，6个月后跟进`: what is to follow counts from that day. */
const lastContact = /^(?:末次|最后(?:一次)?|上次)(?:联系|联络|见面|通话|沟通)|^last (?:contact|talked|spoke|met|seen)/iu;

/** Where there was no contact, their birthday, the day of what was cancelled, and one that is rather to come, are none of the line. */
function notTheirs(day: FoundTime | undefined, { happening }: InTouch, line: string, today: CivilDate): FoundTime | undefined {
	if (happening === undefined || (happening !== "not-happened" && (day?.interval?.from ?? today) > today)) return day;
	return birthday.test(line) || mayBeAhead(day, today) ? undefined : day;
}

const birthday = /生日|忌日|\b(?:birth|b-?|b['’])day|\banniversary\b/iu;

/** The words in brackets as typed. */
function typedIn({ start, end }: TextRange, text: string): string {
	return text.slice(start, end).replace(/^[(（]\s*|\s*[)）]$/g, "");
}

/** The name as typed where it was read in simplified characters; that of a link is its own. */
function asTyped({ start, end, name }: NameSpan, typed: string): string {
	return name.length === end - start ? typed.slice(start, end) : name;
}

/** What was said begins here. */
const story =
	/聊(?!天)|谈|讨论|说|讲|告诉|问|提到|提起|得知|听说|他|她|(?:^|[,.;:!?–—]\s*)(?:his|her|their)\b|\b(?:his|her|their) (?:\p{Ll}+ )?(?:died|passed|has|had|is|was|just|got|broke|fell|needs|wants)\b|\bfor\s+(?!thanksgiving)\w+ing\b|\b(?:talked about|about(?!\s+(?:an?|\d+|one|two|three|four|five|six|half|the)\s[\w\s]{0,16}\bago\b)|discussed|said|told|mentioned|that|he|she|they|heard(?! (?:back )?from (?!the\b))|learned|learnt|asked(?! (?:me|us) (?:last|on|yesterday|this|the other)\b))\b/giu;

/** `with Sam and his wife`: who was there, and no story yet. */
const alsoThere = /(?:\b(?:and|with|met|saw|after|before|at)|[和跟与、&]|认识了?)\s*$/i;

function headOf(plain: string): string {
	for (const { index: start } of plain.matchAll(story)) {
		if (!alsoThere.test(plain.slice(Math.max(0, start - 8), start))) return covered(plain, [{ start, end: plain.length }]);
	}
	return plain;
}

const mostDates = 4;

/** The names wherever they stand: who was met is spoken of later. */
function everywhere(names: readonly NameSpan[], text: string): readonly NameSpan[] {
	return names.flatMap((span) => {
		const found: NameSpan[] = [];
		for (let start = text.indexOf(span.name); start >= 0; start = text.indexOf(span.name, start + span.name.length)) {
			found.push({ ...span, start, end: start + span.name.length });
		}
		return found.length > 0 ? found : [span];
	});
}

/** `Friday` follows `with Sam and` as a name would. */
function withoutDates(text: string, weekStart: CaptureOptions["weekStart"], today: CivilDate): string {
	let rest = text;
	for (
		let count = 0, date = readTimePhrase(rest, today, weekStart, "past");
		date && count < mostDates;
		count++, date = readTimePhrase(rest, today, weekStart, "past")
	) {
		rest = covered(rest, [date]);
	}
	return rest;
}

/** `(coffee)` as a log has it. */
function channelInBrackets(plain: string): (TextRange & { readonly channel: string }) | undefined {
	for (const match of plain.matchAll(/[(（]\s*([^()（）]{1,24}?)\s*[)）]/g)) {
		const channel = match[1] ?? "";
		if (isChannelWord(channel) || !isOneToOneChannel(channel)) {
			return { channel, start: match.index, end: match.index + match[0].length };
		}
	}
	return undefined;
}

/** A line that is nothing but a promise keeps its words, or the log would not say what it was about. */
function remainingText(text: string, date: readonly TextRange[], items: readonly TextRange[]): string {
	return [without(text, [...date, ...items]), without(text, date)].find((rest) => /[\p{L}\p{N}]/u.test(rest)) ?? text;
}

/** `约老王周六打球，他说没空`. */
const declined = /没空|没时间|有事|不行|不去|婉拒|拒绝|\b(?:can['’]t|cannot|couldn['’]t|said no|busy|declined)\b/iu;

/** `周六聚餐来不了`. */
const cannot = /[来去][不没][了成]|没空|取消|~~|\b(?:can['’]?t|cannot|cancel\w*|called off)\b/iu;

function plansIn(
	clauses: readonly Reading[],
	weekStart: CaptureOptions["weekStart"],
	from: CivilDate | undefined,
): readonly CapturedPlan[] {
	return clauses.flatMap((clause, index) => {
		const { plan } = clause;
		if (!plan || cannot.test(simplified(clause.text)) || declined.test(simplified(clauses[index + 1]?.text ?? ""))) return [];
		const on = from === undefined ? plan.on : readDatePhrase(simplified(clause.text), from, weekStart, "future")?.interval;
		return on ? [{ text: plan.text, on }] : [];
	});
}

function problemsOf(text: string, on: DateInterval, { spans, happening }: InTouch, today: CivilDate): readonly CaptureProblem[] {
	if (text === "") return [{ code: "empty" }];
	const isLater = on.from > today;
	return [
		...(isLater ? [{ code: "future-date" as const, day: on.text }] : []),
		...(happening !== undefined && !isLater ? [{ code: "no-contact" as const, happening }] : []),
		...(spans.length === 0 ? [{ code: "nobody" as const }] : []),
		...spans.filter(({ paths }) => paths.length > 1).map(({ name, paths }) => ({ code: "ambiguous-name" as const, name, paths })),
	];
}
