import { Sitting } from "../circles/sitting";
import type { Group } from "../groups/group";
import { nameKey } from "../people/names/name-key";
import type { RosterLine } from "../interactions/roster/read-roster";
import type { ActionPorts } from "./action-ports";
import { SittingActs } from "./sitting-acts";
import type { VaultWords } from "../notes/vault-words";

/** A name of a group that has no note. */
export type NameOfGroup = Pick<RosterLine, "line" | "name" | "remark">;

/** What a name is known again by, wherever its line comes to stand. */
export function keyOfName({ name, remark = "" }: Pick<NameOfGroup, "name" | "remark">): VaultWords {
	return `${nameKey(name)}\n${remark}`;
}

/** The names of a group as one decides them, one after another. */
export class NamesSitting extends SittingActs<NameOfGroup> {
	/** Why somebody matters, said before there is a note to say it in; by key. */
	readonly whys = new Map<string, VaultWords>();
	/** The circle that somebody came to last, and the paths of whoever did. */
	came: { readonly circle: string; readonly paths: readonly string[] } | undefined;
}

/** The sittings of groups, each for as long as Kith is switched on. */
export class NamesSittings {
	readonly #byPath = new Map<string, NamesSitting>();
	readonly #kith: Pick<ActionPorts, "words" | "telling" | "writer" | "screens">;

	constructor(kith: Pick<ActionPorts, "words" | "telling" | "writer" | "screens">) {
		this.#kith = kith;
	}

	of({ path }: Pick<Group, "path">): NamesSitting {
		let sitting = this.#byPath.get(path);
		if (!sitting) {
			const { words, telling, writer, screens } = this.#kith;
			const sorted = new Sitting<NameOfGroup>({ keyOf: keyOfName, weightOf: () => 0 });
			sitting = new NamesSitting(sorted, { words, telling, writer, redraw: () => { screens.announce(); } });
			this.#byPath.set(path, sitting);
		}
		return sitting;
	}
}
