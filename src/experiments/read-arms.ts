import type { Line } from "../notes/lines/line";
import { plainText, withoutBlockId } from "../notes/lines/plain-text";
import { isTicked, type ListItem, readList } from "../notes/lines/read-list";
import { sectionsNamed } from "../notes/lines/sections";
import { readArmCounts } from "./arm-counts";
import type { Arm, ExperimentProblem } from "./experiment";

/** The headings of the arms, in English and Chinese. */
export const armHeadings = ["Arms", "对照"] as const;

/**
 * The arms of an experiment, in the order of the note, but for those on private lines. Written numbers go before the people that stand
 * under an arm.
 */
export function readArms(lines: readonly Line[], hidden: ReadonlySet<number>): {
	readonly arms: readonly Arm[];
	readonly problems: readonly ExperimentProblem[];
} {
	const problems: ExperimentProblem[] = [];
	const arms = sectionsNamed(lines, armHeadings)
		.flatMap(({ from, to }) => readList(lines, from, to))
		.flatMap((item): readonly Arm[] => {
			const { asked: sent, replied: answered, unread, ...written } = readArmCounts(withoutBlockId(item.text));
			const name = plainText(written.name);
			if (name === "" || hidden.has(item.line)) return [];
			const people = countPeople(item.children);
			const { line } = item;
			const [asked, replied] = [sent ?? people.asked, answered ?? people.replied];
			if (unread !== undefined) problems.push({ kind: "count", value: unread, line });
			if (replied > asked) problems.push({ kind: "more-replied", value: name, line });
			return [{ name, asked, replied, rate: asked > 0 && replied <= asked ? replied / asked : null, line }];
		});
	return { arms, problems };
}

const link = /\[\[[^[\]]+\]\]|\[[^[\]]*\]\([^()\s]+\)/u;
const replied = /[[(（]\s*(?:replied|answered|回复?|回了|答复|已回)\s*(?:::|：：)\s*([^[\]()（）]*)[\])）]/iu;
const isNo = /^(?:|-|—|no|not yet|none|否|没有?|未|无)$/iu;
/** A name and nothing else: no sentence. */
const bareName = /^[\p{L}\p{N}·.'’ -]{1,24}$/u;
const mostWords = 3;

/** Whom an arm names: everybody linked, in a box or by a bare name was asked, unless the box is empty or the name struck. */
function countPeople(items: readonly ListItem[]): { readonly asked: number; readonly replied: number } {
	let asked = 0;
	let answered = 0;
	for (const { text, task } of items) {
		const answer = replied.exec(text)?.[1];
		const hasReplied = answer !== undefined ? !isNo.test(answer.trim()) : isTicked(task);
		if (text.startsWith("~~") || !isPerson(text, answer !== undefined || task !== undefined)) continue;
		if (hasReplied) answered++;
		if (hasReplied || task !== " ") asked++;
	}
	return { asked, replied: answered };
}

function isPerson(text: string, isMarked: boolean): boolean {
	if (text.trim() === "" || text.includes("::") && !replied.test(text) && !link.test(text)) return false;
	return isMarked || link.test(text) || bareName.test(text) && text.split(" ").length <= mostWords;
}
