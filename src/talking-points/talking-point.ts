import type { LifeSubject } from "../interactions/life-subjects";
import type { CivilDate } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";
import type { ImportantDate } from "../calendar/important-date";
import type { Source } from "../notes/note";
import type { VaultWords } from "../notes/vault-words";

/** A note, as a sentence names it. */
export interface NamedNote {
	readonly path: string;
	readonly name: VaultWords;
}

/** A topic of theirs that a note touches. */
export interface SharedTopic {
	/** The topic as it stands on their note. */
	readonly topic: VaultWords;
	/** How the other note says it: the same, or another name of the same thing. */
	readonly found: VaultWords;
	/** The line of the other note that says it; null where its name or a property does. */
	readonly line: number | null;
	/** Only a tag or a link on their note says that it is theirs. */
	readonly passing?: true;
}

/** To hear each other, or to see each other. */
export type RicherManner = "call" | "meeting";

interface Said {
	/** What the source says, as written. */
	readonly text: VaultWords;
	readonly source: Source;
	/** The newest day whose log line mentions it again. */
	readonly lastUsedOn?: CivilDate | undefined;
}

/** Something concrete to say to a person, as data; `words/` makes the sentence. Everything but a question cites its source. */
export type TalkingPoint =
	/** `meant`: only I know of it. `told`: it stands in running text, with no box to tick. */
	| (Said & { readonly kind: "promise"; readonly dueOn: CivilDate | undefined; readonly meant: boolean; readonly told?: true })
	| (Said & { readonly kind: "owed-reply"; readonly when: DateInterval })
	/** `asked`: marked as a thread of theirs; else what the last talk was about. `anytime`: nobody wrote down when it came up. */
	| (Said & { readonly kind: "thread"; readonly when: DateInterval; readonly asked: boolean; readonly anytime?: true })
	| (Said & { readonly kind: "good-news"; readonly when: DateInterval })
	| (Said & { readonly kind: "thanks"; readonly when: DateInterval })
	| (Said & {
		readonly kind: "date";
		readonly name: "birthday";
		readonly date: ImportantDate;
		readonly on: CivilDate;
		readonly daysLeft: number;
	})
	| (Said & {
		readonly kind: "share-note";
		readonly note: NamedNote;
		readonly shared: readonly SharedTopic[];
		readonly news: "written" | "changed" | "kept";
		readonly on: CivilDate;
		readonly weight: number;
		readonly address?: string;
	})
	/** `text` is empty where the line has not been read. `elsewhere`: what a line of another note tells of them alone. */
	| (Said & { readonly kind: "mention"; readonly note: NamedNote; readonly on: CivilDate | undefined; readonly elsewhere?: true })
	/** `years` since, where the past has a date. */
	| (Said & {
		readonly kind: "shared-past";
		readonly past: "project" | "era" | "group" | "workplace" | "met" | "win";
		readonly years: number | undefined;
		readonly daysLeft: number | undefined;
	})
	| (Said & { readonly kind: "introduction"; readonly other: NamedNote })
	/** One has only written of late, and there is more that they have and allow; never empty. `on`: when one last wrote. */
	| (Said & { readonly kind: "richer-channel"; readonly ways: readonly RicherManner[]; readonly on: CivilDate })
	/** Nothing is noted of them yet: how the two met is the first thing to write down. The source is their note. */
	| (Said & { readonly kind: "how-met" })
	| { readonly kind: "question"; readonly about: LifeSubject; readonly source: null; readonly lastUsedOn?: undefined };

export type TalkingPointKind = TalkingPoint["kind"];

/** A sentence for each kind of point: what a language has to say. */
export type PointSentences = { readonly [K in TalkingPointKind]: (point: Extract<TalkingPoint, { kind: K }>, today: CivilDate) => string };

/** The sentence for a point; empty where there is none for its kind. */
export function sentenceFor(sentences: Partial<PointSentences>, point: TalkingPoint, today: CivilDate): string {
	// The table has the function of this very kind; the type system cannot see that the two go together.
	const sentence = sentences[point.kind] as ((point: TalkingPoint, today: CivilDate) => string) | undefined;
	return sentence?.(point, today) ?? "";
}

/** What a point repeats from its source, as written; nothing for a question. */
export function saidBy(point: TalkingPoint): readonly string[] {
	if (point.kind === "question") return [];
	if (point.kind === "share-note") return [point.text, ...point.shared.map((shared) => shared.topic)];
	return point.text === "" ? [] : [point.text];
}

/** Names a point for as long as it says the same: what a person sets aside stays so until it changes. */
export function keyOf(point: TalkingPoint): string {
	if (point.kind === "question") return `question ${point.about}`;
	const { kind, source, text } = point;
	if (kind === "share-note") return `${kind} ${source.path} ${point.on}`;
	if (kind === "introduction") return `${kind} ${point.other.path} ${text}`;
	if (kind === "richer-channel") return `${kind} ${source.path} ${point.on}`;
	if (kind === "date") return `${kind} ${point.name} ${point.on}`;
	return `${kind} ${source.path} ${text === "" ? String(source.line) : text}`;
}
