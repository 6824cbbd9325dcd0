import { expect, it } from "vitest";
import { isOneToOneChannel } from "../../src/interactions/channel";

it.each(["group", "Group", "GROUP CHAT", "wechat group", "group red packet", "red packet to the group", "群", "群聊", "微信群", "2016 微信群", "群红包", "红包（群）", "群发", "broadcast", "like", "Likes", "点赞", "朋友圈点赞", " 群 ", "飞书群消息"])("%j is not between two", (channel) => {
	expect(isOneToOneChannel(channel)).toBe(false);
});

it.each(["coffee", "咖啡", "WeChat", "微信", "红包", "group lead", "group dinner", "群主", "群聚餐", "call", "looks like rain", "", "in person", "送了红包"])("%j is between two", (channel) => {
	expect(isOneToOneChannel(channel)).toBe(true);
});
