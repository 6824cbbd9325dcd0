import { asPattern } from "../../notes/as-pattern";
import { simplified } from "../../notes/simplified";

const english =
	/^(?:no|not|never|avoid|skip|without|(?:do not|don['’]t|dont|please don['’]t)(?:\s+(?:mention|discuss|talk about|ask about|ask for|bring up|make))?)\s+(?:(?:any|talk about|mention of|mentioning|asking for|more)\s+)?(.+)$/iu;
const chinese = /^(?:请)?(?:不要|不想|不能|不可|不|别|勿|避免|免)(?:再)?(?:谈论|谈|聊|提起|提|说|问|讲)?(?:关于|起|到)?(.+)$/u;

/** Subjects that have many words: a boundary on one of them is a boundary on all. */
const families: readonly RegExp[] = [
	/\b(?:money|loans?|lend(?:ing)?|borrow(?:ed|ing|s)?|lent (?:\S+ ){0,3}?[$€£¥]?\d|debts?|salary|salaries|pay(?:ment|s|ing)?|paid|cash|invest(?:ments?|ing|ed)?|invoices?|repay\w*|owed? (?:him|her|them|me)|transferred|wired|\d+ ?(?:yuan|rmb|usd|eur|dollars|bucks|euros)|[$€£¥]\s?\d)|(?:钱|借款|借[给了出入].{0,12}?(?:\d{2,}|[一二两三四五六七八九十]+[百千万块元])|垫付|集资|入股|贷款|欠款|工资|薪水|薪资|红包|随礼|转账|还款|报销|股票|投资|理财|块钱|房贷|¥\s?\d|￥\s?\d|\d+\s?(?:元|块|万))/iu,
	/\b(?:calls?|calling|called|phone|phoning|ring (?:him|her|them)|voice (?:note|message|call)s?|video(?: call| chat)?s?|zoom|facetime)\b|电话|通话|语音|视频|来电|致电|回电/iu,
	/\b(?:famil(?:y|ies)|kids?|child(?:ren)?|wife|husband|spouse|marriage|married|divorced?|parents?|mother|father|sons?|daughters?)\b|家庭|家人|家里|孩子|儿子|女儿|老婆|妻子|老公|丈夫|父母|爸|妈|婚/iu,
	/\b(?:politics?|political|elections?|government)\b|政治|选举|时政|政府/iu,
	/\b(?:health|ill(?:ness)?|sick(?:ness)?|hospital|surgery|disease|cancer)\b|健康|生病|疾病|住院|手术|病情|病/iu,
	/\b(?:birthdays?)\b|生日/iu,
	/\b(?:work|jobs?|office|boss|career|layoffs?)\b|工作|公司|老板|职业|裁员|上班/iu,
];

/** What a boundary forbids talking about or doing; empty if it cannot be understood (it is shown all the same). */
export function boundaryWords(boundary: string): readonly RegExp[] {
	const text = simplified(boundary.trim());
	const subject = (english.exec(text)?.[1] ?? chinese.exec(text)?.[1] ?? "").trim();
	if (subject === "") return [];
	const known = families.filter((family) => family.test(subject));
	if (known.length > 0) return known;
	return subject.length > 40 ? [] : [literal(subject)];
}

function literal(subject: string): RegExp {
	const pattern = asPattern(subject);
	return new RegExp(/^[\p{Script=Latin}\d\s'’-]+$/u.test(subject) ? `\\b${pattern.replace(/s$/, "")}` : pattern, "iu");
}
