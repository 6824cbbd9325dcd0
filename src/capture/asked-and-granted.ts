import { answerTo } from "./clause-wording";

/** A request that says nothing of what is asked for. */
const nothing = /帮个?忙|一下|这个?忙|help|(?:a|the) favou?r/giu;

/** What was asked for in a clause, of whom: to be a promise where that is granted in a later clause, `他让我看PR` … `我说行`. */
export interface Request {
	readonly by: "me" | "them";
	readonly text: string;
}

/** The request in a clause; `read` is it with signs for people and times. */
export function requestIn(clause: string, read: string): Request | undefined {
	for (const by of ["me", "them"] as const) {
		const asked = answerTo(by === "me" ? "asksMe" : "asksThem", read);
		const text = asked ? clause.slice(asked.to).trim() : "";
		if (/[\p{L}\p{N}]/u.test(text.replace(nothing, ""))) return { by, text };
	}
	return undefined;
}

/** Whether a clause says that what one of the two was asked for will be done. */
export function isGranted({ by }: Request, read: string): boolean {
	return answerTo(by === "me" ? "grantsMe" : "grantsThem", read) !== undefined;
}
