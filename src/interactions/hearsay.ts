import { surnames } from "../calendar/surnames";
import { late } from "../notes/late";

const heard = /^(?:I )?heard (?:(?:from|through|via) [\w' ]{2,20}? )?(?:that )?(?:s?he|they)\b|^听.{0,4}[说讲][她他]/iu;
/** Who tells of the person, by name. */
const teller = late(() => new RegExp(
	"^(?:\\[\\[)?(?:[^[\\]|]*\\|)?(?:(\\p{Lu}[\\p{L}’-]+)(?: \\p{Lu}[\\p{L}’-]+)?(?:\\]\\])? (?:says|said|told me|tells me|mentioned|wrote)(?: that)? (?:he|her|his|she|their|they)\\b"
	+ `|([${surnames}]\\p{Script=Han}{1,2}?)(?:\\]\\])?(?:[说讲]|告诉我)[:：，]?[她他])`,
	"u",
));

/** Whether a line of a log tells what another said of the person with these names (`王磊说她住院了`): that was no contact. */
export function isHearsay(text: string, names: readonly string[]): boolean {
	if (heard.test(text)) return true;
	const [, english, chinese] = teller().exec(text) ?? [];
	const who = english ?? chinese;
	return who !== undefined && !/^(?:S?he|They)$/.test(who) && !names.some((name) => name.includes(who));
}
