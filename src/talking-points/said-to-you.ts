/** Whom the notes call he, and whom she; `either` where they do not tell. */
export type Pronoun = "he" | "she" | "either";

const asked = /\b(is|was|has|does)(n['’]t)? (he|she)\b/giu;
const subject =
	/\b(he|she)\b(?:(['’]s\b)((?: (?:just|already|finally|also|recently))? [a-z]+\b)?| ((?:(?:always|often|also|still|never|now|just|really|sometimes) )?(?:[a-z]+s|(?:is|was|has|does)n['’]t))\b)?/giu;
/** After "he's": what has been done, not how he is. */
const participle =
	/^(?: (?:just|already|finally|also|recently))? (?!(?:tired|worried|excited|married|engaged|bored|stressed|interested|pleased|scared|retired|relieved|concerned|supposed|based|surprised|allowed|red)$)(?:been|got|had|gone|become|taken|made|left|lost|won|found|bought|[a-z]{2,}ed)$/iu;
const object = /\b(?:himself|herself|him|hers|her|his)\b/giu;
const objects: Readonly<Record<string, string>> = { him: "you", himself: "yourself", herself: "yourself", his: "your", hers: "yours" };
const verbs: Readonly<Record<string, string>> = { is: "are", was: "were", has: "have", does: "do" };
/** After "he", what ends in -s and is no verb of the present. */
const noVerb = /[su]s$|^(?:always|sometimes|perhaps|towards|its|his)$/iu;
/** A second verb of the same sentence: "you like tea, and studies law". */
const secondVerb =
	/(\byou (?:[a-z]+ )?[a-z]+\b[^.;!?]*?\b(?:and|but|or|then) )(is|was|has|does|works|lives|wants|plans|likes|loves|thinks|says|teaches|studies|runs|writes|plays|makes|goes|needs|hopes|misses|moves|starts|keeps|takes|gets|reads|speaks|travels|feels|knows|asks|looks)\b/giu;
/** After "her" in "I met her again" no noun follows. */
const afterHer =
	/^\s+(?!back (?:the|an?|my|our|that|this)\b)(?!(?:the|an?|my|our|some|this|that|to|at|in|of|on|for|with|from|and|but|when|about|if|who|again|last|yesterday|today|by|as|so|or|since|after|before|there|here|up|out|off|over|into)\b)(?:\p{L}|\d+(?:st|nd|rd|th)\b)/iu;
/** What follows is given to her: "send her pics". */
const sending = /^(?:send|show|teach|post|forward|e-?mail|lend|give) $/iu;
const chinese = /(其|吉|排)?(他|她|(?<![A-Za-z])TA(?![A-Za-z]))(们(?=公司|家|团队|学校|单位|部门|医院|店|线上|那边|那里|实验室|组|班|院|厂|村|小区))?(们|人|乡|日|国)?/gu;

/**
 * A line that speaks of somebody as he or she, as one would say it to them: "his old hub" is "your old hub", 他的副业 你的副业.
 * Of two, only whom `pronoun` names is spoken to.
 */
export function saidToYou(text: string, pronoun: Pronoun = "either"): string {
	const isOther = (word: string): boolean => pronoun !== "either" && genderOf(word) !== "either" && genderOf(word) !== pronoun;
	return text
		.replace(asked, (all: string, verb: string, not: string | undefined, who: string) =>
			(isOther(who) ? all : `${inCaseOf(verb, verbs[verb.toLowerCase()] ?? verb)}${not ?? ""} you`))
		.replace(subject, (all: string, who: string, short: string | undefined, next: string | undefined, verb: string | undefined) => {
			if (isOther(who)) return all;
			return `${inCaseOf(who, "you")}${short === undefined ? predicate(verb) : `${participle.test(next ?? "") ? "’ve" : "’re"}${next ?? ""}`}`;
		})
		.replace(secondVerb, (_, before: string, verb: string) => `${before}${ofYou(verb)}`)
		.replace(object, (word: string, at: number, whole: string) => {
			const lower = word.toLowerCase();
			const after = whole.slice(at + word.length);
			const isGiven = sending.test(whole.slice(0, at)) && !/\bback\b/u.test(after);
			return isOther(word) ? word : inCaseOf(word, objects[lower] ?? (!isGiven && afterHer.test(after) ? "your" : "you"));
		})
		.replace(chinese, (all: string, before: string | undefined, who: string, place: string | undefined, after: string | undefined) =>
			(before !== undefined || after !== undefined || isOther(who) ? all : place === undefined ? "你" : "你们"),
		);
}

/** What notes about one person call them: the pronoun that stands there more often. */
export function pronounIn(texts: Iterable<string>): Pronoun {
	let balance = 0;
	for (const text of texts) {
		for (const [, word] of text.matchAll(anyPronoun)) {
			const gender = genderOf(word ?? "");
			balance += gender === "he" ? 1 : gender === "she" ? -1 : 0;
		}
	}
	return balance > 0 ? "he" : balance < 0 ? "she" : "either";
}

const anyPronoun = /(\b(?:he|him|his|she|her|hers)\b|(?<![其吉排])[他她](?![们人乡日国]))/giu;

function genderOf(word: string): Pronoun {
	return /^(?:he|him|his|himself|他)$/iu.test(word) ? "he" : /^(?:she|her|hers|herself|她)$/iu.test(word) ? "she" : "either";
}

function predicate(said: string | undefined): string {
	return said === undefined ? "" : ` ${said.replace(/\S+$/u, ofYou)}`;
}

/** A verb of the third person in the second: "isn't" is "aren't", "studies" "study". */
function ofYou(verb: string): string {
	const [, stem = "", not = ""] = /^(.*?)(n['’]t)?$/u.exec(verb.toLowerCase()) ?? [];
	const known = verbs[stem];
	if (known !== undefined) return `${known}${not}`;
	return noVerb.test(verb) ? verb : verb.replace(/ies$/u, "y").replace(/(sh|ch|ss|x|o)es$/u, "$1").replace(/s$/u, "");
}

function inCaseOf(written: string, word: string): string {
	return /^\p{Lu}/u.test(written) ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
}
