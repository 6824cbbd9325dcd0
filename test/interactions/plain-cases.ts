/** Lines of every day that tell of no contact: `@` is the person, `&` another. */
export const plainApartCases: Readonly<Record<string, readonly string[]>> = {
	"not reached": ["打给@没接 晚点再打", "打电话给@没人接", "打给@占线", "拨给@不通", "打视频给@没接到", "打微信给@没接"],
	"an errand forgotten": ["妈让我问@冬至回不回来吃羊肉 忘了问", "老师叫我跟@说一声，忘记了", "mum asked me to ring @, clean forgot", "老婆喊我给@打个电话，忘了打", "Jane told me to thank @, never got round to it", "她托我提醒@带伞，又忘了"],
	"bought and not given": ["双十一给@家老二买了件羽绒服 239", "给@女儿挑了套绘本", "给@买了条围巾", "给@买了件毛衣", "ordered a jumper for @'s son", "给@家孩子买了双鞋"],
	"was right": ["Finished the Hardy. @ was right about the ending.", "@ is right, the ring road is hopeless", "果然@说得对", "@ was right all along", "还是@说得对，不该买", "@'s absolutely right about the shed"],
	"of former days": ["Cenotaph. @ always used to carry the standard", "@ used to make this soup", "@当年总带我们去钓鱼", "@以前常来这家店", "@ often used to sit here", "@小时候最爱吃这个"],
	"theirs to come": ["@'s scan tomorrow.", "@'s wedding next week", "@'s interview tomorrow morning", "@明天复查", "@的手术明天", "@下周答辩", "@ and the children arrive tomorow, beds made up", "@ and co coming tomorrow", "@12号要来成都开会 住我家两晚", "@和娃下周要来"],
	"meant to go": ["Meant to go to @'s but the trains were off.", "was going to pop round to @'s, too tired", "wanted to drive over to @ but snow", "本来要去@家，车坏了", "原本打算去@店里，下雨", "didn't get to go to @'s"],
	"not a word": ["Three emails to @ now and not a word back.", "two letters to @ and no reply", "several calls to @ and nothing back yet", "给@发了三条微信 都没回", "No reply from @. Sent her 2 texts this month", "no word from @, left another voicemail"],
	"a relative": ["@'s daughter phoned to say he's in Jimmy's with a chest infection", "@'s wife texted, he is in hospital", "@'s son told me about the job", "@老婆打电话来说他住院了", "@的妈妈来微信问药", "@女儿告诉我他出院了"],
	"not known": ["@的腰不晓得好点没 改天问哈", "@的面试不知道怎么样", "@的论文也不知道过了没", "@家的猫不晓得找到没有", "@手术不知道做完了没", "@的房子不知道卖了没"],
	"called off for a reason": ["choir cancelled tonight, @ has flu", "rehearsal called off, @ is ill", "class off tonight, @ has a bad cold", "练习取消了，@生病了", "今晚合唱取消，@感冒了", "Walk cancelled, @ unwell"],
	"coming tomorrow": ["明天@到上海出差，晚上一起吃飯", "明天@来家里", "后天@飞北京", "明早@要来拿东西", "明天晚上@回国", "下周@来出差", "@ in town from dec 18"],
	"theirs, without an apostrophe": ["@s defense tmrw, 2pm", "@s scan is tomorrow", "@s interview next week", "@s wedding tomorrow", "@s exam next monday", "@s recital tmrw night"],
	"to be fetched": ["picking up @ tmrw 9am then &", "dropping @ off tomorrow", "taking @ to the airport next week", "driving @ home tomorrow", "collecting @ from the station tmrw", "picking up & tmrw 9am then @s"],
	"a payment": ["@那边的预付款到账，12000", "@公司的尾款到账了", "@的转账到账", "@'s payment cleared", "@'s invoice has landed", "@那边的房租入账"],
	"a meeting moved": ["@ mtg moved to thurs", "@ meeting pushed to friday", "@ lunch postponed again", "@ call moved to monday", "@的会改到周四了", "@的饭局推到下周了"],
	"to be bought": ["get @ something for xmas", "buy @ a card for christmas", "order @ the book", "find @ a plumber", "bake @ a cake", "make @ some soup"],
	"heard from others": ["@住院了，师姐说的，在华山医院", "@离职了，同事说的", "@结婚了，听别人说的", "@ got married, heard it from my sister", "@ quit, heard it from my boss", "@搬家了，邻居说的"],
	"not to be mentioned": ["别在@面前提她前夫!!!", "千万别跟@聊工作", "不要当着@的面说房子的事", "以后别和@提考试", "别对@说他瘦了"],
	"died, or lost somebody": ["@走了。上周三的事,追悼会25号", "@没了，节哀", "@ is gone. Funeral on Friday", "@爸爸上周过世了,节哀", "@的奶奶昨天走了", "@'s dog Biscuit died monday", "@s aunt from Leeds died"],
	"of their family": ["@女儿叫王一诺,今年9月上小学了", "@儿子3岁了", "@家闺女今年上大学", "@'s baby came!! girl, 7lb 2oz", "@s baby is here", "ran into @'s ex on my run", "had tea with @'s niece"],
	"what is new of theirs": ["@换手机号了", "@换了新号码", "@改了邮箱", "@s new # 541-555-0148", "@ has a new number", "@ changed her address", "@s last day at St Charles is the 30th"],
	"how they live": ["@对花生过敏", "@过敏,花生和芒果都不行", "@吃素", "@ doesnt drink anymore. 8 months sober", "@ is vegan", "@ is allergic to nuts"],
	"waited for": ["@答应帮我找编辑,催一下", "@说周二给我寄蟹,到现在没收到啊", "@说好还书，一直没消息", "@ promised me her recipe like a month ago still waiting", "@ promised me the photos, still waiting", "@ said she'd send it, nothing yet"],
	"theirs, told in passing": ["今天是@妈妈的忌日，没敢打电话", "@'s dad back in hospital, heard off &", "new job from @'s mate Oli", "@ would've loved this market", "@ 6 months sober today"],
	"not come about, and no more said": ["@ was meant to drop the ply off by 9. nothing. not a peep", "@ was supposed to ring, nothing yet", "was gonna see @ yesterday, trains were buggered", "@退休宴改到12/6了", "@婚宴推到下个月了"],
	"for the next time": ["next time ask @ how it went", "next time i see @, ask about the dog", "next time tell @ about the show"],
	"not come about, in haste": ["supposed to FaceTime @ last night but I fell asleep lol", "meant to ring @ yesterday", "@ left me a voicemail, havent called back yet", "@ left us a voicemail"],
	"next, as it is typed": ["lunch w @ nxt fri", "seeing @ nxt wk", "coffee with @ next wk", "dinner w @ next tues", "@ is coming nxt sat"],
	"recommended over and over": ["watched that show @ keeps going on about. meh", "finally tried the café @ always raves about", "bought the pen @ kept going on about"],
	"to be remembered": ["记得周三前把疫苗本照片发给@", "记得给@回电话", "别忘了下周二前把书还给@", "记得月底前帮@改简历", "得把伞还给@", "要记得问@的地址给@"],
};

/** Such lines that tell of one all the same. */
export const plainTogetherCases: readonly string[] = [
	"打给@聊了半小时", "打电话给@没说几句", "妈让我问@冬至回不回来，他说回", "老师叫我跟@说一声，他答应了", "给@买了杯咖啡", "给@买了顿早饭 一起吃的",
	"@ was right behind me in the queue", "met @, who used to teach here", "@ is used to it by now, she told me over tea", "lunch with @, he used to live here", "@'s party last night was great", "@12号来了成都",
	"went to @'s after all", "@ and the kids came yesterday", "two emails to @, answered the same day", "No reply from @, so rang her, talked an hour", "@ and his wife called", "@和老婆来吃饭",
	"昨天@到上海出差，晚上一起吃的", "明天的会@来了一趟", "@s party was fun", "picking up @ took ages", "@生日！零点发的消息，她秒回哈哈", "@生日，早上发的微信", "@转账给我，到账了", "got @ a book", "made @ some soup",
	"跟@说别问了", "别问了，@说", "@走了三公里来看我", "和@走了一圈", "和@一起去追悼会", "@来了，说起他爸的追悼会", "@女儿叫我去吃饭", "@老婆叫大家吃饭", "@换了手机号，打电话告诉我", "@对我说了很多", "和@吃饭，她不吃肉", "@说没收到，我又发了一遍",
	"@'s letter came", "@ passed me the salt", "@ fell asleep on my sofa", "@ doesn't drink with us anymore, but came", "@ left me a note and we talked", "@ said she'd come, waiting at the station with her", "next time @ comes i cook", "last time i asked @ about it", "ran into @ and her ex", "@ got a new phone, facetimed me", "@ told me her number changed over lunch",
	"eldo w/ @. wind. bailed after p2", "climbed w/ @, bailed early", "run with @, bailed halfway, rain", "昨天约了@看橱柜他没来，今天微信道歉说记错日子了", "昨天约@打球他没来，今天又约上了",
	"@ was meant to come at 3 and came at 4", "@ came round, nothing special", "got @ a wooden train", "gave @'s lad a train", "帮@搬了家", "@来电话，帮我问了学校", "@打电话把饭局改到周六", "@ came back from hospital, had tea with her", "@ interview was tues, told me about it", "coffee with @, 6 months sober today", "@'s mate and @ came for tea", "@去年也来了，今年又来吃饭",
	"lunch with @, she has flu", "问了@他的腰，好点了", "记得@说过的那家店，去吃了", "dinner cancelled, @ came over instead",
];

/** Lines of a note of 2026-11-20 in which yesterday is named, and the day of the contact. */
export const plainDaysBeside: readonly (readonly [line: string, day: string])[] = [
	["昨天约了@看橱柜他没来，今天微信道歉说记错日子了", "2026-11-20"], ["昨天约@打球他没来，今天又约上了", "2026-11-20"], ["昨晚约@爽约了，今早来电话道歉", "2026-11-20"],
	["昨天跟@约好没见成，今天补上了", "2026-11-20"], ["was to meet @ yesterday, no-show. today we had coffee", "2026-11-20"], ["waited for @ yesterday, didn't come, but this morning he rang", "2026-11-20"],
	["yesterday: curry with @, eight of us", "2026-11-19"], ["昨天：和同事、@吃火锅", "2026-11-19"], ["yesterday: rain. lunch with @", "2026-11-20"], ["昨天：下雨，今天和@吃饭", "2026-11-20"],
	["昨天约了@吃饭，聊到很晚", "2026-11-19"], ["昨天跟@吃饭，今天好累", "2026-11-19"], ["昨天和@打球，他没来今天的会", "2026-11-19"], ["had lunch with @ yesterday, today nothing", "2026-11-19"],
];
