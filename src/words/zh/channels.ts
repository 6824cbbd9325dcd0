import type { channels as english } from "../en/channels";
import { beside } from "./beside";

/** 怎么联系到人，那边现在几点。 */
export const channels: typeof english = {
	reach: "联系方式…",
	acts: {
		wechat: "复制消息和微信号", email: "写邮件", phone: "打电话", telegram: "打开 Telegram", linkedin: "打开领英", github: "打开 GitHub",
		website: "打开网站", booking: "预约时间",
	},
	logged: { wechat: "微信", email: "邮件", telegram: "电报", linkedin: "领英" },
	none: (name) => `笔记里还没有${beside(name)}的联系方式。可以加上 wechat、email 或 phone。`,
	noneAllowed: (name) => `按${beside(name)}的边界，笔记里的联系方式都不合适。`,
	copiedBoth: (id) => `消息已复制，在它之前复制了微信号：${id}`,
	opened: "已打开。",
	copiedAndOpened: "消息已复制，页面已打开。",
	localTime: (time, days) => `TA 那边${days > 0 ? "已是明天" : days < 0 ? "还是昨天" : "现在"} ${time}`,
	addBooking: "加上我的预约链接",
	booking: (link) => `方便的话，挑个你合适的时间：${link}`,
	heading: "联系方式",
	bookingLink: "我的预约链接",
	bookingLinkDesc: "别人可以在这个页面上挑时间。写消息时按一下就加上。",
	badLink: "不是网页地址。可以写 https://cal.example/me。",
};
