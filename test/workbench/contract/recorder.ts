import { apiVersion, getFrontMatterInfo, normalizePath, Notice, parseYaml, Plugin, stringifyYaml, stripHeading } from "obsidian";
import { type Answer, answersPath, probesFolder, roomForNotes } from "./answers";
import { eventProbes } from "./event-probes";
import type { Probe } from "./probe";
import { putProbe } from "./put-probe";
import { textProbes } from "./text-probes";

/** How long the app may take to follow up on a change, in milliseconds, unless `data.json` says otherwise as `settle`. */
const patience = 1500;

/** A plugin for a throw-away vault in the real app: puts all questions and writes the answers down, to become `recorded.json`. */
export default class ContractRecorder extends Plugin {
	override onload(): void {
		this.app.workspace.onLayoutReady(() => void this.record());
	}

	private async record(): Promise<void> {
		const { vault } = this.app;
		const others = vault.getFiles().filter(({ path }) => path !== answersPath && !path.startsWith(`${probesFolder}/`));
		if (others.length > roomForNotes) {
			new Notice("The Kith contract recorder asks its questions only in a new, empty vault: it makes and removes notes.", 0);
			return;
		}
		const left = vault.getFolderByPath(probesFolder);
		if (left) await this.app.fileManager.trashFile(left);
		await vault.createFolder(probesFolder);
		const data: unknown = await this.loadData();
		const settle = typeof data === "object" && data !== null && "settle" in data ? Number(data.settle) : patience;
		const answers: Record<string, Answer> = {};
		const said = new Notice("Recording…", 0);
		const probes = [...eventProbes, ...textProbes];
		for (const [at, probe] of probes.entries()) {
			said.setMessage(`Recording ${at + 1} of ${probes.length}…`);
			answers[probe.question] = await this.answer(probe, `${probesFolder}/${at}`, settle);
		}
		await vault.adapter.write(answersPath, `${JSON.stringify(answers, null, "\t")}\n`);
		said.setMessage(`Recorded ${Object.keys(answers).length} answers in ${answersPath}. Send that file back; this vault can go.`);
	}

	/** One question; what goes wrong there is an answer too, and leaves the others theirs. */
	private async answer(probe: Probe, folder: string, wait: number): Promise<Answer> {
		const module = { getFrontMatterInfo, normalizePath, parseYaml, stringifyYaml, stripHeading };
		const settle = (): Promise<void> => new Promise((resolve) => window.setTimeout(resolve, wait));
		try {
			return { app: apiVersion, answer: await putProbe(probe, { app: this.app, obsidian: module, settle }, folder) };
		} catch (error) {
			return { app: apiVersion, failed: error instanceof Error ? error.message : String(error) };
		}
	}
}
