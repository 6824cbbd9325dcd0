import type { Gathering } from "../gatherings/gathering";
import type { NewGathering } from "../gatherings/new-gathering";
import type { RosterLine } from "../interactions/roster/read-roster";
import type { RosterStatus } from "../interactions/roster/roster-status";
import { noteName } from "../notes/note-name";
import { withMore } from "../notes/with-more";
import type { ActionPorts } from "./action-ports";
import type { Drawn } from "../veil/drawn";
import { namesOfVault } from "./names-of-vault";
import { written } from "./telling";
import { newPersonPath, unfitForName, usualFolder } from "../people/names/new-person-path";
import type { Person } from "../people/person/person";
import { type FollowUpPlan, type GatheringChangePorts, GatheringChanges } from "../writes/gathering-changes";
import type { NoteChange } from "../writing/note-writer";

/** A gathering as it was planned. */
export interface PlannedGathering extends Omit<NewGathering, "invited" | "path"> {
	readonly guests: readonly Person[];
}

/** What is done with gatherings: each one write, with its undo; or, where it may not be, a sentence. */
export class GatheringActions {
	readonly all: { all(): readonly Gathering[]; get(path: string): Gathering | undefined };
	readonly changes: GatheringChanges;
	readonly ports: ActionPorts & GatheringChangePorts;

	constructor(kith: ActionPorts, all: GatheringActions["all"]) {
		const { vault, notes } = kith;
		this.all = all;
		const more: Pick<GatheringChangePorts, "names" | "propertiesOf" | "linkTo"> = {
			names: namesOfVault(kith),
			propertiesOf: (path) => vault.propertiesOf(path) ?? {},
			linkTo: (path, from) => notes.linkTo(path, from),
		};
		this.ports = withMore(kith, more);
		this.changes = new GatheringChanges(this.ports);
	}

	/** Puts tasks into a note; names that are to have a note get one by it. */
	followUp(
		path: string,
		plan: Pick<FollowUpPlan, "people" | "days"> & { readonly names: readonly { readonly name: string; readonly text: string }[] },
	): Drawn | Promise<Drawn | undefined> {
		const { words, clock } = this.ports;
		const unfit = plan.names.find(({ name }) => unfitForName(name));
		if (unfit) return () => words.logging.addNameUnfit(words.veil.quote(unfit.name));
		const added = plan.names.map(({ name, text }) => ({ name, text, path: this.#personPath(name) }));
		const count = (plan.people?.length ?? 0) + added.length;
		const changes = (): readonly NoteChange[] => this.changes.followUps(path, { ...plan, added }, clock.today());
		return this.#write("follow-ups", path, changes, words.gatherings.followedUp(count));
	}

	/** Makes the note of a gathering and opens it. */
	async plan(name: string, told: PlannedGathering): Promise<Drawn | undefined> {
		const { vault, words, notes } = this.ports;
		if (unfitForName(name)) return () => words.logging.addNameUnfit(words.veil.quote(name));
		const path = vault.normalize(newPersonPath(this.#folder(), name));
		if (vault.isTaken(path)) return () => words.logging.addExists(words.veil.quote(path));
		const sentence = words.gatherings.planned(told.guests.length);
		const problem = await this.#write("gathering", path, () => this.changes.plan({ ...told, path }), sentence);
		if (problem === undefined) notes.open(path);
		return problem;
	}

	setStatus(path: string, line: Pick<RosterLine, "line" | "name">, status: RosterStatus): Promise<Drawn | undefined> {
		const { words: { groups: text, veil }, clock } = this.ports;
		return this.#write("gathering", path, () => this.changes.status(path, line, status, clock.today()), () =>
			text.setStatus(veil.who(line.name), text.status[status]),
		);
	}

	/** Where gatherings are kept: beside the last one. */
	#folder(): string {
		const path = this.all.all().at(-1)?.path ?? `${this.ports.words.gatherings.folder}/`;
		return path.slice(0, Math.max(0, path.lastIndexOf("/")));
	}

	#personPath(name: string): string {
		const { vault, words, settings, known } = this.ports;
		const folder = usualFolder(known.people(), settings.current.peopleFolders) ?? words.logging.peopleFolder;
		return vault.normalize(newPersonPath(folder, name));
	}

	#write(
		what: "follow-ups" | "gathering",
		path: string,
		changes: () => readonly NoteChange[],
		sentence: Drawn,
	): Promise<Drawn | undefined> {
		const { words, writer } = this.ports;
		return written(this.ports, async () => writer.write(changes(), words.gatherings.label(what, noteName(path))), () => sentence);
	}
}
