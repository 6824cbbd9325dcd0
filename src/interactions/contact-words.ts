/** Parts of the patterns that say what became of a contact. A blank is one or more; traditional characters come in simplified form. */

export const weekday = "(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend";
export const futureEnglish = `(?:tomorrow|tonight|next (?:week|month|quarter|year|spring|summer|autumn|fall|winter|${weekday})|(?:this )?coming (?:week|${weekday})|in (?:an?|two|three|a few|\\d+) (?:days?|weeks?|months?)|soon|some ?(?:time|day))`;
export const dayEnglish = `(?:${futureEnglish}|(?:this |on |for )?(?:${weekday})|(?:on |for )(?:the )?\\d)`;
export const futureChinese = "(?:明[天日早晚年]|后[天日]|下+个?(?:周|星期|礼拜|月|季度|半年)[一二三四五六日天末]?|改天|过[几两]天|年后|节后)(?!的)";
export const dayChinese = `(?:${futureChinese}|这?个?周[一二三四五六日天末]|(?:星期|礼拜)[一二三四五六日天]|月[底初中]|年底|\\d{1,2}[月日号点])`;

export const occasion = "(?:lunch|dinner|breakfast|brunch|coffee|tea|drinks?|beers?|call|meeting|meet-?up|catch-?up|chat|date|interview|walk|hike|visit|zoom|video call|phone call|trip|party)";
export const call = "(?:call(?:ed|ing)?|r[aiu]ng(?:ing)?|phon(?:e|ed|ing)|text(?:ed|ing)?|messag(?:e|ed|ing)|dm|ping|e-?mail(?:ed|ing)?|writ(?:e|ten|ing)|wrote|contact(?:ed|ing)?|talk(?:ed|ing)?|sp(?:eak|oke|oken|eaking)|chat(?:ted|ting)?|m[e]et(?:ing)?|met|s(?:ee|een|aw|eeing)|visit(?:ed|ing)?|reach(?:ed|ing)?|catch(?:ing)?|connect(?:ed|ing)?|reconnect|follow(?:ing)? up|check(?:ing)? in|get(?:ting)?|g[eo]t|invit(?:e|ed|ing)|ask(?:ed|ing)?|t(?:ell|old|elling)|thank(?:ed|ing)?|repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|hear(?:d|ing)?|find|join(?:ed)?|make|say|said|have|hang(?:ing)? out|grab|schedule|arrange|set up|book|send(?:ing)?|zoom|facetime|drop by|stop by|swing by|come|bring|congratulate)\\b";

export const meets = "(?:联[系络]|打|通话|电话|找|约|见|聊|谈|吃|喝|问|回|发|请教|拜访|看|谢|道谢|问候|聚|碰|告诉|跟进|请|寄|写|接|等|遇|说|开会|面聊|视频|语音|祝|道别|告别|打招呼|催|还钱|转账)";
export const withWhom = "(?:和|跟|与|给|向|找|约|同|对|陪)";
