import type { CivilDate } from "../calendar/civil-date";
import { readDatePhrase } from "../calendar/read-date-phrase";

/** What leads up to a day and goes with it: `by`, `before the`, `by the end of`. */
const leading = /(?:\b(?:by|before|until|on|no later than|at the latest)\s+)?(?:\bthe\s+)?(?:\bend of\s+)?$|[在于到]\s*$/iu;

/** The words of a promise and the day by which it is due: `下周三前发PPT` → `发PPT`, that Wednesday. */
export function readPromiseDue(words: string, weekStart: "monday" | "sunday", today: CivilDate): { readonly text: string; readonly dueOn: CivilDate | null } {
	const found = readDatePhrase(words, today, weekStart, "future");
	if (!found || found.interval.to < today) return { text: words, dueOn: null };
	const before = words.slice(0, found.start).replace(leading, "");
	const after = words.slice(found.end).replace(/^\s*(?:之前|以前|前|内|为止|at the latest)/iu, "");
	const text = joined(before, after);
	return { text, dueOn: found.interval.to };
}

/** Two parts with the blank between them that their script asks for. */
function joined(before: string, after: string): string {
	const sides = [before.trim(), after.trim()].filter((side) => side !== "");
	const chinese = /\p{Script=Han}$/u.test(sides[0] ?? "") && /^\p{Script=Han}/u.test(sides[1] ?? "");
	return sides.join(chinese ? "" : " ").replace(/^[\s,，、:：]+|[\s,，、]+$/g, "");
}
