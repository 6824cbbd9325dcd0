import { expect, it } from "vitest";
import { isOneToOneChannel } from "../../src/interactions/channel";

it.each(["group", "Group", "GROUP CHAT", "wechat group", "group red packet", "red packet to the group", "群", "群聊", "微信群", "2016 微信群", "群红包", "红包（群）", "群发", "broadcast", "like", "Likes", "点赞", "朋友圈点赞", " 群 ", "飞书群消息",
	"朋友圈", "发朋友圈", "朋友圈评论", "微信朋友圈", "moments", "WeChat moments", "newsletter", "my newsletter", "Newsletters", "mailing list", "group call", "group video call", "群语音", "群视频", "群通话", "群电话", "微信群语音",
	"朋友圈點讚", "群語音", "群訊息", "群組", "邮件列表", "公众号", "直播", "webinar", "公开课", "订阅邮件", "tweet", "全员会"])("%j is not between two", (channel) => {
	expect(isOneToOneChannel(channel)).toBe(false);
});

it.each(["coffee", "咖啡", "WeChat", "微信", "红包", "group lead", "group dinner", "群主", "群聚餐", "call", "looks like rain", "", "in person", "送了红包", "video call", "语音", "朋友", "朋友聚会", "newsletter interview", "call about the newsletter", "邮件", "mail", "LinkedIn", "LinkedIn message", "群主电话", "群主语音", "微博", "twitter", "list", "meeting", "直播间见面", "moment"])("%j is between two", (channel) => {
	expect(isOneToOneChannel(channel)).toBe(true);
});
