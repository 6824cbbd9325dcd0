import { join } from "node:path";
import { build } from "esbuild";

/** What a page is made of, by its path. */
export type PageFiles = Readonly<Record<string, { readonly body: string; readonly type: string }>>;

const page = '<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><link rel="stylesheet" href="/stage.css"></head><body><script type="module" src="/stage.js"></script></body></html>';

/** Bundles the page of the bench: the workbench's app over a vault in memory. */
export async function pageFiles(): Promise<PageFiles> {
	const { outputFiles } = await build({
		entryPoints: { stage: join(import.meta.dirname, "page/stage.ts"), style: join(import.meta.dirname, "../workbench/style/workbench.css") },
		outdir: "/", bundle: true, write: false, format: "esm", target: "es2022", charset: "utf8", logLevel: "warning", external: ["./noto-sans-sc/*"],
	});
	const text = (name: string): string => outputFiles.find(({ path }) => path.endsWith(name))?.text ?? "";
	return { "/": { body: page, type: "text/html" }, "/stage.js": { body: text("stage.js"), type: "text/javascript" }, "/stage.css": { body: text("style.css"), type: "text/css" } };
}
