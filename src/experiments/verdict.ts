import type { VaultWords } from "../notes/vault-words";
import type { Arm } from "./experiment";
import { wilsonInterval } from "./wilson";

/** What the numbers of two or more arms tell; `better` and `worse` name the two that are furthest apart. */
export type Verdict =
	| { readonly kind: "too-few" | "no-clear-difference" }
	| { readonly kind: "clear-difference"; readonly better: VaultWords; readonly worse: VaultWords };

/** Of fewer nothing is told. */
const leastAsked = 20;

/** Whether so few were asked that the rate tells nothing. */
export function isTooFew({ asked, rate }: Pick<Arm, "asked" | "rate">): boolean {
	return rate === null || asked < leastAsked;
}

/**
 * Compares the arms of which enough were asked: there is a clear difference where the 95 % intervals of two of them part. Null under two
 * arms.
 */
export function verdictOf(arms: readonly Arm[]): Verdict | null {
	if (arms.length < 2) return null;
	const judged = arms.filter((arm) => !isTooFew(arm)).map((arm) => ({ ...wilsonInterval(arm.replied, arm.asked), name: arm.name }));
	const better = [...judged].sort((one, other) => other.low - one.low)[0];
	const worse = [...judged].sort((one, other) => one.high - other.high)[0];
	if (judged.length < 2 || !better || !worse) return { kind: "too-few" };
	return better.low > worse.high ? { kind: "clear-difference", better: better.name, worse: worse.name } : { kind: "no-clear-difference" };
}
