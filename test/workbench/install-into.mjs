import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

// npm run install-into -- VAULT: builds Kith and copies it into a real vault.
const root = join(import.meta.dirname, "../..");
const files = ["main.js", "manifest.json", "styles.css"];

function install(vault) {
	if (vault === undefined) return "Say into which vault: npm run install-into -- /path/to/vault";
	const folder = resolve(vault);
	if (!existsSync(folder) || !statSync(folder).isDirectory()) return `No such folder: ${folder}`;
	if (!existsSync(join(folder, ".obsidian"))) return `No Obsidian vault: ${folder} has no folder .obsidian. Open it in Obsidian once, then try again.`;
	const built = spawnSync(process.execPath, [join(root, "esbuild.config.mjs"), "production"], { cwd: root, stdio: "inherit" });
	if (built.status !== 0) return "The build failed; nothing was copied.";
	const target = join(folder, ".obsidian", "plugins", "kith");
	mkdirSync(target, { recursive: true });
	for (const file of files) copyFileSync(join(root, file), join(target, file));
	console.log(`Kith is in ${target}`);
	console.log("In Obsidian: Settings → Community plugins → turn on Kith (reload the app if it was on before).");
	return undefined;
}

const problem = install(process.argv[2]);
if (problem !== undefined) {
	console.error(problem);
	process.exitCode = 1;
}
