import { favourRules } from "./favour-rules";
import { promiseRules } from "./promise-rules";
import type { Rule } from "./rule";

const colon = "\\s*(?:::|：：|[:：])\\s*";
const messages = "(?:reply|answer|response|call ?back|call|e-?mail|letter|message|text|dm)\\b";

const labels: readonly Rule[] = [
	["owes", `^(?:欠回|owed?|owes)${colon}(.+)$`, "labelled"],
	["goodNews", `^§(?:喜讯|好消息|good news|great news)${colon}(.+)$`, "labelled"],
	["asked", `^(?:求|求助|asked)${colon}(.+)$`, "labelled"],
	["mine", `^(?:承诺|答应|待办|(?:帮我|记得)?提醒(?:我|自己)?|promised?|todo|to do|reminder)${colon}(.+)$`],
	["thread", `^(?:问|ask|thread)${colon}(.+)$`, "labelled"],
	["thanks", `^(?:感谢|谢谢|thanks|thank you)${colon}(.+)$`, "labelled"],
	["gave", `^(?:给|送|gave)${colon}(.+)$`, "labelled"],
];

const replies: readonly Rule[] = [
	["owes", `^§owe (?:@|[\\p{L}'’-]+) ((?:(?:an?|my) )?(?:\\w+ )?${messages}.*)$`],
	["owes", "^§欠(?:着|了)?@\\s*((?:[一两]?[封个条通])?(?:回信|回复|回音|回电|消息|邮件|微信).*)$"],
	["owes", "^§(?:还|一直|尚)?(?:没|未)(?:有|来得及)?回(?:复)?@\\s*的?\\s*(.+)$"],
	["owes", "^§(?:haven['’]t|have not|didn['’]t|never)(?: yet)? (?:replied|reply|responded|respond|answered|answer|written back)(?: to)? (.+)$"],
];

const threads: readonly Rule[] = [
	["thread", "^.*?(?:聊|谈|讨论)(?:了|到|起|过|及)?(?:聊|谈)?了?(?:一下|关于)?\\s*(@.+)$"],
	["thread", "^.*?\\b(?:about|discussed) ((?:(?:his|her|their)\\b|@['’]s)\\s*.+)$"],
	["thread", "^§(?:&|@)\\s*(?:说|提到|告诉我)\\s*(&.+)$"],
	["thread", "^§(&(?:最近|现在|目前|正在?|在|打算|准备|计划|想|要|开始|刚|换|搬|快|有|的).+)$"],
	["thread", "^§(&(?:['’](?:s|re)| (?:is|are|has|have|wants|plans|started|just|will|got|moved|works|lives|might|hopes))\\b.+)$"],
];

/**
 * In order: what fits first counts. `§` stands for words that may come before, `‡` for those without `I`, `¶` for those with it; `@` for
 * whoever is spoken of, by name or not; `&` for them by pronoun alone; `~` for words of time to come, `¬` for any; a blank is one or more; the last group is what
 * is said. Chinese stands in simplified characters.
 */
export const meaningRules: readonly Rule[] = [...labels, ...replies, ...promiseRules, ...favourRules, ...threads];
