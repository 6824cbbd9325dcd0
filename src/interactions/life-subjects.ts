/** What to know of a person besides work. */
export type LifeSubject = "goals" | "hobbies" | "struggles" | "family";

/** In the order in which one would ask. */
export const lifeSubjects: readonly LifeSubject[] = ["goals", "hobbies", "struggles", "family"];

const kin =
	"famil(?:y|ies)|wife|husband|spouse|partner|kids?|child(?:ren)?|sons?|daughters?|bab(?:y|ies)|parents?|mother|father|mum|mom|dad|brothers?|sisters?|wedding";
const chineseKin = "家[庭人里]|老婆|妻子|太太|老公|[男女]朋友|对象|丈夫|先生|孩子|儿子|女儿|宝宝|娃|父母|爸|妈|哥哥|弟弟|姐姐|妹妹|结婚|婚礼|订婚|怀孕";
/** Words by which a line tells that something is known. Fields (`hobby::`, `爱好::`) tell it best. */
const words: Readonly<Record<LifeSubject, RegExp>> = {
	goals: /\b(?:goals?|dreams? of|wants? to(?= \w)|hopes? to|plans? to|planning to|aims? to|aspires?|ambitions?|would like to|working towards?)\b|目标|梦想|打算|计划|希望|想[去做学在把写开换成试]|想要[去做学写开换成当]|立志|规划/u,
	hobbies: /\b(?:hobb(?:y|ies)|loves?|enjoys?|(?<!\b(?:r[au]n(?:ning)?|bump(?:ed|s)?|came|come|w[ea]nt|got?|gets?|mov(?:ed?|ing)|look(?:ed|ing|s)?|turn(?:ed|s)?|walk(?:ed|s)?|drove|broke|split|put|back) )into|fan of|plays?|(?:on|at|most|every) weekends|collects?|hik(?:es?|ing)|(?:climb|cook|garden|surf|ski)(?:s|ing)|runs?|running|marathons?|photography|cycl(?:es|ing)|bak(?:es|ing)|guitar|piano|cello|violin|(?:cell|pian|violin|guitar)ist|choir|allotment|greenhouse|beehives?|bees|knit(?:s|ting)|pottery|birdwatching|sail(?:s|ing)|chess|yoga|swim(?:s|ming)|board games?|painting|camping)\b|爱好|喜欢|[爱迷]上|周末(?:都|总|常|经常|一般|爱)|徒步|[爬登]山|摄影|拍照|跑步|马拉松|骑行|(?:羽毛|[篮足网])球|看球|吉他|[大小中]提琴|古[筝琴]|二胡|合唱|陶艺|攀岩|冬泳|种菜|养花|下棋|跳舞|钢琴|[围象]棋|书法|烘焙|做饭|露营|滑雪|游泳|钓鱼|瑜伽|桌游|自驾|收藏|园艺|画画/u,
	struggles: /\b(?:struggl(?:es?|ed|ing)|stress(?:ed|ful)?|worr(?:y|ies|ied)|burn(?:t|ed)? ?out|hard time|overwhelmed|anxious|anxiety|laid off|layoffs?|stuck(?! in an? )|difficult(?:y|ies)?|pain points?|tired of|insomnia)\b|难处|困[难扰]|痛点|压力|焦虑|担心|烦恼|发愁|裁员|失业|迷茫|瓶颈|失眠|吃力|累|卡住|不顺/u,
	family: new RegExp(`\\b(?:${kin}|newborn|married|marrying|engaged)\\b|${chineseKin}`, "u"),
};

/**
 * Families that are not the person's own (mine, a colleague's, [[another's]]), and what only shares the word: a parent company, Mr Wang
 * (王先生).
 */
const otherFamilies = new RegExp([
	`\\b(?:my|our|(?:friend|colleague|boss|neighbou?r|client|roommate|co-?worker|somebody|someone)['’]s)\\s+(?:\\p{L}+\\s+)?(?:${kin})\\b`,
	`\\]\\](?:['’]s\\s+(?:${kin})\\b|的?(?:${chineseKin}))`,
	"\\b(?:met|meet) .{0,30}\\bat .{0,20}\\bwedding\\b|\\bfamily (?:names?|doctors?|offices?|trees?|rooms?|friendly)\\b|\\b(?:child|parent) (?:process|node|note|page|folder|class|element|company|directory)\\b",
	"\\b(?:children|kids?)['’]?s?['’]? (?:books?|clothes|menu|museum|tv|literature|camp)\\b|\\bdad jokes?\\b|\\bmother tongue\\b|\\b(?:sister|brother) (?:company|site|project|city|printer)\\b|\\bm[ou]m[- ]and[- ]pop\\b|\\bbaby (?:steps?|carrots?)\\b",
	"\\b(?:business|channel|launch|sparring|training|running|climbing|chess) partners?\\b|\\bpartner (?:at|of|program(?:me)?|manager|companies|company)\\b|\\bengaged (?:users|audience|in|with)\\b|\\bmarried to the\\b",
	// Who is called by what they are to oneself is one's own: `wrote a mail to Mum`.
	"(?:^|[,.;]\\s|\\b(?!(?:liv|stay|mov|clos|back|in\\b)\\w*)\\w+ )(?:to|with|from|called|rang|phoned|texted|visited|saw|met|and) (?:m[ou]m(?:my)?|dad(?:dy)?|grand(?:ma|pa))\\b(?: and (?:m[ou]m|dad)\\b)?",
	"[给跟和]老?(?:妈妈?|爸爸?)(?:[写打发通]|聊|视频)",
	`(?:我|我们|咱|咱们|俺)(?:的|家)?(?:那个)?(?:${chineseKin})|(?:朋友|同事|同学|老板|领导|客户|邻居|室友|别人)(?:家的|的|家)?(?:${chineseKin})`,
	"[^\\s她你的我，。；、：]先生|家庭(?:作业|医生|影院|教师|装|用|版)|大妈|妈呀|妈祖|娃娃菜|娃哈哈|婚礼上认识|像(?:一)?家人|一家人",
].join("|"), "giu");

/** Whether a text speaks of a subject, by its words; of a family only where it may be the person's own. */
export function speaksOf(text: string, subject: LifeSubject): boolean {
	return isOf(text.toLowerCase(), subject);
}

/** All that a text speaks of. */
export function subjectsOf(text: string): readonly LifeSubject[] {
	const said = text.toLowerCase();
	return lifeSubjects.filter((subject) => isOf(said, subject));
}

function isOf(said: string, subject: LifeSubject): boolean {
	return words[subject].test(said) && (subject !== "family" || words.family.test(said.replace(otherFamilies, " ")));
}
