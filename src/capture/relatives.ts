import { acts, chineseKin, kin, role } from "./name-shapes";
import type { TextRange } from "./without-ranges";

const metBefore =
	/(?:\b(?:with|w\/?|and|met|saw|to|into|from|for|called|rang|phoned|texted|e-?mailed|messaged|visited|helped|whatsapp['’]?d)\s+|[和跟与给陪请找约帮、]|[见碰遇][到上着过了]*)\s*$/iu;
const relative = new RegExp(`^(?:['’]?s\\s+(?:[\\p{L}-]+\\s+)?${kin}\\b|(?:的|他|她)?${chineseKin})`, "iu");

/** `Met Tom's co-founder Gemma`, `Tom's boss Dana called`: by name, whoever it is. */
const named = new RegExp(`^['’]s (?:\\p{Ll}+ )?${role} \\p{Lu}(\\p{Ll}+ ${acts})?`, "u");

/** Whether a name only says whose relative was met, who is somebody else: `met Sam's parents`, `碰到张伟他妈`. */
export function isRelatives(text: string, { start, end }: TextRange): boolean {
	const [before, after] = [text.slice(0, start), text.slice(end)];
	// `张莉莉（周舟的表妹）`: who she is.
	if (/[(（]$/.test(before) && /^(?:的|['’]s )[^()（）]{1,14}[)）]/.test(after)) return true;
	const byName = named.exec(after);
	return ((relative.test(after) || byName !== null) && metBefore.test(before)) || (start === 0 && byName?.[1] !== undefined);
}
