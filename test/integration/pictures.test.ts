import { afterEach, describe, expect, it } from "vitest";
import { drawnTies, tabledTies } from "./drawn-ties";
import { at, pick, pressKey } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

let kith: KithOnNotes;
afterEach(() => kith.close());

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toLocaleDateString("sv");
const today = daysAgo(0);
const notes: Readonly<Record<string, string>> = {
	"People/Ada.md": personNote(["circle: core", "groups: [Chess]"], "## Interactions\n- 2020-01-05 tea"),
	"People/Bo.md": personNote(["circle: chosen", "groups: [Chess]"], `## Interactions\n- ${daysAgo(200)} tea\n- ${daysAgo(400)} intro:: [[Cy]] — boats\n    - [x] Bo agrees\n    - [x] Cy agrees\n    - [x] made ✅ ${daysAgo(399)}`),
	"People/Cy.md": personNote(["met_through: \"[[Di]]\"", "paused: true"]),
	"People/Di.md": personNote(["circle: none"]),
	"People/Eve.md": personNote(["circle: none", "groups: [Chess]", "private: true"]),
	[`${today}.md`]: "- lunch with [[Ada]] and [[Di]]\n- a call with [[Eve]] and [[Cy]] #private\n",
};
const kinds = ["circles", "year", "network"] as const;
type Kind = (typeof kinds)[number];

const kindEl = (kind: Kind): HTMLElement => at(`.kith-picture-kind:nth-child(${kinds.indexOf(kind) + 1})`);
const svg = (kind: Kind): HTMLElement | null => document.querySelector(`.kith-picture-drawing.is-${kind}`);

async function open(kind: Kind): Promise<void> {
	kith.opened.app.commands.executeCommandById("kith:open-pictures");
	await expect.poll(() => document.querySelector(".kith-picture-head")).not.toBeNull();
	kindEl(kind).click();
	await expect.poll(() => svg(kind)).not.toBeNull();
}

async function openTables(count: number): Promise<void> {
	const foldEl = at(".kith-picture-fold");
	foldEl.toggleAttribute("open", true);
	foldEl.dispatchEvent(new Event("toggle"));
	await expect.poll(() => document.querySelectorAll(".kith-picture-table tbody tr").length).toBe(count);
}

const marks = (root: string): number[] => [...document.querySelectorAll(`${root} [data-mark]`)].map((el) => Number(el.getAttribute("data-mark"))).sort((a, b) => a - b);
const labels = (): (string | null)[] => [...document.querySelectorAll(".kith-picture-drawing [data-mark]")].map((el) => el.getAttribute("aria-label"));
const rows = (): string[] => [...document.querySelectorAll(".kith-picture-table tbody tr")].map((el) => [...el.children].map((cell) => cell.textContent).join(" | "));

describe("pictures", () => {
	it.each([["circles", 5], ["year", 2], ["network", 4 + 4]] as const)("say in a table what they show, each mark and line: %s", async (kind, count) => {
		kith = await kithOnNotes(notes);
		await open(kind);
		await expect.poll(() => marks(".kith-picture-drawing").length + drawnTies().length).toBe(count);
		await openTables(count);
		expect(marks(".kith-picture-table")).toEqual(marks(".kith-picture-drawing"));
		expect(tabledTies()).toEqual(drawnTies());
		// Whom a mark names, its row names.
		for (const rowEl of document.querySelectorAll(".kith-picture-table tr[data-mark]")) {
			const label = at(`.kith-picture-drawing [data-mark="${rowEl.getAttribute("data-mark") ?? ""}"]`).getAttribute("aria-label") ?? "";
			const names = [...rowEl.querySelectorAll("a")].map((el) => el.textContent);
			expect(names.length).toBeGreaterThan(0);
			for (const name of names) expect(label).toContain(name);
		}
	});

	it("show everybody around oneself, with whom it is time for told by a shape", async () => {
		kith = await kithOnNotes(notes);
		await open("circles");
		await expect.poll(labels).toEqual(["Ada: Core, on track", "Bo: Chosen, due", "Cy: Undecided, paused", "Di: None, on track", "Eve: None, on track"]);
		const shapes = [...document.querySelectorAll(".kith-picture-drawing [data-mark]")].map((el) => `${el.getAttribute("d") ?? ""} ${String(el.classList.contains("is-hollow"))}`);
		expect(new Set(shapes).size).toBe(3);
	});

	it("show the year without what is private", async () => {
		kith = await kithOnNotes(notes);
		await open("year");
		await expect.poll(labels).toEqual([expect.stringMatching(/: Bo$/), expect.stringMatching(/: Ada, Di$/)]);
	});

	it("show who is joined with whom, and by what", async () => {
		kith = await kithOnNotes(notes, { peopleFolders: ["People"] });
		await open("network");
		await openTables(8);
		expect(rows().slice(4)).toEqual([
			"Ada | Bo | Chess | bridge: without it 2 people would be apart", "Ada | Di | 1 talk together | ", "Bo | Cy | introduced | ", "Cy | Di | introduced | ",
		].map((row) => row.replace(" | bridge: without it 2 people would be apart", " | ")));
	});

	it("are walked by the keyboard: arrows, Enter opens, Escape leaves", async () => {
		kith = await kithOnNotes(notes);
		await open("circles");
		await expect.poll(labels).toHaveLength(5);
		const first = at("[data-mark=\"0\"]");
		expect([...document.querySelectorAll(".kith-picture-drawing [tabindex=\"0\"]")]).toEqual([first]);
		pressKey(first, "End");
		const last = document.activeElement as HTMLElement;
		expect(last.getAttribute("aria-label")).toBe("Eve: None, on track");
		expect(document.querySelector(".kith-picture-chosen")?.textContent).toContain("Eve");
		expect([...document.querySelectorAll(".kith-picture-drawing [tabindex=\"0\"]")]).toEqual([last]);
		pressKey(last, "ArrowUp");
		expect(document.activeElement).not.toBe(last);
		pressKey(document.activeElement as HTMLElement, "Home");
		expect(document.activeElement).toBe(first);
		pressKey(first, "Escape");
		expect(document.activeElement).toBe(kindEl("circles"));
		pressKey(first, "Enter");
		await expect.poll(() => kith.opened.app.workspace.getActiveFile()?.path).toBe("People/Ada.md");
	});

	it("follow what is changed, and keep the keyboard where it was", async () => {
		kith = await kithOnNotes(notes);
		await open("circles");
		await expect.poll(labels).toHaveLength(5);
		at("[data-mark=\"4\"]").focus();
		await kith.edit("People/Aaron.md", personNote(["circle: core"]));
		await expect.poll(labels).toHaveLength(6);
		await expect.poll(() => document.activeElement?.getAttribute("aria-label")).toBe("Eve: None, on track");
	});

	it("show somebody in the network from the menu of their row", async () => {
		kith = await kithOnNotes(notes);
		kith.opened.app.commands.executeCommandById("kith:open-reconnect");
		await expect.poll(() => document.querySelector(".kith-entry")).not.toBeNull();
		pick(at(".kith-entry[data-path=\"People/Bo.md\"]"), "Show in the network");
		await expect.poll(() => svg("network")).not.toBeNull();
		await expect.poll(() => document.activeElement?.getAttribute("aria-label")).toMatch(/^Bo: joined with/);
	});

	it.each([["en", "There is nobody to draw yet.", "No contact in the last twelve months.", "Nobody is joined with anybody yet."], ["zh", "还没有人可画。", "最近十二个月没有联系。", "还没有谁和谁相连。"]])("say what to do where there is nothing to draw (%s)", async (lang, ...sentences) => {
		kith = await kithOnNotes({ "Note.md": "text" }, {}, lang);
		kith.opened.app.commands.executeCommandById("kith:open-pictures");
		for (const [place, kind] of kinds.entries()) {
			await expect.poll(() => document.querySelector(".kith-picture-head")).not.toBeNull();
			kindEl(kind).click();
			await expect.poll(() => document.querySelector(".kith-picture-body")?.textContent).toContain(sentences[place]);
		}
	});

	it.each(kinds)("name nobody in discreet mode, and come back as they were: %s", async (kind) => {
		kith = await kithOnNotes({ ...notes, "Groups/Chess.md": "---\ntype: group\n---\n## Members\n- [[Cy]]\n" });
		await open(kind);
		await expect.poll(labels).not.toHaveLength(0);
		at(".kith-picture-fold").toggleAttribute("open", true);
		at(".kith-picture-fold").dispatchEvent(new Event("toggle"));
		await expect.poll(rows).not.toHaveLength(0);
		at(".kith-picture-drawing [data-mark]").focus();
		const seen = (): string => at(".kith-pictures").outerHTML;
		const before = seen();
		expect(before).toMatch(/>(?:Ada|Bo)</);
		kith.opened.app.commands.executeCommandById("kith:toggle-discreet");
		expect(seen()).not.toMatch(/\b(?:Ada|Bo|Cy|Di|Eve|Chess)\b/);
		kith.opened.app.commands.executeCommandById("kith:toggle-discreet");
		expect(seen()).toBe(before);
	});
});

describe("a year of contact beside a person", () => {
	it.each([["en", "2 contacts in twelve months"], ["zh", "十二个月里联系过 2 次"]])("stands in the brief, as a strip and as a table (%s)", async (lang, sentence) => {
		const year = Number(today.slice(0, 4));
		kith = await kithOnNotes({ "People/Ada.md": personNote([`last_contact: ${String(year)}`], `## Interactions\n- ${today} tea`) }, {}, lang);
		await kith.opened.app.workspace.openLinkText("People/Ada.md", "");
		kith.opened.app.commands.executeCommandById("kith:open-brief");
		await expect.poll(() => document.querySelector(".kith-strip summary span")?.textContent).toBe(sentence);
		expect(marks(".kith-strip svg")).toEqual(Array.from({ length: 12 }, (_, month) => month));
		expect(marks(".kith-strip table")).toEqual(marks(".kith-strip svg"));
		expect(document.querySelectorAll(".kith-strip tbody tr")).toHaveLength(13);
	});
});
