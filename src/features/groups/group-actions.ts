import { normalizePath } from "obsidian";
import { addGroup, addMembers, type NewGroup } from "../../groups/add-group";
import { changeGroupState } from "../../groups/change-group-state";
import { makeMemberNote, strikeName } from "../../groups/decide-name";
import type { Group } from "../../groups/group";
import type { KnownGroups } from "../../groups/known-groups";
import { type GroupWriting, logInGroup } from "../../groups/group-log";
import { planMove } from "../../groups/plan-move";
import { type MoveProposal, proposeMove } from "../../groups/propose-move";
import type { RosterEntry } from "../../interactions/roster/add-to-roster";
import type { RosterLine } from "../../interactions/roster/read-roster";
import type { RosterStatus } from "../../interactions/roster/roster-status";
import { setStatus } from "../../interactions/roster/set-status";
import type { CivilDate } from "../../calendar/civil-date";
import { dayInterval } from "../../calendar/date-interval";
import type { GroupState } from "../../notes/kinds/group-state";
import type { Kith } from "../../obsidian/kith";
import { written } from "../../obsidian/ui/tell";
import { newPersonPath, unfitForName, usualFolder } from "../../people/names/new-person-path";
import type { Person } from "../../people/person/person";
import type { NoteChange, WriteReceipt } from "../../writing/note-writer";

/** So many are proposed to be taken along. */
export const mostMoved = 30;

type Named = Pick<Group, "path" | "name">;

/** What is done with a group: each one write, with its undo; or, where it may not be, a sentence. */
export class GroupActions {
	readonly groups: KnownGroups;
	readonly #kith: Kith;

	constructor(kith: Kith, groups: KnownGroups) {
		this.#kith = kith;
		this.groups = groups;
	}

	/** Where a link in a note leads to. */
	readonly resolve = (link: string, from: string): string | undefined =>
		this.#kith.app.metadataCache.getFirstLinkpathDest(link, from)?.path;

	changeState(group: Named, state: GroupState, reason: string): Promise<string | undefined> {
		const { words, clock } = this.#kith;
		return this.#write(group, "state", changeGroupState(group, { state, reason }, this.#writing(), clock.today()), () =>
			words.groups.stateChanged(group.name, state),
		);
	}

	log(group: Named, text: string): Promise<string | undefined> {
		const { words, clock } = this.#kith;
		return this.#write(group, "log", logInGroup(group, { on: dayInterval(clock.today()), channel: null, text }, this.#writing()), () =>
			words.groups.logged(group.name),
		);
	}

	/** Whom to take along, best first. */
	proposals(group: Group, limit: number, today: CivilDate): readonly MoveProposal[] {
		const { people } = this.groups.membersOf(group);
		return proposeMove(group, { people, circles: this.#kith.settings.current.circles, limit, resolveLink: this.resolve }, today);
	}

	moveChanges(group: Named, people: readonly Person[], to: string): readonly NoteChange[] {
		const { app, known } = this.#kith;
		const linkTo = (path: string, from: string): string => {
			const file = app.vault.getFileByPath(path);
			const linkpath = file ? app.metadataCache.fileToLinktext(file, from) : path;
			const name = known.personOf(path)?.name ?? linkpath;
			return linkpath === name ? linkpath : `${linkpath}|${name}`;
		};
		return planMove(group, { people, to }, { linkTo, resolveLink: this.resolve }, this.#writing());
	}

	move(group: Named, people: readonly Person[], to: string): Promise<string | undefined> {
		return this.#write(group, "move", this.moveChanges(group, people, to), () => this.#kith.words.groups.moveSaved(people.length));
	}

	statusChanges(
		{ path, line, name }: Pick<RosterLine, "line" | "name"> & { readonly path: string },
		status: RosterStatus,
		today: CivilDate,
	): readonly NoteChange[] {
		return [{ path, change: (text) => setStatus(text, { line, name, status }, today) }];
	}

	setStatus(group: Named, line: Pick<RosterLine, "line" | "name">, status: RosterStatus): Promise<string | undefined> {
		const { words: { groups: text }, clock } = this.#kith;
		const changes = this.statusChanges({ ...line, path: group.path }, status, clock.today());
		return this.#write(group, "move", changes, () => text.setStatus(line.name, text.status[status]));
	}

	addNames(group: Named, names: readonly RosterEntry[]): Promise<string | undefined> {
		return this.#write(group, "names", addMembers(group, names, this.#writing()), () =>
			this.#kith.words.groups.namesAdded(names.length, group.name),
		);
	}

	/** Makes the note of a group and opens it. */
	async add({ name, folder, ...group }: Omit<NewGroup, "path"> & {
		readonly name: string;
		readonly folder: string;
	}): Promise<string | undefined> {
		const { app, words, notes } = this.#kith;
		if (name === "") return words.logging.addNameMissing;
		if (unfitForName(name)) return words.logging.addNameUnfit(name);
		const path = normalizePath(newPersonPath(folder, name));
		if (app.vault.getAbstractFileByPath(path)) return words.logging.addExists(path);
		const problem = await written(
			words,
			() => this.#send(addGroup({ ...group, path }, this.#writing()), words.groups.added(name)),
			() => words.groups.added(name),
		);
		if (problem === undefined) notes.open(path);
		return problem;
	}

	/** Puts a name of a group into a circle, which makes a note for it; into none, which strikes the name. */
	decide(
		group: Named,
		name: Pick<RosterLine, "line" | "name">,
		circle: { readonly id: string; readonly label: string } | null,
	): Promise<string | undefined> {
		const { words, settings, known, keyOf } = this.#kith;
		const text = words.groups;
		if (!circle) return this.#write(group, "names", strikeName(group, name), () => text.letGo(name.name));
		if (unfitForName(name.name)) return Promise.resolve(words.logging.addNameUnfit(name.name));
		const folder = usualFolder(known.people(), settings.current.peopleFolders) ?? words.logging.peopleFolder;
		const path = normalizePath(newPersonPath(folder, name.name));
		const changes = makeMemberNote(group, name, { path, circle: circle.id }, { ...settings.current, keyOf });
		return this.#write(group, "names", changes, () => text.decided(name.name, circle.label));
	}

	/** Changes the state, for a program: no notice. */
	stateChanges(group: Named, state: GroupState, reason: string | undefined, today: CivilDate): readonly NoteChange[] {
		return changeGroupState(group, { state, reason }, this.#writing(), today);
	}

	#write(
		group: Named,
		what: "state" | "log" | "move" | "names",
		changes: readonly NoteChange[],
		sentence: () => string,
	): Promise<string | undefined> {
		const { words } = this.#kith;
		return written(words, () => this.#send(changes, words.groups.label(what, group.name)), sentence);
	}

	#send(changes: readonly NoteChange[], label: string): Promise<WriteReceipt> {
		return this.#kith.writer.write(changes, label);
	}

	#writing(): GroupWriting {
		const { words: { language }, settings: { current: { newestFirst } } } = this.#kith;
		return { language: language === "zh" ? "zh" : "en", newestFirst };
	}
}
