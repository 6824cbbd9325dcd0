import type { askAfter as english } from "../en/matters";
import type { MatterKind } from "../../talking-points/matter-signs";
import type { Occasion } from "../../talking-points/occasions";
import { isIn, isTermIn } from "../../talking-points/sayable";
import { beside } from "./beside";

/** 前面补上动词，才说得通。 */
const verbs: readonly (readonly [RegExp, string])[] = [
	[/^(?:羽毛球|网球|乒乓球?|篮球|太极|麻将)$/u, "打"], [/^足球$/u, "踢"], [/^(?:围棋|象棋)$/u, "下"], [/^瑜伽$/u, "练"], [/^(?:陶艺|烘焙)$/u, "做"],
	[/^书法$/u, "写"],
];
const doing = (thing: string): string => (thing === "摄影" ? "拍照" : `${verbs.find(([of]) => of.test(thing))?.[1] ?? ""}${thing}`);

const questions: Readonly<Record<MatterKind, (thing: string, ahead: boolean) => string>> = {
	child: (thing) => `${/^\p{Ll}|^$/u.test(thing) ? "孩子" : beside(thing.split(/, | and | & /u).join("、")).trimStart()}最近怎么样？`,
	"job-search": () => "换工作的事怎么样了？",
	job: () => "新工作还顺利吗？",
	move: (thing, ahead) => {
		if (thing === "") return "房子的事都还顺利吗？";
		return ahead ? `搬去${beside(thing)}的事准备得怎么样了？` : `在${beside(thing)}住得还习惯吗？`;
	},
	marriage: () => "结婚以后都还好吗？",
	wedding: () => "婚礼准备得怎么样了？",
	thesis: () => "论文写得怎么样了？",
	driving: () => "车学得怎么样了？",
	exam: (_, ahead) => (ahead ? "备考还顺利吗？" : ""),
	house: () => "房子装修得怎么样了？",
	business: (thing) => `${thing || "生意"}最近怎么样？`,
	retirement: (_, ahead) => (ahead ? "快退休了，有什么打算？" : "退休以后过得怎么样？"),
	baby: () => "宝宝还好吗？",
	garden: (thing) => {
		if (thing === "菜") return "最近地里的菜长得怎么样？";
		return thing === "花" ? "最近的花养得怎么样？" : `最近${thing === "" || isIn(thing, "en") ? "园子" : thing}怎么样？`;
	},
	pet: (thing) => `${thing === "" ? "你家的小家伙" : /^[A-Z]/u.test(thing) ? `${thing} ` : `你家的${thing}`}还好吗？`,
	instrument: (thing) => `最近常练${thing === "" || isIn(thing, "en") ? "琴" : thing}吗？`,
	race: (thing) => `${thing === "" || isIn(thing, "en") ? "比赛" : thing}准备得怎么样了？`,
	sport: (thing) => (thing === "" ? "" : `最近常${doing(thing)}吗？`),
	making: (thing) => (thing === "" ? "" : `你的${thing}进展怎么样了？`),
	language: (thing) => (thing === "" ? "" : `${beside(thing).trimStart()}学得怎么样了？`),
	trip: (thing, ahead) => (thing === "" ? "" : ahead ? `去${beside(thing)}的事都准备好了吗？` : `上次去${beside(thing)}怎么样？`),
	mend: (thing) => `${thing === "" || isIn(thing, "en") || /^(?:感冒|发烧|流感|咳嗽)$/u.test(thing) ? "身体" : thing}好些了吗？`,
	parent: (thing) => `你${thing || "爸妈"}身体还好吗？`,
	partner: (thing) => (thing === "" ? "" : `${beside(thing).trimStart()}还好吗？`),
};

/** 笔记里说到的事，问成一句；这种语言里说不成的就是空。 */
export const askAfter: typeof english = ({ kind, thing, ahead }) => questions[kind](isTermIn(thing, "zh") ? thing : "", ahead);

const together: Readonly<Record<Occasion, string>> = {
	parkrun: "跑步", run: "跑步", hike: "爬山", swim: "游泳", ride: "骑车", climb: "攀岩", walk: "散步", concert: "听音乐会", film: "看电影",
	exhibition: "看展", play: "看戏", match: "看球", barbecue: "吃烧烤", picnic: "野餐", hotpot: "吃火锅", "dim sum": "喝早茶", curry: "吃咖喱",
	brunch: "吃早午饭", breakfast: "吃早饭", lunch: "吃午饭", dinner: "吃晚饭", meal: "吃饭", coffee: "喝咖啡", tea: "喝茶", drink: "喝酒",
	party: "聚会", call: "", weekend: "过周末", visit: "",
};

/** 上次两个人一起做的事：一起吃火锅、通话、见面。 */
export function ourOccasion(occasion: Occasion): string {
	const what = together[occasion];
	return what === "" ? (occasion === "call" ? "通话" : "见面") : `一起${what}`;
}
