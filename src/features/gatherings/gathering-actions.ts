import { normalizePath } from "obsidian";
import type { Gathering } from "../../gatherings/gathering";
import type { NewGathering } from "../../gatherings/new-gathering";
import type { RosterLine } from "../../interactions/roster/read-roster";
import type { RosterStatus } from "../../interactions/roster/roster-status";
import { noteName } from "../../notes/note-name";
import type { Kith } from "../../obsidian/kith";
import type { Drawn } from "../../obsidian/ui/drawn";
import { written } from "../../obsidian/ui/tell";
import { newPersonPath, unfitForName, usualFolder } from "../../people/names/new-person-path";
import type { Person } from "../../people/person/person";
import { type FollowUpPlan, type GatheringChangePorts, GatheringChanges } from "../../writes/gathering-changes";
import type { NoteChange } from "../../writing/note-writer";

/** A gathering as it was planned. */
export interface PlannedGathering extends Omit<NewGathering, "invited" | "path"> {
	readonly guests: readonly Person[];
}

/** What is done with gatherings: each one write, with its undo; or, where it may not be, a sentence. */
export class GatheringActions {
	readonly all: { all(): readonly Gathering[]; get(path: string): Gathering | undefined };
	readonly changes: GatheringChanges;
	readonly ports: Kith & GatheringChangePorts;

	constructor(kith: Kith, all: GatheringActions["all"]) {
		const { app, known, notes } = kith;
		this.all = all;
		this.ports = {
			...kith,
			names: {
				personOf: known.personOf,
				named: (name) => known.others.named(name),
				resolveLink: (link, from) => app.metadataCache.getFirstLinkpathDest(link, from)?.path,
			},
			propertiesOf: (path) => app.metadataCache.getCache(path)?.frontmatter ?? {},
			linkTo: (path, from) => notes.linkTo(path, from),
		};
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
		const { app, words, notes } = this.ports;
		if (unfitForName(name)) return () => words.logging.addNameUnfit(words.veil.quote(name));
		const path = normalizePath(newPersonPath(this.#folder(), name));
		if (app.vault.getAbstractFileByPath(path)) return () => words.logging.addExists(words.veil.quote(path));
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
		const { words, settings, known } = this.ports;
		const folder = usualFolder(known.people(), settings.current.peopleFolders) ?? words.logging.peopleFolder;
		return normalizePath(newPersonPath(folder, name));
	}

	#write(
		what: "follow-ups" | "gathering",
		path: string,
		changes: () => readonly NoteChange[],
		sentence: Drawn,
	): Promise<Drawn | undefined> {
		const { words, writer } = this.ports;
		return written(words, async () => writer.write(changes(), words.gatherings.label(what, noteName(path))), () => sentence);
	}
}
