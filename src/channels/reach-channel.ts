/** By what somebody is reached; the names of the properties that say how, in the order in which one would try them. */
export const reachChannels = ["wechat", "email", "phone", "telegram", "linkedin", "github", "website", "booking"] as const;

export type ReachChannel = (typeof reachChannels)[number];

/** What may be forbidden besides: to talk by voice or picture at all, and to meet. */
export type Manner = "call" | "meeting";

const called: Readonly<Record<ReachChannel | Manner, string>> = {
	wechat: "微信;we-?chat;weixin;wx",
	email: "电子邮件;电子邮箱;电邮;邮件;邮箱;e-?mail(?:s|ing|ed)?;mails?",
	phone: "电话;通话;语音;来电;致电;手机;phon(?:e|es|ing);calls?;calling;ring(?:ing|s)?;mobile;voice;video;视频",
	telegram: "telegram;电报;tg",
	linkedin: "linked-?in;[领領]英",
	github: "git-?hub",
	website: "web-?sites?;homepage;网站;主页",
	booking: "bookings?;calendly;calendars?;预约",
	call: "电话;通话;语音;来电;致电;视频;phon(?:e|es|ing);calls?;calling;ring(?:ing|s)?;voice;video;zoom;facetime",
	meeting: "见面;当面;碰面;面谈;面聊;约饭;聚会;上门;拜访;meet(?:s|ing|ings|ups?)?;in[ -]person;visits?;face[ -]to[ -]face",
};

/** The names of something as a part of a pattern: English ones as whole words. */
export function namesOf(what: ReachChannel | Manner): string {
	return `(?:${called[what].split(";").map((name) => (/^[a-z]/.test(name) ? `\\b${name}\\b` : name)).join("|")})`;
}

const known = new Map<ReachChannel | Manner, RegExp>();

/** Whether a text names something. */
export function names(text: string, what: ReachChannel | Manner): boolean {
	let pattern = known.get(what);
	if (!pattern) known.set(what, (pattern = new RegExp(namesOf(what), "iu")));
	return pattern.test(text);
}

/** The channel that a text of the property `channel` means; a call by WeChat is reached there, and not by phone. */
export function channelNamed(text: string): ReachChannel | undefined {
	return reachChannels.find((channel) => channel !== "phone" && names(text, channel)) ?? (names(text, "phone") ? "phone" : undefined);
}
