import { late } from "../notes/late";

/** What goes on in a life that one asks after, whatever words a note has for it. */
export type MatterKind =
	| "child" | "job-search" | "job" | "move" | "wedding" | "marriage" | "thesis" | "exam" | "driving" | "house" | "business"
	| "retirement" | "baby" | "garden" | "pet" | "instrument" | "race" | "sport" | "making" | "language" | "trip" | "mend" | "parent" | "partner";

/** By what a line tells of it. What a group catches is what it is called, the last group first. */
export interface MatterSign {
	readonly kind: MatterKind;
	/** For so many days after it was told one may ask after it. */
	readonly days: number;
	/** Whether it is asked after where no day is told as well. */
	readonly lasts: boolean;
	readonly english: string;
	readonly chinese: string;
}

const year = 366;
const name = String.raw`\p{Lu}[\p{L}'’-]*\p{L}`;
const withAge = String.raw`${name}(?: ?[(]\d+[)])?`;
const names = `${withAge}(?:(?:, and |, | and | & )${withAge})*`;
const children = String.raw`\b(?:two|three|four|both|\d) (?:small |little |young )?(boys|girls|kids|twins)\b(?!['’])`;
const child = String.raw`(?:(?:step|god|grand)?(?:son|daughter|kid|child(?:ren)?|girl|boy|twin)|little one)s?`;
const childChinese = "(?:[大小]?[儿女](?:子|儿)|外?孙[子女]|老[大二三]|孩子|娃|闺女)";
const another = "(?:(?:a|an|another|new|other|his|her|their|own|up|little|small|first|second|the) )+";
const bodyPart = "(knee|back|ankle|wrist|shoulder|hip|elbow|arm|leg|foot|toe|finger|neck)";
const bodyPartChinese = "(膝盖|腰|脚踝|手腕|肩膀|肩周|脖子|颈椎|胳膊|腿|脚)";

/** What befalls and belongs to somebody. */
const ofLife = (): readonly MatterSign[] => [
	{ kind: "child", days: 3 * year, lasts: true,
		english: String.raw`\b(?:(?:two|three|four|both|\d) (?:small |little |young )?)?${child}(?: (?:is|are|called|named))?[:,]? ?[(]?(${names})(?!['’\p{L}])|${children}`,
		chinese: String.raw`${childChinese}(?:叫|名叫|：|:)\s?(\p{Script=Han}{2,3}|${name})(?!\p{L})|${childChinese}[(（ ]?((\p{Script=Han})\3|小\p{Script=Han}(?!\p{Script=Han})|\p{Script=Han}宝|${name})(?!['’])` },
	{ kind: "job-search", days: 240, lasts: false,
		english: String.raw`\bjob[- ](?:hunt\w*|search\w*|interviews?)\b|\blooking for (?:${another})?(?:jobs?|work)\b|\b(?:first|second|third|final|an|has|have|had) interviews?\b|\bchang(?:e|es|ing) jobs\b`,
		chinese: "换工作|找(?:新)?工作|面试[^，。]{0,3}轮|有(?:一?个|几个)?面试|去面试|跳槽|投简历" },
	{ kind: "job", days: year, lasts: false,
		english: String.raw`\b(?:new|first) job\b|\bstart(?:s|ed|ing) at (?=\p{Lu})|\bstart(?:s|ed|ing) work\b|\bgot (?:the )?head of\b|\bpromot(?:ed|ion)\b|\bjoin(?:ed|s|ing) (?=\p{Lu})`,
		chinese: "新工作|入职|升[职了]|新公司|新单位|刚去[^，。]{1,8}上班|[当升]上?了[^，。]{0,6}(?:主任|经理|组长|部长|主管|总监)" },
	{ kind: "move", days: year, lasts: false,
		english: String.raw`\b(?:mov(?:ed?|es|ing)|relocat\w+) (?:back )?(?:from \S+ )?to (${name}(?: ${name})?)|\bmov(?:ed?|es|ing) (?:house|flat|in with|home)\b|\bnew (?:flat|house|place|home)\b|\bb(?:uying|ought) (?:a|the|their first) (?:house|flat|place)\b|\b(?:house|flat)[- ]?hunting\b`,
		chinese: String.raw`搬[去到回]([\p{Script=Han}A-Z][\p{Script=Han}A-Za-z]{1,9}?)(?=[了，。,；\s]|$)|搬[家了]|新家|买房|看房|新房子` },
	{ kind: "marriage", days: year, lasts: false,
		english: String.raw`\bgot married\b|\bmarried (?=\p{Lu})|\bhoneymoon\b`, chinese: "领[了完]?证|结了?婚了|刚结婚|蜜月|新婚" },
	{ kind: "wedding", days: year, lasts: false,
		english: String.raw`\bwedding\b|\bget(?:s|ting)? married\b|\bmarrying (?=\p{Lu})|\bengaged\b(?! (?:in|with))|\bproposed\b`, chinese: "结婚|婚礼|订婚|求婚" },
	{ kind: "thesis", days: 2 * year, lasts: true,
		english: String.raw`\b(?:thesis|dissertation|ph\.?d|doctorate)\b`, chinese: "毕业论文|博士论文|硕士论文|写论文|读博" },
	{ kind: "driving", days: 240, lasts: false, english: String.raw`\bdriving (?:test|lessons)\b|\blearning to drive\b`, chinese: "学车|考驾照" },
	{ kind: "exam", days: 240, lasts: false,
		english: String.raw`\b(?:exams?|finals|a[- ]levels|viva)\b`, chinese: "考研|考试|备考|高考|中考|考证|考级|答辩" },
	{ kind: "house", days: 1.5 * year, lasts: false,
		english: String.raw`\brenovat\w+|\bloft conversion\b|\b(?:new|doing (?:up )?the) (?:kitchen|bathroom)\b|\bdoing up (?:the|a|an)\b|\bbuilding work\b|\bbuilders (?:in|are)\b`,
		chinese: "装修|翻修|翻新" },
	{ kind: "business", days: 2 * year, lasts: true,
		english: String.raw`\b(?:open(?:ed|s|ing)|start(?:ed|s|ing)|runs|running|owns|set(?:ting)? up|has) ${another}(?:\p{Ll}+ )?(shop|café|cafe|restaurant|bakery|bookshop|bookstore|gym|studio|practice|clinic|business|company|start-?up|school|bar|pub|farm|guesthouse|gallery|workshop|stall)\b`,
		chinese: "(?:开了?|经营|接手|盘下了?)(?:一?[家个间]|自己的)?[^，。；、]{0,4}?(健身房|书店|餐馆|饭店|面馆|咖啡馆|咖啡店|奶茶店|花店|小店|店铺|店|馆|工作室|公司|诊所|民宿|画室|琴行|农场|厂)|创业" },
];

/** What somebody goes on doing, and who is near. */
const ofDoings = (): readonly MatterSign[] => [
	{ kind: "retirement", days: 1.5 * year, lasts: false,
		english: String.raw`\b(?:is|was|has|just|about to|she|he|you)(?:['’]s)? retir(?:ed?|es|ing)\b|\bretir(?:es|ing|ed (?:in|last|this|at))\b`, chinese: "(?:[要就快刚]|已经)退休|退休[了后前手]" },
	{ kind: "baby", days: year, lasts: false,
		english: String.raw`\b(?:newborn|new baby|the baby|maternity leave|paternity leave|gave birth|had a baby|baby (?:boy|girl|son|daughter))\b`,
		chinese: "宝宝|满月|月子|产假" },
	{ kind: "garden", days: 2 * year, lasts: true,
		english: String.raw`\b(allotment|greenhouse|vegetable patch|tomatoes|beehives|bees|hens)\b(?!['’])|(?:\b(?:his|her|their|your|big|lovely|walled) |^)(garden)(?! (?:centre|party|city|street|road|square))\b`,
		chinese: "种[了着]?[^，。]{0,3}(菜|花)|(菜)园|(菜)地|(花)园|养(花|蜂|鸡)" },
	{ kind: "pet", days: 2 * year, lasts: true,
		english: String.raw`(?:(?:\b(?:her|his|their|your|new|old|young|rescue|adopted an?|g[eo]ts? an?|ha[sd] an?|have an?) (?:\p{Ll}+ )?|^)|(?=\b\p{Ll}+(?:,| called| named| =|:| is)? \p{Lu}))\b(dog|puppy|cat|kitten|rabbit|horse|pony|whippet|labrador|spaniel|greyhound|terrier)\b(?!['’])(?:(?:,? (?:called|named|is|=)|:|,)? [(]?(${name})(?!['’\p{L}]))?(?! (?:walker|sitter|food))`,
		chinese: "(?:养了?|领养了?|家里?有)(?:一)?[只条个]?[^，。；的]{0,3}?([猫狗]|兔子|小狗|小猫|金毛|柯基|橘猫)(?!年)" },
	{ kind: "instrument", days: 3 * year, lasts: true,
		english: String.raw`\b(cello|violin|viola|piano|guitar|clarinet|flute|saxophone|trumpet|drums|accordion|fiddle|harp|oboe|banjo|ukulele)\b(?!['’]| (?:mak|shop|teach|tun|repair|trio|concerto))|(?:^|[,&] |\bis an? |['’]s an? )(?:amateur |good |fine )?(cellist|violinist|pianist|guitarist)\b`,
		chinese: "(大提琴|小提琴|中提琴|钢琴|吉他|古筝|古琴|二胡|琵琶|笛子|架子鼓|手风琴|萨克斯|长笛)" },
	{ kind: "race", days: 240, lasts: false,
		english: String.raw`\b(?:training for|signed up for|entered|doing|running) (?:the |a |her |his )?(?:first |\p{Lu}\p{L}+ )?((?:half[- ])?marathon|triathlon|ultra|10k)\b`,
		chinese: "(?:练|报了?名?|准备|备战)[^，。]{0,4}(半马|全马|马拉松|铁三|越野赛)" },
	{ kind: "sport", days: 2 * year, lasts: true,
		english: String.raw`\b(runs(?! (?:a|an|the|his|her|late|out|into|to)\b)|running(?! (?:a|an|the|his|her|late|out|into|to|of)\b)|parkrun|swims|swimming|climbs|climbing|bouldering|cycles|cycling|rowing|tennis|badminton|football|hiking|hikes|yoga|skiing|sailing|surfing|pottery|ceramics|knitting|knits|photography|birdwatching|chess|calligraphy|choir(?! (?:director|leader|master))|dancing|painting|drawing|fishing|baking|bakes|karate|judo|gardening)\b`,
		chinese: "(跑步|夜跑|游泳|冬泳|攀岩|骑车|骑行|羽毛球|网球|乒乓球?|足球|篮球|看球|爬山|徒步|瑜伽|滑雪|钓鱼|下棋|围棋|象棋|太极|跳舞|广场舞|画画|摄影(?!师)|拍照|书法|陶艺|织毛衣|唱歌|合唱|麻将|烘焙|种花)" },
	{ kind: "making", days: 2 * year, lasts: false,
		english: String.raw`\b(?:writ\w+|finish\w+|working on|publish\w+|illustrat\w+|edit\w+|making|record\w+|curat\w+) ${another}(?:\p{Ll}+ )?(book|novel|memoir|film|documentary|podcast|album|exhibition|play|screenplay)\b|\b(?:first|solo|(?:her|his) own) (exhibition)\b`,
		chinese: "(?:写|出|拍|办|录|画|编|筹备)(?:了|着|一|本|部|个|自己的|在|第二)*(书|小说|纪录片|展览|个展|播客|专辑|绘本|话剧|诗集|回忆录)" },
	{ kind: "language", days: year, lasts: false,
		english: String.raw`\b(?:learn\w*|lessons in|taking) (Japanese|French|Spanish|German|Italian|Mandarin|Chinese|Cantonese|Korean|Arabic|Portuguese|Welsh|Russian|Swedish|Norwegian|Dutch|Polish|Greek|Turkish|sign language)\b`,
		chinese: "学(?:起了?|着|了)?(日语|法语|西班牙语|德语|意大利语|英语|粤语|韩语|阿拉伯语|葡萄牙语|俄语|手语|闽南语)" },
	{ kind: "trip", days: 183, lasts: false,
		english: String.raw`\b(?:trip|holiday|travelling|flying|flies|off|going|goes|tour) (?:to|in|around|through|round) ((?!The\b)${name}(?: ${name})?)(?= (?:for|in|next|with|over|on)\b|[,]|$)`,
		chinese: String.raw`(?:要|打算|准备|计划|下个?月|年底|春节|国庆|暑假|寒假)去(\p{Script=Han}{2,5}?)(?:玩|旅游|旅行|度假|出差|看展会?)` },
	{ kind: "mend", days: 120, lasts: false,
		english: String.raw`\b(?:bad|sore|dodgy|sprained|twisted|broke|hurt|broken|fractured|pulled|put out) (?:(?:his|her|a|an|the) )?${bodyPart}\b|\b(?:his|her|your) ${bodyPart} (?:is|was|has been) (?:bad|sore|hurting|still|playing up)|\b(flu|shingles|bronchitis|covid|Achilles|hamstring|sciatica)\b`,
		chinese: `${bodyPartChinese}(?:又|还|最近|一直|有点|都)*(?:疼|痛|扭|伤|不好|不舒服|骨折|摔)|(?:扭|崴|摔|闪)[了到]${bodyPartChinese}|(感冒|发烧|流感|咳嗽)` },
	{ kind: "parent", days: year, lasts: true,
		english: String.raw`\b(?:his|her|your) (?:elderly |old )?(mother|father|mum|mom|dad|parents|grandmother|grandma|gran)\b(?!['’](?!s (?:coming|moving|staying|living|over|back)\b))`,
		chinese: "[他她你]的?(妈妈|爸爸|母亲|父亲|爸妈|父母|奶奶|外婆|爷爷|外公|姥姥|[爸妈](?![爸妈]))" },
	{ kind: "partner", days: 2 * year, lasts: true,
		english: String.raw`\b(?:partner|husband|wife|girlfriend|boyfriend|fianc[eé]e?|married(?: to)?)[:,]? (?:is )?(${name})(?!['’\p{L}])`,
		chinese: String.raw`(?:男朋友|女朋友|男友|女友|老公|老婆|对象|未婚[夫妻])(?:叫|是)?\s?(${name})(?!['’])|(?:男朋友|女朋友|男友|女友|老公|老婆|对象|未婚[夫妻])叫(\p{Script=Han}{2,3})(?!\p{Script=Han})` },
];

/** By what lines tell of a life, made when it is first asked for. What is most theirs stands first: of two the first is asked after. */
export const matterSigns = late(() => [...ofLife(), ...ofDoings()]);
