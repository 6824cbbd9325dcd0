/** Whom the notes call he, and whom she; `either` where they do not tell. */
export type Pronoun = "he" | "she" | "either";

const subject = /\b(he|she)\b(?:['’]s\b| ((?:always|often|also|still|never|now|just|really|sometimes) )?([a-z]+s)\b)?/giu;
const object = /\b(?:himself|herself|him|hers|her|his)\b/giu;
const objects: Readonly<Record<string, string>> = { him: "you", himself: "yourself", herself: "yourself", his: "your", hers: "yours" };
const verbs: Readonly<Record<string, string>> = { is: "are", was: "were", has: "have", does: "do" };
/** After "he", what ends in -s and is no verb of the present. */
const noVerb = /[su]s$|^(?:always|sometimes|perhaps|towards|its|his)$/iu;
/** After "her" in "I met her again" no noun follows. */
const afterHer = /^\s+(?!(?:to|at|in|of|on|for|with|from|and|but|when|about|if|that|who|again|last|yesterday|today|by|as|so|or|since|after|before|there|here|up|out|off|over|into)\b)\p{L}/iu;
const chinese = /(其|吉|排)?(他|她|TA(?![A-Za-z]))(们|人|乡|日|国)?/gu;

/**
 * A line that speaks of somebody as he or she, as one would say it to them: "his old hub" is "your old hub", 他的副业 你的副业.
 * Of two, only whom `pronoun` names is spoken to.
 */
export function saidToYou(text: string, pronoun: Pronoun = "either"): string {
	const isOther = (word: string): boolean => pronoun !== "either" && genderOf(word) !== "either" && genderOf(word) !== pronoun;
	return text
		.replace(subject, (all: string, who: string, adverb: string | undefined, verb: string | undefined) => (isOther(who) ? all : `${inCaseOf(all, "you")}${predicate(all, adverb ?? "", verb)}`))
		.replace(object, (word: string, at: number, whole: string) => {
			const lower = word.toLowerCase();
			return isOther(word) ? word : inCaseOf(word, objects[lower] ?? (afterHer.test(whole.slice(at + word.length)) ? "your" : "you"));
		})
		.replace(chinese, (all: string, before: string | undefined, who: string, after: string | undefined) => (before === undefined && after === undefined && !isOther(who) ? "你" : all));
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

function predicate(all: string, adverb: string, verb: string | undefined): string {
	if (/['’]s$/u.test(all)) return "’re";
	if (verb === undefined) return "";
	const lower = verb.toLowerCase();
	return ` ${adverb}${verbs[lower] ?? (noVerb.test(verb) ? verb : verb.replace(/ies$/u, "y").replace(/(sh|ch|x|o)es$/u, "$1").replace(/s$/u, ""))}`;
}

function inCaseOf(written: string, word: string): string {
	return /^\p{Lu}/u.test(written) ? `Y${word.slice(1)}` : word;
}
