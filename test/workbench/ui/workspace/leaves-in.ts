import { WorkspaceParent, type WorkspaceItem } from "./workspace-item";
import { WorkspaceLeaf } from "./workspace-leaf";

/** The one that was active last. */
export function mostRecent(leaves: readonly WorkspaceLeaf[]): WorkspaceLeaf | null {
	return leaves.reduce<WorkspaceLeaf | null>((best, leaf) => (best && best.activeTime >= leaf.activeTime ? best : leaf), null);
}

/** The leaves in a part of the layout, in their order on screen. */
export function leavesIn(item: WorkspaceItem): WorkspaceLeaf[] {
	if (item instanceof WorkspaceLeaf) return [item];
	return item instanceof WorkspaceParent ? item.children.flatMap(leavesIn) : [];
}
