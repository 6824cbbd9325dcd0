import { apiVersion, getFrontMatterInfo, normalizePath, Notice, parseYaml, Plugin, stringifyYaml, stripHeading } from "obsidian";
import { eventProbes } from "./event-probes";
import { putProbe } from "./put-probe";
import { textProbes } from "./text-probes";

const folder = "contract-probes";
const answersPath = "contract-answers.json";

/** A plugin for a throw-away vault in the real app: puts all questions and writes the answers down, to become `recorded.json`. */
export default class ContractRecorder extends Plugin {
	override onload(): void {
		this.app.workspace.onLayoutReady(() => void this.record());
	}

	private async record(): Promise<void> {
		const module = { getFrontMatterInfo, normalizePath, parseYaml, stringifyYaml, stripHeading };
		const settle = (): Promise<void> => new Promise((resolve) => window.setTimeout(resolve, 1500));
		const answers: Record<string, { app: string; answer: unknown }> = {};
		await this.app.vault.createFolder(folder);
		for (const [at, probe] of [...eventProbes, ...textProbes].entries()) {
			const answer = await putProbe(probe, { app: this.app, obsidian: module, settle }, `${folder}/${at}`);
			answers[probe.question] = { app: apiVersion, answer };
		}
		await this.app.vault.adapter.write(answersPath, `${JSON.stringify(answers, null, "\t")}\n`);
		new Notice(`Recorded ${Object.keys(answers).length} answers in ${answersPath}.`);
	}
}
