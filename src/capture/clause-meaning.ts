import { asPattern } from "../notes/as-pattern";
import { simplified } from "../notes/simplified";
import { type Meant, meaningRules } from "./meaning-rules";

/** What a clause says beside that the two were in touch. `labelled`: it is nothing else (`谢谢：…`), so it need not stand in the text too. */
export type ClauseMeaning =
	| { readonly kind: "promise"; readonly by: "me" | "them"; readonly text: string }
	| { readonly kind: Exclude<Meant, "mine" | "theirs">; readonly text: string; readonly labelled: boolean };

/** Words that may stand before what a clause says. */
const lead = "(?:(?:并且|而且|然后|并|还|也|又)\\s*|(?:and|also|then|so|but) )*(?:我(?:还|也)?\\s*|I (?:also |have |still )?)?";
const pronoun = "(?:他们|她们|对方|他|她|\\b(?:he|she|they|him|her|them)\\b)";

/** `答应了我的请求`: granted, and no promise. */
const request = /^的|的(?:请求|要求|邀请|提议)$/;

/** Reads clauses; `names` are the people that the line names. */
export function clauseReader(names: readonly string[]): (clause: string) => ClauseMeaning | undefined {
	const one = `(?:${pronoun}${Array.from(new Set(names), (name) => `|${asPattern(simplified(name))}`).join("")})`;
	const them = `(?:${one}(?:\\s*(?:[、&]|和|跟|\\band\\b)\\s*${one}){0,9})`;
	const compiled = meaningRules.map(([kind, pattern, labelled = false]) => ({
		kind,
		labelled,
		pattern: new RegExp(pattern.replace(/[§@&]/g, (sign) => (sign === "§" ? lead : sign === "@" ? them : pronoun)).replaceAll(" ", "\\s+"), "iud"),
	}));
	const empty = new RegExp(`${them}|[了的着过吧吗啊呢嘛会要我你]|\\b(?:to|that|I|me|would|will|d|ll)\\b`, "giu");
	return (clause) => {
		const read = simplified(clause);
		for (const { kind, labelled, pattern } of compiled) {
			const [from, to] = pattern.exec(read)?.indices?.at(-1) ?? [0, 0];
			const text = clause.slice(from, to).trim();
			if (!/[\p{L}\p{N}]/u.test(labelled ? text : text.replace(empty, "")) || request.test(simplified(text))) continue;
			if (kind === "mine" || kind === "theirs") return { kind: "promise", by: kind === "mine" ? "me" : "them", text };
			return { kind, text, labelled };
		}
		return undefined;
	};
}
