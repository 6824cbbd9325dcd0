import type { CivilDate } from "../calendar/civil-date";
import type { Source } from "../notes/note";
import { noteName } from "../notes/note-name";
import type { VaultWords } from "../notes/vault-words";
import type { Standing } from "../people/person/standing";
import { lastInWords } from "../reconnect/entry-words";
import type { ReconnectList } from "../reconnect/reconnect-list";
import { circleOf } from "../reconnect/who-of";
import type { Talk } from "../talk/talk";
import type { Reader } from "../talking-points/people-for";
import type { Words } from "../words/words";

/** Somebody who may like a note, in words. */
export interface ShownReader {
	readonly path: string;
	readonly name: VaultWords;
	/** The label of the circle that may be shown. */
	readonly circle: string | null;
	/** The topics that the note touches, each with the line that says it. */
	readonly shared: readonly { readonly text: VaultWords; readonly source: Source }[];
	/** Why it is theirs before anybody's, and where that is said. */
	readonly meant: { readonly text: string; readonly source: Source } | null;
	/** Whether it is time to write to them. */
	readonly timely: boolean;
	readonly state: string;
	readonly last: string;
}

/** The people who may like a note, as shown beside it. */
export interface ShownReaders {
	readonly path: string;
	readonly name: VaultWords;
	readonly readers: readonly ShownReader[];
	/** How many more there are. */
	readonly more: number;
}

const mostTopics = 4;

/** What it is put together from. */
export interface ReaderSources {
	readonly words: Words;
	readonly talk: Pick<Talk, "readersOf">;
	readonly list: Pick<ReconnectList, "standing">;
}

/** The first of those who may like a note, so many of them. */
export function shownReaders(path: string, count: number, { talk, list, words }: ReaderSources, today: CivilDate): ShownReaders {
	const all = talk.readersOf(path, today);
	const readers = all
		.slice(0, count)
		.map((reader) => shownReader(reader, list.standing(reader.person, today), path, words, today));
	return { path, name: noteName(path), readers, more: all.length - readers.length };
}

/** Says of a reader which topics the note touches, and whether it is time to write. */
function shownReader(
	{ person, shared, meant }: Reader,
	standing: Standing,
	notePath: string,
	words: Words,
	today: CivilDate,
): ShownReader {
	const { talkingPoints, people } = words;
	const { state } = standing;
	const timely = state === "due" || state === "drifting";
	return {
		path: person.path, name: person.name, timely, circle: circleOf(person, words),
		meant: meant ? { text: words.screens.whoWouldLike[meant.kind], source: meant.source } : null,
		shared: shared
			.slice(0, mostTopics)
			.map((topic) => ({ text: talkingPoints.topics([topic]), source: { path: notePath, line: topic.line } })),
		state: state === "snoozed" || state === "old-friend" ? people.state[state] : "",
		last: lastInWords(standing, words, today),
	};
}
