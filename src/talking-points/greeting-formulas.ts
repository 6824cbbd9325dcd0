/** Greetings that say nothing to anybody in particular. Folded: lower case, straight apostrophes. */
export const formulas: readonly RegExp[] = [
	/\b(?:merry|happy|blessed|joyful|jolly|great|good|lovely|nice|wonderful)\s+(?:(?:belated|chinese|lunar)\s+)?(?:new year(?:'?s(?: eve| day)?)?|x-?mas|christmas|holidays?|thanksgiving|easter|birthday|bday|diwali|hanukkah|eid|mid-?autumn(?: festival)?|spring festival|halloween|valentine'?s(?: day)?|national day|mother'?s day|father'?s day|labou?r day|festive season|season|weekend|week|day|morning|afternoon|evening|night|monday|friday)\b/gu,
	/\b(?:season'?s greetings|warm(?:est)? (?:wishes|regards)|best (?:wishes|regards)|all the best|kind regards|cheers)\b/gu,
	/\b(?:just )?(?:checking|checkin'?|check|dropping|popping|touching|stopping|pinging|reaching)[ -](?:in|by|base|out|you)\b/gu,
	/\bjust (?:wanted|want|wanna|a quick note|a quick message)?\s*(?:to )?(?:say|saying) (?:hi|hello|hey)\b/gu,
	/\b(?:touch base|keep(?:ing)? in touch|stay(?:ing)? in touch|be in touch|get in touch|catch(?:ing)? up|circle back|follow(?:ing)? up|pick your brain|get together|meet up)\b/gu,
	/\b(?:grab|get|have|do|share|fancy|go for|meet for|meet over|up for|free for|time for)\s+(?:an?\s+|some\s+)?(?:quick\s+)?(?:coffee|lunch|dinner|brunch|breakfast|drinks?|beers?|pint|tea|bite|walk)\b|\b(?:coffee|lunch|dinner|drinks?|beers?)\s+(?:some ?time|some ?day|soon|together|this week|next week|one of these days)\b/gu,
	/\b(?:long time no (?:see|talk|speak)|it'?s been (?:a while|ages|too long|so long|a long time|forever)|been a while)\b/gu,
	/\b(?:i )?hop(?:e|ing) (?:that )?(?:you(?:'re| are)?|this|all|everything|life|your)\b[^.!?,;]{0,60}?\b(?:well|fine|great|good|ok|okay|safe)\b/gu,
	/\b(?:how (?:are|have) (?:you|u|ya|things|y'all)(?: (?:been|doing|going|today|these days|lately|all))*|how'?s (?:it going|it hanging|life|everything|things|your day|your week|by you)|how (?:do you do|goes it|is it going|is life|is everything|is everything going|are things going)|how you doing)\b(?! with (?:the|your|that) (?!family\b|day\b|week\b))/gu,
	/\bwhat(?:'?s| is) (?:up|new|going on|happening|good)\b|\bwassup\b|\bsup\b|\bwhat have you been up to\b|\banything new\b/gu,
	/\b(?:thinking of you|miss(?:ing)? you|remember me|you there|are you (?:there|around|free|busy)|(?:got|have) a (?:minute|sec|second|moment)|quick question|long overdue)\b/gu,
	/\b(?:congrat(?:ulation)?s|well done|way to go|happy for you)\b/gu,
	/(?:节日|新年|春节|新春|元旦|元宵|中秋|国庆|端午|清明|七夕|重阳|圣诞|双节|教师节|劳动节|五一|周末|生日|假期|过节|(?:情人|妇女|母亲|父亲|感恩)节|[龙蛇马羊猴鸡狗猪鼠牛虎兔]年)(?:节)?(?:快乐|愉快|安康|吉祥|大吉|好|开心|万福|如意)/gu,
	/(?:祝|愿|恭祝|预祝)?(?:您|你|大家|各位)?(?:恭喜发财|万事如意|万事胜意|身体健康|阖家幸福|阖家欢乐|合家欢乐|阖家安康|全家幸福|大吉大利|心想事成|步步高升|年年有余|岁岁平安|工作顺利|一切顺利|事业有成|财源广进|吉祥如意|平安喜乐|幸福安康|生意兴隆|学业进步|笑口常开|恭贺新禧|过年好|新年好|拜年了?|给(?:您|你)拜年)/gu,
	/(?:在吗|在不在|在么|在嘛|在不|有人吗|有空吗|有时间吗|方便吗|忙吗|忙不忙|忙啥|忙什么呢?|吃了吗|睡了吗|打扰了|打扰一下|冒昧打扰)/gu,
	/(?:你好|您好|哈[喽啰]|嗨|嘿|早上好|上午好|中午好|下午好|晚上好|早安|午安|晚安|早啊?|大家好)/gu,
	/(?:好久不见|好久没(?:有)?(?:联系|见面|见|聊|消息)|许久(?:未见|不见|没联系)|多日不见|别来无恙)/gu,
	/(?:(?:最近|近来|近期|这阵子|这段时间|现在|过得|一切|近况|身体|工作|生活)+(?:都|还|过得)?|(?:^|[\s\p{P}])(?:你|您|大家|都|过得)*)(?:怎么样|怎样|还好吗|好吗|好不好|可好|如何|咋样|都好吧?|还好吧?|忙什么)/gu,
	/(?:(?:改天|改日|有空|得空|有时间|有机会|下次|下回|哪天|找时间|回头)(?:了|吗|的话|的时候)?[\s，,？?]*(?:一起|一块儿?|出来|出去|过来|来|去|我?请你|咱们|我们|再|约)*|(?:一起|一块儿?|出来|我?请你)+)(?:聚一?聚|见个?面|联系|[坐聊走逛转玩]一?[坐聊走逛转玩]|玩|撸串|约|喝一?[杯个点口]?(?:咖啡|奶茶|啤酒|茶|酒|东西)?|吃一?[顿个点]?(?:饭|宵夜|夜宵|火锅|烧烤|早茶|东西)?|个?饭)/gu,
	/(?:常联系|保持联系|多联系|问(?:个|声|候)?好|问候(?:一下|你|您)?|随便聊聊|打个招呼|冒个泡|想(?:起)?你了?|想念你?|甚是想念|还记得我吗|恭喜(?:恭喜)?|祝贺)/gu,
];

/** What good wishes are made of beside the stop words: it adds nothing personal to a formula. */
export const wishWords: ReadonlySet<string> = new Set(
	[
		"wish wishes wishing hope hoping greeting greetings regards joy joyful peace health healthy happiness prosperity prosperous success successful luck",
		"lucky love loved ones family families friend friends everyone everybody everything life season holiday holidays christmas festive weekend ahead coming",
		"wonderful amazing fantastic nice lovely better well fine full filled bring brings merry happy warm warmly blessed blessing blessings cheers dear buddy",
		"mate pal sir madam hi hello hey hiya yo howdy ok okay thanks thank please say saying send sending message msg quick sometime someday soon lately",
		"recently long ages anyway bye talk speak chat coffee lunch catch touch check checking dropping chance free busy around miss missed tonight morning",
		"evening night let lets",
	].flatMap((words) => words.split(" ")),
);

/** The same in Chinese. */
export const chineseWishes =
	/恭祝|预祝|希望|大家|各位|全家|家人|阖家|合家|朋友|老师|同学|领导|身体|健康|幸福|快乐|开心|愉快|平安|顺利|顺心|美满|安康|吉祥|如意|万事|工作|生活|事业|新的一年|新年|节日|假期|永远|天天|每天|越来越好|一切|联系|见面|最近|近来|近期|今天|今年|明年|时候|时间|改天|吃饭|喝茶|谢谢|感谢|[祝愿您你我亲都好嗯哦啊呀吧呢吗了的在是和与跟有就也很又再来过到给对想说问下个声一这那里们聊见聚哈嘿]/gu;
