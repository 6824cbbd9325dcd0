import { type OutdatedContact, outdatedContacts } from "../people/person/upkeep";
import type { ActionPorts } from "./action-ports";
import type { Offer } from "./offer";

/** Whose last contact could be brought up to date, but for those whose notes are open. */
export function outdatedBut(
	open: readonly string[],
	{ known, clock }: Pick<ActionPorts, "known" | "clock">,
): readonly OutdatedContact[] {
	const isOpen = new Set(open);
	return outdatedContacts(known.people(), clock.today()).filter(({ path }) => !isOpen.has(path));
}

/** Says how many have newer contact in the notes than in their properties; nothing where upkeep is off. */
export function upkeepOffer(
	{ words: { logging: { upkeep: text } }, settings }: Pick<ActionPorts, "words" | "settings">,
	outdated: () => readonly OutdatedContact[],
	act: () => void,
): readonly Offer[] {
	const count = settings.current.keepLastContactUpToDate ? outdated().length : 0;
	return count === 0 ? [] : [{ sentence: text.offer(count), button: text.review, act }];
}
