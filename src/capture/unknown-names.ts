import { surnames } from "../calendar/surnames";
import { chineseEnd, nameDot } from "./longer-name";
import type { NameSpan } from "./name-spans";

/** What a list of names follows. */
const opening = new RegExp(
	`(?:和|跟|与|见了|约了|拜访了?|遇到了?|碰到了?)\\s*|\\b(?:with|w/|met|saw|called|emailed|texted|messaged|phoned|visited|wrote to|talked to|spoke to|(?:ran|bumped) into)\\s+|[给约找向](?=[小老阿]?[${surnames}]\\p{Script=Han}{1,2}?(?:[打发聊吃喝]|请教|视频|语音))`,
	"giu",
);
/** `with [[Anna]]`: a note there may be or not, but nobody's. */
const link = /^\[\[(?:[^[\]|]*\/)?((?!\d{4}-)[^[\]|/#]+?)(?:\.md)?(?:#[^[\]|]*)?(?:\|([^[\]]+))?\]\]/i;
const between = /^\s*(?:[、&]|和|跟|与|以及|及|[,，]?\s*\band\b|([,，]))\s*/i;
const chineseName = new RegExp(`^(?:\\p{Script=Han}{1,6}(?:${nameDot}\\p{Script=Han}{1,6})*?${nameDot}\\p{Script=Han}{1,6}?|\\p{Script=Han}{2,4}?)${chineseEnd}`, "u");
/** Ends where Chinese begins: `和Jenny喝咖啡`. */
const latinName = /^(?:(?:Mrs?|Ms|Dr|Prof)\.? )?\p{Lu}(?:(?!\p{Script=Han})[\p{L}'’-])*(?: \p{Lu}(?:(?!\p{Script=Han})[\p{L}'’-])*){0,2}/u;
const noName =
	/^(?:I|The|A|An|My|Our|His|Her|Their|(?:Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|(?:几|一|两|三|新|老|前|以前|大学|高中|我|公司|其).*|.*(?:同事|朋友|同学|家人|客户|团队|室友|邻居|们|人)|大家|高手|[他她].*|爸妈|爸爸|妈妈|父母|老婆|老公|老板|领导|对方|自己|孩子|儿子|女儿)$/u;
const oldOrNew = /^老(?!婆|公|板|师$|家|同|朋|客|领|乡)\p{Script=Han}{1,2}$/u;

/** Names after `和`, `with` and the like that are not among the known ones, which stand in the same lists. */
export function unknownNames(text: string, known: readonly NameSpan[]): readonly NameSpan[] {
	const found = known.length === 0 ? [linkAt(text, 0)].filter((first) => first !== undefined) : [];
	for (const match of text.matchAll(opening)) {
		if (known.some(({ start, end }) => match.index >= start && match.index < end)) continue;
		let at = match.index + match[0].length;
		for (let sure = true; ; ) {
			const here = known.find(({ start }) => start === at) ?? linkAt(text, at) ?? unknownAt(text, at, sure);
			// `和群主老王`: the words before a known name are no name.
			if (!here || known.some(({ start }) => start > here.start && start < here.end)) break;
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

function linkAt(text: string, at: number): NameSpan | undefined {
	const match = link.exec(text.slice(at));
	return match ? { start: at, end: at + match[0].length, name: match[2] ?? match[1] ?? "", paths: [] } : undefined;
}

function unknownAt(text: string, at: number, sure: boolean): NameSpan | undefined {
	const rest = text.slice(at);
	const name = (latinName.exec(rest) ?? chineseName.exec(rest))?.[0];
	if (name === undefined || (noName.test(name) && !oldOrNew.test(name))) return undefined;
	const after = rest.slice(name.length);
	if (!sure && !/^\s*(?:$|[,，、&\uFFFC]|(?:and|last|yesterday|today|on|at|over|this)\b|和)/i.test(after)) return undefined;
	return { start: at, end: at + name.length, name, paths: [] };
}
