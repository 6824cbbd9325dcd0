import type { LabelledTexts } from "../notes/log-fields";

/**
 * What a clause may say: a promise of mine or theirs, a thread of theirs, help received or given, what I asked for, good news, a reply that
 * I owe.
 */
export type Meant = "mine" | "theirs" | "thread" | "thanks" | "gave" | "asked" | "owes" | LabelledTexts;

/**
 * Patterns that make a meaning of a clause. `labelled`: it is nothing else (`谢谢：…`), so it need not stand in the text too. `later`: only
 * where it is not the first clause of its line, which says what one did.
 */
export type Rule = readonly [kind: Meant, patterns: readonly string[], how?: "labelled" | "later"];
