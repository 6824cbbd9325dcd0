import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { answersPath, readAnswers } from "./answers";
import { buildRecorder, recorderId } from "./build-recorder";
import { eventProbes } from "./event-probes";
import { textProbes } from "./text-probes";

const usage = `npm run contract:recorder                 Make a new vault with the recorder in it, wait for the app's answers, and keep them.

  --vault DIR     make it there; the folder must be empty or not there yet
  --read FILE     keep the answers of this contract-answers.json, which somebody else recorded
  --help          this text`;

const recordedPath = join(import.meta.dirname, "recorded.json");

/** A vault of nothing but the recorder, which is switched on already. */
async function makeVault(folder: string): Promise<void> {
	if (existsSync(folder) && (await readdir(folder)).length > 0) throw new Error(`${folder} is not empty. The recorder makes and removes notes: it needs a vault of its own.`);
	await buildRecorder(join(folder, ".obsidian/plugins", recorderId));
	await writeFile(join(folder, ".obsidian/community-plugins.json"), JSON.stringify([recorderId]));
}

async function answersIn(folder: string): Promise<string> {
	const path = join(folder, answersPath);
	for (;;) {
		const text = existsSync(path) ? await readFile(path, "utf8") : "";
		if (text.endsWith("}\n")) return text;
		await wait(500);
	}
}

async function keep(text: string): Promise<void> {
	const { answers, apps, surprises, open, unasked } = readAnswers(text, [...eventProbes, ...textProbes]);
	await writeFile(recordedPath, `${JSON.stringify(answers, null, "\t")}\n`);
	console.log(`Kept ${Object.keys(answers).length} answers of ${apps.join(", ")} in ${recordedPath}.`);
	for (const { question, expected, answer } of surprises) console.log(`\nOtherwise than expected: ${question}\n  expected ${expected}\n  answered ${answer}`);
	for (const question of open) console.log(`\nStill open: ${question}`);
	for (const question of unasked) console.log(`\nNot asked any more: ${question}`);
	console.log(surprises.length === 0 ? "\nThe app does what the workbench does." : "\nThe tests of the contract now fail where the workbench does otherwise: mend the workbench, not the answers.");
}

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { vault: { type: "string" }, read: { type: "string" }, help: { type: "boolean", default: false } } });
	if (values.help) {
		console.log(usage);
	} else if (values.read !== undefined) {
		await keep(await readFile(values.read, "utf8"));
	} else {
		const folder = values.vault === undefined ? await mkdtemp(join(homedir(), "kith-contract-")) : resolve(values.vault);
		await mkdir(folder, { recursive: true });
		await makeVault(folder);
		console.log(`1. Open this folder as a vault in Obsidian:  ${folder}`);
		console.log("2. Choose to trust its author and turn on its plugins. A notice counts the questions; it takes about a minute.");
		console.log("Waiting for the answers…  (Ctrl+C to stop; later:  npm run contract:recorder -- --read FILE)");
		await keep(await answersIn(folder));
		if (values.vault === undefined) await rm(folder, { recursive: true });
	}
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
