import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const manifest = { id: "kith-contract-recorder", name: "Kith contract recorder", version: "1.0.0", minAppVersion: "1.13.0", description: "Records how the app answers.", author: "Kith", isDesktopOnly: false };

/** Its id, which is the name of its folder among a vault's plugins too. */
export const recorderId = manifest.id;

/** Builds the plugin that records the app's answers to the contract's questions. */
export async function buildRecorder(folder: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	await build({ entryPoints: [join(import.meta.dirname, "recorder.ts")], outfile: join(folder, "main.js"), bundle: true, format: "cjs", target: "es2022", external: ["obsidian"], logLevel: "warning" });
	await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest, null, "\t"));
}
