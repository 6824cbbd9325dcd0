import type { IntroductionNames } from "../introductions/introductions-of";
import type { ActionPorts } from "./action-ports";

/** Who is who in notes, and where their links lead. */
export function namesOfVault({ known, vault }: Pick<ActionPorts, "known" | "vault">): IntroductionNames {
	return { personOf: known.personOf, named: (name) => known.others.named(name), resolveLink: vault.resolveLink };
}
