import type { Rule } from "./rule";

/** What is sent to be in touch is no gift. */
const noWord = "(?!.{0,4}(?:信(?!用)|微信|消息|短信|私信|邮件|语音|红包|电话|信息|表情|祝福|问候|祝贺|新年|生日|拜年))";
const noMessage = "(?!(?:an? |the |my |some |\\d+ |two |several )?(?:\\w+ )?(?:call|ring|e-?mail|message|text|dm|sms|reply|wechat|note|memo|follow-?up|hug|wave|card|letter|postcard|wishes|greetings|congrats|love)s?(?! (?!(?:yesterday|today|tonight|last|this|on|at|in|about|to|and|for|back|again|saying)\\b)\\w))";
const favour = "(?:帮|介绍|引荐|推荐|内推|指点|指导|看看|看一?下|改一?[改下]|评审|审|review|把关|出主意|支招|给我).*";
const lately = "(?: (?:has|had|also|just|then|kindly|very|really|even|both|all|so|generously|quickly|patiently|actually|finally|already))*";
const toMe = "\\b(?:me|us|my|our|mine)\\b";

/** What is kind where it is done for me. */
const kindToMe =
	"(?:gave|sent|lent|loaned|showed|taught|told me (?:about|where|how)|brought|bought|got|made|cooked|baked|paid|treated|drove|picked|dropped|took|walked|talked|covered|filled in|fixed|repaired|found|read|reviewed|edited|proofread|checked|commented|explained|recommended|referred|nominated|endorsed|vouched|introduced|intro['’]?d|connected|put|hooked|set|hosted|let|saved|supported|backed|advised|shared|forwarded|passed|offered|wrote|looked|helped|translated|sorted|carried|lifted|gifted|donated|swapped|stood|spoke up|stayed|waited|cheered|comforted)\\b";
/** What is kind by itself. */
const kind =
	"(?:helped(?: (?:out|with|a lot|so much))?\\b|(?:recommended|suggested) (?:an?|the|some|his|her|their|two|three)\\b|lent\\b|fixed (?:the|my|our|it for)\\b|brought (?:over |round |along )?(?:an?|some|the|his|her|homemade|\\d|cake|food|flowers|soup|wine|cookies|us|me)\\b|dropped off\\b|(?:gave|sent|shared|passed on|offered) (?:very |really |some |an? |great |good |useful |helpful |lots of |detailed |me |us |his |her |their )*(?:advice|tips?|feedback|comments|help|notes|suggestions|pointers|fix|patch|recipe|slides|preprint|draft|reading list|contacts?|leads?|code|data|template|link|links)\\b|read (?:my|our) |covered (?:the|my|our|for)\\b|found (?:the|my|a) (?:bug|deadlock|error|mistake|typo|problem|issue|leak)|came to the rescue|saved the day|put in a good word)";
const noMessageToMe = `(?!dropped (?:by|in|into)\\b)(?!(?:sent|wrote|gave|dropped|shot|left) (?:me|us) (?:an? |the |some |his |her )?(?:\\w+ )?(?:call|ring|e-?mail|message|text|dm|sms|reply|wechat|note|memo|voice ?mail|card|letter|hug|wave|look)s?\\b)`;
const dative = "(?:我们?|咱们?|俺)";
const done = "(?!.*(?:吗|呢)$)";
const theirManner = "(?:还|也|又|就|都|主动|特意|特地|专门|专程|顺便|顺手|热情地?|耐心地?|很?大方地?|亲自|亲手|已经|刚刚?|终于|最后|连夜|立马|马上|二话不说|又?\\s|¬|今早|今晚|刚才|一路|昨天|当场|当时|连忙|赶紧|今天|还是他|还是她|老远|临走|随信|随手|随包|还专门|临时|非)*";

/** Help and gifts, received, given and asked for. */
export const favourRules: readonly Rule[] = [
	["thanks", "^§(?:多谢|谢谢|感谢|辛苦|多亏|幸亏|幸好有|感激)了?\\s*@?\\s*(?:的)?(.+)$"],
	["thanks", "^§(?:thanked|thanks|thank you|thankful|(?:so |very |really )*grateful)(?: to)?(?: @)? for (.+)$"],
	["thanks", "^§((?:so |very |really |super |extremely )*(?:grateful|thankful)\\b.*)$"],
	["thanks", "^§((?:legend|hero|star|gem|angel|saint|life-?saver|what an? (?:\\w+ )?(?:star|hero|legend|mate|gem|kind|help|saint)|so kind|bless (?:him|her|them)|absolute (?:legend|star|hero))\\b.*)$"],
	["thanks", "^§((?:真是?|太|好|很|超)?(?:够意思|暖心|暖了?|感恩|感动|仗义|够朋友|够义气|贴心|雪中送炭|帮了大忙)了?)[^\\p{L}]*$"],
	["thanks", "^§@ (?:was|were|is|are|has been) ((?:so|very|really|super|incredibly|extremely|such an?|a great|a huge|a big) ?(?:\\w+ )?(?:generous|kind|helpful|patient|supportive|help)\\b.*)$"],
	["thanks", "^§owe @ ((?:one|big|a big one|a lot|so much)\\b.*)$"],
	["thanks", "^§欠(?:着|了)?@\\s*((?:一?个)?(?:大)?人情.*)$"],
	["thanks", "^§托\\s*@.*?((?:带|买|捎|寄|办|弄|订|拿)了.*)$"],
	["asked", `^§(?:请|求|托|拜托|麻烦|让)了?\\s*@\\s*(${favour})$`],
	["asked", "^§[向跟找]\\s*@\\s*(?:请教|求教|打听)了?\\s*(.+)$"],
	["asked", "^§请教了?\\s*@\\s*(.+)$"],
	["asked", "^§asked @ (?:for|if (?:&|@) (?:could|would|can)|whether (?:&|@) (?:could|would|can)|to) ((?!join\\b|come\\b|marry\\b|leave\\b|wait\\b).+)$"],
	["thanks", `^§@${theirManner}(帮了?忙?(?:${dative}|大忙).+|帮了(?:大|不少|很多)忙.*|帮(?:${dative}).+)$`],
	["thanks", `^§@${theirManner}((?:给|送|借|请|教|陪|替|为|带|寄|捎|载|接|送来|推荐|介绍|分享|发|转|留|分|匀|拿|塞)(?:了|给)*${dative}(?!打|发(?:了)?.{0,4}(?:微信|消息|短信|邮件|语音)|来|回|说|讲|看他|看她|写了?信)${done}.+)$`],
	["thanks", `^§@${theirManner}(把.+(?:给|借|发|送|让|转|寄|介绍|推荐|分享|传|留|分|匀|卖)(?:给)?了?${dative}.*)$`],
	["thanks", `^§@${theirManner}((?:推荐|介绍|整理|发|送|寄|借|分享|写|做|买|带|转|传|准备|提供|找|拿|捎|留)了?.+给了?${dative}.*)$`],
	["thanks", "^.*@(?:给我)?((?:送|寄|借|介绍|推荐|捎|带|做|买|织|烤)(?:来|给我|我)?的(?!时候|事|时|人|项目|情况).+)$"],
	["thanks", `^§@${theirManner}((?:review|看|改|审|校对?|读|翻译|点评|指导)了?我(?:们)?的.+)$`],
	["thanks", "^§@(请的?客?)$"],
	["thanks", `^§@${theirManner}(来(?:捧场|接我|接机|接站|帮忙|搭把手).*)$`],
	["thanks", `^§@.*(来(?:捧场|接我|接机|接站|帮忙|搭把手).*)$`],
	["thanks", `^§@${lately} ((?:(?!called|told|asked|messaged|texted|emailed)\\w+ed|took|gave|went|drove|spoke|sang|ran|stood|sat|made|did|got|bought|wrote|held|kept) .*\\b(?:for me|for us|on my behalf|so (?:that )?I (?:could|can))\\b.*)$`],
	["thanks", `^§@${theirManner}((?:推荐|(?:带|拎|提|捎|拿)(?=了(?!他|她|人|孩子|儿子|女儿|老|家|朋友|同事|妈|爸|娃|狗|我|全家))|送来|寄来|带来|捎来|提来|拿来|送|寄|捐|指出|介绍|内推|提供|分享|推荐)(?:了|来了?|过来了?)(?!.{0,3}(?:微信|消息|近况|自己|他|她)).+)$`],
	["thanks", `^§@${theirManner}((?:提|给|出)了?.{0,6}(?:意见|建议|主意|点子|思路|反馈|点评).*)$`],
	["thanks", `^§@${theirManner}((?:内推|引荐|指点|指导|照顾|救|提醒|支持|鼓励|安慰|提携|接待|招待|收留)了?${dative}.*)$`],
	["thanks", `^§@${lately} (${noMessageToMe}${kindToMe}.*${toMe}.*)$`],
	["thanks", `^§@${lately} (${kind}.*)$`],
	["thanks", "^§((?:got|received|had) (?:an? |some |great |good |useful |helpful |lots of |really |very )*(?:advice|tips?|feedback|comments|help|recommendation|referral|intro(?:duction)?|present|gift|book|flowers|pointers) from @.*)$"],
	["thanks", "^§(borrowed .+ from @.*)$"],
	["thanks", `^§[跟向找从]\\s*@(?:那儿?|那里|手里)?\\s*(借了?.+)$`],
	["gave", "^§(helped(?: out)? @(?:['’]s \\w+)? .+)$"],
	["gave", "^§((?:reviewed|edited|proofread|fixed|read (?=.*(?:draft|thesis|manuscript|chapter|application|proposal|essay|cv))|checked|commented on|translated|covered|approved|merged|corrected|debugged) (?:@['’]s|his|her|their) .+)$"],
	["gave", "^§((?:covered|filled in|babysat|cooked|vouched|swapped(?: shifts)?) (?:for|with) @.*)$"],
	["gave", "^§帮(?:了\\s*@|\\s*@(?=.*[了完好过]))\\s*(.+)$"],
	["gave", "^§(?:给|替|为|陪)\\s*@\\s*(?!.{0,4}(?:信(?!用)|邮件|消息|电话))((?:介绍|改|review|修|讲|做|写|填|挂|买|订|补|翻译|牵|指点|出|提|找|搬|辅导|调试|看|审|整理|推荐|分享|内推|配|修改|搭|报|煮|炖|煲).{0,8}(?:了|过|完|好).*)$"],
	["gave", "^§(陪\\s*@(?:.+(?:了|完)|去(?:了|医院|看|办|做|挂|取|搬|买)|看病|复查|搬家).*)$"],
	["gave", "^§(?:顺手|顺便)?(教(?:了)?\\s*@(?!的).+)$"],
	["gave", "^§把\\s*(.+?(?:介绍|推荐|送|借|发|转|寄|分享)给了?\\s*@.*)$"],
	["gave", `^§(?:(?:送|给|发|转|推荐|寄|捎|带|塞|拿)(?:了给|给了|了|给)|借给了?|借了给)\\s*@?\\s*${noWord}(.+)$`],
	["gave", `^§给\\s*@\\s*(?:发|送|寄|带|买|转|推荐|分享|拿|捎|留|做|煮)了\\s*${noWord}(.+)$`],
	["gave", `^§((?:推荐|转|分享|发|送|介绍|寄)了.+给\\s*@.*)$`],
	["gave", "^§分享了?(?:给\\s*@)?\\s*(?!.{0,4}(?:近况|经历|心得|感受|消息|喜悦|想法|一下))(.+)$"],
	["gave", `^§(?:gave|sent|lent|showed|bought|brought|loaned|forwarded|fwd|made|baked|cooked|paid|handed|offered|taught|mailed|posted) @(?!['’]s)(?:(?: and|,| \\x26) (?:his|her|their) \\w+)? ${noMessage}(.+)$`],
	["gave", "^§((?:drove|walked|fed|hosted|treated|coached|mentored|tutored|advised|cheered up|nominated|endorsed|referred|recommended|picked up|dropped off) @(?!['’]s).*)$"],
	["gave", "^§((?:shared|forwarded|passed|recommended|lent|gave|sent|offered|donated) .+? (?:with|to) @.*)$"],
	["gave", "^§((?:introduced|intro['’]?d|connected|put) @ (?:to|with|in touch).+)$"],
	["gave", "^§(showed @ how .+|walked @ through .+|talked @ through .+)$"],
	["gave", "^§((?:made|did) (?:an? |the )?(?:warm )?intro(?:duction)? (?:between|for|of|to) .*@.*)$"],
	["gave", "^§((?:took|brought|dropped|carried|delivered) .{2,40}? (?:round|over|off|along) to .+)$"],
	["gave", "^§(wrote (?:an? |the |his |her )?(?:\\w+ )?(?:reference|recommendation|letter of \\w+|testimonial).*)$"],
];
