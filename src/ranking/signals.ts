import { drifting } from "./drifting";
import { goodNews } from "./good-news";
import { importantDate } from "./important-date";
import { neverMet } from "./never-met";
import { onlyLink } from "./only-link";
import { overdue } from "./overdue";
import { owedReply } from "./owed-reply";
import { planned } from "./planned";
import { promise } from "./promise";
import type { Signal } from "./rankable";
import type { ReasonKind } from "./reason";

/** Every signal, in the order in which reasons are said and weighed. */
export const signals: readonly (readonly [kind: ReasonKind, signal: Signal])[] = [
	["promise", promise],
	["owed-reply", owedReply],
	["planned", planned],
	["overdue", overdue],
	["date", importantDate],
	["good-news", goodNews],
	["drifting", drifting],
	["only-link", onlyLink],
	["never", neverMet],
];
