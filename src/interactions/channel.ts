import { simplified } from "../notes/simplified";

/** Words that make a channel one-to-many, and words that may go with them (`WeChat group`, `group red packet`, not `group lead`). */
const toMany = new Set(
	"group groups groupchat broadcast broadcasts like likes liked moments newsletter newsletters mailing webinar tweet tweets".split(" "),
);
const beside = new Set(
	"chat message messages msg text post thread mass red packet wechat weixin whatsapp telegram signal slack discord line qq email linkedin twitter call calls video voice audio list the a in to my our".split(" "),
);

/** A chat group in Chinese: `群`, `微信群`, `2016 群聊`, `群红包`, `群语音`; not `群主` (its owner), not `群聚餐` (people at one table). */
const chineseGroup = /群(?:聊|里|内|发|组|消息|讯息|公告|通知|红包|接龙|语音|视频|通话|电话|直播|投票)*(?:点赞|红包)?$/;
const chineseLike = /^(?:朋友圈|微信|微博)?\s*(?:点赞|点了赞|点个赞|赞|群发.*)$/;
/** What is shown to many at once. */
const chinesePost = /^(?:[发看刷]了?)?(?:微信)?朋友圈(?:评论|动态|互动|留言)?$|^(?:公众号|订阅邮件|邮件列表|公开课|直播|全员会)$/;

const mostKnown = 500;
const known = new Map<string, boolean>();

/** Whether a channel is between two. A group, a broadcast, a post, a like and a red packet to a group are history, but not that. */
export function isOneToOneChannel(channel: string): boolean {
	let between = known.get(channel);
	if (between === undefined) {
		between = isBetweenTwo(channel);
		// The same few words over and over, and what else stands in brackets.
		if (known.size >= mostKnown) known.clear();
		known.set(channel, between);
	}
	return between;
}

function isBetweenTwo(channel: string): boolean {
	const text = simplified(channel.trim().toLowerCase());
	if (chineseGroup.test(text) || chineseLike.test(text) || chinesePost.test(text) || /群.*红包|红包.*群/.test(text)) return false;
	const words = text.split(/[\s,/·+&_-]+/).filter((word) => word !== "");
	return !(words.some((word) => toMany.has(word)) && words.every((word) => toMany.has(word) || beside.has(word)));
}

/** What is said of a group, and what somebody likes (`聊了微信群：…`, `likes: tea`). */
const toldOf = /^(?:[聊谈说讲提问]|likes$|groups$)|[聊谈说讲提问](?:了|到|起|过|及)|关于|讨论/i;

/** Whether a word before a colon (`群聊：hi`) names a channel to many, and nothing that is told of one. */
export function isGroupLabel(word: string): boolean {
	return !isOneToOneChannel(word) && !toldOf.test(word.trim());
}

/** Channels of which the text may still say that it was a red packet to a group. */
const packetChannel = /红包|red packet|微信|wechat|weixin/i;
const groupPacket =
	/群[^，。；！,.;!]{0,24}红包|红包[^，。；！,.;!]{0,24}群(?![主聚])|\bgroup\b[^,.;!]{0,40}\bred packets?\b|\bred packets?\b[^,.;!]{0,40}\bgroup\b/i;

/** Words without which a line tells of no group, broadcast or like: nearly all have none, and are not looked at any further. */
const ofMany = /群|赞|group|broadcast|liked/i;

/** Whether a text tells of a red packet to a group (`在群里发了红包`). */
export function isGroupPacket(text: string): boolean {
	return ofMany.test(text) && groupPacket.test(text);
}

const posted = "(?:post|photo|picture|tweet|moment|status|comment|video)s?\\b";
/** `@` stands for a link. */
const groupMessage = new RegExp([
	"群发|点(?:了个?|个)?赞|[赞发看刷转](?:了|到)?.{0,12}朋友圈|\\b(?:sent|wrote|posted|published) (?:out )?(?:the |my |our |a )?newsletter|在[^，。；！,.;!]{0,8}群[里聊内]",
	// A line that begins in a group (`今天微信群里 @ 说`), or says so right after a name (`和 @ 群聊`).
	"^[^\\p{L}\\p{N}]*群[里聊内]|^[^和跟与聊谈说讲提问@]{0,24}群(?:[里内中](?![的认])|聊|[:：])|@(?:他们|等人?|们)?\\s*群[里聊内](?!的)",
	"\\b(?:in|to) (?:the|our|a) (?:\\w+ )?group(?= chat|[^\\w ]|$)|\\bgroup (?:chat|message)s?\\b|\\bbroadcast",
	"(?:^[^\\p{L}@]*|\\b(?:in|to|on|from) (?:(?:the|our|a|my) )?)(?:wechat|whatsapp|telegram|signal|slack|discord|qq) group\\b",
	// Something posted was liked, and the line begins with that; to like an idea is talk.
	`^(?:[^\\p{L}@]|today|yesterday|I )*(?:@ (?:(?:also|just) )?liked (?:my|our) (?:\\w+ )?|liked @['’]s (?:\\w+ )?|liked an? (?=\\w+ (?:by|of|from) @))${posted}`,
].join("|"), "iu");

const link = /\[\[[^\]]*\]\]|\[[^\]]*\]\([^)]*\)/g;
const itemMark = /^[\s>]*(?:[-*+]|\d+[.)])\s+(?:\[.\]\s)?/;
/** What is spoken of: a group in it is no channel. */
const subject = /\b(?:about|regarding|mentioned|discussed)\b.*|(^|[^群])[聊谈说讲提](?:了|到|起|过|及).*/i;

/** Where one clause of a line ends. */
export const clauseEnd = /[，。；！,;!]/;

/** Whether a line has a word of groups, broadcasts or likes at all. */
export function maySpeakOfMany(line: string): boolean {
	return ofMany.test(line);
}

/** Whether a clause tells of a message to a group, a broadcast or a like. */
export function isGroupMessage(clause: string): boolean {
	return ofMany.test(clause) && groupMessage.test(clause.replace(link, "@").replace(itemMark, "").replace(subject, "$1"));
}

/** `群语音，…`, `group call: …`: a line that begins with a call of many. */
const groupCall = /^[\s>*+-]*(?:\[.\]\s)?(?:(?:早上|上午|中午|下午|晚上|今天|今晚)?(?:微信)?群(?:语音|视频|通话|电话)|(?:\w+ )?group (?:video |voice )?call)\s*[，,:：]/iu;

/** Whether a line tells of a call of a whole group. */
export function isGroupCall(line: string): boolean {
	return ofMany.test(line) && groupCall.test(line);
}

/** Whether an interaction is between two, by its channel, by its text where it has none, and for red packets by both. */
export function isOneToOne(channel: string | null, text: string): boolean {
	if (channel !== null) return isOneToOneChannel(channel) && !(packetChannel.test(channel) && isGroupPacket(`${channel} ${text}`));
	return !(ofMany.test(text) && (isGroupPacket(text) || isGroupMessage(text.split(clauseEnd, 1)[0] ?? "")))
		&& !(/[:：]/.test(text) && isGroupLabel(/^[^:：]{1,20}(?=[:：](?!:))/.exec(text)?.[0] ?? ""));
}
