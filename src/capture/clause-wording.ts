import { type Found, type Tagged, Wording } from "../wording/wording";
import { clauseRules } from "./clause-rules";
import { clauseWords } from "./clause-words";

/** Stand for the signs of a name and of words of time in a clause that is read, each in its place. */
export const person = "\uE000";
export const time = "\uE001";
export const pastTime = "\uE002";

const yes = "[说好 行 好 好的 可以 没问题 ok 当然 当然可以 没事 乐意 同意 答应 应下 接下 应 接 包在我身上 包在他身上] [了 下 下来 啊 呀 的 嘞 吧 帮 帮忙 @ HE 我]* $";
const yesEnglish =
	"(?:send-ing [it that them]|will send|do-ing it|yes|yep|yeah|sure|ok|okay|of course|no problem|np|absolutely|gladly|happy to|will do|fine|definitely|on it|agree-ed|accept-ed|i would|i? 'd? love to)";
const gladly = "[就 那 也 便 当场 马上 立刻 爽快 爽快地 一口 满口 先 都 很]*";

const ourTurn = "(?:[HE @] say)? (?:and|so|then|but|anyway|maybe|also|we|i|will|well|'ll|'d|are|am|'m|'re|might|should|must|would|to|let's|let-s|said|going to|need to|our|all|both|look-ing forward)*";
/** Where one will be of their company: `over for tea`, `to hers`. */
const toHost = "(?:over|round|along|out|[for to] DET? .{0,2} (?:OCCASION|MEETUP)|to (?:come|go|join|be there|HE|hers|his|theirs|WHO 's))";

/** What clauses are asked beside what they say. */
const questions = {
	/** That it tells what they do: `老王来电`, `Tom came round`. */
	subject: ["^LEAD ⏩? DESC WHO (?![、 & AND]+ IWE) (?=.)"],
	/** That it says whose deed it tells: mine, or they are who it is done to. */
	whose: ["^LEAD IWE|@|HE (?! 的? (?:组|公司|部门|团队|单位|学校|店|院|所|team|company|firm))"],
	/** That one of the two asked the other for something: `他让我看PR`. */
	asksMe: [
		"[让 叫 请 托 拜托 麻烦 希望 要 求] [我 我们] [帮忙 能 可以 去 也]* (?![也 都 别 不 来 到])", "问 [我 我们] (?:能不能|可不可以|可否|能否|愿不愿意|方不方便|有没有 .|是否 能?) 帮忙?", "[问 跟 向 找 和] 我 要 了?",
		"(?:ask-ed|want|need|beg-ed|would like|'d like) [me us]? (?:[on in]? [⏪ ⏩])? (?:(?:if|whether) [i we] WILL|to)", "[can could would] [you i] please?", "(?:^[LINK HE @]* (?:want|need|would like)|[ask-ed ask-ing] [me us]? for) (?=(?![me us]) DET? (?!to) . .)",
	],
	asksThem: ["^[我 又 也 便 就 还]* [请 让 托 拜托 麻烦 求 问] 了? @? HE? [能不能 可不可以 能否 可否 帮忙]* (?=ZKIND|ZDEED)", "^[i and]* ask-ed [@ HE] (?:to|(?:if|whether) HE WILL)"],
	/** That it will be done: `我说行`. */
	grantsMe: [`^我? ${gladly} (?:说|回|回复|回答|表示)? [了 HE @]* ${yes}`, `^(?:and|so|i|of course|me|we|.{1,2} (?= say-ed))* :? (?:say-ed|tell-ed [HE @]|reply-ed|answer-ed|have)? ${yesEnglish}`],
	grantsThem: [`^[HE @]? ${gladly} (?:说|回|回复|回答|表示)? [了 我]* ${yes}`, `^[and so]* [HE @] (?:say-ed|reply-ed|answer-ed|is|was)? ${yesEnglish}`],
	/** That it was done at once, by them or by me. */
	theyDid: ["^[HE @] .{0,8} (?:搞定|解决|[弄 修 改 办 做] 好|[查 找] 到|发来|发 我 了|帮 了)", "^[and so HE @]* (?:do-ed (?!not)|fix-ed|sort-ed|send-ed|find-ed|solve-ed|get-ed|have-ed) [it that them one me]"],
	/** That a day was agreed on, whatever for. */
	agreed: [
		"约 [了 好 定 在 上]|AGREED|说定|定 [了 在]|(?:改 期?|改期) [到 至 约 在 成]? (?=⏩)|(?:延期|改期|推迟|[延 推 挪]|顺延) [到 至]",
		"(?:(?:postpone-ed|put off|(?:push-ed|bump-ed) [back out]?) .{0,4} [to until till] ⏩|rearrange-ed|rebook-ed|arrange-ed|(?:get-ed|have) tickets|reserve-ed|reschedule-ed|move-ed|schedule-ed|book-ed|set up|make-ed (?:plans|a date)|fix-ed (?:a date|for)|[set confirm-ed] for|pencil-ed in|agree-ed (?:with .)? (?:to (?:go (?!through|over)|play|eat|watch|grab|try|meet|see each|catch up|get together|talk again|have)|on a? (?:lunch|dinner|coffee|call)))",
	],
	/** That a meeting is meant: `约老王下周五吃饭`, `agreed to meet`. */
	meant: [
		"约 (?!.* 之前)|[再 下次 继续] (?:TOGETHER|联系|联络|约|跟进)|跟进|回访", "(?:agree-ed|plan (?:to|on|for|a)|hope) .* (?:meet|see|lunch|dinner|coffee|call|talk|catch up)",
		"(?:see=|meet=|catch= up with|talk= to|call=) (?:HE|each other|again)|(?:meet=|visit=|[catch= follow=] up with) @|去 [看 看看 看望 探望] WHO|(?:catch= up|meet= up?|talk=|speak=|see= each other) again|(?:next|follow up|followup) (?:call|meeting|lunch|dinner|coffee|catchup|talk|chat)|followup|follow= up|follow-ing up",
	],
	/** What is to come where a clause says it of no one but us: `dinner 9 Dec`, `下周六9点见`, `他叫我腊八回去一趟`. */
	ours: [
		"^(?! [他 她 @]+ (?! .{0,6} [叫 约 让 请 喊 邀] 我)|上次|上回)(?! .{0,2} [VOW 得 该 应该 必须 记得] .* [帮 陪 给 替 为 把 还 去]) .* (?:(?:TOGETHER|再 [约 见 打 去 试]|问问|问一下|联系|联络|跟进|回访|[到时候 到时] [见 约 聊 去]|去 [看 看看 看望 找]|[^ 见 去 来 聊 吃 打 说 谈] 过 (?:一下|一 [次 遍])|找 [@ 他 她] (?![借 要 买])) (?!TOGETHER* (?:[了 过 到 得]|的 $))|[叫 约 让 请 喊 邀] 我 .{0,8} [去 来 回 到 吃 喝 玩])|^我 说 ⏩ [去 来 过去]",
		"^[说 讲]? ⏩ .{0,2} [再 要 会 就]? (?:过来|回来|上门|来 [我 我们]? [玩 吃 住 家 坐 看 找 取 拿 装 帮]) .{0,4} $", "^ ⏩ [还 再 也 又]+ (?:去|来|约|一起)", "^ IWE? ⏩ .{0,2} [要 会 就 再]? 去 [到 趟]? WHO (?! .* [了 过])", "^[下次 下回] (?! .{0,3} [问 问问 带 给 记得 送 还 把]) .{0,4} ⏩ .{0,4} $", "^ ⏩ .{0,4} (?:会|课|语音) .? $", "^(?! .* [了 过]) ⏩ .? (?:追悼会|追思会|告别式|葬礼|婚礼|喜酒|婚宴|寿宴|满月酒)",
		"^(?! [他 她 @]) [第 首 头] .{1,2} [次 场 期 回] .{0,4} ⏩", "^(?! .* HE) .* (?:⏩ .{0,2} at [mine ours]|at [mine ours] on? ⏩)",
		`^${ourTurn} the? (?:[first second next]|NUM (?:nd|st|rd|th)) [one time session meeting round date gathering]? ['s is will be on]* ⏩`,
		`^${ourTurn} DET? [OTHER KIN ⏩ team board staff office review project group new]{0,2} MEETUP (?:[with w and] WHO|together|again|night|[at in] .{1,2})* ['s is will on at for]* ⏩`,
		`^[HE @] comes .{0,4} [me us] .{0,4} ⏩`, `^${ourTurn} (?:[say-ed agree-ed settle-ed] [on for]? ⏩|can [do make] ⏩|(?:off|[go-ing take-ing fly= go= travel= drive= play-ing watch-ing]) .* (?:together|with WHO)|[see= meet=] ⏩|(?:see-ing|visit-ing|[pop-ing drop-ing nip-ing swing-ing] [in over round by] (?:to see)?) (?:you|each|WHO)|(?:do=|do-ing|have-ing|have=|grab=|grab-ing|go=|go-ing) (?:to|for)? DET? OTHER{0,2} (?:OCCASION|MEETUP)|have-ing WHO (?:over|round|back|here|to (?:stay|dinner|lunch|us|ours))|go-ing (?:round|over|to (?:WHO 's|hers|his|theirs|HE))|same [again time place]|round NUM|another go|[back see=] .{0,3} again)`,
		`^${ourTurn} (?:[ring= call= try= meet= talk= speak= chat= walk= hike=]|meet-ing|try-ing again|see= [you ya each HE]|OCCASION|catch= up|catch-ing up|[check= check-ing] [back in]|follow= up (?!with)|followup|touch base|session|playdate|rehearsal|game|match|next time|trial|do= [it this that] again|get= (?:together|a? [coffee drink tea lunch dinner])|round two|(?:NUM nd|second|next|another) [one time set session lesson round appointment OCCASION]|NUM nd|back at it|again|rematch|[he she they] [will 'll] (?:come= [back by over round again]|visit|[stop drop swing] by|pick me up)) (?![was is were])`,
	],
	/** The new day of what was put off: `now dec 4`, `现在是12月4号`. */
	newDay: ["^[but so]* (?:now|new (?:date|day|time)|moved to|instead|[we i 're 'm are]* do-ing) :? [on is for it 's :]* ⏩ .? (?:instead .*|at .*)?$", "^(?:现在|新 时间|新 日期|[改 换 挪]|时间) [是 为 改 在 成 到 :]* ⏩ .{0,4} $"],
	ourTurn: [`^${ourTurn}`],
	isMeeting: ["(?:^|to) (?:go (?!through|over)|play|eat|watch|grab|try)|^[and we i now so but have just got]* [rearrange rebook]|TOGETHER|MEETUP|table|tickets|[再 改 改期 延 延期 推 推迟 挪 去 OCCASION SEE talk catch weekend reschedule move]|[^ 见 去 来 聊 吃 打 说 谈] 过 (?:一下|一 [次 遍])"],
	theyCome: [
		"OCCASION [with w] WHO BE? (?:[book-ed schedule-ed set plan-ed arrange-ed pencil-ed confirm-ed fix-ed]|on the calendar) in? [for on at]? ⏩",
		"invite-ed [me us] .* ⏩|(?:^|[HE @]) (?:want-s|would like) to (?:meet|catch up|get together) .* ⏩|[HE @] [约 邀请 邀 请 喊 叫] [我 我们] ⏩",
		"[HE @] ['s 're is are] (?:[come-ing visit-ing] (?:over|round|by|again|here|us|[to for] (?:ours|us|my|our|me|see (?! HE)|stay|visit|OCCASION|christmas) .{0,3})?)? [on at for]? ⏩",
		"(?:^|[HE @] BE?) [will 'll]* (?:come=|come-ing|comin|stay-ing|visit-ing|visit=|over|round) (?:.{0,4} [me us our ours mine]|[with w] us|[for to] DET? (?:OCCASION|MEETUP|look|stay|visit)|over|round|to (?:see|look|stay) (?! HE)) .{0,4} ⏩",
		`(?:^|[HE @]) (?:BE|has|have|just)* (?:have-ing|take-ing|want-s|would like|(?:want-s|like) to have|ask-ed|invite-ed|invites|asks) [me us] ${toHost} .{0,4} ⏩`, `^SELF invite-ed [me us @ HE]* ${toHost} .{0,4} ⏩`,
		"[HE @] (?:can [do make] ⏩|.{0,2} (?:book-ed [us me] in|cook-ing for [us me]) .{0,2} ⏩)|^ ⏩ .{0,2} (?:works|suits)", "[邀 邀请 请 叫] [我 我们] (?:去|来|参加) .{0,3} ⏩ (?!.* [了 过])", "[叫 让 请 喊 邀 邀请] [我 我们] ⏩ .{0,2} (?:[去 回 来 到 过]|回去|过去|过来|一起|TOGETHER)",
		"[HE @] ['s 're is are will 'll be]* (?:in town|here|around|staying|over) [on at for from]? ⏩",
		"^.{0,3} [HE @] 说? HE? ⏩ (?:[要 会] 来|[就 会 再]* 来 .* (?:[住 找 看 见 陪] [我 我们]|住 我 家)) (?!.* [了 过])",
		"^ ⏩ .{0,2} [HE @] [要 会]? 来 (?!.* [了 过])",
		"^.{0,2} [HE @] [说 话]? HE? ⏩ [再 要 会 就]? (?:过来|来 (?:[看 找]? 我|家|玩|吃)|回家) (?!.* [了 过])",
	],
	/** That I have not answered them yet, after they asked me something. */
	unanswered: ["^[我 但 不过 也 可]* [还 一直 都 仍] [没 没有 未] (?:来得及|顾上|空|时间|想好 怎么)? (?:回|回复|答复|REPLYING) (?:[他 她 消息 微信 电话 信 话 呢 哈])? $", "^[and but i still]* (?:haven't|have not|not|didn't) (?:yet|even|really)? (?:reply-ed|answer-ed|respond-ed|write-ed back|get-ed back|text-ed back) (?:to)? [HE yet back]* $"],
	/** Who does what, where it was agreed on: `我帮她问学校`. */
	myPart: ["^我 (?=[帮 给 替 请 来 出 带 买 送 负责] UNDONE .)"],
	theirPart: ["^HE (?=[帮 给 替 请 来 出 带 买 送 负责] UNDONE .)"],
	/** That the bill will be mine. */
	myTreat: ["我 来? (?=请 (?!教|了|过|的|假|HE) .{0,3} [饭 茶 酒 客 咖啡 奶茶 吃 喝])"],
	iDid: ["^我? ALSO* (?:发|送|寄|转|给|拿|借|写) 给? [HE @] 了? $|^我? ALSO* [发 寄 转 送] (?:过去)? 了 $", "^[and so i just]* (?:KINDed|send-ed) (?:it|that|them|one) (?:to)? [HE @ over]"],
};

export const wording = new Wording<string>(
	() => ({ ...questions, ...Object.fromEntries(clauseRules.map(([, patterns], at) => [at, patterns])) }),
	() => clauseWords,
);

/** The words of a clause that is read. */
export function wordsOf(read: string): Tagged {
	return wording.tagged(
		read
			.replace(/[@⏩⏪]/g, " ")
			.replace(/(\uE000|\uE001|\uE002)(\1*)/g, (_, sign: string, rest: string) =>
				" ".repeat(rest.length) + (sign === person ? "@" : sign === time ? "⏩" : "⏪"),
			),
	);
}

/** Where in a clause that is read the answer to a question stands. */
export function answerTo(question: keyof typeof questions, read: string): Found | undefined {
	return wording.find(question, wordsOf(read));
}
