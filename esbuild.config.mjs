import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import esbuild from "esbuild";
import { makePatternsLazy } from "./contributing/lazy-patterns.mjs";
import { makeTablesLazy } from "./contributing/lazy-tables.mjs";
import { nestFunctions } from "./contributing/nested-functions.mjs";
import { sameNames } from "./contributing/script-edits.mjs";
import { saidShorter } from "./contributing/said-shorter.mjs";
import { shareCalls } from "./contributing/share-calls.mjs";
import { shareShapes } from "./contributing/share-shapes.mjs";
import { shareConstants } from "./contributing/share-constants.mjs";
import { shortenedPattern } from "./contributing/short-names.mjs";
import { packConstants } from "./contributing/pack-constants.mjs";
import { packCharacters } from "./contributing/pack-dictionary.mjs";
import { tightRules } from "./contributing/tight-rules.mjs";

/** Minified size that the plugin may not exceed: more than it is to be (contributing/size-of-the-bundle.md), and never to grow. */
const budgetBytes = 1_034_000;

const mode = process.argv[2] ?? "development";
const production = mode === "production";
const options = {
	entryPoints: ["src/main.ts"],
	bundle: true,
	format: "cjs",
	target: "es2022",
	platform: "browser",
	external: [
		"obsidian", "electron",
		"@codemirror/autocomplete", "@codemirror/collab", "@codemirror/commands", "@codemirror/language", "@codemirror/lint", "@codemirror/search", "@codemirror/state", "@codemirror/view",
		"@lezer/common", "@lezer/highlight", "@lezer/lr", ...builtinModules,
	],
	outfile: "main.js",
	logLevel: "warning",
	treeShaking: true,
	minify: production,
	sourcemap: production ? false : "inline",
	charset: "utf8",
	metafile: true,
	plugins: [packCharacters, tightRules],
	...(production ? { mangleProps: shortenedPattern() } : {}),
};

/** One style sheet of many: what all share, then a file a feature. */
const styles = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".css")).map((path) => path.replaceAll("\\", "/"));
const inOrder = [...styles.filter((path) => !path.startsWith("features/")), ...styles.filter((path) => path.startsWith("features/")).sort()];
writeFileSync("styles.css", inOrder.map((path) => readFileSync(`src/${path}`, "utf8").trim()).join("\n\n") + "\n");

if (mode === "watch") {
	const context = await esbuild.context(options);
	await context.watch();
} else {
	const { metafile, outputFiles } = await esbuild.build({ ...options, write: false });
	const [{ text }] = outputFiles;
	const code = production ? sameNames(shareShapes(shareCalls(nestFunctions(shareConstants(packConstants(makePatternsLazy(makeTablesLazy(saidShorter(text)))))))), text) : text;
	writeFileSync("main.js", code);
	const bytes = Buffer.byteLength(code);
	if (process.env.KITH_METAFILE) writeFileSync(process.env.KITH_METAFILE, JSON.stringify(metafile));
	if (production) console.log(`main.js ${String(Math.round(bytes / 100) / 10)} kB of ${String(budgetBytes / 1000)} kB`);
	if (production && bytes > budgetBytes) {
		console.error("main.js is over its budget. Largest inputs:");
		const inputs = Object.entries(metafile.outputs["main.js"].inputs).sort((a, b) => b[1].bytesInOutput - a[1].bytesInOutput);
		for (const [path, { bytesInOutput }] of inputs.slice(0, 10)) console.error(`  ${String(bytesInOutput).padStart(7)} ${path}`);
		process.exitCode = 1;
	}
}
