import { surnames } from "../calendar/surnames";
import type { TextRange } from "./without-ranges";

/** What may follow a Chinese name that nobody knows, so that its end can be told. */
export const chineseEnd = "(?=$|[^\\p{Script=Han}]|[和跟与以喝吃聊谈打见去在通开爬跑逛约讨昨今前上这本的说玩看一]|视频|电话|语音|微信|邮件|发[了微消邮短]|请教|散步|徒步|拼车|通话|周[一二三四五六日末])";

/** What given names go on with, and clauses hardly do: 陈静怡 is somebody else than 陈静. */
const given =
	"伟芳娜敏静丽强磊军洋勇艳杰娟涛超秀霞平刚桂英华玉兰红梅文辉明永健志良波宁福龙元胜武利清彬富成星安林博诚震振思豪松庆民哲浩亮政谦宏鸣斌维翔旭鹏泽晨辰建炎航慧巧美翠雅萍玲芬燕春菊凤洁琳云莲雪荣香瑞凡佳嘉琼贞莉娣璐琦晶妍茜秋珊莎锦青倩婷婉娴瑾颖露瑶怡婵雁丹君琴薇梦岚婕馨韵聪悦冰羽希欣晓霄菲寒涵轩萱睿熙昊俊梓诗雯玥依彤茹宸皓琪妮妙铭锋峰璇萌莹彦阳东宇雨语子然丰";
/** Between the parts of a name from another language. */
export const nameDot = "[·‧・•]";
const chineseRest = new RegExp(
	`^(?:(?!晨跑|刚[来给发送帮回打到也])[${given}]{1,2}(?:${chineseEnd}|(?=[来请给发送帮回也都]))|${nameDot}\\p{Script=Han}{1,6}?${chineseEnd})`,
	"u",
);
/** 小陈静, 李静静; not 从小陈静 or 上周静静. */
const chineseStart = new RegExp(
	`(?:(?:^|[^从最变])(?=[小老阿]$)|(?:^|[^\\p{Script=Han}]|[和跟与给约见了])(?=[${surnames}]$|[^和跟与给约见了\\P{Script=Han}]{1,6}${nameDot}$))(.+)$`,
	"u",
);

/** Words with a capital that are nobody's name. */
export const noNames =
	"I|We|He|She|They|It|You|Th(?:is|at|ese|ose|ere)|Here|Wh(?:o|at|en|ere|y)|How|The|An?|My|Our|His|Her|Their|Its|(?:Every|Some|No)(?:one|body|thing)|All|Both|Some|Many|Most|And|Or|But|So|Then|Also|Not?|Yes|Just|Finally|About|At|On|In|For|With|To|From|Over|Via|By|After|Before|Is|Was|Has|Had|Will|Got|Said|Told|Last|Next|Yesterday|To(?:day|night|morrow)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Q[1-4]|WeChat|Zoom|FaceTime|Teams|WhatsApp|Telegram|Signal|Slack|Discord|GitHub|Google|LinkedIn|Coffee|Tea|Drinks|Lunch|Dinner|Breakfast|Brunch|Call|Email|Meeting|Chat|Letter|Message|Text|Card|PR|AI|IT|HR|VP|[A-Z]{3,5}";
const others =
	`${noNames}|Called|Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d\\w*|I['’]\\w+`;
const word = `(?!(?:${others})\\b)\\p{Lu}[\\p{Ll}\\p{M}'’](?:(?!['’]s\\b)(?!\\p{Script=Han})[\\p{L}\\p{M}'’‐‑-])*`;
/** ` Smith`, ` J. Smith`, ` van der Berg`, `-Erik`. */
const latinRest = new RegExp(
	`^(?:[‐‑-]${word})?(?: (?:[B-HJ-Z](?![\\w'’])\\.?|(?:(?:van|von|de|der|den|la|del|di|da|bin|al) ){0,2}${word})){0,3}`,
	"u",
);
/** `with Bob Lee` is not Lee, `with Dr. Lee` is. */
const latinStart = new RegExp(
	`(?:\\b(?:with|and|met|saw|called|emailed|texted|visited)\\s+|[和跟与、]\\s*)((?:(?!(?:Mr|Mrs|Ms|Dr|Prof|Professor|Uncle|Aunt)\\b)${word} ){1,2})$`,
	"u",
);

/** The name that goes on before or after the known one at a place in a text: of somebody else, then. */
export function longerName(text: string, { start, end }: TextRange): TextRange | undefined {
	const rest = text.slice(end, end + 60);
	const before = text.slice(Math.max(0, start - 60), start);
	const last = text[end - 1] ?? "";
	const more = (/\p{Script=Han}/u.test(last) ? chineseRest : latinRest).exec(rest)?.[0] ?? "";
	const less = (/\p{Script=Han}/u.test(text[start] ?? "") ? chineseStart : latinStart).exec(before)?.[1] ?? "";
	return more + less === "" ? undefined : { start: start - less.length, end: end + more.length };
}
