/** What one would do, what was called off, seen in a feed or done by others: no contact with `@`, by kind; `&` is somebody else. */
export const meantCases: Readonly<Record<string, readonly string[]>> = {
	"what one would, could or should do": [
		"I would introduce her to @", "should introduce @ to &", "should introduce & to @", "could introduce @ and &", "we might introduce & to @ one day", "I'd introduce @ to & if she asked",
		"want to introduce @ to &", "would love to put & in touch with @", "could put @ in touch with &", "really should introduce @ and &", "Maybe I could ask @ for a referral",
		"I would ask @ about this", "I would call @ if I had the time", "we could have lunch with @ some day", "I would have lunch with @ every week if she lived here", "should lend @ my drill",
		"might lend @ the book", "@ should meet &", "@ and & should really meet", "& and @ ought to meet", "@ would get on with &", "Anyone hiring? Could recommend @",
		"想介绍&给@认识", "想介绍@给&认识", "可以把@介绍给&", "可以把&介绍给@", "准备介绍@和&认识", "以后可以介绍@跟&认识", "应该把&介绍给@", "想让@和&认识", "@和&应该认识一下", "@可以认识一下&",
		"可以请@帮忙看看", "可以找@聊聊", "可以约@吃饭", "想送@一本书", "也许可以问问@", "我想给@和&牵个线", "想把@拉进读书会", "打算送@一盆花", "不如介绍@给&", "能不能请@来讲一次",
	],
	"what was called off": [
		"@ cancelled Saturday", "@ cancelled on me, migraine", "@ cancelled tonight", "@ had to cancel Thursday", "@ postponed until next week", "Lunch with @ is off", "@ called it off", "@ pulled out of Sunday", "@ stood me up", "@ no-showed again",
		"约@打球他又鸽了", "@又鸽了", "被@鸽了", "被@放了鸽子", "@昨天没来", "@周六没来成", "@又没来", "@临时取消了", "@说来不了了", "@周三的课取消了",
	],
	"what was seen in a feed": [
		"@ got the job! found out off Facebook", "saw on LinkedIn that @ moved to Berlin", "@ is in Lisbon, saw it on Instagram", "@ had twins according to Facebook", "@ ran a marathon (Strava)", "learned from LinkedIn that @ left", "@ made director, LinkedIn tells me", "spotted @ on Instagram in Rome", "@ has a new dog, per Instagram",
		"@公司裁员，朋友圈看到的", "朋友圈看到@去了冰岛", "@升职了，领英上看到的", "@在小红书上火了", "@的小孩上幼儿园了，朋友圈九宫格", "刷朋友圈发现@剪了短发", "@又去滑雪了，看她朋友圈", "@换工作了，看微博才知道", "@跑了全马，朋友圈晒的", "看@朋友圈，又去爬山了",
	],
	"what has a time": [
		"lunch thurs w @ at the Thai place, 12:30", "Coffee Friday with @, 10am", "call with @ tues, 4pm", "Dinner on Saturday w/ @, at 7", "walk sun w @, 11:00", "Zoom wed with @, 9:30", "drinks with @ fri, 18:00", "meeting Monday with @, 15:00", "tea sat with @, 3 pm", "周四和@吃饭，12:30", "周六晚上跟@视频，8点", "周日和@喝茶，下午三点半", "周五跟@见面，18:00",
	],
	"what others did": [
		"Dan bumped into @ in town", "Mum saw @ at the market", "Sara had lunch with @", "Dad ran into @ at the bank", "& bumped into @", "Tim met @ at a conference", "My wife spoke to @", "Kate is having dinner with @", "& went hiking with @",
		"我妈在超市碰到@", "老婆见到@了", "&昨天碰到了@", "我爸跟@下棋", "同事遇见@了", "他们昨天跟@聚了", "领导找@谈话了",
	],
	"what says nothing of having met": [
		"Saw @'s car outside the doctor's again", "spotted @'s bike at the station", "@ on my mind all day", "@ is on my mind a lot", "@ owes me his lasagne recipe", "@ still owes me a reply", "@'s b'day 30 Nov (62)",
		"问@示波器，没回", "给@发了照片，一直没回我", "约@打球，没理我", "过两周再问问@预算批没批", "过三个月再找@", "过几周再联系@", "过两个月再跟@聊",
	],
};

/** Lines that hold the same words, and tell of a contact all the same. */
export const doneAllTheSame: readonly string[] = [
	"Saw @ outside the doctor's", "saw @ in his new car", "@ reminded me he owes me a beer", "@ paid back what he owes me", "和@聊到很晚，没回家", "问了@示波器，他说下周还", "过了两周再见@，他瘦了", "隔了两个月又跟@吃饭",
	"introduced & to @ at lunch", "Introduced @ and &", "& introduced me to @", "@ introduced me to &", "met @, should introduce her to &", "Lunch with @; could introduce her to &", "@ would not stop talking", "@ could only stay an hour",
	"@ said she would help", "@ said I should call him", "told @ he should apply", "@ asked whether I could help", "I could finally meet @", "lunch with @, could have stayed all day", "asked @ if she would introduce me",
	"把@介绍给了&", "介绍@给&认识了", "今天介绍@和&认识", "&介绍我认识了@", "@说可以帮我介绍", "想了想还是给@打了电话", "想起来给@打了个电话", "跟@吃饭，他可以来帮忙", "@问我可不可以借书", "跟@说想介绍&给她",
	"@ cancelled his Saturday shift to help me move", "@ told me he cancelled the subscription", "Class was cancelled, so had coffee with @", "@ came after all, & cancelled", "@取消了出差，一起吃了饭", "课取消了，跟@去喝咖啡", "&鸽了，就我和@", "@来了，&没来",
	"@ messaged me on LinkedIn", "chatted with @ on Instagram", "Called @ after seeing the news on Facebook", "@ showed me Instagram over lunch", "在朋友圈给@留言，聊了几句", "看到@朋友圈，打电话恭喜他", "@微信说升职了",
	"lunch thurs w @ at the Thai place", "lunch with @, 12:30", "Coffee Friday with @, talked till 10", "12:30 lunch with @", "met @ on Friday, 10am", "Coffee with @ on Friday, he paid", "周四和@吃饭，聊到12:30", "周四和@吃了饭，12:30才散", "和@吃饭，12:30", "10:00 跟@喝咖啡",
	"Dan and I bumped into @ in town", "Mum and I had lunch with @", "We bumped into @", "bumped into @ at the bank", "My wife and I met @", "Ran into @, Dan saw him too", "Finally met @ with Sara", "我和我妈碰到@", "跟老婆一起见了@", "和同事去看@", "我们昨天跟@聚了", "今天碰到@",
];
