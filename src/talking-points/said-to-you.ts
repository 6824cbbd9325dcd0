const subject = /\b(?:he|she)\b(?:['’]s\b| ((?:always|often|also|still|never|now|just|really|sometimes) )?([a-z]+s)\b)?/giu;
const object = /\b(?:himself|herself|him|hers|her|his)\b/giu;
const objects: Readonly<Record<string, string>> = { him: "you", himself: "yourself", herself: "yourself", his: "your", hers: "yours" };
const verbs: Readonly<Record<string, string>> = { is: "are", was: "were", has: "have", does: "do" };
/** After "he", what ends in -s and is no verb of the present. */
const noVerb = /[su]s$|^(?:always|sometimes|perhaps|towards|its|his)$/iu;
/** After "her" in "I met her again" no noun follows. */
const afterHer = /^\s+(?!(?:to|at|in|on|for|with|from|and|but|when|about|if|that|who|again|last|yesterday|today|by|as|so|or|since|after|before|there|here|up|out|off|over|into)\b)\p{L}/iu;
const chinese = /(其|吉|排)?(?:他|她|TA(?![A-Za-z]))(们|人|乡|日|国)?/gu;

/**
 * A line that speaks of somebody as he or she, as one would say it to them: "his old hub" is "your old hub", 他的副业 你的副业.
 * Only who wrote the line knows whether it speaks of the reader, so it is for them to ask for it and to read it over.
 */
export function saidToYou(text: string): string {
	return text
		.replace(subject, (all: string, adverb: string | undefined, verb: string | undefined) => `${inCaseOf(all, "you")}${predicate(all, adverb ?? "", verb)}`)
		.replace(object, (pronoun: string, at: number, whole: string) => {
			const lower = pronoun.toLowerCase();
			return inCaseOf(pronoun, objects[lower] ?? (afterHer.test(whole.slice(at + pronoun.length)) ? "your" : "you"));
		})
		.replace(chinese, (all: string, before: string | undefined, after: string | undefined) => (before === undefined && after === undefined ? "你" : all));
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
