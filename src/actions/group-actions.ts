import { noCircle } from "../cadence/circle";
import type { SortingStep } from "../circles/sorting";
import { makeGroup, type NewGroup } from "../groups/add-group";
import type { Group } from "../groups/group";
import type { KnownGroups } from "../groups/known-groups";
import type { RosterEntry } from "../interactions/roster/add-to-roster";
import type { RosterLine } from "../interactions/roster/read-roster";
import type { RosterStatus } from "../interactions/roster/roster-status";
import { noteName } from "../notes/note-name";
import type { GroupState } from "../notes/kinds/group-state";
import { withMore } from "../notes/with-more";
import type { ActionPorts } from "./action-ports";
import type { AskWhy } from "./sitting-acts";
import { written } from "./telling";
import { newPersonPath, unfitForName, usualFolder } from "../people/names/new-person-path";
import type { Person } from "../people/person/person";
import { circleLabel } from "../reconnect/entry-words";
import { type GroupChangePorts, GroupChanges } from "../writes/group-changes";
import type { NoteChange, WriteReceipt } from "../writing/note-writer";
import { keyOfName, type NameOfGroup, type NamesSitting, NamesSittings } from "./names-sitting";
import type { Drawn } from "../veil/drawn";
import type { VaultWords } from "../notes/vault-words";

type Named = Pick<Group, "path" | "name">;

/** What is asked on screen before something can be done. */
export interface GroupQuestions {
	/** Which of those who bear a name it is. */
	readonly which: (bearers: readonly Person[], choose: (person: Person) => void) => void;
	readonly why: AskWhy;
}

/** What is done with a group: each one write, with its undo; or, where it may not be, a sentence. */
export class GroupActions {
	readonly groups: KnownGroups;
	readonly changes: GroupChanges;
	/** What its changes are made from, and what else is known. */
	readonly ports: Omit<ActionPorts, "groups"> & GroupChangePorts;
	readonly sittings: NamesSittings;
	readonly #kith: ActionPorts;
	readonly #questions: GroupQuestions;

	constructor(kith: ActionPorts, groups: KnownGroups, questions: GroupQuestions) {
		this.#questions = questions;
		this.#kith = kith;
		this.groups = groups;
		const more: Pick<GroupChangePorts, "groups" | "resolve" | "linkTo"> & { readonly groups: KnownGroups } = {
			groups, resolve: this.resolve, linkTo: (path, from) => this.#linkTo(path, from),
		};
		this.ports = withMore(kith, more);
		this.changes = new GroupChanges(this.ports);
		this.sittings = new NamesSittings(kith);
	}

	/** Where a link in a note leads to. */
	readonly resolve = (link: string, from: string): string | undefined =>
		this.#kith.vault.resolveLink(link, from);

	/** Who bears a name: one of a note needs no other. */
	readonly bearersOf = (name: VaultWords): readonly Person[] => this.#kith.names.bearers(name);

	changeState(group: Named, state: GroupState, reason: string): Promise<Drawn | undefined> {
		const { words, clock } = this.#kith;
		return this.#write(group, "state", this.changes.state(group, state, reason, clock.today()), () =>
			() => words.groups.stateChanged(this.#nameOf(group), state),
		);
	}

	log(group: Named, text: string): Promise<Drawn | undefined> {
		const { words, clock } = this.#kith;
		const changes = this.changes.log(group, text, clock.today());
		return this.#write(group, "log", changes, () => () => words.groups.logged(this.#nameOf(group)));
	}

	/** Says in the log that a note was posted there. */
	post(group: Named, path: string): Promise<Drawn | undefined> {
		const { words, notes } = this.#kith;
		return this.log(group, words.groups.posted(notes.linkTo(path, group.path)));
	}

	move(group: Named, people: readonly Person[], to: string): Promise<Drawn | undefined> {
		return this.#write(group, "move", this.changes.move(group, people, to), () => this.#kith.words.groups.moveSaved(people.length));
	}

	setStatus(group: Named, line: Pick<RosterLine, "line" | "name">, status: RosterStatus): Promise<Drawn | undefined> {
		const { words: { groups: text, veil }, clock } = this.#kith;
		const changes = this.changes.status(group.path, line, status, clock.today());
		return this.#write(group, "move", changes, () => () => text.setStatus(veil.who(line.name), text.status[status]));
	}

	addNames(group: Named, names: readonly RosterEntry[]): Promise<Drawn | undefined> {
		return this.#write(group, "names", this.changes.names(group, names), () =>
			() => this.#kith.words.groups.namesAdded(names.length, this.#nameOf(group)),
		);
	}

	/** Makes the note of a group and opens it. */
	async add({ name, folder, ...group }: Omit<NewGroup, "path"> & {
		readonly name: string;
		readonly folder: string;
	}): Promise<Drawn | undefined> {
		const { vault, words, notes } = this.#kith;
		if (name === "") return words.groups.nameMissing;
		if (unfitForName(name)) return () => words.logging.addNameUnfit(words.veil.quote(name));
		const path = vault.normalize(newPersonPath(folder, name));
		if (vault.isTaken(path)) return () => words.logging.addExists(words.veil.quote(path));
		const problem = await written(
			this.#kith,
			() => this.#send(this.changes.add({ ...group, path }), words.groups.added(name)),
			() => () => words.groups.added(words.veil.quote(name, words.discreet.group)),
		);
		if (problem === undefined) notes.open(path);
		return problem;
	}

	/** Makes a note that of a group. */
	make(path: string): Promise<Drawn | undefined> {
		const { words, settings } = this.#kith;
		const name = noteName(path);
		return written(
			this.#kith,
			() => this.#send(makeGroup(path, settings.current.markerValues), words.groups.made(name)),
			() => () => words.groups.made(this.#nameOf({ name, path })),
		);
	}

	/** Does with a name what a key says: into a circle, which makes a note of it; into none, which strikes it; later; why; undo. */
	stepOf(step: SortingStep, group: Named, name: NameOfGroup): void {
		const sitting = this.sittings.of(group);
		if (step.kind === "circle") this.#decide(group, name, step.circle);
		else if (step.kind === "later") sitting.putOff([keyOfName(name)]);
		else if (step.kind === "undo") void sitting.undoLast();
		else this.#askWhy(sitting, name);
	}

	#decide(group: Named, name: NameOfGroup, circle: string): void {
		const { telling, words } = this.#kith;
		const sitting = this.sittings.of(group);
		const bearers = this.bearersOf(name.name);
		sitting.came = undefined;
		if (circle === noCircle.id) {
			const decided = { names: name.name, keys: [keyOfName(name)], said: words.groups.letGo(name.name) };
			sitting.write(decided, this.changes.strike(group, name), words.groups.label("names", group.name));
		} else if (bearers.length > 0) {
			const link = ({ path }: Person): void => { this.#comeTo(group, name, { circle, path, isNew: false }); };
			this.#questions.which(bearers, link);
		} else if (unfitForName(name.name)) {
			telling.tell(() => words.logging.addNameUnfit(words.veil.who(name.name)));
		} else {
			this.#comeTo(group, name, { circle, path: this.#pathFor(name.name), isNew: true });
		}
	}

	/** A name comes to a circle: with a note that is made, or that of whom it was said to be. */
	#comeTo(group: Named, name: NameOfGroup, { circle, path, isNew }: { circle: string; path: string; isNew: boolean }): void {
		const { words, settings } = this.#kith;
		const sitting = this.sittings.of(group);
		const key = keyOfName(name);
		const made = { path, circle, why: sitting.whys.get(key) ?? "" };
		sitting.came = { circle, paths: [path] };
		sitting.write(
			{ names: name.name, keys: [key], said: words.sorting.said(name.name, circleLabel(circle, settings.current.circles, words)) },
			isNew ? this.changes.memberNote(group, name, made) : this.changes.knownMember(group, name, made),
			words.groups.label("names", group.name),
		);
	}

	#nameOf({ name }: Named): string {
		return this.#kith.words.veil.quote(name, this.#kith.words.discreet.group);
	}

	/** Where the note of a name goes. */
	#pathFor(name: VaultWords): string {
		const { vault, words, settings, known } = this.#kith;
		const folder = usualFolder(known.people(), settings.current.peopleFolders) ?? words.logging.peopleFolder;
		return vault.normalize(newPersonPath(folder, name));
	}

	/** Kept until there is a note to say it in. */
	#askWhy(sitting: NamesSitting, name: NameOfGroup): void {
		const { screens } = this.#kith;
		const key = keyOfName(name);
		this.#questions.why({ name: name.name, now: sitting.whys.get(key) ?? "" }, (why) => {
			sitting.whys.set(key, why);
			sitting.wanted = key;
			screens.announce();
			return Promise.resolve(undefined);
		});
	}

	#write(
		group: Named,
		what: "state" | "log" | "move" | "names",
		changes: readonly NoteChange[],
		sentence: () => Drawn,
	): Promise<Drawn | undefined> {
		const { words } = this.#kith;
		return written(this.#kith, () => this.#send(changes, words.groups.label(what, group.name)), sentence);
	}

	#send(changes: readonly NoteChange[], label: VaultWords): Promise<WriteReceipt> {
		return this.#kith.writer.write(changes, label);
	}

	#linkTo(path: string, from: string): VaultWords {
		const { vault, known } = this.#kith;
		const linkpath = vault.linkText(path, from);
		const name = known.personOf(path)?.name ?? linkpath;
		return linkpath === name ? linkpath : `${linkpath}|${name}`;
	}
}
