import { WorkspaceParent, type WorkspaceItem } from "./workspace-item";
import { WorkspaceLeaf } from "./workspace-leaf";

/** The leaves in a part of the layout, in their order on screen. */
export function leavesIn(item: WorkspaceItem): WorkspaceLeaf[] {
	if (item instanceof WorkspaceLeaf) return [item];
	return item instanceof WorkspaceParent ? item.children.flatMap(leavesIn) : [];
}
