import { moment } from "../../core/moment";
import type { App } from "./app";

/** What stands on screen at the start: the files on the left, today's daily note in the middle if there is one. */
export async function drawFirstLayout(app: App): Promise<void> {
	const { workspace } = app;
	await workspace.getLeftLeaf(false)?.setViewState({ type: "file-explorer" });
	if (!app.isMobile) workspace.leftSplit.expand();
	const today = app.vault.getFileByPath(app.internalPlugins.dailyNotes.pathOf(moment()));
	const leaf = workspace.getLeaf(false);
	if (today) await leaf.openFile(today, { state: { mode: "preview" } });
	workspace.setActiveLeaf(leaf);
}
