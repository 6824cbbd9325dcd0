import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { expect, inject, it } from "vitest";
import { answersPath, readAnswers } from "../workbench/contract/answers";
import { buildRecorder, recorderId } from "../workbench/contract/build-recorder";
import { eventProbes } from "../workbench/contract/event-probes";
import { textProbes } from "../workbench/contract/text-probes";
import { startWorkbench } from "../workbench/server/start-workbench";
import { VaultFolder } from "./vault-folder";

const probes = [...eventProbes, ...textProbes];

/** Opens a vault with the recorder in the workbench, which is the app here, and answers with the vault while `look` looks. */
async function withRecorder<Seen>(files: Readonly<Record<string, string>>, look: (vault: VaultFolder, notices: () => Promise<string>) => Promise<Seen>): Promise<Seen> {
	const recorder = await mkdtemp(join(tmpdir(), "kith-recorder-"));
	await buildRecorder(recorder);
	// The workbench follows up at once, so that there is less to wait for than in the app.
	const vault = await VaultFolder.make({ ...files, [`.obsidian/plugins/${recorderId}/data.json`]: '{ "settle": 150 }' });
	const workbench = await startWorkbench({ vault: vault.path, inPlace: true, build: false, plugins: [recorder] });
	const browser = await chromium.connect(inject("browser"));
	try {
		const page = await browser.newPage();
		await page.goto(workbench.url);
		return await look(vault, async () => (await page.locator(".notice").allInnerTexts()).join("\n"));
	} finally {
		await browser.close();
		await workbench.close();
		await rm(recorder, { recursive: true });
		await vault.remove("");
	}
}

it("records each answer in one file, which is read back", async () => {
	const text = await withRecorder({ "Welcome.md": "" }, async (vault, notices) => {
		await expect.poll(notices, { timeout: 50_000 }).toContain(`Recorded ${probes.length} answers in ${answersPath}`);
		return vault.read(answersPath);
	});
	const { answers, surprises, open, unasked, apps } = readAnswers(text, probes);
	expect({ surprises, open, unasked, apps }).toEqual({ surprises: [], open: [], unasked: [], apps: ["1.13.1"] });
	expect(Object.keys(answers)).toEqual(probes.map(({ question }) => question));
});

it("asks nothing in a vault that somebody uses", async () => {
	const files = { "A.md": "", "B.md": "", "C.md": "", "D.md": "" };
	const written = await withRecorder(files, async (vault, notices) => {
		await expect.poll(notices).toContain("only in a new, empty vault");
		return vault.read(answersPath).catch(() => "nothing");
	});
	expect(written).toBe("nothing");
});
