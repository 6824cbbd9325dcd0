/** Lines put down in haste that tell of no contact: `@` is the person, `&` another. */
export const hasteApartCases: Readonly<Record<string, readonly string[]>> = {
	"stayed away": [
		"skipped drinks w/ @ & co, headache", "- bailed on dinner with @, too tired", "skipped @'s party", "ducked out of lunch w/ @", "passed on coffee with @", "gave @'s party a miss",
		"没去@的饭局，头疼", "翘了和@的聚会", "推了@的饭局", "推掉了和@的聚餐", "放弃了和@的约会",
	],
	"tomorrow, at an hour": [
		"- tmrw 10am @ at the station", "tomorrow 3pm @ at the cafe", "tmw: @ at 9", "- tomorrow at noon @, office", "tmr lunch w/ @",
		"明天10点@在车站", "明早九点@机场", "明晚7点 @ 老地方",
	],
	"a journey to come": [
		"Off to Cornwall tomorrow with the @, must pack the wetsuits", "heading to Wales next week with @", "driving down to Bath tomorrow with @ and &", "- flying to Oslo next month with @", "off to the coast next weekend with @",
		"明天跟@去崇明", "下周和@飞成都",
	],
	"put off to a day": [
		"zoom w/ @ got pushed to the 24th", "dinner with @ bumped to next week", "call with @ was shifted to Monday", "lunch w/ @ pushed back again", "coffee with @ put off till Friday",
		"和@的视频改到24号了", "跟@的饭局推到下周", "和@的会挪到周五了", "与@的见面延到月底", "和@的电话会顺延到周一",
	],
	"an idea of two others": [
		"brainwave: get @ and & to talk, both into typography", "put @ and & in touch some day", "should get @ and & together", "shower thought: pair @ with &", "get @ and & on a call",
		"突发奇想：让@和&聊聊", "可以撮合@和&", "把@和&拉到一起聊聊", "灵光一闪：介绍@和&认识", "想让@跟&见一面",
	],
	"not sent": [
		"Mail to @ still sitting in drafts. ugh", "reply to @ still unsent", "letter to @ half-written", "the note for @ is still in my drafts", "message to @ not sent yet",
		"给@的邮件还在草稿箱", "写给@的信还没寄", "给@的回信写了一半", "给@的微信没发出去", "给@的消息还没发",
	],
	"at their grave": ["给@扫墓", "去@墓前祭拜", "参加了@的葬礼", "@的追悼会，去了很多人"],
	"absent at home": [
		"Everyone was at @'s party except her", "@ missed her own party", "@ was not at his own birthday do", "everybody went to @'s dinner without him",
		"@的生日会就他自己没来", "大家都去了@家，就她不在",
	],
	"a like": [
		"@朋友圈晒娃，点了个赞", "@朋友圈发了新房照片，点了赞", "@的朋友圈更新了", "刷到@朋友圈，赞了一下",
		"@'s instagram: baby pics, liked them", "@ on insta with her new dog, liked it",
	],
	"only talked about": [
		"- met up with & 🍺 / talked abt @'s divorce, poor guy", "lunch w/ &, chatted abt @", "call with & re @'s visa", "coffee w/ & – all abt @", "& and I gossiped abt @",
		"跟&聊@的八卦聊到半夜", "和&聊@的新工作", "跟&吐槽@", "与&谈@的病情", "和&一直聊@",
	],
	"seen and not met": [
		"在星巴克看见@，没打招呼就溜了", "地铁上看到@，没敢认就下车了", "远处看见@，没叫他就走了", "碰见@，没说话就躲开了", "看到@了，没上前就走了",
		"saw @ at the gym, slipped out before she noticed", "spotted @ in the queue, hid", "saw @ at Starbucks, didnt say hi", "saw @ in the shop, ducked away", "noticed @ at the bar, left without saying hello",
	],
	"without an apostrophe": [
		"@ didnt show", "couldnt reach @", "havent seen @ in months", "@ wasnt there", "lunch w/ @ didnt happen", "@ hasnt replied",
	],
	"and one of their family instead": [
		"没见到@，就见到她老公", "没碰到@，只碰到他妈", "没找着@，找到他同事问了问", "没见着@，见到了他爸妈", "没约到@，约到了她姐姐",
		"didn't see @, but met her husband", "couldn't reach @, called his wife", "@ didn't come, saw her sister instead",
	],
	"from somebody else": [
		"@他妈住院了，听&说的", "@结婚了，听&讲的", "@离职了，是&告诉我的", "@搬家了，从&那听说的", "@生了，&说的",
		"@ got married, heard it from &", "@ got promoted, & told me", "@ moved to Oslo, according to &", "@ quit, says &", "@ had a baby, got it from &",
	],
};

/** Lines with the same words that tell of one. */
export const hasteTogetherCases: readonly string[] = [
	"drinks w/ @ & co, skipped dessert", "lunch with @, passed on the wine", "和@吃饭，推了下午的会", "跟@聚餐，没去唱歌", "bailed out of the office early, beers with @",
	"off to the pub with @", "went to Cornwall with the @, back tomorrow", "off to Bath with @, told her about tomorrow's exam", "drove down to Bath with @", "heading home after lunch with @",
	"昨天跟@去青浦扫墓，回来堵了三小时", "陪@去上坟，聊了一路", "和@一起去参加外婆的葬礼", "和@给爷爷扫墓", "清明和@祭拜老师",
	"told @ about tmrw's plan", "和@聊明天的考试", "lunch with @, tomorrow is her exam", "@打来电话，说明天来不了车站", "walked with @, back tomorrow",
	"@ pushed me to apply, long call", "call with @ about the date that got pushed to May", "和@吃饭，婚礼推到了五月", "@说会挪到周五，聊了半小时", "lunch with @, we put off the trip",
	"got @ and & to talk at last", "put @ and & in touch by mail", "介绍@和&认识了", "让@和&见了一面，我也在", "把@和&拉到一起吃了顿饭",
	"mail to @ sent, finally", "sent the letter to @ that sat in my drafts", "给@的信寄了", "给@发了邮件，草稿放了一周", "wrote to @ at last",
	"Everyone at @'s party, except &", "@'s party, all but & came", "去@家聚会，就&没来", "大家都去了@家", "everybody loved @'s dinner",
	"和@聊他的朋友圈", "@微信发我朋友圈截图，聊了会", "lunch with @, liked the place", "给@点了杯咖啡，聊了聊", "@ and I posted on instagram over lunch",
	"talked w/ @ abt the move", "chatted abt work with @", "跟@聊&的八卦", "和@聊到半夜", "和@谈工作",
	"看见@，打了招呼", "碰到@，没说两句就走了，约了下次", "看到@，聊了几句就走了", "saw @ at the gym, said hi", "bumped into @, didn't recognise her at first",
	"没见到她老公，见到@了", "见到@，没见到她老公", "didn't see her husband, saw @", "没打通电话，@后来回了", "couldn't reach her at work, met @ at home",
];
