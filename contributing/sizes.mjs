/** Prints what each feature and each room takes of main.js, in kB, minified and before packing: `npm run sizes`. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "kith-sizes-"));
const metafile = join(folder, "meta.json");
try {
	execFileSync(process.execPath, ["esbuild.config.mjs", "production"], { env: { ...process.env, KITH_METAFILE: metafile }, stdio: ["ignore", "inherit", "inherit"] });
	const { inputs } = JSON.parse(readFileSync(metafile, "utf8")).outputs["main.js"];
	const groups = { features: new Map(), core: new Map(), words: new Map() };
	for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
		const [, room, next = ""] = path.split("/");
		const kind = room === "features" || room === "words" ? room : "core";
		const name = room === "features" ? next : room === "words" ? path.split("/").at(-1).replace(".ts", "") : path.startsWith("src/") ? room : "libraries";
		groups[kind].set(name, (groups[kind].get(name) ?? 0) + bytesInOutput);
	}
	for (const [kind, sizes] of Object.entries(groups)) {
		const all = [...sizes].sort(([, one], [, other]) => other - one);
		console.log(`\n| ${kind} | ${inKilobytes(all.reduce((sum, [, bytes]) => sum + bytes, 0))} |\n|---|---:|`);
		for (const [name, bytes] of all) if (bytes >= 50) console.log(`| ${name} | ${inKilobytes(bytes)} |`);
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}

function inKilobytes(bytes) {
	return (bytes / 1000).toFixed(1);
}
