import { labelledFields } from "../notes/log-fields";
import type { Rule } from "./rule";

/** What may come between who promises and what is promised: that it was said, and when. */
const ahead = "(?:LATER|再|⏩ BYTHEN?|GO)";
const said = `(?:SAY 了? [我 HE @]? ${ahead}*|${ahead}+)`;
/** A state, or what people do in their own lives: promised to nobody. */
const noState = "(?!been|be (?!there)|have (?!it|the|my|that|this)|had|love|like|rather|never|not|disagree|differ)";
/** What is sent to be in touch is no gift. */
const message = "(?:COUNT|NUM|SOME|.)? .? MESSAGE (?!GOODS|OTHER (?!⏪|⏩))";
const task = "(?:订|买|带|做|写|安排|联系|出|开|搞|弄|定|拿|准备)";

/** What another hands in: `他下周一给反馈`. */
const deliver = "[给 出 发 补 更新 整理 提供] [我 我们 COUNT NUM HAN]{0,3} DELIVER UNDONE";

/** In order: what fits first counts. What is said begins where a rule ends, and goes on to the end of the clause. */
export const clauseRules: readonly Rule[] = [
	["owes", ["^[owe 欠回] :+"], "labelled"],
	...labelledFields.map(({ texts, labels }): Rule => [texts, [`^SELF (?:${labels.join("|")}) :+`], "labelled"]),
	["asked", ["^(?:求|求助|ask-ed) :+"], "labelled"],
	["mine", ["^(?:VOW|待办|[帮 我 记得]* [提醒 提醒我 提醒自己] [我 自己]?|todo|to do|reminder) :+"]],
	["thread", ["^[问 ask thread] :+"], "labelled"],
	["thanks", ["^(?:感谢|谢谢|thanks|thank you) :+"], "labelled"],
	["gave", ["^(?:给|送|give-ed) :+"], "labelled"],
	["owes", ["^SELF owe [@ HE OTHER] (?=SOME* OTHER? REPLYING)", "^SELF 欠 [着 了]? WHO (?=[一 两]? [封 个 条 通]? REPLYING)", "^SELF [还 一直 尚]* [没 没有 未] 来得及? 回 复? WHO 的?", "^SELF DIDNT yet? REPLY to?"]],
	[
		"theirs",
		[
			"^[也 还 都]? [答应 承诺 保证 应承] 了? (?=.{0,3} [帮 给 替 陪 教 借 送 带 请] [我 我们])", "^THEY [SPOUSE CIRCLE]? [会 要 可以 能]+ (?=[帮 给 替 教 借 送] [我 我们] UNDONE)", "^(?:LEAD [HE @] SAY)? (?:hes|shes|theyre) (?:gonna|going to) (?=ACT)", "^(?=(?![我 HE @]) .{1,4} ⏩ [寄 送 发 带] (?:来|过来|到))", "^(?:HE BE|hes|shes) (?=bring-ing (?!up|WHO) .)", "^HE (?:wil|go=) (?=ACT .* [me us]? .)",
			"^THEY [答应 承诺 保证 应承 promise=] 了? :? 我? [会 要]?", "^THEY (?:VOWed me? to?|agree-ed to)",
			"^THEY SAY? me? that? [HE IWE @]? (?:MAYWILL (?=ACT|get back|(?!LIFE) .* (?:[me us my our]|BY))|to (?=ACT))", "^THEY BE (?!LIFE) (?!do-ing (?!.* ME)) (?!(?:give-ing|put-ing|set-ing|let-ing|take-ing|pack-ing|hand-ing|pass-ing|keep-ing) (?:up|in|off|over|go|on|time|notice|early)) (?=ACTING .* (?:ME|⏩))",
			"^LEAD say-s that? (?:[i he she they] WILL|ill|hell|shell|theyll) ALSO* (?!LIFE (?!it|the|my|em|them|that|.{0,3} back))(?=(?:ACT|DEED=|KIND=|have) .)",
			"^THEY (?=(?!ACTING|DID|SAME) (?:[KIND DEED OTHER] .* by ⏩|[KIND DEED] [me us] .* ⏩))", "^THEY SAY me? that? (?=(?:it|that|this|they|the OTHER) MAYWILL)",
			"^THEY (?=(?:intros|introduces|connects|forwards|fwds) [me us my] .)", "^THEY (?=sends [me us] .* ⏩)", "^THEY owe me", "^THEY 欠 我 [着 了]?",
			"^SELF WITH? WHO? AGREED 了? 由? (?=HE (?!的))",
			"^(?:LEAD|THEY) SAY 了? (?=.{1,6} [了 后 以后 之后 就 再] [就 再 要 会 也]* [请 给 帮 带 送 还 陪 教] [我 我们] (?! .* [了 过]))",
			`^LEAD SAY .{1,8} (?=HE ⏩ (?:LATER|GO)* [来 帮 给 把] UNDONE .* [我 我们])`, `^THEY ${said} UNDONE (?=.* [我 我们]) (?=把|ZKIND|发|请|打听|问问)`, `^THEY SAY 了? HE? ${ahead}+ UNDONE (?=把|ZKIND|[发 查 问 问问 打听 出 补 还 付 准备 打款 转账])`,
			`^THEY (?:SAY 了?)? (?=⏩ BYTHEN LATER* (?!LATER|LIFE) UNDONE .)`, `^THEY (?:SAY 了?)? [去 会 帮忙 再]* (?=FORYOU (?!.{0,1} 我)|⏩ LATER* 来? UNDONE (?:FORYOU|修|装|帮|看看))`,
			`^LEAD (?:SAY 了?|可以|会|愿意|⏩ BYTHEN?) ${ahead}* UNDONE (?=.* [我 我们]) (?=把|ZKIND|发|请|打听|问问)`,
			"^LEAD (?:MAYWILL|VOWed to|agree-ed to|SAY HE WILL) (?=ACT .* [me us])", `^LEAD (?=.{1,6} ${ahead}+ (?:给|发|寄|送|打|转|还|传) [给 来]? 我 UNDONE)`,
			`^THEY [负责 来] (?=${task})`,
			`^THEY (?:SAY 了?)? (?=⏩ BYTHEN? LATER* ${deliver})`, `^LEAD (?=⏩ BYTHEN? HE LATER* ${deliver})`,
		],
	],
	["thread", ["^SELF (?:next time|please|下次|下回|MEANING|(?:BE|going|need=|have=|got|want=|remember=)+ to)* (?:ask= (?:HE? (?:OTHER? (?:about|bout|re :?)|.? time (?=how|if|what)|(?=(?:how|whether|if|what|when|where|why) .))|一下)|[问 问问 问一下] 一下? (?=HE . .|[怎么样 怎样 如何 咋样 结果 情况])) (?!.* ⏩)", "^SELF (?:next time to? ask= HE?|(?:下次|下回|下次见面|下回见面) (?:MEANING|记得|要)* [问 问问 问下 问一下] 一下?) (?=.)", "^ask= HE? (?=.* next time $)"], "later"],
	[
		"mine",
		[
			`^LEAD IWE [负责 来] (?=${task}|KIND=)`, "^SELF [要 得 记得 打算] (?=[KIND= DEED=])", "^(?=(?![HE @]|[^⏩]* [MUST VOW AGREED 提醒 把]) .{1,5} ⏩ (?:BYTHEN .{0,2}|.{0,2} 要) [发 交 还 寄 送 给] 给? WHO (?! .* [了 过]))", "^(?=(?![HE @]|[^⏩]* [MUST VOW AGREED 提醒 把]) .{0,4} [⏩ 晚点 回头 稍后 过几天 改天] BYTHEN? [还 发 寄 送 交] 给? WHO $)", "^SELF (?:[答应 承诺 保证 许诺 应承] 了?|应 了 (?=.{0,2} ZKIND)) (?:WHO (?!的))? [会 要]?", "^SELF [给 向 对 跟] WHO VOW 了? :? [会 要]?",
			"^SELF WITH? WHO? AGREED 了? 由? [我 会 要 来]* (?!的|.* 的 $)",
			`^LEAD (?:我 ALSO* (?:SAY|告诉 WHO|[跟 和 对] WHO 说|回 WHO? 复? 说?)|[跟 和 对] WHO 说 (?=了? 我)) 了? 等? 我? ${ahead}* UNDONE (?=把|ZKIND|ZDEED)`,
			"^SELF (?!要 我) MEANING+ (?:LATER|GO)* (?!再 约) (?=再? (?:把|ZKIND|ZDEED|[跟 和] WHO [说 讲 聊 提]))", "^SELF (?!要 我) (?:MEANING+ (?=⏩ BYTHEN? (?:LATER|GO)* (?!再? MEETING) TODO (?!.* 我 $))|(?=⏩ BYTHEN? MEANING+ (?:LATER|GO)* TODO))", "^SELF (?:提醒我|提醒自己|提醒 (?!了|过|WHO)|remind me to|(?=提醒 WHO (?! .* [了 过])))", "^SELF (?=⏩ (?:LATER|MEANING)* UNDONE ZKIND 给? WHO)",
			`^LEAD 我 (?=⏩ LATER* (?!LATER|LIFE) UNDONE .)`,
			"^SELF (?:欠|争) [着 了]? WHO 的? (?!.{0,4} (?:人情|情|论|吵))",
			"^SELF VOWed WHO? (?:that? IWE WILL)? to?", `^SELF (?:SAYed|promise-ed|text-ed|agree-ed) (?:to|with)? (?:[@ HE OTHER]|everyone|everybody)? that? (?:IWE WILL|id) ${noState}`, "^SELF tell-ed [@ him her them] (?:will|'ll) (?=ACT .)", "^SELF SAYed [@ him her them]? that? i (?=(?:KIND=|[ask= check= call= find= look=]) .)",
			`^SELF (?:agree-ed|VOWed) WITHWHOM? to ${noState}`, "^SELF owe [@ HE OTHER] (?!one|big|a big one|a lot|so much)", "^LEAD (?:i (?:'ll|will|shall)|ill (?=ACT))", "^SELF [尚 仍 尚未]* [没 没有 未 尚未] (?=[跟 和 向 给]? WHO? [谢 谢谢 道谢 致谢 感谢])",
			"^SELF (?:don't|do not)? (?:BE|going|need=|have=|ought|remember=|forget=|got)+ to (?=ACT)", "^SELF (?:must|should|shall|gotta|gonna|will) (?!get= there)(?=ACT)",
			"^THEY (?:BE wait-ing for my|还? 在? 等 我 的) (?=.)", "^LEAD (?=next (?:one|time|round|OCCASION)? ['s is be] on me|on me next)", "^LEAD (?=(?:need-s|want-s) it back)", "^LEAD i 'm on (?=(?!my|the|time|a|holiday|leave|call|it|board|top|track|NUM|⏩) .{1,2} $)", "^LEAD (?:i 'm|im) (?=bring-ing (?!WHO) .|[lend-ing send-ing give-ing] WHO .)",
			"^LEAD (?=我? [用 看 读] 完 了? MEANING+ 还 [给 HE @ 回去]* $)",
			"^LEAD IWE? [am 'm]? (?!do-ing .{0,2} ⏩) (?=ACTING .* (?:⏩|to WHO))",
			"^SELF please? (?=(?:get=|buy=|order=|find=|make=|knit=|bake=) WHO (?!'s) (?:something|sth|smth|a|an|some|the|DET|NUM) (?!.* (?:today|yesterday|already)))",
			"^SELF please? (?=(?:return= WHO 's|(?:thank=|congratulate=|send=|remind=|invite=|introduce=|forward=|bring=|tell=|let|(?:write=|get= back|reply=|reach= out) to|follow= up with (?!@ .* ⏩)) WHO (?!'s)|ORDER= WHO .* [⏩ next before soon later again]))",
		],
	],
	[
		"mine",
		[
			`^SELF (?=[⏩ 晚上 今晚] BYTHEN? (?!.* 我) (?:LATER|再|要|GO)* (?!再? MEETING) (?:.{1,4} [好 完] 了?)? (?:把|ZKIND|ZDEED) UNDONE)`,
			"^please? (?=(?:KIND=|let|put|[ask= tell= remind= thank= congratulate= reply= respond= reach= chase= nudge= prepare= confirm= arrange= find=]|look= [up into]|DEED= (?:WHO|HE|back|DET|in with|on|up)) .)",
			"^i (?=[bring= cook= drive= host= book= organise= pay= supply=] .)", "^SELF (?=(?!.* ME|[want need ask have has be is due should will]) .{1,5} by ⏩ $)",
		],
		"later",
	],
	[
		"asked",
		["^SELF [请 求 托 拜托 麻烦 让] 了? WHO (?=.* (?:ZKIND|帮忙|看看|看一下|出主意|支招))(?!.* 了)", "^SELF [向 跟 找] WHO [请教 求教 打听] 了?", "^SELF 请教 了? WHO", "^SELF ask-ed WHO (?:for|(?:if|whether) [HE @] WILL|to) (?!join|come|marry|leave|wait)"],
	],
	[
		"thanks",
		[
			"^SELF (?:多谢|谢谢|感谢|辛苦|多亏|幸亏|幸好有|感激) 了? WHO? 的?", "^SELF (?:thank-ed|thanks|thx|ty|thank you|HOW* [thankful grateful]) to? WHO? for", "^SELF (?=HOW* PRAISE=)", "^THEY be (?=HOW+ OTHER? PRAISE|HOW* a? [great huge big] help)",
			"^SELF owe WHO (?=one|big|a big one|a lot|so much)", "^SELF 欠 [着 了]? WHO (?=.{0,4} (?:人情|情))", "^SELF 托 WHO .* (?=[带 买 捎 寄 办 弄 订 拿] 了)",
			"^THEY (?=(?:ZKIND|发) [了 给]* [我 我们 咱们] (?!打|来|回|说|讲|看 HE|写 了? 信|发? 了? .? .? .? MESSAGE) (?!.*NOTYET$).)", "^THEY (?=帮 了? 忙? [大忙 我 大 不少 很多 忙])",
			"^THEY (?=把 .* (?:ZKIND|发|卖|让) 给? 了? [我 我们])", "^THEY (?=(?:ZKIND|发|写|做|找|提供) 了? .* 给 了? 我)", "^(?!.* [给 帮 替 为] WHO).*WHO 给? 我? (?=[送 寄 借 介绍 推荐 捎 带 做 买 织 烤] [来 给 我]* 的 (?!时候|事|时|人|项目|情况))", "^THEY (?=(?:看|审|校|校对|读|ZKIND|review|点评) 了? [我 我们] 的)",
			"^.{0,6} ⏪ ALSO* (?=请 [我 我们] [吃 喝 看 坐 去] (?! .* [没 未 吗 的]))", "^THEY (?=请 的? 客? $|请客 (?!户)|请 [我 我们] .* 了)", "^THEY .*(?=来 [捧场 接 接机 接站 帮忙 搭把手])",
			"^THEY (?=(?:BROUGHT|[推荐 捐 送 寄 指出 介绍 内推 提供 分享] (?:了|过?来 了?)) (?!HE|LIFE|人|孩子|CIRCLE|SPOUSE|.{0,3} MESSAGE) .)", "^THEY (?=[提 给 出] 了? .{0,6} [意见 建议 主意 点子 思路 反馈 点评])", "^THEY (?=(?:照顾|救|提醒|支持|鼓励|安慰|提携|招待|接待|收留) 了? [我 我们])",
			`^THEY (?=(?!drop-ed [by in into]|(?:send-ed|write-ed|give-ed|drop-ed|leave-ed) [me us] ${message}) (?:KINDed|SAME|tell-ed me [about where how]|find-ed|write-ed|look-ed) .* [me us my our mine])`,
			"^THEY (?=(?!CONTACTed) (?:OTHER|DID) .* (?:for [me us]|on my behalf|so that? IWE))",
			"^THEY (?=(?:help-ed (?:out|with|a lot|so much|$)|(?:recommend-ed|suggest-ed) SOME|lend-ed|fix-ed [the my our it]|bring-ed [over round along]? (?:SOME (?!.? KIN)|GOODS|us|me)|drop-ed off|(?:give-ed|send-ed|share-ed|pass-ed|offer-ed) (?:on? (?:me|us)? SOME* GOODS|over)|SAME [my our]|cover-ed [the my our for]|find-ed [the my a] (?:bug|deadlock|error|mistake|typo|problem|issue|leak)|put in a good word|come-ed to the rescue|save-ed the day))",
			"^SELF (?=(?:get-ed|receive-ed|have-ed) SOME* GOODS from WHO|borrow-ed .* from WHO)", "^SELF [跟 向 找 从] WHO [那 儿 那里 手里]? (?=借)",
		],
	],
	[
		"gave",
		[
			"^SELF (?=help-ed out? WHO (?:'s OTHER)? .)", "^SELF (?=(?:review-ed|edit-ed|proofread|fix-ed|read (?=.* (?:draft|thesis|manuscript|chapter|application|proposal|essay|cv))|check-ed|comment-ed on|translate-ed|cover-ed|approve-ed|merge-ed|correct-ed|debug-ed) (?:WHO 's|his|her|their) .)",
			"^SELF (?=(?:cover-ed|fill-ed in|babysit-ed|cook-ed|vouch-ed|swap-ed OTHER?) [for with] WHO)",
			"^SELF (?=(?:introduce-ed|intro-ed|intro'd|connect-ed|put) WHO (?:to|with|in touch))", `^SELF (?!get-ed) (?:KINDed|SAME|show-ed|mail-ed|post-ed) WHO (?!'s) (?:(?:and|&) [his her their] OTHER)? (?!${message}) (?=.)`, "^SELF (?=(?:ESCORTed|(?:cheer-ed|pick-ed) up|drop-ed off) WHO (?!'s))",
			"^SELF (?=share-ed .* with WHO|(?:KINDed|pass-ed) (?!up) .* to WHO)", "^SELF (?=(?:do-ed|make-ed) SOME* [intro introduction])", "^SELF (?=(?:take-ed|bring-ed|drop-ed|carry-ed|deliver-ed) .{1,8} (?:[round over off along] to|for WHO))",
			"^SELF (?=write-ed WHO? SOME* OTHER? (?:reference|recommendation|testimonial|letter of))",
			"^SELF 帮 (?:了 DESC WHO|DESC WHO (?=.* [了 完 好 过]))", "^SELF [给 替 为 陪] DESC WHO (?=(?:ZKIND|[review check 做 写 填 订 出 找 看 审 提]) (?!.{0,4} MESSAGE) .{0,8} DONE)", "^SELF (?=陪 DESC WHO (?![喝 聊 吃 逛 玩 走 散步]) (?:.* [了 完]|去 [看 办 做 挂 取 搬 买 医院]|看病|复查|搬家))", "^SELF (?=教 了? WHO (?!的) .)",
			"^SELF 把 (?=.* (?:ZKIND|发) 给 了? WHO)", "^SELF (?:(?:送|给|发|转|推荐|寄|捎|带|塞|拿) (?:给 了?|了 给?) WHO?|借 给 了? WHO) (?!.{0,4} MESSAGE)" ,"^SELF (?=帮 DESC WHO (?!.* ⏩) (?:ZKIND|搬家))", "^SELF 给 WHO (?:发|ZKIND|做) 了 (?!.{0,4} MESSAGE)", "^SELF (?=(?:ZKIND|发) 了 .* 给 WHO)", "^SELF 分享 了? 给? WHO? (?!.{0,4} MESSAGE)", "^SELF (?=介绍 了? .{1,3} 给 了? WHO)",
		],
	],
	[
		"thread",
		["^.* [聊 谈 讨论] [了 到 起 过 及]? [聊 谈]? 了? [一下 关于]* (?=WHO)", "^.* (?:about|re :?|regarding|discuss-ed) (?=[his her their] .|WHO 's .)", "^SELF WHO (?:说|提到|告诉我) (?=HE)", "^SELF (?=HE (?:最近|现在|目前|正在|在|打算|准备|计划|想|要|开始|刚|换|搬|快|有|的) . (?!.* [好 不错] $))", "^SELF (?=HE (?!BE ALSO* [so very too quite fine good great well ok okay tired exhausted happy busy lovely])(?:'s|'re|is|are|has|have|want|plan|start-ed|just|will|get-ed|move-ed|work|live|might|hope) .)"],
	],
];
