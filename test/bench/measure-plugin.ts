import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type obsidian from "obsidian";
import type { CivilDate } from "../../src/calendar/civil-date";
import type { VaultSize } from "./mixed-vault";
import { pageFiles } from "./page-files";
import type { Subject } from "./page/stage";
import { type Figures, Visit } from "./visit";

/** A set is what is measured on one page. */
export type MeasureSet = "closed" | "open" | "phone" | "import";

/** Who is measured: nobody, the least that any people plugin could do, Kith. */
export type SubjectName = "none" | "least" | "kith";

/** Figures of each subject, of all runs. */
export type Measured = Readonly<Record<SubjectName, Figures>>;

export interface MeasureOptions {
	readonly size: VaultSize;
	readonly today: CivilDate;
	readonly runs: number;
	readonly sets: readonly MeasureSet[];
}

const root = join(import.meta.dirname, "../..");
const walks = 9;

async function subjects(): Promise<readonly (readonly [SubjectName, Subject | undefined])[]> {
	const read = (path: string): Promise<string> => readFile(join(root, path), "utf8");
	const manifest = JSON.parse(await read("manifest.json")) as obsidian.PluginManifest;
	return [
		["none", undefined],
		["least", { manifest: { ...manifest, id: "least", name: "Least" }, code: await read("test/bench/least-plugin.js"), styles: "", view: "least", row: ".least-row" }],
		["kith", { manifest, code: await read("main.js"), styles: await read("styles.css"), view: "kith-reconnect", row: ".kith-entry", pane: { view: "kith-brief", row: ".kith-brief .kith-part-line" }, imports: { command: "kith:import-people", row: ".kith-import-list .kith-row" } }],
	];
}

/** Measures the built plugin from outside: a fresh page for each set and subject, subjects in turn, so that a noisy minute is everybody's. */
export async function measurePlugin(browser: Browser, { size, today, runs, sets }: MeasureOptions): Promise<Measured> {
	const files = await pageFiles();
	const measured: Measured = { none: new Map(), least: new Map(), kith: new Map() };
	for (let run = 0; run < runs; run++) {
		for (const set of sets) {
			for (const [name, subject] of await subjects()) {
				if (!subject && set !== "closed") continue;
				console.error(`run ${String(run + 1)} of ${String(runs)}: ${set}, ${name}`);
				const visit = await Visit.begin(browser, files, { size, today, mobile: set === "phone" });
				await measureSet[set](visit, subject);
				for (const [what, values] of await visit.end()) measured[name].set(what, [...(measured[name].get(what) ?? []), ...values]);
			}
		}
	}
	return measured;
}

const measureSet: Readonly<Record<MeasureSet, (visit: Visit, subject: Subject | undefined) => Promise<void>>> = {
	closed: async (visit, subject) => {
		if (!subject) await visit.walk(walks);
		await visit.start(subject);
		await visit.edits("closed", subject);
		await visit.newPeople();
		if (subject) await visit.due();
	},
	open: async (visit, subject) => {
		if (!subject) return;
		await visit.start(subject);
		await visit.open(subject);
		await visit.edits("open", subject);
		await visit.scroll(subject);
		await visit.search(subject);
		if ((visit.size.groups ?? 0) > 0) await visit.panes(subject);
	},
	phone: async (visit, subject) => {
		await visit.throttle();
		await visit.start(subject);
	},
	import: async (visit, subject) => {
		if (!subject?.imports) return;
		await visit.start(subject);
		await visit.imports(subject);
	},
};
