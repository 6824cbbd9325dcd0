import { afterEach, describe, expect, it } from "vitest";
import { at, notice, pressKey, type } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

let kith: KithOnNotes;
afterEach(() => kith.close());

const run = (command: string): void => { kith.opened.app.commands.executeCommandById(`kith:${command}`); };
const file = (name: string): string => `People/${name}.md`;
const core = (last: string, more: readonly string[] = [], body = ""): string => personNote(["circle: core", `last_contact: ${last}`, ...more], body);
/** Seven who wait, one who cannot. Line ends and a byte order mark as another program wrote them. */
const waiting: Readonly<Record<string, string>> = Object.fromEntries([
	...["A", "B", "C", "D", "E", "F"].map((name, at_): readonly [string, string] => [file(name), core(`2025-0${String(at_ + 1)}-01`)]),
	[file("G"), `\uFEFF${core("2025-07-01", ["# mine"], "## Interactions\r\n- 2025-07-01 tea").replaceAll("\n", "\r\n").replaceAll("\r\r", "\r")}`],
	[file("Due"), core("2025-01-01", [], "## Interactions\n- 2025-01-01 tea\n\t- [ ] send the slides 📅 2025-02-01\n")],
]);

describe("a fresh start", () => {
	it("is planned without writing, written as one, and undone to the byte", async () => {
		kith = await kithOnNotes(waiting);
		const plan = kith.api.freshStart({ on: "2026-11-28" });
		expect(plan.map(({ path, until }) => `${path} ${until}`)).toEqual([
			...["A", "B", "C", "D", "E"].map((name) => `${file(name)} 2026-11-30`), `${file("F")} 2026-12-07`, `${file("G")} 2026-12-07`,
		]);
		const receipt = await kith.api.applyFreshStart(plan);
		expect(receipt.paths).toHaveLength(7);
		expect(kith.text(file("F"))).toBe((waiting[file("F")] ?? "").replace("2025-06-01\n", "2025-06-01\nsnooze_until: 2026-12-07\n"));
		await expect.poll(() => kith.api.due({ on: "2026-11-28", all: true }).map(({ name }) => name)).toEqual(["Due"]);
		expect(kith.api.due({ on: "2026-11-30", all: true }).map(({ name }) => name)).toEqual(["Due", "A", "B", "C", "D", "E"]);
		expect(kith.api.freshStart({ on: "2026-11-28" })).toEqual([]);
		await receipt.undo();
		for (const [path, text] of Object.entries(waiting)) expect(kith.text(path)).toBe(text);
	});

	it("refuses a plan for whom nobody knows and for no day, and writes nothing", async () => {
		kith = await kithOnNotes(waiting);
		await expect(kith.api.applyFreshStart([{ path: file("A"), until: "2027-01-01" }, { path: "Nobody.md", until: "2027-01-01" }])).rejects.toThrow("Nobody.md");
		await expect(kith.api.applyFreshStart([{ path: file("A"), until: "soon" }])).rejects.toThrow("soon");
		expect(kith.text(file("A"))).toBe(waiting[file("A")]);
	});

	it.each([["en", "Snooze 7 people", "7 people over 2 weeks", "F, G"], ["zh", "为 7 人推后", "7 个人分到了 2 周里", "F、G"]])("shows week by week what it would do, in a dialog (%s)", async (language, save, done, last) => {
		kith = await kithOnNotes(waiting, undefined, language);
		run("fresh-start");
		expect([...document.querySelectorAll(".kith-fresh-people")].map((el) => el.textContent).at(-1)).toBe(last);
		const saveEl = at(".modal .mod-cta");
		expect(saveEl.textContent).toBe(save);
		saveEl.click();
		await notice(done);
		at(".notice .kith-undo").click();
		await expect.poll(() => kith.text(file("A"))).toBe(waiting[file("A")]);
	});

	it("says so where nobody waits", async () => {
		kith = await kithOnNotes({ [file("A")]: core(new Date(Date.now()).toLocaleDateString("sv")) });
		run("fresh-start");
		expect(at(".modal form").textContent).toContain("there is nothing to begin anew");
		expect(at(".modal .mod-cta")).toHaveProperty("disabled", true);
	});
});

describe("how much the cadences ask for", () => {
	it("is told to one decimal, beside how much there is to be", async () => {
		kith = await kithOnNotes(waiting, { weeklyBudget: 3 });
		expect(kith.api.load()).toEqual({ perWeek: 0.9, budget: 3 });
	});
});

describe("being away", () => {
	it("holds back what can wait and nothing else, and nothing piles up", async () => {
		kith = await kithOnNotes(waiting, { awayUntil: "2026-12-10" });
		const names = (on: string, all = true): readonly string[] => kith.api.due({ on, all }).map(({ name }) => name);
		expect(names("2026-12-09")).toEqual(["Due"]);
		expect(names("2026-12-10", false)).toEqual(["Due", "A", "B", "C", "D", "E"]);
	});

	it("is set in words, told above the list, and ended with one press", async () => {
		kith = await kithOnNotes(waiting);
		run("open-reconnect");
		run("set-away");
		type(at(".modal [data-field=day]"), "in 2 weeks");
		at(".modal .mod-cta").click();
		await expect.poll(() => document.querySelector(".kith-offer")?.textContent ?? "").toContain("You are away until");
		const kept = (): unknown => JSON.parse(kith.text(".obsidian/plugins/kith/data.json"));
		await expect.poll(kept).toHaveProperty("awayUntil", expect.stringMatching(/^\d{4}-\d\d-\d\d$/));
		at(".kith-offer button").click();
		await notice("Welcome back");
		await expect.poll(() => at(".kith-offer").textContent).toBe("");
		await expect.poll(kept).toHaveProperty("awayUntil", null);
	});

	it("is not set by what is no day", async () => {
		kith = await kithOnNotes(waiting);
		run("set-away");
		const dayEl = at(".modal [data-field=day]");
		type(dayEl, "soonish");
		pressKey(dayEl, "Enter");
		at(".modal .mod-cta").click();
		await expect.poll(() => at(".modal .kith-error").textContent).not.toBe("");
	});
});
