import fc from "fast-check";
import { expect, it } from "vitest";
import { leaks, plantedVaults } from "../giving/planted-amounts";
import { at, type } from "./hands";
import { type KithOnNotes, kithOnNotes } from "./kith-on-notes";

/** Vaults, so many of which stand side by side in one app: opening it takes longer than all that is asked of one of them. */
const together = 20;
const runs = Math.ceil(Number(process.env["KITH_SUM_RUNS"] ?? 60) / together);
const on = "2026-11-22";

type Files = Readonly<Record<string, string>>;

/** The notes of a vault under names that no other has. */
function apart(files: Files, at: number): Files {
	const own = (text: string): string => text.replace(/王磊|Sam Okafor|2016 微信群|Raft\.md/gu, (name) => (name === "Raft.md" ? `Raft ${String(at)}.md` : `${name} ${String(at)}`));
	return Object.fromEntries(Object.entries(files).map(([path, text]) => [own(path), own(text)]));
}

/** Puts vaults side by side; what they say of one day stands in one note. */
function sideBySide(vaults: readonly Files[]): Files {
	const all: Record<string, string> = {};
	for (const [path, text] of vaults.map(apart).flatMap((files) => Object.entries(files))) all[path] = [all[path] ?? [], text].flat().join("\n");
	return all;
}

/** What programs are told, all of it at once and of everybody. */
async function told({ api, opened: { app: { cli } } }: KithOnNotes): Promise<readonly string[]> {
	const people = api.people({ on }).map(({ path }) => path);
	const json = (value: unknown): string => JSON.stringify(value);
	return [
		...[api.people({ on }), api.due({ on, all: true }), api.search(""), api.groups(), api.freshStart({ on })].map(json),
		...api.groups().map(({ path }) => json(api.proposeMove(path, { on }))),
		...people.flatMap((path) => [json(api.talkingPoints(path, { on })), api.brief(path, { on })]),
		api.exportVCard(), api.exportCsv(),
		...await Promise.all([
			cli.run("kith:due", { on, format: "json" }), cli.run("kith:due", { on }), cli.run("kith:week", { on }), cli.run("kith:search", { query: "王" }), cli.run("kith:brief", { person: "王磊 0", on }),
		]),
	];
}

/** What a pane shows: its words, and every attribute. */
function shown(el: Element): readonly string[] {
	return [el.outerHTML, el.textContent];
}

/** What the sidebar shows of each and of those not yet thanked, and the pane beside each note. */
async function* drawn({ api, opened: { app: { workspace, vault, commands } } }: KithOnNotes): AsyncGenerator<Element> {
	const { view: { containerEl } } = await workspace.ensureSideLeaf("kith-reconnect", "right", { active: true, reveal: true });
	await expect.poll(() => containerEl.querySelector(".kith-entry")).not.toBeNull();
	yield containerEl;
	const circleEl = at("[data-filter=circle]", containerEl) as HTMLSelectElement;
	for (const list of [":thanks", ""]) {
		circleEl.value = list;
		circleEl.dispatchEvent(new Event("change"));
		yield containerEl;
	}
	for (const { name } of api.people()) {
		type(at("input", containerEl), name);
		await expect.poll(() => containerEl.querySelector(".kith-row .kith-name")?.textContent).toBe(name);
		yield containerEl;
	}
	commands.executeCommandById("kith:open-brief");
	for (const { path } of [...api.people(), ...api.groups()]) {
		const file = vault.getFileByPath(path);
		if (file) await workspace.getLeaf(false).openFile(file);
		const briefEl = workspace.getLeavesOfType("kith-brief")[0]?.view.containerEl;
		await expect.poll(() => briefEl?.querySelector(".kith-brief-name")?.textContent).toBe(path.slice(path.lastIndexOf("/") + 1, -3));
		if (briefEl) yield briefEl;
	}
}

it("a sum of money occurs in no answer, export, or view, wherever in a vault it stands", async () => {
	let sums = 0;
	await fc.assert(fc.asyncProperty(fc.array(plantedVaults, { minLength: together, maxLength: together }), fc.constantFrom("en", "zh"), async (vaults, lang) => {
		const kith = await kithOnNotes(sideBySide(vaults), undefined, lang);
		try {
			expect((await told(kith)).filter(leaks)).toEqual([]);
			for await (const el of drawn(kith)) {
				expect(shown(el).filter(leaks)).toEqual([]);
				sums += el.querySelectorAll(".kith-sum").length;
			}
		} finally {
			await kith.close();
		}
	}), { numRuns: runs, endOnFailure: true });
	expect(sums).toBeGreaterThan(runs * together);
}, 60_000 + runs * 60_000);
