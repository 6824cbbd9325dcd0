import { apartRules } from "./apart-rules";
import { dailyApart, dailyMissed } from "./daily-rules";
import { touchRules } from "./touch-rules";

/*
 * What a clause says about a contact with a person, as rules over the tags of its words (see `Wording`); `@` is the person, `＠` another.
 * The first kind that holds is meant, in the order of `kinds`. The tables of tests have examples of each.
 */

/**
 * Nothing came of it, said as a whole: `没联系上@`, `didn't get to talk to @`. What follows the person is about other things: `lunch with @,
 * whom I had never met`.
 */
const missed = [
	"… NOTDID .{0,5}? CONTACT (?! .* (much|long|enough) $)",
	"… (try-ed|try-ing) (to get hold of|CONTACTing)? @",
	"… (OFFed|skip-ed|bail-ed|duck-ed out|pass-ed|back-ed out) (on|of)? DET? OCCASION (with|w) @",
	"… give-ed @ .* a miss",
	"OCCASION (with|w) @ (be|get|had|have|STILL)* (push-ed|bump-ed|shift-ed|delay-ed|prepone-ed|bring-ed|put) (off|back|out|forward)? ($|to|until|till|again|by|because)",
	"WITH @ 的 .{1,4} (又|也|被|临时)* (改|推|推迟|挪|延|延期|顺延) [到 至 成 在]",
	"^ OPEN* @ 的? (?! .{0,3} (打|发|来|说|约|把|我|电话|微信)) .{1,3}? (又|也|被|临时)* (改|推|推迟|挪|延|延期|顺延) [到 至 成 在]",
	"… (没 [去 参加 赴]|[翘 推] [了 掉]+|放弃 了?) (WITH @ 的?|@ 的) .{0,2} (饭局|聚会|聚餐|约会|饭|派对|婚礼|生日会|酒局)",
	"@ miss-ed THEIR own",
	"@ 的 .{1,3}? (就|只有|唯独) [他 她] (自己|本人)? (DIDNT 来|不在|没在)",
	"… rain check [^@]* @",
	"^ (it|'s|be|have-ed|almost|nearly|over)* (AGES|PERIOD|age|forever|long|so|too|a|COUNT|NUM)+ since [^@]* @",
	"^ OPEN* @ ('s)? OCCASION (be|get|had|have|STILL)* (move-ed|push-ed|bump-ed|shift-ed|delay-ed|put|postpone-ed|reschedule-ed) (off|back|out)? ($|to|until|till|again|for|by|because)",
	"… miss-ed (DET? OCCASION (from|with|off))? @",
	"… (OFFed|skip-ed|call-ed off) (on|DET? OCCASION with)? @",
	"… (OFFed|call-ed off) .{1,3} (with|w) @",
	"OCCASION ((with|and|w) @ .*?)? (be|get|had to be)* (CALLEDOFF|didn't happen)",
	"… with @ (DAY|be|get)* CALLEDOFF",
	"@ STILL* (DIDNT|did not|not) yet? (REPLY|pick up|show|come|turn up|make it|write|get back|call back|(回复|回信|回电|答复)|回 (?!家))",
	"… WITH @ 约 [的 好] .* (忘|OFF|没 来) 了? $",
	"… WITH @ .{0,4} DIDNT ((CONTACT|去|办)? (成|上|到|着|通|了|面) 饭?|回|回复) $",
	"打 .* 没 人? 接 通? $",
	"… [打 拨] (电话|过去|微信|视频|语音)? 给 @ .{0,3} (没 人? (接 [到 通]?|接到)|UNANSWERED|不 (接|通)) $",
	"… NOTDID .{1,3}? (with|w) @ (?!'s)",
	"… NOTDID (go=|pop=|drop=|get=|drive=|head=|nip=|walk=|cycle=|be=) (to|round|over|up|down|in|out|by|and|see|at)* @",
	"… ONCEMEANT (?!的) .{0,4}? (去|到|上|回) @ (?! 的? .{1,3} 了)",
	"(没 人 [应 理 在 开门]|UNANSWERED 电话?) $",
	"@ (临时 有事|婉拒)",
	"@ ((STILL|just)* (try-ed to)? (call-ed|ring-ed|phone-ed|facetime-ed) .* (i|we) STILL* miss-ed (it|THEM|DET call)?|.{0,5}? (电话|语音|视频|来电) .{0,3}? DIDNT (接|接到) [着 上 起]? 了?) $",
	"@ (HEWENT|WEEKDAY|STILL)* (不接|不 (回|接|理|联系)|DIDNT (接|来) .{0,2} $|DIDNT (接 电话|赴约|到场|出现) $)",
	"@ (AGES|NUM 年|COUNT 年) .* DIDNT (联系|见|消息|说话|聊|来往)",
	"^ suppose-ed to CONTACT @ .* (last|yesterday|this morning)",
	"@ STILL* left (me|us) DET? voicemail",
	"… (left @ a (voicemail|voice)|left DET? (vm|voicemail) (for|with) @|(忘|(^|[^没 点 不]) 忘记) .{0,5}? CONTACT|NEARLY)",
	"@ 的? NEARLY",
	"^ (i|and|but|clean|completely|totally|just|again)* forget-ed all? about DET? [^@ OCCASION]{1,3} (to|for|with) @ $",
	"(联系|找|打|约|见|够) 不 (上|到|着|通)",
	"ONCEMEANT (?!的) .*? CONTACT",
	"(WITH @ [^TALKED]{0,5}?|取消 了? WITH @ .*?) OFF 了? $",
	"@ (临时|又|把 我)* (放 .{0,2} (鸽子|飞机)|爽约|取消 了? (约会|见面|饭局|$))",
	"^ OPEN* @ (STILL|had to|has to)* ((OFF=|OFFed) (?! 了|on? THEIR|that|DET (?!OCCASION))|call-ed (it|things|DET OCCASION) off|(pull-ed|back-ed|bow-ed) out)",
	"^ OPEN* @ .{0,4} 的 .{1,3} OFF 了? $",
	"@ [^＠ 说]{0,7} 鸽 [了 我]* $",
];

/** Nothing came of what was said before: `没人接`, `no answer`. Who moved has another home; what was moved has another day. */
const undone = [
	"^ (THEM $|(only|just) (he|she) be (missing|absent|away|not there))",
	"^ (就|只有|唯独) [他 她] (自己|本人)? (DIDNT (来|到)|不在|没在|缺席)",
	"^ DIDNT (敢|去|能|来得及)* (认|打招呼|叫|喊|说话|上前|吭声|过去) .{0,2}? 就 .{1,4} $",
	"^ (?! (@|he|she|they) STILL* move) THEY (CALLEDOFF|cancel= ($|on|our|the|my)|(miss-ed|forget-ed) about? (our|the|my) OCCASION|rang out|no answer|(nobody|no one) (home|there|in|answer|pick up)|(out|away|not around|busy) $|left before (i|we) could)",
	"^ THEY (didn't $|(DIDNT|CANT|did not|could not|couldn't) (answer|pick up|show|come (?!to)|turn up|make it|reach THEM? $|happen|work out|get through|(manage|dare|get DET chance) to .))",
	"^ THEY (go-ed? straight? to|straight to|left DET? (THEM DET)?|to)? (voicemail|voice mail|message on)",
	"^ THEY (ISNT|not) (in|home|there|at home|present|attend-ing|available) $",
	"^ THEY (bail-ed (?!after|at|off|from|halfway|early|half|before|near)|flake-ed|stand-ed me up|rain-ed out)",
	"^ THEY (DIDNT|did not) (NOTICED|hear) (me|us)",
	"^ (.{0,2} (i|we)? STILL* miss-ed (it|both|all|DET call|THEM call)|(可|可是|但|但是|我|当时|正)* DIDNT (接|接到) [着 上]? 了?) $",
	"so no OCCASION (today|tonight|then|after all)? $",
	"^ only? wave-ed (?! .* (zoom|facetime|video|screen))",
	"^ SADLY DIDNT (看 [到 见]|注意 到|认 出) 我 $",
	"^ .? (no time to|DIDNT (get to|have time to|stop to|manage to|really)?) (talk|chat|speak|say (hello|hi|much)) (to THEM)? $",
	"^ SADLY DIDNT 人? (接|来|打|赴约|到场|出现|赶上|成行|(CONTACT|去)? (成|通|上|到|着)) (电话|听|话)? 了? $",
	"^ SADLY DIDNT [回 理] [我 他 她 人]? $",
	"^ (ME|在|旁 边|听|着|就|只|都|也|一直)* DIDNT (搭话|吭声|插嘴|插话|出声|接话|搭腔|作声|开口) $",
	"^ SADLY (UNANSWERED|拒接|已读不回|打? 电话? 也? 不接|都? (不在|没在) (家|办公室)?|来不了|去不了|OFF|爽约|放 .{0,2} 鸽子|鸽|忘|有事 (来不了|没 来)) 了? $",
	"^ BECAUSE* [^的]{0,4} 取消 了? $",
	"^ .{0,5} (认错|看错) 人? 了? $",
	"^ (SMALL|BECAUSE|STILL)* DIDNT SEND (出|成|it|去|yet)* $",
	"^ DIDNT (敢|去|上前|能|来得及|时间|机会|怎么)* (认|打招呼|叫|喊|说 上 话|说话|聊 上|聊 两 句) .{0,2} $",
];

/** A day was agreed on: `约了 @ 下周三吃饭`. */
const arranged = [
	"(^|[^MEANS 会 间 机 空 去]) 约 (?! 了? 我) (了|好|定|上|在)* [@ ＠]? .{0,3}? DAYZ (?! .* (来|到) 了)",
	"… DAYZ .{0,4} 约 (了|好|定)+ @",
	"^ (i|we|just|have|also)* (ARRANGEed|set up|make-ed (plan|a date)|fix-ed a date|pencil-ed in|a date) .* DAY",
];

/** An occasion to come. */
const coming = [
	"^ (?! .* (had|have-ed|be-ed)) .{0,2} (appt|appointment) .* (FUTURE|(?! weekend) DAYOFWEEK)",
	"@ COMEs .* DAY",
	"OCCASION (with|w) @ be? (book-ed|schedule-ed|set|plan-ed|arrange-ed|pencil-ed|confirm-ed|fix-ed|on the calendar) in? (at|for|on)? DAY",
	"@ (be-s|'s)? (have-ing|host-ing|take-ing|come-ing|stay-ing|visit-ing|meet-ing|join-ing) (ME|with|w|over|round|around|here|everyone)* .* (FUTURE|(?! weekend) DAYOFWEEK)",
	"^ (?= [^@]* @) (@ (and|&) i|(i|me) (and|&) @|and|so|then|just|i|we|all|＠)* (be-s|'m|'re)? (get-ing|have-ing|do-ing|grab-ing|see-ing|meet-ing|visit-ing|go-ing|play-ing|watch-ing|cook-ing|host-ing|try-ing) .* ((?! weekend) DAYOFWEEK|FUTURE) (?! .* (be-ed|have-ed))",
	"… be-s at @ ('s)? .* (FUTURE|(?! weekend) DAYOFWEEK)",
	"^ (with|w|and|then|@|＠)* (i|we) (go=|meet=|eat=|play=|watch=) .* (on|this) DAYOFWEEK",
	"@ (and|&|,|the|his|her|their|w|CHILD|children|kids|family|OTHER|KIN)* ('s|be)? (COME=|COMEs|COMEing) .* FUTURE",
	"@ (be|'s|will be)? (in town|here|around|staying|over) (on|from|for)? (MONTH|FUTURE)",
	"^ (i|we|be|'m|just|also|then)* (pick-ing|drop-ing|drive-ing|take-ing|meet-ing|collect-ing|host-ing|help-ing|babysit-ing|fetch-ing|visit-ing) (up|off)? @ (up|off|over|home)? .* FUTURE",
];

/** It is meant, or will be. */
const ahead = [
	"^ (问|问问|问一下) 一下? @ (?! [了 过 借 要 拿])",
	"… ((WANT=|WANTs|WANTing|go-ing|suppose-ed|about) to|MODAL) [^@]{0,3}? (CONTACT|HANDS=) (?! back (later|yesterday))",
	"@ (really|both|definitely|真|也|都)* (should|ought to|could|must|应该|可以|该) (really|both|definitely|一起)* (meet=|talk=|connect=|be introduce-ed|认识|见见|聊聊)",
	"^ (ME|LATELY|HEWENT|PLANLEAD)* (MEANS|可以|PLANLEAD) .{0,2}? (把|让|帮|给|请|找|约|送|借|介绍|引荐|推荐|问问) [^@]{0,4}? @ (?! .* [了 过])",
	"… (need|ought|remember|forget|remind me|suppose-ed) to . [^@]* @",
	"… need DET? (talk|OCCASION|discussion|conversation) with @",
	"^ (还|在|先)* 等 @",
	"… wait-ing (for|on|to hear) [^@]* @",
	"^ PLEASE* (confirm=|REPLY= to?|apologise=|apologize=) [^@]* @",
	"^ 去? (找|约) @ (聊聊|谈谈|坐坐|吃 个? 饭|喝 个? .{1,2}) $",
	"^ (SEE=|SEEing|catch= up with) @ .* DAY",
	"^ next time (PLEASE|i|we)* (SEE=|ORDER=|TALK= to) @",
	"^ next time (with|w) @",
	"^ (todo|待办|待辦) (ACT|CONTACT|HANDS|call=|message=|text=|email=|ring=|ask=|thank=|回|约|給|给|问|找|联系) [^@]{0,3} @",
	"^ how to (tell=|ask=|thank=|answer=|approach=|break=) [^@]{0,4} @",
	"^ PLEASE* (ORDER=|return=|follow= up with|check= in? (with|on)|(write=|talk=|reply=|reach= out|get= back) to) @ (?!'s)",
	"^ (i|we|still|also|我|还|仲)* (owe=|(欠|争) 着? 了?) @ (?! one|a? big|.{0,3} 人情|.* after (today|yesterday|last|this|that|tonight))",
	"^ # TODO",
	"… MEANS (把 .{1,6})? 还 给? @",
	"@ (might|may|could) (COME|join|be|drop by|stop by|call|write)",
	"@ [^@]* pending $",
	"… (OCCASION|SEEing|have-ing|get-ing|catch-ing up) [^@]* @ (?! .* ABOUT FUTURE) .* FUTURE ((at|around|from|about) NUM (OTHER|am)?|DAYTIME|for .)* $",
	"^ OPEN* @ ('s|be-s) (NEWSing|go-ing|fly-ing|leave-ing|head-ing|start-ing|have-ing) .* (FUTURE|on the? NUM|(?! weekend) DAYOFWEEK)",
	"^ FUTURE (i|be|have-ing|a)* (OCCASION|SEEing|SEE=) (?! .* (talk-ed|discuss-ed|plan-ed))",
	"… MEANS .{0,5}? (WITH @|CONTACT @|WITH|再? CONTACT) (?! [了 过])",
	"… TOMORROWZ 再 .{0,2} CONTACT",
	"^ @? TOMORROWZ (再|去|就|要|会|给|跟|[他 她])* (发|打|约|找|回|送|寄|问|联系|说|补|道谢) (?! .* [了 过])",
	"… TOMORROWZ .{0,5} (WITH|见|去 看|请) @ (?! .* 了)",
	"… WITH @ TOMORROWZ (一起|再|去|要|会)? DINE (?! .* 了)",
	"@ 的 [^@ WITH]{1,3} [在 是] TOMORROWZ",
	"^ TOMORROWZ ([NUM COUNT 点 半 钟 : am pm at noon in the]|DAYTIME|早上|上午|中午|下午|晚上)* (with|w|WITH)? @ (?! .* (ASKEDed|TALKed|CALLed|meet-ed|了|过))",
	"^ (i|we|should|could|ideally|maybe)* (get=|pair=|bring=) @ (to (TALK=|meet=)|together|in touch|with ＠|on DET? OCCASION)",
	"^ put= @ (in touch|together) .* FUTURE",
	"^ (i|we|be|all|just|then)* (off|go-ing|head-ing|drive-ing|fly-ing|travel-ing) (off|up|down|over|out|back|away)* (to|for|on) ([^@]* FUTURE (?!'s) [^@]* (with|w) (the|all)? @|[^@]* (with|w) (the|all)? @ FUTURE (?!'s))",
	"^ (可以|能不能|不如|要不|不妨|或许|干脆)* (撮合 @|让 @ (聊聊|认识|见见|谈谈|一起)|把 @ 拉 [到 在] 一起) (?! .* [了 过])",
	"@ TOMORROWZ (要|会|就|过|是|去)* (来|到|回来|路过|生日|手术|出差|检查|复查|体检|面试|考试|答辩|开刀|出院|住院|比赛|演出|出发|动身) (?! 顺利|成功|加油)",
	"@ (和|跟|带|一家|全家|她们|他们|的|家|CIRCLE|SPOUSE|&|、|COUNT|口|娃)* (DAYZ|TOMORROWZ) (早上|上午|中午|下午|晚上)? [要 会 将] (来|到|回来|回|飞|过来)(?! .* (来|到) 了)",
	"^ 提醒 @ (?! .* [了 过])",
	"… (⏩|WEEKDAY|[日 号]|MONTHPART) (前|之前|以前) (?! .* [了 过])",
	"@ 的 .{0,3} (⏩|WEEKDAY|[日 号]|MONTHPART) (前|之前|以前) (?! .* [了 过])",
	"^ ((帮|替|给) @ .{0,2}? (问问|问一下|问 一下|打听|查查|查一下|留意)|去? (问问|问一下) @ .) (?! .* [了 过])",
	"^ OPEN* @ 's ([^@ OCCASION PARTY]{1,3}|job? interview) (be|'s|on|at|starts)* FUTURE (DAYTIME|at NUM (am|pm)?)? $",
	"^ OPEN* @ 的 [^@ WITH]{1,4} TOMORROWZ $",
	"^ (i|we|be|'m|just|also|then)* (pick-ing|drop-ing|drive-ing|take-ing|meet-ing|collect-ing|visit-ing) (up|off)? ＠ (up|off)? .* FUTURE .{0,6} (then|and|&|,)* @",
	"^ PLEASE* (get=|buy=|order=|find=|make=|knit=|bake=) @ (something|sth|smth|a|an|some|the|DET|NUM|COUNT) (?! .* (today|yesterday|already|and))",
	"^ MEANS+ .{0,4}? (前|之前|以前)? .{0,2}? (把|给|跟|帮|问|寄|还|带) [^@]* @ (?! .* (了|过) $)",
];

/** News of somebody. */
const newsOf = [
	"^ OPEN* @ ([的 他 她]? (SPOUSE|CIRCLE|ELDER)|'s KIN)? (STILL|LATELY|be|back|'s|get)* (NEWSed|NEWSing|EVENT|quit|pregnant|laid off|had THAT CHILD|change-ed job|start (at|a new)|fall-ed (?!asleep|out|in|for|behind)|had a (fall|stroke|heart attack)|(has a|get-ed THAT) new? (job|CHILD|flat|house|offer|award|grant)|make-ed partner|pass-ed (THEIR|a|the) .{0,2} (test|exam|exams|viva)|LOSEed THEIR|in hospital) (?! .* (ME|请))",
];

/** It was long ago. */
const aside = [
	"@ (always|often|never|once|still)? use-ed to (?! it)",
	"@ (以前|从前|当年|过去|那时候|那时|小时候|年轻时|生前) (总|老|常|常常|总是|都|最|也|就)* [爱 喜欢 说 带 来 去 坐 给 教 会 要]",
	"^ OPEN* @ (STILL|be|'s|get-ed|have-ed)* (have-s|has|with|got|down with)? (a? (bad|nasty|heavy|bit of a)? (flu|covid|cold|chest infection|migraine|stomach bug|pneumonia|chickenpox|measles|norovirus)|poorly|ill|unwell)",
	"… last PERIOD 's [^@]* (with|from) @",
	"^ (?! .* (RELATIVE|about|of|from|since|like)) .* (COUNT|NUM) few? (year|decade) ago",
	"… (on this day|(remember=|remember-ed|remember-ing) (when|how|that|our|the time)|use-ed to|back when|(first|last) PASTed|known|(PERIOD|age|forever|long) since) [^@]* @",
	"… (COUNT|NUM)+ 年前 的? (今天|今日|这 天|这个 时候)? [^@ TALKED]{0,5} @",
	"… BYGONE .{0,6} @ (?! .* (打|发) 来)",
	"… (上次|最后 一次) (见|WITH|联系) .* @",
];

const edge = "[, ; : ? # & 、]*";

/** The kinds of clauses, and what else is asked of a line. */
export const contactRules = {
	missed: [...missed, ...dailyMissed],
	undone, arranged, coming, ahead, newsOf, aside,
	apart: [...apartRules, ...dailyApart],
	/** What tells of them alone, as news do; and where one has that from. */
	news: ["^ OPEN* @"],
	/** That a clause says more of them. */
	ofThem: ["^ (he|she|they|his|her|their)"],
	/** A sentence of which they are what it is about. */
	alone: ["^ OPEN* @ (?![@ ＠ & >]|WITH|AND|NUM (minute|min|mins|hour|hr|hrs|h|分|个|小 时)) .* (?!$|NUM $)."],
	...touchRules,
	seen: [
		"^ (i|just|also|we)* (see-ed|found out|find out|read|learn-ed|spot-ed|notice-ed|know) (it|this|that|out|about it|so)* (on|in|via|from|off|through) the? (MEDIA|PRESS)",
		"^ (via|per|according to|from|off|on) the? MEDIA $",
		"^ MEDIA (tell|say|inform-ed|show|$)",
		"^ (HEWENT|STILL|在|从|看|刷|的|微信)* MEDIA [上 里]? .{0,2} (GLIMPSED|看|刷|晒|知道|发 的|九宫格|$)",
	],
	/** Where one has it from, if not from them: `, 听@说的`, `, & told me`. */
	told: [
		"^ [我 是 这 也 都 刚 昨天]* (听|从) ＠ [那 那里 那儿 处]* [说 讲 提 听 听说 听来 得知 知道]",
		"^ [是 也 都 还是 听 我]* (CIRCLE|SPOUSE|ELDER|别人|师 [姐 兄 弟 妹]|群 里|其他 人) [那 里]* [说 讲 告诉] [的 我] (的)? ($|,|STILL)",
		"^ i? (just|only)? (hear-ed|get-ed|learn-ed|know) (it|this|that|of it|about it)? from (DET|a)* KIN",
		"^ [是 还是]? ＠ (告诉|跟|和|给)? 我? [说 讲 告诉 提] [我 的 起 到]",
		"^ i? (just|only)? (hear-ed|get-ed|learn-ed|know) (it|this|that|of it|about it)? (from|off|via) ＠",
		"^ (according to|per|via|so? says|as told by) ＠",
		"^ ＠ (told|just told|says|said|mention-ed) (me|us|so|it)",
	],
	/** Gone, which is dead where somebody mourns; a promise of theirs, and that one waits for it still. */
	gone: ["^ OPEN* @ LATELY* ([走 没 不在] 了|be gone) $"],
	mourned: ["DEAD|节哀|funeral|memorial"],
	vowed: ["^ OPEN* @ ((STILL|WEEKDAY)* (promise-ed|say-ed|答应|说)|be-ed (suppose-ed|mean-ed|go-ing) to)"],
	waiting: ["^ (but|STILL|i|到|现在|都|我|得|该|要)* (STILL wait-ing|wait-ing $|nothing ($|yet|so far)|not a (peep|word|sausage)|DIDNT (收到|寄|消息|下文)|催)"],
	/** Why what was to be did not come about, and that it did not: `choir cancelled, @ has flu`. */
	ill: ["^ OPEN* @ .* (flu|covid|cold|infection|migraine|bug|ill|sick|poorly|unwell|生病|感冒|发烧|病|住院|阳 了|有事|出差)"],
	off: ["^ .{1,3} (be|get)* (OFFed|call-ed off|rain-ed off|off) (DAYTIME|today|tonight|again|this week|at NUM)* $", "^ .{1,6} (取消|改期|推迟|延期|泡汤|不 开|停 一 次) 了? $"],
	/** What I was to ask or tell them for somebody, and that I forgot. */
	errand: ["… [让 叫 要 喊 请 托] 我 .{0,3}? (问问|问|打|跟|找|约|给|联系|告诉|提醒|转告|带) [^@]* @", "… (want-ed|ask-ed|tell-ed|meaned|remind-ed) me to (ask|ring|call|tell|text|email|thank|remind|phone|invite) @"],
	forgot: ["^ (HEWENT|我|又|都|给|BECAUSE)* (忘 了?|忘记 了?|DIDNT) (问|说|打|回|联系|发|告诉|讲|提)? 了? $", "^ (and|but|i|clean|completely|totally|of course|then)* (forget-ed|never got round to it|slip-ed my mind|didn't)"],
	/** Nothing was heard from them; a message to them is then one more without an answer. */
	silent: ["(no|without) SILENT [^@]* (of|from|with) @", "@ (的|那边|STILL|DIDNT)* (没|没有|毫无|不)? (任何|我)* (TIDINGS|回)", "(没|没有) 收到? @ 的? TIDINGS"],
	sent: ["^ LATER* (send-ed|text-ed|email-ed|message-ed|write-ed|leave-ed) (THEM|@)? (NUM|COUNT|another|DET)* (text|email|message|letter|card|voicemail|note|reminder)", "^ (又|再|我|已经|都)* (发|写|打|寄) 了? (NUM|COUNT|几|条|个|封|次)* (微信|消息|电话|邮件|信|短信)"],
	/** One caught sight of them, and kept out of theirs. */
	/** They spoke to somebody else, and one kept out of it; bought for them, it is on its way. */
	calling: ["^ OPEN* @ (be|'s|STILL)* (on the? (phone|speaker|line|facetime)|ring-ed|call-ed|phone-ed|facetime-ed)", "^ OPEN* @ .* (电话|视频|语音)"],
	listening: ["^ (i|and|so|but|just|only)* (listen-ed|overhear-ed|(keep-ed|stay-ed) (out|quiet)|DIDNT (say|join|speak))", "^ (我|在|旁 边|只|就|都)* 听 (着|了 几|见|到)"],
	ordered: ["… 给 @ (买|订|挑|选) 了"],
	delivery: ["^ (顺丰|圆通|快 递|预计|TOMORROW|WEEKDAY|NUM|DAYSIGN)+ (能|就|会)* (到|发货|送达)"],
	/** What came from them by another hand, and that one has not said a word yet. */
	sentBy: ["^ OPEN* @ .* [寄 捎 托 赠 送 带 拿]"],
	unthanked: ["^ (但|可|STILL|尚|尚未|仍|我)* [没 没有 未 尚未] .{0,4} [谢 谢谢 道谢 致谢 感谢]"],
	/** What was lent, and that it is not back. */
	lent: ["^ OPEN* @ STILL* 借 (了|走|去|过)* 我"],
	notBack: ["^ .{0,4} [没 没有 未] 还"],
	/** Their day, and that one forgot to say a word. */
	theirDay: ["^ OPEN* @ 的? .{0,3} 生日"],
	unsaid: ["^ (又|都|我|结果|竟然)* [忘 忘记 没顾上] 了? [发 打 祝 恭喜 联系]"],
	/** A clause of what is still to do tells of no contact. */
	toDo: ["^ (MEANS|必须|到时候|到时|那天|must|should|need)"],
	glimpse: ["… NOTICEDed @"],
	seenToo: ["^ (and|but|i think-ed)* (he|she|they) STILL* (see-ed|spot-ed|notice-ed) (me|us) (too|also|as well)* $"],
	kept: ["^ (i|but|then|and|so|just|quickly)* (slip-ed (out|away|past|by)|hid|hide-ed|duck-ed|sneak-ed|left without|walk-ed on|look-ed away|pretend-ed|cross-ed the (street|road))"],
	/** A meeting on a day of the week, and the time for it, which nobody notes of one that was. */
	appointment: [
		"^ OCCASION (on|this)? DAYOFWEEK [^@]* @ (?! .* (talk-ed|discuss-ed))",
		"^ OCCASION [^@]* @ (on|this)? DAYOFWEEK $",
		"^ (这|本)? WEEKDAY (早上|上午|中午|下午|晚上)* WITH @ (?! .* [了 过])",
	],
	clock: ["^ (at|from|早上|上午|中午|下午|晚上)* (NUM (am|pm)?|[NUM COUNT]+ 点 半?) $"],
	/** It came about after all: `后来聊了半小时`, `called back later`. */
	afterAll: [
		"^ LATER* (CALLed (me|THEM)? (back|later|instead|again)|CALLed to (congratulate|say|thank|wish|check)|REACHed (to|for)? (THEM|me|@) (?! KIN)|(TALKed|catch-ed up|get-ed through|get-ed to talk|hang-ed out) (?! (to|with|about) (?!THEM|@)|THEM KIN)|had DET? OTHER? OCCASION|(come-ed|drive-ed|walk-ed|turn-ed up) (over|round|by|here|after all|(for|to) DET? OCCASION)|(pop-ed up|wave-ed|show-ed (up|THEIR face)|say-ed (hi|hello)) .{0,3}? (on|at|via) .{0,3}? (zoom|facetime|skype|video|call|whatsapp))",
		"^ .{0,6}? (we|i) had DET? OTHER? (OCCASION|chat)",
		"^ (i|and|so|but)* (say-ed|promise-ed|offer-ed|tell-ed (him|her|them)) (i|to|that)",
		"^ (and|so|but|as)* (he|she|they) STILL* (tell-ed|show-ed|text-ed|call-ed|ring-ed|message-ed|email-ed) (me|us)",
		"^ (他|她|是)* STILL* (告诉 我|[跟 和] 我 [说 讲]|亲口 [说 讲])|^ [他 她]? STILL* [托 让 请 叫 喊] 我 (?! 想)",
		"^ [他 她 @]? STILL* 说 DAY .* [能 会 给 还]",
		"^ (HEWENT|MEDIUM|@|在|群 里)* (MEDIUM [上 里]? COMFORT|(MEDIUM|视频) .{0,3}? (露 了|聊|见|叫 了|喊 了|打 [了 个]* 招呼)|[叫 喊] 了 声|(零点|早上|DAYTIME)? [发 打 写] 的 (MEDIUM|LETTER)|[秒 快] 回 (?! 家)|回电|回拨|打 了? (过来|回来|来|通)|[回 聊 通 见 吃 视频] 了|问 了 (问|一下|情况|近况|$)|(联系|接|碰|约|见|吃|聚|聊|找) [上 通 着 到] (?! 了? [他 她 @]? 的? (SPOUSE|CIRCLE|ELDER)) 了?|通话|[发 打 写] 了? .{0,2} (MEDIUM|LETTER|[视频 信])|看 了? [他 她] (?! MEDIA)|探望|送 (了|去|过 去|过去|上门|到|[他 她] (上|去|到|回))|祝 [他 她 了]|祝贺|祝福|陪 [他 她 了]|请 [他 她 我 大家 客 吃 喝]|请客|留 了 言|改 [成 为 打 用 发]|一起 吃 (?! 饭 $))",
	],
	/** What is to be done, where nobody is named. */
	order: ["^ (ORDER=|TASK=|set up|look (into|up)) (?!$|with|from|about|on|was|went)", "^ (ERRAND|打 电话) (?! .* 了)"],
	/** Something was told or asked, so that a question is theirs. */
	tells: ["ASKED|want to know"],
	/**
	 * Says that the whole line is an intention (`todo: …`) or came to nothing (`cancelled: …`), or precedes a name that was only written
	 * down.
	 */
	planLabel: [
		`^ ${edge} (FUTURE|TODO|shower thought|(crazy|random) idea|brain wave|突发奇想|灵光一闪|灵机一动|脑洞|plan for .*|agenda|open|reach out to?|to CONTACT|(next|open) (action|step)|action item|follow up|people to .*|待 (联系|回复|约)|要 (联系|约|见|回) 的? 人?) ${edge} $`,
	],
	offLabel: [`^ ${edge} (OFFed|missed|no show|OFF|爽约|没 成) ${edge} $`],
	apartLabel: [
		`^ ${edge} ((upcoming|today 's)? birthday reminder?|gift idea|apology (and|&|for)? (absence|absent|regret)?|unable to attend|not (attend-ing|there)|(project|team)? ROTA|on leave|see also|listen-ing to|from the archive|on this day|.{0,6} ROTAS|[今天 本周 本月]? 过? (生日|寿星) 提醒?|未 (参加|出席)|LABEL) ${edge} $`,
	],
	/** Where clauses end. */
	clauseEnd: ["([, ; ? :]|BUT|结果 (?= [他 她 没 @])|and (?= (then|just)? REACHed to? THEM)|so (?= (i|then|just|finally)* CALLed to? @)|[就 便 后] (?= [给 跟 和 找] [他 她]))+"],
	/** `@, @ and @`: one list of names, and no clauses. */
	list: ["( [@ ＠] ([、 &]|,? AND|, (?= [@ ＠] ([, 、 & ;]|AND|$))))+ [@ ＠] (?!'s|的)"],
} satisfies Readonly<Record<string, readonly string[]>>;
