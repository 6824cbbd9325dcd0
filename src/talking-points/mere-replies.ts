const small = "[嗯恩哦噢喔啊哈呵嘿嗨诶欸唉好行对是可以的了吧吗呢呀啦哇嘛收到谢多拜再见晚早安赞棒没事问题]";
const nod =
	"\\b(?:ok(?:ay)?|ye[sp]|yeah|no(?:pe)?|thanks?|thank you|thx|lo+l|(?:ha)+h?|sure|nice|cool|great|good|fine|bye|np|h+m+|u+[mh]+|oh|ah|wow|got it|will do|see you|seen|read|k)\\b";
const mereReply = new RegExp(`^(?:${small}|${nod}|[\\p{P}\\p{S}\\p{M}\\s\\d])+$`, "iu");

/** Whether a line is a nod and nothing besides: “嗯”, “ok, thanks!”. It was said, and there is nothing in it to come back to. */
export function isMereReply(text: string): boolean {
	return mereReply.test(text);
}
