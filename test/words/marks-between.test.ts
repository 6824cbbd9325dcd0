import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/** What draws, and what says things to people: the marks between two texts are the language's, too. */
const drawing = ["src/features", "src/obsidian/ui", "src/reconnect", "src/brief", "src/rows"];
/** For programs and notes: keys and values, paths, lists in properties. */
const forPrograms = /(?:^|\/)(?:cli|exchange-cli|exchange-api|read-files|block-options|set-people)\.ts$/;

function sourcesUnder(folder: string): readonly string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
		entry.isDirectory() ? sourcesUnder(join(folder, entry.name)) : entry.name.endsWith(".ts") ? [join(folder, entry.name)] : []);
}

it("nothing that draws joins two texts with a colon, a comma or brackets of one language", () => {
	const joined = drawing.flatMap(sourcesUnder).filter((path) => !forPrograms.test(path)).flatMap((path) =>
		readFileSync(path, "utf8").split("\n").filter((line) => !/^\s*(?:\/?\*|\/\/)/.test(line) && (/\}[:;,] \$\{|\} \(\$\{|\$\{\w+ \? `[:;,]/.test(line) || /join\("[:;,] "\)/.test(line))).map((line) => `${path} ${line.trim()}`));
	expect(joined).toEqual([]);
});

it("Chinese has full-width marks after its characters, but within what is quoted of a note", () => {
	const half = sourcesUnder("src/words/zh").filter((path) => !path.endsWith("sample.ts")).flatMap((path) =>
		readFileSync(path, "utf8").split("\n").flatMap((line) => (line.match(/"[^"]*"|`[^`]*`/g) ?? []).map((text) => text.replace(/`[^`]*::[^`]*`/g, "")).filter((text) => /[\u4e00-\u9fff”）][:;,?!]/u.test(text)).map((text) => `${path} ${text}`)));
	expect(half).toEqual([]);
});
