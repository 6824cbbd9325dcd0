/** Words that make a channel one to many, and the words that may stand beside them (`WeChat group`, `group red packet`, not `group lead`). */
const toMany = new Set("group groups groupchat broadcast broadcasts like likes liked".split(" "));
const beside = new Set("chat message messages msg text post thread mass red packet wechat weixin whatsapp telegram signal slack discord line qq email moments the a in to".split(" "));

/** A group by its Chinese name: `群`, `微信群`, `2016 群聊`, `群红包`; not `群主` (who keeps one), not `群聚餐` (people at one table). */
const chineseGroup = /群(?:聊|里|内|发|组|消息|公告|通知|红包|接龙)*(?:点赞|红包)?$/;
const chineseLike = /^(?:朋友圈|微信|微博)?\s*(?:点赞|点了赞|点个赞|赞|群发.*)$/;

/** Whether a channel is between two. A group, a broadcast, a like and a red packet to a group are history, but not that. */
export function isOneToOneChannel(channel: string): boolean {
	const text = channel.trim().toLowerCase();
	if (chineseGroup.test(text) || chineseLike.test(text) || /群.*红包|红包.*群/.test(text)) return false;
	const words = text.split(/[\s,/·+&_-]+/).filter((word) => word !== "");
	return !(words.some((word) => toMany.has(word)) && words.every((word) => toMany.has(word) || beside.has(word)));
}

/** Channels of which the text may still say that it was a red packet to a group. */
const packetChannel = /红包|red packet|微信|wechat|weixin/i;
const groupPacket = /群[^，。；！,.;!]{0,24}红包|红包[^，。；！,.;!]{0,24}群(?![主聚])|\bgroup\b[^,.;!]{0,40}\bred packets?\b|\bred packets?\b[^,.;!]{0,40}\bgroup\b/i;

/** Whether a text tells of a red packet to a group (`在群里发了红包`). */
export function isGroupPacket(text: string): boolean {
	return groupPacket.test(text);
}

const groupMessage = /群发|点(?:了个?|个)?赞|在[^，。；！,.;!]{0,8}群[里聊内]|^[^\p{L}\p{N}]*群[里聊内]|\b(?:in|to) (?:the|our|a) (?:\w+ )?group(?= chat|[^\w ]|$)|\bgroup (?:chat|message)s?\b|\bbroadcast/iu;

/** Whether a clause tells of a message to a group, a broadcast or a like. */
export function isGroupMessage(clause: string): boolean {
	return groupMessage.test(clause);
}

/** Whether an interaction is between two, by its channel, and for red packets by its text as well. */
export function isOneToOne(channel: string | null, text: string): boolean {
	if (channel !== null && !isOneToOneChannel(channel)) return false;
	return channel === null ? !isGroupPacket(text) : !(packetChannel.test(channel) && isGroupPacket(`${channel} ${text}`));
}
