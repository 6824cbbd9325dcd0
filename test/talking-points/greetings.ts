/** Greetings that could have gone to anybody; refused. */
export const bareGreetings: readonly string[] = [
	"节日快乐", "节日快乐！", "新年快乐🎉", "Happy New Year!", "just checking in", "在吗", "在吗？", "你好，在吗", "中秋快乐，阖家幸福！", "祝您和家人新年快乐，万事如意，身体健康！",
	"Merry Christmas and a Happy New Year to you and your family!", "Happy holidays", "Season's greetings!", "Hi", "Hello Sam", "Hey Sam, long time no see!", "How are you?", "hope you're doing well",
	"Hope this message finds you well.", "What's up?", "Just wanted to say hi!", "Just checking in to see how you are doing", "Let's catch up sometime!", "We should grab coffee sometime", "好久不见，最近怎么样？", "好久没联系了，最近忙吗？",
	"最近还好吗", "有空聚聚", "改天一起吃饭", "保持联系", "早安", "周末愉快~", "生日快乐！", "老王，生日快乐，天天开心", "Happy birthday Sam! 🎂", "Thinking of you", "Touching base", "Long time no talk, how have you been?",
	"恭喜发财，大吉大利", "端午安康", "圣诞快乐", "Happy Chinese New Year! Wishing you health and happiness", "Wishing you all the best in the coming year", "吃了吗", "忙啥呢", "嗨，最近如何", "想你了", "👍", "", "   ", "...", "Hey, how's it going?", "Good morning!",
	"教师节快乐", "国庆快乐！祝一切顺利", "马年大吉", "Happy Thanksgiving to you and yours", "What have you been up to?", "Are you there?", "打扰了，在吗？",
	"老王，最近怎么样？有空出来喝咖啡", "最近怎么样？有空出来喝咖啡", "老王最近怎么样啊，有空出来喝杯咖啡", "有空出来坐坐", "改天出来吃个饭吧", "有时间一起喝个茶", "哪天有空约个饭", "什么时候有空一起吃顿饭", "周末有空吗？出来喝杯奶茶",
	"等你有空了一起喝一杯", "回头请你吃饭", "有空来玩", "最近咋样？出来聚聚", "王磊，哪天出来撸串", "好久不见，有空出来走走", "How have you been? Coffee sometime?", "Let's grab a beer soon", "Want to get coffee sometime?", "We should do lunch sometime", "Sam, drinks soon?",
	"Hey Sam, free for a coffee this week?", "Let's meet for coffee", "Up for lunch one of these days?", "Fancy a drink some time?", "How's life? Let's have dinner soon", "How are things with the family?", "兄弟最近怎么样", "你工作最近怎么样", "好久不见，你们家最近怎么样", "Long time no see! We should go for a coffee",
];

/** Openers that say something of the person; they pass. */
export const realOpeners: readonly string[] = [
	"副业上线了吗？", "看到你关于AI伦理的文章，想起我们在汇丰的项目，最近进展如何？", "这篇分布式系统文章让我想起汇丰项目，您怎么看？", "你上次说在学 Raft，我写了个教程，发你看看", "新年快乐！你们搬到杭州以后，女儿适应新学校了吗？",
	"老王，中秋快乐！上次借我的那本《设计数据密集型应用》看完了，第九章真好", "听说你的开源项目拿了一千颗星，恭喜！", "那次徒步你推荐的路线，我上周末走完了", "谢谢你帮我改简历，新工作下周入职", "你爸爸的手术顺利吗？", "猫怎么样了？", "马拉松跑得如何？", "想起你说的那家潮汕牛肉火锅，我又去了一次",
	"答应你的 PPT 做好了，附上", "你当年讲的二分查找，我今天讲给我儿子听了", "最近在读《把自己作为方法》，想到你在田野做的访谈", "NOIP2011 的照片翻出来了，你还是那个发型",
	"How did the Lisbon marathon go?", "How is the baby?", "I read your post on CRDTs and thought of our sync engine. Did you ever ship it?", "Merry Christmas! Did the greenhouse survive the storm in November?", "Your talk on queueing theory changed how I size our workers. Thank you.",
	"I finally finished the book you lent me: the chapter on Raft is marked in red.", "Happy birthday! Is the sourdough starter from Oslo still alive?", "I promised you the slides from the Berlin meetup, here they are", "Sam, did the visa come through?", "Our old build server was switched off today. I took a picture of it for you.",
	"Did your daughter start school in Porto?", "I tried the eye exercises you mentioned and can read without glasses", "You once told me to write things down before meetings. It saved me this week.", "Would you like to meet Priya? She works on lunar calendars too.", "What did you end up doing about the noisy neighbour upstairs?",
	"Just checking in: did the surgeon give you a date?", "Long time no see! I walked past the office in Canary Wharf where we wrote the settlement engine.", "Hope you're well. I wrote up the Kafka migration we argued about.", "How are you? I heard the theatre group lost its stage.",
	"有空出来喝咖啡，聊聊你的副业上线后忙不忙得过来", "周六下午三点，东山口咖啡，来吗？", "改天一起去爬白云山，你说过想走北线", "有空一起改那份 Raft 教程吗", "下周三出来吃潮汕牛肉火锅，带上你的相机", "有空来深圳看我们的新实验室", "喝咖啡的时候你提到的那篇论文，我找到了",
	"请你吃饭那家店关门了，换成江南西那家", "最近怎么样？手术以后还疼吗", "有空带女儿来看我家的小猫", "Let's grab coffee near your new office in Porto", "Beer on Friday at the Anchor? Tell me about the thesis", "Lunch next Tuesday to go through the settlement engine?",
	"Coffee? I want to hear how the surgery went", "We should get dinner and finish arguing about Kafka", "Did the coffee roaster ever arrive?", "I owe you a beer for the visa letter", "Fancy a walk along the Regent canal, as in 2019?", "How did lunch with the publisher go?", "How are things with the visa?", "米粒最近怎么样？", "你孙子最近怎么样？", "Drinks with the old compiler team on Thursday, join us?",
];
