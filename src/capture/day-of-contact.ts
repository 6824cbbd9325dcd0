import { type CivilDate, civilDateOf, daysBetween, partsOf } from "../calendar/civil-date";
import { dayInterval } from "../calendar/date-interval";
import { type FoundTime, isUnderstood, readTimePhrase } from "../calendar/phrases/read-date-phrase";
import { channelIn } from "./channel-phrases";
import { type Clause, clausesOf } from "./clauses";
import { chineseKin, kin } from "./name-shapes";
import { isDeadline } from "./plans";
import { cover, covered, type TextRange, within } from "./without-ranges";

/** What a clause may hold beside a date and names and still say no more than when and with whom. */
const beside =
	/的$|和|跟|与|[在是就于]|早上|上午|中午|下午|晚上|\b(?:and|with|on|in|at|was|it|the|back|morning|afternoon|evening|night|noon|i (?:think|believe|guess|reckon|suppose)|probably|must have been|or so|ish)\b|好像|应该|大概|可能|似乎|吧|我?记得|\d{1,2}(?::\d\d)?\s*(?:[ap]m\b|点半?)/giu;
/** 自2023年, since June: from when on, not when. */
const sinceWhen = /^(?:since|until|till|by)\b/iu;
const afterSince = /(?:\b(?:since|until|till|by|re|regarding)|自从?)\s*\uFFFC/iu;
const mostDates = 8;

/**
 * The date of a contact: where the line says with whom and what, or before that, or alone in a clause of its own (`和老王喝咖啡，上周五`). What
 * a later clause tells has a time of its own (`，上次见还是2023年`). `head` is `told` as far as dates are looked for. Where no date stands there,
 * words that speak of time and are not understood.
 */
export function dayOfContact(
	told: string,
	head: string,
	names: readonly TextRange[],
	weekStart: "monday" | "sunday",
	today: CivilDate,
): FoundTime | undefined {
	const dates = timesIn(head, weekStart, today);
	const clauses = clausesOf(covered(told, dates).replace(/[:：](?!\d)/g, ","));
	const understood = dates.filter((date) =>
		isUnderstood(date)
			&& !leaves(told, date)
			// By when, and not when.
			&& !(isDeadline.test(told.slice(date.end)) && told[date.start - 1] !== "在")
			&& !isThisYear(date, today)
			&& !clauses.some((clause) =>
				within(clause)(date)
					&& (comes.test(clause.text) || isOfKin(clause.text) || (mayBeAhead(date, today) && willCome.test(clause.text))
						|| (isNearerAhead(date, today) && !isPast(clause, names) && !onTheirs.test(told.slice(0, date.start)))),
			),
	);
	const best = bestOf(understood, clauses, names);
	return (best && (lastOfSpan(best, told) ?? onceMore(best, understood, told)))
		?? best
		?? laterDay(understood.filter(({ interval }) => (interval?.from ?? today) <= today), clauses, told)
		?? dayAfterNews(understood, clauses, names)
		?? bestOf(dates.filter((date) => !isUnderstood(date) && !ofTime.test(head.slice(date.end))), clauses, names);
}

/** `好久没见老王，昨晚一起吃了饭`: what came before is no meeting. */
const notMet = /没(?:有)?[见联聚碰]|好久不见|\b(?:had|have)(?:n['’]t| not) (?:seen|met|talked|spoken|heard)\b/i;

/** `the last few weeks' talks`: it says of which time something is. */
const ofTime = /^\s*(?:['’]s?\b|的)/i;

function bestOf(dates: readonly FoundTime[], clauses: readonly Clause[], names: readonly TextRange[]): FoundTime | undefined {
	let best: FoundTime | undefined;
	let named = false;
	let met = false;
	for (const [index, clause] of clauses.entries()) {
		const speaks = /[\p{L}\p{N}]/u.test(clause.text.replaceAll(cover, " ").replace(beside, ""));
		best = better(best, firstOf(dates.filter(within(clause))), !(named && met) || (!speaks && !isDay(best)));
		const next = clauses[index + 1];
		// `lunch with Sam, Ann and Bob yesterday`: names go on.
		if (next && names.some(({ end }) => end === clause.end) && names.some(({ start }) => start === next.start)) continue;
		named ||= names.some(within(clause));
		met ||= speaks && !notMet.test(clause.text);
	}
	return best;
}

/** `Mark's coming to Shanghai Dec 8–12`, `微信祝老王明天面试顺利`: a day of theirs. */
const comes =
	/^\uFFFC+ (?:needs|wants|would like) (?:an? |some |the |help|\p{Ll}+ing )|^(?:please )?(?:get|buy|order|find|make|knit|bake) \uFFFC+ (?:an? |some|smth|sth|the )|\b(?:all in|up|keen|down) for \uFFFC|^\uFFFC+[给为帮替]\uFFFC+(?:(?:买|订|挑|选|网购)的|[寄送发]的[^，]*(?:收到|到了))|^\uFFFC+[\p{Script=Han}]{0,3}(?:要|会|将|打算|准备)(?:来|去|到|回|飞|搬)(?!了|过)|^[^\p{L}]*\uFFFC+(?:['’]s| is| are| will be|['’]ll be|) (?:coming|visiting|moving|leaving|flying|arriving|getting married|(?:back )?in town|around|here|(?:staying|over) [^.]*\uFFFC)(?!\p{L})|^.{0,4}祝|了\uFFFC+的|\b(?:invited|asked|wants|needs) (?:me|us)\b(?! \uFFFC)|[让叫请托求]我|^\uFFFC+的?(?:婚礼|葬礼|生日|手术|面试|答辩|婚期)(?:在|是|定在)?\uFFFC|^\uFFFC+ (?:wants|plans|hopes|might|may|is going|is planning|will)\b|^\uFFFC+['’]s (?:birthday|wedding|anniversary|exam|interview|surgery|operation|viva)(?: is| on)?(?: on| in)? \uFFFC|^\uFFFC+ (?:says|thinks|hears|reckons) (?!hi\b|hello\b)/u;
/** The same, where the day is still to come: `老王下周来深圳`. */
const willCome =
	/^\uFFFC+\s*\uFFFC*(?:要|会|将)?(?:(?:来|到|去|飞|回)(?!了|电|信|访过)\p{Script=Han}{2,4}|(?:生|结婚|手术|搬|毕业|答辩|退休|订婚|办婚礼|开业|考|出院|出国|动手术)(?!了).{0,4})$/u;

/** The days to come that a line names, also without a year, where the next one is the nearer: `27 dec` in November, `腊八`. */
export function daysAhead(text: string, weekStart: "monday" | "sunday", today: CivilDate): readonly FoundTime[] {
	return timesIn(text, weekStart, today).filter((time) => (time.interval?.from ?? today) > today || isNearerAhead(time, today));
}

/** So long ago, and without its year, a day of theirs is rather the next one. */
const longAgo = 270;

export function mayBeAhead(time: FoundTime | undefined, today: CivilDate): boolean {
	const interval = time?.interval;
	return interval !== undefined
		&& (interval.from > today || (daysBetween(interval.to, today) > longAgo && !/\d{4}|年|last|ago/i.test(interval.text)));
}

/** `hosting the party this year` says no more than that it is not last year. */
function isThisYear({ interval }: FoundTime, today: CivilDate): boolean {
	return interval?.precision === "year" && interval.from <= today && interval.to >= today;
}

/** Of a day without its year the next one is nearer than the last. */
export function isNearerAhead({ interval }: Pick<FoundTime, "interval">, today: CivilDate): boolean {
	return interval !== undefined && daysBetween(interval.to, today) > halfAYear && !/\d{4}|[去前今]年|last|ago/i.test(interval.text);
}
const halfAYear = 183;

/** Whether a clause names somebody, and does not say what they or we are about to do. */
function isPast(clause: Clause, names: readonly TextRange[]): boolean {
	return names.some(within(clause)) && !present.test(clause.text) && !(ofTheirs.test(clause.text) && !/\bw(?:as|ere)\b/i.test(clause.text));
}
/** `RSVPd yes to Annie's shower 16 jan`. */
const ofTheirs = /\uFFFC['’]s (?:[\p{L}-]+ ){1,3}(?:on |at )?\uFFFC/u;
const present = /^(?:catch up|meet|see|visit)\b|\uFFFC(?:就?要|会|得|将|打算|准备)(?!了)|^\uFFFC+(?![和跟与、])(?!.*[了过])\p{Script=Han}{1,8}\uFFFC+$|^\uFFFC+ \p{L}+ing\b|\uFFFC(?:要|会|再)?(?:过来|回来|来(?=[玩吃住家坐]|$))(?!了|过)|\uFFFC(?:['’]?s| is| are) \p{L}+ing\b|\b(?:i|we)(?:['’]?m|['’]re| am| are) (?:\p{L}+ing|on|in|at|off)\b|\bis (?:at|on|in)\b/iu;
/** `dinner on Mark's birthday, 9 April`. */
const onTheirs = /\bon \uFFFC+['’]?s \p{Ll}+, ?$/iu;

let ofKin: RegExp | undefined;

/** `老周妈妈月初住院了`, `Helen's mother died on Tuesday`: a day of somebody else. */
function isOfKin(clause: string): boolean {
	ofKin ??= new RegExp(`^[^\\p{L}]*\\uFFFC+(?:['’]?s\\s+(?:\\p{L}+ )?${kin}\\b|(?:的|他|她)?${chineseKin}(?!一起|请|[和跟]我|家))`, "iu");
	return ofKin.test(clause);
}

/** What was done on a day that only a later clause says: `Wrote a reference for Sam, submitted it last Monday`. */
const deed = /[发寄交给见聊]|微信|电话|视频|\b(?:sent|submitted|posted|called|e-?mailed|gave|met|saw|delivered|told|dropped|finished|handed|mailed)\b/i;
const otherTime =
	/[让叫请要]我|\b(?:asked|wants|needs)\b|[是为]\s*\uFFFC|\b(?:is|was)(?: in| on)? \uFFFC|上一?次|下一?次|第一次|[他她]们?[周昨前今刚上]|去年|\b(?:last time|first time|since|next|when)\b/i;

/** How long they were at it, after thanks for their help: `谢谢老王帮我搬家！昨天忙了一整天`. */
const thanked = /^[^\p{L}]*(?:谢谢|感谢|多谢|多亏|幸亏|辛苦)|\b(?:thanks|thank you|thanked|grateful)\b/iu;
const effort = /^[^他她]*(?:忙|搬|修|弄|干|折腾|累)|\b(?:took|spent)\b/iu;

/** What befalls them on the day: no day of the contact that the clause goes on to tell of. */
const befalls = /^(?:就|要|正式|去)*(?:入职|上班|开学|结婚|领证|手术|出院|住院|预产|搬家|毕业|退休|离职|答辩|开业|出国|回国|报到|到期|截止|考试|出发)/u;
/** `帮表姐订了票 14号走`: when they go. */
function leaves(told: string, { start, end }: FoundTime): boolean {
	return /[\s，,]$/.test(told.slice(0, start)) && /^(?:就|要|才)*(?:走(?!亲|路|路)|出发|动身|启程|到期|到货|截止)(?![了过的])/u.test(told.slice(end));
}
/** What came by post: on which day, a later clause may say. */
const byPost = /\b(?:card|letter|postcard|parcel|package|note|invitation|flowers)s? from \uFFFC/iu;
const arrived = /^(?:it |they )?(?:came|arrived|turned up|got here|was waiting)\b/iu;

function laterDay(dates: readonly FoundTime[], clauses: readonly Clause[], told: string): FoundTime | undefined {
	const helped = thanked.test(told);
	const posted = byPost.test(told);
	return clauses
		.filter(({ text }) => (deed.test(text) || (helped && effort.test(text)) || (posted && arrived.test(text))) && !otherTime.test(text))
		.map((clause) => dates.filter((date) => isDay(date) && !befalls.test(told.slice(date.end))).find(within(clause)))
		.find((date) => date !== undefined);
}

/** With whom one was, who is not only spoken of. */
const withWhom = /(?:[和跟与找约给陪]|\b(?:with|w\/?|met|saw|to|for|from|into|visited))\s*\uFFFC/iu;
const metThen =
	/^\uFFFC*\s*(?:我们?|大家|就|便|终于|才|又)*(?:一起|聚|碰|[吃喝见](?:了|过|上)|在[^，]{1,6}[吃喝聚玩][了的过]|去(?:帮忙|[看找](?:了|望)?[他她]))|^(?:(?:and|so|then|we|I|finally|both)\s+)*(?:\uFFFC+\s+)?(?:(?:we|I)\s+)?(?:had (?:an? |some )?(?:\w+ )?(?:lunch|dinner|breakfast|brunch|supper|coffee|tea|drinks?|beers?|catch-?up)|caught up|hung out|met up|got together|visited (?:him|her|them)|helped (?:him|her|them)|went (?:round|over|to see (?:him|her|them))|popped (?:in|round|over))\b(?!.*\b(?:with|from)\b)/iu;

/** `老王升职了，周五一起吃了顿饭`: what stands first is their news, and the day is that of the meeting which a later clause tells of. */
function dayAfterNews(
	dates: readonly FoundTime[],
	clauses: readonly Clause[],
	names: readonly TextRange[],
): FoundTime | undefined {
	const at = clauses.findIndex((clause) => names.some(within(clause)));
	const news = clauses[at]?.text;
	if (news === undefined || withWhom.test(news) || channelIn(news) !== null) return undefined;
	return clauses
		.slice(at + 1)
		.filter((clause) => metThen.test(clause.text) && !names.some(within(clause)))
		.map((clause) => dates.filter(isDay).find(within(clause)))
		.find((date) => date !== undefined);
}

/** `国庆去西藏，1号到6号`: the days are of the month that was named before them. */
const daysOnly = /[，,]\s*从?(\d{1,2})(?:[日号]|st|nd|rd|th)?\s*(?:[到至]|[-–—~～]|to)\s*(\d{1,2})(?:[日号]|st|nd|rd|th)\s*(?=$|[，,。.;；])/iu;

function lastOfSpan(best: FoundTime, told: string): FoundTime | undefined {
	const [, first, last] = daysOnly.exec(told.slice(best.end)) ?? [];
	if (first === undefined || !best.interval || !isDay(best) || Number(first) > Number(last)) return undefined;
	const { year, month } = partsOf(best.interval.from);
	const day = civilDateOf(year, month, Number(last));
	return day === undefined ? undefined : { ...best, interval: dayInterval(day) };
}

/** `yesterday & again today`: the later of two days, beside which nothing is taken out of the text. */
const again = /^[^.;!?。；！？]{0,24}(?:\band|&|\+|,)\s*(?:then )?again\s+(?:on\s+|late(?:r|)\s+)?$/iu;
const beforeAgain = /^[^.;!?。；！？]{0,16}[，,\s]$/u;
const afterAgain = /^又(?!要|想|得|该|约)(?:[和跟]|一起|[见聊吃喝碰遇打来去])/u;

function onceMore(best: FoundTime, dates: readonly FoundTime[], told: string): FoundTime | undefined {
	const later = dates.find((date) => {
		if (date.start <= best.end || !isDay(date) || !isDay(best)) return false;
		const between = told.slice(best.end, date.start);
		return again.test(between) || (beforeAgain.test(between) && afterAgain.test(told.slice(date.end)));
	});
	return later && best.interval && later.interval && later.interval.from > best.interval.from ? { ...later, isSpan: true } : undefined;
}

/** The first date of a clause, or the day that is named beside a longer time: `Q4 board dinner Nov 12`. */
function firstOf([first, ...others]: readonly FoundTime[]): FoundTime | undefined {
	return /quarter|half|year/.test(first?.interval?.precision ?? "") ? others.find(isDay) ?? first : first;
}

function isDay(time: FoundTime | undefined): boolean {
	return time?.interval?.precision === "day";
}

function better(best: FoundTime | undefined, date: FoundTime | undefined, counts: boolean): FoundTime | undefined {
	return date && counts && (!best || isDay(date)) ? date : best;
}

function timesIn(text: string, weekStart: "monday" | "sunday", today: CivilDate): readonly FoundTime[] {
	const found: FoundTime[] = [];
	let rest = text;
	for (
		let time = readTimePhrase(rest, today, weekStart, "past");
		time && found.length < mostDates;
		time = readTimePhrase(rest, today, weekStart, "past")
	) {
		const words = rest.slice(time.start, time.end);
		rest = covered(rest, [time]);
		if (!sinceWhen.test(words) && !afterSince.test(rest.slice(Math.max(0, time.start - 8), time.start + 1))) found.push(time);
	}
	return found;
}
