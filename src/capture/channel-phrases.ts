/** How people say in running text by which way they were in touch; the first that fits counts, so what says more stands first. */
interface ChannelPhrase {
	readonly pattern: RegExp;
	readonly channel: string;
}

const phrases: readonly ChannelPhrase[] = [
	{ pattern: /群红包|红包群/, channel: "群红包" },
	{ pattern: /群里|群聊|群内|在.{0,6}群(?:[^主聚]|$)|微信群/, channel: "群聊" },
	{ pattern: /\b(?:group (?:chat|message|call)|in (?:the|our|a) (?:\w+ )?group)\b/i, channel: "group" },
	{ pattern: /群发/, channel: "群发" },
	{ pattern: /\bbroadcast(?:ed)?\b/i, channel: "broadcast" },
	{ pattern: /点(?:了个?|个)?赞/, channel: "点赞" },
	{ pattern: /\bliked\b/i, channel: "like" },
	{ pattern: /视频|腾讯会议/, channel: "视频" },
	{ pattern: /\b(?:video(?: ?call(?:ed)?)?|zoom(?:ed)?|facetimed?|google meet|teams call)\b/i, channel: "video" },
	{ pattern: /电话|通话|语音|致电|来电/, channel: "电话" },
	{ pattern: /\b(?:call(?:ed)?|phoned?|rang)\b/i, channel: "call" },
	{ pattern: /咖啡/, channel: "咖啡" },
	{ pattern: /\bcoffees?\b/i, channel: "coffee" },
	{ pattern: /喝.{0,3}茶|下午茶/, channel: "喝茶" },
	{ pattern: /\btea\b/i, channel: "tea" },
	{ pattern: /午饭|午餐|中饭/, channel: "午饭" },
	{ pattern: /晚饭|晚餐/, channel: "晚饭" },
	{ pattern: /吃|聚餐|火锅|早饭|早餐|宵夜|撸串/, channel: "吃饭" },
	{ pattern: /喝.{0,3}酒|小酌/, channel: "喝酒" },
	{ pattern: /\blunch\b/i, channel: "lunch" },
	{ pattern: /\bdinner\b/i, channel: "dinner" },
	{ pattern: /\b(?:breakfast|brunch)\b/i, channel: "breakfast" },
	{ pattern: /\b(?:drinks?|beers?|wine)\b/i, channel: "drinks" },
	{ pattern: /邮件|电邮/, channel: "邮件" },
	{ pattern: /\be-?mail(?:ed|s)?\b/i, channel: "email" },
	{ pattern: /微信/, channel: "微信" },
	{ pattern: /\b(?:wechat(?:ted)?|weixin)\b/i, channel: "WeChat" },
	{ pattern: /短信|私信|飞书|钉钉|发消息/, channel: "消息" },
	{ pattern: /\b(?:texted|messaged|text message|sms|dm(?:ed|'d)?|whatsapp|telegram|signal|slack|discord|imessage)\b/i, channel: "message" },
	{ pattern: /散步|遛弯/, channel: "散步" },
	{ pattern: /爬山|徒步/, channel: "徒步" },
	{ pattern: /\b(?:walk(?:ed)?)\b/i, channel: "walk" },
	{ pattern: /\bhik(?:e|ed|ing)\b/i, channel: "hike" },
	{ pattern: /开会|会议/, channel: "开会" },
	{ pattern: /\bmeeting\b/i, channel: "meeting" },
	{ pattern: /见面|见了|碰面|当面|拜访|聚了|聚会|约了/, channel: "见面" },
	{ pattern: /\b(?:met|meet|in person|visit(?:ed)?|saw)\b/i, channel: "in person" },
];

/** Where a channel is named outside the first part of a line, it must be said that it is one: `by phone`, `在微信上`. */
const named = /\b(?:over|by|via|on|through) (?:a |an |the )?(?:[\w-]+ ?){1,2}|(?:在|用|通过)\s*(?:微信|电话|视频|邮件|短信|飞书|.{0,6}群)(?:里|上|中)?/gi;

/** The channel that the first part of a line tells of. */
export function channelIn(text: string): string | null {
	return phrases.find(({ pattern }) => pattern.test(text))?.channel ?? null;
}

/** The channel that is named as one anywhere in a text. */
export function channelNamedIn(text: string): string | null {
	for (const [match] of text.matchAll(named)) {
		const channel = channelIn(match);
		if (channel !== null) return channel;
	}
	return null;
}
