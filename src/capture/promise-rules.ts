import type { Rule } from "./rule";

const colon = "\\s*(?:::|：：|[:：])\\s*";

/** What one does for somebody, in the form that follows `will` and `to`. */
const act =
	"(?:send|give|introduce|intro|share|show|lend|forward|fwd|get (?:me|us|him|her|them|@|back|you)|bring|help|teach|call|ring|phone|write|thank|tell|ask|e-?mail|text|message|dm|ping|remind|invite|return|pay|book|buy|order|look (?:up|into|for|over|at|through|around)|(?:have|take) (?:a|another) look|find|check|review|read|follow up|reach out|finish|make|fix|congratulate|connect|let (?:me|us|him|her|them|@|you)|put (?:me|us|him|her|them|@|in|together|up)|pass|drop (?:off|it|them|@)|post|mail|grab|pick up|set up|arrange|organi[sz]e|schedule|confirm|prepare|draft|edit|proofread|comment|sign|submit|upload|print|test|chase|nudge|circle back|touch base|report back|come back to|think (?:about|over|it)|consider|recommend|refer|nominate|endorse|vouch|cover|host|drive|feed|water|speak (?:to|with)|talk to|see (?:if|whether|what)|sort|handle|translate|explain|keep (?:me|us|him|her|them|@)|save (?:me|us|him|her|them|@)|hold (?:me|us|him|her|them|@)|treat|cook|bake|deliver|revert|rebase|answer|reply|respond|work on|start on|do (?:it|that|the|a|my|his|her|their|some)|hand|provide|supply|circulate|update|run (?:it|the)|propose|try to|redo|rework|revise)\\b";
const acting =
	"(?:sending|giving|introducing|sharing|lending|forwarding|getting (?:me|us|him|her|them)|bringing|helping|writing|asking|e-?mailing|texting|returning|booking|buying|ordering|looking into|checking|reviewing|finishing|making|fixing|connecting|putting (?:me|us|him|her|them|together)|preparing|drafting|arranging|organi[sz]ing|doing|covering|handling|hosting|baking|cooking|printing|posting|mailing)\\b";
/** What people will do in their own lives, and promise nobody. */
const life =
	"(?!(?:not|never|probably|hopefully|also|be|been|have|has|go|come|move|marry|get married|retire|begin|start|join|leave|become|study|stay|turn|need|know|live|travel|fly|arrive|graduate|quit|resign|spend|work|miss|like|love|enjoy|switch|change|apply|defend|celebrate|see|meet|visit|take|want|hope|plan|land|head|miss)\\b)";
const sayings = "(?:['’]?d| would|['’]?ll| will|['’]m going to|['’]m gonna| can| could| might|['’]m happy to)";
const others = "(?:@|everyone|everybody|[\\p{L}'’-]+)";
const toMe = "\\b(?:me|us|my|our)\\b";
const willThey = "(?: (?:will|is going to|are going to|is to|are to|should|is gonna|can|could|would)|['’](?:ll|d|s going to|s gonna|s to|re going to))(?: (?:also|then|probably|try to|hopefully|get back to me and))*";

/** The words that put off what is meant, in Chinese. */
const later = "(?:在|要|得|会|就|[去来](?=[看问找查取拿接送帮给])|再|先|也|我|可以|能|一定|必须|应该|争取|尽量|尽快|务必|早点|好好|亲自|帮忙|有空|抽空|找时间|抽时间|回头|改天|改日|到时候?|晚点|稍后|待会儿?|马上|回去|回家|忙完)";
const when = `(?:~(?:[之以]?[前内])?|${later})`;
const meant = "(?:(?:要(?!是|求)|得|应该|需要|该|记得|别忘了?|打算|准备|必须|回头|改天|改日|下次|有空|找时间|抽空|抽时间|过[两几]天|晚点|稍后|到时候?|回去|务必)(?:要|得|会|就|去|再|先|尽快|早点|好好)*)";
const deed = "(?:给|发|帮|替|把|介绍|引荐|寄|借|送|请|谢|感谢|回(?!来|国|家|去)|约|还(?![要有得在没是])|问|打(?!算)|联系|联络|推荐|内推|转(?!行)|带|买|写|跟进|提醒|教(?!书)|整理|看望|拜访|陪|找|告诉|再(?!约)|恭喜|祝贺|祝|道谢|道歉|问候|去(?=[看问找查取拿接送])|查|打听|留意|盯|改|审|review|准备|订|安排|考虑|研究|翻译|修(?!养)|确认|核对|check|补|交|出(?!差|国|发|去|生)|填|做|弄|搞|试|想办法|牵线|搭线|引见|捎|取|拿|接|打印|分享|传|推|催|付|转账|看(?=看|一?下|他|她|那|这|完))";
/** What they do in their own lives, in Chinese. */
const lifeChinese = "(?![去来到]?(?:去|来(?!帮|找我|接|给)|回(?!复|我|信|邮件|话)|搬|走|结婚|领证|办婚礼|生|出差|飞|入职|离职|退休|毕业|开学|放假|要?交(?!.*我)|考(?!虑)|到|出国|动身|出发|开店|开始|休|手术|住院|过生日|答辩|上班|下班|换|有|没|不|要去|要回|要来|才|还在|在))";
/** What was done already is no promise; `看完了发我` is one. */
const undone = "(?!.*(?:了$|(?:^|[^完好到])[了过](?![解分头来去会程])))";
/** `下周三前`, by when it is to be done. */
const by = "~(?:[之以]?前|[之以]?内)";
const nextDay = "(?:~|今晚|晚上|明[天早晚]|后天|下+个?(?:周|星期|礼拜|月)[一二三四五六日天末]?|周[一二三四五六日天]|月底|年底|过[几两]天)(?:[之以]?前)?";
/** A meeting is planned, not promised. */
const noMeeting = "(?!再?(?:联[系络]|约|聊|见|聚|吃|喝|跟进|碰|打|对一|过一|拜访|看望|一起|去|找))";
const agreed = "(?:说好|讲好|商量好|定好|谈好|约定)了?";
const granted = "(?:答应|承诺|保证|许诺|应承|表示|说|讲|提出|主动说|主动提出|拍胸脯说?|打包票说?)";
const theirManner = "(?:还|也|又|就|都|主动|当场|一口|满口|爽快地?|很?热情地?|已经|刚刚?|微信|电话里?|回头|最后|又?\\s)*";

/**
 * What makes a promise of a clause. Of these too the first that fits counts; a promise without a subject is theirs where it is for me, or
 * where the sentence speaks of them.
 */
export const promiseRules: readonly Rule[] = [
	["theirs", `^§?@\\s*${theirManner}(?:答应|承诺|保证)了?(?:${colon})?我?(?:会|要)?\\s*(.+)$`],
	["theirs", "^§@ (?:has |also )*(?:promised|agreed|offered|volunteered|pledged) (?:me )?(?:to )?(.+)$"],
	["theirs", `^§@${willThey} (${act}.*)$`],
	["theirs", `^§@${willThey} (${life}.*${toMe}.*)$`],
	["theirs", `^§@${willThey} (${life}.*\\b(?:by|before|until) ~.*)$`],
	["theirs", `^§@ to (${act}.*)$`],
	["theirs", `^§@(?: is| are|['’](?:s|re)) ((?=.*(?:${toMe}|~))${acting}.*)$`],
	["theirs", `^§@ ((?:sends|writes|gives|brings|lends|gets|introduces|shares|lets|makes) (?:me|us) .*~.*)$`],
	["theirs", `^§@ (?:said|says|told me|thinks) (?:that )?(?:(?:&|@)${sayings}|to) (${act}.*|${life}.*${toMe}.*)$`],
	["theirs", "^§@ (\\w+s (?:the |a |an |my |our |it |that |his |her |section |chapter |part )?.*\\bby ~.*)$"],
	["theirs", "^§@ (?:swears|swore|promises|says|said|assures me|assured me|reckons) (?:that )?((?:it|that|this|they|the \\w+)(?:['’]ll| will|['’]s going to| would|['’]d) .*)$"],
	["theirs", "^§@ (?:still )?owe?s? me (.+)$"],
	["theirs", `^§@(?:还|也)*欠我(?:着|了)?\\s*(.+)$`],
	["theirs", `^§(?:[跟和与]\\s*@\\s*)?${agreed}由?\\s*(&(?!们?的).+)$`],
	["theirs", `^§@${theirManner}(?:${granted}了?(?:我|他|她|&|@)?${when}*|${when}+)((?:把|给|发|帮|替|介绍|引荐|寄|借|教|推荐|内推|送|请|带|陪|转|牵线|打听|问问)${undone}.*我.*)$`],
	["theirs", `^§@${theirManner}${granted}了?(?:他|她)?${when}+((?:把|给|帮|替|发|查|问|改|出|修|补|整理|介绍|推荐|安排|准备|还(?![要有得在没是])|付|打款|转账)${undone}.+)$`],
	["theirs", `^§(?:[^答承保给跟和与向对约找同陪请\uE000\uE001]{1,5})?@${theirManner}(?:${granted}了?)?(${by}${later}*${lifeChinese}${undone}.+)$`],
	["theirs", `^§@${theirManner}(?:${granted})?(?:去|帮忙|再)*((?:问问|问一下|打听|查查|查一下|看看能|找人|想想办法|想办法|留意|催催|催一下|联系一下|商量一下).*)$`],
	["theirs", `^‡(?:${granted}了?|可以|会|愿意)${when}*((?:把|给|发|帮|替|介绍|引荐|寄|借|教|推荐|内推|送|带|陪|转|牵线|打听|问问)${undone}.*我.*)$`],
	["theirs", `^‡(?:will|['’]ll|promised to|agreed to|offered to|going to|said (?:he|she|they)${sayings}) ((?=.*\\b(?:me|us)\\b)${act}.*)$`],
	["theirs", `^‡(.{1,8}?${when}+(?:给|发|寄|送|打|转|还|传)(?:给|来)?我${undone}.*)$`],
	["theirs", `^§@(?:负责|来)((?:订|买|带|做|写|安排|联系|出|开|搞|弄|定|拿|准备).+)$`],
	["mine", `^¶(?:负责|来)((?:订|买|带|做|写|安排|联系|出|开|搞|弄|定|拿|准备).+)$`],
	["mine", "^§(?:答应|承诺|保证|许诺)了?\\s*(?:@(?!的))?(?:会|要)?\\s*(.+)$"],
	["mine", `^§[给向对跟]\\s*@\\s*(?:承诺|保证|许诺)了?(?:${colon})?(?:会|要)?\\s*(.+)$`],
	["mine", `^§(?:[跟和与]\\s*@\\s*)?${agreed}(?:由?我)?(?:会|要|来)?\\s*((?!的).+)$`],
	["mine", `^§(?:应该|该)(${deed}.+?)了$`],
	["mine", `^¶(?:就|也|当场|随口|顺口|又)*(?:说|讲|表示|告诉@|[跟和对]@说|回@?(?:复)?说?)了?(?:我|等我)?${when}*(${undone}${deed}.+)$`],
	["mine", `^§${meant}(${deed}.+)$`],
	["mine", "^§(?:提醒(?:我|自己)|remind me to )\\s*(.+)$"],
	["mine", `^§(${nextDay}${meant}${deed}.+)$`],
	["mine", `^§(${nextDay}(?:再|就|要|会|我)*(?:给|发|帮|把|寄|借|送|回|还|带)\\s*@${undone}.+)$`],
	["mine", `^¶(${nextDay}${later}*${lifeChinese}${undone}.+)$`],
	["mine", `^§(${by}${later}*${noMeeting}(?:把.+)?${deed}${undone}.*)$`, "later"],
	["mine", `^§(${nextDay}${later}*${noMeeting}(?:.{1,4}[好完]了?)?(?:把.+${deed}|给|发|回|还(?![要有得在没是])|寄|送|带|交|问问|看看|帮|请|联系|回复|跟进|打听|买|去看|补)${undone}.*)$`, "later"],
	["mine", `^§(${nextDay}${later}*${noMeeting}(?:把|整理|做|写|买|弄|打包|准备|挑|选|带|抽空|翻|找).{0,10}(?:给|发|寄|带|送|回|告诉|还)(?:给|回)?@${undone}.*)$`, "later"],
	["mine", "^§欠(?:着|了)?@\\s*(?:的)?((?!.{0,4}人情|.{0,3}大?情).+)$"],
	["mine", `^§(?:promised)(?: @)?(?: (?:that )?I${sayings})?(?: to)? (.+)$`],
	["mine", `^§(?:told|assured|said to|texted|wrote|promised) ${others} (?:that )?(?:I|we)${sayings} ((?!been\\b|be\\b(?! there)|have\\b(?! (?:it|the|my|that|this)\\b)|had\\b|love\\b|like\\b|rather\\b|never\\b|not\\b).+)$`],
	["mine", `^§(?:said|agreed|replied|answered)(?: with @)? (?:that )?(?:I|we)${sayings} ((?!been\\b|be\\b(?! there)|love\\b|like\\b|rather\\b|never\\b|not\\b).+)$`],
	["mine", "^§(?:agreed|offered|volunteered)(?: with @)? to ((?!disagree|differ).+)$"],
	["mine", "^§owe (?:@|(?!an?\\b|the\\b|my\\b)[\\p{L}'’-]+) ((?!one\\b|big|a big one|a lot\\b|so much).+)$"],
	["mine", "^‡I(?:['’]ll| will| shall) (.+)$"],
	["mine", `^§(?:['’]m|am|was) to (${act}.*)$`],
	["mine", `^§(?:need to|have to|ought to|going to|am going to|remember to|(?:don['’]t|do not) forget to|must|should|shall|gotta|got to|will) (${act}.*)$`],
	["mine", `^(?:(?:and|so|then|also) )*(?:I(?:['’]m| am) )?(${acting}.*(?:~|\\bto @).*)$`],
	["mine", "^§(?:please )?((?:thank|congratulate|send|remind|invite|introduce|forward|bring|tell|let|write to|get back to|reply to|reach out to|follow up with) @(?!['’]s\\b).*)$"],
	["mine", "^§(?:please )?((?:call|text|email|e-mail|message|ask|ring|phone) @ (?:.*\\b)?(?:tomorrow|next|by|before|soon|later|again)\\b.*)$"],
	["mine", "^(?:please )?((?:send|give|introduce|forward|share|lend|bring|buy|order|get|find|look (?:up|into)|ask|tell|remind|thank|congratulate|reply|respond|reach out|chase|nudge|prepare|confirm|arrange|organi[sz]e|(?:call|text|email|message|ring|phone|review|draft|book|check|update|return|post|mail) (?:@|back|an?|the|my|his|her|their|some|in with|on|up)) .*)$", "later"],
	["mine", "^§((?!.*\\b(?:me|us)\\b|(?:wants|needs|asked|has|is|was|due)\\b)(?:the |my |a )?(?:[\\p{L}-]+ ){1,4}by ~)$", "later"],
	["mine", "^我(?:会|要|得)((?:给|发|帮|把|介绍|寄|借|送|请).+)$"],
];
