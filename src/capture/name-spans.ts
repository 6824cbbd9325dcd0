import type { NameLookup } from "./capture";
import { longerName } from "./longer-name";
import { kin } from "./name-shapes";
import type { TextRange } from "./without-ranges";

/** A name that stands in a text, and the people who go by it: none where it is not known, several where it is not clear who is meant. */
export interface NameSpan {
	readonly start: number;
	readonly end: number;
	readonly name: string;
	readonly paths: readonly string[];
}

const longestName = 40;
const latin = /[\p{Script=Latin}\p{N}_]/u;
/** With these at its end a name is found as it is without. */
const noEnd = /[\s'‘’‛ʻʼ`´′·‧・･•∙⋅]/;
/** Without its apostrophe `I've` would be Ive. */
const contraction = /^(?:(?:I|you|s?he|we|they|it|that|there|who|what|let)['’](?:ll|ve|d|m|re|s)|\w+n['’]t)$/i;

/** The known names in a text from left to right, the longest at each place: `[[王磊|老王]]`, `@老王`, `老王`, `Wang Lei`. */
export function knownNames(text: string, lookup: NameLookup): readonly NameSpan[] {
	const found: NameSpan[] = [];
	for (let at = 0; at < text.length; ) {
		const span = linkAt(text, at, lookup) ?? nameAt(text, at, lookup);
		if (span) found.push(span);
		at = span?.end ?? at + 1;
	}
	return found;
}

/** A linked name is one whoever bears it. */
function linkAt(text: string, at: number, lookup: NameLookup): NameSpan | undefined {
	if (!text.startsWith("[[", at)) return undefined;
	const close = text.indexOf("]]", at);
	if (close < 0) return undefined;
	const [link = "", shown = link] = text.slice(at + 2, close).split("|");
	const target = (link.split("#")[0] ?? "").replace(/\.md$/i, "").trim();
	const hits = lookup.find(target.slice(target.lastIndexOf("/") + 1));
	const exact = hits.filter(({ path }) => path === `${target}.md`);
	if (hits.length === 0) return undefined;
	return {
		start: at,
		end: close + 2,
		name: shown.slice(shown.lastIndexOf("/") + 1).trim(),
		paths: pathsOf(exact.length > 0 ? exact : hits),
	};
}

function nameAt(text: string, at: number, lookup: NameLookup): NameSpan | undefined {
	const called = text[at] === "@";
	const start = called ? at + 1 : at;
	if (!mayBegin(text, start)) return undefined;
	const [within = ""] = /^[^，、；。！？\n]*/.exec(text.slice(start, start + longestName)) ?? [];
	for (let end = start + within.length; end >= start + 2; end--) {
		if (!mayEnd(text, at, end)) continue;
		const name = text.slice(start, end);
		const hits = lookup.find(name, chineseDue.test(text.slice(0, at)) && chineseAfter.test(text.slice(end)));
		if (hits.length === 0 || isOther(text, at, end, name) || !(called || isMeant(text, at, name))) continue;
		return wholeName(text, at, { start, end }, hits);
	}
	return undefined;
}

/** The known name, or the longer one of somebody else that it is a part of. */
function wholeName(text: string, at: number, { start, end }: TextRange, hits: ReturnType<NameLookup["find"]>): NameSpan {
	const initialled = withInitial(text, end, hits);
	if (initialled) return { start: at, ...initialled };
	const longer = longerName(text, { start, end });
	return longer
		? { ...longer, name: text.slice(longer.start, longer.end), paths: [] }
		: { start: at, end, name: text.slice(start, end), paths: pathsOf(hits) };
}

/** Where a word of the language can only be a name: `跟小满视频`. */
const chineseDue = /[和跟与给约找陪]$/u;
const chineseAfter = /^(?:$|[^\p{Script=Han}]|[吃喝聊见通打发视](?!车)|电话|微信|一起)/u;
/** `去吕梁出差`: a place of that name. */
const placeBefore = /(?:[去到在飞抵从离]|路过|途经|回)$/u;
const placeAfter = /^(?:出差|旅游|旅行|度假|玩(?!得)|爬山|看展|参会|机场|高铁|火车站|回来(?!电|信|后?[聊说])|市|县|那边出差)/u;

function isOther(text: string, at: number, end: number, name: string): boolean {
	// 大姨夫 is not 大姨.
	return contraction.test(name) || (/[姨姑舅叔伯婶]$/u.test(name) && /^[夫父妈母爹]/u.test(text.slice(end))) || /节气$/u.test(text.slice(0, at)) || (placeBefore.test(text.slice(0, at)) && placeAfter.test(text.slice(end)));
}

/** `Anna N.` is Anna Novak, if there is one. */
function withInitial(
	text: string,
	end: number,
	hits: ReturnType<NameLookup["find"]>,
): Pick<NameSpan, "end" | "name" | "paths"> | undefined {
	const [all, letter] = /^ ([A-Z])(?:\.|(?![\w'’-]))/.exec(text.slice(end)) ?? [];
	if (all === undefined || letter === undefined || letter === "I") return undefined;
	const meant = hits.filter(({ name }) => new RegExp(`[ -]${letter}[^ ]*$`, "i").test(name));
	return meant.length === 0 ? undefined : { end: end + all.length, name: meant[0]?.name ?? "", paths: pathsOf(meant) };
}

function mayBegin(text: string, at: number): boolean {
	const first = text[at] ?? " ";
	return !/[\s\p{P}]/u.test(first) && !(latin.test(first) && latin.test(text[at - 1] ?? " "));
}

function mayEnd(text: string, from: number, at: number): boolean {
	const last = text[at - 1] ?? " ";
	if (noEnd.test(last)) return false;
	const rest = text.slice(at);
	return !(latin.test(last) && latin.test(text[at] ?? " ")) || sOfKin.test(rest) || (sAtHome.test(rest) && atHome.test(text.slice(Math.max(0, at - 30), at))) || isAtHome(text, from, at) || isTheirs(text, from, at);
}

/** `toms last day is the 30th`, `Uncle Rays biopsy`: at the beginning of a clause, and no word in the plural. */
function isTheirs(text: string, at: number, end: number): boolean {
	const before = text.slice(0, at);
	return /^\p{L}s [\p{Ll}#]/u.test(text.slice(end - 1))
		&& (/\b(?:uncle|aunt(?:ie|y)?) $/i.test(before) || (/(?:^|[.,;!?] *)$/.test(before) && !isWord.test(text.slice(at, end))));
}

/** `dinner at tylers was fun`: no word in the plural. */
function isAtHome(text: string, from: number, at: number): boolean {
	return /^s(?![\p{L}'’])/u.test(text.slice(at)) && /\b(?:at|round|to)\s+$/i.test(text.slice(0, from)) && !isWord.test(text.slice(from, at));
}

/** `at uncle rays`. */
const sAtHome = /^s(?=$|[.,;!?]|\s+(?:place|house|flat|party|bbq|for|last|on|yesterday|today|sat|sun|fri)\b)/i;
const atHome = /\bat\s+(?:\p{L}+\s)?\p{L}+$/iu;

/** `Sarahs husband`, as it is typed in haste. */
const sOfKin = new RegExp(`^s ${kin}\\b`, "i");

const sOfTheirKin = new RegExp(`^['’]s ${kin}\\b`, "i");

/** Names that are words as well. */
const isWord =
	/^(?:will|may|mark|art|grace|bill|hope|rose|sue|pat|rob|jack|nick|josh|frank|drew|chase|ray|dean|faith|joy|dawn|eve|april|june|august|jan|rich|guy|miles|skip|ivy|ruby|penny|angel|lily|daisy|don|van|sky|summer)$/i;
const isMonth = /^(?:may|april|june|august|jan)$/i;
const afterMonth = /^\.?,?\s+\d/;
const beforeMonth =
	/(?:\b(?:in|since|by|until|till|during|last|next|this|early|mid|late|(?:end|start|beginning|middle|(?:st|nd|rd|th)) of)|\d(?:st|nd|rd|th)?)[\s-]+$/i;
const bare = /^(?:be|call|meet|see|send|write|text|e?mail|try|have|go|get|visit|ask|do|give|talk|speak)\b/;

/**
 * `will` and `may` are seldom Will and May: in lower case they are names only where a name is due or nothing is capitalized, and `in May`
 * is a month.
 */
function isMeant(text: string, at: number, name: string): boolean {
	const before = text.slice(0, at);
	const after = text.slice(at + name.length);
	if (isMonth.test(name) && (afterMonth.test(after) || beforeMonth.test(before))) return false;
	const word = isWord.test(name);
	if (name !== name.toLowerCase() || !/^[\p{Script=Latin}\p{M}\s'’.‐‑-]+$/u.test(name)) {
		return !(word && /^(?:will|may)$/i.test(name) && bare.test(after.trimStart()));
	}
	return isDue(before, after, word) || (!word && text === text.toLowerCase());
}

/** Whether a name is expected between these words. */
function isDue(before: string, after: string, word: boolean): boolean {
	if (standsFirst(before, after)) return true;
	if (sOfTheirKin.test(after)) return true;
	if (/\bat\s+$/i.test(before) && /^['’]s\b(?! (?:best|worst|end|door|own|last minute))/i.test(after)) return true;
	if (called.test(before) || (does.test(after) && begins.test(before) && !(word && mayBeOfThings.test(after)))) return true;
	return /(?:^|[,，&/+]|\b(?:and|to)|\w n)\s*$/iu.test(before)
		&& (!word || /^\s*(?:$|[,，.;&/+]|(?:and|n|lunch|dinner|coffee|yesterday|today|last|on|at|had|were|went|called)\b)/i.test(after));
}

/** Before what is said of whom a line begins with. */
function standsFirst(before: string, after: string): boolean {
	return /^\W*$/.test(before) && (/^(?: [-–—]+ |:(?!.*\b(?:with|w\/)))/i.test(after) || whereFrom.test(after));
}

/** `dave from climbing — new number`: which one of that name. */
const whereFrom = /^ from (?!the\b)\p{Ll}+(?: \p{Ll}+)?(?: ?[-–—:,]| (?:called|texted|rang|messaged|says|said|wants|moved|needs|got|has|is|came|asked|sent|lent|helped)\b)/iu;
const begins = /(?:^|[.,;!?，。]\s*|\b(?:and|yesterday|today|then|earlier|finally|tonight)\s+|\uFFFC\s*)$/iu;
const mayBeOfThings = /^ (?:is|has|just|sent|came|helped)\b/i;

/** Where a name is due. */
const called =
	/(?:[@和跟与、给帮]\s*|\b(?:with|met|saw|visit|meet|call|invite|thank|whatsapp(?:p?ed|['’]?d)?|called|e?mailed|texted|messaged|from|w\/?|w\/ ?|(?:ran|bumped) into|told|asked|sent|gave|lent|helped|thanked|rang|phoned|pinged|visited|invited|reminded|promised|fed|drove|introduced|intro['’]?d|owe|got through to|heard (?:back )?from|caught up with|hung out with|(?:talk(?:ed|ing)|sp(?:oke|eak)|wr[oi]te) to)\s+)$/iu;
/** What somebody does whose name begins a sentence in small letters. */
const does =
	/^ (?:called|venmo(?:ed|['’]?d)|zelled|paypal(?:l?ed|['’]?d)|paid (?:me|us)|pinged|texted|messaged|e?mailed|said|asked|rang|wrote|told|replied|sent|gave|lent|came|popped|dropped|helped|and i|k|ok|cancelled|wants|thinks|has|just|recommended|introduced|is)\b/i;

function pathsOf(hits: readonly { readonly path: string }[]): readonly string[] {
	return [...new Set(hits.map(({ path }) => path))];
}
