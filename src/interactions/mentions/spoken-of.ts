import { simplified } from "../../notes/simplified";

/** Words before a person of whom is spoken, not with: `about @`, `about @ and @`, `heard that @`; `@` is the person, and any other. */
const english =
	/\b(?:about|abt|re|regarding|concerning)\s+(?:(?:how|what|whether|why|when|that|the|my|our|his|her|their|an?)\s+|(?:[\p{L}-]+\s+(?:of|for|by)\s+)|@(?:['’]s?)?(?:\s*,)?\s*(?:and\s+|&\s*)?)*$|\baccording to @\s*,\s*$|@[^@]*\b(?:hi|hello|greetings|regards) from\s+$|\b(?:heard|told me|tells me|says|said|learned|mentioned)\s+(?:that\s+)?$|\b(?:article|post|book|essay|newsletter|talk|podcast|video|quote)\s+(?:by|from|of|on)\s+$/iu;
/** The same in Chinese. `聊了@`, with nobody before it, is talk with them, and so are `约谈`, `面谈` and `访谈`. */
const chinese =
	/(?:[@和跟与向对].*(?<![约面访商洽会])[聊谈讲提议](?:了|到|起|过|及)|[和跟与同]\s*@[^，。；！？@]{0,6}(?<![约面访商洽会])(?:[聊谈]|吐槽|议论|数落)|因为|由于|为了|知道|得知|获悉|听[^，]{0,6}[讲聊]|说|问[起到]|打听|讨论|关于|八卦|转发|读了?)(?:了|到|起|过|及|一下|关于|@|[、和与跟]|的|最近)*\s*$/u;
const chineseWith = /(?<!@\s*)(?:[和跟与给向找约同对陪]|告诉)\s*$/u;

/** Words further back are of another thing. */
const mostBefore = 80;

/** Whether a person, at a place of a line in which people are `@`, is only talked about: `talked with @ about @'s job`, `和@聊了@的婚礼`. */
export function isSpokenOf(told: string, at: number): boolean {
	const before = simplified(told.slice(Math.max(0, at - mostBefore), at));
	return english.test(before) || (chinese.test(before) && !chineseWith.test(before));
}
