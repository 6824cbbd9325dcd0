import type { BesideKind } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import type { KnownGroups } from "../../groups/known-groups";
import { drawGroup, type GroupTools } from "./draw-group";
import { type ShownGroup, shownGroup } from "../../beside/shown-group";

/** Beside the note of a group: who is in it, how it stands, and what can be done with it. */
export function groupBeside(kith: Kith, groups: Pick<KnownGroups, "get">, own: () => GroupTools): BesideKind {
	return {
		shown: (path, today): ShownGroup | undefined => {
			const group = groups.get(path);
			return group && !group.private ? shownGroup(kith, own().actions, group, today) : undefined;
		},
		draw: (parentEl, shown: ShownGroup, tools) => { drawGroup(parentEl, shown, own(), tools); },
	};
}
