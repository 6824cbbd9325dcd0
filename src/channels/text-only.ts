import { simplified } from "../notes/simplified";

const text =
	/微信|短信|私信|消息|邮件|电邮|邮箱|写信|^信$|明信片|飞书|钉钉|[领領]英|电报|\b(?:wechat|weixin|qq|e-?mail|mail|message|messages|text|texts|texted|chat|sms|dms?|whatsapp|telegram|signal|slack|discord|linkedin|imessage|letter|postcard|messenger|teams chat)\b/iu;
/** What makes of a chat a talk. */
const more =
	/语音|视频|电话|通话|见面|当面|会议|咖啡|饭|\b(?:calls?|called|voice|video|phone|zoom|facetime|meet(?:ing)?|in person|coffee|lunch|dinner)\b/iu;

/** Whether a channel carries written words and nothing else: `WeChat`, `邮件`; not `微信语音`. */
export function isTextOnly(channel: string): boolean {
	const said = simplified(channel);
	return text.test(said) && !more.test(said);
}
