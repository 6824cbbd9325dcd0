/** Lines of a daily note that tell of no contact: `@` is the person, `&` another. */
export const dailyApartCases: Readonly<Record<string, readonly string[]>> = {
	"who did not come": [
		"@ and & both piked on the walk so just me and ＆", "@ piked on choir", "@ cried off, migraine", "@ wussed out of the swim", "@ wasn't up to it", "@ not up to coming today",
		"@ wasn't well enough to come", "@ stayed home with a cough", "@ gave it a miss", "@ sent her apologies", "pub quiz, @ ducked out again", "@ couldn't face it",
		"@又没来", "@临时有事来不了", "@说好来又不来了", "@溜了没来打球", "聚餐，@推了", "@身体不舒服没过来",
	],
	"who was to be fetched": [
		"& + ＆ for tea, hogget. Was going to fetch @ but she wasn't up to it", "Was going to collect @ but the car wouldn't start", "was going to take @ to the beach, rained", "were going to pick up @ but he'd gone",
		"meant to bring @ along, she was poorly", "was going to drop in on @ but ran out of day", "we were going to have @ over but Grant had covid", "was supposed to drive @ to physio, cancelled",
		"本来要接@来吃饭，她不舒服", "原打算带@去公园，下雨了", "本想捎上@，他没空", "本来想叫@来的，太晚了",
	],
	"seen or heard only": [
		"Bloody fireworks. Biscuit in the wardrobe. @ out on her drive yelling at the Harris boys, good on her", "@ up a ladder again at his age", "walked past @'s gate, curtains shut", "cycled past @'s, lights on",
		"went by @'s house, new fence", "could hear @ singing next door", "heard @ mowing at 7am", "Drove past the house, light on, didn't stop. @", "@ walking her dog in the rain, poor thing",
		"@坐在最后面，一直按着右边肋骨", "@在后面端着碗走过去，没看镜头", "@在台上唱了一首", "听见@在楼上练琴", "路过@家门口，灯亮着", "@骑车过去了，没看到我",
	],
	"a post of theirs": [
		"@半夜三点（她那边）在朋友圈发了一张窗户，没有字，十分钟后删了。我看见了。", "@朋友圈发了南京的银杏，九宫格。下面点赞四十几个，我也点了", "秦总在朋友圈唱了一段《弹词》，四十秒，气是不够，但是真好听。@", "@发了条朋友圈，在三亚", "@的朋友圈三天可见了",
		"@ put the baby pics on facebook, 90 likes", "@ all over insta from Bali", "@'s story: mountains, mountains", "@ in a photo on facebook, tanned", "@ on strava, 20k before breakfast",
	],
	"asleep": [
		"Summerset after lunch. @ slept right through so talked to the new nurse instead", "@ was asleep when I got there, left the grapes", "@ sound asleep, didn't wake her", "@ asleep the whole visit", "@ was sleeping, sat by the bed for an hour",
		"hospital. @ sedated, nurses kind", "去医院，@睡着了，没叫醒她", "@一直睡，坐了一个小时就走了", "@还在睡，放下水果走了", "@昏睡，没说上话",
	],
	"told of by somebody else": [
		"& on the phone 40 mins w all the news: @ is selling the bottom paddock?? and ＆ might go back teaching. First I've heard of either", "& on the phone 40 mins w all the news: ＆ is selling the bottom paddock?? and @ might go back teaching. First I've heard of either",
		"Castlecliff w & + dogs. Shes talked @ into book club, good", "coffee with &. She's seen @ twice this week", "rang &. He's invited @ to the bach", "lunch w &, she met @ in Spain", "&: news from home: @ has bought a boat", "tea with &. @ is moving to Perth apparently",
		"跟&打电话，她劝动@去体检了", "&说了一圈：@要卖房子，＆想辞职", "和&喝茶。@要去日本了", "&来电话，八卦：@离婚了", "妈说@白细胞上来了",
	],
	"their relatives": [
		"同济门口碰到@她老公 说她在长沙开会", "菜场遇到@他妈", "在电梯里见到@她女儿，长高了", "跟@他爸聊了几句", "碰到@家的阿姨，说她出差了", "楼下碰到@她婆婆",
		"bumped into @'s husband at the tip", "saw @'s mum in Countdown", "chatted to @'s dad over the fence", "met @'s new boyfriend at the gate", "ran into @'s sister, all well",
	],
	"a message by another": [
		"@托&带话想约我喝茶 过两天给他打过去", "@让&转告我饭局改了", "@叫&捎话说谢谢", "@请&代他问好", "@托&给我带句话", "@让&跟我说一声，不来了",
		"@ sent word via & about Sunday", "@ asked & to tell me the date", "@ got & to pass on her thanks", "@ sends her love via &", "& passed on a message from @",
	],
	"errands": [
		"town: flowers for & (Interflora), @'s parcel, lightbulbs, worm tabs for B, stamps", "town: flowers for @, stamps", "errands: @'s prescription, bank, milk", "post office, @'s package, bread", "chemist, @'s tablets, petrol", "shops: wool for @, eggs, string",
		"快递：@的包裹、牛奶", "办事：@的药，银行，买菜", "超市：@的奶粉、鸡蛋", "取了@的快递", "买菜，@的药，交电费",
	],
	"bought for them, or to come by post": [
		"双11给@抢了个护膝 199 顺丰后天到", "给@抢了张高铁票", "给@下单了一个按摩仪", "网上给@买了个泡脚桶，明天到", "给@淘了件旗袍", "给@囤了两箱奶",
		"ordered @ a heat pad, comes Tuesday", "bought slippers for @ online", "got @ a birthday card, must post it", "ordered flowers for @, delivery Friday", "finally bought the wool for @",
	],
	"a call not taken": [
		"@电话不接微信不回 拉黑算了", "@微信不回", "@电话打不通", "@手机关机", "@消息不回，电话也不接", "@的电话一直没人接", "Joe. Still not answered Joe. @", "still not rung @", "haven't written back to @ yet", "@ not answering her phone", "@'s phone off all day", "@ not picking up",
	],
	"a call overheard": [
		"@打电话给老胡说楼上漏水 我在旁边听着没搭话", "@给老公打电话，我在旁边听着", "@跟老胡视频，我没吭声", "@打电话来找老胡，我没接话", "@和老胡打电话讲了半天，我在做饭", "@给我妈打电话，听了几句",
		"@ on the phone to Grant, I just listened", "@ rang Grant about the roof, I kept out of it", "@ on speaker with Grant, didn't say a word", "@ called for Grant, I stayed out of it", "overheard @ on the phone to the bank",
	],
	"beside a thing of theirs": [
		"Omelettes w @'s eggs", "toast with @'s marmalade", "cut the hedge with @'s trimmer", "wore @'s scarf all day", "finished @'s jam", "made soup with @'s pumpkin",
		"用@的菜谱做了红烧肉", "穿了@织的毛衣", "吃完了@的辣酱", "拿@的梯子修了灯", "家里大扫除。抽屉里翻出 Zoom H4，电池漏液了，用白醋擦干净，能开机。@", "We were meant to be in Bristol. The landing looks nice. I keep thinking of that \"no worries at all x\". @",
	],
	"told of them alone": [
		"@ has bought a boat", "@ is selling the farm", "@ still hasn't found a flat", "@'s kitchen is nearly finished", "@ off to Bali for a fortnight", "@ runs every morning now, at 60", "@ got the job!! so pleased", "@ turns 40 on Friday",
		"@快退休了", "@又换工作了，真快", "@家装修好了", "@在减肥", "@下个月去日本", "@学会开车了，厉害", "@当上主任了",
	],
	"from hearsay": ["lady at the library says @ had a fall", "Mummy says @ is shifting to Pune", "媽說@要搬去台中了", "& told @ she's selling up", "@ told & she's selling up, so the postman says"],
	"another's hand, or at the door": ["@托人所赠字帖,尚未致谢", "@让她闺女捎来的饺子 还没谢她呢", "@ left a pie on the doorstep while i was out", "@'s parcel still not arrived", "picked up @'s parcel for her"],
	"what has not been given back": ["@欠我一顶帽子 到现在还没还", "@借了我的书 一直没还", "@的鱼竿还在我这儿"],
	"their day": ["12.20是@周年", "@今天生日 忘了发消息", "& + @'s anniversary - forgot!!"],
	"coming": ["@ flies out to canada 20/12", "@ comes to us on saturday", "@'s having us round next week", "@ and i are getting boba fri", "was sposed to surf with @, no swell", "@放飞机 今日冇见成"],
	"a mistake": ["在地铁上以为看到@ 结果认错人", "thought I saw @ in town"],
	"about them alone, once more": ["@ passed her driving test!!", "@又在直播", "planning @'s leaving do", "made @'s lasagne, turned out well", "bought @ a mug for secret santa"],
};

/** Such lines that tell of one all the same. */
export const dailyTogetherCases: readonly string[] = [
	"dreamt about dad so rang @", "@托人带了茶叶给我", "@借走了我的车 说周五还", "@ left early, lovely lunch", "@ came to us on saturday", "@ and i were getting boba when it rained", "@今天生日 发了红包",
	"@ passed her driving test, took her for a drink", "bought @ a pint", "在地铁上看到@ 聊了一路", "@ got promoted, he told me in the lift", "@请假了 托我顶班", "made @ a cake, dropped it round",
	"@", "- @", "Climbing. @", "Lunch at Nando's. @", "Long walk, coffee after. @", "Rang her twice today. @", "@ 20 minutes", "@ 45 min, all well", "## Calls\n- @ has bought a boat", "## People\n- @ is selling the farm", "- Lunch at Nando's\n    - @ has bought a boat",
	"- @ has bought a boat\n    - told me at lunch", "Dinner party. @ has sold the house", "## 见了谁\n- @在学日语", "## 联系\n- @卖了房子", "- 中午吃饭\n    - @卖了房子", "@卖了房子。我们聊到很晚", "吃火锅。@",
	"@ upset about Hugh, we sat in the car after", "@ has bought a boat. Told him he's mad", "@ is moving, helped her pack", "@ home for the weekend", "@ here overnight", "@ round for a beer", "@ over from Perth, two nights at ours", "@ down for the weekend", "@ popped up on zoom, 5 mins",
	"@没回来 视频里露了个脸 叫了声姐就挂了", "@没来，晚上视频聊了会儿", "@没回家，电话里叫了声妈", "@没来吃饭，在群里视频露了个脸", "@没过来，视频里打了个招呼", "@ didn't make it home but popped up on facetime to say hi", "@ couldn't come, waved at us on the video call", "@ piked on the walk but came for coffee after", "@ was asleep, woke at three and we had tea", "@ was asleep so came back at five, chatted for ages",
	"& and ＆ both piked on the walk so just me and @", "@ slept at ours", "@ slept over", "@ fell asleep on our sofa after dinner", "was going to fetch @ but she drove over herself", "was going to skip it but @ talked me into going", "she talked me into inviting @, who came",
	"walked past @'s gate and she called me in for tea", "listened to @ for an hour", "put the pics of us on facebook with @", "@发朋友圈我评论了，聊了起来", "&托@带话想约我喝茶", "& sent word via @", "碰到@和她老公", "碰到@她老公，和@也聊了几句", "had tea with @ and her mum",
	"took flowers to @", "dropped off @'s parcel, stayed for tea", "collected @'s prescription and took it round", "给@送药，坐了坐", "给@买了药送过去", "给@抢了个护膝，晚上送过去了", "got @ a coffee", "给@买了碗面，看着她吃完",
	"@电话不接，后来微信回了", "@微信不回，晚上打通了", "@打电话给我说楼上漏水", "@给我打电话", "@打电话来说楼上漏水", "@ on the phone to me for an hour", "@ rang about the roof", "@ on speaker, ironing", "borrowed @'s ladder, she held it", "吃了@送来的辣酱，打电话谢她", "@拿来一瓶辣酱",
	"@ waiting at the gate with a cake", "@ has bought a boat, and after lunch with @ we sailed it", "@ in the kitchen when i got home, made us tea", "@ let me drive", "@ beat me at chess", "@ cut my hair", "@ looks well", "@ fixed the tap", "@ won me over at scrabble", "@给剪了头发", "@烧了红烧肉", "@开车送的", "@抱了抱孩子",
	"@ asked for the recipe", "@ gave us eggs", "@ minded the dog", "@ babysat", "@ drove, I slept", "@ taught the class with me", "@ quieter than usual tonight, didn't push", "@ in tears about the house", "@ at the door with plums", "@ for tea", "@ for dinner, hogget", "@ at ours", "@ at book club, we shared a car",
];

/** Lines under a heading, or in which they are named before the link: whether they are of a contact. */
export const dailyLongCases: readonly (readonly [text: string, isContact: boolean])[] = [
	["# 2026-11-21 Sat\n\n@ has bought a boat", false], ["# Sun 22nd\n\n@ has bought a boat", false], ["# 2026-11-21 周六\n\n@在学日语", false], ["## Notes\n- @ has bought a boat", false],
	["## Calls\n- @ has bought a boat", true], ["## 联系\n- @在学日语", true], ["## Dinner\n- @ has bought a boat", true], ["- met for lunch\n    - @ has bought a boat", true],
	["Zhiwei's voice note: rain, forty seconds. 听了三遍。[[李智伟|Zhiwei]] 总知道什么时候不说话。", true], ["Zhiwei again, after a year. She corrects me. [[李智伟|Zhiwei]] should teach code review.", true],
	["李智伟来电话。聊了孩子。[[李智伟]]还是那么能干", true], ["Zhiwei. Still not answered Zhiwei. [[李智伟|Zhiwei]]", false], ["Zhiwei is in the paper. Page four, and a picture of the mill. [[李智伟|Zhiwei]]", false], ["李智伟上电视了。穿西装。[[李智伟]]老了", false],
	["第一次攀岩。@ 在下面拉绳子，一句废话没有，只喊「脚」。", true], ["Climbing after work. @ stronger than ever", true], ["- @ 报喜：双胞胎！一儿一女", true], ["六个人玩农家乐，@ 赢三次。我的农场里最后只剩一头野猪。", true], ["Board games at ours. @ three times winner", true], ["打羽毛球，@赢了两局", true],
];
