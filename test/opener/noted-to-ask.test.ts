import { expect, it } from "vitest";
import { readImportantDate } from "../../src/calendar/read-important-date";
import { OpenerDraft } from "../../src/opener/opener-draft";
import { openerFor } from "../../src/talking-points/opener";
import { defaultTalkingOptions } from "../../src/talking-points/subject";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import { day, type PersonSpec } from "../talking-points/make-person";
import { TestVault } from "../talking-points/vault";

const today = day("2026-11-22");
const on = "2026-10-01";
const old = "2026-03-01";

function messageTo(spec: Partial<PersonSpec>, language: "en" | "zh"): string {
	const vault = new TestVault();
	const person = vault.person({ name: "Ann", ...spec });
	const draft = new OpenerDraft(openerFor(person, talkingPointsFor(person, vault, defaultTalkingOptions, today), vault), { name: "Ann" }, today);
	draft.writeIn(language);
	return draft.message.replace(/^Hi Ann,\n?|^Ann，/, "");
}

it.each<[spec: Partial<PersonSpec>, language: "en" | "zh", message: string]>([
	// What is noted to be asked is asked, be it beside the log; not before it is time, and of what it was a memory is no part.
	[{ topics: ["climbing"], body: ["ask: what happened with Bradford"] }, "en", "I have been wondering what happened with Bradford."],
	[{ body: ["to ask – how's the boiler"] }, "en", "How's the boiler?"],
	[{ body: ["I tried the recipe. Ask him: oven temp."] }, "en", "I have been meaning to ask you about the oven temp."],
	[{ body: ["Questions:", "- did the tenant stay? (don't ask yet)", "- what became of the brass lamp"] }, "en", "I have been wondering what became of the brass lamp."],
	[{ body: ["想问她的：年轻人怎么带？"] }, "zh", "想问问你，年轻人怎么带？"],
	[{ body: ["## 下次问", "1. 答辩到底哪天", "2. 别问成绩"] }, "zh", "答辩到底哪天？"],
	[{ body: ["ask: did the move go well? #private", "she asked for: longjing"] }, "en", ""],
	[{ body: ["ask: how did the exam go?"], log: [{ on, text: "her mum passed away" }] }, "en", "You have been on my mind."],
	[{ log: [{ on, text: "", items: [{ kind: "promise", text: "问她复查的结果（10月说要去的，去了没？）" }] }] }, "zh", "你复查的结果怎么样？"],
	// What waits for a yes or a no of mine is not asked on about; thanks half a year late say so; what is not to be mentioned to all is left to a talk.
	[{ log: [{ on: "2026-11-14", incoming: true, text: "她在做一期专题，问我愿不愿意写一篇" }] }, "zh", "还欠你一个回复，我记着呢。"],
	[{ log: [{ on: "2026-11-14", incoming: true, text: "She's planning a summer school, asks whether I would teach" }] }, "en", "I have not forgotten that I owe you an answer."],
	[{ log: [{ on: "2025-12-05", text: "", items: [{ kind: "thanks", text: "the sourdough starter, still alive" }] }] }, "en", "I never properly thanked you for the sourdough starter. Thank you."],
	[{ log: [{ on: "2025-12-05", text: "", items: [{ kind: "thanks", text: "帮我看房" }] }] }, "zh", "一直没来得及好好谢谢你帮我看房。"],
	[{ log: [{ on, text: "he wants to go back to Lisbon, his wife doesn't. dont mention it to her", items: [{ kind: "thread", text: "Did they decide about Lisbon?" }] }] }, "en", ""],
	[{ log: [{ on, text: "想回里斯本，太太不想。别跟她提", items: [{ kind: "thread", text: "里斯本的事定了没？" }] }] }, "zh", ""],
	[{ log: [{ on: "2026-11-10", text: "her mum is in hospital", private: true }, { on, text: "", items: [{ kind: "thanks", text: "introduced me to her landlord" }] }] }, "en", ""],
	[{ birthday: readImportantDate("1970-11-25"), log: [{ on: "2026-11-14", text: "chemo 5 of 6 done, tastes of pennies" }] }, "en", ""],
	// Two who lost somebody are asked what their own note means to ask, and not what one asks oneself.
	[{ body: ["20261105 老太太走了。凌晨。"] }, "zh", "这阵子一直惦记着你。"],
	[{ body: ["2026/11/07 火化。她说你们不用来了"], topics: ["登山"] }, "zh", "这阵子一直惦记着你。"],
	[{ body: ["2026/03/11 her father Anders died"], topics: ["climbing"] }, "en", "You have been on my mind."],
	[{ log: [{ on, text: "", items: [{ kind: "promise", text: "给她孙女（小微，今年高三）找英语原版书 —— 9月答应的" }] }] }, "zh", "答应过给你孙女找英语原版书，我还记着呢。"],
	[{ log: [{ on, text: "", items: [{ kind: "promise", text: "send her the tutorial (the part on logs) – said so in May" }] }] }, "en", "I have not forgotten that I promised to send you the tutorial (the part on logs)."],
	// Nobody promised what is to be bought for them.
	[{ log: [{ on, text: "", items: [{ kind: "promise", text: "buy her a lamp and bring it to you" }] }] }, "en", ""],
	[{ log: [{ on, text: "", items: [{ kind: "promise", text: "给她买个灯带给她" }] }] }, "zh", ""],
	[{ log: [{ on, text: "", items: [{ kind: "promise", text: "send her the red book + the blue one" }] }] }, "en", "I have not forgotten that I promised to send you the red book and the blue one."],
	// What is to be asked by word of mouth is not asked in writing.
	[{ body: ["想问：那六个人带得怎么样了？想没想过再出来？（后一个别写，电话里说）"] }, "zh", ""],
	[{ body: ["要問：書捐了嗎？（不要在訊息裡問）"] }, "zh", ""],
	[{ body: ["ask: did she sell the house? Is she coming back? (last one in person)"] }, "en", ""],
	[{ body: ["ask: did she sell the house? (not by text)"] }, "en", ""],
	[{ body: ["ask: did she sell the house? (the one with the lamp)"] }, "en", "Did you sell the house?"],
	[{ body: ["想问：找到房子了吗？（上次电话里说的）"] }, "zh", "想问问你，找到房子了吗？"],
	[{ body: ["Ask:", "did the kiln get fixed"] }, "en", "Did the kiln get fixed?"],
	[{ body: ["Ask:", "has it gone in / does she want somebody there"] }, "en", ""],
	// A line that begins with a question mark asks, where it asks anything; so does one that says whom one would ask.
	[{ body: ["? did she ever finish the OU degree"] }, "en", "Did you ever finish the OU degree?"],
	[{ body: ["? did the daughter last the summer at the counter"] }, "en", "Did your daughter last the summer at the counter?"],
	[{ body: ["? did the greenhouse last"] }, "en", "Did the greenhouse last?"],
	[{ body: ["? paramedic uniform fitting"] }, "en", ""],
	[{ body: ["？是不是生病了，别直接问"] }, "zh", ""],
	[{ body: ["？书店开在哪条路"] }, "zh", "书店开在哪条路？"],
	[{ body: ["想问她还唱不唱。"] }, "zh", "你还唱不唱？"],
	[{ body: ["想问她要那本书"] }, "zh", ""],
	// Of several one is asked; what lacks its verb is given one.
	[{ body: ["下次问：妈妈的腰怎么样 / 要不要来过年 / 新团队好不好带"] }, "zh", "你妈妈的腰怎么样？"],
	[{ body: ["下次问：铺子冬天生意咋样、日子到底哪天"] }, "zh", "铺子冬天生意咋样？"],
	[{ body: ["下次问：红豆、绿豆哪个好"] }, "zh", "红豆、绿豆哪个好？"],
	[{ log: [{ on, text: "", items: [{ kind: "promise", text: "ask how first month in new job going" }] }] }, "en", "How is your first month in the new job going?"],
	[{ log: [{ on, text: "", items: [{ kind: "promise", text: "ask how the move is going" }] }] }, "en", "I have been wondering how the move is going."],
	// Of a promise what is said aside is left out; one of which one is not sure, and a card, are none.
	[{ log: [{ on, text: "", items: [{ kind: "promise", text: "give her back the head torch!! had it since the away day" }] }] }, "en", "I still have to give you back the head torch: I have not forgotten."],
	[{ log: [{ on, text: "", items: [{ kind: "promise", text: "send her pics of the shelves w/ books in, she always asks" }] }] }, "en", "I have not forgotten that I promised to send you pics of the shelves with books in."],
	[{ log: [{ on, text: "", items: [{ kind: "promise", text: "intro her to Bea re: fell running" }] }] }, "en", "I have not forgotten that I promised to introduce you to Bea."],
	[{ log: [{ on, text: "", items: [{ kind: "promise", text: "send her the recipe — no, the other one" }] }] }, "en", "I have not forgotten that I promised to send you the recipe."],
	[{ log: [{ on, text: "", items: [{ kind: "promise", text: "write her a proper thank-you card before she goes" }] }] }, "en", ""],
	[{ log: [{ on, text: "", items: [{ kind: "promise", text: "send her my old notes? maybe" }] }] }, "en", ""],
	[{ log: [{ on, text: "", items: [{ kind: "promise", text: "还她那个煲" }] }] }, "zh", "我还记着要还你那个煲。"],
	[{ log: [{ on, text: "", items: [{ kind: "promise", text: "写一篇，手写，寄给她" }] }] }, "zh", "我还记着呢：写一篇，手写，寄给你。"],
	[{ log: [{ on, text: "", items: [{ kind: "promise", text: "the recipe for dry-fried beans" }] }] }, "en", "Still on my list for you: the recipe for dry-fried beans."],
	[{ log: [{ on, text: "", items: [{ kind: "promise", text: "ask him about kiln temps" }] }] }, "en", "I have been meaning to ask you about the kiln temps."],
	[{ body: ["- next time: ask about her pension fight w/ the council; did the cat come back"] }, "en", "I have been meaning to ask you about your pension fight with the council."],
	[{ body: ["next time: bring the tin"] }, "en", ""],
	// Beside a promise the last talk is not gone back to; what is noted to oneself behind a line is no part of it.
	[{ log: [{ on, text: "she is writing a grant for the bee project", items: [{ kind: "promise", text: "send her the swim cap" }] }] }, "en", "I have not forgotten that I promised to send you the swim cap."],
	[{ log: [{ on, text: "She wants to start a choir for new mums. I said I'd ask for the hall - TODO" }] }, "en", "When we last talked, you wanted to start a choir for new mums. How is that going?"],
	[{ log: [{ on, text: "She is thinking of leaving the hospital. Told me not to say to Mick" }] }, "en", ""],
	[{ log: [{ on, text: "her dad's memory is getting worse" }] }, "en", "How is your dad doing?"],
	[{ log: [{ on, text: "her dad's watch is broken" }] }, "en", ""],
	[{ log: [{ on, text: "", items: [{ kind: "thanks", text: "手术做得很好" }] }] }, "zh", "想谢谢你：手术做得很好。"],
	// What is hearsay, or not to be let out, is said to nobody.
	[{ body: ["ask: is it true that she got the head of platform job? (gossip)"] }, "en", ""],
	[{ body: ["ask: supposedly she is moving, is she?"] }, "en", ""],
	[{ body: ["下次问：她妈瞒着她的那件事怎么样了"] }, "zh", ""],
	// After a quarrel nobody but oneself knows how to begin, until the two have talked again.
	[{ topics: ["climbing"], body: ["2025: we fell out over the flat.", "? did the greenhouse last"] }, "en", ""],
	[{ topics: ["烘焙"], body: ["我们吵过一架，2024年国庆，我说重了。", "？书店开在哪条路"] }, "zh", ""],
	[{ body: ["2025: she fell out with her sister.", "? did the greenhouse last"] }, "en", "Did the greenhouse last?"],
	[{ body: ["2024: we fell out over the flat.", "? did the greenhouse last"], log: [{ on, text: "x" }, { on: old, text: "y" }] }, "en", "Did the greenhouse last?"],
	// A sentence is in the characters of what is written of them.
	[{ body: ["要問：女孩彈到哪裡了？三樓還住得慣嗎"] }, "zh", "想問問你，女孩彈到哪裡了？"],
	[{ log: [{ on, text: "說她最近忙", items: [{ kind: "owe", text: "在嗎" }] }] }, "zh", "抱歉這麼久沒回你。你最近在忙些什麼？"],
	[{ log: [{ on, text: "说她最近忙", items: [{ kind: "owe", text: "在吗" }] }] }, "zh", "抱歉这么久没回你。你最近在忙些什么？"],
	// Who has never been met is not reminded of how, nor anybody in shorthand.
	[{ met: "沒見過。聽她的節目聽了四年，第一次寫信", log: [{ on: old, text: "x" }] }, "zh", ""],
	[{ met: "第一次见面是在一次聚会上", log: [{ on: old, text: "x" }] }, "zh", "还记得我们怎么认识的：第一次见面是在一次聚会上。你最近在忙些什么？"],
	[{ met: "never met, her podcast", log: [{ on: old, text: "x" }] }, "en", ""],
	[{ met: "at Tom's 40th", log: [{ on: old, text: "x" }] }, "en", "I still remember how we met: at Tom's 40th. What are you up to these days?"],
	[{ met: "Leeds, Acoustics, 2nd yr", log: [{ on: old, text: "x" }] }, "en", ""],
	// While somebody near to them is ill, nothing begins with a promise: they are asked after.
	[{ log: [{ on, text: "Over with Mum, chest infection" }, { on: old, text: "", items: [{ kind: "promise", text: "lend her the Zoom" }] }] }, "en", ""],
	[{ log: [{ on, text: "她媽住院了" }, { on: old, text: "", items: [{ kind: "promise", text: "發她教程" }] }] }, "zh", ""],
	[{ log: [{ on, text: "her mum is in hospital", items: [{ kind: "promise", text: "send her the recipe" }] }] }, "en", "How is your mum doing?"],
	[{ log: [{ on, text: "she's home again, out of hospital" }, { on: old, text: "", items: [{ kind: "promise", text: "send her the recipe" }] }] }, "en", "I have not forgotten that I promised to send you the recipe."],
	[{ log: [{ on: old, text: "she was in hospital" }, { on: "2026-02-01", text: "", items: [{ kind: "promise", text: "send her the recipe" }] }] }, "en", "I have not forgotten that I promised to send you the recipe."],
	[{ log: [{ on, text: "my mum has pneumonia" }, { on: old, text: "", items: [{ kind: "promise", text: "send her the recipe" }] }] }, "en", "I have not forgotten that I promised to send you the recipe."],
	[{ log: [{ on, text: "他是住院医，很忙" }, { on: old, text: "", items: [{ kind: "promise", text: "发他教程" }] }] }, "zh", "答应发你的教程，我还记着呢。"],
	[{ topics: ["登山"], log: [{ on, text: "吃了顿饭" }] }, "zh", "最近还迷登山吗？"],
	// What a cut leaves open in brackets is cut too.
	[{ log: [{ on, text: "", items: [{ kind: "promise", text: "給他看骨頭那一段（NDA…截一個沒有畫面的）" }] }] }, "zh", "答應過給你看骨頭那一段，我還記着呢。"],
	// What is not said to them is not said in traditional characters either.
	[{ log: [{ on, text: "", items: [{ kind: "good-news", text: "終於離婚了" }] }] }, "zh", ""],
	[{ log: [{ on, text: "", items: [{ kind: "thread", text: "別跟他說：療程的事" }] }] }, "zh", ""],
])("to whom I noted %j a message in %s says: %s", (spec, language, message) => {
	expect(messageTo(spec, language)).toBe(message);
});
