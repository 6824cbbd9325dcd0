import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

// npm run contract:recorder: builds the plugin that records the app's answers to the contract's questions.
const place = (path: string): string => join(import.meta.dirname, "../../..", path);
const outdir = place("build/contract-recorder");
const manifest = { id: "kith-contract-recorder", name: "Kith contract recorder", version: "1.0.0", minAppVersion: "1.13.0", description: "Records how the app answers.", author: "Kith", isDesktopOnly: false };

await mkdir(outdir, { recursive: true });
await build({ entryPoints: [place("test/workbench/contract/recorder.ts")], outfile: `${outdir}/main.js`, bundle: true, format: "cjs", target: "es2022", external: ["obsidian"], logLevel: "warning" });
await writeFile(`${outdir}/manifest.json`, JSON.stringify(manifest, null, "\t"));
console.log(`The recorder is in ${outdir}`);
console.log("Copy it into .obsidian/plugins/kith-contract-recorder of an empty vault, turn it on in Obsidian,");
console.log("then copy contract-answers.json from the vault to test/workbench/contract/recorded.json and run npm test.");
