import { simplified } from "../../notes/simplified";

const marks = /[，,；;。！!？?]/u;
/** 说的是对方在做、想做、刚做成的事。 */
const doing =
	/^你(?:说|还|也|又|最近|现在|刚刚?|已经|终于|那边)*(?:你)?(?:在(?!的|一起|我|[^，。]{0,6}等)|正在|想(?!起)|打算|准备|计划|要|开始|刚|换了|搬|升|考|学|买了|养了|拿到|跑完|报名|参加|申请|辞|转|创业|开了|办)/u;
/** 说的是对方身边的人和事。 */
const near = /^你的?(?:老婆|妻子|太太|老公|丈夫|孩子|儿子|女儿|宝宝|爸|妈|父|母|公司|店|书|新书|项目|副业|论文|团队|工作|房子|猫|狗)/u;
const talkedOf = /^(?:[^，。；]{0,12})?(?:聊了聊|聊到了?|聊起了?|聊了|聊|谈了|谈到|谈|说起|说到)(?!很久|一会|几句|了?(?:很|好|一个|半|两|几)|天|得|起来)([^，。；！？]{2,30})/u;
const mostSaid = 32;

/** 日记里的一句说了对方的什么，能当面接上“上次聊到”；没有就是空。 */
export function doingsIn(line: string): string {
	const clauses = line.split(marks).map((one) => one.trim());
	const told = clauses.find((one) => one.length >= 4 && one.length <= mostSaid && (doing.test(one) || near.test(one)));
	if (told !== undefined) return told.replace(/^你说(?:你)?/u, "你");
	const subject = talkedOf.exec(line)?.[1] ?? "";
	return subject.length <= mostSaid ? subject.replace(/^了|的事(?:情)?$/u, "") : "";
}

const helping = /^(?:[^，。「『《“]{0,6})(?:帮|给|借|送|教|陪|替|请|推荐|介绍|带|指出|提醒|寄|分享|让|把|没有|没)/u;

/** 谢什么：动词起头的直接接上，东西前面加“的”，说不准的用冒号。 */
export function thankingFor(text: string): string {
	if (/[。！？!?]|得[很真太好]/u.test(text)) return `想谢谢你：${text}`;
	if (text.startsWith("你")) return `谢谢${text}`;
	if (helping.test(text)) return `谢谢你${text}`;
	return /[，,；;：:「“]/u.test(text) || text.length > 10 ? `想谢谢你：${text}` : `谢谢你的${text}`;
}

const done = /^你(?:说|还|也|又|最近|现在|已经|终于)*(?:刚|换了|搬|升|考上|考过|买了|养了|拿到|跑完|报名|参加|申请|辞|转|创业|开了|办了)/u;

/** 说的是已经做成的事。 */
export function isDone(doings: string): boolean {
	return done.test(doings);
}

const memory = /[你我们]|一[次起场]|第一|聚会|活动|大会|吵/u;

/** 怎么认识的，是一件可以一起想起的事，而不只是一个身份。 */
export function saysHow(met: string): boolean {
	return memory.test(met);
}

/** 米粒妈妈；孙子考上了；61岁开始学大提琴。 */
const around =
	/^([^姨姑舅干奶]{2})[爸妈]+$|(?:^|[。；])(?:([儿女孙][子儿女])(?=\p{Script=Han})|[^。；儿女孙孩娃爸妈我]*?((?:开始|在)(?:\p{Script=Han}{0,4})[学写练画开](?![生校习术始会])[^，。；\d]{2,9}))/u;

/** 笔记正文里说的，对方在做的事，或者孩子，问成一句；没有就是空。 */
export function aroundIn(text: string): string {
	const [, called, child, doings] = around.exec(text) ?? [];
	return doings === undefined ? called ?? child ? `${called ?? `你${child ?? ""}`}最近怎么样？` : "" : `你${doings}，现在怎么样了？`;
}

const keeping = /[发寄带送还借教转传帮给]你|给(?:阿姨|叔叔|老师)|[荐绍]给?你|[读看改写]完?你的|把你的.+(?:还|寄|送|带|修)/u;

/** “写一篇”，写的是什么没有说。 */
const bare = /[一几两][篇本张封个份套件首](?=[，。]|$)/u;

/** 答应对方的事；只是自己的打算就不提。 */
export function promisedIn(line: string): string {
	return keeping.test(simplified(line)) && !bare.test(line) ? line : "";
}

/** 答应给的是什么：怎么给，给什么；答应的是别的就是空。 */
export function givingIn(promised: string): readonly (string | undefined)[] {
	const plain = promised.replace(/^给你([发寄送带借传转])/u, "$1你").replace(/^把(?:你的)?(.+?)([发寄送带借传转还])给你$/u, "$2你$1");
	return /^([发寄送带借传转还])你(?:一[份篇本张个])?\s*([^，,；;。]+)$/u.exec(plain) ?? [];
}
