/** How people say in running text by which way they were in touch; the first that fits counts, so what says more stands first. */
const phrases: readonly (readonly [pattern: RegExp, channel: string])[] = [
	[/群红包|红包群/, "群红包"],
	[/群(?:语音|视频|通话|电话)/, "群语音"],
	[/朋友圈/, "朋友圈"],
	[/\bnewsletter\b/i, "newsletter"],
	[/群里|群聊|群内|在.{0,6}群(?:[^主聚]|$)|微信群/, "群聊"],
	[/\b(?:group (?:chat|message|call)|in (?:the|our|a) (?:\w+ )?group)\b/i, "group"],
	[/群发/, "群发"],
	[/\bbroadcast(?:ed)?\b/i, "broadcast"],
	[/点(?:了个?|个)?赞/, "点赞"],
	[/\bliked\b/i, "like"],
	[/发.{0,8}语音|语音消息|语音条/, "消息"],
	[/\bvoice (?:message|note|memo)s?\b/i, "message"],
	[/视频|视讯|腾讯会议/, "视频"],
	[/\b(?:vid(?:eo)?(?: ?call(?:ed)?)?|zoom(?:ed)?|facetimed?|google meet|teams call)\b/i, "video"],
	[/电话|通话|语音|致电|来电/, "电话"],
	[/\b(?:call(?:ed)?|phoned?|rang)\b/i, "call"],
	[/咖啡/, "咖啡"],
	[/\bcoffees?\b/i, "coffee"],
	[/喝.{0,3}茶|下午茶/, "喝茶"],
	[/\btea\b/i, "tea"],
	[/午饭|午餐|中饭/, "午饭"],
	[/晚饭|晚餐/, "晚饭"],
	[/吃|聚餐|火锅|早饭|早餐|宵夜|撸串/, "吃饭"],
	[/喝.{0,3}酒|小酌/, "喝酒"],
	[/\blunch\b/i, "lunch"],
	[/\bdinner\b/i, "dinner"],
	[/\b(?:breakfast|brunch)\b/i, "breakfast"],
	[/\b(?:hot ?pot|bbq|barbecue|dim sum|supper|pizzas?|sushi|ramen|(?:a|some) (?:bite|meal))\b/i, "meal"],
	[/\b(?:drinks?|beers?|wine)\b/i, "drinks"],
	[/邮件|电邮/, "邮件"],
	[/\be-?mail(?:ed|s)?\b|\b(?:by|via) mail\b|\bmail(?:ed)? (?:from|to)\b/i, "email"],
	[/微信/, "微信"],
	[/\b(?:wechat(?:ted)?|weixin)\b/i, "WeChat"],
	[/短信|私信|飞书|钉钉|发消息|[发回][了来我给]*(?:一?[条个])?(?:消息|信息)/, "消息"],
	[/\b(?:texted|txt(?:ed|s)?|messaged|text message|sms|dm(?:ed|'d)?|whats?app(?:ed)?|telegram|signal|slack|discord|imessage)\b/i, "message"],
	[/散步|遛弯/, "散步"],
	[/爬山|徒步/, "徒步"],
	[/\b(?:walk(?:ed)?)\b/i, "walk"],
	[/\bhik(?:e|ed|ing)\b/i, "hike"],
	[/开会|会议/, "开会"],
	[/\bmeeting\b/i, "meeting"],
	[/见面|见了|碰面|当面|拜访|聚了|聚会|约了/, "见面"],
	[/\b(?:met|meet|in person|visit(?:ed)?|saw)\b/i, "in person"],
];

/** Where a channel is named outside the first part of a line, it must be said that it is one: `by phone`, `在微信上`. */
const named = /\b(?:over|by|via|on|through) (?:a |an |the )?(?:[\w-]+ ?){1,2}|(?:在|用|通过)\s*(?:微信|电话|视频|邮件|短信|飞书|.{0,6}群)(?:里|上|中)?/gi;

/** The channel that the first part of a line tells of. */
export function channelIn(text: string): string | null {
	const said = text.replace(noNetwork, " ");
	return phrases.find(([pattern]) => pattern.test(said))?.[1] ?? null;
}

/** `no signal` is no app. */
const noNetwork = /\b(?:no|bad|poor|weak|any|lost|phone|mixed|good|without|zero) signals?\b/gi;

/** The channel that is named as one anywhere in a text. */
export function channelNamedIn(text: string): string | null {
	for (const [match] of text.matchAll(named)) {
		const channel = channelIn(match);
		if (channel !== null) return channel;
	}
	return null;
}
