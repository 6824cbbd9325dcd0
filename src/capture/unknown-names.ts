import { surnames } from "../calendar/surnames";
import { isWordAsWell } from "../people/names/given-name";
import { chineseEnd, nameDot, noNames } from "./longer-name";
import { acts, anySurname, chineseCalled, chineseDescribed, chineseKin, chineseRole, describedName, kin, role, titles } from "./name-shapes";
import type { NameSpan } from "./name-spans";
import { cover, lengthOf } from "./without-ranges";

/** What a list of names follows; `the new girl` and the like may stand between. */
const opening = new RegExp(
	[
		"(?:和(?!田[枣玉])|跟|与|[见碰遇][到上着过]了?|见了|约了|拜访了?|看望了?|认识了?(?:一?[个位]叫?)?|介绍给了?|一?[个位]叫)\\s*",
		"\\b(?:with|w/?|met(?: up with)?|saw|called(?: on)?|rang|e-?mailed|texted|messaged|(?:tele)?phoned|pinged|dm['’]?d|whatsapp(?:['’]?d|ed)|visited|wrote to|talk(?:ed|ing)? to|spoke (?:to|with)|sat (?:next to|with|by)|(?:ran|bumped) into|heard (?:back )?from|got through to|caught up with|hung out with|(?:letter|call|e-?mail|text|message|note|card|postcard|visit|voice ?mail|dm|parcel|package|news|chat) (?:from|for|with)|helped|thanked|introduced|intro['’]?d|interviewed|tutored|hosted|joined|merged|reviewed|congratulated)\\s+",
		"[给约找向帮教请问陪送替让带]\\s*(?=[阿小老]?[A-Z])",
		`[给约找向帮请陪教替](?=[小老阿]?[${surnames}]\\p{Script=Han}{1,2}?(?:[打发聊吃喝改修写填搬做看查带买送]|请教|视频|语音))`,
		`[给约找向帮请陪教替送带](?=${chineseDescribed})`,
	].join("|"),
	"giu",
);
/** `Gave Chloe a lift`: who gets something. */
const receiver =
	/\b(?:[Gg]ave|[Tt]ook|[Dd]rove|[Ll]ent|[Ss]howed|[Tt]old|[Aa]sked|[Bb]rought|[Ss]ent|[Ww]ished|[Ii]nvited|[Tt]aught|[Pp]aid|[Ww]alked|[Pp]icked up|[Oo]we) (?=\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? (?:an?|the|my|our|his|her|some|to|home|out|back|for|about|how|if|\d+)\b)/gu;
/** `met a founder, Lucia, at the fair`, `met a guy named Ben` (`dubbed`: see `withoutNaming`), `two founders (Kenji, Lucia)`. */
const afterRole = new RegExp(
	`\\b(?:met|with|saw|called|phoned|rang) (?:an?|the|my|our) [^,.;()]{1,60}, (?=\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}|de |van |von )[\\p{L}'’-]*){0,3}(?:,|$))|(?:\\b${role}|\\p{Ll}s) \\((?=\\p{Lu})|\\b(?:[Mm]et|[Ww]ith|[Ss]aw|[Cc]alled|[Pp]honed|[Rr]ang) (?:\\p{Ll}+ ){1,3}?${role} (?:named|dubbed) (?=\\p{Lu})`,
	"gu",
);
/** `Grandad's friend Bill`: who a line without a known name is about. */
const ofRole = new RegExp(`(?:\\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir)|['’]s) (?:\\p{Ll}+ )?${role} (?=\\p{Lu}\\p{Ll})`, "gu");
/** `Tom's boss Dana called`, where the line begins so. */
const ofSubject = new RegExp(`^['’]s (?:\\p{Ll}+ )?${role} (?=\\p{Lu}\\p{Ll}+ ${acts})`, "u");
const introducedTo = /\b(?:introduced|intro['’]?d|connected) [^,.;]{1,30}? (?:to|with) (?=\p{Lu})/giu;
/** `with [[Anna]]`: a note there may be or not, but nobody's. */
const link = /^\[\[(?:[^[\]|]*\/)?((?!\d{4}-)[^[\]|/#]+?)(?:\.md)?(?:#[^[\]|]*)?(?:\|([^[\]]+))?\]\]/i;
const between = /^\s*(?:[、&+]|和|跟|与|以及|及|[、,，]?还有(?:一?[个位]叫)?|[,，]?\s*\band\b|([,，]))\s*(?:and\s+)?(?:with\s+)?/iu;
const end = `${chineseEnd.slice(0, -1)}|[来请给送帮回也都要把答坐从们到交做加补修教陪接带])`;
const chineseName = new RegExp(
	`^(?:${chineseCalled}|(?:\\p{Script=Han}{1,6}(?:${nameDot}\\p{Script=Han}{1,6})*?${nameDot}\\p{Script=Han}{1,6}?|\\p{Script=Han}{2,4}?)${end})`,
	"u",
);
const latinWord = `\\p{Lu}(?!\\p{L}*['’]s (?:${kin}|boss|team)\\b)(?:(?!['’]s\\b)(?!\\p{Script=Han})[\\p{L}'’-])*`;
/** Ends where Chinese begins: `和Jenny喝咖啡`. */
const latinName = new RegExp(
	`^(?:(?:Mrs?|Ms|Dr|Prof)\\.? |[阿小老](?=\\p{Lu}\\p{Ll}))?${latinWord}(?: (?:(?:de|van|von|der|den|la|di|da) ){0,2}${latinWord}){0,2}`,
	"u",
);
/** `w chloe over lunch`, in a line that is all in small letters. */
const smallName =
	/^(?!(?:me|us|him|her|it|them|you|work|school|home|family|everyone|everybody|anyone|anybody|someone|somebody|nobody|others|people|friends|folks|online|again|mum|mom|dad|both|some|one)\b)[\p{Ll}'’-]{2,}(?!s)\p{Ll}(?=\s*(?:$|[,.;!&\uFFFC]|\b(?:and|over|at|on|in|for|re|about|yesterday|today|last|this)\b))/u;
const beforeSmallName = /\b(?:with|w\/?|met)\s+$/;
const latinStart = /^\p{Lu}/u;
const chineseStart = new RegExp(`^[小老阿]?[${anySurname}]`, "u");
/** How somebody is, or what they are to do: `见到同学很高兴`. */
const isHow = "(?:.*(?:很|高兴|开心)|[真太].|应该|[你您]).*";
const predicate = new RegExp(`^${isHow}$`, "u");
const noName = new RegExp(
	`^(?:${noNames}|(?:[爸妈爹爷奶哥姐弟妹](?![爸妈爹爷奶哥姐弟妹])|几|一|两|三(?!叔|姨|伯|姑|婶)|好久|小区|小组|还有|新|老|前|以前|大学|高中|我|公司|其).*|.*(?:同事|朋友|同学|家人|客户|团队|室友|邻居|们|人|科|部门|学校)[真太都]?|${isHow}|[那当这]天|咖啡|奶茶|小红书|大家|高手|[他她].*|爸妈|爸爸|妈妈|父母|老婆|老公|老板|领导|对方|自己|孩子|儿子|女儿|导师.*|师傅|师父|老师|值班|当事|媳妇|护士|医生|律师|房东)$`,
	"u",
);
const oldOrNew = /^老(?!婆|公|板|师$|家|同|朋|客|领|乡)\p{Script=Han}{1,2}$/u;

/** Names that show by themselves that they are some: `林医生`, `小周`, `前同事郑凯`, `Mrs. Tran`. */
const plain = new RegExp(
	`(?:^|[^大从最变中很真太])(${chineseCalled}|阿\\p{Lu}\\p{Ll}+)|(?:${chineseRole}|[给见约]了|认识了?(?:\\p{Script=Han}{1,6}的)?|(?<!${chineseKin})叫)((?:[${anySurname}]|阿(?![姨里联拉]))\\p{Script=Han}{1,2}?)(?:${end}|(?=陪|请|教|拉|托|送|借|邀|喊|让|生|住|搬|路过|介绍|推荐|聊|zoom))|\\b(${titles} ${latinWord}(?: ${latinWord})?|(?:mrs?|dr|prof|herr|frau)\\.? (?!(?:and|or|at|on|in|said)\\b)\\p{L}+)`,
	"gu",
);

/** At the beginning of a sentence any word has a capital: a name is one who does something. */
const does =
	"(?:(?!seem|look|need|happen|end|start|last)\\p{Ll}{2,}ed|came|rang|said|says|sent|gave|wrote|told|brought|found|lent|took|made|got|met|bought|read|swung|drove|paid|wants|needs|and I|DM['’]?d)";
/** `Grandson Oliver`. */
const roleFirst = new RegExp(`^${role}\\s+(?=\\p{Lu})`, "iu");
const noSubject =
	`(?!(?:${noNames}|Work|Talk|News|Been|Weather|Food|Kids|Dad|People|Life|School|Class|Party|Wedding|Funeral|Conference|Interview|Project|Paper|Draft|Deadline|Flight|Train|Dog|Cat)\\b)`;
const subject = new RegExp(
	`(?:^|[.!?;] |\\uFFFC[,:]? )(?:(?:\\p{Lu}\\p{Ll}+['’]s|[Mm]y|[Oo]ur|[Aa]n?|[Tt]he) (?:\\p{Ll}+ ){1,2})?${noSubject}(${latinWord}(?: ${latinWord})?)(?= ${does}\\b)`,
	"gu",
);
const chineseSubject = new RegExp(
	`(?:^|[。！；，,]|\\uFFFC)\\s*([${anySurname}]\\p{Script=Han}{1,2}?)(?=来|给我|帮我|请我|借我|送|打|发|说|约|回来|找我|问|在|今|昨|也|把|回[信复我电]|教我|陪我|生|结婚|升|换|zoom|Zoom|call|微信|视频|电话|路过|介绍|推荐|辞职|怀孕|带)`,
	"gu",
);

/**
 * Unknown names after `和`, `with` and the like, those listed with known ones, and those that look like names; if there are none, whoever is
 * said to do something.
 */
export function unknownNames(text: string, known: readonly NameSpan[]): readonly NameSpan[] {
	// Whom the story or `put me in touch with` names is not who wrote.
	const open = known.filter(({ start }) => text[start] !== cover && !toMe.test(text.slice(0, start)));
	const found = [...listed(text, known, open)];
	for (const match of text.matchAll(plain)) {
		add(found, known, spanAtEnd(match, match.slice(1).find((name: string | undefined) => name !== undefined) ?? ""));
	}
	if (found.length > 0 || open.length > 0) return found;
	for (const span of subjects(text)) if (mayBeFirst(text, span, known)) add(found, known, span);
	return found;
}

/** Whether a line may be of this name: it names nobody who is known, or this one wrote or called. */
function mayBeFirst(text: string, { end: after, name }: NameSpan, known: readonly NameSpan[]): boolean {
	return known.length === 0 || (writes.test(text.slice(after)) && !isRole.test(name));
}

const isRole = new RegExp(`^(?:${role}|bank|office|hospital|police)$`, "i");

const toMe = /\bme (?:\p{Ll}+ ){0,3}$|我(?:认识|和)$/u;
const writes = /^ ?(?:wrote|e-?mailed|texted|messaged|called|rang|phoned|replied|answered|got back|says?|said|回|来[信电]|发|打|说)/u;

function add(found: NameSpan[], known: readonly NameSpan[], span: NameSpan): void {
	const touches = (other: NameSpan): boolean => other.start < span.end && span.start < other.end;
	if (known.some(touches) || predicate.test(span.name)) return;
	const longer = found.findIndex(touches);
	if (longer < 0) found.push(span);
	else if (span.end - span.start > (found[longer]?.name.length ?? 0) && span.start <= (found[longer]?.start ?? 0)) found[longer] = span;
}

/** The name that a match ends with. */
function spanAtEnd({ 0: all, index }: RegExpMatchArray & { readonly index: number }, name: string): NameSpan {
	const end = index + all.length;
	return { start: end - name.length, end, name, paths: [] };
}

function subjects(text: string): readonly NameSpan[] {
	return [subject, chineseSubject].flatMap((pattern) =>
		[...text.matchAll(pattern)].flatMap((match) => {
			const name = (match[1] ?? "").replace(roleFirst, "");
			return noName.test(name) || isWordAsWell(name) || isWordAsWell(name.slice(0, 2)) ? [] : [spanAtEnd(match, name)];
		}),
	);
}

function listed(text: string, known: readonly NameSpan[], open: readonly NameSpan[]): readonly NameSpan[] {
	const found = open.length > 0 ? [] : firstLink(text, known);
	const openings = [opening, introducedTo, receiver, afterRole, ...(known.length === 0 ? [ofRole] : [])]
		.flatMap((pattern) => [...text.matchAll(pattern)])
		.filter((match) => !known.some(({ start, end }) => match.index >= start && match.index < end) && !isOfTheirs(text, match, known));
	const starts = [
		...openings.map((match) => match.index + match[0].length),
		...afterSubject(text, known),
		...known.flatMap((span) => afterKnown(text, span)),
	];
	for (const from of starts) {
		let at = from;
		for (let sure = true; ; ) {
			at = afterDescription(text, at);
			const here = known.find(({ start }) => start === at) ?? linkAt(text, at) ?? unknownAt(text, at, sure);
			if (!here || holdsOneOf(known, here)) break;
			if (here.paths.length === 0 && !found.some(({ start }) => start === here.start)) found.push(here);
			const next = between.exec(text.slice(here.end));
			if (!next) break;
			at = here.end + next[0].length;
			// After a comma anything may follow: a name is one only in a list that goes on or ends there.
			sure = next[1] === undefined;
		}
	}
	return found;
}

function firstLink(text: string, known: readonly NameSpan[]): NameSpan[] {
	const first = linkAt(text, 0);
	return first && mayBeFirst(text, first, known) ? [first] : [];
}

function afterSubject(text: string, [first]: readonly NameSpan[]): readonly number[] {
	const match = first?.start === 0 ? ofSubject.exec(text.slice(first.end)) : null;
	return first && match ? [first.end + match[0].length] : [];
}

/** `breaking up w/ Lena`, `和阿芳离婚了`: the love and quarrels of somebody else, who is known. */
function isOfTheirs(text: string, match: RegExpExecArray, known: readonly NameSpan[]): boolean {
	const after = text.slice(match.index + match[0].length);
	return known.some(({ end }) => end <= match.index)
		&& (theirsBefore.test(text.slice(0, match.index)) || (/[和跟与]\s*$/u.test(match[0]) && theirsAfter.test(after)));
}
const theirsBefore = /\b(?:br(?:eak|oke|eaking|eaks|oken) up|split(?:ting)?(?: up)?|divorc\w+|(?:back|moving|moved|moves|living|lives|in love|engaged|married|dating|fell out|falling out))\s+(?:in |out )?$/iu;
const theirsAfter = /^\p{Script=Han}{1,4}?(?:分手|离婚|复合|在一起了|订婚|领证|闹掰|吵翻|同居)/u;

/** `和群主老王`: the words before a known name are no name. */
function holdsOneOf(known: readonly NameSpan[], { start, end }: NameSpan): boolean {
	return known.some((span) => span.start > start && span.start < end);
}

function afterDescription(text: string, at: number): number {
	return at + lengthOf(describedName, text.slice(at, at + mostDescribed));
}

/** `Priya and Dev`: a list may begin with a known name. */
function afterKnown(text: string, { end }: NameSpan): readonly number[] {
	const next = andMore.exec(text.slice(end));
	return next ? [end + next[0].length] : [];
}

const mostDescribed = 60;
const andMore = /^\s*(?:[、&]|和|跟|与|and\b)\s*/iu;

function linkAt(text: string, at: number): NameSpan | undefined {
	const match = link.exec(text.slice(at));
	return match ? { start: at, end: at + match[0].length, name: match[2] ?? match[1] ?? "", paths: [] } : undefined;
}

function smallNameAt(text: string, at: number): RegExpExecArray | null {
	return /\p{Lu}/u.test(text.slice(1)) || !beforeSmallName.test(text.slice(0, at)) ? null : smallName.exec(text.slice(at));
}

function unknownAt(text: string, at: number, sure: boolean): NameSpan | undefined {
	const rest = text.slice(at);
	const name = (latinName.exec(rest) ?? chineseName.exec(rest) ?? smallNameAt(text, at))?.[0];
	if (name === undefined || (noName.test(name) && !oldOrNew.test(name))) return undefined;
	const after = rest.slice(name.length);
	if (!sure && !latinStart.test(name) && !chineseStart.test(name)) return undefined;
	if (!sure && !/^\s*(?:$|[,，、&)）\uFFFC]|(?:and|last|yesterday|today|on|at|over|this)\b|和)/i.test(after)) return undefined;
	return { start: at, end: at + name.length, name, paths: [] };
}
