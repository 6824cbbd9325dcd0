const day = "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter|New Year)";
const name = `(?=["“‘'«]?(?:[@＠]|${day}\\p{Lu}))`;
const adverbs = "(?:(?:also|now|just|actually|still|really|simply|usually) )?";
/** What cannot call anybody. */
const things =
	"(?:cat|dog|puppy|pup|kitten|pet|horse|pony|rabbit|hamster|parrot|tortoise|boat|band|book|film|novel|podcast|blog|caf[eé]|pub|bar|restaurant|place|village|town|game|app|song|startup|start-up|bab(?:y|ie))s?";

/** `is called Mia`, `a cat called Tosca`, `a founder called Lucia`, `called it Tosca`. */
const naming = new RegExp(
	[
		`(?:\\b(?:is|are|was|were|be|been|being)|\\b(?:it|he|she|that|\\p{Ll}+)['’]s|n['’]t) ${adverbs}called ${name}`,
		`\\b(?:is|are|was|were) ${adverbs}called (?=(?!(?:by|o[fn]|in|up|out|away|back|over|to|for|about|at|again|twice|once|yesterday|today|tonight|earlier|first|later|home|down|upon|names)\\b)\\p{Ll}+(?:$|[.,;!?]))`,
		`(?:\\b(?!(?:[Aa]fter|[Bb]efore|[Tt]hen) )\\p{L}+|[@＠]),? an?(?: (?!(?:and|but|or|so|then|who|that|i|we|he|she|just|later|when|with)\\b)[\\p{Ll}-]+){1,3} called ${name}`,
		`\\b${things} called ${name}`,
		`\\bcall(?:ed)? (?:it|him|her|them|(?:his|her|their|the|our) ${things}) (?=["“‘]?${day}(?!M[uo]m|Dad|FaceTime|WhatsApp|Zoom|Skype)\\p{Lu}[\\p{L}-]+["”’]?(?:$|[.,;!?)]| (?:after|for|because|and|since|as)\\b))`,
	].join("|"),
	"gu",
);
/** `女儿叫米亚`, `名叫Mia`; 叫我, 叫停 and 叫了外卖 name nobody. */
const chineseNaming =
	/(名字?(?:就|也)?|(?:女儿|儿子|孩子|闺女|宝宝|娃|老婆|老公|妻子|丈夫|[哥姐弟妹]|[男女](?:朋)?友|猫|猫咪|狗|狗狗|兔子|仓鼠|鹦鹉|宠物|公司|店)(?:名字|小名|大名)?(?:就|也)?)叫(?![我你他她它人了上来去到着个停好春声苦醒车号大吃喝起回过做走开快]|外卖|救命|不)([\p{Script=Han}·]{1,8}(?=$|[\s，。；！？、,.;!?])|(?=["“「]?\p{Lu}))/gu;

/** The text with words of the same length where `called` and 叫 only say what somebody's name is: nobody calls there. */
export function withoutNaming(text: string): string {
	return text
		.replace(naming, (found) => found.replace("called ", "dubbed ").replace(/^call /, "name "))
		.replace(chineseNaming, (_, lead: string, name: string) => `${lead}是${"某".repeat(name.length)}`);
}

const dubbed = new RegExp(`(?:\\b(?:is|are|was|were|be|been|${things})|['’](?:s|re)) (?:\\w+ )?dubbed ["“‘'«]?$`, "u");

/** Whether the text before a name, read so, says that this is only what somebody or something is called. */
export function onlyNames(before: string): boolean {
	return dubbed.test(before);
}
