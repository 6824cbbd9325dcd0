/** What a clause may say: a promise of mine or of theirs, a thread of theirs, help received or given, what I asked for, good news, a reply that I owe. */
export type Meant = "mine" | "theirs" | "thread" | "thanks" | "gave" | "asked" | "goodNews" | "owes";

type Rule = readonly [kind: Meant, pattern: string, labelled?: boolean];

const colon = "\\s*(?:::|：：|[:：])\\s*";
/** What is sent to be in touch is no gift. */
const noWord = "(?!.{0,4}(?:微信|消息|短信|私信|邮件|语音|红包|电话))";
const forMe = "(?:send|give|introduce|share|show|lend|forward|get back|bring|help|teach|call me|write)\\b";
const toDo = "(?:send|give|introduce|share|show|lend|forward|get back|bring|help|teach|call|write|thank|tell|ask|email|e-mail|text|remind|invite|return|buy|book|look (?:up|into|for)|find|check|review|read|follow up|reach out|pay|finish|make|fix|visit|congratulate|connect|let)\\b";
const sayings = "(?:['’]d| would|['’]ll| will|['’]m going to)";
const messages = "(?:reply|answer|response|call ?back|call|e-?mail|letter|message|text|dm)\\b";
const meant = "(?:(?:要|得|应该|需要|该|记得|别忘了?|打算|准备|必须|回头|改天|下次|有空|找时间|抽空|过[两几]天)(?:要|得|会|就|去|再|先|尽快|早点|好好)*)";
const deed = "(?:给|发|帮|把|介绍|寄|借|送|请|谢|感谢|回|约|还|问|打|联系|联络|推荐|转|带|买|写|跟进|提醒|教|整理|看望|拜访|陪|找|再|恭喜|祝贺|祝|道谢|道歉|问候|去)";
const nextDay = "(?:明[天早晚]|后天|今晚|下+个?(?:周|星期|礼拜|月)[一二三四五六日天末]?|周[一二三四五六日天末]|月底|年底|过[几两]天)(?:前|之前)?";
const agreed = "(?:说好|讲好|商量好|定好|谈好|约定)了?";
const favour = "(?:帮|介绍|引荐|推荐|内推|指点|指导|看看|看一?下|改一?[改下]|评审|审|review|把关|出主意|支招|给我).*";

/**
 * In order: what fits first counts. `§` stands for words that may come before; `@` for whoever is spoken of, by name or not; `&` for them
 * by pronoun alone; a blank is one or more; the last group is what is said. Chinese stands in simplified characters.
 */
export const meaningRules: readonly Rule[] = [
	["owes", `^(?:欠回|owed?|owes)${colon}(.+)$`, true],
	["goodNews", `^§(?:喜讯|好消息|good news|great news)${colon}(.+)$`, true],
	["asked", `^(?:求|求助|asked)${colon}(.+)$`, true],
	["mine", `^(?:承诺|答应|待办|(?:帮我|记得)?提醒(?:我|自己)?|promised?|todo|to do|reminder)${colon}(.+)$`],
	["owes", `^§owe (?:@|[\\p{L}'’-]+) ((?:(?:an?|my) )?(?:\\w+ )?${messages}.*)$`],
	["owes", "^§欠(?:着|了)?@\\s*((?:[一两]?[封个条通])?(?:回信|回复|回音|回电|消息|邮件|微信).*)$"],
	["owes", "^§(?:还|一直|尚)?(?:没|未)(?:有|来得及)?回(?:复)?@\\s*的?\\s*(.+)$"],
	["owes", "^§(?:haven['’]t|have not|didn['’]t|never)(?: yet)? (?:replied|reply|responded|respond|answered|answer|written back)(?: to)? (.+)$"],
	["theirs", `^§?@\\s*(?:还|也)?(?:答应|承诺|保证)了?(?:${colon})?我?(?:会|要)?\\s*(.+)$`],
	["theirs", `^§@ (?:has |also )*promised (?:me )?(?:to )?(.+)$`],
	["theirs", `^§@ (?:has |also )*(?:agreed|offered) to (.+)$`],
	["theirs", `^§@(?:['’]ll| will| is going to) (${forMe}.*)$`],
	["theirs", `^§@ (?:said|told me) (?:that )?(?:&|@)${sayings} (${forMe}.*)$`],
	["theirs", "^§@ (?:still )?owes? me (.+)$"],
	["theirs", "^§@(?:还|也)*欠我(?:着|了)?\\s*(.+)$"],
	["theirs", `^§(?:[跟和与]\\s*@\\s*)?${agreed}由?\\s*(&(?!们?的).+)$`],
	["theirs", "^§@(?:还)?说?(?:会|要)((?:把|给|发|帮|介绍|寄|借|教|推荐|送|请).*我.*)$"],
	["mine", "^§(?:答应|承诺|保证|许诺)了?\\s*(?:@(?!的))?(?:会|要)?\\s*(.+)$"],
	["mine", `^§[给向对跟]\\s*@\\s*(?:承诺|保证|许诺)了?(?:${colon})?(?:会|要)?\\s*(.+)$`],
	["mine", `^§(?:[跟和与]\\s*@\\s*)?${agreed}(?:由?我)?(?:会|要|来)?\\s*((?!的).+)$`],
	["mine", `^§(?:应该|该)(${deed}.+?)了$`],
	["mine", `^§${meant}(${deed}.+)$`],
	["mine", "^§(?:提醒(?:我|自己)|remind me to )\\s*(.+)$"],
	["mine", `^§(${nextDay}${meant}${deed}.+)$`],
	["mine", `^§(${nextDay}(?:再|就|要|会|我)*(?:给|发|帮|把|寄|借|送|回|还|带)\\s*@.+)$`],
	["mine", "^§欠(?:着|了)?@\\s*(?:的)?(.+)$"],
	["mine", `^§(?:promised)(?: @)?(?: (?:that )?I${sayings})?(?: to)? (.+)$`],
	["mine", `^§(?:told|assured|said to) (?:@|[\\p{L}'’-]+) (?:that )?I${sayings} (.+)$`],
	["mine", `^§(?:said|agreed)(?: with @)? (?:that )?I${sayings} (.+)$`],
	["mine", "^§(?:agreed|offered|volunteered)(?: with @)? to ((?!disagree|differ).+)$"],
	["mine", "^§owe (?:@|(?!an?\\b|the\\b|my\\b)[\\p{L}'’-]+) (.+)$"],
	["mine", `^(?:(?:and|so|then|also) )*I(?:['’]ll| will) (.+)$`],
	["mine", `^§(?:need to|have to|ought to|going to|am going to|remember to|(?:don['’]t|do not) forget to|must|should|gotta|will|want to) (${toDo}.*)$`],
	["mine", "^§(?:please )?((?:thank|congratulate|send|remind|invite|introduce|forward|bring|tell|let|write to|get back to|reply to|reach out to|follow up with) @(?!['’]s\\b).*)$"],
	["mine", "^§(?:please )?((?:call|text|email|e-mail|message|ask|ring|phone) @ (?:.*\\b)?(?:tomorrow|next|by|before|soon|later|again)\\b.*)$"],
	["mine", "^我(?:会|要|得)((?:给|发|帮|把|介绍|寄|借|送|请).+)$"],
	["thread", `^(?:问|ask|thread)${colon}(.+)$`, true],
	["thanks", `^(?:感谢|谢谢|thanks|thank you)${colon}(.+)$`, true],
	["gave", `^(?:给|送|gave)${colon}(.+)$`, true],
	["thanks", "^§(?:多谢|谢谢|感谢)了?\\s*@?\\s*(?:的)?(.+)$"],
	["thanks", "^§(?:thanked|thanks|thank you)(?: to)?(?: @)? for (.+)$"],
	["asked", `^§(?:请|求|托|拜托|麻烦|让)了?\\s*@\\s*(${favour})$`],
	["asked", "^§[向跟找]\\s*@\\s*(?:请教|求教|打听)了?\\s*(.+)$"],
	["asked", "^§请教了?\\s*@\\s*(.+)$"],
	["asked", "^§asked @ (?:for|if (?:&|@) (?:could|would|can)|whether (?:&|@) (?:could|would|can)|to) ((?!join\\b|come\\b|marry\\b|leave\\b|wait\\b).+)$"],
	["thanks", "^§@(?:还|也)?(帮了?我.+)$"],
	["thanks", "^§@ (helped .+)$"],
	["gave", "^§(helped @ .+)$"],
	["gave", "^§(reviewed (?:@['’]s|his|her|their) .+)$"],
	["gave", "^§帮(?:了\\s*@|\\s*@(?=.*[了完好过]))\\s*(.+)$"],
	["gave", `^§(?:(?:送|给|发|转|推荐)(?:了给|给了|了|给)|借给了?|借了给)\\s*@?\\s*${noWord}(.+)$`],
	["gave", `^§给\\s*@\\s*(?:发|送|寄|带|买|转|推荐|分享)了\\s*${noWord}(.+)$`],
	["gave", "^§分享了?(?:给\\s*@)?\\s*(?!.{0,4}(?:近况|经历|心得|感受|消息|喜悦|想法|一下))(.+)$"],
	["gave", "^§(?:gave|sent|lent|showed) @ (?!(?:an? )?(?:\\w+ )?(?:call|ring|e-?mail|message|text|dm|sms|reply|wechat|note|memo)s?(?! (?!(?:yesterday|today|tonight|last|this|on|at|in|about|to|and|for|back|again|saying)\\b)\\w))(.+)$"],
	["gave", "^§shared (.+?) with @$"],
	["gave", "^§(introduced @ to .+)$"],
	["thread", "^.*?(?:聊|谈|讨论)(?:了|到|起|过|及)?(?:聊|谈)?了?(?:一下|关于)?\\s*(@.+)$"],
	["thread", "^.*?\\b(?:about|discussed) ((?:(?:his|her|their)\\b|@['’]s)\\s*.+)$"],
	["thread", "^§(?:&|@)\\s*(?:说|提到|告诉我)\\s*(&.+)$"],
	["thread", "^§(&(?:最近|现在|目前|正在?|在|打算|准备|计划|想|要|开始|刚|换|搬|快|有|的).+)$"],
	["thread", "^§(&(?:['’](?:s|re)| (?:is|are|has|have|wants|plans|started|just|will|got|moved|works|lives|might|hopes))\\b.+)$"],
];
