import { type ChangingPeople, Following } from "../people/index/following";
import type { Person } from "../people/person/person";
import type { Group } from "./group";
import { isNotReferredTo, isOutOfPrompts } from "./group-effects";
import { GroupPeople } from "./group-people";
import { type BearersOf, type Members, membersOf } from "./members";

/** What groups are known from. */
export interface GroupSources {
	readonly register: { readonly revision: number; all(): readonly Group[]; get(path: string): Group | undefined };
	readonly people: ChangingPeople & { personOf(path: string): Person | undefined };
	/** Where a link in a note leads to. */
	readonly resolveLink: (link: string, fromPath: string) => string | undefined;
}

/** Names of groups by what is done with them, in small letters; the same object until a group is another. */
export interface GroupNames {
	/** Nothing refers to these. */
	readonly quiet: ReadonlySet<string>;
	/** Of the quiet ones, those that are over. */
	readonly archived: ReadonlySet<string>;
}

/** Every group, with who is in it. Follows one person, and one note, at the cost of that. */
export class KnownGroups {
	readonly #sources: GroupSources;
	readonly #people = new GroupPeople();
	readonly #following: Following;
	#names: (GroupNames & { readonly revision: number }) | undefined;

	constructor(sources: GroupSources) {
		this.#sources = sources;
		this.#following = new Following(sources.people, {
			fill: (people) => { for (const person of people) this.#people.replace(undefined, person); },
			follow: (changes) => { for (const { before, now } of changes) this.#people.replace(before, now); },
		});
	}

	/** By path. */
	all(): readonly Group[] {
		return this.#sources.register.all();
	}

	get(path: string): Group | undefined {
		return this.#sources.register.get(path);
	}

	/** With `bearersOf`, whoever alone bears a plain name of the list is a member, too. */
	membersOf(group: Group, bearersOf?: BearersOf): Members {
		this.#following.catchUp();
		const { people, resolveLink } = this.#sources;
		return membersOf(group, { groupPeople: this.#people, personOf: (path) => people.personOf(path), resolveLink, bearersOf });
	}

	names(): GroupNames {
		const { revision } = this.#sources.register;
		if (this.#names?.revision !== revision) {
			const now = { quiet: namesOf(this.all().filter(isNotReferredTo)), archived: namesOf(this.all().filter(isOutOfPrompts)) };
			const isSame = this.#names !== undefined
				&& areAlike(now.quiet, this.#names.quiet)
				&& areAlike(now.archived, this.#names.archived);
			this.#names = { ...(isSame && this.#names ? this.#names : now), revision };
		}
		return this.#names;
	}
}

function namesOf(groups: readonly Group[]): ReadonlySet<string> {
	return new Set(groups.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => one.toLowerCase())));
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	return one.size === other.size && [...one].every((name) => other.has(name));
}
