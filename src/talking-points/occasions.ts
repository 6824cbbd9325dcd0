import { simplified } from "../notes/simplified";
import { inWideMarks } from "../notes/wide-marks";
import { isGrave } from "./latest-news";
import { isToTell, isUnkind } from "./sayable";

/** What two people did together, as one recalls it. */
const signs = {
	parkrun: ["parkrun", "(?!)"],
	run: ["r[au]n(?:ning)?", "跑步|跑了|夜跑|晨跑"],
	hike: ["hik(?:e|ed|ing)", "爬山|爬了|徒步|登山"],
	swim: ["sw[iau]m(?:ming)?", "游泳|冬泳"],
	ride: ["bike ride|cycl(?:ed|ing)", "骑车|骑行"],
	climb: ["climb(?:ed|ing)?|bouldering", "攀岩"],
	walk: ["walk(?:ed)?|stroll(?:ed)?", "散步|散了|走了走|逛"],
	concert: ["concert|gig|recital", "音乐会|演唱会|演出"],
	film: ["film|cinema|movie|pictures", "看电影|电影"],
	exhibition: ["exhibition|museum|gallery", "看展|展览|博物馆|美术馆"],
	play: ["theatre|saw a play", "看戏|话剧"],
	match: ["match|game of|football", "看球|球赛|打球"],
	barbecue: ["barbecue|bbq", "烧烤"],
	picnic: ["picnic", "野餐"],
	hotpot: ["hot ?pot", "火锅"],
	"dim sum": ["dim sum", "早茶|饮茶|点心"],
	curry: ["curry", "咖喱"],
	brunch: ["brunch", "早午餐"],
	breakfast: ["breakfast", "早饭|早餐"],
	lunch: ["lunch(?:ed)?", "午饭|中饭|午餐"],
	dinner: ["dinner|supper", "晚饭|晚餐|夜宵"],
	meal: ["meal|ate|noodles|pizza", "吃饭|吃了|聚餐|饭局|家常菜|吃面"],
	coffee: ["coffee|café|cafe", "咖啡"],
	tea: ["tea", "喝茶|奶茶"],
	drink: ["drinks?|pints?|beers?|wine|pub", "喝酒|喝一杯|喝了|啤酒|小酌"],
	party: ["party|housewarming", "聚会|派对|生日会"],
	call: ["calls?|called|phoned|^phone|phone call|(?:on|by) (?:the )?phone|rang|rung|facetime|zoom|video|skype", "电话|语音|视频|通话"],
	weekend: ["weekend", "(?!)"],
	visit: ["for the night|one night|two nights|stayed|over from|visit(?:ed)?|came (?:round|over|by)|popped (?:in|round)|at theirs|saw(?! \\w+ off)|met(?! an?\\b)|caught up|catch[- ]up|bumped into|ran into", "住了|住在|住[^，。]{1,4}家|来住|过夜|来我?家|去[^，。]{0,4}家|来[^，。]{0,3}找我|看望|见面|见了|碰到|碰见|遇到|来玩|陪[他她]?"],
} as const;

/** An occasion that a line tells of. */
export type Occasion = keyof typeof signs;

let made: readonly (readonly [Occasion, RegExp])[] | undefined;

const heavy =
	/\b(?:memorial|funeral|wake|hospice|hospital|argu\w+|row|quarrel\w*|cried|crying|tears|tense|awkward|cancel\w*|missed|everybody|no answer|didn['’]t|instead|migraine|meeting|interview)\b|追悼|葬|医院|吵|哭|尴尬|取消|没[接打来去见]|未接|开会|会议|分开|split up|broke up|left (?:him|her)\b/iu;

/** From here on others, or another day, are told of. */
const told = /(?:说|讲|告诉|问)(?!说笑)|\b(?:says?|said|told|asked|wants)\b/iu;
/** What somebody else did: "Tom went for a pint with you". */
const ofAnother = /^\p{Lu}\p{Ll}+ (?:went|met|saw|took|rang|called|phoned|drove|had)\b/u;

/** What a line tells first that the two did; undefined where it tells none that one likes to recall. */
export function occasionIn(text: string): Occasion | undefined {
	const [said = ""] = inWideMarks(simplified(text)).split(told);
	if (heavy.test(said) || ofAnother.test(said) || isGrave(said) || isUnkind(said) || !isToTell(said)) return undefined;
	made ??= Object.entries(signs).map(([kind, [english, chinese]]) => [kind as Occasion, new RegExp(String.raw`\b(?:${english})\b|${chinese}`, "iu")]);
	const found = made.map(([kind, sign]) => ({ kind, at: said.search(sign) })).filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at);
	return found[0]?.kind;
}
