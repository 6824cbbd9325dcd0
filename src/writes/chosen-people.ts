import type { CapturedGroup } from "../capture/capture";
import type { Offered } from "../people/names/offered";

/** With whom something is logged: people, some of them new; or one group, for what went on there is of nobody in it. */
export class ChosenPeople {
	/** Names by path. */
	readonly known: Map<string, string>;
	/** Names that get a note of their own. */
	readonly fresh = new Set<string>();
	readonly #groupAt: (path: string) => CapturedGroup | undefined;

	constructor(people: readonly Offered[], groupAt: (path: string) => CapturedGroup | undefined) {
		this.known = new Map(people.map(({ path, name }) => [path, name]));
		this.#groupAt = groupAt;
	}

	/** The group that is chosen. */
	get group(): CapturedGroup | undefined {
		for (const path of this.known.keys()) {
			const group = this.#groupAt(path);
			if (group) return group;
		}
		return undefined;
	}

	choose({ path, name }: Pick<Offered, "path" | "name">): void {
		if (this.#groupAt(path)) for (const others of [this.known, this.fresh]) others.clear();
		this.#leaveGroup();
		this.known.set(path, name);
	}

	/** Takes a new name. */
	add(name: string): void {
		this.#leaveGroup();
		this.fresh.add(name);
	}

	removeLast(): void {
		const last = [...this.known.keys(), ...this.fresh].at(-1) ?? "";
		if (!this.fresh.delete(last)) this.known.delete(last);
	}

	#leaveGroup(): void {
		const { group } = this;
		if (group) this.known.delete(group.path);
	}
}
