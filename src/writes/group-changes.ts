import type { CivilDate } from "../calendar/civil-date";
import { dayInterval } from "../calendar/date-interval";
import { setCircle } from "../circles/set-circle";
import { addGroup, addMembers, type NewGroup } from "../groups/add-group";
import { changeGroupState } from "../groups/change-group-state";
import { linkName, makeMemberNote, strikeName } from "../groups/decide-name";
import type { Group } from "../groups/group";
import { type GroupWriting, logInGroup } from "../groups/group-log";
import type { KnownGroups } from "../groups/known-groups";
import { planMove } from "../groups/plan-move";
import { type MoveProposal, proposeMove } from "../groups/propose-move";
import type { RosterEntry } from "../interactions/roster/add-to-roster";
import type { RosterLine } from "../interactions/roster/read-roster";
import type { RosterStatus } from "../interactions/roster/roster-status";
import { setStatus } from "../interactions/roster/set-status";
import type { GroupState } from "../notes/kinds/group-state";
import type { Person } from "../people/person/person";
import type { KeyOf } from "../people/reading/key-in-note";
import type { KithSettings } from "../settings/setting-table";
import type { Words } from "../words/words";
import type { NoteChange } from "../writing/note-writer";
import type { VaultWords } from "../notes/vault-words";

/** What the changes to a group are made from. */
export interface GroupChangePorts {
	readonly groups: KnownGroups;
	readonly words: Words;
	readonly settings: { readonly current: KithSettings };
	readonly keyOf: KeyOf;
	/** Where a link in a note leads to. */
	readonly resolve: (link: string, from: string) => string | undefined;
	/** How a note links another, without brackets. */
	readonly linkTo: (path: string, from: string) => VaultWords;
}

/** So many are proposed to be taken along. */
export const mostMoved = 30;

type Named = Pick<Group, "path" | "name">;
type NamedLine = Pick<RosterLine, "line" | "name">;

/** What there is to write where something is done with a group. Writes nothing. */
export class GroupChanges {
	readonly #ports: GroupChangePorts;

	constructor(ports: GroupChangePorts) {
		this.#ports = ports;
	}

	state(group: Named, state: GroupState, reason: string | undefined, today: CivilDate): readonly NoteChange[] {
		return changeGroupState(group, { state, reason }, this.#writing, today);
	}

	log(group: Named, text: string, today: CivilDate): readonly NoteChange[] {
		return logInGroup(group, { on: dayInterval(today), channel: null, text }, this.#writing);
	}

	/** Whom to take along, best first. */
	proposals(group: Group, limit: number, today: CivilDate): readonly MoveProposal[] {
		const { groups, settings, resolve } = this.#ports;
		const { people } = groups.membersOf(group);
		return proposeMove(group, { people, circles: settings.current.circles, limit, resolveLink: resolve }, today);
	}

	move(group: Named, people: readonly Person[], to: string): readonly NoteChange[] {
		const { linkTo, resolve } = this.#ports;
		return planMove(group, { people, to }, { linkTo, resolveLink: resolve }, this.#writing);
	}

	status(path: string, { line, name }: NamedLine, status: RosterStatus, today: CivilDate): readonly NoteChange[] {
		return [{ path, change: (text) => setStatus(text, { line, name, status }, today) }];
	}

	names(group: Named, names: readonly RosterEntry[]): readonly NoteChange[] {
		return addMembers(group, names, this.#writing);
	}

	add(group: NewGroup): readonly NoteChange[] {
		return addGroup(group, this.#writing);
	}

	/** Makes the note of a name of a group, in a circle. */
	memberNote(group: Named, name: NamedLine, made: Parameters<typeof makeMemberNote>[2]): readonly NoteChange[] {
		const { settings, keyOf } = this.#ports;
		return makeMemberNote(group, name, made, { ...settings.current, keyOf });
	}

	/** A name of a group is somebody who has a note: it is linked, and they come to a circle. */
	knownMember(group: Named, name: NamedLine, { path, ...decision }: Parameters<typeof makeMemberNote>[2]): readonly NoteChange[] {
		const [link = path] = this.#ports.linkTo(path, group.path).split("|");
		return [...setCircle([path], decision, this.#ports.keyOf), linkName(group, name, link)];
	}

	strike(group: Named, name: NamedLine): readonly NoteChange[] {
		return strikeName(group, name);
	}

	get #writing(): GroupWriting {
		const { words: { language }, settings: { current: { newestFirst } } } = this.#ports;
		return { language: language === "zh" ? "zh" : "en", newestFirst };
	}
}
