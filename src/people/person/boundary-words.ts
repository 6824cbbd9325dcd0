import { asPattern } from "../../notes/as-pattern";
import { simplified } from "../../notes/simplified";

const english =
	/^(?:no|not|never|avoid|skip|without|(?:please )?(?:do not|don['’]?t))(?:\s+(?:mention|discuss|(?:talk|joke) about|ask (?:h\w+ )?(?:about|for)|bring up|make))?\s+(?:(?:any|more|\w+ about|mention(?: of|ing)|asking for)\s+)?(?:(?:the|his|her) )?(.+)$/iu;
const chinese =
	/^(?:请)?(?:不要|不想|不能|不可|不愿意?|不喜欢|不|别|勿|避免|免)(?:再|[在拿].{1,6}面前|拿)?(?:谈论|谈|聊|提起|提|说|问|讲)?(?:关于|起|到)?[:：]?[他她]?的?(?:什么时候|为什么|怎么)?(.+?)(?:的事|开玩笑)?$/u;

/** Subjects that have many words: a boundary on one of them is a boundary on all. */
const families: readonly RegExp[] = [
	/\b(?:money|loans?|lend(?:ing)?|borrow(?:ed|ing|s)?|lent (?:\S+ ){0,3}?[$€£¥]?\d|debts?|salary|salaries|pay(?:ment|s|ing)?|paid|cash|invest(?:ments?|ing|ed)?|invoices?|repay\w*|owed? (?:him|her|them|me)|transferred|wired|\d+ ?(?:yuan|rmb|usd|eur|dollars|bucks|euros)|[$€£¥]\s?\d)|(?:钱|借款|借[给了出入].{0,12}?(?:\d{2,}|[一二两三四五六七八九十]+[百千万块元])|垫付|集资|入股|[贷欠还]款|工资|薪[水资]|红包|随礼|转账|报销|股票|投资|理财|房贷|[¥￥]\s?\d|\d+\s?(?:元|块|万))/iu,
	/\b(?:call(?:s|ing|ed)?|phon(?:e|ing)|ring (?:him|her|them)|voice (?:note|message|call)s?|videos?|zoom|facetime)\b|[电通]话|语音|视频|[来致回]电/iu,
	/\b(?:famil(?:y|ies)|kids?|child(?:ren)?|wife|husband|spouse|marriage|married|divorced?|parents?|mother|father|sons?|daughters?)\b|家[庭人里]|孩子|[儿女][子儿]|老婆|妻子|老公|丈夫|前[夫妻]|父母|[爸妈婚]/iu,
	/\b(?:politic(?:s|al)?|elections?|government)\b|政治|选举|时政|政府/iu,
	/\b(?:health|(?:ill|sick)(?:ness)?|hospital|surgery|disease|cancer)\b|健康|住院|手术|病/iu,
	/\b(?:birthdays?)\b|生日/iu,
	/\b(?:work|jobs?|office|boss|career|layoffs?)\b|工作|公司|老板|职业|裁员|上班/iu,
];

/** What a boundary forbids talking about or doing; empty if it cannot be understood (it is shown all the same). */
export function boundaryWords(boundary: string): readonly RegExp[] {
	const text = simplified(boundary.trim());
	const subject = (english.exec(text)?.[1] ?? chinese.exec(text)?.[1] ?? "").trim();
	if (subject === "" || /^(?:it|that|this|them|him|her)$/iu.test(subject)) return [];
	const known = families.filter((family) => family.test(subject));
	if (known.length > 0) return known;
	return subject.length > 40 ? [] : [literal(subject)];
}

function literal(subject: string): RegExp {
	const pattern = asPattern(subject);
	return new RegExp(/^[\p{Script=Latin}\d\s'’-]+$/u.test(subject) ? `\\b${pattern.replace(/s$/, "")}` : pattern, "iu");
}
