import { readdirSync, readFileSync } from "node:fs";
import { it } from "vitest";
import { readCardFile } from "../../src/exchange/read-file";
import { allSteps } from "../../src/notes/steps";
import { expectRecorded } from "../recorded";
import { shownFile } from "./shown-cards";

const files = new URL("./files/", import.meta.url);

it("files as programs write them are read as recorded, each broken card or row by itself", () => {
	const shown = readdirSync(files).sort().map((name) => {
		const data = new Uint8Array(readFileSync(new URL(encodeURIComponent(name), files)));
		return `## ${name}\n\n\`\`\`\n${shownFile(allSteps(readCardFile(data)))}\n\`\`\`\n`;
	});
	expectRecorded(new URL("./cards-of-files.md", import.meta.url), `# Files, and the cards that are read of them\n\n${shown.join("\n")}`);
});
