/** A way to be in touch, and what it is called. The first word of a language is the one that Kith writes. */
export interface ChannelWord {
	readonly en: readonly string[];
	readonly zh: readonly string[];
}

/** The channels known by name; any other text may be written as well. */
export const channelWords: readonly ChannelWord[] = [
	{ en: ["coffee", "tea"], zh: ["咖啡", "喝茶", "下午茶"] },
	{ en: ["meal", "lunch", "dinner", "breakfast", "brunch", "drinks", "beer"], zh: ["吃饭", "午饭", "晚饭", "早饭", "聚餐", "喝酒", "火锅", "宵夜"] },
	{ en: ["video", "video call", "zoom", "facetime", "google meet", "meet", "teams"], zh: ["视频", "视频通话", "视频电话", "腾讯会议"] },
	{ en: ["call", "phone", "phone call", "voice call"], zh: ["电话", "语音", "通话", "打电话"] },
	{ en: ["WeChat", "weixin"], zh: ["微信"] },
	{ en: ["email", "mail", "e-mail"], zh: ["邮件", "电子邮件", "邮箱"] },
	{ en: ["message", "text", "chat", "sms", "dm", "whatsapp", "telegram", "signal", "slack", "discord", "linkedin", "imessage"], zh: ["消息", "短信", "私信", "飞书", "钉钉", "QQ"] },
	{ en: ["letter", "postcard"], zh: ["写信", "明信片", "信"] },
	{ en: ["in person", "visit", "met", "meeting", "met up", "catch-up"], zh: ["见面", "当面", "拜访", "开会", "会议", "聚会"] },
	{ en: ["walk", "hike", "run", "sports"], zh: ["散步", "徒步", "爬山", "跑步", "打球"] },
	{ en: ["gift"], zh: ["礼物", "红包"] },
	{ en: ["group"], zh: ["群聊", "群"] },
	{ en: ["broadcast"], zh: ["群发"] },
	{ en: ["like"], zh: ["点赞"] },
];

const known = new Set(channelWords.flatMap(({ en, zh }) => [...en, ...zh]).map((word) => word.toLowerCase()));

/** Whether a text is the name of a channel and nothing else. */
export function isChannelWord(text: string): boolean {
	return known.has(text.trim().toLowerCase());
}
