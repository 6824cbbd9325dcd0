import { englishWeekday, lengthAt, type Match } from "./phrase-match";

const weekday = `\\b${englishWeekday}\\b`;
const unit = "(?:day|week|weekend|fortnight|month|quarter|year)s?";
const ordinal = "(?:first|second|third|fourth|fifth|last|next|past|previous)";
/** Words of time that would be left standing before a phrase that did not take them in. */
const count = "[\\d两一二三四五六七八九十几]+\\s*个?(?:年|月|周|星期|礼拜|天|季度)";
const cutOff = new RegExp(`${count}零$`);
const overBefore = new RegExp(
	`(?:(?:${ordinal}\\s+)?(?:${unit}|${weekday}|half)\\s+(?:of|before|after|from|following|in|to)(?:\\s+the)?\\s+|\\b(?:last|next|previous)\\s+|${count}(?:零|又|多)?)$`,
	"i",
);
const overAfter = new RegExp(
	`(?:\\s+(?:eve\\b|(?:before|after)\\s+(?:last|next)\\b|week\\b(?!-)|fortnight\\b|ago\\b|earlier\\b|from\\s+(?:now|today)\\b)|\\s?[-/]?[QHW]\\d|\\s*[-–]\\s*${weekday})`,
	"iy",
);
const overAfterLonger = /的?(?:[春夏秋冬](?:天|季|末|初)|[寒暑]假|上旬|中旬|下旬|第[一二三四五六七八九十\d]个?[月季]|最后(?:几|一段|半))/y;
/** A match that goes on counting: only there a number before it was cut off. */
const counting = /^\[*(?:[\d半两一二三四五六七八九十]|[a-z])/i;
const atLast = /\bat\s+last\s+$/i;

/** The phrase with the time words left over beside it, as one that is not understood; undefined where none are. */
export function leftOver({ period, start, end }: Match, plain: string): Match | undefined {
	const head = plain.slice(Math.max(0, start - 40), start);
	const over = counting.test(plain.slice(start, end)) && !atLast.test(head) ? overBefore : cutOff;
	const before = over.exec(head)?.[0].length ?? 0;
	const after = lengthAt(overAfter, end, plain) || (period?.precision === "day" ? 0 : lengthAt(overAfterLonger, end, plain));
	return before + after === 0 ? undefined : { period: undefined, start: start - before, end: end + after };
}

