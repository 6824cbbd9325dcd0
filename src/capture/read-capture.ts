import type { CivilDate } from "../calendar/civil-date";
import { dayInterval, type DateInterval } from "../calendar/date-interval";
import { readDatePhrase, readTimePhrase } from "../calendar/phrases/read-date-phrase";
import { isOneToOneChannel } from "../interactions/channel";
import { isChannelWord } from "../interactions/channel-word";
import { labelledFields, type LabelledTexts } from "../notes/log-fields";
import { simplified } from "../notes/simplified";
import type { Capture, CapturedPerson, CapturedPlan, CapturedPromise, CaptureProblem, NameLookup } from "./capture";
import { channelIn, channelNamedIn } from "./channel-phrases";
import type { ClauseMeaning } from "./clause-meaning";
import { dateRanges } from "./date-ranges";
import { dayOfContact } from "./day-of-contact";
import { heardFrom, inTouch, type InTouch } from "./in-touch";
import { moneyIn, saidIn, withPaybacks } from "./money";
import { knownNames, type NameSpan } from "./name-spans";
import { nearestFeast } from "./nearest-feast";
import { type Company, promisedTo } from "./promised-to";
import { peopleIn } from "./people-in";
import { readPromiseDue } from "./promise-due";
import { readClauses, type Reading, standsAlone } from "./read-clauses";
import { isTheirMessage } from "./their-message";
import { isRelatives } from "./relatives";
import { unknownNames } from "./unknown-names";
import { unreadTimes } from "./unread-times";
import { covered, without, type TextRange } from "./without-ranges";

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
	const simple = simplified(typed);
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
	const date = nearestFeast(dayOfContact(told, bare, names, weekStart, today), told, weekStart, today);
	const bracket = channelInBrackets(plain);
	const on: DateInterval = date?.interval ?? dayInterval(today);
	const named = heardFrom(known, simple, inTouch(
		peopleIn(
			{ head, plain, text: simple },
			known.filter((span) => !isRelatives(simple, span)),
			unknown,
			anywhere.map((span) => ({ ...span, name: asTyped(span, typed) })),
		),
		names,
		simple,
	));
	const said = (kind: Said): readonly string[] => saidIn(clauses, money, kind);
	const promised = clauses.flatMap(({ meaning }) => (meaning?.kind === "promise" ? [meaning.text] : []));
	const people = named.spans.map(personOf);
	const plans = plansIn(clauses, weekStart, lastContact.test(simple) ? on.to : undefined);
	const left = remainingText(text, date ? dateRanges(simple, date) : [], [...(bracket ? [bracket] : []), ...clauses.filter(standsAlone)]);
	const isLater = on.from > today;
	/** Told of another time, or of somebody with whom there was no contact. */
	const isElsewhere = ({ plan, start, end }: Reading): boolean =>
		plan?.agreed === true || named.others.some((other) => other.start >= start && other.start < end);
	return {
		on,
		people,
		channel: bracket ? typedIn(bracket, text) : channelIn(covered(bare, clauses.filter(isElsewhere))) ?? channelNamedIn(plain),
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
			...(isLater ? [] : meantIn(clauses, meantByMe(named.happening, names), text, weekStart, today)),
		],
		plans: isLater ? plannedFor(plans, { text: left, on }) : plans,
		problems: [
			...problemsOf(text, on, named, today),
			...unreadTimes(text, named.happening ? undefined : date, promised, weekStart, today),
		],
	};
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

/** A line of a day to come is a plan for it, where it tells of no other. */
function plannedFor(plans: readonly CapturedPlan[], own: CapturedPlan): readonly CapturedPlan[] {
	return plans.length > 0 ? plans : [own];
}

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
	/聊(?!天)|谈|讨论|说|讲|告诉|问|提到|提起|得知|听说|他|她|(?:^|[,.;:!?–—]\s*)(?:his|her|their)\b|\bfor\s+(?!thanksgiving)\w+ing\b|\b(?:talked about|about(?!\s+(?:an?|\d+|one|two|three|four|five|six|half|the)\s[\w\s]{0,16}\bago\b)|discussed|said|told|mentioned|that|he|she|they|heard|learned|learnt|asked)\b/giu;

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

/** `答应发他们幻灯片`. */
const everybody = /他们|她们|大家|各位|每个?人|所有人|\b(?:them|everyone|everybody|all of them|each)\b/iu;

function promisesIn(
	clauses: readonly Reading[],
	company: Company,
	weekStart: CaptureOptions["weekStart"],
	today: CivilDate,
): readonly CapturedPromise[] {
	const thanks = clauses.some(({ meaning }) => meaning?.kind === "thanks");
	return clauses.flatMap((clause, index) => {
		const { meaning, text: own } = clause;
		if (meaning?.kind !== "promise" || (thanks && onlyThanks.test(simplified(meaning.text)))) return [];
		const next = clauses[index + 1];
		const { text, dueOn } = dueOf(meaning.text, weekStart, today);
		const to = promisedTo(clause, company);
		return [{
			text: text === "" ? meaning.text : text,
			by: meaning.by,
			dueOn: dueOn ?? laterDue(next, weekStart, today) ?? dueOf(own, weekStart, today).dueOn,
			toAll: company.people.length > 1 && meaning.by === "me" && everybody.test(simplified(meaning.text)),
			...(to === undefined ? {} : { to }),
		}];
	});
}

/** To thank for what is kept as help received is no promise beside it. */
const onlyThanks = /^(?:(?:打个?电话|好好|当面|回信|写信|发微信|再|去)*(?:谢谢|谢|感谢|道谢|致谢)|(?:send|write|give) (?:him |her |them |an? )*thank|thank\b)/iu;

/** The day in a clause that only says by when. */
function laterDue(clause: Reading | undefined, weekStart: CaptureOptions["weekStart"], today: CivilDate): CivilDate | null {
	return clause?.due === true ? readPromiseDue(clause.text, weekStart, today).dueOn : null;
}

/** `下周要联系老王`: what is to be done without the word that says so. */
function dueOf(words: string, weekStart: CaptureOptions["weekStart"], today: CivilDate): ReturnType<typeof readPromiseDue> {
	// The reason for what one owes is no day: `a beer after today`.
	const owed = words.replace(/\s+after (?:today|yesterday|last night)$/i, "");
	if (owed !== words) return { text: owed, dueOn: null };
	const { text, dueOn } = readPromiseDue(words, weekStart, today);
	return { text: dueOn === null ? text : text.replace(/^(?:要|得|该|会|记得|就|再)+(?=\p{Script=Han}{2})/u, ""), dueOn };
}

function says(meaning: ClauseMeaning | undefined, ...kinds: readonly ClauseMeaning["kind"][]): boolean {
	return meaning !== undefined && kinds.includes(meaning.kind);
}

/** `想约老王吃饭`: not yet what one is to do. */
const wish = /^[^\p{L}]*(?:(?:一直|好|很|真|也|还)*想(?!办法)|(?:i(?:['’]d| would) (?:like|love)|i (?:wish|hope)|would like|hope|wish)\b)/iu;
/** The same after one read or thought of somebody. */
const idle = /^(?:(?:i|and|really|maybe)\s+)*(?:should|ought|might|could)\b|^(?:应该|该|想)/iu;

/** What is to be done by a day is meant. */
function inEarnest(
	clauses: readonly Reading[],
	happening: InTouch["happening"],
	weekStart: CaptureOptions["weekStart"],
	today: CivilDate,
): readonly Reading[] {
	return happening === "apart"
		? clauses.filter(({ text }) => !idle.test(simplified(text)) || readPromiseDue(text, weekStart, today).dueOn !== null)
		: clauses;
}

/** What is to come by a line that begins with their name is theirs to do. */
function meantByMe(happening: InTouch["happening"], names: readonly NameSpan[]): InTouch["happening"] {
	return happening === "to-come" && names.some(({ start }) => start === 0) ? undefined : happening;
}

/** What is to be done where there was no contact: the reply that is owed, and what a line intends without the words of a promise. */
function meantIn(
	clauses: readonly Reading[],
	happening: InTouch["happening"],
	text: string,
	weekStart: CaptureOptions["weekStart"],
	today: CivilDate,
): readonly CapturedPromise[] {
	if (happening === undefined) return [];
	const said = clauses.flatMap((clause, index) =>
		(clause.meaning?.kind === "owes" ? [{ words: clause.text, later: laterDue(clauses[index + 1], weekStart, today) }] : []),
	);
	const isMeant = happening === "to-come"
		&& !wish.test(simplified(text))
		&& clauses.every(({ meaning, plan }) => plan === undefined && !says(meaning, "promise", "owes", "thanks"));
	return [...said, ...(isMeant ? [{ words: text, later: null }] : [])].map(({ words, later }) => {
		const { text: what, dueOn } = dueOf(words, weekStart, today);
		return { text: what, dueOn: dueOn ?? later, by: "me", toAll: false };
	});
}

/** `约老王周六打球，他说没空`. */
const declined = /没空|没时间|有事|不行|不去|婉拒|拒绝|\b(?:can['’]t|cannot|couldn['’]t|said no|busy|declined)\b/iu;

function plansIn(
	clauses: readonly Reading[],
	weekStart: CaptureOptions["weekStart"],
	from: CivilDate | undefined,
): readonly CapturedPlan[] {
	return clauses.flatMap((clause, index) => {
		const { plan } = clause;
		if (!plan || declined.test(simplified(clauses[index + 1]?.text ?? ""))) return [];
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
