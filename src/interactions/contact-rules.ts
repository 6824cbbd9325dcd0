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
	"OCCASION (with|w) @ (be|get|had|have|STILL)* (push-ed|bump-ed|shift-ed|delay-ed|put) (off|back|out)? ($|to|until|till|again|by|because)",
	"WITH @ 的 .{1,4} (又|也|被|临时)* (改|推|推迟|挪|延|延期|顺延) [到 至 成 在]",
	"… (没 [去 参加 赴]|[翘 推] [了 掉]+|放弃 了?) (WITH @ 的?|@ 的) .{0,2} (饭局|聚会|聚餐|约会|饭|派对|婚礼|生日会|酒局)",
	"@ miss-ed THEIR own",
	"@ 的 .{1,3}? (就|只有|唯独) [他 她] (自己|本人)? (DIDNT 来|不在|没在)",
	"… rain check [^@]* @",
	"… miss-ed (DET? OCCASION (from|with))? @",
	"… (OFFed|skip-ed|call-ed off) (on|DET? OCCASION with)? @",
	"OCCASION ((with|and|w) @ .*?)? (be|get|had to be)* (CALLEDOFF|didn't happen)",
	"… with @ (be|get) CALLEDOFF",
	"@ STILL* (DIDNT|did not|not) yet? (REPLY|pick up|show|come|turn up|make it|write|get back|call back|(回复|回信|回电|答复)|回 (?!家))",
	"… WITH @ 约 [的 好] .* (忘|OFF|没 来) 了? $",
	"… WITH @ .{0,4} DIDNT ((CONTACT|去|办)? (成|上|到|着|通|了|面) 饭?|回|回复) $",
	"打 .* 没 人? 接 通? $",
	"(没 人 [应 理 在 开门]|UNANSWERED 电话?) $",
	"@ (临时 有事|婉拒)",
	"@ ((STILL|just)* (try-ed to)? (call-ed|ring-ed|phone-ed|facetime-ed) .* (i|we) STILL* miss-ed (it|THEM|DET call)?|.{0,5}? (电话|语音|视频|来电) .{0,3}? DIDNT (接|接到) [着 上 起]? 了?) $",
	"@ (HEWENT|WEEKDAY|STILL)* (不接|不 (回|接|理|联系)|DIDNT (接|来) .{0,2} $|DIDNT (接 电话|赴约|到场|出现) $)",
	"@ (AGES|NUM 年|COUNT 年) .* DIDNT (联系|见|消息|说话|聊|来往)",
	"… (left @ a (voicemail|voice)|忘 .{0,5}? CONTACT|NEARLY)",
	"@ 的? NEARLY",
	"(联系|找|打|约|见|够) 不 (上|到|着|通)",
	"ONCEMEANT (?!的) .*? CONTACT",
	"(WITH @ [^TALKED]{0,5}?|取消 了? WITH @ .*?) OFF 了? $",
	"@ (临时|又|把 我)* (放 .{0,2} 鸽子|爽约|取消 了? (约会|见面|饭局|$))",
	"^ OPEN* @ (STILL|had to|has to)* ((OFF=|OFFed) (?! 了|on? THEIR|that|DET (?!OCCASION))|call-ed (it|things|DET OCCASION) off|(pull-ed|back-ed|bow-ed) out)",
	"^ OPEN* @ .{0,4} 的 .{1,3} OFF 了? $",
	"@ [^＠ 说]{0,7} 鸽 了? $",
	"被 @ .{0,2} 鸽",
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
	"^ THEY (bail-ed|flake-ed|stand-ed me up|rain-ed out)",
	"^ THEY (DIDNT|did not) (NOTICED|hear) (me|us)",
	"^ (.{0,2} (i|we)? STILL* miss-ed (it|DET call|THEM call)|(可|可是|但|但是|我|当时|正)* DIDNT (接|接到) [着 上]? 了?) $",
	"so no OCCASION (today|tonight|then|after all)? $",
	"^ only? wave-ed",
	"^ .? (no time to|DIDNT (get to|have time to|stop to|manage to|really)?) (talk|chat|speak|say (hello|hi|much)) (to THEM)? $",
	"^ SADLY DIDNT 人? (接|来|打|赴约|到场|出现|赶上|成行|(CONTACT|去)? (成|通|上|到|着)) (电话|听|话)? 了? $",
	"^ SADLY DIDNT [回 理] [我 他 她 人]? $",
	"^ SADLY (UNANSWERED|拒接|已读不回|打? 电话? 也? 不接|都? (不在|没在) (家|办公室)?|来不了|去不了|OFF|爽约|放 .{0,2} 鸽子|鸽|忘|有事 (来不了|没 来)) 了? $",
	"^ BECAUSE* [^的]{0,4} 取消 了? $",
	"^ (SMALL|BECAUSE|STILL)* DIDNT SEND (出|成|it|去|yet)* $",
	"^ DIDNT (敢|去|上前|能|来得及|时间|机会|怎么)* (认|打招呼|叫|喊|说 上 话|说话|聊 上|聊 两 句) .{0,2} $",
];

/** A day was agreed on: `约了 @ 下周三吃饭`. */
const arranged = [
	"(^|[^MEANS 会 间 机 空 去]) 约 (?! 了? 我) (了|好|定|上|在)* [@ ＠]? .{0,3}? DAYZ (?! .* (来|到) 了)",
	"… DAYZ .{0,4} 约 (了|好|定)+ @",
	"^ (i|we|just|have|also)* (ARRANGEed|set up|make-ed (plan|a date)|fix-ed a date|pencil-ed in|a date) .* DAY",
];

/** It is meant, or will be. */
const ahead = [
	"… ((WANT=|WANTs|WANTing|go-ing|suppose-ed|about) to|MODAL) [^@]{0,3}? (CONTACT|HANDS=) (?! back (later|yesterday))",
	"@ (really|both|definitely|真|也|都)* (should|ought to|could|must|应该|可以|该) (really|both|definitely|一起)* (meet=|talk=|connect=|be introduce-ed|认识|见见|聊聊)",
	"^ (ME|LATELY|HEWENT|PLANLEAD)* (MEANS|可以|PLANLEAD) .{0,2}? (把|让|帮|给|请|找|约|送|借|介绍|引荐|推荐|问问) [^@]{0,4}? @ (?! .* [了 过])",
	"… (need|ought|remember|forget|remind me|suppose-ed) to . [^@]* @",
	"… need DET? (talk|OCCASION|discussion|conversation) with @",
	"^ (还|在|先)* 等 @",
	"… wait-ing (for|on|to hear) [^@]* @",
	"^ PLEASE* (confirm=|REPLY= to?|apologise=|apologize=) [^@]* @",
	"^ 去? (找|约) @ (聊聊|谈谈|坐坐|吃 个? 饭|喝 个? .{1,2}) $",
	"^ (SEE=|SEEing) @ .* DAY",
	"^ PLEASE* (ORDER=|follow= up with|check= in? (with|on)|(write=|talk=|reply=|reach= out|get= back) to) @ (?!'s)",
	"^ (i|we|still|also|我|还)* (owe=|欠 着? 了?) @ (?! one|a? big|.{0,3} 人情|.* after (today|yesterday|last|this|that|tonight))",
	"^ # TODO",
	"… MEANS (把 .{1,6})? 还 给? @",
	"@ (might|may|could) (COME|join|be|drop by|stop by|call|write)",
	"@ [^@]* pending $",
	"@ ('s|be)? (COME=|COMEing|COMEs|back|in town|here|will (COME|be)) .* FUTURE",
	"… (OCCASION|SEEing|have-ing|get-ing|catch-ing up) [^@]* @ (?! .* ABOUT FUTURE) .* FUTURE ((at|around|from|about) NUM (OTHER|am)?|DAYTIME|for .)* $",
	"^ FUTURE (i|be|have-ing|a)* (OCCASION|SEEing|SEE=) (?! .* (talk-ed|discuss-ed|plan-ed))",
	"… MEANS .{0,5}? (WITH @|CONTACT @|WITH|再? CONTACT) (?! [了 过])",
	"… TOMORROWZ 再 .{0,2} CONTACT",
	"… TOMORROWZ .{0,5} (WITH|见|去 看|请) @ (?! .* 了)",
	"… WITH @ TOMORROWZ (一起|再|去|要|会)? DINE (?! .* 了)",
	"@ 的 [^@ WITH]{1,3} [在 是] TOMORROWZ",
	"^ TOMORROWZ ([NUM COUNT 点 半 钟 : am pm at noon in the]|DAYTIME|早上|上午|中午|下午|晚上)* (with|w|WITH)? @ (?! .* (ASKEDed|TALKed|CALLed|meet-ed|了|过))",
	"^ (i|we|should|could|ideally|maybe)* (get=|pair=|bring=) @ (to (TALK=|meet=)|together|in touch|with ＠|on DET? OCCASION)",
	"^ put= @ (in touch|together) .* FUTURE",
	"^ (i|we|be|all|just|then)* (off|go-ing|head-ing|drive-ing|fly-ing|travel-ing) (off|up|down|over|out|back|away)* (to|for|on) ([^@]* FUTURE (?!'s) [^@]* (with|w) (the|all)? @|[^@]* (with|w) (the|all)? @ FUTURE (?!'s))",
	"^ (可以|能不能|不如|要不|不妨|或许|干脆)* (撮合 @|让 @ (聊聊|认识|见见|谈谈|一起)|把 @ 拉 [到 在] 一起) (?! .* [了 过])",
	"@ TOMORROWZ (要|会|就|过|是)* (来|到|回来|路过|生日|手术|出差)",
];

/** It was long ago, or is news of somebody. */
const aside = [
	"^ OPEN* @ ([的 他 她]? (SPOUSE|CIRCLE|ELDER)|'s KIN)? (STILL|LATELY|be|'s|get)* (NEWSed|NEWSing|EVENT|quit|pregnant|laid off|had a CHILD|change-ed job|start (at|a new)|(has a|get-ed THAT) new? (job|CHILD|flat|house|offer|award|grant)|make-ed partner|LOSEed THEIR|in hospital) (?! .* (ME|请))",
	"… last PERIOD 's [^@]* (with|from) @",
	"^ (?! .* (RELATIVE|about|of|from|since|like)) .* (COUNT|NUM) few? (year|decade) ago",
	"… (on this day|(remember=|remember-ed|remember-ing) (when|how|that|our|the time)|use-ed to|back when|(first|last) PASTed|known|(PERIOD|age|forever|long) since) [^@]* @",
	"… (COUNT|NUM)+ 年前 的? (今天|今日|这 天|这个 时候)? [^@ TALKED]{0,5} @",
	"… BYGONE .{0,6} @ (?! .* (打|发) 来)",
	"… (上次|最后 一次) (见|WITH|联系) .* @",
];

/** The person was read, heard of, thought of or not there. In doubt there was no contact: one too many hides a friend. */
const read = [
	"… TAKE [^@]{0,10} @ 's? .{0,4}? WORK",
	"… TAKE [^@]{0,8} @ (?! .* SENDS) ( [^@ WITH OTHER]){0,9}? OPUS",
	"… (read|reread|cite|quote|star|follow-ed|subscribe to) that? @ (?!'s|.* with)",
	"^ (?! .* AT ONE @) .* (ONE|what|everything|anything|something|how) @ (STILL|had|once|originally)* (OFFEREDed|OFFEREDs|OFFERED=)",
	"^ (?! [^@]* (收到|拿到|谢谢|感谢|接到) @) [^@]* @ (FORMERLY|NUM 年)* GIVEN [了 过]? [给 到 过 下 我]* 的 (?! 时候|话|$) (?! .* (收到|还 [给 我]))",
	"群 里? GLIMPSED [^@]* (@|通知|公告|$)",
	"… MEDIA [上 里 中]? .{0,5} GLIMPSED .{0,5} @",
	"… (see|notice|find|read|learn) [^@]* (on|in|via|from|through) (MEDIA|the? .? PRESS|hacker news|social media|a podcast) [^@]* @",
	"… (see-ed|notice-ed|spot-ed|found|heard) @ .* (on|in) the? (MEDIA|PRESS)",
	"^ OPEN* @ .* (according to|per) the? MEDIA $",
	"@ STILL* (POSTEDed|post-ed (?!me|us|it to|a HANDED)|make-ed the news|be (on|in) the? (MEDIA|PRESS)|has a new WORK)",
	"@ 在 .{0,3} MEDIA 上? .* (晒|发|秀|更新|吐槽|火)",
	"^ OPEN* @ 的? MEDIA [上 里 又 刚]* (晒|发|秀|更新|吐槽|火)",
	"^ OPEN* @ (be? on|'s) MEDIA",
	"^ (?! [^@]* WITH @) [^@]* @ (今天|刚|STILL)* (发|晒|更新|发布|出|写|开) 了? [COUNT 个 条 篇 期 本 部 新 的]{0,3} OPUS (?! .* [给 我])",
];
const spoken = [
	"^ OPEN* @ 's (?! .{0,2} HANDED) .{1,4}? (be|work|look|sound|seem|COMEs|start-s|end-s|open-s|has|had|rock|help|need|get-ed|went|change-ed)",
	"^ OPEN* @ 的 (?!THEIRS) [^@ 我]{1,7}? (SOWELL|真|很|太|挺|不错|好 [看 用 听]|(换|变|坏|丢|涨|上线|火|出|更新|发布) 了|停更|关门) (?! .* [吗 呢])",
	"^ (HEARSAY|the? rumour (has it|is)|word is|turn-s out|(they|people|everyone|everybody) say|i? hear=|i? (see|notice|gather|find out|understand) that) that? @",
	"@ SEEMS",
	"… (据说|据传) @",
	"… (saw|spot-ed|notice-ed|pass-ed) @ 's .{0,1} (name|car|van|bike|house|flat|light|coat|desk|office)",
	"@ (be|'s|STILL)* (on|in) my mind",
	"@ STILL* owes (me|us)",
	"… hear-ed from [^@]* that @",
	"… (rip|(funeral|memorial) (of|for)|mourn-ing|in memory of) @",
	"@ 's? STILL* (die-ed|pass-ed away|funeral|grave|wake|obituary|memorial)",
	"^ (?! [^@]* [和 跟 与 陪] @) [^@]* @ (?! 的? (ELDER|SPOUSE)) .* DEAD",
	"^ (?! [^@]* [和 跟 与 陪] @) .* MOURN",
	"… NAMED (了|过|起)* @",
	"… (MENTION|bring up|gossip about|talk-ing about|know of|hear of|speak of|speak highly of|said about|ask after|look-ing for|gave me) @",
	"… (ask|want-ed to know|wonder-ed|know|tell) (me|us|THEM|＠)? (if|whether|how|what|why|when|where|who|which) [^@]* @",
	"… as @ .? (point-ed|say|put|note-ed|write|tell|once|like-s)",
	"… [如 像] @ .? 说",
	"… MADEed by @",
	"^ OPEN* (＠|(my|our|his|her)? KIN) (STILL|be)* (bump-ed into|run-ed into|meet-ed|see-ed|speak-ed (to|with)|talk-ed (to|with)|call-ed|text-ed|(have-ed|have-ing|go-ed (?!well|fine|great|ok)) .{1,2} with) @ (?! .* ME)",
	"^ ((我|我们|咱|他|她) 家?)? (＠|SPOUSE|CIRCLE|ELDER|他们|她们) (HEWENT|STILL|在 .{1,4}?)* ([见 碰 遇 看] [到 见 过]? 了? @|(?!和|与)WITH @) (?! .* ME)",
	"@ ('s name)? (came|comes|kept coming) up",
	"@ (get-ed|be) SPOKENed",
	"… ＠ .{0,5} [把 将] @ 的? DETAILS",
	"… (with|to|from|by|for|into|MEETed) @ 's .{0,2} KIN (?! (and|&) THEM)",
	"… (WITH|听|问|(见|碰|遇|看|拜访) [到 见 上]?) 了? @ (的? SPOUSE|的 CIRCLE)",
	// What they do not want is a boundary.
	"^ (@|please|better|to|with|when|ever)* (don't|do not|never) (bring=|mention=|raise=|ask=|talk=|joke=|tease=|give=|send=|invite=|call=|text=|ring=) (?!(it|me|us) )",
	"^ @? (千万|以后)? (别|不要|不能) 再? (提 (?!多)|问|聊|谈|说|送|约|打|发|催|叫)",
	"@ (不 喜欢|不喜欢|讨厌|不想) (别人|人家|我|我们)? .? (提|问|聊|谈|说|送|打|催)",
	"@ ask-ed (me|us) (not to|never to)",
];
const thought = [
	"… (DREAM|jealous of|vote-ed for|whatever happen-ed to|look-ed up) [^@]* @",
	"… need @ 's",
	"… sign-ed @ 's [^@]* card",
	"… (百度|谷歌|搜|搜索|查) 了? (一下)? @",
	"… (^|[^WITH]) 学 (着|习)? @",
	"@ FRUITLESS",
	"… 好像 是? (看|碰|遇) [到 见] 了? @",
	"… (感觉|怀疑|估计|猜|猜想) @",
	"^ i? GUESS= (that|like)? @",
	"… (RECALL (了|一下)* @|(WONDER me? back?|not sure|can't decide) (of|about|if|whether|to|on|QUESTION) [^@]* @)",
	"… (consider-ing|miss=|miss-ing|envy|envious of|proud of|mad at|angry (at|with)|grateful (for|to)|pray (for)) @",
	"^ (MAYBE=|what if|it would be|it 'd be|i 'd|how about|why not|(i|we|also|really|maybe)* (would|could|might) (?!finally|not) (also|maybe|perhaps|always|just)? (?=CONTACT|HANDS=)) (?! .* with me) [^@]* @",
	"… would (really|probably)* (get= (on|along)|hit it off|click) with @",
	"… ((look|sound|act|just|exactly|bit|lot) like @|wish that? @ (be-ed|could|had|would|live-ed|knew)|(look-ing forward to|can't wait (to|for|until)|excited (to|about|for)|notes for|(prep|prepare) (for|DET|some|slide|question|note)) [^@]* @)",
	"@ (would|wouldn't) (have|probably|really|surely)* (love|like|enjoy|laugh|hate|approve|know|be the? FIT|get= (on|along)|hit it off|click)",
	"… FIT .? for @",
	"^ (?!have) AUX ([i we you it anyone] [^@]*)? @ (?!a)",
	"^ QUESTION ('s|be|do|should|will|can|many) [^@]* @",
	"… (UNSURE .{0,9}|像|适合|祈祷) @",
	"为 @ (代祷|祈祷|祷告)",
	"… 想 @ 了? $",
	"@ PROBABLY* 会? (很|挺|更)? (喜欢|感兴趣)",
	"… @ (最近|现在|今天|到底|还|有没有|是不是|会不会|在不在|该|那边) [^问 说 聊 约 发 打]* (吗|呢|怎么样 了?|如何 了?|没有|哪 了?) $",
];
const marked = [
	"… (anniversary of|old OLD|PICTURE (of|with|from)|(翻 [到 出 看]|找 出) .{0,5}) [^@]* @",
	"@ 的? [旧 老]? PHOTO $",
	"^ (birthday of|idea from) @",
	"^ (DAYWORD|NUM|don't forget)* @ ('s)? .? (birthday|bday|b'day|due date|wedding anniversary) (?! PARTY|in the)",
	"@ (be? born (on|in)|turn-s|turn-ing|be turn-ing|would have be-ed) (NUM|COUNT|OTHER)",
	"^ (DAYWORDS|NUM|TOMORROW|WEEKDAY|DAYSIGN|COUNT)* @ 的? (NUM 岁?|[COUNT DAYSIGN MONTHPART 阳历 阴历 农历 正 初 廿 腊 冬 是])* 生日 ( 就? 快? 要? 到|是|在|还 [有 剩]|提醒|临近| [^ 聚 会 聚会 派对 宴 饭 趴 DINE]{0,7} $)",
	"@ 的? 婚礼 (在|是|定)",
	"… BUY [^@]{0,7} PRESENT [^@]{0,4} for @",
	"^ birthday? PRESENT idea? for @",
	"^ (i|have|just|finally|also)* (WORKEDed|WORKEDing|work on) [^@]{0,7} for @ $",
	"… 给 @ [挑 买 选 准备 订 备] .* PRESENT (?! .* [送 寄 给])",
	"… (draft|unsent) (that|DET)? HANDED? [^@]* (to|for) @",
	"… (HANDED|mail|reply) (to|for) @ (be|STILL)* (sit-ing|unsent|unfinished|unwritten|half|halfwritten|not send-ed|in the? my? draft)",
	"… 给 @ 的? .{1,3}? (还|一直|仍)* (在 .{0,2} 草稿|躺 在|DIDNT [寄 发 写 回] 了? (出去|完|成)? $|写 了 一? 半)",
];
const absent = [
	"… (everyone|everybody|all) [^@]* @ 's .{1,3} (except|minus|without) for? THEM",
	"… (without|except for?|(everyone|everybody|all) but|minus|no sign of|instead of|in place of|on behalf of|(STANDed|STANDing) in for|cover for) @",
	"@ (be|'s|have|still)* (AWAY|(out|off|away) ($|to|for|sick|of office|of town|today|work|ill|on leave|this week)|on .? LEAVE|not (there|here|in|around|available|at)|nowhere|a? no show)",
	"@ (ISNT|couldn't|CANT) (there|here|in|at|around|join|come|make it|attend|be)",
	"… 除了 @ (?! 外? .* 还)",
	"… [少 缺] 了? @",
	"@ (今天|这周|临时|STILL)* (ABSENT|DIDNT (参加|来|赶上|回来)|不能 来|(出差|SICK) 了? $)",
	"out of office|BOUNCED",
	"… (no|without) SILENT [^@]* (of|from|with) @",
	"^ still* nothing [^@]{0,3} (by|from) @",
	"^ still? (no SILENT|not heard|nothing) (?= [^@]* $) (?= .* (yet|since|so far|back|today|this week|again))",
	"@ SHUNed",
	"… (没|没有) 收到? @ 的? TIDINGS",
	"@ (的|那边|那里|STILL)* (没|没有|毫无|杳无) 任何? TIDINGS",
	"@ (已读不回|不理我|没理我|拉黑|把 我 (删|拉黑|屏蔽)|的? 微信 好友? [没 未] 通过)",
	"… (远远|背影|隔着|人群 [里 中]|台 上|车窗) .{0,9} @ (?! .* [聊 说 打])",
	"… NOTICEDed @ (?= .* (across|from (afar|a distance|behind|the WINDOW)|in the (distance|crowd|audience)|on (stage|a poster|a billboard)|through the window|WENT (by|past)|too far))",
	"… (pass-ed|WENTed (past|by)|near|around the corner from|outside) @",
	"… (路过|经过|途经|开车 过) @ 的? PLACE",
	"… FILED .{0,4} RECORD (for|of|on|about) @",
	"… (add|put) @ ('s .)? (to|on|in|into) THAT",
	"… EDITED 了? 一下? @",
	"… 把 @ [加 放 记 列 写] [进 到 入]",
	"^ (RELATED=|see also|hat tip) to? @ $",
	"^ (book|reserve) DET? (table|room|ticket|court|flight|hotel)",
	"^ @ 's new? DETAIL",
	"^ @ 的 新? DETAILS (是 .*)? $",
	"^ (block-ed|pending) (on|by) [^@]* @",
];

const edge = "[, ; : ? # & 、]*";

/** The kinds of clauses, and what else is asked of a line. */
export const contactRules = {
	missed, undone, arranged, ahead, aside,
	apart: [...read, ...spoken, ...thought, ...marked, ...absent],
	/** What tells of them alone, as news do; and where one has that from. */
	news: ["^ OPEN* @"],
	seen: [
		"^ (i|just|also|we)* (see-ed|found out|find out|read|learn-ed|spot-ed|notice-ed|know) (it|this|that|out|about it|so)* (on|in|via|from|off|through) the? (MEDIA|PRESS)",
		"^ (via|per|according to|from|off|on) the? MEDIA $",
		"^ MEDIA (tell|say|inform-ed|show|$)",
		"^ (HEWENT|STILL|在|从|看|刷|的|微信)* MEDIA [上 里]? .{0,2} (GLIMPSED|看|刷|晒|知道|发 的|九宫格|$)",
	],
	/** Where one has it from, if not from them: `, 听@说的`, `, & told me`. */
	told: [
		"^ [我 是 这 也 都 刚 昨天]* (听|从) ＠ [那 那里 那儿 处]* [说 讲 提 听 听说 听来 得知 知道]",
		"^ [是 还是]? ＠ (告诉|跟|和|给)? 我? [说 讲 告诉 提] [我 的 起 到]",
		"^ i? (just|only)? (hear-ed|get-ed|learn-ed|know) (it|this|that|of it|about it)? from ＠",
		"^ (according to|per|via|so? says|as told by) ＠",
		"^ ＠ (told|just told|says|said|mention-ed) (me|us|so|it)",
	],
	/** One caught sight of them, and kept out of theirs. */
	glimpse: ["… NOTICEDed @"],
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
		"^ LATER* (CALLed (me|THEM)? (back|later|instead|again)|CALLed to (congratulate|say|thank|wish|check)|REACHed (to|for)? (THEM|me|@) (?! KIN)|(TALKed|catch-ed up|get-ed through|get-ed to talk|hang-ed out) (?! (to|with|about) (?!THEM|@)|THEM KIN)|had DET? OTHER? OCCASION)",
		"^ (HEWENT|@)* (MEDIUM [上 里]? COMFORT|回电|回拨|打 了? (过来|回来|来|通)|[回 聊 通 见 吃 视频] 了|(联系|接|碰|约|见|吃|聚|聊|找) [上 通 着 到] (?! 了? [他 她 @]? 的? (SPOUSE|CIRCLE|ELDER)) 了?|通话|[发 打 写] 了? .{0,2} (MEDIUM|LETTER|[视频 信])|看 了? [他 她] (?! MEDIA)|探望|送 [了 去]|祝 [他 她 了]|祝贺|祝福|陪 [他 她 了]|请 [他 她 我 大家 客 吃 喝]|请客|留 了 言|改 [成 为 打 用 发]|一起 吃)",
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
	clauseEnd: ["([, ; ? :]|BUT|结果 (?= [他 她 没 @])|and (?= (then|just)? REACHed to? THEM)|[就 便 后] (?= [给 跟 和 找] [他 她]))+"],
	/** `@, @ and @`: one list of names, and no clauses. */
	list: ["( [@ ＠] ([、 &]|,? AND|, (?= [@ ＠] ([, 、 & ;]|AND|$))))+ [@ ＠] (?!'s|的)"],
} satisfies Readonly<Record<string, readonly string[]>>;
