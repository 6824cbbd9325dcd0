/** The channels that are known by name, in both languages, one kind a line; any other text may be written as well. */
const known: ReadonlySet<string> = new Set([
	"coffee, tea, 咖啡, 喝茶, 下午茶",
	"meal, lunch, dinner, breakfast, brunch, drinks, beer, 吃饭, 午饭, 晚饭, 早饭, 聚餐, 喝酒, 火锅, 宵夜",
	"video, video call, zoom, facetime, google meet, meet, teams, 视频, 视频通话, 视频电话, 腾讯会议",
	"call, phone, phone call, voice call, 电话, 语音, 通话, 打电话",
	"wechat, weixin, 微信",
	"email, mail, e-mail, 邮件, 电子邮件, 邮箱",
	"message, text, chat, sms, dm, whatsapp, telegram, signal, slack, discord, linkedin, imessage, 消息, 短信, 私信, 飞书, 钉钉, qq",
	"letter, postcard, 写信, 明信片, 信",
	"in person, visit, met, meeting, met up, catch-up, 见面, 当面, 拜访, 开会, 会议, 聚会",
	"walk, hike, run, sports, 散步, 徒步, 爬山, 跑步, 打球",
	"gift, 礼物, 红包",
	"group, 群聊, 群",
	"broadcast, 群发",
	"like, 点赞",
].flatMap((kind) => kind.split(", ")));

/** Whether a text is the name of a channel and nothing else. */
export function isChannelWord(text: string): boolean {
	return known.has(text.trim().toLowerCase());
}
