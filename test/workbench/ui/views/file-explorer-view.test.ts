import { expect, it } from "vitest";
import { openApp } from "../../open-app";

it("draws nothing any more once it is closed, though a file had come just before", async () => {
	const { app, writeOutside, close } = await openApp({ files: { "A.md": "" } });
	const explorer = app.workspace.getLeavesOfType("file-explorer")[0]?.view.containerEl;
	expect(explorer?.textContent).toContain("A");
	await writeOutside("Come late.md", "");
	await close();
	await new Promise((resolve) => { setTimeout(resolve, 120); });
	expect(explorer?.textContent).not.toContain("Come late");
});
