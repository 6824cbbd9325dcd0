import { call } from "./contact-words";

// What tells of a person and of nothing that passed between the two; `@` is the person, `＠` another. In doubt there was no contact: one too many hides a friend.

/** What somebody has made, and others read, hear or look at. A letter, a message or a draft is handed over, and is none of it. */
const work = "(?:papers?|articles?|piece|posts?|blog(?: ?posts?)?|books?|novels?|essays?|newsletters?|talks?|keynotes?|lectures?|podcasts?|episodes?|interviews?|videos?|vlogs?|threads?|tweets?|toots?|thesis|dissertation|column|memoirs?|poems?|stor(?:y|ies)|substack|preprints?|repos?|site|website|profile|photos?|pictures?|stream|channel|series|chapters?|slides|work|album|songs?|exhibition|recipes?|quotes?|linkedin|instagram)\\b";
const taken = "(?:re-?)?(?:read(?:ing)?|watch(?:ed|ing)?|listen(?:ed|ing)? to|skimm(?:ed|ing)|finish(?:ed|ing)|start(?:ed|ing)|stud(?:ied|ying)|cit(?:ed|ing)|quot(?:ed|ing)|highlight(?:ed|ing)|bookmark(?:ed|ing)|sav(?:ed|ing)|brows(?:ed|ing)|scroll(?:ed|ing) (?:through|past)|found|discovered|came across|stumbled (?:on|upon|across)|starred|subscribed to|bought|order(?:ed|ing)|print(?:ed|ing)|annotat(?:ed|ing)|summari[sz](?:ed|ing)|enjoy(?:ed|ing)|loved|liked|saw|seen|look(?:ed|ing) at|inspired by|based on|us(?:e|ed|ing)|reuse|notes (?:on|from)|diagram from|idea from)";
const workChinese = "(?:博客|文章|论文|书|小说|专栏|公众号|推文|帖子|长文|视频|播客|演讲|讲座|访谈|采访|专访|朋友圈|动态|微博|直播|网课|教程|随笔|诗|日记|照片|主页|节目|译作|作品|开源|专辑|歌|菜谱|vlog|newsletter|post|blog|(?:[那这][篇本条期部首张段个])|旧文|新书|新作)";
const takenChinese = "(?:看|读|重温|听|翻|刷|浏览|收藏|研究|学习|拜读|引用|摘抄|买|点开|订阅|参考|借鉴)";

const relative = "(?:wife|husband|spouse|partner|boyfriend|girlfriend|fianc[eé]e?|mother|father|mum|mom|dad|parents?|sister|brother|son|daughter|kids?|children|boss|manager|assistant|colleagues?|co-?workers?|team|friends?|neighbou?rs?|cousin|aunt|uncle|grandmother|grandfather|family|room-?mate|flat-?mate|lawyer|doctor|secretary|successor|student|dog|cat)\\b";
const handed = "(?:call|e-?mail|letter|message|text|note|post-?card|parcel|package|visit|dinner|lunch|brunch|party|wedding|place|invitation|treat|gift|present|cooking|food|birthday)\\b";
const relativeChinese = "(?: *(?:的)?(?:老婆|妻子|爱人|老公|丈夫|未婚[夫妻]|女朋友|男朋友|妈妈?|爸爸?|父母|父亲|母亲|儿子|女儿)| *的(?:太太|先生|对象|男友|女友|哥哥?|弟弟?|姐姐?|妹妹?|孩子|同事|领导|老板|上司|助理|秘书|室友|朋友|同学|邻居|徒弟|团队|家人|家属|学生|狗|猫))";

const years = "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|\\d+|many|some|several|a few) (?:years?|decades?) ago\\b";
/** Words that may stand before a birthday and are no contact. */
const dayWords = "(?:[^\\p{L}\\p{N}@]|today|tomorrow|tonight|is|it's|it|reminder|also|and|remember|check|look up|note|upcoming|soon|next|this|that|on|in|week|month|the|day of|don't forget|\\d+|birthday)*";
const dayWordsChinese = "(?:[^\\p{L}\\p{N}@]|\\d+|今[天日]|明[天日]|后天|昨天|下?周.|这周.|本?月|下个?月|号|日|是|提醒|记得|别忘了?|快到|马上|又是|原来|才知道|想起)*";
/** What one of many is named with. */
const one = "(?:the|that|this|those|these|an? \\w+) (?:[\\w'-]+ ){0,3}(?:that |which )?";
const bought = "(?:buy|bought|buying|find|finding|order(?:ed|ing)?|get|got|getting|pick(?:ed|ing)? (?:up|out)|wrap(?:ped|ping)?|chose|choose|choosing|found|mak(?:e|ing)|made|look(?:ed|ing) for|need(?:ed)?|ideas? for)";

/** What stands before the name in a sentence of which the person is the subject. */
const begin = "^(?:[^\\p{L}\\p{N}@]|today|so|and|oh|wow|yay|news|now|finally|今天|原来|哇)*";

const read = [
	`\\b${taken} [^@]{0,60}@'s? (?:[\\w'-]+ ){0,4}${work}`,
	`\\b(?:read(?:ing)?|reread(?:ing)?|cit(?:ed|ing)|quot(?:ed|ing)|starred|follow(?:ed|ing)|subscribed to) (?:that )?@(?!'s\\b|.*\\bwith\\b)`,
	`^(?!.*\\b(?:at|in|on|over|during|after|before|by|near) ${one}@).*\\b(?:${one}|(?:what|everything|anything|something|how) )@ (?:had |has |once |originally |just |also )?(?:recommend(?:ed|s)|suggested|gave|sent|lent|loaned|mentioned|taught|showed|told|wrote|shared|posted|published|designed|said|says|liked|loved)\\b`,
	`${takenChinese}(?:了|到|完|过|着|一遍|一下|起来?|的)*[^，@＠]{0,10}@ *(?![^，]*(?:发来|发我|[发寄送转]给|寄来|送我|给我))[^，@和跟给]{0,24}?${workChinese}`,
	`^(?![^@]*(?:收到|拿到|谢谢|感谢|接到) *@)[^@]*@ *(?:上次|上周|上个月|之前|以前|当年|去年|昨天|早前|曾|推荐|\\d+年)*(?:给我?|送我?|推荐|介绍|写|翻译|教我?|借我?|寄|发|提到?|说过?|讲过?|做|留下?|整理|分享)(?:给我|过)?的(?!时候|话|$)(?!.*(?:收到|还[给我]))`,
	`^[^@]*(?:朋友圈|微博|领英|推特|小红书|抖音|知乎|脸书|新闻|电视|报纸|杂志|网上|公众号|b站|linkedin|twitter|instagram|facebook)[上里中]?[^@，]{0,6}(?:看到|看见|刷到|发现|翻到|得知|见到)[^@，]{0,8}@|刷到了?[^@，]{0,8}@`,
	`^[^@]*\\b(?:saw|noticed|found|read|learned|see|seen)\\b[^@]*\\b(?:on|in|via|from|through) (?:linkedin|twitter|facebook|instagram|mastodon|bluesky|the (?:news|papers?|internet|local paper)|tv|youtube|hacker news|reddit|social media|a podcast)\\b[^@]*@|^[^@]*\\b(?:saw|noticed|found|heard) @.* on (?:linkedin|twitter|facebook|instagram|mastodon|bluesky|tv|the (?:radio|news)|youtube|a podcast)\\b`,
	"@ (?:has |just |also |finally )*(?:tweeted|published|blogged|uploaded|retweeted|posted(?! (?:me|us|it to|a (?:letter|card|parcel|package)))|made the news|(?:is|was) (?:on (?:tv|the (?:radio|news|cover\\b))|in the (?:news|papers?|magazine))|has a new (?:post|book|paper|episode|video))\\b",
	"@ *在[^，]{0,4}(?:朋友圈|微博|小红书|抖音|推特|ins|b站)上?[^，]*(?:晒|发|秀|更新|吐槽)",
	"^(?![^@]*[给跟和向与对] *@)[^@]*@ *(?:又|刚|也|今天|终于|在[^，和跟给]{0,6})*(?:发|晒|更新|发布|出|写|开)了?(?:一?[条篇期本部个])?新?(?:的)?(?:朋友圈|博客|文章|微博|视频|新书|书|动态|播客|公众号|专栏|帖子|推文)(?![^，]*[给我])",
];

const spoken = [
	`${begin}@'s (?!(?:[\\w-]+ ){0,2}${handed})(?:[\\w-]+ ){1,4}?(?:is|was|are|were|works?|worked|looks?|looked|sounds?|seems?|has|had|rocks?|helps?|helped|needs?|needed|got|went|changed)\\b`,
	`${begin}@ *的(?!饭|菜|婚礼|聚会|派对|手艺|家|信|来信|邮件|消息|礼物|话)[^，@我]{1,10}?(?:[做写讲说拍画长弄干]得|真|很|太|挺|不错|好[看用听]|换了|变了|坏了|丢了|涨了|上线了|火了|出了|更新了|发布了|停更|关门)(?!.*[吗呢])`,
	"^(?:apparently|supposedly|reportedly|(?:the )?rumou?r (?:has it|is)|word is|turns out|(?:they|people) say|(?:i )?hear|(?:i )?(?:saw|see|noticed|gather|found out|understand) that)(?: that)? @|@ *(?:好像|似乎|貌似|据说|听说)|据[说传] *@|\\bsaw @'s name\\b",
	"\\b(?:r\\.?i\\.?p\\.?|funeral (?:of|for)|memorial (?:of|for)|mourning|in memory of) @|@(?:'s)? (?:(?:has |had |just )*(?:died|passed away)|funeral|grave|wake|obituary|memorial)\\b|@(?! *的?[父母爸妈爷奶公婆岳姥外])[^，]*(?:葬礼|追悼会|去世|过世|离世|病逝|逝世|忌日|遗像|的墓)|(?:扫墓|祭拜|悼念|缅怀)|给 *@ *(?:上坟|烧纸)",
	"提[到起及]过?了? *@|^(?![^@]*[我和跟与向对给找陪])[^@]*(?:[说聊谈讲][到起]|问起|夸[了起]?|表扬了?|推荐了?|吐槽了?|议论了?|打听了?|八卦) *@",
	"\\b(?:mention(?:ed|s|ing)?|brought up|prais(?:ed|es|ing)|recommend(?:ed|s|ing)?|suggest(?:ed|s|ing)?|quot(?:ed|es|ing)|cit(?:ed|es|ing)|remember(?:s|ed|ing)?|kn[eo]ws?|nominated|credited|gossip(?:ed|ing) about|talking about|know of|heard of|spoke of|speak(?:s)? highly of|said about|asks? after|asked after|asking after|looking for|gave me) @",
	"\\b(?:asked|asks|asking|wanted to know|wondered|know|knows|tell) (?:me |us |him |her |them |＠ )?(?:if|whether|how|what|why|when|where|who|which)\\b[^@]*@",
	"\\bas @ (?:\\w+ )?(?:pointed out|said|says|puts? it|noted|wrote|told|once|likes)\\b|[正就]?[如像] *@ *(?:所|常|曾|以前|之前)?说",
	"\\b(?:proposed|suggested|written|designed|recommended|developed|owned|inspired|authored|published|translated|composed|directed|invented|edited|drawn up|led|run|presented) by @",
	"@(?:'s name)? (?:came|comes|kept coming) up\\b|@ (?:was|got|is|were) (?:mentioned|discussed|praised|nominated|quoted|cited|interviewed|featured)\\b",
	"＠[^，@]{0,6}(?:把|将) *@ *的?(?:微信|名片|电话|联系方式|邮箱)",
	`(?:with|to|from|met|saw|called|told|asked|visited|ran into|bumped into|by|for) @'s (?:[\\w-]+ ){0,2}${relative}(?! (?:and|&) (?:him|her|them)\\b)`,
	`(?:和|跟|与|给|向|找|约|见(?:到)?了?|碰[到见]了?|遇[到见上]了?|拜访了?|问了?|听|陪|看到|看见) *@${relativeChinese}`,
];

const thought = [
	"^[^@]*\\b(?:dream(?:t|ed|s|ing)?|nightmares?|jealous of|googled?|voted for|whatever happened to|looked up)\\b[^@]*@|need(?:s|ed)? @'s\\b|\\bsigned @'s\\b[^@]*\\bcard\\b",
	"^[^@]*(?:梦里|噩梦)[^，@]{0,4}@|(?:百度|谷歌|搜索?|查)了?(?:一下|搜)? *@|(?:^|[^和跟与同向])学(?:着|习)? *@|@ *(?:未果|无果)|好像(?:是)?(?:看[到见]|碰[到见]|遇[到见])了? *@|(?:感觉|怀疑|估计|猜想?) *@|^(?:i )?(?:feel|think|suspect|guess|sense|doubt|suppose)(?: that| like)? @",
	"^[^@]*(?:想[起到念]|惦记|念叨|怀念)了?(?:一下)? *@|^[^@]*梦[见到]",
	"^[^@]*\\b(?:thought|thinking|think|wonder(?:ing|ed)?|consider(?:ing|ed)?|worr(?:y|ied|ying)|ponder(?:ed|ing)?|debating|curious|tempted|dream(?:t|ed|ing)?|imagin(?:e|ed|ing)|decid(?:e|ing)|not sure|undecided|unsure|can't decide|reminded(?: me)?|reminds me)(?: back)? (?:of|about|if|whether|how|why|what|to|when|where|on)\\b[^@]*@",
	"^[^@]*\\b(?:considering|miss(?:ing)?|envy|envious of|proud of|mad at|angry (?:at|with)|grateful (?:for|to)|praying for|pray for) @",
	`^(?:maybe|perhaps|possibly|ideally|hopefully|worth|what if|if|wish|would(?: be| have| love| like)?|it would be|it'd be|i'd|how about|why not|could (?:also |maybe |perhaps |always |just )?(?=${call}))\\b(?!.*\\bwith me\\b)[^@]*@`,
	"^[^@]*\\b(?:(?:looks?|looked|sounds?|sounded|just|exactly|a bit|a lot|acts?) like @|wish(?:ed)? (?:that )?@ (?:was|were|could|had|would|lived|knew)\\b|looking forward to\\b[^@]*@|can't wait (?:to|for|until)\\b[^@]*@|excited (?:to|about|for)\\b[^@]*@|prep(?:ar(?:e|ed|ing))?(?:ped|ping)? (?:for|the|my|some|slides|questions|an? agenda|notes)\\b[^@]*@|notes for\\b[^@]*@)",
	"@ would(?:n't)? (?:have |probably |really |surely )*(?:love|like|enjoy|laugh|hate|approve|know|be (?:good|great|perfect|the right))\\w*\\b|\\b(?:good|perfect|great|right|interesting|useful|something) (?:\\w+ )?for @",
	"^(?:has|have|did|does|do|is|are|was|were|will|would|should|could|can|shall) (?:I|we|you|it|anyone|anybody)\\b[^@]*@|^(?:has|does|is|are|was|were|will|would|should|could|can|shall) @|^did @ (?!a\\b)|^(?:when|where|why|how|who|what)(?:'s| is| are| was| did| does| do| should| will| can| many)\\b[^@]*@",
	"^[^@]*(?:不知|不晓得|好奇|担心|操心|纠结|犹豫|考虑(?!到)|在想|琢磨|要不要|是不是该|该不该|能不能|可不可以|希望|但愿|盼着?|期待(?!已久)|如果|要是|假如|万一|羡慕|佩服|想知道|好想|真想|也许|或许|不如)[^，@]{0,12}@",
	"^[^@]*(?:(?:^|[^想长真好不很太最])像|适合|祈祷) *@|^[^@]*(?:特别|很|好|有点|真|长得|太|挺)像 *@|想@了|@ *(?:应该|肯定|可能|大概|估计|一定)*会?(?:很|挺|更)?(?:喜欢|感兴趣)|@ *(?:要是|如果)?在就好",
	"^[^@]*@ *(?:最近|现在|今天|到底|还|有没有|是不是|会不会|在不在|该|那边)[^，问说聊约发打]*(?:吗|呢|怎么样了?|如何了?|没有|哪了?)$",
];

/** What happened to them, and nobody says how one knows it. */
const news = "(?:moved|moving|quit|resigned|retir(?:ed|ing)|graduated|(?:got |getting )?(?:re)?married|(?:got )?engaged|(?:got )?divorced|pregnant|expecting|(?:got )?promoted|(?:got |been )?(?:fired|laid off)|had a (?:baby|boy|girl|son|daughter)|won|chang(?:ed|ing) jobs|has a new (?:job|baby|flat|house)|got (?:a|the) (?:new )?(?:job|offer|award|grant)|start(?:ed|s|ing) (?:at|a new)|emigrated|made partner)\\b";
const newsChinese = "(?:升职|升了|跳槽|离职|辞职|结婚|离婚|订婚|怀孕|生[了娃]|当[爸妈]|搬家|搬[到去走]|出国|移民|回国|毕业|退休|考上|入职|创业|被裁|住院|得奖|获奖|拿奖|中奖|买房|换工作)";
/** What is of former days, or news of somebody, which is a contact for who logs it. */
export const aside: readonly string[] = [
	"\\b(?:yesterday|last (?:night|week|month|year))'s\\b[^@]*\\b(?:with|from) @",
	`${begin}@ (?:has |have |had |is |was |'s |just |also |finally |now |apparently )*${news}(?!.*\\b(?:me|us|i|we|my|our)\\b)`,
	`${begin}@ *(?:[今明去]年|上?个?月|上周|最近|昨天|刚|已经?|又|终于|也|要|快|准备|打算|下个?月|下周|去)*${newsChinese}(?!.*[我咱请])`,
	`^(?!.*\\b(?:who|whom|whose|which|that|about|of|from|since|like)\\b).*\\b${years}`,
	"^[^@]*\\b(?:on this day|remember(?:ed|ing)? (?:when|how|that|our|the time)|used to\\b|back when|(?:first|last) (?:met|saw|spoke|talked|heard|called)\\b|known\\b|(?:weeks|months|years|ages|forever|long) since\\b)[^@]*@",
	"[一两几二三四五六七八九十\\d]+年前的?(?:今[天日]|这天|这个时候)?[^，@聊谈说]{0,8}@|^[^@]*(?:去年今[天日]|想?当年|回[忆想]|怀念|以前|小时候|那时候?)[^，@]{0,8}@(?!.*[打发]来)|^[^@]*(?:上次|最后一次|距离?上次)(?:见|和|跟|与|找|联系|给)[^，]*@",
];

const marked = [
	"^[^@]*\\b(?:anniversary of|old (?:photos?|pictures?|letters?|e-?mails?|messages?|notes?|chats?|videos?)\\b|(?:photos?|pictures?|memor(?:y|ies)|video) (?:of|with|from)\\b)[^@]*@",
	"^[^@]*(?:翻[到出看]|找出)[^，@]{0,8}@",
	"@ *的?(?:旧|老)?(?:照片|合影|合照|聊天记录)$|(?:和|跟|与) *@ *的(?:旧|老)?(?:照片|合影|合照|聊天记录|信|往事|日子)",
	`^${dayWords}@(?:'s?|) (?:[\\w]+ )?(?:birthday|bday|b-day|wedding anniversary|due date)\\b(?! (?:party|dinner|lunch|brunch|drinks?|bash|celebration|do|present|gift|cake|call|with|at)\\b)(?! in the)|@ (?:turns|is turning|would have (?:been|turned)) (?:\\d|\\w+ty|an? year)`,
	"^\\W*(?:birthday of|idea from) @",
	`^${dayWordsChinese}@ *的?(?:\\d+岁?|阳历|阴历|农历)*生日(?:快?要?到|就?要?到|是|在|还[有剩]|提醒|临近|[^，聚会派宴饭趴]{0,8}$)`,
	`\\b${bought}\\b[^@]{0,40}\\b(?:gift|present|card|flowers|cake)s?\\b[^@]{0,24}\\bfor @|^(?:gift|present|card)s?(?: ideas?)? for @`,
	"^(?:(?:i|have|just|finally|also) )*(?:finish(?:ed|ing)|prepar(?:ed|ing)|work(?:ed|ing) on|edit(?:ed|ing)|knit(?:ted|ting)|bak(?:ed|ing)) [^@]{0,40}\\bfor @$",
	`给 *@ *(?:挑|买|选|准备|订|备)[^，]*(?:礼物|蛋糕|花|贺卡|红包|生日|东西|书)(?![^，]*[送寄给])`,
	"^[^@]*\\b(?:draft(?:ed|ing)?|unsent) (?:(?:an?|the|my|that) )?(?:e-?mail|letter|message|reply|note|text|response)?\\b[^@]*(?:to|for) @",
];

const absent = [
	"@ on (?:\\w+ )?(?:leave|holiday|vacation|pto|sabbatical|honeymoon)\\b|\\b(?:without|except(?: for)?|everyone but|everybody but|all but|minus|no sign of|instead of|in place of|covering for|on behalf of|(?:standing|stood|stepp(?:ed|ing)|fill(?:ed|ing)) in for|covered for) @",
	"@ (?:was |is |were |being |has been |still )*(?:absent|away|missing|out(?: sick| of office| of town| today| on leave| this week)|out$|off(?: sick| today| work| ill)|off$|ill\\b|sick\\b|unwell|on (?:\\w+ )?(?:leave|holiday|vacation|pto|sabbatical|honeymoon)\\b|unavailable|offline|not (?:there|here|in|around|available|at)\\b|nowhere|a no-?show|excused)|@ (?:wasn't|isn't|weren't|couldn't|can't|cannot) (?:there|here|in\\b|at\\b|around|join|come|make it|attend|be there)",
	"(?:除了|少了|缺了?) *@(?!外?[^，]*还)|@ *(?:今天|又|还|这周|也|都|临时)*(?:请了?假|缺席|不在|没在|休假|病假|告假|缺勤|没参加|没能来|没赶上|不能来|来不了|去不了|没空|没回来|没来(?:上班|上课|开会|学校|公司)|(?:出差|生?病|感冒|发烧)了?$)",
	"\\b(?:out[- ]of[- ]office|auto-?reply|automatic reply|bounced)\\b|自动回复|退信",
	"^[^@]*\\b(?:no|without) (?:hearing|show|no-show|reply|response|answer|word|news|messages?|sign|luck)\\b[^@]*\\b(?:from|of|with) @|^(?:still )*nothing\\b[^@]{0,16}\\b(?:from|by) @|^(?:still )?(?:no (?:reply|response|word|news|sign)|not heard|nothing)\\b(?=[^@]*$)(?=.*\\b(?:yet|since|so far|back|today|this week|again)\\b|\\W*no \\w+\\W*$)|@ (?:ghosted|ignored|unfriended|blocked)\\b",
	"没有?(?:收到)? *@ *的?(?:消息|回复|回信|音信|音讯|回音)|@ *(?:还是?|又|也|一直|至今)*(?:没有?|毫无|杳无)(?:任何)?(?:消息|音信|音讯|回音|动静|反应|下文|理我)|@ *(?:已读不回|不理我|没理我|拉黑|把我(?:删|拉黑|屏蔽)|(?:的)?微信(?:好友)?(?:没|未)通过)",
	"^[^@]*(?:远远|背影|隔着|人群[里中]|台上|车窗)[^，@]{0,12}@(?![^，]*[聊说打])",
	"\\b(?:saw|spotted|noticed|glimpsed|passed|recogni[sz]ed|a glimpse of|sight of) @(?=.*\\b(?:across|from (?:afar|a distance|behind|the (?:bus|car|window|train|tram|back))|in the (?:distance|crowd|audience)|on (?:stage|a poster|a billboard)|through the window|driv(?:e|ing) by|walk(?:ing)? (?:past|by)|too far)\\b)",
	"\\b(?:passed|(?:drove|walked|cycled|rode|went|run|ran) (?:past|by)|near|around the corner from|outside) @'s?\\b|(?:路过|经过|途经|开车过) *@ *的?(?:家|店|公司|单位|楼下|办公室|学校|小区|老家)",
	"\\b(?:added|adding|put|moved|updat(?:e|ed|ing)|creat(?:e|ed|ing)|tagg(?:ed|ing)|fil(?:ed|ing)|tid(?:ied|ying)|clean(?:ed|ing) up) (?:[\\w'-]+ ){0,4}(?:note|page|entry|profile|contact|card|address|number|record|file)s? (?:for|of|on|about) @|\\b(?:added|put|adding) @(?:'s \\w+)? (?:to|on|in|into) (?:the|my|our|a|this)\\b|(?:更新|新建|整理|补全|补充|完善|修改)了?(?:一下)? *@|把 *@ *(?:加进|加到|放进|放到|记到|列入|写进)",
	"^(?:cf\\.?|see(?: also)?|via|source|h/t|hat tip(?: to)?|related|ref|credits?(?: to)?|author|by) *@$",
	"^(?:book(?:ed|ing)?|reserv(?:ed?|ing)) (?:(?:an?|the|our) )?(?:table|room|tickets?|court|flights?|hotel)\\b|^@'s (?:new )?(?:address|number|phone|e-?mail|size)\\b|^@ *的新?(?:地址|电话|手机号?|邮箱|微信号?|尺码)(?:是.*)?$",
	"^(?:blocked|pending) (?:on|by)\\b[^@]*@",
];

/** What tells of a person whom one read, heard of, thought of, remembered or did not see. */
export const apart: readonly string[] = [...read, ...spoken, ...thought, ...marked, ...absent];

/** What stands before a name that was only written down. */
export const apartLabel = "^[^\\p{L}\\p{N}]*(?:(?:upcoming |today's )?birthdays?(?: reminder)?|reminders?|gift ideas?|presents?|absen(?:t|ce|tees?)|apologies(?: ?(?:and|&|/|for) ?(?:absen(?:t|ce)|regrets))?|regrets|b?cc|unable to attend|not attending|declined|optional|(?:project |team )?(?:schedule|rota|roles|assignments?|owners?)|missing|not there|out|away|on leave|see also|see|related|via|source|by|author|credits?|reading|re-?reading|read|watched|watching|listening(?: to)?|quote|quoted|from the archive|on this day|memor(?:y|ies)|(?:今天|本周|本月)?(?:过?生日|寿星)(?:提醒)?|提醒|礼物|[^，：:]{0,6}(?:排期|分工|值班表?|排班|名单)|缺席|未(?:参加|出席)|请假|休假|相关|参见|参考|来源|作者|在读|读|在看|摘录|回忆|那年今日)[^\\p{L}\\p{N}]*$";

/** Words without which none of it is told. */
export const apartHint: readonly string[] = [
	"@'s|for @|@ (?:was|is|were|being|has|still|wasn't|isn't|can't|cannot)\\b|(?:^|[-.,:;!?—–(]\\s*)(?:has|have|did|does|do|is|are|was|were|will|should|can|shall|when|where|why|how|who|what|with)\\b|out-of-office|auto|\\b(?:read|reread|reading|rereading|watch\\w*|listen\\w*|skimm\\w*|finish\\w*|start\\w*|stud(?:ied|ying)|cit(?:ed|es|ing)|quot\\w*|highlight\\w*|bookmark\\w*|sav(?:ed|ing)|brows\\w*|scroll\\w*|found|discovered|came|comes|coming|stumbled|starred|subscribed|follow\\w*|bought|buy\\w*|order\\w*|print\\w*|annotat\\w*|summari\\w*|enjoy\\w*|lov(?:e|ed)|liked|saw|see|seen|look\\w*|inspired|based|us(?:e|ed|ing)|reuse|notes?|diagram|idea|gave|sent|lent|loaned|taught|showed|told|wrote|shared|designed|says|heard|tweeted|published|blogged|uploaded|posted|retweeted|news|radio|mention\\w*|brought|prais\\w*|recommend\\w*|suggest\\w*|remember\\w*|kn[eo]ws?|known|nominated|credited|gossip\\w*|talking|spoke|speak\\w*|said|asks|asked|asking|wanted|tell|discussed|interviewed|featured|thought|think\\w*|wonder\\w*|consider\\w*|worr\\w*|ponder\\w*|debating|curious|tempted|dream\\w*|imagin\\w*|decid\\w*|sure|remind\\w*|undecided|unsure|miss|missing|envy|envious|proud|mad|angry|grateful|pray\\w*|maybe|perhaps|possibly|ideally|hopefully|worth|if|wish\\w*|would|could|prep\\w*|excited|wait|ago|old|photos?|pictures?|memor\\w*|anniversary|back|last|first|since|turns|turning|draft\\w*|unsent|without|except|everyone|everybody|all|minus|sign|instead|place|covering|behalf|standing|absent|away|reply|response|word|nothing|ghosted|ignored|blocked|pending|spotted|noticed|glimpsed|glimpse|sight|passed|past|near|outside|corner|added|adding|put|moved|updat\\w*|creat\\w*|tagg\\w*|via|source|related|author|by|book(?:ed|ing)?|reserv\\w*|birthday|bday|as @|proposed|written|developed|owned|authored|translated|composed|directed|invented|edited|drawn|led|run|presented|yesterday|think|feel|suspect|guess|sense|doubt|suppose|cover|magazine|bounced|out of office|moved|moving|quit|resigned|retir\\w+|graduated|married|remarried|engaged|divorced|pregnant|expecting|promoted|fired|laid|baby|boy|girl|won|changed|changing|jobs?|got|started|starts|starting|emigrated|apparently|supposedly|reportedly|rumou?r|word|turns|hear|gather|understand|rip|r\\.i\\.p|funeral|memorial|mourning|memory|died|passed|hi|hello|greetings|regards|dreams?|nightmares?|jealous|google\\w*|voted|happened|need\\w*|signed|stood|stepp\\w+|fill\\w*|covered|leave|holiday|vacation|pto|sabbatical|honeymoon|hearing|show)\\b",
	"[如像]|感觉|怀疑|估计|猜|升|跳槽|辞|离|婚|孕|生|当|搬|国|移民|毕业|退休|考上|入职|创业|裁|住院|奖|房|工作|好像|似乎|貌似|葬|追悼|去世|过世|逝|忌日|遗像|墓|悼|缅怀|坟|烧纸|百度|谷歌|搜|查|学|未果|无果|微信|晒|看|读|听|翻|刷|浏览|收藏|研究|学习|引用|订阅|参考|借鉴|的|发|更新|开|出|写|提|说|聊|谈|讲|夸|推荐|议论|打听|微信|陪|不知|知道|好奇|担心|纠结|犹豫|考虑|琢磨|要不要|该不该|希望|期待|如果|要是|羡慕|佩服|像|适合|喜欢|感兴趣|吗|呢|怎么样|年前|当年|去年|以前|小时候|那时|回[忆想]|翻|上次|最后|照片|合影|生日|买|挑|选|准备|订|除了|少了|请假|缺席|不在|休假|出差|病|感冒|发烧|自动|退信|消息|回复|已读|拉黑|远|背影|隔着|台上|路过|经过|更新|整理|新建|补|完善|把",
];
