import { readFileSync } from "node:fs";

/** Modules that are rules over tags: in them blanks part words, and mean nothing else. */
const rules = /[\\/](?:(?:contact|apart|daily|touch|clause)-rules|clause-word(?:s|ing)|lexicon)\.ts$/;
const quoted = /"(?:[^"\\\n]|\\.)*"/g;
/** Forms of a word in the lexicon, and no rule. */
const marked = / \+\w/;
/** A blank beside a sign; one between two words has to stay. */
const needless = /([^\w\u3400-\u9fff' ]) +(?! )| +(?=[^\w\u3400-\u9fff' ])/g;
/** By its first sign and the blank behind it rules are told apart that begin alike. */
const beginning = 3;

/** A module of rules with no more blanks in them than they need. */
export function tightened(code) {
	return code.replace(quoted, (text) => (marked.test(text) ? text : text.slice(0, beginning) + text.slice(beginning).replace(needless, "$1")));
}

export const tightRules = {
	name: "tight-rules",
	setup(build) {
		build.onLoad({ filter: rules }, ({ path }) => ({ contents: tightened(readFileSync(path, "utf8")), loader: "ts" }));
	},
};
