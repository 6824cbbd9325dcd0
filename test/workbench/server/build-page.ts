import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { build } from "esbuild";

const place = (path: string): string => new URL(`../../../${path}`, import.meta.url).pathname;

/** Builds the workbench's page and answers the folder that it lies in. */
export async function buildPage(): Promise<string> {
	const outdir = place("build/workbench");
	const style = place("test/workbench/style/workbench.css");
	await mkdir(outdir, { recursive: true });
	const { metafile } = await build({
		entryPoints: {
			clock: place("test/workbench/server/page-clock.ts"),
			workbench: place("test/workbench/ui/browser.ts"),
			...(existsSync(style) ? { style } : {}),
		},
		outdir,
		bundle: true,
		format: "iife",
		platform: "browser",
		target: "es2022",
		charset: "utf8",
		sourcemap: "linked",
		metafile: true,
		logLevel: "warning",
		alias: { obsidian: place("test/workbench/obsidian.ts") },
		loader: { ".woff2": "file", ".woff": "empty", ".svg": "text" },
	});
	const sheets = Object.keys(metafile.outputs).filter((path) => path.endsWith(".css")).map((path) => basename(path));
	await writeFile(`${outdir}/index.html`, html(sheets));
	return outdir;
}

function html(sheets: readonly string[]): string {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>Kith workbench</title>
<link rel="icon" href="data:,">
${sheets.map((sheet) => `<link rel="stylesheet" href="/${sheet}">`).join("\n")}
</head>
<body>
<script src="/clock.js"></script>
<script src="/workbench.js"></script>
</body>
</html>
`;
}
