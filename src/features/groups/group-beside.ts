import type { BesideKind } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { drawGroup } from "./draw-group";
import type { GroupForms } from "./forms";
import type { GroupActions } from "./group-actions";
import { type ShownGroup, shownGroup } from "./shown-group";

/** Beside the note of a group: who is in it, how it stands, and what can be done with it. */
export function groupBeside(kith: Kith, actions: GroupActions, forms: GroupForms): BesideKind {
	return {
		shown: (path, today): ShownGroup | undefined => {
			const group = actions.groups.get(path);
			return group && !group.private ? shownGroup(kith, actions, group, today) : undefined;
		},
		draw: (parentEl, shown: ShownGroup, tools) => { drawGroup(parentEl, shown, { actions, forms }, tools); },
	};
}
