import { addDays, type CivilDate } from "../calendar/civil-date";
import { addFollowUps, type FollowUp, type FollowedNote, readFollowUps } from "../gatherings/follow-ups";
import { newGathering, type NewGathering } from "../gatherings/new-gathering";
import type { NamesOfNotes } from "../gatherings/people-of-note";
import { type GatheringWish, type GuestProposal, proposeGathering } from "../gatherings/propose-gathering";
import type { Group } from "../groups/group";
import { isNotReferredTo } from "../groups/group-effects";
import type { RosterLine } from "../interactions/roster/read-roster";
import type { RosterStatus } from "../interactions/roster/roster-status";
import { setStatus } from "../interactions/roster/set-status";
import type { VaultWords } from "../notes/vault-words";
import { linkOf } from "../notes/yaml/property-values";
import type { Person } from "../people/person/person";
import type { Standing } from "../people/person/standing";
import { newPersonNote } from "../people/reading/new-person-note";
import type { Meaning } from "../people/properties/property-table";
import { speltNames } from "../search/spelt-names";
import type { KithSettings } from "../settings/setting-table";
import type { Words } from "../words/words";
import type { NoteChange } from "../writing/note-writer";

/** What the changes to gatherings are made from. */
export interface GatheringChangePorts {
	readonly names: NamesOfNotes;
	readonly words: Words;
	readonly settings: { readonly current: KithSettings };
	readonly keyOf: (meaning: Meaning) => string;
	readonly known: { people(): readonly Person[] };
	readonly list: { standing(person: Person, today: CivilDate): Standing };
	readonly groups: () => readonly Group[];
	/** What the properties of a note say. */
	readonly propertiesOf: (path: string) => FollowedNote["properties"];
	/** A link to a note, brackets included, as the note at `from` has it. */
	readonly linkTo: (path: string, from: string) => VaultWords;
}

/** Whom to follow up, what about, and in how many days. */
export interface FollowUpPlan {
	/** Those of the note where left out; what they are followed up about is their own line unless it is told. */
	readonly people?: readonly { readonly person: Pick<Person, "path" | "name">; readonly text?: string | undefined }[] | undefined;
	/** Names that get a note by it, at a path. */
	readonly added?: readonly { readonly path: string; readonly name: string; readonly text: string }[];
	readonly days: number;
}

/** How many are asked where nobody says. */
export const usualSize = 8;
export const usualDays = 3;

/** What there is to write of gatherings and after them. Writes nothing. */
export class GatheringChanges {
	readonly #ports: GatheringChangePorts;

	constructor(ports: GatheringChangePorts) {
		this.#ports = ports;
	}

	/** Whom a note is about, each with their own line. */
	peopleOf(path: string, text: string): readonly FollowUp[] {
		return readFollowUps(text, { path, properties: this.#ports.propertiesOf(path) }, this.#ports.names);
	}

	followUps(path: string, { people, added = [], days }: FollowUpPlan, today: CivilDate): readonly NoteChange[] {
		const { names, linkTo, settings: { current }, keyOf } = this.#ports;
		const writing = {
			language: this.#language, dueOn: addDays(today, days), resolveLink: (link: string) => names.resolveLink(link, path),
		};
		const change = (text: string): string => {
			const there = this.peopleOf(path, text);
			const own = new Map(there.flatMap((one) => (one.path === null ? [] : [[one.path, one.said] as const])));
			const known = there.flatMap(({ path: at, name }) => (at === null ? [] : [{ person: { path: at, name } }]));
			const wanted: NonNullable<FollowUpPlan["people"]> = people ?? known;
			if (wanted.length + added.length === 0) throw new Error(this.#ports.words.gatherings.nobodyNamed);
			return addFollowUps(text, [
				...wanted.map(({ person: { path: at, name }, text: told }) => ({
					path: at, name, link: linkTo(at, path), text: told ?? own.get(at) ?? "",
				})),
				...added.map((one) => ({ ...one, link: `[[${one.name}]]` })),
			], writing);
		};
		const notes = added.map((one) => ({
			path: one.path, create: newPersonNote({ aliases: [], circle: "", why: "" }, { ...current, keyOf }),
		}));
		return [...notes, { path, change }];
	}

	/** Whom to ask, best first. */
	guests(wish: GatheringWish, today: CivilDate): readonly GuestProposal[] {
		const { known, list, settings, groups } = this.#ports;
		return proposeGathering(wish, {
			people: known.people(), circles: settings.current.circles, spelt: speltNames,
			standing: (person, day) => list.standing(person, day),
			groups: groups().filter((group) => !group.private && !isNotReferredTo(group)),
		}, today);
	}

	plan({ guests, ...told }: Omit<NewGathering, "invited"> & { readonly guests: readonly Person[] }): readonly NoteChange[] {
		const invited = guests.map(({ name, path }) => ({ name, link: linkOf(this.#ports.linkTo(path, told.path))?.target }));
		return newGathering({ ...told, invited }, this.#language);
	}

	status(path: string, { line, name }: Pick<RosterLine, "line" | "name">, status: RosterStatus, today: CivilDate): readonly NoteChange[] {
		return [{ path, change: (text) => setStatus(text, { line, name, status }, today) }];
	}

	get #language(): "en" | "zh" {
		return this.#ports.words.language === "zh" ? "zh" : "en";
	}
}
