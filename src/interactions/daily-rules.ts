const others = "(?! [我 咱 @ ＠]|大家|我们|自己)";

/** What one notes of a day on which nothing came of it: who stayed away, whom one meant to fetch, who slept; see `contactRules`. */
export const dailyMissed: readonly string[] = [
	"^ .{0,2} OPEN* @ (both|all|two|STILL)* (pike-ed|wuss-ed|chicken-ed|weasel-ed|cry-ed off|sent? THEIR? apologies|send-ed (THEIR)? apologies|give-ed it a miss|(stay-ed|be-ed) (at|in)? (home|bed) (?! .* ME|for)|couldn't face it)",
	"^ OPEN* @ (be-ed|'s|STILL)* (ISNT|not|never) (really|quite|feel-ing)? (up (to|for)|well enough|fit enough) (?! much)",
	"@ (HEWENT|STILL|临时|有事|说 好|身 体|不 舒 服|累|来)* ((不来|不 来|溜|推|翘) 了 (没 .{0,4})?|没 (过来|来)) $",
	"^ .{0,6}? (be-ed|mean-ed) (go-ing|suppose-ed|mean-ed|about)? to (fetch=|collect=|take=|drive=|pick= up|drop= in on|have=|bring=|drag=|feed=|invite=|walk=) @",
	"… ONCEMEANT (?!的) .{0,2}? (叫|带|捎|喊|拉|送|陪) 上? @ (?! .* 一起 [去 来] 了)",
	"^ STILL* (not|haven't|hasn't) (yet|even)* (answer-ed|ring-ed|call-ed|write-ed back to|text-ed|reply-ed to|phone-ed|visit-ed|email-ed|message-ed) @",
	"@ 的? (电话|微信|消息|信息|短信|语音|手机)+ (STILL|HEWENT|根本)* (UNANSWERED|不 [回 接 理]|DIDNT [回 接 理])",
	"^ OPEN* @ (be-ed|'s|STILL)* (ISNT|not) (answer-ing|pick-ing up|reply-ing|respond-ing)",
	"^ OPEN* @ 's (phone|mobile|cell) (be-ed|'s|STILL)* (off|dead|engaged|busy|went to)",
];

/** That one saw or heard them, was told of them, or had to do with a thing of theirs. */
export const dailyApart: readonly string[] = [
	// Asleep.
	"^ OPEN* @ (be|be-ed|'s|STILL|sound|fast|all|out)* (asleep (?! on (my|our))|sleep-ing|sleep-ed (right|all|straight|clean)? through|sedated|nap-ing|doze-ing|unconscious)",
	"@ (一直|还|还 在|在|已经|都)* (睡 (?! [得 觉 前 衣 醒 我 沙 客 这 在])|睡 着|昏 [睡 迷])",
	// What they post.
	"^ OPEN* @ (be|'s|STILL|all|back|over)* (over|on) the? MEDIA",
	"… like-ed @ 's? (post|photo|picture|story|reel)",
	"^ OPEN* @ 的? MEDIA .{0,3} (可 见|可见)",
	"^ OPEN* @ [^@ 我 WITH]{1,6}? 在 .{0,3} MEDIA [上 里]? .* (晒|发|秀|更新|唱|转)",
	// Somebody else had to do with them.
	"^ (and|so|but|apparently|STILL)* (he|she|they|hes|shes) ('s|has|have|had|be|STILL)* (talk-ed|persuade-ed|convince-ed|rope-ed|see-ed|meet-ed|invite-ed|visit-ed|ring-ed|call-ed|phone-ed|text-ed|tell-ed|ask-ed|marry-ed|hire-ed|hear-ed from) (to|with)? @ (?! .* (ME|who))",
	"^ [她 他]们? (已经|刚|又|也|终于)* (劝|说服|约|请|见|碰|遇|介绍|骂) [^@ 我]{0,2} @ (?! .* (ME|来 了|过来|一起))",
	"… (WITH|听|问|(见|碰|遇|看|拜访) [到 见 上]?) 了? @ ([的 他 她 家]* (SPOUSE|ELDER)|[的 他 她]+ 家? (CIRCLE|阿姨)|家 的 (CIRCLE|阿姨|保姆))",
	"^ OPEN* @ (托|让|叫|请|喊|要) ＠ .{0,4}? (带 .{0,2} 话|带话|转告|捎|转达|传话|问好|跟 我 [说 讲]|告诉 我|通知)",
	"^ OPEN* @ [^@]{1,6}? (via|through) ＠",
	"^ OPEN* @ (ask-ed|get-ed|tell-ed) ＠ to (tell=|let=|pass=|say=|remind=|ask=|give=)",
	"… ＠ .{0,3}? (pass-ed|bring-ed|relay-ed|deliver-ed) (on|along)? .{1,3}? from @",
	"… overhear-ed @",
	"… 听 [见 到] @ (在|又|跟|和|家)",
	`^ OPEN* @ (在|又|刚|STILL)* (打 [了 个 过 来]* 电话|发 [了 条 个]* (微信|消息)) 给 ${others} .`,
	`^ OPEN* @ (在|又|刚|STILL)* [给 跟 和] ${others} [^@ ＠ 我]{1,3}? (打 .{0,2} 电话|视频|语音|通 .{0,2} 电话|通话|发 .{0,2} 微信)`,
	"^ OPEN* @ (快|也|又|马上|真)* 要 (去|搬|回|卖|买|换|当) (?! .* [我 咱])",
	// Errands, and what is bought.
	"^ (?!farewell|leave-ing|goodbye) (OTHER|some|NUM|COUNT|THING){1,3} for @ $",
	"^ IDID (pack-ed|wrap-ed|put together) (?! .{0,4} (OCCASION|PARTY|meal|food)) .{1,4} for @ (?! .* (give|send|hand|take|drop|bring))",
	"… (取|领|代取|签收) 了? @ 的? (快 递|包 裹|药|外 卖)",
	"… 给 @ (抢|下单|淘|囤|网购) 了? .{1,4} (?! .* (送|寄|给 [他 她]|拿 给|带 [给 去]))",
	"… (网上|淘宝|京东|拼多多) 给 @ (买|订)",
	"^ IDID (order-ed @ (COUNT|THAT|some|NUM)|get-ed @ DET .{0,1} (card|present|gift))",
	"^ IDID (buy-ed|order-ed) (?! .{0,4} (OCCASION|PARTY|meal|pint|round|food)) .{1,5} for @ (?! .* (give|send|hand|take|drop|bring))",
	"^ IDID buy-ed @ (COUNT|some|THAT) (?! .{0,2} (OCCASION|PARTY|pint|round|meal|food|sandwich|ice)) (?! .* (give|send|hand|take|drop|bring))",
	"^ IDID (pick-ed up|collect-ed|fetch-ed) @ 's (THING|post|mail|order|delivery|shopping) (?! .* (give|send|hand|take|drop|bring))",
	"^ IDID (plan-ing|organise-ing|organize-ing|sort-ing|prepare-ing|book-ing) .{0,3}? @ 's",
	"^ IDID (make-ed|cook-ed|bake-ed|try-ed) @ 's (?! .* (birthday|day|bed|OCCASION|cake)) .{1,3} $",
	// A thing of theirs.
	"… (with|w|wear-ed|use-ed|use-ing|finish-ed|eat-ed|eat-ing) @ 's .{0,1}? THING",
	"… (用|拿|骑) 了? @ [的 织 送 借]+ (?! 时候)",
	"… 穿 [了 着]? @ [织 送 买 给 的]",
	"… 吃 完 了? @ 的 (?! THEIRS)",
];
