import { type Found, type Tagged, Wording } from "../wording/wording";
import { clauseRules } from "./clause-rules";
import { clauseWords } from "./clause-words";

/** Stand for the signs of a name and of words of time in a clause that is read, each in its place. */
export const person = "\uE000";
export const time = "\uE001";
export const pastTime = "\uE002";

const yes = "[说好 行 好 好的 可以 没问题 ok 当然 当然可以 没事 乐意 同意 答应 应下 接下 应 接 包在我身上 包在他身上] [了 下 下来 啊 呀 的 嘞 吧 帮 帮忙 @ HE 我]* $";
const yesEnglish = "(?:send-ing [it that them]|will send|do-ing it|yes|yep|yeah|sure|ok|okay|of course|no problem|np|absolutely|gladly|happy to|will do|fine|definitely|on it|agree-ed|accept-ed|i would|i? 'd? love to)";
const gladly = "[就 那 也 便 当场 马上 立刻 爽快 爽快地 一口 满口 先 都 很]*";

/** What clauses are asked beside what they say. */
const questions = {
	/** That it tells what they do: `老王来电`, `Tom came round`. */
	subject: ["^LEAD ⏩? DESC WHO (?![、 & AND]+ IWE) (?=.)"],
	/** That it says whose deed it tells: mine, or they are who it is done to. */
	whose: ["^LEAD IWE|[@ HE]"],
	/** That one of the two asked the other for something: `他让我看PR`. */
	asksMe: [
		"[让 叫 请 托 拜托 麻烦 希望 要 求] [我 我们] [帮忙 能 可以 去 也]* (?![也 都 别 不 来 到])", "问 [我 我们] (?:能不能|可不可以|可否|能否|愿不愿意|方不方便|有没有 .|是否 能?) 帮忙?", "[问 跟 向 找 和] 我 要 了?",
		"(?:ask-ed|want|need|beg-ed|would like|'d like) [me us]? (?:(?:if|whether) [i we] WILL|to)", "[can could would] [you i] please?", "^[LINK HE @]* (?:want|need|ask-ed for|is asking for|would like) (?=(?![me us]) DET? (?!to) . .)",
	],
	asksThem: ["^[我 又 也 便 就 还]* [请 让 托 拜托 麻烦 求 问] 了? @? HE? [能不能 可不可以 能否 可否 帮忙]* (?=ZKIND|ZDEED)", "^[i and]* ask-ed [@ HE] (?:to|(?:if|whether) HE WILL)"],
	/** That it will be done: `我说行`. */
	grantsMe: [`^我? ${gladly} (?:说|回|回复|回答|表示)? [了 HE @]* ${yes}`, `^(?:and|so|i|of course|me|we)* :? (?:say-ed|tell-ed [HE @]|reply-ed|answer-ed|have)? ${yesEnglish}`],
	grantsThem: [`^[HE @]? ${gladly} (?:说|回|回复|回答|表示)? [了 我]* ${yes}`, `^[and so]* [HE @] (?:say-ed|reply-ed|answer-ed|is|was)? ${yesEnglish}`],
	/** That it was done at once, by them or by me. */
	theyDid: ["^[HE @] .{0,8} (?:搞定|解决|[弄 修 改 办 做] 好|[查 找] 到|发来|发 我 了|帮 了)", "^[and so HE @]* (?:do-ed (?!not)|fix-ed|sort-ed|send-ed|find-ed|solve-ed|get-ed|have-ed) [it that them one me]"],
	iDid: ["^我? ALSO* (?:发|送|寄|转|给|拿|借|写) 给? [HE @] 了? $|^我? ALSO* [发 寄 转 送] (?:过去)? 了 $", "^[and so i just]* (?:KINDed|send-ed) (?:it|that|them|one) (?:to)? [HE @ over]"],
};

export const wording = new Wording<string>({ ...questions, ...Object.fromEntries(clauseRules.map(([, patterns], at) => [at, patterns])) }, clauseWords);

/** The words of a clause that is read. */
export function wordsOf(read: string): Tagged {
	return wording.tagged(read.replace(/[@⏩⏪]/g, " ").replace(/(\uE000|\uE001|\uE002)(\1*)/g, (_, sign: string, rest: string) => " ".repeat(rest.length) + (sign === person ? "@" : sign === time ? "⏩" : "⏪")));
}

/** Where in a clause that is read the answer to a question stands. */
export function answerTo(question: keyof typeof questions, read: string): Found | undefined {
	return wording.find(question, wordsOf(read));
}
