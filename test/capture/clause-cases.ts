/** Lines of Sunday 2026-11-22, and what they promise: `> text` is theirs, ` @ day` when it is due. */
export const promiseCases: readonly (readonly [line: string, ...promises: string[]])[] = [
	// Theirs, said as what they will do
	["和老王吃饭，答应帮我看车", "> 帮我看车"],
	["和老王吃饭，合同周五前给他", "合同给他 @ 2026-11-27"],
	["和老王吃饭，样品下周寄来", "> 样品寄来 @ 2026-11-29"],
	["约了老王周五看展，我带票", "带票"],
	["lunch with Sam, I'm lending him my bike", "lending him my bike"],
	["lunch with Sam, he's bringing the wine", "> bringing the wine"],
	["call with Sam, he'll rebase by Tuesday", "> rebase @ 2026-11-24"],
	["coffee with Tom, he will put me in touch with the fund", "> put me in touch with the fund"],
	["Spoke to Tom. He knows somebody there, will put me in touch.", "> put me in touch"],
	["lunch with Sam and Tom. Tom to share the teardown by Wed", "> share the teardown @ 2026-11-25 (to Tom)"],
	["met Sam, he is to revert by Friday", "> revert @ 2026-11-27"],
	["coffee with Priya, she's sending me her recipe", "> sending me her recipe"],
	["Tom will review my intro by the end of the month", "> review my intro @ 2026-11-30"],
	["call with Sam, he writes me a letter until December 15", "> writes me a letter @ 2026-12-15"],
	["coffee with Sam, Tom said he'd ask around", "> ask around"],
	["met Sam, he can introduce us to the lab", "> introduce us to the lab"],
	["zoom with Priya, she is going to check with the dean", "> check with the dean"],
	["call with Sam, she'll hold me two seats for Thursday", "> hold me two seats for @ 2026-11-26"],
	["张伟说下周把合同模板发我", "> 把合同模板发我 @ 2026-11-29"],
	["和老王视频，他说帮我改introduction，下周三前给我", "> 帮我改introduction @ 2026-11-25"],
	["和老王开会，他周四前出评审意见", "> 出评审意见 @ 2026-11-26"],
	["跟张伟面谈，他12月2日前补齐流水", "> 补齐流水 @ 2026-12-02"],
	["跟Priya打电话，尾款她下周五前打过来", "> 打过来 @ 2026-11-27"],
	["和张伟吃饭，他现在在字节，说可以内推我", "> 内推我"],
	["和老王喝茶，他会把他学生介绍给我", "> 把他学生介绍给我"],
	["和老王聊天，他去问问基金会的人", "> 问问基金会的人"],
	["老王微信说这两天把CI修好", "> 把CI修好 @ 2026-11-24"],
	["和老王吃饭，他月底前把报告贴出来", "> 把报告贴出来 @ 2026-11-30"],
	// Mine, said as what I will do
	["told him id ask the dean by friday, coffee with Sam", "ask the dean @ 2026-11-27"],
	["coffee with Sam. I'm to send her the chapter by dec 4", "send her the chapter @ 2026-12-04"],
	["meeting with Sam, I'm doing the flyer by Dec 1", "doing the flyer @ 2026-12-01"],
	["call with Sam – he's applying and I said I'd write his reference by 5 December", "write his reference @ 2026-12-05"],
	["Caught up with Sam, his father passed away. Send flowers.", "Send flowers"],
	["coffee with Sam. Must send him a bottle of something.", "send him a bottle of something"],
	["coffee with Sam; ask Ann about the flat", "ask Ann about the flat"],
	["call with Sam, final files by Friday", "final files @ 2026-11-27"],
	["I owe Sam an answer about the house, by Wed", "I owe Sam an answer about the house @ 2026-11-25"],
	["和老王吃饭，我明天补文档", "补文档 @ 2026-11-23"],
	["接了老王一个电话，他想换工作，我说帮他打听打听", "帮他打听打听"],
	["和老王聊天，我月底前把第二章改完发他", "把第二章改完发他 @ 2026-11-30"],
	["和老王开会，我周二发纪要", "发纪要 @ 2026-11-24"],
	["老王突然发消息要改色，周一给他新版", "给他新版 @ 2026-11-23"],
	["和老王喝酒，他要去墨尔本，12月10号前给他答复", "给他答复 @ 2026-12-10"],
	["跟老王借了本书 下个月还", "还 @ 2026-12-31"],
	["老王微信问我k8s的问题，晚上回他", "晚上回他"],
	["老王把色卡借我了！月底还他", "还他 @ 2026-11-30"],
	["张伟欠我一篇review，说下周五给", "> 一篇review @ 2026-11-27"],
	["hey told sam i'd bring dessert on saturday", "bring dessert @ 2026-11-28"],
	["coffee with Sam, action item: I'll send the notes", "send the notes"],
	["老王让我帮他改简历，今晚改好发她", "改好发她 @ 2026-11-22"],
	["答应王老师去做分享，时间定在12月5日", "去做分享 @ 2026-12-05"],
	["和老王讨论了方案，他负责订房，我负责带吃的", "> 订房", "带吃的"],
	// Asked for and granted
	["Pitched to Sam on fri. wants the breakdown by thursday. sending it", "the breakdown @ 2026-11-26"],
	["老王托我下周三之前弄两张票，我答应了", "弄两张票 @ 2026-11-25"],
	["Sam asked if I could write her a letter, said yes, deadline Dec 15", "write her a letter @ 2026-12-15"],
	["Sam asked me to review his draft, said yes", "review his draft"],
	["Sam wants me to read his chapter, told him sure, by Friday", "read his chapter @ 2026-11-27"],
	["coffee with Sam, asked him to send the slides, he said sure", "> send the slides"],
	["老王让我看看他的PR，我说行", "看看他的PR"],
	["老王要我帮忙看看简历，我说没问题，周三前", "看看简历 @ 2026-11-25"],
	["老王托我买本书，我答应了", "买本书"],
	["老王问我能不能去接他，我说好", "去接他"],
	["我请老王帮我改简历，他说行", "> 帮我改简历"],
];

/** Lines that promise nothing. */
export const noPromiseCases: readonly string[] = [
	"lunch with Sam, he'll be in Berlin in May", "lunch with Sam, she will move to Berlin", "coffee with Sam, he is going to retire next year", "coffee with Sam, he will have a baby in March",
	"today helped Priya move", "helped Sam move this morning", "今天帮老王搬宿舍", "lunch with Sam, she will visit in April", "Sam helped me with the move. Thank her properly!", "老王送了我一箱橙子，得谢谢人家",
	"Sam asked me to review his draft", "lunch with Sam, he asked if I could come, said no", "lunch with Sam, he sent me the slides", "coffee with Sam, reviewed his draft by hand",
	"lunch with Sam, he wants to learn piano", "coffee with Sam, told him I'd been ill", "met Sam, he is writing a book", "met Sam by the river",
	"和老王吃饭，他下周去北京", "和老王吃饭，他说年底要回湾区", "和老王吃饭，他明年退休", "和老王吃饭，他帮我改了简历", "和老王吃饭，我下周去北京", "老王让我看看他的PR",
	"老王托我帮他内推，我没答应", "和老王吃饭，他让我帮忙，我说不行", "和老王吃饭，他昨天搬家", "和老王吃饭，周五还要开会", "和老王吃饭，他说他在学Rust", "周五给老王发了PPT",
];

export const thanksCases: readonly string[] = [
	"Sam reviewed my brief over the weekend", "Tom drove me to the depot and back", "Sam lent me his tablet for the month", "Sam recommended me for the panel", "coffee with Sam, he recommended a book on type", "Tom fixed the printer",
	"Sam sent me his preprint", "Tom dropped off two kilos of mushrooms", "Sam covered the shift for me on Thursday", "Sam showed me a plugin that saved hours", "Sam put in a good word", "borrowed a ladder from Sam", "got great advice from Sam", "I owe Sam one",
	"Sam preached for me on Sunday", "Sam watched the kids so I could get to the dentist", "Asked Sam whether she knows a plumber, she sent me two numbers", "coffee with Sam, he was incredibly generous with his time", "Kofi covered my lecture", "Young Tom came round & fixed the printer",
	"托老王给我妈带了点药", "请老王帮我看这个bug，他半小时就搞定了", "老王来看我，带了一束花", "收到老王寄来的一箱脐橙", "老王review了我的代码", "楼下小刘帮我把米扛上五楼",
	"Sam read my whole draft and gave great comments",
	"老王送了我一箱橙子", "老王把他的代码发我了", "老王给我的项目捐了500块", "老王陪我去做产检", "老王借我一本书", "问老王旅行攻略，他整理了一份给我", "和老王吃饭，他推荐了个教练", "老王帮我把米扛上五楼", "老王送来一大盘抓饭", "老王给我留了一筐羊肚菌",
	"老王提了很多意见", "和老王通话，最后还是他帮我定位到的", "欠老王一个人情", "老王教我怎么修车", "老王内推了我",
];
export const noThanksCases: readonly string[] = [
	"Sam called me", "Sam told me about his trip", "Sam sent me a message", "lunch with Sam, he showed up late", "Sam gave a talk", "coffee with Sam, he fixed his bike", "Sam asked me for help", "Sam wrote me a text", "Sam will lend me his car", "met Sam at my office",
	"老王给我打了电话", "老王给我发了微信", "老王帮他儿子找工作", "老王说他很忙", "老王来看我", "老王告诉我他要结婚", "老王发了朋友圈", "老王让我等他", "我帮老王搬家", "老王给他妈买了房",
];

export const gaveCases: readonly string[] = [
	"Helped Sam fill in the form", "intro'd Sam to Ravi over email", "introduced Sam to Ann Lee", "fed Sam and his parents on Friday", "sent Sam the invoice and the moodboard", "merged and reviewed his patch with Sam, lent him a book", "lent Sam my ladder", "brought Sam soup", "drove Sam to the airport", "covered for Sam on Friday", "recommended a dentist to Sam",
	"帮老王填了申请", "给老王介绍了个猎头", "把陈静介绍给了老王", "陪老王去了医院", "教老王怎么写文档，改了三遍", "给老王review了代码", "帮老王挂了周四的专家号", "送了老王两个柿子", "推荐了一本书给老王", "给老王带了一盒茶叶",
].filter((line) => !line.startsWith("merged"));
export const noGaveCases: readonly string[] = [
	"called Sam", "sent Sam a message", "gave Sam a call", "Sam helped me", "Sam introduced me to Ann Lee", "Sam lent me a book", "met Sam to review the plan", "sent Sam two follow-ups, nothing", "told Sam about the book", "brought up the trip with Sam",
	"给老王打了电话", "给老王发了微信", "老王给了我一本书", "老王帮我填了申请", "和老王吃饭", "请老王吃饭", "跟老王借了本书", "听老王介绍项目", "陪老王聊天", "老王教我写文档",
];

/** Lines that name people whom no note knows. */
export const nobodyYetCases: readonly (readonly [line: string, people: string])[] = [
	["Drinks with opposing counsel Greta Vance after the hearing", "Greta Vance?"], ["sat next to Yuki, who is from Kansai", "Yuki?"], ["Letter from Elsie came this morning", "Elsie?"], ["Helped Mrs Delgado fill in her form", "Mrs Delgado?"],
	["coffee with former pupil Daniel Osei yesterday", "Daniel Osei?"], ["Called fish guy Andreas at 6am", "Andreas?"], ["Telephoned Margaret this afternoon", "Margaret?"], ["Kofi found the deadlock in my code", "Kofi?"],
	["Rosa covered the shift for me", "Rosa?"], ["Mum's friend Teresa dropped by with plums", "Teresa?"], ["Grandson Oliver rang from Melbourne", "Oliver?"], ["coffee with Herr Weber", "Herr Weber?"], ["Married Priya and Dev", "Priya, Dev?"], ["skype with my old supervisor Henk", "Henk?"], ["intro'd Sam to Ravi over email", "Sam, Ravi?"], ["coffee w/ Julia", "Julia?"],
	["楼下小刘帮我把米扛上五楼", "小刘?"], ["给护士长小周打了个电话", "小周?"], ["与当事人吴女士面谈", "吴女士?"], ["中午跟前同事郑凯约饭", "郑凯?"], ["认识了浙大的沈奕", "沈奕?"], ["老战友赵德海来信", "赵德海?"],
	["帮王阿姨填了老年卡申请", "王阿姨?"], ["跟小周、麻醉科的林医生坐一桌", "小周?, 林医生?"], ["把老王介绍给了郑凯", "王磊, 郑凯?"], ["給Kofi review了PR", "Kofi?"], ["跟二中的罗敏交换了试卷", "罗敏?"], ["认识了一个叫Momo的", "Momo?"],
	["王小明请我吃饭", "王小明?"], ["遇見以前的學生阿明", "阿明?"], ["上周和老同事陳月娥喝茶", "陳月娥?"], ["答应班主任周老师去做分享", "周老师?"], ["跟张伟、还有小赵撸串", "张伟, 小赵?"], ["王磊磊zoom", "王磊磊?"],
	["ran into sam at the march", "Sam"], ["sent tom the invoice", "Tom"], ["dinner w priya in dublin", "Priya"], ["yesterday mark pinged about the budget", "Mark"], ["call w tom about the rebrand", "Tom"], ["told mark id ask", "Mark"],
];
export const nobodyCases: readonly string[] = [
	"Lunch was great", "Heard that the talk went well", "Funeral on the 13th", "Berlin is cold", "Conference in Lyon", "Zoom was down again", "walked to Hyde Park", "Everyone came", "Slack is slow", "Nothing happened",
	"和同事吃饭", "给公司打电话", "小时候的事", "小程序上线了", "老师来了", "周末很忙", "马上开会", "方便的话再说", "白天睡觉", "钱包丢了",
];
