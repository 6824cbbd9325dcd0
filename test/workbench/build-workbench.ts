import { cp, mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";

const here = import.meta.dirname;
const require = createRequire(import.meta.url);

const page = `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8">
		<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
		<title>Workbench</title>
		<link rel="icon" href="data:,">
		<link rel="stylesheet" href="workbench.css">
	</head>
	<body>
		<script type="module" src="browser.js"></script>
	</body>
</html>
`;

/** The weights of the Chinese font that the page uses. */
const weights = ["400", "500", "700"];

/** Chinese text must look the same on a machine without Chinese fonts, so the page brings its own. */
async function copyFonts(outDir: string): Promise<void> {
	const from = dirname(require.resolve("@fontsource/noto-sans-sc/package.json"));
	const to = join(outDir, "noto-sans-sc");
	await mkdir(to, { recursive: true });
	for (const weight of weights) await cp(join(from, `${weight}.css`), join(to, `${weight}.css`));
	await cp(join(from, "files"), join(to, "files"), { recursive: true, filter: (path) => path.endsWith("files") || weights.some((weight) => path.endsWith(`-${weight}-normal.woff2`)) });
}

/** Bundles the workbench's page into a folder: `index.html`, its script, its style, its fonts. */
export async function buildWorkbench(outDir: string): Promise<void> {
	await mkdir(outDir, { recursive: true });
	await Promise.all([
		build({
			entryPoints: { browser: join(here, "ui/browser.ts"), workbench: join(here, "style/workbench.css") },
			outdir: outDir,
			bundle: true,
			format: "esm",
			target: "es2022",
			charset: "utf8",
			sourcemap: "linked",
			keepNames: true,
			logLevel: "warning",
			external: ["./noto-sans-sc/*"],
		}),
		copyFonts(outDir),
		writeFile(join(outDir, "index.html"), page),
	]);
}
