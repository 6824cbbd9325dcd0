import { spoken } from "../notes/lines/spoken";
import type { Commitment } from "./commitment";

const english =
	/^(?:(?:i )?(?:should|need to|want to|must|have to|try to|to|remember to|maybe) )?(?:reach out|get (?:back )?in touch|contact|catch up|check in|check on|reconnect|connect with|follow up|meet(?: up)?|ping|talk to|speak (?:to|with)|chat with|call|phone|ring|visit|see|say h(?:i|ello)|have (?:a )?(?:coffee|lunch|dinner|call)|introduce myself)\b/iu;
const chinese =
	/^(?:要|该|应该|想|需要|得|记得|有空|回头|改天|下次)?(?:再|去)?(?:联系|约|找|问候|拜访|看望|看看|探望|见一?见|聊聊|跟进)|^(?:给|跟|和|同|与|向)\s*\S{1,24}?\s*(?:打个?电话|通个?电话|联系|聊聊|吃个?饭|喝个?咖啡|见个?面|碰个?面|叙叙旧|打个?招呼)\s*$/u;

/** Whether a task in my own notes only says that I mean to get in touch: the person was told nothing, so nothing was promised. */
export function isIntention({ text, source }: Pick<Commitment, "text" | "source">, path: string): boolean {
	if (source.path === path) return false;
	const said = spoken(text);
	return english.test(said) || chinese.test(said);
}
