/** What lines say on Sunday 2026-11-22 of whether one was in touch, and of what is to come. */
interface HappeningCase {
	readonly line: string;
	/** No contact; contact where left out. */
	readonly none?: boolean;
	readonly people?: string;
	/** `text @ date`. */
	readonly plans?: readonly string[];
	readonly promises?: readonly string[];
	readonly owes?: readonly string[];
	readonly on?: string;
	readonly channel?: string | null;
	readonly text?: string;
}

export const happeningCases: readonly HappeningCase[] = [
	{ line: "没联系上老王，改天再打", none: true, people: "王磊", promises: ["再打"] },
	{ line: "Didn't get to talk to Tom", none: true, people: "Tom" },
	{ line: "没和老王吃成饭", none: true, people: "王磊" },
	{ line: "missed Sam's call", none: true, people: "Sam" },
	{ line: "lunch with Sam cancelled", none: true, people: "Sam" },
	{ line: "Sam cancelled our lunch; need to find a new day", none: true, people: "Sam" },
	{ line: "called Sam, no answer", none: true, people: "Sam" },
	{ line: "给老王打电话没打通", none: true, people: "王磊" },
	{ line: "想起老王，好久没联系了", none: true, people: "王磊" },
	{ line: "约了老王吃饭，他没来", none: true, people: "王磊" },
	{ line: "沒聯繫上老王", none: true, people: "王磊" },
	{ line: "need to call Tom next week", none: true, people: "Tom", promises: ["call Tom @ 2026-11-29"] },
	{ line: "should call Sam", none: true, people: "Sam", promises: ["call Sam"] },
	{ line: "I will write to Will tomorrow", none: true, people: "Will", promises: ["write to Will @ 2026-11-23"] },
	{ line: "要给老王打电话", none: true, people: "王磊", promises: ["给老王打电话"] },
	{ line: "下周要联系老王", none: true, people: "王磊", promises: ["联系老王 @ 2026-11-29"] },
	{ line: "该联系老王了", none: true, people: "王磊", promises: ["联系老王"] },
	{ line: "thank Sam!", none: true, people: "Sam", promises: ["thank Sam"] },
	{ line: "owe Priya the charter by Friday", none: true, people: "Priya", promises: ["the charter @ 2026-11-27"] },
	{ line: "haven't replied to Sam's mail", none: true, people: "Sam", owes: ["Sam's mail"] },
	{ line: "今天给老王打了三个电话都没人接", none: true, people: "王磊" },
	{ line: "老王没回我消息", none: true, people: "王磊", promises: [] },
	{ line: "老王还没回复", none: true, people: "王磊" },
	{ line: "等老王回复", none: true, people: "王磊" },
	{ line: "老王临时有事，饭局改到下周三", none: true, people: "王磊", plans: ["饭局 @ 2026-11-25"] },
	{ line: "跟老王的会取消了，改下周", none: true, people: "王磊" , plans: ["改下周 @ 2026-W48"] },
	{ line: "本来约了老王今天吃饭，结果他感冒了", none: true, people: "王磊" },
	{ line: "没来得及和老王道别", none: true, people: "王磊", promises: [] },
	{ line: "提醒自己周四前给Sam回邮件", none: true, people: "Sam", promises: ["给Sam回邮件 @ 2026-11-26"] },
	{ line: "帮我提醒：下周给老王打电话", none: true, people: "王磊", promises: ["给老王打电话 @ 2026-11-29"] },
	{ line: "Coffee with Priya moved to next Thursday", none: true, people: "Priya", plans: ["Coffee with Priya moved @ 2026-11-26"] },
	{ line: "Called Priya but she was busy, will try again tomorrow", none: true, people: "Priya", plans: ["try again @ 2026-11-23"] },
	{ line: "Left Tom a voicemail", none: true, people: "Tom" },
	{ line: "Tom didn't show", none: true, people: "Tom" },
	{ line: "Tom bailed on drinks again", none: true, people: "Tom" },
	{ line: "Tom hasn't replied yet", none: true, people: "Tom" },
	{ line: "congratulate Tom on the new job", none: true, people: "Tom", promises: ["congratulate Tom on the new job"] },
	{ line: "see Tom on Friday", none: true, people: "Tom", promises: ["see Tom @ 2026-11-27"] },
	{ line: "梦到和老王一起爬山", none: true, people: "王磊" },
	{ line: "电话打给张伟，关机", none: true, people: "张伟" },
	{ line: "昨晚约了张伟今天见，他忘了", none: true, people: "张伟" },
	{ line: "跟张伟吃饭没吃成，改约下周二", none: true, people: "张伟", plans: ["改约下周二 @ 2026-11-24"] },
	{ line: "找张伟聊聊", none: true, people: "张伟" },
	{ line: "和老王定了12月5日去看展", people: "王磊", plans: ["去看展 @ 2026-12-05"], on: "2026-11-22" },
	{ line: "约老王周六打球，他说没空", people: "王磊" },
	{ line: "Priya called, I missed it. Called her back in the evening.", people: "Priya", channel: "call" },
	{ line: "Met Tom for lunch; Priya couldn't make it", people: "Tom", channel: "lunch" },
	{ line: "finally saw Tom again after two years", people: "Tom" },
	{ line: "Promised Tom and Priya I would send them the notes", people: "Tom, Priya", promises: ["send them the notes (each)"] },
	{ line: "和老王约了下周五吃饭", people: "王磊", plans: ["吃饭 @ 2026-11-27"], channel: null, text: "和老王约了下周五吃饭" },
	{ line: "约了老王下周三吃饭", people: "王磊", plans: ["吃饭 @ 2026-11-25"], channel: null, text: "约了老王下周三吃饭" },
	{ line: "和老王喝咖啡，约了下周五吃饭", people: "王磊", plans: ["吃饭 @ 2026-11-27"], channel: "咖啡", text: "和老王喝咖啡，约了下周五吃饭" },
	{ line: "跟老王说好下周末爬山", people: "王磊", plans: ["爬山 @ 2026-W48"], channel: null },
	{ line: "昨天和老王吃饭，约好下个月再聚", on: "2026-11-21", people: "王磊", plans: ["再聚 @ 2026-12"], channel: "吃饭" },
	{ line: "Arranged lunch with Sam for next Friday", people: "Sam", plans: ["lunch with Sam @ 2026-11-27"], channel: null },
	{ line: "coffee with Sam, set up a call for Tuesday", people: "Sam", plans: ["a call @ 2026-11-24"], channel: "coffee" },
	{ line: "call with Sam, agreed to meet next Monday", people: "Sam", plans: ["meet @ 2026-11-23"], channel: "call" },
	{ line: "coffee with Sam, follow up in 3 months", people: "Sam", plans: ["follow up @ 2027-02"], channel: "coffee" },
	{ line: "和老王吃饭，三个月后再联系", people: "王磊", plans: ["再联系 @ 2027-02"], channel: "吃饭" },
	{ line: "末次联系：2024年二季度，6个月后跟进 张伟", on: "2024-04-01..2024-06-30", people: "张伟", plans: ["跟进 张伟 @ 2024-12"] },
	{ line: "last contact: 2024-Q2, follow up in 6 months: Sam", on: "2024-04-01..2024-06-30", people: "Sam", plans: ["follow up @ 2024-12"] },
	{ line: "和老王約了下週五吃飯", people: "王磊", plans: ["吃飯 @ 2026-11-27"], channel: null },
	// Of several people those with whom nothing came of it are left out.
	{ line: "lunch with Tom; didn't get to call Sam", people: "Tom", channel: "lunch" },
	{ line: "和老王吃饭，没联系上张伟", people: "王磊", channel: "吃饭" },
	// Contact, and no plan
	{ line: "和老王吃饭，没聊成正事", people: "王磊", channel: "吃饭" },
	{ line: "没接到老王电话，后来回拨聊了半小时", people: "王磊" },
	{ line: "Missed Sam's call, called back later", people: "Sam" },
	{ line: "和老王聊了下个月的婚礼", people: "王磊" },
	{ line: "talked with Sam about next week's trip", people: "Sam" },
	{ line: "约了老王喝咖啡", people: "王磊", channel: "咖啡" },
	{ line: "和老王喝咖啡，他下周去北京", people: "王磊", channel: "咖啡" },
	{ line: "lunch with Sam, he moves next month", people: "Sam", channel: "lunch" },
	{ line: "答应老王下周三前发PPT", people: "王磊", promises: ["发PPT @ 2026-11-25"] },
	{ line: "lunch with Sam, need to call his sister", people: "Sam", channel: "lunch", promises: ["call his sister"] },
	{ line: "texted Sam, no reply yet", people: "Sam", channel: "message" },
];
