import { cutRanges } from "../notes/lines/inline-marks";
import type { Line } from "../notes/lines/line";

const english =
	/(?:^|[.;:,!(–—-]\s*|\b(?:and|but|or|so|please) )(?:do not|don['’]?t|never|avoid) (?:(?:mention|bring up|discuss|joke|contact|write|call|ring|phone|text|tell)\b(?! (?:me|us|it)\b)|(?:ask|talk) (?:h(?:im|er)|about|for|if|how|wh))|\b(?:s?he|they) (?:does not|do(?:es)?n['’]t) (?:want|like) to (?:talk|hear|be asked)|(?:^|[.,]\s*)no (?:jokes?|questions?|talk) about|\basked (?:me|us) not to (?:mention|call|ring|phone|write|talk|ask|tell)|(?:\b(?:asked for|wants?) |(?:^|[.,;]\s*)(?:please,? )?)no (?:more )?(?:phone |video |voice )?calls\b(?! (?:yet|since|from|to))|(?:^|[.;:,!(]\s*|\b(?:s?he|they) )hates? (?:being (?:asked|called|rung|phoned)|phone calls|talking about)|(?:^|[.;]\s*|\b(?:s?he|they) )(?:does not|doesn['’]t|don['’]t) want (?:it|this|that) (?:discussed|mentioned|known|talked)/i;
const chinese =
	/(?:(?:[^特分区个级类告派识道]|^)[别別]|不要|不能|不主动|(?:[^我们]|^)不(?:想|愿意?|喜欢))(?:别人|当面|[在跟和对拿].{1,8}?)*(?:提(?![前高醒示升供交多])|[问問](?![题題])|聊|谈|催|开玩笑|告诉(?!我)|(?:再|直接|给[他她])*(?:打(?:电话|语音|视频)|发语音))|(?:[别別]|不要|不能|不让我)[在跟和对].{1,8}?说(?![话服])|讨厌(?:别人|人家|我|接|打)*(?:提|问|催|电话(?!推))/u;
/** What one must know before one meets, cooks or gives. */
const health =
	/(?:^|[^\w'’ ]\s*|\b(?!(?:no|not|my|our|isn['’]t|aren['’]t|any)\b)[\w'’]+ )(?:allerg(?:y|ies|ic)|anaphyla\w+|epi-?pens?|coeliac|celiac|gluten[- ]free|(?:lactose|gluten)[- ]intoleran\w+|vegetarian|vegan|pescatarian|kosher|halal|diabet\w+|teetotal\w*|sober(?= (?:since|for)|[.,;]|$))\b(?! (?:place|restaurant|caf|food|recipe))|(?:s?he|they|^|\.) ?(?:does not|doesn['’]t|don['’]t|can['’]?t|cannot) (?:eat|drink)|(?:^|[^不没我])过敏|忌口|吃[素斋]|素食|清真|乳糖不耐|麸质|糖尿病|戒酒|滴酒不沾|(?:^|[^我们])不(?:能)?[吃喝碰](?![了下得惯完到亏苦饭不，。])/i;
const never =
	/(?:^|[.;:!(]\s*|\b(?:so|please) )(?:(?:[Dd]on['’]t|[Dd]o not) (?!know|think|forget|remember|worry|see|need|have|want|understand|care|mind|feel|believe|miss|get|like|tell|live|hear|be |you |we |I )\p{Ll}|[Nn]ever (?!(?:\p{Ll}+ed|been|met|seen|had|said|told|got|went|came|knew|heard|did|was|were|took|spoke|again|mind|too|a|the|in|on|once|quite|before|found|made|gave|wrote|saw|lost|won|felt|has|have|is|will|would|(?:complain|smile|sleep|stop|answer|replie|call|write|say|ask|get|goe|come|eat|talk|forget|remember|seem|want|like|need|take|tell|crie|laugh|worrie)s)\b)\p{Ll}|NO \p{L}|[Nn]o (?:alcohol|flowers|gifts|presents|surprises?|pub|pork|meat|nuts|dairy|visits|lunch)|[Hh]ates? )|(?:^|[。；，！：:]\s*)(?:千万|请)?(?:[别別](?![忘人的处名墅克说急担扭致看无]|提)|不要(?![紧求脸钱忘太])|切忌|讨厌|怕(?![是了不]))\p{Script=Han}/u;
const head = /^\[!([^\]]+)\][+-]?\s*/u;
const kinds = /^(?:important|warning|danger|注意)/iu;
const label = /^(?:boundar\w+|边界|禁忌|雷区)$/iu;

/** What a line says, in a callout too, and whether that is not to be mentioned, or to be heeded otherwise (`Peanut allergy`). */
export interface Barred {
	readonly said: string;
	readonly bars: boolean;
	readonly heed: boolean;
}

/** Reads, line by line, what a note says that is not to be mentioned; `said` is what the line says outside callouts. */
export function barredInOrder(): (line: Line, said: string) => Barred {
	let isInside = false;
	return (line, outside) => {
		if (line.kind !== "callout") {
			isInside = false;
			return { said: outside, bars: saysNotTo(outside), heed: isToHeed(outside) };
		}
		const text = quotedText(line);
		const [mark = "", kind] = head.exec(text) ?? [];
		const title = text.slice(mark.length);
		if (kind !== undefined) isInside = kinds.test(kind) || label.test(title);
		const said = kind === undefined || !label.test(title) ? title : "";
		// A title alone forbids nothing: `[!important] Promised`.
		return { said, bars: said !== "" && ((isInside && kind === undefined) || saysNotTo(said)), heed: health.test(said) };
	};
}

function quotedText({ quoted, text, comments }: Line): string {
	return !quoted || quoted.code || quoted.item?.task !== undefined
		? ""
		: cutRanges(text, comments).slice(quoted.item?.textStart ?? quoted.textStart).trim();
}

/** What else a line tells besides what is not to be mentioned. */
export function withoutBarred(text: string): string {
	return text.split(/[.,。，]/).filter((clause) => !saysNotTo(clause)).join();
}

/** Whether a line tells of what somebody cannot have, or is not to be done to them. */
function isToHeed(text: string): boolean {
	const plain = text.replaceAll("**", "");
	return health.test(plain) || never.test(plain);
}

/** Whether a text says that something is not to be mentioned, or by what nobody is to be reached. */
export function saysNotTo(text: string): boolean {
	const plain = text.replaceAll("**", "");
	return english.test(plain) || chinese.test(plain);
}
