/** Lines of Sunday 2026-11-22, and the plan in them: `text @ date`. */
export const planCases: readonly (readonly [line: string, ...plans: string[]])[] = [
	["Quick call with Sam – no update on the role, check back in 2 weeks", "check back @ 2026-12-06"],
	["Met Sam for lunch yesterday, we'll do it again next month", "do it again @ 2026-12"],
	["Interview with Sam at his new place. trial shift 1 December", "trial shift @ 2026-12-01"],
	["Pinged Sam on Slack about the trip, dinner 9 Dec", "dinner @ 2026-12-09"],
	["lunch with Tom re pricing. Follow-up the week of Dec 7", "Follow-up @ 2026-W50"],
	["intake with Sam, 1st meeting; 2nd set for 12/3 at 2pm", "at 2pm @ 2026-12-03"],
	["Left voicemail for Sam, try again Mon", "try again @ 2026-11-23"],
	["Sam rang from Melbourne! Ring again on the 6th.", "Ring again @ 2026-12-06"],
	["coffee with Sam, said we'd get tea sometime in december", "get tea sometime @ 2026-12"],
	["Video call with Sam. Check in with her in two weeks.", "Check in with her @ 2026-12-06"],
	["texted Sam about friday - see you then", "see you then @ 2026-11-27"],
	["Sam dropped by. Coffee again Tues 10am.", "10am @ 2026-11-24"],
	["和老王打电话聊到他爸住院了，过两周问问情况", "问问情况 @ 2026-12-06"],
	["1on1，老王说年底会有headcount，下下周再对一次", "再对一次 @ 2026-W49"],
	["在M50碰到老王，约好12月5号去看", "去看 @ 2026-12-05"],
	["原定周三与老王见面，对方改期至下周四上午", "上午 @ 2026-11-26"],
	["跟老王说好了元旦一起跨年", "一起跨年 @ 2027-01-01"],
	["和老王聊了聊，下周六9点见", "9点见 @ 2026-11-28"],
	["老王打电话来，他叫我腊八回去一趟", "回去一趟 @ 2027-01-15"],
	["听老王说张伟住院了，明后天去看看", "去看看 @ 2026-11-24"],
	["微信老王：下周二有空不，他说ok，到时候去他公司找他", "到时候去他公司找他 @ 2026-11-24"],
	["跟老王约了12月3号下午讨论合作", "下午讨论合作 @ 2026-12-03"],
	["跟老王吵了一架，明天找他道歉", "找他道歉 @ 2026-11-23"],
];

/** Lines that plan nothing between the two. */
export const noPlanCases: readonly string[] = [
	"lunch with Sam, his interview is on Dec 3", "coffee with Sam, she moves in January", "call with Sam, first time in ten years", "met Sam, he will be in Berlin next week", "lunch with Sam, he has a meeting on Friday",
	"coffee with Sam, the call was on Monday", "told Sam about next week's trip", "lunch with Sam, send him the slides by Friday", "Sam's birthday is next Friday, called him", "met Sam, talked about Christmas",
	"和老王吃饭，他下周去北京", "和老王吃饭，他明天手术", "和老王吃饭，我下周三前发他PPT", "和老王聊了下个月的婚礼", "和老王吃饭，上次见面是去年国庆", "和老王视频，他年底结婚", "微信祝老王明天面试顺利", "和老王吃饭，周五交稿", "和老王吃饭，他提了很多意见", "和老王开会，三月见过一次",
];
