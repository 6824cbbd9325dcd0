import type { Source } from "../notes/note";
import { nameKey } from "../people/names/name-key";
import { isOpen, openTerms } from "../people/person/is-open";
import type { Person } from "../people/person/person";
import type { Opener } from "../talking-points/opener";
import { wordsFor } from "../words/words";
import type { VaultWords } from "../notes/vault-words";

/** What one would go on talking about elsewhere, and where. */
export interface InvitationTo {
	/** What the group is about. */
	readonly topics: readonly VaultWords[];
	readonly to: VaultWords | undefined;
}

/** A sentence that invites somebody out of a group, and the note that its topic is cited from. */
export interface Invitation {
	readonly text: VaultWords;
	readonly source: Source;
}

/** With a topic that both know of, else with one of theirs; undefined without one: then it is asked for, and not made up. */
export function invitationOf(person: Person, { topics, to = "" }: InvitationTo, language: Opener["language"]): Invitation | undefined {
	const theirs = isOpen(person, "topics") ? openTerms(person, "topics").map(({ text }) => text) : [];
	const shared = topics.find((topic) => theirs.some((one) => nameKey(one) === nameKey(topic)));
	const topic = shared ?? theirs[0];
	if (topic === undefined) return undefined;
	return { text: wordsFor(language).groups.invite(topic, to), source: { path: person.path, line: null } };
}
