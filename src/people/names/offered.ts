import type { VaultWords } from "../../notes/vault-words";
import type { Person } from "../person/person";

/** What is offered by its names. */
export type Offered = Pick<Person, "path" | "name" | "aliases">;

/** Names that several have of those offered now: they are told apart by where their notes are. */
export class SharedNames {
	#shared: ReadonlySet<string> = new Set<string>();

	see(people: readonly Offered[]): void {
		const names = new Set<string>();
		this.#shared = new Set(people.map(({ name }) => name).filter((name) => names.size === names.add(name).size));
	}

	/** What is said beside a name: the others of the same; the path where it must tell two apart, or where there is no other. */
	aside({ name, aliases, path }: Offered): VaultWords {
		const place = this.#shared.has(name) || aliases.length === 0 ? [path] : [];
		return [...aliases, ...place].join(" · ");
	}
}
