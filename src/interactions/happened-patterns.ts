import { apart, apartHint, apartLabel, aside } from "./apart-patterns";
import { call, dayChinese, dayEnglish, futureChinese, futureEnglish, meets, occasion, withWhom } from "./contact-words";

/** What a text is asked. */
interface Pattern {
	test(text: string): boolean;
}

/** What clauses say of a contact; `@` is the person asked about, `＠` another. Traditional characters come in simplified form, quotes straight. */
export interface HappeningPatterns {
	/** That nothing came of it, said as a whole: `没联系上@`, `didn't get to talk to @`. */
	readonly missed: Pattern;
	/** That nothing came of what was said before: `没人接`, `no answer`. */
	readonly undone: Pattern;
	/** That it was long ago, or is news of somebody. */
	readonly aside: Pattern;
	/** That the person was read, heard of, thought of or not there. */
	readonly apart: Pattern;
	/** That it is meant, or will be. */
	readonly ahead: Pattern;
	/** That a day was agreed on. */
	readonly arranged: Pattern;
	/** That it came about after all: `后来聊了半小时`, `called back later`. */
	readonly afterAll: Pattern;
	/** A clause that says of the whole line that it is meant (`todo: …`), or that it came to nothing (`cancelled: …`). */
	readonly planLabel: Pattern;
	readonly offLabel: Pattern;
	/** That it names somebody who was not there, or what stands beside a name (`Author: @`). */
	readonly apartLabel: Pattern;
	/** That something was told or asked, so that a question is theirs. */
	readonly tells: Pattern;
	/** To be made unreadable first. */
	readonly otherWords: RegExp;
	/** Without one of these words a line tells of what was. */
	readonly hint: Pattern;
}

const sayHello = "(?:talk|chat|speak|say (?:hello|hi|much))";
const notDid = "(?:didn't|did not|couldn't|could not|haven't|have not|hadn't|never|wasn't able to|was not able to|can't|cannot|trying to|struggling to|unable to|not able to|failed to|forgot to|tried to|meant to|wanted to|hoped to|intended to|planned to|(?:was|were) (?:supposed|going|meant) to|should(?: have|'ve)|ought to have|no (?:chance|time|luck|way)|too (?:busy|tired|late|ill|sick) to)";
const calledOff = "(?:cancell?ed|called off|postponed|rescheduled|moved|rained off)(?=$| (?:on me|it|again|last|by|because|due|at|to|until|till|for|our|the|my|today)\\b)|(?:fell|fallen) through|no-?show";

const came = "(?:[上到着成通]|了?面)";
const means = "(?:要(?!是|求|紧|点|素|害|不)|得(?![及到了])|应该|应当|该|需要|想要|想(?![起到念法象])|打算|准备|计划|记得|记着|别忘了?|不要忘了?|必须|一定|有空|有时间|改天|回头(?!率|客)|下次|找时间|找机会|抽空|抽时间|过[两几]天|过段时间|即将|我会|提醒(?:我|自己))";
const whoDid = "(?:但是?|可是?|可惜|不过|结果|最后|后来|于是|因故|因为|临时|又|都|也|他|她|我们?|对方|人家|@|大家|会面|饭局|见面|电话|微信|加班|生病|发烧|感冒|堵车|下雨|太[累忙晚]|有事|走不开|睡过头)*";

/** Words that only hold one of those: no word of `约 主要 觉得 理想 一下周报` is meant. */
const otherWords = "[主重只首概纪摘必快紧]要|[觉值懂舍显获取使变聊谈说吃喝玩走过打晓认懒免省难亏]得|[感理思梦设猜联幻]想|没想到|不明天|[今以之然先]后(?=[天日])|[一线底手以乡私]下(?=周|星期|礼拜|个?月|季)";

/** A blank is one or more. */
const missed = [
	// Nothing that stands after the person is said of the contact: `lunch with @, whom I had never met`.
	`^[^@]*\\b${notDid} (?:[\\w'-]+ ){0,4}?${call}(?!.*\\b(?:much|long|enough)$)`,
	"\\brain ?check\\b[^@]*@|\\bno.?show from @|^[^@]*\\b(?:tried|trying) (?:to get hold of @|(?:to )?(?:call|ring|phon|reach|text|get)|@)",
	`^[^@]*\\b(?:just )?missed (?:(?:an?|the|my|our|another) )?(?:${occasion}s? (?:from|with) )?@`,
	`^[^@]*\\b(?:cancell?ed|called off|postponed|skipped) (?:on |(?:the |my |our )?${occasion} with )@`,
	`\\b${occasion}(?: (?:with|and) @.*?)?(?: (?:was|is|got|had to be))* (?:${calledOff}|didn't happen)`,
	`@ (?:has |had to |just )?(?!moved\\b)(?:${calledOff}|cancel (?:on|our|the|my)\\b|bailed|flaked|stood me up|missed (?:our|the|my) ${occasion})`,
	"@ (?:did(?:n't| not)|never|couldn't|wouldn't) (?:answer|pick(?:ed)? up|show(?:ed)?(?: up)?|come|turn up|make it)\\b",
	`^[^@]*(?:没有?|未|未能|顾不上|来不及|没空|没法)(?!想到|忘|事|少|多久|几天|问题|关系|什么)(?:能|来得及|机会|时间|空|顾上|法|去|再|怎么|有|曾|要|得|心情)*(?:${withWhom}[^，]{0,8}?)?${meets}`,
	`${withWhom} *@[^，]{0,6}?没(?:有|能)?(?:联系|打|接|见|吃|喝|聊|约|去|聚|碰|谈|遇|等|办)${came}(?:饭|面|话|电话|酒|茶|咖啡|了)?$`,
	"^[^，]*打[^，]*没(?:人)?接(?:通)?$|(?:无人接听|没人接|占线|关机|没打通|打不通|没接通|不接)(?:电话)?$|失联",
	"@ *(?:也|又|都|还|一直)*(?:没|未)(?:有)?(?:回(?:复|应|信|我|消息|微信|邮件|电话)|答复)|@ *(?:临时有事|婉拒)",
	"@ (?:still |has |have )*(?:hasn't|haven't|not|never|didn't)(?: yet)? (?:repl|respond|answer|written|wr[io]te back|g[eo]t(?:ten)? back|call(?:ed)? back)",
	"\\bleft @ an? (?:voice ?mail|voice message)",
	"@ *(?:也|又|都|还|一直|从来?)*不(?:回|接|理|联系)|^[^@]*联[系络] *@ *(?:未果|无果|失败)|@ *(?:好久|很久|多年|许久|[半几一两]年)[^，]*没有?(?:联系|见|消息|说话|聊|来往)",
	"@ *(?:也|又|都|还|一直|最后)?没(?:有)?(?:接电话|接|来(?:聚会|上课|上班|开会|参加|吃饭)?|赴约|到场|出现)$",
	`^(?:[^@]*[^@别要没])?忘(?:了|记|了要)?(?:${withWhom}[^，]{0,8}?)?${meets}`,
	"^[^@]*(?:错过|漏接|差点|险些|久未)|@的?未接|未接来电",
	`(?:联[系络]|找|打|约|见|够)不(?:上|到|着|通)`,
	`(?:本来|原本|原定|原计划|本想|原想|本打算|原打算|原说)(?!的)[^，]*?${meets}`,
	`(?:${withWhom} *@[^，聊谈说讲讨论]{0,6}?|取消了?${withWhom} *@.*?)(?:取消|改期|推迟|延期|泡汤|告吹|黄|吹)了?$`,
	"@ *(?:临时|又|把我)*(?:放(?:了?我)?鸽子|爽约|取消了?(?:约会|见面|饭局|$))",
];
const undone = [
	// Who moved has another home; what was moved has another day.
	`^(?!(?:@|he|she|they) (?:has |had |just )*moved\\b)(?:(?:and|but|then|so|though|however|sadly|unfortunately|i|he|she|they|@|we|it|nobody|no one|line|phone|had|has|have|got|was|were|to|just) )*(?:${calledOff}|cancel$|(?:didn't|did not|never|wouldn't|couldn't|could not) (?:answer|pick(?:ed)? up|show(?:ed)?(?: up)?|come(?! to)|came|turn(?:ed)? up|make it|made it|reach (?:him|her|them)?$|happen|work out|get through)|no answer|(?:no one|nobody) (?:home|there|in|answered|picked up)|(?:out|away|not around)$|left before (?:i|we) could|(?:did not|didn't) (?:manage|dare|get the chance|get a chance) to (?:say|talk|speak|meet|catch)|(?:went |straight )*to voice ?mail|left (?:(?:an?|him an?|her an?|them an?) )?(?:voice ?mail|message on)|(?:was )?busy$|(?:wasn't|weren't|not) (?:in|home|there|at home|present|attending|available)$|bailed|flaked|stood me up|rained out)`,
	`^(?:[\\w']+ )?(?:no time to|didn't (?:get to|have time to|stop to|manage to|really)?) ?${sayHello}(?: to (?:him|her|them))?$|^(?:only )?waved\\b`,
	`^${whoDid}(?:说)?(?:没(?:有)?(?:人)?(?:接(?:电话|听|话)?|赶上|来|赴约|到场|出现|去成|吃成|见成|聚成|约成|打通|接通|联系上|见[到着]|碰[上到]|遇[到上]|成行?|打)|(?:一直)?(?:无人接听|占线|关机|忙音|打不通|拒接)|(?:已读不回|(?:打?电话)?也?不接|(?:都|人)?(?:不在|没在)(?:家|办公室)?)|来不了|去不了|取消|改期|推迟|延期|泡汤|告吹|黄了|爽约|放了?我?鸽子|鸽了|忘了|有事(?:来不了|没来))了?$`,
	`^${whoDid}(?:因为?)?.{0,4}取消了?$`,
	"^(?:还|但是?|又|一直|至今|最后)*没有?(?:寄|发|送)(?:出去?|成)?$|^(?:but |still )*(?:haven't|have not|didn't|never) (?:sent|send|post(?:ed)?|mail(?:ed)?)(?: it)?(?: yet)?$",
	"^没(?:敢|去|上前|能)*(?:认|打招呼|叫|喊)(?:他|她|出来?)?$|^没(?:能|来得及|时间|机会|空|顾上|怎么)*(?:说上话|说话|打上?招呼|聊上|聊两句)$",
];
/** `at 7`, `morning`, `for dinner`: when, or what for. */
const hour = "(?: (?:at|around|from|about) \\d[\\d:.]*(?: ?[ap]m)?| (?:morning|afternoon|evening|night|lunchtime|noon)| for \\w+)*";
const ahead = [
	`^[^@]*\\b(?:(?:need|have|want|ought|plan|planning|intend|hope|hoping|going|meaning|remember|forget|remind me|supposed|about|like|love) to|gonna|gotta|wanna|should|must|let's|will|'ll|shall|might|may) (?:[\\w'-]+ ){0,3}?${call}(?! back (?:later|yesterday))`,
	"\\bneeds? (?:an? )?(?:discussion|talk|chat|meeting|call|conversation) with @",
	"^[^@]*\\b(?:need|needs|ought|remember|forget|remind me|supposed) to [\\w'-]+ [^@]*@",
	"^(?:还在|在|还|先)?等 *@|^(?:(?:please|then|also|and|to) )*(?:confirm|reply to|respond to|answer|apologi[sz]e to)\\b[^@]*@|\\bwaiting (?:for|on|to hear)\\b[^@]*@",
	"^(?:去)?(?:找|约) *@ *(?:聊聊|谈谈|坐坐|吃个?饭|喝个?(?:咖啡|茶|酒))$",
	`^(?:see|meet|seeing|meeting|visit|visiting) @ .*\\b${dayEnglish}`,
	"^(?:(?:please|then|also|and|to|maybe) )*(?:call|phone|ring|text|e-?mail|message|ping|dm|whatsapp|write|meet|visit|pay|follow up with|check (?:in )?(?:with|on)|congratulate|thank|send|tell|invite|remind|introduce|write to|reach out to|get back to|talk to|reply to|ask|bring|lend) @(?!'s\\b)",
	"^(?:(?:i|we|still|also) )*owe @|^(?:我|还)*欠(?:着|了)? *@",
	`^[^@\\w]*#(?:idea|next|todo|to-do|someday|waiting|plan|待办|想法|计划)\\b`,
	"^(?:我)?(?:还)?(?:要|得|该|记得|别忘了?|需要)(?:把[^，@]{1,8})?还(?:给)? *@",
	"@ (?:might|may|could) (?:come|join|visit|be|drop by|stop by|call|write)\\b|@[^@]*\\bpending$",
	`@(?:'s| is| are)? (?:coming|arriving|visiting|back|in town|here|comes|arrives|visits|lands|flies in|will (?:come|visit|be (?:here|in town|back)))\\b.*${futureEnglish}`,
	`^[^@]*\\b(?:${occasion}|seeing|meeting|visiting|calling|having|getting|catching up)\\b[^@]*@(?!.*\\b(?:about|for|of|re|on|regarding|until|till|by|to|is) ${futureEnglish}).*\\b${futureEnglish}${hour}\\W*$`,
	`^${futureEnglish}:? (?:i )?(?:am |is )?(?:having )?(?:a )?(?:${occasion}|seeing|meeting|visiting|calling|see|meet|call|visit)\\b(?!.*\\b(?:talked|discussed|planned)\\b)`,
	`^[^@]*${means}[^，@]{0,6}?(?:${withWhom} *@|${meets} *@|${withWhom}|再?${meets})(?![了过])`,
	`^[^@]*${futureChinese}[^，@]{0,6}(?:${withWhom}|见|找|去看|陪|请) *@(?!.*了)`,
	`(?:和|跟|与|找) *@ *${futureChinese}(?:一起|再|去|要|会)?(?:吃|喝|见|聊|打|碰|聚|爬|开会|视频|通话|面)(?!.*了)`,
	`@ *${futureChinese}(?:要|会|就|过|是)*(?:来|到|回来|路过|生日|手术|出差)`,
];
const arranged = [
	`(?:^|[^想要再该得会间机空天去备算])约(?!了?我)(?:了|好了?|定了?|上了?|在)? *(?:@|＠)?[^，@]{0,4}?${dayChinese}(?!.*[来到]了)`,
	`${dayChinese}[^，]{0,4}约(?:了|好了?|定了?) *@`,
	`^(?:(?:i|we|just|have|also) )*(?:arranged|scheduled|booked|set up|made (?:plans|a date)|fixed a date|pencilled in|a date)\\b.*\\b${dayEnglish}`,
];
const afterAll = [
	"^(?:(?:but|and|so|then|later|instead|finally|eventually|he|she|they|we|i|@|both) )*(?:(?:called|rang|wrote|texted|phoned)(?: me| him| her| them)? (?:back|later|instead|again)|(?:e?mailed|texted|called|messaged|wrote|rang) to (?:congratulate|say|thank|wish|check)\\b|(?:texted|messaged|emailed|called|rang|phoned|pinged|wrote(?: to)?|met|saw|reached|visited|sent|gave|brought|took|wished|congratulated|helped|sang) (?:to |for )?(?:him|her|them|me|@)\\b|(?:talked|spoke|chatted|met|caught up|connected|got through|got to talk|hung out|texted|messaged|emailed)(?! (?:to|with|about) (?!him|her|them|@))|had (?:an? )?(?:\\w+ )?(?:call|chat|talk|lunch|dinner|coffee))",
	"^(?:但是?|后来|昨[天晚]|今[天早晚]|前天|刚刚?|上午|中午|周末|晚上|下午|第二天|于是|然后|不过|最后|结果|之后|他|她|我|又|再|终于|就|便|也|还|去|给|跟|和|向|找|连忙|赶紧|马上|立刻|顺便|顺手|只好|@|自己|主动)*(?:(?:微信|电话|短信)(?:上|里)?(?:聊|安慰|恭喜|祝贺|问候|关心|道贺|道谢)|回电|回拨|打(?:了?过来|回来|来|通)|回了|聊了|通了|见了|见到了|吃了|联系上了|接通了|视频了|通话|发了?(?:一?[个条封份段])?(?:微信|消息|短信|邮件|信息|祝福|红包|语音)|打了?(?:一?个)?(?:电话|视频)|写了?(?:一?封)?(?:信|邮件)|看了?(?:他|她)|探望|送[了去]|祝(?:他|她|了|贺|福)|陪(?:他|她|了)|请(?:他|她|我|大家|客|吃|喝)|留了言|改(?:成|为|打|用|发)|一起吃|碰上了|找到了|[约见吃聚聊]上了|见着了|(?:微信|电话)?上?发了[个条]?(?:红包|祝福|信息))",
];
const tells = "\\b(?:ask(?:ed|s)?|said|says|told|wrote|texted|e-?mailed|called|wonder(?:s|ed)|wants? to know|quizzed)\\b|[问说讲聊打发写]";
const planLabel = `^[^\\p{L}\\p{N}]*(?:${futureEnglish}|${futureChinese}|plans? for .*|agenda|ideas?|open|reach out(?: to)?|to (?:call|contact|ask|reply|write|invite|meet|see|visit|thank)|(?:next|open) (?:actions?|steps?)|action items?|follow-?ups?|people to .*|someday|backlog|to-?do|to do|next|plan|待办|计划|想法|待(?:联系|回复|约)|跟进|下一步|打算|要(?:联系|约|见|回)的?人?)[^\\p{L}\\p{N}]*$`;
const offLabel = "^[^\\p{L}\\p{N}]*(?:cancell?ed|missed|no-?show|取消|改期|爽约|没成)[^\\p{L}\\p{N}]*$";
const hint = [
	"\\b(?:out|away)\\b",
	"[?？]|[:：](?!\\d)|n't|\\b(?:not|never|no|missed|cancel\\w*|called off|postponed|rescheduled|moved|rained|fell|fallen|forgot|forget|fail\\w*|unable|tried|busy|voice ?mail|bailed|flaked|stood|supposed|meant|meaning|needs?|have|want\\w*|ought|plan\\w*|intend\\w*|hop(?:e|ed|ing)|going|remember|remind\\w*|should|must|let's|will|shall|might|may|like|love|owe|congratulate|waiting|see|meet\\w*|seeing|visit\\w*|thank|send|tell|invite|introduce|write to|reach out|get back|talk to|reply to|ask|bring|lend|about|arranged|scheduled|set|made|booked|fixed|pencilled|tomorrow|tonight|next|coming|some ?(?:day|time)|soon|in (?:an?|two|three|a few|\\d+)|thought|think\\w*|dream\\w*|waved|skipped|too|gonna|gotta|wanna|idea|birthday|to-?do|someday|waiting|nobody|left|can't|cannot|trying|struggling|rain ?check|no.?show|could|pending)\\b|(?:^|[-.,:;!?—–(]\\s*)(?:(?:please|then|also|and|to|maybe)\\s+)*(?:call|phone|ring|text|e-?mail|message|ping|dm|whatsapp|write|pay|follow|check)\\b|'ll\\b|#",
	`[?？]|[:：](?!\\d)|没|未|忘|错过|漏接|差点|险些|顾不上|来不及|[到着通上]不|不[上到着通在]|本来|原本|原定|原计划|原想|本想|取消|改期|推迟|延期|泡汤|告吹|黄了|吹了|鸽|爽约|想|惦记|梦|念|无人|占线|关机|忙音|拒接|不了|约|欠|等|找|不接|没|失联|婉拒|有事|忘|${means}|${futureChinese}|生日|计划|待办`,
];

let made: HappeningPatterns | undefined;

/** The patterns, made when a line is first asked about. */
export function happeningPatterns(): HappeningPatterns {
	made ??= {
		otherWords: new RegExp(otherWords, "gu"),
		missed: anyOf(missed), undone: anyOf(undone), aside: anyOf(aside), apart: anyOf(apart), ahead: anyOf(ahead), arranged: anyOf(arranged), afterAll: anyOf(afterAll),
		planLabel: anyOf([planLabel]), offLabel: anyOf([offLabel]), apartLabel: anyOf([apartLabel]), tells: anyOf([tells]), hint: anyOf([...hint, ...apartHint]),
	};
	return made;
}

const han = /\p{Script=Han}/u;
const latin = /[a-z]{2}/i;

/** A text in one language is not asked what only the other can say. */
function anyOf(patterns: readonly string[]): Pattern {
	const chinese = together(patterns.filter((pattern) => han.test(pattern)));
	const english = together(patterns.filter((pattern) => latin.test(pattern)));
	return { test: (text) => (han.test(text) && chinese.test(text)) || (latin.test(text) && english.test(text)) };
}

function together(patterns: readonly string[]): RegExp {
	return new RegExp(patterns.length === 0 ? "(?!)" : patterns.join("|").replaceAll(" *", "\\s*").replaceAll(/ (?![*?+])/g, "\\s+"), "iu");
}
