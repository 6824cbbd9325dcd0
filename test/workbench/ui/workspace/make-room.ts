import type { SplitDirection } from "obsidian";
import type { App } from "../app/app";
import type { WorkspaceParent } from "./workspace-item";
import type { WorkspaceLeaf } from "./workspace-leaf";
import { WorkspaceSplit } from "./workspace-split";

/** Where a leaf can be made: a part of the layout and a place in it. */
export interface Room {
	readonly parent: WorkspaceParent;
	readonly index: number;
}

/** Makes room beside a leaf, with a split of its own where the one around it runs the other way. */
export function makeRoomBeside(app: App, leaf: WorkspaceLeaf, direction: SplitDirection, before: boolean): Room {
	const tabs = leaf.parent;
	const { owner } = tabs;
	if (!owner) throw new Error("The leaf stands nowhere.");
	const at = owner.children.indexOf(tabs);
	if (owner instanceof WorkspaceSplit && owner.direction === direction) return { parent: owner, index: before ? at : at + 1 };
	const split = new WorkspaceSplit(app, direction);
	owner.insertChild(at, split);
	owner.removeChild(tabs);
	split.insertChild(-1, tabs);
	return { parent: split, index: before ? 0 : -1 };
}
