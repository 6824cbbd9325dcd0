import { addDays } from "../../calendar/civil-date";
import { dayInterval, type DateInterval } from "../../calendar/date-interval";
import { readDate } from "../../calendar/read-date";
import { simplified } from "../../notes/simplified";

/** Words without which a line names no other day. */
const hint = /yest|last (?:night|nite|evening)|y['’]?day|night before last|昨|前[天晚夜儿]|\bon \d{4}-/i;
const written = /^[^.,;:!?，。；：！？@]{0,30}?\bon (\d{4}-\d{2}-\d{2})\b/i;
/** A group stands for one day more. */
const english = String.raw`(?:(?:the )?(?:(day (?:before|b4) )?\b(?:yesterday|y['’]?day|yest)\b|(night before last))|last (?:night|nite|evening))`;
const chinese = "(?:昨(?:[天晚日夜]|儿个?)|(?:^|[^\\p{Script=Han}]|[我们])(前(?:[晚夜](?!会|餐|饭)|儿个?(?![子童女媳])))|(前天))(?!的)";
const after = new RegExp(String.raw`^(?: (?:at|for|over|in|and) [\p{L} ]{1,24}?)?,? ${english}(?!['’])|^ *${chinese}`, "iu");
const before = new RegExp(
	String.raw`(?:^|[.;:!?] *)${english}\b(?!['’])[^.;:!?@]{0,60}$|(?:^|[.,;:!?] *|\b(?:after|at|from|during|in|on|about|re) )${english}['’]s [\p{L}\d:-]{3,12} (?:with|w\/?|from|at) $|${chinese}[^，。；：！？@的]{0,12}$`,
	"iu",
);
/** `昨天约了@，他没来，今天道歉`: the contact is of the day of the note. */
const onlyToday = /(?:没来|没到|没去|没见|没成|没接|没回|爽约|放了?我?鸽子)[^。；！？]{0,8}[，,。 ]+(?:结果|后来|他|她)?今[天早晚日儿]|\b(?:didn['’]?t (?:come|show|turn up|make it|answer|pick up)|no[- ]?show(?:ed)?)\b[^.;!?]{0,16}[,.;] *(?:but |and |so |he |she |we )*(?:today|this (?:morning|afternoon|evening))\b/iu;
/** `昨天忘记写：@来吃饭`, `yesterday: curry with @`: written a day late. */
const late = /^[\s*+-]*(?:昨[天晚日](?:忘了?|忘记|没来得及|漏了?)[写记]?了?(?:[：:，,])[^，。；：！？@今]{0,12}$|(?:forgot to (?:write|note|log)(?: down)? yesterday|yesterday,? \((?:i )?forgot to (?:write|note|log)[^()]{0,12}\))[:,][^,.;:!?@]{0,40}$|(?:昨[天晚日]|yesterday|last night) ?[:：](?!.*(?:今|today))[^.;:!?。；：！？]{0,80}$)/iu;

/**
 * The day of the contact with a person at a place of a line, where the line names another day beside them than that of the note: `talked
 * with @ on 2021-06-07`, `昨晚和@吃饭`.
 */
export function dayBeside(told: string, at: number, { precision, to }: DateInterval): DateInterval | undefined {
	if (precision !== "day" || at < 0 || !hint.test(told)) return undefined;
	const text = simplified(told);
	const rest = text.slice(at + 1, at + 100);
	if (onlyToday.test(rest)) return undefined;
	const day = readDate(written.exec(rest)?.[1]);
	if (day) return day;
	const lead = text.slice(Math.max(0, at - 100), at);
	const back = after.exec(rest) ?? before.exec(lead) ?? late.exec(lead);
	return back ? dayInterval(addDays(to, back.slice(1).join("") === "" ? -1 : -2)) : undefined;
}
