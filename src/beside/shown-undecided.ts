import { memoryOf } from "../brief/memory";
import type { CivilDate } from "../calendar/civil-date";
import { withoutAmounts } from "../notes/amounts";
import type { Source } from "../notes/note";
import type { VaultWords } from "../notes/vault-words";
import { isOpen } from "../people/person/is-open";
import type { Person } from "../people/person/person";
import type { ReconnectList } from "../reconnect/reconnect-list";
import { shownGroups } from "../reconnect/shown-properties";
import type { Known } from "../talking-points/known";
import { shortened } from "../talking-points/shortened";
import type { Words } from "../words/words";

/** What is known of somebody whose circle is undecided, in words. */
export interface ShownUndecided {
	readonly name: VaultWords;
	readonly apart: VaultWords | null;
	/** Groups, and how they were met. */
	readonly about: VaultWords;
	readonly last: { readonly text: string; readonly source: Source | null };
	readonly memory: { readonly text: VaultWords; readonly when: string; readonly source: Source } | null;
	readonly why: VaultWords | null;
}

/** What it is put together from. */
export interface UndecidedSources {
	readonly words: Words;
	readonly known: Known;
	readonly list: Pick<ReconnectList, "textOf">;
}

const mostGroups = 3;
const longestMemory = 90;

/** What is known of somebody, to decide by. */
export function shownUndecided(person: Person, { words, known, list }: UndecidedSources, today: CivilDate): ShownUndecided {
	const { name, apart, last } = list.textOf(person, today);
	const memory = memoryOf(person, known, today);
	const isOfLast = memory?.source.path === last.source?.path && memory?.source.line === last.source?.line;
	return {
		name, apart, last, about: aboutOf(person, words),
		memory: memory
			? {
				text: shortened(memory.text, longestMemory),
				when: memory.when && !isOfLast ? words.when.ago(memory.when, today) : "",
				source: memory.source,
			}
			: null,
		why: isOpen(person, "why") && person.why !== null ? withoutAmounts(person.why) : null,
	};
}

function aboutOf(person: Person, { sorting: say }: Words): VaultWords {
	const { met, metThrough } = person;
	return [
		...shownGroups(person).slice(0, mostGroups),
		...(met !== null && isOpen(person, "met") ? [say.met(met)] : []),
		...(metThrough && isOpen(person, "metThrough") ? [say.through(metThrough.text)] : []),
	].map(withoutAmounts).join(" · ");
}
